//! A site's folder and the moment it is looked at.

#![allow(clippy::disallowed_methods, reason = "this is the door to the files")]

use std::io::{self, Read as _, Seek as _};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use jiff::Timestamp;
use walkdir::WalkDir;

/// A site's folder and the clock. Paths are relative to the folder, with
/// forward slashes.
#[derive(Clone, Debug)]
pub struct World {
    root: PathBuf,
    now: Timestamp,
}

/// What the file system says of a file without reading it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileStat {
    /// Path relative to the site.
    pub path: String,
    /// Size in bytes.
    pub size: u64,
    /// Time of last modification, in nanoseconds since 1970.
    pub modified: i128,
    /// Whether it is a symbolic link, which may lead out of the site.
    pub link: bool,
}

impl World {
    /// The site in a folder, looked at `now`.
    #[must_use]
    pub fn new(root: &Path, now: Timestamp) -> Self {
        Self { root: root.to_owned(), now }
    }

    /// The site in a folder, looked at by the machine's clock.
    #[must_use]
    pub fn at_present(root: &Path) -> Self {
        Self::new(root, Timestamp::now())
    }

    /// The moment of the build.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A file's bytes.
    ///
    /// # Errors
    /// What the file system says.
    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        std::fs::read(self.root.join(path))
    }

    /// A file's first bytes, at most `limit` of them.
    ///
    /// # Errors
    /// What the file system says.
    pub fn read_start(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        std::fs::File::open(self.root.join(path))?.take(limit).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// A part of a file: from a byte on, all or so many of them at most.
    ///
    /// # Errors
    /// What the file system says.
    pub fn read_part(&self, path: &str, start: u64, length: Option<u64>) -> io::Result<Vec<u8>> {
        let mut file = std::fs::File::open(self.root.join(path))?;
        file.seek(io::SeekFrom::Start(start))?;
        let mut bytes = Vec::new();
        file.take(length.unwrap_or(u64::MAX)).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// A file's size.
    ///
    /// # Errors
    /// What the file system says, also where it is not a file.
    pub fn size(&self, path: &str) -> io::Result<u64> {
        let metadata = std::fs::metadata(self.root.join(path))?;
        if metadata.is_file() { Ok(metadata.len()) } else { Err(io::ErrorKind::NotFound.into()) }
    }

    /// Whether a path, all links followed, stays below a folder of the site.
    #[must_use]
    pub fn stays_below(&self, path: &str, folder: &str) -> bool {
        let real = |path: &str| self.root.join(path).canonicalize();
        matches!((real(path), real(folder)), (Ok(path), Ok(folder)) if path.starts_with(&folder))
    }

    /// Whether there is anything of this name, also a link that leads nowhere.
    #[must_use]
    pub fn exists(&self, path: &str) -> bool {
        self.root.join(path).symlink_metadata().is_ok()
    }

    /// Whether there is a file of this name.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.root.join(path).is_file()
    }

    /// The files below a folder, however deep, sorted by path; none where the
    /// folder is missing. Hidden files and editors' backups (`~`) are left out.
    ///
    /// # Errors
    /// What the file system says of an entry that cannot be looked at.
    pub fn files(&self, folder: &str) -> io::Result<Vec<FileStat>> {
        let base = self.root.join(folder);
        if !base.is_dir() {
            return Ok(Vec::new());
        }
        let kept = |name: &str| !name.starts_with('.') && !name.ends_with('~');
        let mut files = Vec::new();
        let walk = WalkDir::new(&base).sort_by_file_name().into_iter();
        for entry in walk
            .filter_entry(|entry| entry.depth() == 0 || entry.file_name().to_str().is_none_or(kept))
        {
            let entry = entry?;
            if entry.file_type().is_dir() {
                continue;
            }
            let metadata = entry.metadata()?;
            let modified = metadata
                .modified()?
                .duration_since(UNIX_EPOCH)
                .map_or(0, |age| age.as_nanos() as i128);
            let relative = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
            let path = relative.to_string_lossy().replace('\\', "/");
            files.push(FileStat {
                path,
                size: metadata.len(),
                modified,
                link: entry.path_is_symlink(),
            });
        }
        Ok(files)
    }

    /// The folders directly below a folder, by name.
    ///
    /// # Errors
    /// What the file system says, but for a folder that is missing.
    pub fn folders(&self, folder: &str) -> io::Result<Vec<String>> {
        let entries = match std::fs::read_dir(self.root.join(folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.path().is_dir() && !name.starts_with('.') {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }
}
