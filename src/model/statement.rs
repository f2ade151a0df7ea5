//! Statements and what can be had of their language versions.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};

use super::{File, Id, PartialText, StatementKind, VersionRole};
use crate::i18n::{SixText, Tag};

/// A statement.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Statement {
    /// Identifier.
    pub id: Id,
    /// Meeting it was made at.
    pub meeting: Id,
    /// Who spoke.
    pub speakers: Vec<Id>,
    /// For whom else.
    pub on_behalf_of: Vec<Id>,
    /// Items spoken on.
    pub items: Vec<Id>,
    /// What kind.
    pub kind: StatementKind,
    /// When it was delivered, where recorded.
    pub delivered: Option<Zoned>,
    /// Where it begins in the recording of its meeting, in seconds.
    pub moment: Option<u32>,
    /// Whether the text says "check against delivery".
    pub check_against_delivery: bool,
    /// A title of its own.
    pub title: Option<PartialText>,
    /// Versions that are, or were, public.
    pub versions: BTreeMap<Tag, Version>,
}

/// One language version of a statement.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Version {
    /// Delivered, or translated.
    pub role: VersionRole,
    /// What can be had of it.
    pub availability: Availability,
}

/// What can be had of a version.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Availability {
    /// Its text, its files or both.
    Available {
        /// First release.
        released: Timestamp,
        /// Latest revision.
        revised: Option<Timestamp>,
        /// The text, as Markdown.
        text: Option<Arc<str>>,
        /// Scans and formatted copies.
        files: Vec<File>,
        /// The revisions that the body lets readers compare, oldest first.
        revisions: Vec<Revision>,
    },
    /// Taken back by the delegation.
    Withdrawn {
        /// When.
        at: Timestamp,
        /// Why, where stated.
        reason: Option<SixText>,
    },
    /// Released by mistake: not available, and nothing more is said.
    Recalled,
}

/// A text in the place of another, both of which may be read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Revision {
    /// When.
    pub at: Timestamp,
    /// What was replaced, as Markdown.
    pub before: Arc<str>,
    /// What replaced it, as Markdown.
    pub after: Arc<str>,
}

impl Version {
    /// Whether its release was no mistake.
    #[must_use]
    pub fn was_meant(&self) -> bool {
        !matches!(self.availability, Availability::Recalled)
    }
}

impl Statement {
    /// When it became public: with its first text, or else when it was delivered.
    #[must_use]
    pub fn since(&self) -> Option<Timestamp> {
        let released = |version: &Version| match version.availability {
            Availability::Available { released, .. } => Some(released),
            Availability::Withdrawn { .. } | Availability::Recalled => None,
        };
        let texts = self.versions.values().filter_map(released);
        texts.min().or_else(|| self.delivered.as_ref().map(Zoned::timestamp))
    }

    /// The statement without texts and files: what can be told of it elsewhere.
    #[must_use]
    pub fn without_texts(&self) -> Self {
        let mut statement = self.clone();
        for version in statement.versions.values_mut() {
            if let Availability::Available { text, files, revisions, .. } =
                &mut version.availability
            {
                *text = None;
                files.clear();
                revisions.clear();
            }
        }
        statement
    }

    /// Those who spoke and those they spoke for.
    pub fn voices(&self) -> impl Iterator<Item = &Id> {
        self.speakers.iter().chain(&self.on_behalf_of)
    }
}
