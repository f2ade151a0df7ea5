//! Files that are for a few: nobody but their owner can read them, and none is
//! put where things are published from. Start at [`PrivateFile`].

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use super::WriteError;
use super::folder::MARKER;

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

impl Drop for PrivateFile {
    fn drop(&mut self) {
        // Once put in place there is none.
        let _ = fs::remove_file(&self.waiting);
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

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
