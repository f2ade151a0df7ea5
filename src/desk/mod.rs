//! What the secretariat does during a meeting, as edits of content files. A
//! command reads its session as a build does, asks the model whether the act
//! can be, and puts a checked draft in place; it builds nothing. Start at
//! [`Desk`]; each family of commands has a file.

mod booklet;
mod browser;
mod bulk;
mod closing;
mod counter;
mod documents;
mod draft;
mod filing;
mod freezing;
mod hand_in;
mod list;
mod look;
mod meetings;
mod names;
mod papers;
mod posters;
mod receive;
mod routes;
pub(crate) mod sheet;
mod six;
mod slips;
mod speakers;
mod standing;
mod statements;
mod stop;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::DateTime;
use jiff::{Timestamp, Unit, Zoned};

use crate::build::{self, Look, SiteRecords};
use crate::content::{self, Reading, SessionRecord};
use crate::diagnostic::Findings;
use crate::i18n::Language;
use crate::model::{Id, SessionKey, SessionState};
use crate::publish::SiteLock;
use crate::source::{FileStat, World};
use draft::Draft;

pub use booklet::BookletOrder;
pub use bulk::Bulk;
pub use closing::{Closed, SessionLine, Sessions};
pub use counter::{
    Arrived, Closed as ClosedJobs, Counter, Standing as PrintStanding, Tickets, Urgency,
    Waiting as WaitingJob, fetch,
};
pub use documents::{InLanguage, ListedDocument, ListedDocuments, ReleasedDocument};
pub use hand_in::{HandIn, HandedIn};
pub use list::{Listed, Waiting, WaitingVersion};
pub use look::Caution;
pub use meetings::Moving;
pub use names::{Item, Name, NameError};
pub use papers::{named as named_language, shown};
pub use posters::Posters;
pub use receive::{Receipt, Received};
pub use routes::Recorded;
pub use six::Words;
pub use slips::{SlipOrder, Slips};
pub use speakers::{Delivery, Floor, Inscription, Place};
pub use standing::Standing;
pub use statements::Done;
pub use stop::{Refusal, Stop, Word};

/// A site whose content is about to be edited; nobody else builds or edits it
/// meanwhile.
#[derive(Debug)]
pub struct Desk {
    world: World,
    lock: SiteLock,
    records: SiteRecords,
    /// The sessions that were looked at, as they are after the last edit.
    seen: RefCell<BTreeMap<SessionKey, Seen>>,
}

/// A session's files, and how they were read.
#[derive(Clone, Debug)]
struct Seen {
    files: Vec<FileStat>,
    reading: Reading,
}

/// Why something is done with a session that is closed, and who says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Why {
    /// The reason.
    pub reason: Option<String>,
    /// The person.
    pub by: Option<String>,
}

/// A time as it is typed: local to the session, or an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// In the session's time zone.
    Local(DateTime),
    /// With its offset.
    Instant(Timestamp),
}

impl std::str::FromStr for Moment {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        // A text with an offset also reads as a local time, so it comes first.
        text.parse().map(Self::Instant).or_else(|_| text.parse().map(Self::Local))
    }
}

/// What an edit does to its session, because sessions that are over take less.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edit {
    /// Only looks at it.
    Nothing,
    /// Adds to it.
    Addition,
    /// Changes or takes away.
    Change,
    /// Takes back what should not be public any more.
    TakeBack,
}

impl Desk {
    /// Opens a site, waiting while something else builds or edits it; `waiting`
    /// is called once if so.
    ///
    /// # Errors
    /// If the site's own files cannot be used, or the disk fails.
    pub fn open(site: &Path, now: Option<Timestamp>, waiting: impl FnOnce()) -> Result<Self, Stop> {
        let lock = SiteLock::hold(site, waiting)?;
        // Not before: what happens while it waits has happened before it.
        let world = now.map_or_else(|| World::at_present(site), |now| World::new(site, now));
        let mut findings = Findings::default();
        let records = SiteRecords::read(&world, &mut findings)?;
        let Some(records) = records else { return Err(Stop::found(&world, findings.sorted())) };
        Ok(Self { world, lock, records, seen: RefCell::default() })
    }

    /// The name of a speaker, or the id where there is none.
    #[must_use]
    pub fn speaker(&self, id: &Id, language: Language) -> String {
        let speakers = &self.records.settings().speakers;
        let known = speakers.iter().find(|speaker| *speaker.id == *id);
        known.map_or_else(|| id.to_string(), |speaker| speaker.name[language].clone())
    }

    /// The moment of the command, to the second.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let now = self.world.now();
        Timestamp::from_second(now.as_second()).unwrap_or(now)
    }

    /// The moment in a session's time zone.
    fn local(&self, record: &SessionRecord) -> Zoned {
        self.now().to_zoned(record.time_zone.clone())
    }

    /// An instant that was typed, in a session's time zone.
    fn instant(&self, record: &SessionRecord, at: Option<Moment>) -> Result<Zoned, Stop> {
        match at {
            None => Ok(self.local(record)),
            Some(Moment::Instant(at)) => Ok(at.to_zoned(record.time_zone.clone())),
            Some(Moment::Local(at)) => {
                let ambiguous = record.time_zone.to_ambiguous_zoned(at);
                ambiguous.unambiguous().map_err(|_| {
                    let zone = record.time_zone.iana_name().unwrap_or("UTC");
                    Refusal::new("time-unclear").text("time", at).text("zone", zone).into()
                })
            }
        }
    }

    /// A session with everything in it, if it can be edited so.
    fn session(&self, key: &SessionKey, edit: Edit) -> Result<SessionRecord, Stop> {
        let mut findings = Findings::default();
        let record = self.examine(key, &mut findings);
        let Some(record) = record else { return Err(Stop::found(&self.world, findings.sorted())) };
        let taken = match record.state {
            SessionState::Planned | SessionState::Open => true,
            SessionState::Closed => edit != Edit::Change,
            SessionState::Sealed => edit == Edit::Nothing,
        };
        if !taken {
            let sealed = record.state == SessionState::Sealed;
            let code = if sealed { "session-sealed" } else { "session-over" };
            return Err(Refusal::new(code).text("session", key).into());
        }
        Ok(record)
    }

    /// Reads and checks a session as it stands, but for its texts.
    fn examine(&self, key: &SessionKey, findings: &mut Findings) -> Option<SessionRecord> {
        let mut seen = self.seen.borrow_mut();
        let seen = seen.entry(key.clone()).or_insert_with(|| Seen {
            files: content::session_files(&self.world, key, findings),
            reading: Reading::of_heads(),
        });
        let Seen { files, reading } = seen;
        let files = files.clone();
        let look = Look { files, touched: &|_| false, facts: &|_| None, trusts: true, reading };
        build::look_at_session(&self.world, &self.records, key, look, findings)
    }

    /// An empty draft of edits of a session.
    fn draft(&self, key: &SessionKey) -> Result<Draft<'_>, Stop> {
        Draft::new(self, key)
    }
}

/// A local time as content files write it, to the minute.
fn local_minute(at: &Zoned) -> DateTime {
    let at = at.datetime();
    at.date().at(at.hour(), at.minute(), 0, 0)
}

/// An instant as content files write it: in the session's zone, to the second.
fn instant_text(at: &Zoned) -> String {
    let at = at.round(Unit::Second).unwrap_or_else(|_| at.clone());
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
