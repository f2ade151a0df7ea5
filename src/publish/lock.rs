//! One at a time: whoever builds a site or edits its content holds the lock in
//! its `.papersmart/`, so that no build sees half of an edit.

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::{WriteError, edits};

/// A locked file. It is given up in so many words: a program that is being started has
/// it open too for a moment, and closing it here would leave it locked as long.
#[derive(Debug)]
pub struct Held(File);

impl Held {
    /// Locks a file that nobody else has locked; `None` where somebody has.
    ///
    /// # Errors
    /// What the file system says.
    pub fn at_once(file: File) -> io::Result<Option<Self>> {
        match file.try_lock() {
            Ok(()) => Ok(Some(Self(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Locks a file, waiting while somebody else has it locked; `waiting` is called
    /// once if so.
    ///
    /// # Errors
    /// What the file system says.
    pub fn in_turn(file: File, waiting: impl FnOnce()) -> io::Result<Self> {
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                waiting();
                file.lock()?;
            }
            Err(TryLockError::Error(error)) => return Err(error),
        }
        Ok(Self(file))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// The lock of a site, held until it is dropped.
#[derive(Debug)]
pub struct SiteLock {
    site: PathBuf,
    _held: Held,
}

impl SiteLock {
    /// Takes the lock, waiting while another process has it; `waiting` is
    /// called once if so. What a killed process left half edited is taken back.
    ///
    /// # Errors
    /// What the file system says.
    pub fn hold(site: &Path, waiting: impl FnOnce()) -> Result<Self, WriteError> {
        let root = site.join(".papersmart");
        fs::create_dir_all(&root).map_err(WriteError::at(&root))?;
        let path = root.join("lock");
        let file = File::create(&path).map_err(WriteError::at(&path))?;
        let held = Held::in_turn(file, waiting).map_err(WriteError::at(&path))?;
        edits::take_back(site)?;
        Ok(Self { site: site.to_owned(), _held: held })
    }

    /// The site's folder.
    #[must_use]
    pub fn site(&self) -> &Path {
        &self.site
    }
}
