//! What lies in a folder that files are received in. It is no part of a site:
//! anybody may put anything there, at any moment.

#![allow(clippy::disallowed_methods, reason = "this is the door to the files")]

use std::ffi::OsString;
use std::fs::Metadata;
use std::io;
use std::path::Path;

use super::world::modified;

/// Something that lies in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Its name there.
    pub name: OsString,
    /// What it is.
    pub shape: Shape,
    /// As it was when it was looked at.
    pub sight: Sight,
}

/// What something in a folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// A file with bytes of its own.
    File,
    /// A folder.
    Folder,
    /// A symbolic link, wherever it leads.
    Link,
    /// A pipe, a socket or a device.
    Special,
}

/// What tells that a file is the one that was seen before, and unchanged. Times
/// are compared with each other, never with a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sight {
    /// Its size.
    pub size: u64,
    modified: i128,
    inode: [i64; 2],
    changed: [i64; 2],
}

impl Sight {
    /// A file as it is now; `None` where there is no file, or it is no file.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        let metadata = path.symlink_metadata().ok()?;
        metadata.is_file().then(|| Self::seen(&metadata))
    }

    fn seen(metadata: &Metadata) -> Self {
        let modified = modified(metadata).unwrap_or_default();
        let (inode, changed) = (inode(metadata), changed(metadata));
        Self { size: metadata.len(), modified, inode, changed }
    }

    /// Which file it is, whatever its name.
    pub(super) fn inode(&self) -> [i64; 2] {
        self.inode
    }
}

/// Device and inode, where there are such.
#[cfg(unix)]
pub(super) fn inode(metadata: &Metadata) -> [i64; 2] {
    use std::os::unix::fs::MetadataExt as _;
    [metadata.dev().cast_signed(), metadata.ino().cast_signed()]
}

#[cfg(not(unix))]
fn inode(_: &Metadata) -> [i64; 2] {
    [0; 2]
}

/// The time of its last change of any kind, where there is such.
#[cfg(unix)]
fn changed(metadata: &Metadata) -> [i64; 2] {
    use std::os::unix::fs::MetadataExt as _;
    [metadata.ctime(), metadata.ctime_nsec()]
}

#[cfg(not(unix))]
fn changed(_: &Metadata) -> [i64; 2] {
    [0; 2]
}

/// What lies directly in a folder, by name; what goes while it is looked at is
/// not among it.
///
/// # Errors
/// What the file system says of the folder.
pub fn arrivals(folder: &Path) -> io::Result<Vec<Arrival>> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(metadata) = entry.path().symlink_metadata() else { continue };
        let shape = match metadata.file_type() {
            kind if kind.is_file() => Shape::File,
            kind if kind.is_dir() => Shape::Folder,
            kind if kind.is_symlink() => Shape::Link,
            _ => Shape::Special,
        };
        all.push(Arrival { name: entry.file_name(), shape, sight: Sight::seen(&metadata) });
    }
    all.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(all)
}
