//! Meetings, their recordings and their speakers' lists.

use std::sync::Arc;

use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};

use super::{
    Digest, Id, ListStatus, MeetingKind, MeetingState, RecordingKind, SessionKey, StatementKind,
};
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
    /// How often it was changed since it was announced.
    pub sequence: u32,
    /// When it was changed last, where that is recorded.
    pub changed: Option<Timestamp>,
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
    /// Captions by language.
    pub captions: Vec<Captions>,
    /// The chapters of its recordings, as they follow each other.
    pub chapters: Vec<Chapter>,
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
    /// Its size.
    pub bytes: Option<u64>,
    /// SHA-256 of its bytes.
    pub sha256: Option<Digest>,
    /// How long it is, in seconds.
    pub duration: Option<u32>,
}

/// A part of the recordings of a meeting.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Chapter {
    /// When it begins, in seconds from the start of the recordings.
    pub start: u32,
    /// What it is about.
    pub of: ChapterOf,
}

/// What a chapter is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ChapterOf {
    /// An agenda item.
    Item(Id),
    /// What its title says.
    Title(SixText),
}

/// The captions of a meeting in a language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Captions {
    /// Their language.
    pub lang: Tag,
    /// The file, relative to the session's folder of captions.
    pub path: String,
    /// What they say.
    pub cues: Arc<[Cue]>,
}

/// A caption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cue {
    /// When it begins, in milliseconds from the start of the recording.
    pub start: u32,
    /// Who speaks, where it says so.
    pub voice: Option<String>,
    /// What is said, on one line.
    pub text: String,
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
