//! What editors wrote of a session's papers: documents with their files, statements and
//! press releases with their texts. As in `records`, nothing is hidden yet.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use crate::diagnostic::{At, Place};
use crate::i18n::{Language, SixText, Tag};
use crate::model::{
    Access, Digest, Distribution, DocumentKind, DocumentStatus, Id, PartialText, Posting,
    RelationKind, StatementKind, Symbol, TextSource, VersionRole, VersionState,
};

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
