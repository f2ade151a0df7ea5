//! What the podium has before the world: the speaking order of a meeting with
//! the texts that were handed in (A/68/123, paras. 29–32). These types are the
//! only ones that an embargoed text can be in; the gate makes them for the podium
//! alone, and no page outside `podium/` is planned from them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{File, Id, ListStatus, PartialText, StatementKind, VersionRole};
use crate::i18n::Tag;

/// The meetings of a session as its podium sees them.
#[derive(Clone, Debug, Default)]
pub struct Podium {
    /// Those with a speakers' list or texts, in the order of the programme.
    pub sittings: Vec<Sitting>,
}

/// A meeting as the podium sees it.
#[derive(Clone, Debug)]
pub struct Sitting {
    /// The meeting.
    pub meeting: Id,
    /// Who speaks, in order.
    pub turns: Vec<Turn>,
}

/// One turn to speak.
#[derive(Clone, Debug)]
pub struct Turn {
    /// Who speaks.
    pub speakers: Vec<Id>,
    /// For whom else.
    pub on_behalf_of: Vec<Id>,
    /// On what.
    pub items: Vec<Id>,
    /// What kind of statement.
    pub kind: StatementKind,
    /// Where the entry on the speakers' list stands; nothing where there is a
    /// text but no entry.
    pub status: Option<ListStatus>,
    /// What was handed in.
    pub text: Option<PodiumText>,
}

/// A statement as the podium has it.
#[derive(Clone, Debug)]
pub struct PodiumText {
    /// The statement.
    pub id: Id,
    /// A title of its own.
    pub title: Option<PartialText>,
    /// Whether it is for the interpreters alone, for ever.
    pub interpreters_only: bool,
    /// Its texts.
    pub versions: BTreeMap<Tag, PodiumVersion>,
}

/// One language version of it.
#[derive(Clone, Debug)]
pub struct PodiumVersion {
    /// Delivered, or translated.
    pub role: VersionRole,
    /// Whether the world has it already.
    pub released: bool,
    /// The text, as Markdown.
    pub text: Option<Arc<str>>,
    /// Scans and formatted copies.
    pub files: Vec<File>,
}

impl Podium {
    /// Whether it has a text that the world lacks some of.
    #[must_use]
    pub fn waits(&self) -> bool {
        let turns = self.sittings.iter().flat_map(|sitting| &sitting.turns);
        turns.filter_map(|turn| turn.text.as_ref()).any(PodiumText::is_embargoed)
    }
}

impl PodiumText {
    /// Whether the world lacks some of it.
    #[must_use]
    pub fn is_embargoed(&self) -> bool {
        self.interpreters_only || self.versions.values().any(|version| !version.released)
    }
}
