//! A folder that files are looked at from: the system then walks only the rest of
//! the way, which counts where there are a million of them. It starts at
//! [`Vantage::open`].

#![allow(clippy::disallowed_methods, reason = "this is the door to the files")]

use std::io;
use std::path::Path;

#[cfg(unix)]
use rustix::fs::{AtFlags, FileType, Mode, OFlags};

/// A folder that is open for looking at what is below it.
#[derive(Debug)]
pub struct Vantage {
    #[cfg(unix)]
    folder: std::os::fd::OwnedFd,
    #[cfg(not(unix))]
    folder: std::path::PathBuf,
}

/// What stands at a path; a link is not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Of what kind it is.
    pub kind: Kind,
    /// Size in bytes.
    pub size: u64,
    /// Time of last modification, in nanoseconds since 1970.
    pub modified: i128,
    /// What tells a folder that got or lost an entry from the same before; nothing
    /// where the system does not tell.
    pub mark: Option<Mark>,
}

/// Of what kind something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// Anything else.
    Other,
}

/// The number of a folder and the time of its last change, in nanoseconds since
/// 1970. Unlike the time of modification, nobody can set that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Mark {
    number: u64,
    /// When it changed.
    pub changed: i128,
}

#[cfg(unix)]
impl Vantage {
    /// Opens a folder.
    ///
    /// # Errors
    /// What the file system says.
    pub fn open(folder: &Path) -> io::Result<Self> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(Self { folder: rustix::fs::open(folder, flags, Mode::empty())? })
    }

    /// Looks at what is below it.
    ///
    /// # Errors
    /// What the file system says, also that there is nothing.
    pub fn look(&self, below: &str) -> io::Result<Look> {
        let stat = rustix::fs::statat(&self.folder, below, AtFlags::SYMLINK_NOFOLLOW)?;
        let kind = match FileType::from_raw_mode(stat.st_mode) {
            FileType::RegularFile => Kind::File,
            FileType::Directory => Kind::Folder,
            FileType::Symlink => Kind::Link,
            _ => Kind::Other,
        };
        let time = |seconds, part| i128::from(seconds) * 1_000_000_000 + i128::from(part);
        Ok(Look {
            kind,
            size: u64::try_from(stat.st_size).unwrap_or_default(),
            modified: time(stat.st_mtime, stat.st_mtime_nsec).max(0),
            mark: Some(Mark {
                number: stat.st_ino,
                changed: time(stat.st_ctime, stat.st_ctime_nsec),
            }),
        })
    }
}

#[cfg(not(unix))]
impl Vantage {
    /// Opens a folder.
    ///
    /// # Errors
    /// What the file system says.
    pub fn open(folder: &Path) -> io::Result<Self> {
        std::fs::metadata(folder)?;
        Ok(Self { folder: folder.to_owned() })
    }

    /// Looks at what is below it.
    ///
    /// # Errors
    /// What the file system says, also that there is nothing.
    pub fn look(&self, below: &str) -> io::Result<Look> {
        let metadata = self.folder.join(below).symlink_metadata()?;
        let kind = match metadata.file_type() {
            kind if kind.is_symlink() => Kind::Link,
            kind if kind.is_dir() => Kind::Folder,
            kind if kind.is_file() => Kind::File,
            _ => Kind::Other,
        };
        let modified = super::world::modified(&metadata)?;
        Ok(Look { kind, size: metadata.len(), modified, mark: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_there_is_what_the_system_says_elsewhere() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("a")).unwrap();
        std::fs::write(folder.path().join("a/file"), "12345").unwrap();
        let vantage = Vantage::open(folder.path()).unwrap();
        let look = vantage.look("a/file").unwrap();
        let told = std::fs::symlink_metadata(folder.path().join("a/file")).unwrap();
        assert_eq!((look.kind, look.size), (Kind::File, told.len()));
        assert_eq!(look.modified, super::super::world::modified(&told).unwrap());
        assert_eq!(vantage.look("a").unwrap().kind, Kind::Folder);
        assert_eq!(vantage.look("b").unwrap_err().kind(), io::ErrorKind::NotFound);
        assert!(Vantage::open(&folder.path().join("b")).is_err());
    }

    #[test]
    #[cfg(unix)]
    fn links_are_seen_as_links() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("nowhere", folder.path().join("link")).unwrap();
        let vantage = Vantage::open(folder.path()).unwrap();
        assert_eq!(vantage.look("link").unwrap().kind, Kind::Link);
    }
}
