//! Publishing: a built folder becomes a release, and that is brought to each of
//! the site's targets. What they hold tells which release is the newest; nothing
//! is remembered elsewhere, so any machine with the content can publish. Start at
//! [`Publication`]; a place that can be published to is a [`Target`].

mod cargo;
mod copy;
mod folder;
mod machine;
mod many;
mod netlify;
mod plan;
mod publication;
mod s3;
mod shown;
mod slots;
mod ssh;

use std::collections::BTreeMap;

pub use cargo::{Cargo, Files, Manner, Whole, whole};
pub use copy::Copy;
pub use folder::Folder;
pub use machine::{Lock, Reach};
pub use netlify::Netlify;
pub use plan::{Found, Plan, Wanted};
pub use publication::{Fleet, Publication, Seen, Showed, Shows, Unnumbered, Vessel};
pub use s3::{Bucket, S3};
pub use shown::Shown;
pub use slots::{Slot, Slots, Yard};
pub use ssh::Ssh;

/// Files and their bytes, by path.
pub type Bytes = BTreeMap<String, Vec<u8>>;

/// A place that the site is published to.
pub trait Target: Send {
    /// Those of these files that readers can have now.
    ///
    /// # Errors
    /// If it cannot be asked.
    fn read(&mut self, paths: &[String]) -> Result<Bytes, Trouble>;

    /// Makes it what the cargo is. What is there already is not sent, and whatever
    /// happens meanwhile, readers find no page without what it refers to.
    ///
    /// # Errors
    /// If it cannot be done; the next run goes on from there.
    fn bring(&mut self, cargo: &Cargo<'_>) -> Result<Sent, Trouble>;
}

/// What was sent to a target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// How many files.
    pub files: usize,
    /// Their bytes, or as many as went over the wire where that is known.
    pub bytes: u64,
    /// How many files were deleted.
    pub deleted: usize,
}

impl std::ops::AddAssign for Sent {
    fn add_assign(&mut self, more: Self) {
        self.files += more.files;
        self.bytes += more.bytes;
        self.deleted += more.deleted;
    }
}

/// Why a target could not be read, or not be brought where it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// This environment variable is not set.
    #[error("the variable {0} is not set")]
    Variable(String),
    /// This program is not installed.
    #[error("there is no {0}")]
    Program(String),
    /// It does not answer.
    #[error("{0}")]
    Unreachable(String),
    /// It answers, and does not let it be done.
    #[error("{0}")]
    Refused(String),
    /// Something that is not ours stands there.
    #[error("{0} was not published by papersmart")]
    NotOurs(String),
    /// Somebody else is publishing there, and holds this file.
    #[error("{0} is locked")]
    Busy(String),
    /// Somebody else has published there meanwhile, this release.
    #[error("release {0} was published there meanwhile")]
    Overtaken(String),
    /// What stands there for a release cannot be read, for this reason.
    #[error("release.json: {0}")]
    Illegible(String),
    /// A file of the folder is not what its manifest says.
    #[error("{0} is not what its manifest says")]
    Changed(String),
    /// A file that was sent did not arrive as it is.
    #[error("{0} did not arrive whole")]
    Damaged(String),
    /// A disk of this machine.
    #[error("{0}")]
    Disk(String),
}

impl Trouble {
    /// What the file system says of a path.
    pub fn disk(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self + use<> {
        let path = path.display().to_string();
        move |error| Self::Disk(format!("{path}: {error}"))
    }
}
