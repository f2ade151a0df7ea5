//! Where builds remember: `.papersmart/` in the site, one folder for each
//! output folder, edition and base URL. It may be deleted at any time.

#![allow(clippy::disallowed_methods, reason = "state is not content: it is read and written here")]

use std::fs;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::publish::{SiteLock, Staged, WriteError, write_atomically, write_atomically_with};

/// The remembered state of one output.
#[derive(Debug)]
pub(super) struct State {
    folder: PathBuf,
    // Held for the time of the build.
    _lock: SiteLock,
}

impl State {
    /// The state of an output of the site whose lock is held.
    pub(super) fn open(name: &str, lock: SiteLock) -> Self {
        Self { folder: lock.site().join(".papersmart").join(name), _lock: lock }
    }

    /// Where it is.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The file system's own clock, which is what file times are made by.
    pub(super) fn tick(&self) -> Result<i128, WriteError> {
        let path = self.folder.join("tick");
        write_atomically(&path, b"")?;
        let modified = fs::metadata(&path).and_then(|metadata| metadata.modified());
        let modified = modified.map_err(WriteError::at(&path))?;
        Ok(modified.duration_since(UNIX_EPOCH).map_or(0, |age| age.as_nanos() as i128))
    }

    /// Since when the machine runs, as a name for it, where the system tells.
    pub(super) fn start_of_machine() -> Option<String> {
        fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()
    }

    /// Whether a file is remembered.
    pub(super) fn has(&self, name: &str) -> bool {
        self.folder.join(name).exists()
    }

    /// A remembered file.
    pub(super) fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.join(name)).ok()
    }

    /// Remembers a file.
    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), WriteError> {
        write_atomically(&self.folder.join(name), bytes)
    }

    /// Remembers what was staged.
    pub(super) fn keep(&self, name: &str, staged: Staged) -> Result<(), WriteError> {
        staged.keep(&self.folder.join(name))
    }

    /// Remembers lines.
    pub(super) fn write_lines(
        &self,
        name: &str,
        lines: impl Iterator<Item = String>,
    ) -> Result<(), WriteError> {
        write_atomically_with(&self.folder.join(name), |file| {
            let mut file = BufWriter::new(file);
            for line in lines {
                file.write_all(line.as_bytes())?;
                file.write_all(b"\n")?;
            }
            file.flush()
        })
    }

    /// Forgets a file.
    pub(super) fn remove(&self, name: &str) {
        let _ = fs::remove_file(self.folder.join(name));
    }

    /// The scopes of the site's own that are remembered, whose names start so.
    pub(super) fn scopes(&self, prefix: &str) -> Vec<String> {
        let files = names(&self.folder);
        let scopes = files.iter().filter_map(|file| file.strip_suffix(".head"));
        scopes.filter(|scope| scope.starts_with(prefix)).map(str::to_owned).collect()
    }

    /// The scopes of sessions that are remembered.
    pub(super) fn sessions(&self) -> Vec<String> {
        let mut scopes = Vec::new();
        for body in names(&self.folder.join("sessions")) {
            for file in names(&self.folder.join("sessions").join(&body)) {
                if let Some(session) = file.strip_suffix(".head") {
                    scopes.push(format!("sessions/{body}/{session}"));
                }
            }
        }
        scopes.sort();
        scopes
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}
