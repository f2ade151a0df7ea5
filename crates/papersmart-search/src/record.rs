//! What is indexed of a page: a record for each page and language.

use serde::{Deserialize, Serialize};

/// The kind of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A statement.
    Statement,
    /// A document.
    Document,
    /// A press release.
    Press,
    /// A meeting.
    Meeting,
    /// An agenda item.
    Item,
    /// A session.
    Session,
    /// A static page or a guide.
    Page,
    /// A speaker.
    Speaker,
}

impl Kind {
    /// The word that stands for it in queries and filters.
    #[must_use]
    pub const fn keyword(self) -> &'static str {
        match self {
            Self::Statement => "statement",
            Self::Document => "document",
            Self::Press => "press",
            Self::Meeting => "meeting",
            Self::Item => "item",
            Self::Session => "session",
            Self::Page => "page",
            Self::Speaker => "speaker",
        }
    }
}

/// Something that hits can be narrowed to: a key that lasts, and its words in
/// the index's language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Label {
    /// The key: `ga`, `ga/80`, `ga/80/12`, `brazil`.
    pub key: String,
    /// The words.
    pub label: String,
}

/// A speaker, with every name it is known by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Key and name in the index's language.
    pub label: Label,
    /// Its names in all languages, formal, short and former.
    pub names: Vec<String>,
}

/// The running text of a page, plain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// Its language's tag.
    pub language: String,
    /// The text; paragraphs end with a line feed.
    pub plain: String,
}

/// A page in the index of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The page's address, from the root of the site: `/en/ga/80/…/`.
    pub url: String,
    /// Its kind.
    pub kind: Kind,
    /// Its title, in the index's language or else in its own.
    pub title: String,
    /// The tag of the title's language.
    pub title_language: String,
    /// Symbols of documents, as printed.
    pub symbols: Vec<String>,
    /// Who speaks, or for whom.
    pub speakers: Vec<Named>,
    /// Agenda items: key `body/session/id`, label "12. Title".
    pub items: Vec<Label>,
    /// The printed numbers of the items, old ones too.
    pub item_numbers: Vec<String>,
    /// The body.
    pub body: Option<Label>,
    /// The session, key `body/session`.
    pub session: Option<Label>,
    /// The day it belongs to, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// Tags of the languages in which its text exists.
    pub languages: Vec<String>,
    /// Other words it shall be found by: subjects, sponsors, rooms.
    pub keywords: Vec<String>,
    /// Its text, if it belongs in the index.
    pub text: Option<Text>,
}
