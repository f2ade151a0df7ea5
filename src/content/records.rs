//! What editors wrote, file by file: the records of one session (those of the
//! site are in `site_records`), with the place of every value that a check may
//! have to point at. Scalars are already parsed into their types; references
//! are not resolved yet, and nothing is hidden: embargoed items are here, and
//! no further.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::paper_records::{DocumentRecord, PressRecord, StatementRecord};
use crate::diagnostic::{At, Place};
use crate::i18n::{SixText, Tag};
use crate::model::{
    Access, AgendaStatus, Cue, Digest, Id, ItemState, ListPolicy, ListStatus, MeetingKind,
    MeetingState, PaperDistribution, RecordingKind, SessionKey, SessionState, StatementKind,
    SupersededPolicy,
};

/// Everything under `content/sessions/BODY/SESSION/`.
#[derive(Clone, Debug)]
pub struct SessionRecord {
    /// Body and session.
    pub key: SessionKey,
    /// `session.toml` itself, for findings about the whole session.
    pub place: Place,
    /// The title.
    pub title: SixText,
    /// For breadcrumbs and lists.
    pub short: Option<SixText>,
    /// Where it stands.
    pub state: SessionState,
    /// One part, or several for a resumed session.
    pub parts: Vec<At<PartRecord>>,
    /// Where it meets.
    pub venue: Option<SixText>,
    /// The same, among the site's places.
    pub at: Option<At<Id>>,
    /// Its own, or the body's.
    pub time_zone: TimeZone,
    /// Chair, vice-chairs, rapporteur.
    pub officers: Vec<OfficerRecord>,
    /// Where participants register.
    pub registration_url: Option<String>,
    /// Overrides the site's policy.
    pub speakers_list: Option<ListPolicy>,
    /// The session's own rule for texts that revisions replaced.
    pub superseded: Option<SupersededPolicy>,
    /// What handing out statements on paper would have taken.
    pub paper: Option<PaperDistribution>,
    /// Whether the agenda has been adopted.
    pub agenda_status: AgendaStatus,
    /// The agenda, in order.
    pub items: Vec<ItemRecord>,
    /// The programme of meetings, in file order.
    pub meetings: Vec<MeetingRecord>,
    /// Speakers' lists by meeting id (the file's name).
    pub speakers_lists: Vec<(At<Id>, Vec<ListEntryRecord>)>,
    /// The document manifest.
    pub documents: Vec<DocumentRecord>,
    /// Statements, by folder name.
    pub statements: Vec<Arc<StatementRecord>>,
    /// Press releases, by folder name.
    pub press: Vec<PressRecord>,
    /// The addresses of it that were ever public, and where each is written.
    pub routes: BTreeMap<String, Place>,
    /// Addresses from which something moved to another one.
    pub moved: Vec<MovedRecord>,
    /// Addresses from which something is gone.
    pub gone: Vec<GoneRecord>,
    /// What was printed for those who asked, by day.
    pub printed: Vec<PrintedRecord>,
    /// What could not be read whole.
    pub gaps: Gaps,
}

/// Files that could be read in part only: a reference into one of them may be
/// right although its target is not there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// `agenda.toml`.
    pub agenda: bool,
    /// `programme.toml`.
    pub programme: bool,
    /// `documents.toml`.
    pub documents: bool,
}

/// An address that leads to another one.
#[derive(Clone, Debug)]
pub struct MovedRecord {
    /// The address that was given out.
    pub from: At<String>,
    /// Where it is now.
    pub to: At<String>,
}

/// An address of what is no more.
#[derive(Clone, Debug)]
pub struct GoneRecord {
    /// The address that was given out.
    pub route: At<String>,
    /// Since when.
    pub since: Date,
    /// Why.
    pub reason: SixText,
}

/// What the counter printed on a day.
#[derive(Clone, Debug)]
pub struct PrintedRecord {
    /// The day, in the session's time zone.
    pub date: At<Date>,
    /// How many things, each in a language and for a place.
    pub jobs: u64,
    /// How many copies of them.
    pub copies: u64,
    /// How many sheets of paper.
    pub sheets: u64,
}

