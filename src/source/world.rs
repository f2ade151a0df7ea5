//! A site's folder and the moment it is looked at.

#![allow(clippy::disallowed_methods, reason = "this is the door to the files")]

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
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
    /// Whether `now` is the machine's.
    is_present: bool,
    /// Files that stand for those of the site; `None` for one that is gone.
    instead: BTreeMap<String, Option<PathBuf>>,
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
        Self { root: root.to_owned(), now, is_present: false, instead: BTreeMap::new() }
    }

    /// The site in a folder, looked at by the machine's clock.
    #[must_use]
    pub fn at_present(root: &Path) -> Self {
        Self { is_present: true, ..Self::new(root, Timestamp::now()) }
    }

    /// The same site, looked at by the machine's clock once more if it was.
    #[must_use]
    pub fn refreshed(&self) -> Self {
        let now = if self.is_present { Timestamp::now() } else { self.now };
        Self { now, ..self.clone() }
    }

    /// The same site as it will be once each of these paths holds the bytes of
    /// that file, or none: so that a change can be judged before it is made.
    #[must_use]
    pub fn with(&self, instead: BTreeMap<String, Option<PathBuf>>) -> Self {
        Self { instead, ..self.clone() }
    }

    /// The paths that hold something else than the site's own files.
    pub fn replaced(&self) -> impl Iterator<Item = &str> {
        self.instead.keys().map(String::as_str)
    }

    /// Whether a path holds something else than the site's own file.
    #[must_use]
    pub fn replaces(&self, path: &str) -> bool {
        self.instead.contains_key(path)
    }

    /// Where the bytes of a path are.
    fn place(&self, path: &str) -> io::Result<Cow<'_, Path>> {
        match self.instead.get(path) {
            Some(Some(other)) => Ok(Cow::Borrowed(other)),
            Some(None) => Err(io::ErrorKind::NotFound.into()),
            None => Ok(Cow::Owned(self.root.join(path))),
        }
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
        std::fs::read(self.place(path)?)
    }

    /// A file's first bytes, at most `limit` of them.
    ///
    /// # Errors
    /// What the file system says.
    pub fn read_start(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        let file = std::fs::File::open(self.place(path)?)?;
        // Room for one byte more: then no further read is needed to see the end.
        let size = file.metadata()?.len().min(limit);
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
        file.take(limit).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// A part of a file: from a byte on, all or so many of them at most.
    ///
    /// # Errors
    /// What the file system says.
    pub fn read_part(&self, path: &str, start: u64, length: Option<u64>) -> io::Result<Vec<u8>> {
        let mut file = std::fs::File::open(self.place(path)?)?;
        file.seek(io::SeekFrom::Start(start))?;
        let mut bytes = Vec::new();
        file.take(length.unwrap_or(u64::MAX)).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// The digest of a file, wherever it is.
    ///
    /// # Errors
    /// What the file system says.
    pub fn digest(path: &Path) -> io::Result<[u8; 32]> {
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(std::fs::File::open(path)?)?;
        Ok(*hasher.finalize().as_bytes())
    }

    /// A file to be read bit by bit, wherever it is.
    ///
    /// # Errors
    /// What the file system says.
    pub fn open(path: &Path) -> io::Result<std::fs::File> {
        std::fs::File::open(path)
    }

    /// The SHA-256 digest of a file, wherever it is.
    ///
    /// # Errors
    /// What the file system says.
    pub fn sha256(path: &Path) -> io::Result<[u8; 32]> {
        use sha2::Digest as _;
        let mut file = std::fs::File::open(path)?;
        let mut hasher = sha2::Sha256::new();
        let mut buffer = vec![0; 1 << 16];
        loop {
            match file.read(&mut buffer)? {
                0 => return Ok(hasher.finalize().into()),
                read => hasher.update(&buffer[..read]),
            }
        }
    }

    /// A file's size.
    ///
    /// # Errors
    /// What the file system says, also where it is not a file.
    pub fn size(&self, path: &str) -> io::Result<u64> {
        let metadata = std::fs::metadata(self.place(path)?)?;
        if metadata.is_file() { Ok(metadata.len()) } else { Err(io::ErrorKind::NotFound.into()) }
    }

    /// Whether a path, all links followed, stays below a folder of the site.
    #[must_use]
    pub fn stays_below(&self, path: &str, folder: &str) -> bool {
        if self.instead.contains_key(path) {
            // Put there by us, and no link.
            return Path::new(path).starts_with(folder);
        }
        let real = |path: &str| self.root.join(path).canonicalize();
        matches!((real(path), real(folder)), (Ok(path), Ok(folder)) if path.starts_with(&folder))
    }

    /// Whether there is anything of this name, also a link that leads nowhere.
    #[must_use]
    pub fn exists(&self, path: &str) -> bool {
        self.place(path).is_ok_and(|place| place.symlink_metadata().is_ok())
    }

    /// Whether there is a file of this name.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.place(path).is_ok_and(|place| place.is_file())
    }

    /// The files below a folder, however deep, sorted by path; none where the
    /// folder is missing. Hidden files and editors' backups (`~`) are left out.
    ///
    /// # Errors
    /// What the file system says of an entry that cannot be looked at.
    pub fn files(&self, folder: &str) -> io::Result<Vec<FileStat>> {
        let base = self.root.join(folder);
        if !base.is_dir() {
            return self.instead_of(Vec::new(), folder);
        }
        let mut files = Vec::new();
        let walk = WalkDir::new(&base).sort_by_file_name().into_iter();
        for entry in walk.filter_entry(|entry| {
            entry.depth() == 0 || entry.file_name().to_str().is_none_or(is_kept)
        }) {
            let entry = entry?;
            if entry.file_type().is_dir() {
                continue;
            }
            let metadata = entry.metadata()?;
            let modified = modified(&metadata)?;
            let relative = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
            let path = relative.to_string_lossy().replace('\\', "/");
            files.push(FileStat {
                path,
                size: metadata.len(),
                modified,
                link: entry.path_is_symlink(),
            });
        }
        self.instead_of(files, folder)
    }

    /// The file at a path, or those below it, or none; as [`World::files`]
    /// lists them.
    ///
    /// # Errors
    /// What the file system says of an entry that cannot be looked at.
    pub fn files_at(&self, path: &str) -> io::Result<Vec<FileStat>> {
        if !path.split('/').all(is_kept) {
            return Ok(Vec::new());
        }
        let metadata = match self.root.join(path).symlink_metadata() {
            Err(error) if is_gone(&error) => return Ok(Vec::new()),
            metadata => metadata?,
        };
        if metadata.is_dir() {
            return self.files(path);
        }
        let (size, modified) = (metadata.len(), modified(&metadata)?);
        Ok(vec![FileStat { path: path.to_owned(), size, modified, link: metadata.is_symlink() }])
    }

    /// The listed files of a folder, as they will be.
    ///
    /// # Errors
    /// What the file system says of a file that stands for one of the site.
    pub fn instead_of(&self, mut files: Vec<FileStat>, folder: &str) -> io::Result<Vec<FileStat>> {
        let below = || self.instead.iter().filter(|(path, _)| Path::new(path).starts_with(folder));
        if below().next().is_none() {
            return Ok(files);
        }
        files.retain(|file| !self.instead.contains_key(&file.path));
        for (path, place) in below() {
            if let Some(place) = place {
                let metadata = std::fs::metadata(place)?;
                let modified = modified(&metadata)?;
                files.push(FileStat {
                    path: path.clone(),
                    size: metadata.len(),
                    modified,
                    link: false,
                });
            }
        }
        files.sort_by(|a, b| a.path.split('/').cmp(b.path.split('/')));
        Ok(files)
    }

    /// The folders directly below a folder, by name.
    ///
    /// # Errors
    /// What the file system says, but for a folder that is missing.
    pub fn folders(&self, folder: &str) -> io::Result<Vec<String>> {
        let mut names = BTreeSet::new();
        for path in self.instead.iter().filter_map(|(path, place)| place.as_ref().map(|_| path)) {
            let below = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
            names.extend(below.and_then(|rest| Some(rest.split_once('/')?.0.to_owned())));
        }
        let entries = match std::fs::read_dir(self.root.join(folder)) {
            Ok(entries) => Some(entries),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        for entry in entries.into_iter().flatten() {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.path().is_dir() && !name.starts_with('.') {
                names.insert(name);
            }
        }
        Ok(names.into_iter().collect())
    }
}

/// Whether there is nothing at a path any more.
fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Whether a name is no hidden file's and no editor's backup's.
pub(super) fn is_kept(name: &str) -> bool {
    !name.starts_with('.') && !name.ends_with('~')
}

pub(super) fn modified(metadata: &std::fs::Metadata) -> io::Result<i128> {
    let age = metadata.modified()?.duration_since(UNIX_EPOCH);
    Ok(age.map_or(0, |age| age.as_nanos() as i128))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A site of two files and one folder, as it will be.
    fn changed() -> (tempfile::TempDir, World) {
        let site = tempfile::tempdir().unwrap();
        for (path, text) in [("a/b/old", "old"), ("a/c/gone", "gone"), ("new", "new")] {
            let path = site.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let new = Some(site.path().join("new"));
        let instead = [("a/b/old", new.clone()), ("a/b-d/e/new", new), ("a/c/gone", None)];
        let instead = instead.map(|(path, place)| (path.to_owned(), place)).into();
        let world = World::new(site.path(), Timestamp::UNIX_EPOCH).with(instead);
        (site, world)
    }

    #[test]
    fn a_site_is_seen_as_it_will_be() {
        let (_site, world) = changed();
        let files = world.files("a").unwrap();
        let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["a/b/old", "a/b-d/e/new"]);
        assert_eq!(world.read("a/b/old").unwrap(), b"new");
        assert_eq!(world.read_start("a/b-d/e/new", 2).unwrap(), b"ne");
        assert!(world.has("a/b-d/e/new") && world.stays_below("a/b-d/e/new", "a"));
        assert!(!world.exists("a/c/gone") && world.read("a/c/gone").is_err());
        assert!(world.folders("a").unwrap().contains(&"b-d".to_owned()));
    }
}
