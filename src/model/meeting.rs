//! Meetings, their recordings and their speakers' lists.

use jiff::Zoned;
use serde::{Deserialize, Serialize};

use super::{Id, ListStatus, MeetingKind, MeetingState, RecordingKind, SessionKey, StatementKind};
use crate::i18n::{SixText, Tag};

/// A meeting.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Meeting {
    /// Identifier.
    pub id: Id,
    /// Ordinal of the formal meeting.
    pub number: Option<u32>,
    /// What kind it is.
    pub kind: MeetingKind,
    /// What became of it.
    pub state: MeetingState,
    /// When it starts.
    pub start: Zoned,
    /// When it ends.
    pub end: Zoned,
    /// When it was first announced for.
    pub originally: Option<Zoned>,
    /// For side events.
    pub title: Option<SixText>,
    /// The room.
    pub room: Option<SixText>,
    /// Items considered.
    pub items: Vec<Id>,
    /// Other sessions that meet jointly.
    pub joint_with: Vec<SessionKey>,
    /// Live picture.
    pub webcast: Option<String>,
    /// What was recorded.
    pub recordings: Vec<Recording>,
    /// Caption files by language, relative to the session's folder.
    pub captions: Vec<(Tag, String)>,
    /// Whether sign-language interpretation is provided.
    pub sign_language: bool,
    /// The speakers' list, where the policy shows it.
    pub speakers_list: Vec<ListEntry>,
}

/// A recording of a meeting.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Recording {
    /// Sound or picture.
    pub kind: RecordingKind,
    /// `floor`, `sign` or a language.
    pub channel: String,
    /// Where it is.
    pub href: String,
    /// Its media type.
    pub media_type: String,
}

/// An entry of a speakers' list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ListEntry {
    /// Who speaks.
    pub speaker: Id,
    /// For whom else.
    pub on_behalf_of: Vec<Id>,
    /// The item spoken on.
    pub item: Option<Id>,
    /// What kind of statement.
    pub kind: StatementKind,
    /// Where the entry stands.
    pub status: ListStatus,
}
