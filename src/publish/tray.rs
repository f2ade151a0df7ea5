//! The folder that files are received in: what was received is put away below
//! it by renaming, and each step is on the disk before the next. Nothing is
//! ever written over.

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use super::edits::sync_folder;
use super::{Held, WriteError};

/// Where the lock and the receipts lie: hidden, so never taken for a file that
/// was handed in.
const OWN: &str = ".receive";
const RECEIPTS: &str = "receipts.jsonl";

/// A folder that files are received in.
#[derive(Clone, Debug)]
pub struct Tray {
    folder: PathBuf,
}

/// The right to put files of a tray away, until it is dropped.
#[derive(Debug)]
pub struct Turn<'t> {
    tray: &'t Tray,
    _held: Held,
}

impl Tray {
    /// A folder that is there.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Waits until no other process puts files away; `waiting` is called once
    /// where that takes time.
    ///
    /// # Errors
    /// What the file system says.
    pub fn turn(&self, waiting: impl FnOnce()) -> Result<Turn<'_>, WriteError> {
        let path = self.own_file("lock")?;
        let mut open = OpenOptions::new();
        let lock = open.write(true).create(true).truncate(false).open(&path);
        let lock = lock.map_err(WriteError::at(&path))?;
        let held = Held::in_turn(lock, waiting).map_err(WriteError::at(&path))?;
        Ok(Turn { tray: self, _held: held })
    }

    /// The lines of the receipts; none where there are none yet.
    ///
    /// # Errors
    /// What the file system says.
    pub fn receipts(&self) -> Result<Vec<u8>, WriteError> {
        let path = self.folder.join(OWN).join(RECEIPTS);
        match fs::read(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            read => read.map_err(WriteError::at(&path)),
        }
    }

    /// The names in a folder of the tray, sorted; none where it is not
    /// there.
    ///
    /// # Errors
    /// What the file system says.
    pub fn names(&self, below: &str) -> Result<Vec<String>, WriteError> {
        let folder = self.folder.join(below);
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            read => read.map_err(WriteError::at(&folder))?,
        };
        let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
        let mut names = names.collect::<io::Result<Vec<_>>>().map_err(WriteError::at(&folder))?;
        names.sort();
        Ok(names)
    }

    /// Whether anything stands at a path below the tray.
    #[must_use]
    pub fn has(&self, below: &str) -> bool {
        self.folder.join(below).symlink_metadata().is_ok()
    }

    /// The first bytes of a file below the tray.
    #[must_use]
    pub fn starts_with(&self, below: impl AsRef<Path>, start: &[u8]) -> bool {
        let mut found = Vec::new();
        let read = File::open(self.folder.join(below.as_ref()))
            .and_then(|file| file.take(start.len() as u64).read_to_end(&mut found));
        read.is_ok() && found == start
    }

    /// A folder of ours below the tray, however deep, made where it is missing.
    /// A link in its place could lead anywhere, and is refused.
    fn own_folder(&self, below: &str) -> Result<PathBuf, WriteError> {
        let mut folder = self.folder.clone();
        for part in below.split('/') {
            let above = folder.clone();
            folder.push(part);
            if matches!(part, "" | "." | "..") {
                return Err(WriteError::at(&folder)(ErrorKind::InvalidInput.into()));
            }
            let made = match folder.symlink_metadata() {
                Ok(there) if there.is_dir() => continue,
                Ok(_) => Err(ErrorKind::NotADirectory.into()),
                Err(_) => fs::create_dir(&folder).and_then(|()| sync_folder(&above)),
            };
            made.map_err(WriteError::at(&folder))?;
        }
        Ok(folder)
    }
}

impl Tray {
    /// A file of ours, there or not. Anybody may write to the folder, and a link
    /// in its place could lead anywhere.
    fn own_file(&self, name: &str) -> Result<PathBuf, WriteError> {
        let path = self.own_folder(OWN)?.join(name);
        match path.symlink_metadata() {
            Ok(there) if !there.is_file() => {
                Err(WriteError::at(&path)(ErrorKind::InvalidInput.into()))
            }
            _ => Ok(path),
        }
    }
}

impl Turn<'_> {
    /// Writes a line behind the receipts.
    ///
    /// # Errors
    /// What the file system says.
    pub fn receipt(&self, line: &str) -> Result<(), WriteError> {
        let folder = self.tray.own_folder(OWN)?;
        let path = self.tray.own_file(RECEIPTS)?;
        let write = || -> io::Result<()> {
            let mut file = OpenOptions::new().read(true).append(true).create(true).open(&path)?;
            let mut last = [b'\n'];
            if file.seek(SeekFrom::End(0))? > 0 {
                file.seek(SeekFrom::End(-1))?;
                file.read_exact(&mut last)?;
            }
            // A line that was cut off stays alone.
            let start = if last == [b'\n'] { "" } else { "\n" };
            file.write_all(format!("{start}{line}\n").as_bytes())?;
            file.sync_all()?;
            sync_folder(&folder)
        };
        write().map_err(WriteError::at(&path))
    }

    /// Writes a note below the tray.
    ///
    /// # Errors
    /// What the file system says.
    pub fn note(&self, below: &str, text: &str) -> Result<(), WriteError> {
        let (folder, name) = below.rsplit_once('/').unwrap_or((OWN, below));
        let folder = self.tray.own_folder(folder)?;
        let path = folder.join(name);
        let beside = self.tray.own_file("note.new")?;
        let written = fs::write(&beside, text)
            .and_then(|()| File::open(&beside)?.sync_all())
            .and_then(|()| fs::rename(&beside, &path))
            .and_then(|()| sync_folder(&folder));
        written.map_err(WriteError::at(&path))
    }

    /// Moves a file of the tray to a path below it where nothing stands.
    ///
    /// # Errors
    /// What the file system says; the file is then where it was.
    pub fn put_away(&self, name: &OsStr, below: &str) -> Result<(), WriteError> {
        let (folder, to) = below.rsplit_once('/').unwrap_or((OWN, below));
        let folder = self.tray.own_folder(folder)?;
        let (from, to) = (self.tray.folder.join(name), folder.join(to));
        if to.symlink_metadata().is_ok() {
            return Err(WriteError::at(&to)(ErrorKind::AlreadyExists.into()));
        }
        let moved = fs::rename(&from, &to)
            .and_then(|()| sync_folder(&folder))
            .and_then(|()| sync_folder(&self.tray.folder));
        moved.map_err(WriteError::at(&to))
    }

    /// Deletes a file of the tray.
    ///
    /// # Errors
    /// What the file system says.
    pub fn discard(&self, name: &OsStr) -> Result<(), WriteError> {
        let path = self.tray.folder.join(name);
        let gone = fs::remove_file(&path).and_then(|()| sync_folder(&self.tray.folder));
        gone.map_err(WriteError::at(&path))
    }
}
