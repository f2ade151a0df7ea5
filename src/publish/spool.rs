//! Lines that wait, each under a name, so that what belongs together can be
//! taken up together although it came in any order. Only a part of it is ever
//! in memory; it is gone when it is dropped.

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;

use super::{SiteLock, WriteError};

const FOLDER: &str = ".papersmart/import";
/// So much waits in memory for the disk.
const MOST: usize = 8 << 20;

/// Lines by name.
#[derive(Debug)]
pub struct Spool {
    folder: PathBuf,
    names: BTreeMap<String, usize>,
    waiting: BTreeMap<usize, Vec<u8>>,
    bytes: usize,
}

impl Spool {
    /// An empty one, on a site that is locked.
    ///
    /// # Errors
    /// What the file system says.
    pub fn open(lock: &SiteLock) -> Result<Self, WriteError> {
        let folder = lock.site().join(FOLDER);
        // What a process left that was killed.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).map_err(WriteError::at(&folder))?;
        Ok(Self { folder, names: BTreeMap::new(), waiting: BTreeMap::new(), bytes: 0 })
    }

    /// Adds a line.
    ///
    /// # Errors
    /// What the file system says.
    pub fn push(&mut self, name: &str, line: &[u8]) -> Result<(), WriteError> {
        let next = self.names.len();
        let number = *self.names.entry(name.to_owned()).or_insert(next);
        let waiting = self.waiting.entry(number).or_default();
        waiting.extend_from_slice(line);
        waiting.push(b'\n');
        self.bytes += line.len() + 1;
        if self.bytes > MOST { self.flush() } else { Ok(()) }
    }

    fn path(&self, number: usize) -> PathBuf {
        self.folder.join(number.to_string())
    }

    fn flush(&mut self) -> Result<(), WriteError> {
        for (number, bytes) in std::mem::take(&mut self.waiting) {
            let path = self.path(number);
            let opened = OpenOptions::new().create(true).append(true).open(&path);
            let written = opened.and_then(|mut file| file.write_all(&bytes));
            written.map_err(WriteError::at(&path))?;
        }
        self.bytes = 0;
        Ok(())
    }

    /// The names, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// The lines of a name, in the order in which they were added.
    ///
    /// # Errors
    /// What the file system says.
    pub fn lines(&mut self, name: &str) -> Result<Vec<String>, WriteError> {
        self.flush()?;
        let Some(number) = self.names.get(name) else { return Ok(Vec::new()) };
        let path = self.path(*number);
        let lines = File::open(&path).and_then(|file| BufReader::new(file).lines().collect());
        lines.map_err(WriteError::at(&path))
    }
}

impl Drop for Spool {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_back_under_their_names_in_their_order() {
        let site = tempfile::tempdir().unwrap();
        let lock = SiteLock::hold(site.path(), || ()).unwrap();
        let mut spool = Spool::open(&lock).unwrap();
        let long = "x".repeat(MOST / 3);
        for number in 0..8 {
            spool.push(["b", "a"][number % 2], format!("{number}{long}").as_bytes()).unwrap();
        }
        assert!(spool.bytes <= MOST);
        assert_eq!(spool.names().collect::<Vec<_>>(), ["a", "b"]);
        let first =
            |lines: Vec<String>| lines.iter().map(|line| line[..1].to_owned()).collect::<String>();
        assert_eq!(first(spool.lines("a").unwrap()), "1357");
        assert_eq!(first(spool.lines("b").unwrap()), "0246");
        drop(spool);
        assert!(!site.path().join(FOLDER).exists());
    }
}
