//! Views of the pages of statements and of press releases, in all their versions.

use serde::Serialize;

use super::{AskView, FileLink, ItemRow, Link, Notice, Phrase, When};

/// A statement.
#[derive(Debug, Serialize)]
pub struct StatementView {
    /// Who spoke.
    pub heading: String,
    /// A title of its own.
    pub title: Option<Phrase>,
    /// "on behalf of …".
    pub on_behalf_of: Option<String>,
    /// Its kind, in words.
    pub kind: String,
    /// When it was delivered.
    pub delivered: Option<When>,
    /// The meeting.
    pub meeting: Link,
    /// Items spoken on.
    pub items: Vec<ItemRow>,
    /// The speakers' own lists.
    pub speakers: Vec<Link>,
    /// What a reader must know.
    pub notices: Vec<Notice>,
    /// Language of the text on this page.
    pub text_lang: Option<String>,
    /// Direction of the text on this page.
    pub text_dir: Option<&'static str>,
    /// The versions in other languages.
    pub versions: Vec<VersionLink>,
    /// The way to where it begins in the recording of its meeting.
    pub moment: Option<Link>,
    /// The ways to the text beside that in another language.
    pub beside: Vec<Link>,
    /// The way to what revisions changed, where the body lets it be read.
    pub revisions: Option<Link>,
    /// Scans and formatted copies.
    pub files: Vec<FileLink>,
    /// The way to the text on this page for other programs.
    pub akn: Option<Link>,
    /// How to cite it, where there is something to cite.
    pub citation: Option<Citation>,
    /// How to ask for printed copies, where that is possible.
    pub ask: Option<AskView>,
    /// The statement before, in speaking order.
    pub previous: Option<Link>,
    /// The statement after.
    pub next: Option<Link>,
}

/// How to cite a page.
#[derive(Debug, Serialize)]
pub struct Citation {
    /// In a sentence.
    pub plain: String,
    /// For reference managers.
    pub formats: Vec<CitationFormat>,
}

/// A citation in a format.
#[derive(Debug, Serialize)]
pub struct CitationFormat {
    /// The format's name.
    pub name: &'static str,
    /// What a reference manager reads.
    pub text: String,
}

/// The text in a language.
#[derive(Debug, Serialize)]
pub struct VersionLink {
    /// Address of the page with the text, unless it is this page.
    pub href: Option<String>,
    /// The language's tag.
    pub lang: String,
    /// The language's name, in the page's language.
    pub language: String,
    /// "as delivered", "courtesy translation".
    pub role: String,
}

/// A press release.
#[derive(Debug, Serialize)]
pub struct PressView {
    /// Its title.
    pub heading: Phrase,
    /// Its symbol.
    pub symbol: Option<String>,
    /// Its date.
    pub date: When,
    /// What a reader must know.
    pub notices: Vec<Notice>,
    /// Language of the text on this page.
    pub text_lang: Option<String>,
    /// Direction of the text on this page.
    pub text_dir: Option<&'static str>,
    /// The texts in other languages.
    pub versions: Vec<VersionLink>,
    /// The meeting it is about.
    pub meeting: Option<Link>,
    /// Items it is about.
    pub items: Vec<ItemRow>,
}
