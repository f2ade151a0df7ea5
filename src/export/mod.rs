//! A session to be kept elsewhere: as a bag (RFC 8493) or as a web archive (WACZ).
//! Both are made of an edition that was built, never of content, so nothing is in
//! them that a build would not publish; each file is held to the digest in the
//! edition's manifest while it is copied. The same edition at the same moment
//! makes the same bytes. Start at [`bag`] and [`wacz`].
//!
//! Books are written here too, by [`books`]: what is in them has passed the gate.

mod bag;
mod books;
mod edition;
mod fetch;
mod links;
mod names;
mod reader;
mod tally;
mod target;
mod wacz;
mod warc;
mod words;

use std::fmt;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::model::{Access, SessionKey};
use crate::publish::WriteError;

pub(crate) use names::portable;
pub(crate) use reader::Checked;

pub use bag::bag;
pub use books::{Bound, books};
pub use wacz::wacz;

/// What to export, and where to.
#[derive(Clone, Copy)]
pub struct Order<'a> {
    /// The site's folder, where nothing is to be put that is published.
    pub site: &'a Path,
    /// The folder that an edition was built into.
    pub from: &'a Path,
    /// For whom that edition has to be.
    pub audience: Access,
    /// The session.
    pub key: &'a SessionKey,
    /// Where to.
    pub to: &'a Path,
    /// Whether what stands there may be replaced.
    pub force: bool,
    /// The moment that it is dated by.
    pub now: Timestamp,
    /// Told of each file.
    pub progress: &'a dyn Fn(),
}

impl fmt::Debug for Order<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Order").field("key", self.key).field("to", &self.to).finish_non_exhaustive()
    }
}

/// What came of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exported {
    /// How many files of the site are in it.
    pub files: usize,
    /// How many bytes they have.
    pub bytes: u64,
    /// How many more are named, to be fetched from where they are.
    pub elsewhere: usize,
}

/// Why nothing was exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
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
    /// The edition has no such session.
    #[error("no session {0}")]
    NoSession(SessionKey),
    /// A file of the edition is not as it was built.
    #[error("{0} is not as it was built")]
    Changed(String),
    /// Something stands there already.
    #[error("{0} is there already")]
    Occupied(PathBuf),
    /// What is written there would be published.
    #[error("{0} is published")]
    Exposed(PathBuf),
    /// A file could not be read.
    #[error("{path}: {error}")]
    Read {
        /// Which.
        path: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// Something could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}
