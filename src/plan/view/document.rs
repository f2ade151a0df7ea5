//! Views of the pages of documents and of what their symbols lead to.

use serde::Serialize;

use super::{
    AskView, Fact, FileLink, ItemRow, Link, MeetingRow, Notice, Phrase, Topic, VersionLink,
};

/// A document.
#[derive(Debug, Serialize)]
pub struct DocumentView {
    /// Its symbols.
    pub symbols: Vec<String>,
    /// Its title.
    pub heading: Phrase,
    /// What a reader must know.
    pub notices: Vec<Notice>,
    /// Language of the text on this page.
    pub text_lang: Option<String>,
    /// Direction of the text on this page.
    pub text_dir: Option<&'static str>,
    /// The languages in which the text can be read.
    pub versions: Vec<VersionLink>,
    /// The ways to the text beside that in another language.
    pub beside: Vec<Link>,
    /// Kind, distribution, date, original language and the like.
    pub facts: Vec<Fact>,
    /// What it is about.
    pub topics: Vec<Topic>,
    /// Its files.
    pub files: Vec<FileLink>,
    /// The way to the text on this page for other programs.
    pub akn: Option<Link>,
    /// The way to it as a book, where there is one.
    pub book: Option<Link>,
    /// Its symbols in the official document system.
    pub official: Vec<Link>,
    /// Languages it is expected in but does not exist in yet, as a sentence.
    pub missing: Option<String>,
    /// Items it belongs to.
    pub items: Vec<ItemRow>,
    /// Meetings it belongs to.
    pub meetings: Vec<MeetingRow>,
    /// What belongs together with it by its symbols, in its order.
    pub family: Vec<FamilyRow>,
    /// Revisions, addenda, corrigenda, what it revises…
    pub related: Vec<RelatedDocument>,
    /// Reissues, as sentences.
    pub reissues: Vec<String>,
    /// How to ask for printed copies, where that is possible.
    pub ask: Option<AskView>,
    /// The document before.
    pub previous: Option<Link>,
    /// The document after.
    pub next: Option<Link>,
}

/// A member of a document's family.
#[derive(Debug, Serialize)]
pub struct FamilyRow {
    /// Address, unless it is this page.
    pub href: Option<String>,
    /// Its symbol.
    pub symbol: String,
    /// Its title.
    pub title: Phrase,
    /// "Revision", "Corrigendum (French only)".
    pub role: String,
    /// How many suffixes its symbol has.
    pub depth: usize,
    /// The session that publishes it, where that is another.
    pub session: Option<String>,
    /// "Superseded by …".
    pub remark: Option<String>,
}

/// The page of a symbol.
#[derive(Debug, Serialize)]
pub struct SymbolView {
    /// As printed.
    pub symbol: String,
    /// Where the document is, by language.
    pub entries: Vec<SymbolEntry>,
}

/// A document in a language.
#[derive(Debug, Serialize)]
pub struct SymbolEntry {
    /// BCP 47 code.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// Address.
    pub href: String,
    /// The document's title.
    pub title: Phrase,
    /// The session, where several publish the symbol.
    pub session: Option<String>,
}

/// An address where nothing is any more.
#[derive(Debug, Serialize)]
pub struct MovedView {
    /// What the page is called.
    pub heading: String,
    /// The address of what was there.
    pub canonical: Option<String>,
    /// What became of it.
    pub text: String,
    /// The way to where it is now.
    pub link: Option<Link>,
    /// Why it is gone.
    pub reason: Option<String>,
}

/// A document and how it relates to the page's.
#[derive(Debug, Serialize)]
pub struct RelatedDocument {
    /// "Revised by", "Corrigendum to (French only)".
    pub relation: String,
    /// Address, if it is in the site or in the official document system.
    pub href: Option<String>,
    /// Its symbol or, for a meeting, its name.
    pub symbol: String,
    /// Its title.
    pub title: Option<Phrase>,
}
