//! The views of the first pages of a portable edition, which are self-contained and
//! of which no site has one.

use serde::Serialize;

use super::Link;

/// The first page of a stick, in six languages.
#[derive(Debug, Serialize)]
pub struct StickView {
    /// The site's name in the languages, for the window.
    pub title: String,
    /// What it says in each.
    pub words: Vec<StickWords>,
}

/// The first page in one language.
#[derive(Debug, Serialize)]
pub struct StickWords {
    /// BCP 47 code.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// The language's own name.
    pub language: &'static str,
    /// The name of the site.
    pub name: String,
    /// That this is not whole.
    pub unfinished: String,
    /// What to do then.
    pub unpack: String,
    /// What this is.
    pub about: String,
    /// For whom it is, where that is not everybody.
    pub restricted: Option<String>,
    /// Of which day it is.
    pub day: String,
    /// The heading of the sessions.
    pub heading: String,
    /// The sessions.
    pub sessions: Vec<Link>,
    /// The page of search, the texts about the site, the page that checks it.
    pub more: Vec<Link>,
}

/// The page that checks a stick, in six languages.
#[derive(Debug, Serialize)]
pub struct StickCheckView {
    /// What it is, in the languages, for the window.
    pub title: String,
    /// What it says in each.
    pub words: Vec<StickCheckWords>,
}

/// The page that checks a stick, in one language.
#[derive(Debug, Serialize)]
pub struct StickCheckWords {
    /// BCP 47 code.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// The language's own name.
    pub language: &'static str,
    /// What it does.
    pub heading: String,
    /// What to choose, and that nothing leaves the computer.
    pub about: String,
    /// The label of the choice.
    pub choose: String,
    /// What to do without scripts.
    pub without: String,
    /// What its program says, by name, as JSON.
    pub says: String,
    /// The way back.
    pub back: String,
}
