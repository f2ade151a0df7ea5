//! The receiving desk's hot folder: what lies in it is read, filed where a
//! cover slip or its name says, and put away; or quarantined with a reason.
//! Every file is in exactly one place at any moment: in the folder, among the
//! filed or in quarantine. Start at [`Intake::once`] and [`Intake::watch`].

mod away;
mod batch;
mod names;
mod place;
mod receipts;
mod script;
mod settling;
mod shelf;
mod status;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use crate::build::BuildError;
use crate::desk::{Desk, Name, Received, Refusal, Stop};
use crate::i18n::{SixText, Tag};
use crate::paper::{Mark, Reading, Unreadable};
use crate::publish::Tray;
use crate::source::{Arrival, Shape, Sight, Writers, arrivals};
use settling::Settling;

pub use batch::keyword as mark_keyword;
pub use receipts::{FiledAs, Outcome, Reason, Receipt};
pub use status::{Held, Status};

/// How many files are read before the site is locked once for all of them.
const BATCH: usize = 16;

/// The longest pause after something has failed.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Looks at a file (`paper::read`).
pub type Reader<'r> = dyn Fn(&Path) -> Result<Reading, Unreadable> + 'r;

/// How files are received.
#[derive(Clone, Debug)]
pub struct Options {
    /// The moment, if not the present.
    pub now: Option<Timestamp>,
    /// How long a file must be unchanged before it is taken.
    pub settle: Duration,
    /// For how long a file that seems cut off may still be on its way.
    pub patience: Duration,
    /// Whether a file that is filed is deleted instead of kept.
    pub discard: bool,
    /// Whether somebody is there to be asked.
    pub ask: bool,
}

/// Why a file is still in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Left {
    /// It changed a moment ago, or somebody writes to it.
    Arriving,
    /// Its name says that somebody is still writing it, or hides it.
    Partial,
    /// It ends too soon, and may still be on its way.
    Incomplete,
    /// It is a folder.
    Folder,
    /// It is a symbolic link.
    Link,
    /// It is a pipe, a socket or a device.
    Special,
    /// It cannot be read.
    Unreadable,
    /// It cannot be moved, whether it is filed already or not.
    Stuck,
    /// It is a note of the quarantine.
    Note,
    /// Its session cannot be edited as its files are.
    Session,
    /// Nobody has said where it belongs.
    Unanswered,
}

/// What happened to a file.
#[derive(Debug)]
pub enum News<'n> {
    /// It is filed, and kept below the folder unless it was discarded.
    Filed(&'n Received, &'n BTreeSet<Mark>),
    /// Its bytes were filed before.
    Duplicate(&'n Received),
    /// It is in quarantine, under this name.
    Quarantined(&'n Refusal, &'n str),
    /// It is where it was.
    Left(Left),
}

/// An entry that a file may be for, as it is told to a person.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The entry.
    pub entry: Name,
    /// Who speaks, on what.
    pub line: String,
}

/// A file of which somebody knows more.
#[derive(Debug)]
pub struct Question<'q> {
    /// The file.
    pub file: &'q OsStr,
    /// The entry, if only the language is not known.
    pub entry: Option<&'q Name>,
    /// The language, if that is known.
    pub lang: Option<&'q Tag>,
}

/// What somebody says of a file.
#[derive(Clone, Debug)]
pub enum Answer {
    /// It is for this entry, in this language.
    For(Name, Tag),
    /// Nobody here knows.
    Quarantine,
    /// Not now.
    Later,
}

/// Who speaks for the receiving desk.
pub trait Clerk {
    /// Another process has the folder or the site.
    fn waiting(&mut self);
    /// Why a file is in quarantine and what to do, in six languages.
    fn words(&self, refusal: &Refusal) -> SixText;
    /// Something happened to a file.
    fn told(&mut self, file: &OsStr, news: &News<'_>);
    /// Nothing can be filed at present.
    fn stopped(&mut self, stop: Stop);
    /// The entries that a file may be for, in speaking order.
    ///
    /// # Errors
    /// If no session can be read.
    fn choices(&mut self, desk: &Desk) -> Result<Vec<Choice>, Stop>;
    /// Asks where a file belongs.
    fn ask(&mut self, question: &Question<'_>, choices: &[Choice]) -> Answer;
}

/// A file that stays, and when it is looked at again.
#[derive(Debug)]
struct Stay {
    sight: Sight,
    left: Left,
    again: Option<Instant>,
}

/// A folder that files are received in.
pub struct Intake<'a> {
    site: PathBuf,
    tray: Tray,
    options: Options,
    read: &'a Reader<'a>,
    settling: Settling,
    stays: BTreeMap<OsString, Stay>,
}

impl<'a> Intake<'a> {
    /// A folder of a site.
    #[must_use]
    pub fn new(site: &Path, folder: &Path, options: Options, read: &'a Reader<'a>) -> Self {
        Self {
            site: site.to_owned(),
            tray: Tray::new(folder),
            options,
            read,
            settling: Settling::default(),
            stays: BTreeMap::new(),
        }
    }

