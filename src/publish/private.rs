//! Files that are for a few: nobody but their owner can read them, and none is
//! put where things are published from. Start at
//! [`PrivateFile`] and [`PrivateFolder`].

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Component, Path, PathBuf};

use super::folder::MARKER;
use super::{Edition, WriteError};
use crate::model::Access;

/// A file that only its owner can read, and that is whole or not there.
#[derive(Debug)]
pub struct PrivateFile {
    path: PathBuf,
    waiting: PathBuf,
    file: File,
}

impl PrivateFile {
    /// An empty one, which waits beside its path.
    ///
    /// # Errors
    /// What the file system says.
    pub fn create(path: &Path) -> Result<Self, WriteError> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(WriteError::at(folder))?;
        }
        let waiting = beside(path);
        // What a killed run left.
        let _ = fs::remove_file(&waiting);
        let file = create(&waiting).map_err(WriteError::at(path))?;
        Ok(Self { path: path.to_owned(), waiting, file })
    }

    /// Puts it in place.
    ///
    /// # Errors
    /// What the file system says; what stood there is then untouched.
    pub fn put(self) -> Result<(), WriteError> {
        let put = self.file.sync_all().and_then(|()| fs::rename(&self.waiting, &self.path));
        put.map_err(WriteError::at(&self.path))
    }
}

impl Write for PrivateFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for PrivateFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

impl Drop for PrivateFile {
    fn drop(&mut self) {
        // Once put in place there is none.
        let _ = fs::remove_file(&self.waiting);
    }
}

/// A folder that only its owner can look into, and that is whole or not there.
#[derive(Debug)]
pub struct PrivateFolder {
    path: PathBuf,
    waiting: PathBuf,
}

/// Why a file was not copied into a folder.
#[derive(Debug)]
pub enum CopyError {
    /// It cannot be read to its end.
    Read(io::Error),
    /// There is one of this name, or in the place of one of its folders.
    Exists,
    /// It cannot be written.
    Write(WriteError),
}

impl PrivateFolder {
    /// Whether nothing stands in the way of a folder.
    #[must_use]
    pub fn is_free(path: &Path) -> bool {
        match fs::read_dir(path) {
            Ok(mut entries) => entries.next().is_none(),
            Err(_) => path.symlink_metadata().is_err(),
        }
    }

    /// Puts back what a run that was killed had moved out of its way, or removes
    /// it where something stands there again.
    ///
    /// # Errors
    /// What the file system says.
    pub fn recover(path: &Path) -> Result<(), WriteError> {
        let before = before(path);
        if before.symlink_metadata().is_err() {
            return Ok(());
        }
        let recovered = match path.symlink_metadata() {
            Ok(_) => fs::remove_dir_all(&before),
            Err(_) => fs::rename(&before, path),
        };
        recovered.map_err(WriteError::at(&before))
    }

    /// An empty one, which waits beside its path.
    ///
    /// # Errors
    /// What the file system says.
    pub fn create(path: &Path) -> Result<Self, WriteError> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(WriteError::at(folder))?;
        }
        let waiting = beside(path);
        // What a killed run left.
        let _ = fs::remove_dir_all(&waiting);
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&waiting).map_err(WriteError::at(path))?;
        Ok(Self { path: path.to_owned(), waiting })
    }

    /// Copies a file to a path in it, which has no `..`.
    ///
    /// # Errors
    /// If it is there already, or cannot be read or written.
    pub fn copy(&self, path: &Path, from: &mut impl Read) -> Result<(), CopyError> {
        let place = self.waiting.join(path);
        let failed = |error: io::Error| match error.kind() {
            ErrorKind::AlreadyExists | ErrorKind::NotADirectory => CopyError::Exists,
            _ => CopyError::Write(WriteError::at(&self.path.join(path))(error)),
        };
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut file = create(&place).map_err(failed)?;
        let mut some = [0; 1 << 16];
        loop {
            match from.read(&mut some) {
                Ok(0) => return Ok(()),
                Ok(length) => file.write_all(&some[..length]).map_err(failed)?,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(CopyError::Read(error)),
            }
        }
    }

    /// An empty file at a path in it, which has no `..`.
    ///
    /// # Errors
    /// If it is there already, or what the file system says.
    pub fn file(&self, path: &Path) -> Result<File, WriteError> {
        let place = self.waiting.join(path);
        let made = place.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| create(&place)).map_err(WriteError::at(&self.path.join(path)))
    }

    /// For whom the edition in it is, if it is one.
    #[must_use]
    pub fn audience(&self) -> Option<Access> {
        Edition::held(&self.waiting)
    }

    /// Puts it in place.
    ///
    /// # Errors
    /// What the file system says.
    pub fn put(self) -> Result<(), WriteError> {
        // An empty one may stand there, and not every system renames over it.
        let _ = fs::remove_dir(&self.path);
        fs::rename(&self.waiting, &self.path).map_err(WriteError::at(&self.path))
    }

    /// Puts it in the place of what stands there.
    ///
    /// # Errors
    /// What the file system says; what stood there then stands there again.
    pub fn put_instead(self) -> Result<(), WriteError> {
        let before = before(&self.path);
        let stands = self.path.symlink_metadata().is_ok();
        if stands {
            // What a killed run left.
            let _ = fs::remove_dir_all(&before);
            fs::rename(&self.path, &before).map_err(WriteError::at(&self.path))?;
        }
        let put = fs::rename(&self.waiting, &self.path);
        if stands {
            let _ = match put {
                Ok(()) => fs::remove_dir_all(&before),
                Err(_) => fs::rename(&before, &self.path),
            };
        }
        put.map_err(WriteError::at(&self.path))
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        // Once put in place there is none.
        let _ = fs::remove_dir_all(&self.waiting);
    }
}

/// The folder, if any, because of which what is written at a path would be seen
/// by others: an edition that was built, the site's content, or the folder that
/// a site is built into unless it is told otherwise.
#[must_use]
pub fn exposed(path: &Path, site: &Path) -> Option<PathBuf> {
    let path = settled(path)?;
    let own = ["content", "public"].map(|folder| settled(&site.join(folder)));
    let own = own.into_iter().flatten().find(|folder| path.starts_with(folder));
    own.or_else(|| path.ancestors().find(|folder| folder.join(MARKER).exists()).map(Path::to_owned))
}

/// A path with all links followed, also where its end is not there yet.
fn settled(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    let there = path.ancestors().find(|folder| folder.exists())?;
    let mut settled = there.canonicalize().ok()?;
    for part in path.strip_prefix(there).ok()?.components() {
        match part {
            // What is not there is no link.
            Component::ParentDir => _ = settled.pop(),
            part => settled.push(part),
        }
    }
    Some(settled)
}

/// Where something waits before it is put in place.
fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".papersmart-new");
    path.with_file_name(name)
}

/// Where something waits until what takes its place is there.
fn before(path: &Path) -> PathBuf {
    let mut name = beside(path).into_os_string();
    name.push("-before");
    name.into()
}

pub(super) fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
