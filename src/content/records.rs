//! What editors wrote, file by file: the records of one session (those of the
//! site are in `site_records`), with the place of every value that a check may
//! have to point at. Scalars are already parsed into their types; references
//! are not resolved yet, and nothing is hidden: embargoed items are here, and
//! no further.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::diagnostic::{At, Place};
use crate::i18n::{Language, SixText, Tag};
use crate::model::{
    Access, AgendaStatus, Cue, Digest, Distribution, DocumentKind, DocumentStatus, Id, ItemState,
    ListPolicy, ListStatus, MeetingKind, MeetingState, PaperDistribution, PartialText, Posting,
    RecordingKind, RelationKind, SessionKey, SessionState, StatementKind, SupersededPolicy, Symbol,
    TextSource, VersionRole, VersionState,
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

/// A document of the manifest.
#[derive(Clone, Debug)]
pub struct DocumentRecord {
    /// Identifier.
    pub id: At<Id>,
    /// None for an informal paper, several for a joint document.
    pub symbols: Vec<At<Symbol>>,
    /// What kind of paper.
    pub kind: DocumentKind,
    /// Distribution.
    pub distribution: Distribution,
    /// Edited or not.
    pub status: DocumentStatus,
    /// Job number.
    pub job_number: Option<String>,
    /// The title, in one language at least.
    pub title: PartialText,
    /// Items it belongs to.
    pub items: Vec<At<Id>>,
    /// Meetings it belongs to.
    pub meetings: Vec<At<Id>>,
    /// Sponsors.
    pub sponsors: Vec<At<Id>>,
    /// What it is about.
    pub subjects: Vec<At<String>>,
    /// Date printed on it.
    pub date: Date,
    /// Language it was written in.
    pub original_language: Option<Tag>,
    /// Languages it will be issued in.
    pub expected_languages: Vec<Language>,
    /// The days on which language versions were issued, where recorded.
    pub issued: BTreeMap<Language, Date>,
    /// The days on which those that are not there are expected.
    pub expected: BTreeMap<Language, Date>,
    /// Instant before which nothing of it is public.
    pub release_at: Option<Timestamp>,
    /// Who may see it.
    pub access: Access,
    /// Makes a restricted document public from a day on.
    pub derestrict: Option<(Date, String)>,
    /// Its files.
    pub files: Vec<FileRecord>,
    /// Reissues for technical reasons.
    pub reissues: Vec<ReissueRecord>,
    /// Relations that its symbols do not already say.
    pub relations: Vec<RelationRecord>,
    /// Its text, where it can be read on its page.
    pub texts: BTreeMap<Tag, TextRecord>,
    /// Whether nothing of it is public before all its languages are there.
    pub simultaneous: bool,
}

/// A file of a document, statement or press release.
#[derive(Clone, Debug)]
pub struct FileRecord {
    /// Language of its text.
    pub lang: Tag,
    /// Where it is.
    pub source: FileSource,
    /// Media type.
    pub media_type: At<String>,
    /// Size.
    pub bytes: Option<At<u64>>,
    /// SHA-256 of its bytes.
    pub sha256: Option<At<Digest>>,
    /// Where its text comes from.
    pub text: Option<TextSource>,
    /// How sure a recogniser was of it, in per cent.
    pub confidence: Option<u8>,
    /// The text itself, from the file beside it.
    pub words: Option<Arc<str>>,
}

/// Where a file is.
#[derive(Clone, Debug)]
pub enum FileSource {
    /// Below the session's `files/` for a document, beside `statement.toml`
    /// for a statement.
    Path(At<String>),
    /// On another host.
    Href(At<String>),
}

/// A reissue of a document.
#[derive(Clone, Debug)]
pub struct ReissueRecord {
    /// When.
    pub date: Date,
    /// Why.
    pub reason: SixText,
    /// In which language only.
    pub lang: Option<Tag>,
}

/// A relation to another document.
#[derive(Clone, Debug)]
pub struct RelationRecord {
    /// How it relates.
    pub kind: RelationKind,
    /// A document's id, a symbol, or a meeting's id for `record-of`.
    pub to: At<String>,
    /// In which language only.
    pub lang: Option<Tag>,
}

/// A statement with its texts.
#[derive(Clone, Debug)]
pub struct StatementRecord {
    /// The folder's name.
    pub id: Id,
    /// `statement.toml` itself.
    pub place: Place,
    /// Meeting it was made at.
    pub meeting: At<Id>,
    /// Its place among the meeting's statements.
    pub order: At<u32>,
    /// Who speaks: several for a joint statement.
    pub speakers: Vec<At<Id>>,
    /// For whom else.
    pub on_behalf_of: Vec<At<Id>>,
    /// Items spoken on.
    pub items: Vec<At<Id>>,
    /// What kind.
    pub kind: StatementKind,
    /// Local time of delivery.
    pub delivered: Option<At<DateTime>>,
    /// Where it begins in the recording of its meeting, in seconds.
    pub moment: Option<u32>,
    /// Whether the text says "check against delivery".
    pub check_against_delivery: bool,
    /// Whether it may ever be released.
    pub posting: Posting,
    /// Who may see it.
    pub access: Access,
    /// A title of its own.
    pub title: Option<PartialText>,
    /// Language versions.
    pub versions: BTreeMap<Tag, VersionRecord>,
    /// Whether its texts and files were left alone: only `statement.toml` was
    /// read, and the texts here are empty.
    pub left: bool,
}

/// One language version of a statement.
#[derive(Clone, Debug)]
pub struct VersionRecord {
    /// Where it stands in its life.
    pub state: At<VersionState>,
    /// Delivered, or translated.
    pub role: VersionRole,
    /// First release.
    pub released: Option<Timestamp>,
    /// What replaced it while it was public, newest last.
    pub revisions: Vec<RevisionRecord>,
    /// When it was taken back.
    pub withdrawn: Option<Timestamp>,
    /// Why it was taken back.
    pub reason: Option<SixText>,
    /// Scans and formatted copies.
    pub files: Vec<FileRecord>,
    /// The Markdown, where the file is there.
    pub text: Option<TextRecord>,
}

impl VersionRecord {
    /// When it was replaced while it was public, in the order of the file.
    #[must_use]
    pub fn revised(&self) -> Vec<Timestamp> {
        self.revisions.iter().map(|revision| revision.at).collect()
    }
}

/// A new text in the place of one that was public.
#[derive(Clone, Debug)]
pub struct RevisionRecord {
    /// When.
    pub at: Timestamp,
    /// The folder below `superseded/` that keeps what was replaced.
    pub superseded: Option<At<u32>>,
    /// The Markdown that was replaced, where it is there.
    pub text: Option<TextRecord>,
}

/// A Markdown text.
#[derive(Clone, Debug)]
pub struct TextRecord {
    /// The stretch of the file that is Markdown: what follows a head and a
    /// byte order mark.
    pub place: Place,
    /// Its Markdown.
    pub markdown: Arc<str>,
    /// Its hash, once somebody asked for it.
    hash: OnceLock<[u8; 32]>,
}

impl TextRecord {
    /// The Markdown at a place.
    #[must_use]
    pub fn new(place: Place, markdown: Arc<str>) -> Self {
        Self { place, markdown, hash: OnceLock::new() }
    }

    /// The hash of the Markdown.
    #[must_use]
    pub fn hash(&self) -> &[u8; 32] {
        self.hash.get_or_init(|| *blake3::hash(self.markdown.as_bytes()).as_bytes())
    }
}

/// A press release.
#[derive(Clone, Debug)]
pub struct PressRecord {
    /// The folder's name.
    pub id: Id,
    /// `press.toml` itself.
    pub place: Place,
    /// Its date.
    pub date: Date,
    /// Its symbol.
    pub symbol: Option<Symbol>,
    /// The title, in one language at least.
    pub title: PartialText,
    /// Meeting it is about.
    pub meeting: Option<At<Id>>,
    /// Items it is about.
    pub items: Vec<At<Id>>,
    /// Instant before which it is not public.
    pub release_at: Option<Timestamp>,
    /// Its texts.
    pub texts: BTreeMap<Tag, TextRecord>,
}