    /// Receives what lies in the folder now.
    ///
    /// # Errors
    /// If nothing can be filed at present; what is not put away is in its place.
    pub fn once(&mut self, clerk: &mut dyn Clerk) -> Result<(), Stop> {
        self.settling.look(&self.arrivals()?, Instant::now());
        std::thread::sleep(self.options.settle);
        for file in self.round(clerk)? {
            clerk.told(&file, &News::Left(Left::Arriving));
        }
        Ok(())
    }

    /// Receives what comes, until the process is ended. What fails is said once
    /// and tried again, less and less often.
    pub fn watch(&mut self, clerk: &mut dyn Clerk) -> ! {
        let look =
            (self.options.settle / 2).clamp(Duration::from_millis(50), Duration::from_secs(1));
        let (mut pause, mut said) = (look, None);
        loop {
            match self.round(clerk) {
                Ok(_) => (pause, said) = (look, None),
                Err(stop) => {
                    pause = (pause * 2).min(LONGEST_PAUSE);
                    let text = format!("{stop:?}");
                    if said.replace(text.clone()) != Some(text) {
                        clerk.stopped(stop);
                    }
                }
            }
            std::thread::sleep(pause);
        }
    }

    fn arrivals(&self) -> Result<Vec<Arrival>, Stop> {
        let folder = self.tray.folder();
        let mut all = arrivals(folder).map_err(|error| {
            Stop::Failed(BuildError::Read { path: folder.display().to_string(), error })
        })?;
        let ours = |one: &Arrival| {
            one.shape == Shape::Folder
                && shelf::OURS.iter().any(|name| one.name.eq_ignore_ascii_case(name))
        };
        all.retain(|one| !ours(one));
        Ok(all)
    }

    /// Looks at the folder once and puts away what has come to rest; tells of
    /// the files that have not.
    fn round(&mut self, clerk: &mut dyn Clerk) -> Result<Vec<OsString>, Stop> {
        let arrivals = self.arrivals()?;
        let now = Instant::now();
        self.settling.look(&arrivals, now);
        let same = |name: &OsString, stay: &Stay| {
            arrivals.iter().any(|one| one.name == *name && one.sight == stay.sight)
        };
        self.stays.retain(|name, stay| same(name, stay));
        let (mut ready, mut arriving) = (Vec::new(), Vec::new());
        for arrival in arrivals {
            let stay = self.stays.get(&arrival.name);
            if stay.is_some_and(|stay| stay.again.is_none_or(|again| again > now)) {
                continue;
            }
            let left = match arrival.shape {
                Shape::File if names::is_partial(&arrival.name) => Left::Partial,
                Shape::File if self.settling.rest(&arrival.name, now) < self.options.settle => {
                    arriving.push(arrival.name);
                    continue;
                }
                Shape::File => {
                    ready.push(arrival);
                    continue;
                }
                Shape::Folder => Left::Folder,
                Shape::Link => Left::Link,
                Shape::Special => Left::Special,
            };
            self.leave(&arrival, left, None, clerk);
        }
        if !ready.is_empty() {
            let writers = Writers::now();
            let open: Vec<Arrival>;
            (open, ready) = ready.into_iter().partition(|one| writers.have(&one.sight));
            arriving.extend(open.into_iter().map(|one| one.name));
        }
        if !ready.is_empty() {
            let tray = self.tray.clone();
            let turn = tray.turn(|| clerk.waiting())?;
            // What stops one session's files need not stop others'.
            let mut stopped = None;
            for batch in ready.chunks(BATCH) {
                match self.batch(&turn, batch, clerk) {
                    Err(stop) if stop.is_full() => return Err(stop),
                    Err(stop) => _ = stopped.get_or_insert(stop),
                    Ok(()) => {}
                }
            }
            if let Some(stop) = stopped {
                return Err(stop);
            }
        }
        Ok(arriving)
    }

    /// Leaves a file where it is, and says so once.
    fn leave(
        &mut self,
        arrival: &Arrival,
        left: Left,
        again: Option<Duration>,
        clerk: &mut dyn Clerk,
    ) {
        let again = again.map(|pause| Instant::now() + pause);
        let stay = Stay { sight: arrival.sight, left, again };
        let before = self.stays.insert(arrival.name.clone(), stay);
        if before.is_none_or(|before| before.left != left) {
            clerk.told(&arrival.name, &News::Left(left));
        }
    }
}
