//! A session as an audience may see it. Nothing embargoed has a place in
//! these types: they are what the pages are planned from, and only the
//! disclosure room makes them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};

use super::{
    AgendaStatus, Distribution, DocumentKind, DocumentStatus, Id, ItemState, ListStatus,
    MeetingKind, MeetingState, RecordingKind, RelationKind, SessionKey, SessionState,
    StatementKind, Symbol, VersionRole,
};
use crate::i18n::{Language, Six, SixText, Tag};

/// Text that may lack some of the six languages.
pub type PartialText = Six<Option<String>>;

/// A session of a body, with everything of it that may be seen.
#[derive(Clone, Debug)]
pub struct Session {
    /// Body and session.
    pub key: SessionKey,
    /// The title.
    pub title: SixText,
    /// For breadcrumbs and lists.
    pub short: SixText,
    /// Where it stands.
    pub state: SessionState,
    /// Its parts, in order; at least one.
    pub parts: Vec<Part>,
    /// Where it meets.
    pub venue: Option<SixText>,
    /// The zone of its days and times.
    pub zone: jiff::tz::TimeZone,
    /// Chair, vice-chairs, rapporteur.
    pub officers: Vec<Officer>,
    /// Where participants register.
    pub registration_url: Option<String>,
    /// Whether the agenda has been adopted.
    pub agenda_status: AgendaStatus,
    /// The agenda, in order.
    pub items: Vec<AgendaItem>,
    /// The programme, by start.
    pub meetings: Vec<Meeting>,
    /// The documents, in the manifest's order.
    pub documents: Vec<Document>,
    /// The statements, in speaking order.
    pub statements: Vec<Statement>,
    /// The press releases, by date.
    pub press: Vec<PressRelease>,
}

/// One part of a session.
#[derive(Clone, Debug)]
pub struct Part {
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// If not the session's.
    pub venue: Option<SixText>,
}

/// An officer of the session.
#[derive(Clone, Debug)]
pub struct Officer {
    /// The office.
    pub role: SixText,
    /// Who holds it.
    pub speaker: Id,
}

/// An agenda item.
#[derive(Clone, Debug)]
pub struct AgendaItem {
    /// Identifier.
    pub id: Id,
    /// As printed.
    pub number: String,
    /// The title.
    pub title: SixText,
    /// The item it belongs to.
    pub parent: Option<Id>,
    /// Earlier numbers.
    pub former_numbers: Vec<String>,
    /// What became of it.
    pub state: ItemState,
    /// Another session's item that is considered here.
    pub of: Option<(SessionKey, Id)>,
}

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

/// A document.
#[derive(Clone, Debug)]
pub struct Document {
    /// Identifier.
    pub id: Id,
    /// None for an informal paper, several for a joint document.
    pub symbols: Vec<Symbol>,
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
    pub items: Vec<Id>,
    /// Meetings it belongs to.
    pub meetings: Vec<Id>,
    /// Sponsors.
    pub sponsors: Vec<Id>,
    /// Subjects.
    pub subjects: Vec<String>,
    /// Date printed on it.
    pub date: Date,
    /// Language it was written in.
    pub original_language: Option<Tag>,
    /// Languages it will be issued in.
    pub expected_languages: Vec<Language>,
    /// Its files.
    pub files: Vec<File>,
    /// Reissues for technical reasons.
    pub reissues: Vec<Reissue>,
    /// How it relates to others.
    pub relations: Vec<Relation>,
}

impl Document {
    /// The last segment of its address: its first symbol, or its id.
    #[must_use]
    pub fn slug(&self) -> String {
        self.symbols.first().map_or_else(|| self.id.to_string(), Symbol::slug)
    }
}

/// A file to download.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct File {
    /// Language of its text.
    pub lang: Tag,
    /// Where it is.
    pub address: FileAddress,
    /// Media type.
    pub media_type: String,
    /// Size, where known.
    pub bytes: Option<u64>,
}

/// Where a file is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum FileAddress {
    /// On another host.
    Elsewhere(String),
    /// In the site: published from this content path.
    Here {
        /// Path relative to the site's folder.
        source: String,
        /// Path relative to the session's published files.
        name: String,
    },
}

/// A reissue of a document.
#[derive(Clone, Debug)]
pub struct Reissue {
    /// When.
    pub date: Date,
    /// Why.
    pub reason: SixText,
    /// In which language only.
    pub lang: Option<Tag>,
}

/// A relation of a document.
#[derive(Clone, Debug)]
pub struct Relation {
    /// How it relates.
    pub kind: RelationKind,
    /// To what.
    pub to: RelationTarget,
    /// In which language only.
    pub lang: Option<Tag>,
}

/// What a relation points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RelationTarget {
    /// A document of the same session.
    Document(Id),
    /// A document of another place.
    Symbol(Symbol),
    /// A meeting of the same session.
    Meeting(Id),
}

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

/// A press release.
#[derive(Clone, Debug)]
pub struct PressRelease {
    /// Identifier.
    pub id: Id,
    /// Its date.
    pub date: Date,
    /// Its symbol.
    pub symbol: Option<Symbol>,
    /// The title, in one language at least.
    pub title: PartialText,
    /// Meeting it is about.
    pub meeting: Option<Id>,
    /// Items it is about.
    pub items: Vec<Id>,
    /// Its texts, as Markdown.
    pub texts: BTreeMap<Tag, Arc<str>>,
}

impl Session {
    /// First and last day.
    #[must_use]
    pub fn days(&self) -> (Date, Date) {
        let first = self.parts.iter().map(|part| part.start).min().unwrap_or(Date::ZERO);
        let last = self.parts.iter().map(|part| part.end).max().unwrap_or(Date::ZERO);
        (first, last)
    }

    /// A meeting by its id.
    #[must_use]
    pub fn meeting(&self, id: &Id) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.id == *id)
    }

    /// An agenda item by its id.
    #[must_use]
    pub fn item(&self, id: &Id) -> Option<&AgendaItem> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// A document by its id.
    #[must_use]
    pub fn document(&self, id: &Id) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == *id)
    }

    /// Everyone who has a statement, speaking for themselves or spoken for.
    #[must_use]
    pub fn speakers(&self) -> BTreeSet<&Id> {
        self.statements.iter().flat_map(Statement::voices).collect()
    }
}

impl Statement {
    /// Those who spoke and those they spoke for.
    pub fn voices(&self) -> impl Iterator<Item = &Id> {
        self.speakers.iter().chain(&self.on_behalf_of)
    }
}
