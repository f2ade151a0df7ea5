//! Addresses. They are built from languages, assigned ids and symbols alone,
//! so that no edit of a title, a number, an order or a state moves a page.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::i18n::Language;
use crate::model::{Series, SessionKey, Symbol};

/// What stands at the root of a site. The script that reads addresses has the
/// same list.
const FOLDERS: [&str; 18] = [
    "ar", "zh", "en", "fr", "ru", "es", "assets", "files", "manifest", "search", "sitemaps",
    "symbols", "data", "api", "feeds", "exports", "releases", "posters",
];

/// The path of a published file, relative to the site: a page's ends with a
/// slash, another file's with its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Route(String);

impl Route {
    /// The page at `tail` (empty, or ending with a slash) in a language.
    #[must_use]
    pub fn page(language: Language, tail: &str) -> Self {
        Self(format!("{language}/{tail}"))
    }

    /// The page of a symbol, at the root of the site: `A/68/123/`. Where the first
    /// part is a folder of the site's own, on some disk at least, it is below
    /// `symbols/`.
    #[must_use]
    pub fn symbol(symbol: &Symbol) -> Self {
        let path = symbol.canonical();
        let head = path.split('/').next().unwrap_or_default();
        let own = FOLDERS.iter().any(|folder| folder.eq_ignore_ascii_case(head));
        Self(if own { format!("symbols/{path}/") } else { format!("{path}/") })
    }

    /// Whether a file in the output folder may be the page of a symbol. Those of
    /// sessions that say no language are below the id of a body, in small letters.
    #[must_use]
    pub fn is_of_symbol(path: &str) -> bool {
        let head = path.split('/').next().unwrap_or_default();
        let small = head.bytes().any(|sign| sign.is_ascii_lowercase());
        let capital = head.bytes().any(|sign| sign.is_ascii_uppercase());
        let of_body = small && !capital;
        path.ends_with("/index.html") && (head == "symbols" || !of_body)
    }

    /// A file that is the same in every language.
    #[must_use]
    pub fn file(path: &str) -> Self {
        Self(path.to_owned())
    }

    /// The path as it appears in an address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the page of a language.
    #[must_use]
    pub fn is_localised(&self) -> bool {
        self.0.split('/').next().and_then(Language::from_code).is_some()
    }

    /// Whether it is a page, and no other file.
    #[must_use]
    pub fn is_page(&self) -> bool {
        self.0.is_empty() || self.0.ends_with('/')
    }

    /// The file in the output folder.
    #[must_use]
    pub fn path(&self) -> String {
        if self.is_page() { format!("{}index.html", self.0) } else { self.0.clone() }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The tails of the pages inside a session, the part of an address that is
/// the same in every language.
#[derive(Clone, Debug)]
pub struct Tails(String);

impl Tails {
    /// The tails of a session.
    #[must_use]
    pub fn of(key: &SessionKey) -> Self {
        Self(format!("{key}/"))
    }

    /// The session itself.
    #[must_use]
    pub fn session(&self) -> String {
        self.0.clone()
    }

    /// A page below the session.
    #[must_use]
    pub fn below(&self, room: &str, id: impl fmt::Display) -> String {
        format!("{}{room}/{id}/", self.0)
    }

    /// An agenda item.
    #[must_use]
    pub fn item(&self, id: impl fmt::Display) -> String {
        self.below("agenda", id)
    }

    /// What it saved in paper.
    #[must_use]
    pub fn paper(&self) -> String {
        format!("{}paper/", self.0)
    }

    /// A room, by its name in addresses.
    #[must_use]
    pub fn room(&self, slug: &str) -> String {
        self.below("rooms", slug)
    }

    /// A meeting.
    #[must_use]
    pub fn meeting(&self, id: impl fmt::Display) -> String {
        self.below("meetings", id)
    }

    /// The recording of a meeting.
    #[must_use]
    pub fn recording(&self, id: impl fmt::Display) -> String {
        format!("{}recording/", self.meeting(id))
    }

    /// A document.
    #[must_use]
    pub fn document(&self, slug: impl fmt::Display) -> String {
        self.below("documents", slug)
    }

    /// The documents of a series.
    #[must_use]
    pub fn series(&self, series: &Series) -> String {
        format!("{}documents/by-series/{}/", self.0, series.slug())
    }

    /// The documents or statements about a subject.
    #[must_use]
    pub fn of_subject(&self, room: &str, id: impl fmt::Display) -> String {
        format!("{}{room}/by-subject/{id}/", self.0)
    }

    /// A statement.
    #[must_use]
    pub fn statement(&self, id: impl fmt::Display) -> String {
        self.below("statements", id)
    }

    /// What revisions of a statement changed.
    #[must_use]
    pub fn revisions(&self, id: impl fmt::Display) -> String {
        format!("{}revisions/", self.statement(id))
    }

    /// A press release.
    #[must_use]
    pub fn press(&self, id: impl fmt::Display) -> String {
        self.below("press", id)
    }

    /// The statements of a speaker.
    #[must_use]
    pub fn speaker(&self, id: impl fmt::Display) -> String {
        self.below("speakers", id)
    }
}
