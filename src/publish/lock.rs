//! One at a time: whoever builds a site or edits its content holds the lock in
//! its `.papersmart/`, so that no build sees half of an edit.

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use super::{WriteError, edits};

/// The lock of a site, held until it is dropped.
#[derive(Debug)]
pub struct SiteLock {
    site: PathBuf,
    _file: File,
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
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                waiting();
                file.lock().map_err(WriteError::at(&path))?;
            }
            Err(TryLockError::Error(error)) => return Err(WriteError::at(&path)(error)),
        }
        edits::take_back(site)?;
        Ok(Self { site: site.to_owned(), _file: file })
    }

    /// The site's folder.
    #[must_use]
    pub fn site(&self) -> &Path {
        &self.site
    }
}
