//! The output folder: whose it is, and what stands in it.

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{Entry, WriteError, write_atomically};
use crate::model::{Access, Digest, Term};
use crate::source::{Kind, Vantage};

/// Name of the file that says whose the folder is.
pub const MARKER: &str = "papersmart.json";

/// What a folder holds: one edition of one site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Version of the layout of the folder.
    format: u32,
    /// For whom it is.
    audience: String,
}

impl Edition {
    /// The bytes of the file that says so.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// The edition for an audience.
    #[must_use]
    pub fn of(audience: Access) -> Self {
        Self { format: 1, audience: audience.keyword().to_owned() }
    }

    /// For whom the edition in a folder is, if one was built into it.
    #[must_use]
    pub fn held(root: &Path) -> Option<Access> {
        let bytes = fs::read(root.join(MARKER)).ok()?;
        let held: Self = serde_json::from_slice(&bytes).ok()?;
        Access::from_keyword(&held.audience)
    }
}

/// An output folder that is ours to write to.
#[derive(Debug)]
pub struct Output {
    root: PathBuf,
}

/// Why an output folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// It has files that this program did not make.
    #[error("{0} is not empty and was not made by papersmart")]
    NotOurs(PathBuf),
    /// It holds the edition for another audience.
    #[error("{path} holds the edition for {audience}")]
    OtherEdition {
        /// The folder.
        path: PathBuf,
        /// Whom it is for.
        audience: String,
    },
    /// The file system refuses.
    #[error(transparent)]
    Write(#[from] WriteError),
}

impl Output {
    /// A folder for an edition, to be looked at only; it need not be there.
    ///
    /// # Errors
    /// If it is not ours, or holds another edition.
    pub fn look(root: &Path, edition: &Edition) -> Result<Self, OutputError> {
        if root.join(MARKER).exists()
            || fs::read_dir(root).is_ok_and(|mut all| all.next().is_some())
        {
            return Self::open(root, edition);
        }
        Ok(Self { root: root.to_owned() })
    }

    /// Opens a folder for an edition; makes and marks it where there is none.
    ///
    /// # Errors
    /// If it is not ours, holds another edition, or cannot be written to.
    pub fn open(root: &Path, edition: &Edition) -> Result<Self, OutputError> {
        let marker = root.join(MARKER);
        let found = fs::read(&marker).ok();
        match found.map(|bytes| serde_json::from_slice::<Edition>(&bytes)) {
            Some(Ok(held)) if held == *edition => {}
            Some(Ok(held)) => {
                let (path, audience) = (root.to_owned(), held.audience);
                return Err(OutputError::OtherEdition { path, audience });
            }
            Some(Err(_)) => return Err(OutputError::NotOurs(root.to_owned())),
            None => {
                fs::create_dir_all(root).map_err(WriteError::at(root))?;
                let mut entries = fs::read_dir(root).map_err(WriteError::at(root))?;
                if entries.next().is_some() {
                    return Err(OutputError::NotOurs(root.to_owned()));
                }
                write_atomically(&marker, &edition.to_bytes())?;
            }
        }
        Ok(Self { root: root.to_owned() })
    }

    /// Takes the mark back from a folder in which nothing was published.
    pub fn close_unless_used(self) {
        let others = |entry: fs::DirEntry| entry.file_name() != MARKER;
        if fs::read_dir(&self.root).is_ok_and(|all| !all.flatten().any(others)) {
            let _ = fs::remove_file(self.root.join(MARKER));
            // Nothing is in it, or it stays.
            let _ = fs::remove_dir(&self.root);
        }
    }

    /// The folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Whether a file stands as it was written, by its size and time.
    #[must_use]
    pub fn is_intact(&self, entry: &Entry) -> bool {
        self.stat(&entry.path) == Some((entry.size, entry.modified))
    }

    /// Whether all of these files stand as they were written. Those of a folder
    /// should follow each other.
    #[must_use]
    pub fn are_intact(&self, entries: &[Entry]) -> bool {
        let is_beside = |a: &Entry, b: &Entry| from(&a.path).0 == from(&b.path).0;
        entries.par_chunk_by(is_beside).all(|beside| {
            let folder = beside.first().map_or("", |entry| from(&entry.path).0);
            let Ok(folder) = Vantage::open(&self.root.join(folder)) else { return false };
            beside.iter().all(|entry| {
                folder.look(from(&entry.path).1).is_ok_and(|look| {
                    (look.kind, look.size, look.modified)
                        == (Kind::File, entry.size, entry.modified)
                })
            })
        })
    }

    /// The time of a file whose bytes have this digest, if it stands there.
    #[must_use]
    pub fn holds(&self, path: &str, size: u64, digest: &Digest) -> Option<i128> {
        let (found, modified) = self.stat(path)?;
        let bytes = (found == size).then(|| fs::read(self.root.join(path)).ok())??;
        (Digest::of(&bytes) == *digest).then_some(modified)
    }

    /// Whether a file stands there.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// A file's bytes, if it stands there.
    #[must_use]
    pub fn read(&self, path: &str) -> Option<Vec<u8>> {
        fs::read(self.root.join(path)).ok()
    }

    fn stat(&self, path: &str) -> Option<(u64, i128)> {
        let metadata = fs::symlink_metadata(self.root.join(path)).ok()?;
        let modified = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        metadata.is_file().then_some((metadata.len(), modified.as_nanos() as i128))
    }
}

/// Where to look at a file from, and the rest of its path: pages are alone in their
/// folders, so it is the folder above.
fn from(path: &str) -> (&str, &str) {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    match folder.rfind('/') {
        Some(at) => (&path[..at], &path[at + 1..]),
        None => ("", path),
    }
}
