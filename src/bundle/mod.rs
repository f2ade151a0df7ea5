//! A portable edition: sessions with all that belongs to them, in a folder or a ZIP
//! file that any computer opens from a stick, without a network and without a
//! server. It is made of an edition that was built, never of content, but for its
//! search index, which the gate lets through for the same audience. Start at
//! [`plan`], which tells how large it becomes, and at [`write()`].
//!
//! A stick looks whole only when it is: its first page says that it is not, and a
//! style sheet that is written last, and taken away first, hides that.

mod check;
mod edition;
mod front;
mod links;
mod names;
mod pack;
mod plan;
mod sizes;
mod split;
mod stick;
mod tags;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::build::BuildError;
use crate::i18n::Catalogue;
use crate::model::{Access, SessionKey};
use crate::publish::{WriteError, exposed};
use crate::render::{RenderError, Theme};
use crate::source::World;

pub use names::Trouble;
pub use sizes::{Kind, Row};
pub use stick::{Refreshed, Work};

use edition::Edition;
use plan::Plan;

/// What to make a portable edition of, and where.
#[derive(Clone, Copy)]
pub struct Order<'a> {
    /// The site as it is at the moment that the edition is dated by.
    pub world: &'a World,
    /// The words of the site.
    pub catalogue: &'a Catalogue,
    /// What its first pages look like.
    pub theme: &'a Theme,
    /// The folder that an edition was built into.
    pub from: &'a Path,
    /// For whom that edition has to be.
    pub audience: Access,
    /// The sessions.
    pub sessions: &'a [SessionKey],
    /// Where to: a folder, or a file that ends with `.zip`.
    pub to: &'a Path,
    /// What a stick holds, where several may be needed.
    pub capacity: Option<u64>,
}

impl Order<'_> {
    fn now(&self) -> Timestamp {
        self.world.now()
    }

    /// Whether it becomes a file.
    fn is_packed(&self) -> bool {
        self.to.extension().is_some_and(|end| end.eq_ignore_ascii_case("zip"))
    }
}

impl fmt::Debug for Order<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Order").field("sessions", &self.sessions).finish_non_exhaustive()
    }
}

/// What is going to be on sticks.
#[derive(Debug)]
pub struct Bundle {
    edition: Edition,
    /// One for each stick.
    pub sticks: Vec<Stick>,
}

/// What is going to be on a stick.
#[derive(Debug)]
pub struct Stick {
    /// Where it is going to stand.
    pub to: PathBuf,
    /// The sessions on it.
    pub sessions: Vec<SessionKey>,
    plan: Plan,
}

impl Stick {
    /// How many files it has.
    #[must_use]
    pub fn files(&self) -> usize {
        self.plan.items.len()
    }

    /// How many bytes these have.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.plan.items.iter().map(|item| item.size).sum()
    }

    /// How much of a stick that takes.
    #[must_use]
    pub fn taken(&self) -> u64 {
        sizes::taken(&self.plan.items)
    }

    /// What it is made of, by session and kind.
    #[must_use]
    pub fn sizes(&self) -> Vec<Row> {
        sizes::rows(&self.plan.items)
    }

    /// The longest path, where it is too long for programs of Windows.
    #[must_use]
    pub fn too_long(&self) -> Option<&str> {
        let folder = self.to.file_stem().unwrap_or_default().to_string_lossy();
        names::too_long(&folder, self.plan.items.iter().map(|item| item.path.as_str()))
    }
}

/// Plans everything, and writes nothing.
///
/// # Errors
/// If the edition is not as it was built, if no stick can hold what is asked for,
/// or if the site cannot be read.
pub fn plan(order: &Order<'_>) -> Result<Bundle, BundleError> {
    if order.audience == Access::Podium {
        return Err(BundleError::Podium);
    }
    if let Some(folder) = exposed(order.to, order.world.root()) {
        return Err(BundleError::Exposed(folder));
    }
    let edition = Edition::open(order)?;
    let sticks = split::split(order, &edition)?;
    if let Some(folder) = split::left(order, &sticks) {
        return Err(BundleError::Left(folder));
    }
    for stick in &sticks {
        let files = stick.plan.items.iter().map(|item| (item.path.as_str(), item.size));
        let trouble = Trouble::of(files);
        if !trouble.is_empty() {
            return Err(BundleError::Trouble(trouble));
        }
    }
    Ok(Bundle { edition, sticks })
}

/// What there is to do for a stick.
///
/// # Errors
/// If something stands there that is not ours.
pub fn work<'b>(order: &Order<'_>, stick: &'b Stick, force: bool) -> Result<Work<'b>, BundleError> {
    if order.is_packed() { pack::work(stick, force) } else { stick::work(stick) }
}

/// Looks whether there is room for all that there is to do: sticks in one folder
/// share its disk.
///
/// # Errors
/// If there is not.
pub fn has_room(works: &[Work<'_>]) -> Result<(), BundleError> {
    let mut disks: BTreeMap<u64, (u64, u64)> = BTreeMap::new();
    for need in works.iter().filter_map(|work| work.need) {
        let (needed, _) = disks.entry(need.disk).or_insert((0, need.free));
        *needed += need.bytes;
    }
    match disks.into_values().find(|(needed, free)| needed > free) {
        Some((needed, free)) => Err(BundleError::NoRoom { needed, free }),
        None => Ok(()),
    }
}

/// Does it. `progress` is told of bytes that were written.
///
/// # Errors
/// If the edition changed meanwhile, or something cannot be written; the stick does
/// not look whole then.
pub fn write(
    order: &Order<'_>,
    bundle: &Bundle,
    stick: &Stick,
    work: &Work<'_>,
    progress: &dyn Fn(u64),
) -> Result<Refreshed, BundleError> {
    if order.is_packed() {
        pack::write(&bundle.edition, stick, progress)
    } else {
        stick::write(&bundle.edition, stick, work, progress)
    }
}

/// Why there is no portable edition, or no whole one.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// The folder is not an edition that was built.
    #[error("{0} is no edition")]
    NoEdition(PathBuf),
    /// The edition is for others.
    #[error("{path} is for {audience}")]
    OtherEdition {
        /// The folder.
        path: PathBuf,
        /// Whom it is for.
        audience: &'static str,
    },
    /// What the podium has is never carried away.
    #[error("the podium's edition")]
    Podium,
    /// The edition has no such session.
    #[error("no session {0}")]
    NoSession(SessionKey),
    /// A file of the edition is not as it was built.
    #[error("{0} is not as it was built")]
    Changed(String),
    /// What is written there would be published.
    #[error("{0} is published")]
    Exposed(PathBuf),
    /// Something stands there that is not ours.
    #[error("{0} is there already")]
    Occupied(PathBuf),
    /// An edition stands there that was shared out otherwise.
    #[error("{0} is shared out otherwise")]
    Left(PathBuf),
    /// A session that no stick holds.
    #[error("{session} takes {taken} bytes")]
    Unfit {
        /// Which.
        session: SessionKey,
        /// How much it takes.
        taken: u64,
    },
    /// No stick can have what is asked for.
    #[error("{} names or sizes", .0.len())]
    Trouble(Vec<Trouble>),
    /// There is no room for it.
    #[error("{needed} bytes are needed and {free} free")]
    NoRoom {
        /// How many bytes are needed.
        needed: u64,
        /// How many are free.
        free: u64,
    },
    /// A file could not be read.
    #[error("{path}: {error}")]
    Read {
        /// Which.
        path: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// The index could not be made.
    #[error(transparent)]
    Index(#[from] BuildError),
    /// A page could not be rendered: a fault of the theme.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// Something could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}
