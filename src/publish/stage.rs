//! The staging folder: new bytes wait here, inside the output folder (so that
//! moving them is a rename), until all of them have been written.

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::fs::{self, File};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::UNIX_EPOCH;

use super::{WriteError, write_atomically};

/// Name of the staging folder inside the output folder.
pub(super) const FOLDER: &str = ".staging";

/// How many files share a folder, so that no folder grows large.
const SHARD: u64 = 1000;

/// A staging folder; it is removed, with all that still waits in it, when
/// dropped.
#[derive(Debug)]
pub struct Stage {
    folder: Arc<Path>,
    next: AtomicU64,
}

/// Bytes that wait to be moved into place: the staging folder, and which of its
/// files they wait in.
#[derive(Debug)]
pub struct Staged {
    folder: Arc<Path>,
    number: u64,
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
        Ok(Self { folder: folder.into(), next: AtomicU64::new(0) })
    }

    /// Writes bytes that wait to be moved; gives also their time of modification,
    /// which moving keeps, in nanoseconds since 1970.
    ///
    /// # Errors
    /// What the file system says: a full disk, say. Nothing published is
    /// touched then.
    pub fn put(&self, bytes: &[u8]) -> Result<(Staged, i128), WriteError> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let waiting = place(&self.folder, number);
        let modified = match write(&waiting, bytes) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let shard = waiting.parent().unwrap_or(&self.folder);
                fs::create_dir_all(shard).and_then(|()| write(&waiting, bytes))
            }
            other => other,
        };
        let modified = modified.map_err(WriteError::at(&waiting))?;
        Ok((Staged::new(Arc::clone(&self.folder), number), modified))
    }
}

impl Staged {
    pub(super) fn new(folder: Arc<Path>, number: u64) -> Self {
        Self { folder, number }
    }

    pub(super) fn into_parts(self) -> (Arc<Path>, u64) {
        (self.folder, self.number)
    }

    /// Moves them to a path outside the output folder, which need not be on the
    /// same file system.
    ///
    /// # Errors
    /// What the file system says; what stood at the path is then untouched.
    pub fn keep(self, path: &Path) -> Result<(), WriteError> {
        let waiting = self.waiting();
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(WriteError::at(folder))?;
        }
        if fs::rename(&waiting, path).is_ok() {
            return Ok(());
        }
        let bytes = fs::read(&waiting).map_err(WriteError::at(&waiting))?;
        write_atomically(path, &bytes)
    }

    /// Where they wait.
    pub(super) fn waiting(&self) -> PathBuf {
        place(&self.folder, self.number)
    }

    /// The bytes, while they wait.
    #[must_use]
    pub fn read(&self) -> Option<Vec<u8>> {
        fs::read(self.waiting()).ok()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn place(folder: &Path, number: u64) -> PathBuf {
    folder.join((number / SHARD).to_string()).join(number.to_string())
}

/// Writes a file; gives its time of modification, in nanoseconds since 1970.
fn write(path: &Path, bytes: &[u8]) -> std::io::Result<i128> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    let modified = file.metadata()?.modified()?;
    Ok(modified.duration_since(UNIX_EPOCH).map_or(0, |age| age.as_nanos() as i128))
}
