//! Addresses. They are built from languages, assigned ids and symbols alone,
//! so that no edit of a title, a number, an order or a state moves a page.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::i18n::Language;
use crate::model::SessionKey;

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

    /// Whether it is a page of a language.
    #[must_use]
    pub fn is_in(&self, language: Language) -> bool {
        self.0.split('/').next() == Some(language.code())
    }

    /// The file in the output folder.
    #[must_use]
    pub fn path(&self) -> String {
        if self.0.is_empty() || self.0.ends_with('/') {
            format!("{}index.html", self.0)
        } else {
            self.0.clone()
        }
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

    /// A meeting.
    #[must_use]
    pub fn meeting(&self, id: impl fmt::Display) -> String {
        self.below("meetings", id)
    }

    /// A document.
    #[must_use]
    pub fn document(&self, slug: impl fmt::Display) -> String {
        self.below("documents", slug)
    }

    /// A statement.
    #[must_use]
    pub fn statement(&self, id: impl fmt::Display) -> String {
        self.below("statements", id)
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
