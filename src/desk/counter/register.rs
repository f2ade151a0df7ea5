//! What the counter keeps: requests, the jobs that were made of them, and rows that
//! could not be read. It stands in `counter/` beside `content/`, for its owner alone.

use std::collections::BTreeSet;
use std::io::ErrorKind;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::build::BuildError;
use crate::desk::Stop;
use crate::i18n::{Language, Tag};
use crate::model::{JobCode, SessionKey};
use crate::publish::Edits;
use crate::source::World;

/// The register, below the site.
const PATH: &str = "counter/register.json";
/// Keeps the folder out of version control, wherever it is made.
const IGNORED: (&str, &[u8]) = ("counter/.gitignore", b"*\n");

/// All that the counter keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Register {
    /// What was asked for, as it came.
    pub(super) requests: Vec<Request>,
    /// What was made of it.
    pub(super) jobs: Vec<Job>,
    /// Rows that are no requests.
    pub(super) aside: Vec<Aside>,
    /// The marks of rows of which nothing else is kept.
    pub(super) forgotten: BTreeSet<String>,
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Request {
    /// What tells its row from others.
    pub(super) mark: Mark,
    /// When it was made, as its host tells it, or taken in.
    pub(super) at: Timestamp,
    /// When it was taken in.
    #[serde(default)]
    pub(super) taken: Timestamp,
    /// What is asked for.
    pub(super) what: What,
    /// In which language.
    pub(super) lang: Tag,
    /// How many copies.
    pub(super) copies: u32,
    /// How soon.
    pub(super) when: Urgency,
    /// The language of who asks.
    pub(super) reader: Language,
    /// Where to.
    pub(super) place: Place,
    /// For whom.
    pub(super) whom: String,
    /// Whether something of it was too long.
    pub(super) cut: bool,
    /// The job that it is a part of, once there is a ticket.
    pub(super) job: Option<JobCode>,
}

/// What tells a row of an export from others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark {
    /// Of all that it says.
    pub(super) whole: String,
    /// Of what in it is about nobody, which may be kept longer.
    pub(super) plain: String,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum What {
    /// A document by the last part of its address.
    Document(SessionKey, String),
    /// A statement by its id.
    Statement(SessionKey, String),
    /// What has a symbol, wherever that may be.
    Symbol(String),
}

impl What {
    /// Its address without the language, or the symbol.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Document(session, slug) => format!("{session}/documents/{slug}"),
            Self::Statement(session, id) => format!("{session}/statements/{id}"),
            Self::Symbol(symbol) => symbol.clone(),
        }
    }

    /// The session that it is in, where that is known.
    pub(super) fn session(&self) -> Option<&SessionKey> {
        match self {
            Self::Document(session, _) | Self::Statement(session, _) => Some(session),
            Self::Symbol(_) => None,
        }
    }
}

/// How soon copies are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Urgency {
    /// At once.
    Now,
    /// On the day of the request.
    Today,
    /// On the next day.
    Tomorrow,
}

impl Urgency {
    /// The word of the form.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Today => "today",
            Self::Tomorrow => "tomorrow",
        }
    }
}

/// Where copies are collected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Place {
    /// At a place of the site's list, by its English name.
    Listed(String),
    /// Somewhere that was written by hand, and may tell who asked.
    Written(String),
    /// Nobody knows any more.
    Forgotten,
}

impl Place {
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Listed(name) | Self::Written(name) => name,
            Self::Forgotten => "",
        }
    }
}

/// One thing in one language for one place, printed in one go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Job {
    pub(super) code: JobCode,
    pub(super) what: What,
    pub(super) lang: Tag,
    pub(super) place: Place,
    /// How many copies were asked for.
    pub(super) copies: u32,
    /// When its ticket was made, or it was closed without.
    pub(super) at: Timestamp,
    pub(super) state: State,
}

/// What became of a job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum State {
    /// There is a ticket.
    Ticket,
    /// Its copies were printed.
    Done { at: Timestamp, copies: u32, sheets: u64 },
    /// It will not be printed.
    Dropped { at: Timestamp, reason: Option<String> },
}

impl State {
    /// When it was closed.
    pub(super) fn closed(&self) -> Option<Timestamp> {
        match self {
            Self::Ticket => None,
            Self::Done { at, .. } | Self::Dropped { at, .. } => Some(*at),
        }
    }
}

/// A row that is no request, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Aside {
    pub(super) mark: Mark,
    pub(super) at: Timestamp,
    pub(super) reason: String,
    pub(super) fields: Vec<(String, String)>,
}

impl Register {
    /// As it stands; an empty one where there is none.
    pub(super) fn read(world: &World) -> Result<Self, Stop> {
        let failed = |error| BuildError::Read { path: PATH.to_owned(), error };
        let bytes = match world.read(PATH) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(failed(error).into()),
        };
        serde_json::from_slice(&bytes).map_err(|error| failed(error.into()).into())
    }

    /// Stages it.
    pub(super) fn write(&self, edits: &mut Edits<'_>) -> Result<(), Stop> {
        // Texts always serialise.
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        edits.write_private(PATH, &bytes)?;
        Ok(edits.write(IGNORED.0, IGNORED.1)?)
    }

    /// Whether a row is known: as it is, or as one of which nothing else is kept.
    pub(super) fn knows(&self, mark: &Mark) -> bool {
        let own = self.requests.iter().map(|one| &one.mark);
        self.forgotten.contains(&mark.plain)
            || own.chain(self.aside.iter().map(|one| &one.mark)).any(|one| one.whole == mark.whole)
    }

    pub(super) fn job(&self, code: &JobCode) -> Option<&Job> {
        self.jobs.iter().find(|job| job.code == *code)
    }
}