/// One part of a session.
#[derive(Clone, Debug)]
pub struct PartRecord {
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// If not the session's.
    pub venue: Option<SixText>,
    /// The same, among the site's places.
    pub at: Option<At<Id>>,
}

/// An officer of the session.
#[derive(Clone, Debug)]
pub struct OfficerRecord {
    /// Chair, Vice-Chair, Rapporteur…
    pub role: SixText,
    /// Who holds the office.
    pub speaker: At<Id>,
}

/// An agenda item.
#[derive(Clone, Debug)]
pub struct ItemRecord {
    /// Identifier.
    pub id: At<Id>,
    /// As printed.
    pub number: At<String>,
    /// The title.
    pub title: SixText,
    /// The item it belongs to.
    pub parent: Option<At<Id>>,
    /// Earlier numbers.
    pub former_numbers: Vec<String>,
    /// What became of it.
    pub state: ItemState,
    /// Another session's item that is considered here.
    pub of: Option<At<(SessionKey, Id)>>,
    /// What it is about.
    pub subjects: Vec<At<String>>,
}

/// A meeting of the programme.
#[derive(Clone, Debug)]
pub struct MeetingRecord {
    /// Identifier.
    pub id: At<Id>,
    /// Ordinal of the formal meeting.
    pub number: Option<u32>,
    /// What kind it is.
    pub kind: MeetingKind,
    /// What became of it.
    pub state: MeetingState,
    /// Local time it starts.
    pub start: At<DateTime>,
    /// Local time it ends.
    pub end: At<DateTime>,
    /// Local time it was first announced for.
    pub originally: Option<At<DateTime>>,
    /// How often it was changed since it was announced.
    pub sequence: Option<u32>,
    /// When it was changed last.
    pub changed: Option<Timestamp>,
    /// For side events.
    pub title: Option<SixText>,
    /// The room.
    pub room: Option<SixText>,
    /// Items considered.
    pub items: Vec<At<Id>>,
    /// Other sessions that meet jointly.
    pub joint_with: Vec<At<SessionKey>>,
    /// Live picture.
    pub webcast: Option<String>,
    /// What was recorded.
    pub recordings: Vec<RecordingRecord>,
    /// Caption files, relative to the session's `captions/`.
    pub captions: Vec<CaptionRecord>,
    /// The chapters of its recordings.
    pub chapters: Vec<ChapterRecord>,
    /// Whether sign-language interpretation is provided.
    pub sign_language: bool,
    /// Who may see it.
    pub access: Access,
}

impl MeetingRecord {
    /// How often it was changed since it was announced: as recorded, but not
    /// less often than its state shows.
    #[must_use]
    pub fn changes(&self) -> u32 {
        let moved = u32::from(self.originally.is_some());
        let cancelled = u32::from(self.state == MeetingState::Cancelled);
        self.sequence.unwrap_or_default().max(moved + cancelled)
    }
}

/// A recording of a meeting.
#[derive(Clone, Debug)]
pub struct RecordingRecord {
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

/// A chapter of the recordings of a meeting: an item, or what a title says.
#[derive(Clone, Debug)]
pub struct ChapterRecord {
    /// When it begins, in seconds.
    pub at: u32,
    /// The item that is taken up.
    pub item: Option<At<Id>>,
    /// Else what it is.
    pub title: Option<SixText>,
}

/// A file of captions (WebVTT).
#[derive(Clone, Debug)]
pub struct CaptionRecord {
    /// Their language.
    pub lang: Tag,
    /// The file, below the session's `captions/`.
    pub path: At<String>,
    /// What they say.
    pub cues: Arc<[Cue]>,
}

/// An entry of a speakers' list.
#[derive(Clone, Debug)]
pub struct ListEntryRecord {
    /// Identifier.
    pub id: At<Id>,
    /// Place on the list.
    pub order: At<u32>,
    /// Who speaks.
    pub speaker: At<Id>,
    /// The item spoken on.
    pub item: Option<At<Id>>,
    /// For whom else.
    pub on_behalf_of: Vec<At<Id>>,
    /// What kind of statement.
    pub kind: StatementKind,
    /// Where the entry stands.
    pub status: ListStatus,
    /// The statement that it was made or announced for.
    pub statement: Option<At<Id>>,
}
