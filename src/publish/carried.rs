//! A folder that is carried away, on a stick: brought up to date in place, file by
//! file, so that what is there already is not written again. What nobody of ours
//! wrote is left alone. Start at [`Carried::open`].

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::WriteError;
use crate::model::Digest;
use crate::source::World;

/// Where a file waits before it is put in place: one name, so that a run that was
/// killed leaves one file too many at most.
const WAITING: &str = "papersmart.new";

/// A folder that is brought up to date.
#[derive(Debug)]
pub struct Carried {
    root: PathBuf,
    /// Folders in it that are no links.
    sound: RefCell<BTreeSet<String>>,
}

/// What is at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum There {
    /// Nothing.
    Nothing,
    /// A file of a size.
    File(u64),
    /// Something else, or something on the way to it.
    Obstacle,
}

/// What room a disk has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Which disk.
    pub disk: u64,
    /// How many bytes are free.
    pub free: u64,
    /// In what pieces files and folders take them.
    pub piece: u64,
}

impl Carried {
    /// A folder, which need not be there yet.
    #[must_use]
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned(), sound: RefCell::default() }
    }

    /// Makes the folder, and removes what a killed run left waiting.
    ///
    /// # Errors
    /// What the file system says.
    pub fn open(&self) -> Result<(), WriteError> {
        fs::create_dir_all(&self.root).map_err(WriteError::at(&self.root))?;
        self.make_way().map_err(WriteError::at(&self.root.join(WAITING)))
    }

    /// What stands where files wait, if it is neither a file nor a link.
    #[must_use]
    pub fn obstacle(&self) -> Option<PathBuf> {
        let waiting = self.root.join(WAITING);
        let kind = waiting.symlink_metadata().ok()?.file_type();
        (!kind.is_file() && !kind.is_symlink()).then_some(waiting)
    }

    /// Removes what waits, and a link instead of what it leads to.
    fn make_way(&self) -> io::Result<()> {
        if self.obstacle().is_some() {
            return Err(ErrorKind::AlreadyExists.into());
        }
        match fs::remove_file(self.root.join(WAITING)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// A new file that waits. Whatever was put there meanwhile is not written to.
    fn waiting(&self) -> io::Result<File> {
        self.make_way()?;
        OpenOptions::new().write(true).create_new(true).open(self.root.join(WAITING))
    }

    /// What is at a path. No link is followed below the folder.
    #[must_use]
    pub fn there(&self, path: &str) -> There {
        for (at, _) in path.match_indices('/') {
            let folder = &path[..at];
            if self.sound.borrow().contains(folder) {
                continue;
            }
            match self.root.join(folder).symlink_metadata() {
                Ok(metadata) if metadata.is_dir() => {
                    self.sound.borrow_mut().insert(folder.to_owned());
                }
                Ok(_) => return There::Obstacle,
                Err(error) if error.kind() == ErrorKind::NotFound => return There::Nothing,
                Err(_) => return There::Obstacle,
            }
        }
        match self.root.join(path).symlink_metadata() {
            Ok(metadata) if metadata.is_file() => There::File(metadata.len()),
            Err(error) if error.kind() == ErrorKind::NotFound => There::Nothing,
            _ => There::Obstacle,
        }
    }

    /// Whether a file has these bytes. They are read: sticks are copied by programs
    /// that give files any time, and some sticks lose what was written to them.
    #[must_use]
    pub fn holds(&self, path: &str, size: u64, digest: &Digest) -> bool {
        let is = self.there(path) == There::File(size);
        is && World::sha256(&self.root.join(path)).is_ok_and(|found| Digest(found) == *digest)
    }

    /// Whether two spellings are one file, as on disks that do not tell capitals
    /// apart.
    #[must_use]
    pub fn is_one(&self, one: &str, other: &str) -> bool {
        let [one, other] = [one, other].map(|path| self.root.join(path).symlink_metadata());
        matches!((one, other), (Ok(one), Ok(other)) if is_one(&one, &other))
    }

    /// The first bytes of a file, at most so many.
    #[must_use]
    pub fn read(&self, path: &str, limit: u64) -> Option<Vec<u8>> {
        let There::File(_) = self.there(path) else { return None };
        World::new(&self.root, jiff::Timestamp::UNIX_EPOCH).read_start(path, limit).ok()
    }

    /// Writes a file: it is whole at its path, or what was there is.
    ///
    /// # Errors
    /// What the file system says, or what `write` does.
    pub fn write<E: From<WriteError>>(
        &self,
        path: &str,
        write: impl FnOnce(&mut dyn Write) -> Result<(), E>,
    ) -> Result<(), E> {
        let place = self.root.join(path);
        if let There::Obstacle = self.there(path) {
            return Err(WriteError::at(&place)(ErrorKind::NotADirectory.into()).into());
        }
        let waiting = self.root.join(WAITING);
        let made = place.parent().map_or(Ok(()), fs::create_dir_all);
        let file = made.and_then(|()| self.waiting());
        let mut file = BufWriter::with_capacity(1 << 18, file.map_err(WriteError::at(&place))?);
        let written = write(&mut file).and_then(|()| {
            let put = file.flush().and_then(|()| fs::rename(&waiting, &place));
            put.map_err(|error| WriteError::at(&place)(error).into())
        });
        if written.is_err() {
            // Whatever came, nothing waits for nobody.
            let _ = fs::remove_file(&waiting);
        }
        written
    }

    /// Removes a file, and the folders that are empty without it.
    ///
    /// # Errors
    /// What the file system says; that it is not there is fine.
    pub fn remove(&self, path: &str) -> Result<(), WriteError> {
        let There::File(_) = self.there(path) else { return Ok(()) };
        let place = self.root.join(path);
        fs::remove_file(&place).map_err(WriteError::at(&place))?;
        for folder in place.ancestors().skip(1).take_while(|folder| *folder != self.root) {
            if fs::remove_dir(folder).is_err() {
                break;
            }
            let path = folder.strip_prefix(&self.root).unwrap_or(folder);
            self.sound.borrow_mut().remove(&path.to_string_lossy().replace('\\', "/"));
        }
        Ok(())
    }

    /// What room its disk has.
    #[must_use]
    pub fn room(&self) -> Option<Room> {
        let there = self.root.ancestors().find(|folder| folder.is_dir());
        room(there.unwrap_or(Path::new(".")))
    }

    /// Waits until all that was written is on the disk.
    pub fn settle(&self) {
        #[cfg(unix)]
        rustix::fs::sync();
    }
}

#[cfg(unix)]
fn is_one(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Other systems tell capitals apart nowhere.
#[cfg(not(unix))]
fn is_one(_: &fs::Metadata, _: &fs::Metadata) -> bool {
    true
}

#[cfg(unix)]
fn room(folder: &Path) -> Option<Room> {
    use std::os::unix::fs::MetadataExt as _;
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let disk = here.metadata().ok()?.dev();
    let room = rustix::fs::statvfs(here).ok()?;
    let free = room.f_bavail.saturating_mul(room.f_frsize);
    Some(Room { disk, free, piece: room.f_frsize.max(1) })
}

#[cfg(not(unix))]
fn room(_: &Path) -> Option<Room> {
    None
}

/// Whether a disk refuses everything, not this file alone.
#[must_use]
pub fn is_locked(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied)
}

/// Whether a disk has no room for more.
#[must_use]
pub fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
}
