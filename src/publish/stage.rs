//! The staging folder: new bytes wait here, inside the output folder (so that
//! moving them is a rename), until all of them have been written.

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::UNIX_EPOCH;

use super::WriteError;

/// Name of the staging folder inside the output folder.
pub(super) const FOLDER: &str = ".staging";

/// How many files share a folder, so that no folder grows large.
const SHARD: u64 = 1000;

/// A staging folder; it is removed, with all that still waits in it, when
/// dropped.
#[derive(Debug)]
pub struct Stage {
    folder: PathBuf,
    next: AtomicU64,
}

/// Bytes that wait to be moved into place.
#[derive(Debug)]
pub struct Staged {
    /// Where they wait.
    pub(super) waiting: PathBuf,
    /// Time of modification, which moving keeps.
    pub modified: i128,
}

impl Stage {
    /// Opens the staging folder of an output folder, clearing what a killed
    /// build may have left there.
    ///
    /// # Errors
    /// What the file system says.
    pub fn open(output: &Path) -> Result<Self, WriteError> {
        let folder = output.join(FOLDER);
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(WriteError::at(&folder))?;
        }
        Ok(Self { folder, next: AtomicU64::new(0) })
    }

    /// Writes bytes that wait to be moved.
    ///
    /// # Errors
    /// What the file system says: a full disk, say. Nothing published is
    /// touched then.
    pub fn put(&self, bytes: &[u8]) -> Result<Staged, WriteError> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let shard = self.folder.join((number / SHARD).to_string());
        let waiting = shard.join(number.to_string());
        let written = match fs::write(&waiting, bytes) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                fs::create_dir_all(&shard).and_then(|()| fs::write(&waiting, bytes))
            }
            other => other,
        };
        written.map_err(WriteError::at(&waiting))?;
        let modified = modified(&waiting).map_err(WriteError::at(&waiting))?;
        Ok(Staged { waiting, modified })
    }
}

impl Staged {
    /// The bytes, while they wait.
    #[must_use]
    pub fn read(&self) -> Option<Vec<u8>> {
        fs::read(&self.waiting).ok()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A file's time of modification, in nanoseconds since 1970.
fn modified(path: &Path) -> std::io::Result<i128> {
    let modified = fs::metadata(path)?.modified()?;
    Ok(modified.duration_since(UNIX_EPOCH).map_or(0, |age| age.as_nanos() as i128))
}
