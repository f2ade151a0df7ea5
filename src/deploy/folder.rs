//! A folder of this machine as a target: `a`, `b` and the link `current`, which the
//! web server shows. A file is written beside its place and renamed, so that a copy
//! never changes through a name that the other one shares. Start at [`Folder`].

#![allow(clippy::disallowed_methods, reason = "this is a place that is written to")]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::cargo::found;
use super::slots::LOCK;
use super::{Bytes, Cargo, Found, Slot, Trouble, Yard};
use crate::publish::{EDITION_FILE, Held, PrivateFile};
use crate::release::{RELEASE_FILE, SIGNATURE_FILE, Tree};

/// The link that readers come through.
const CURRENT: &str = "current";

/// A folder of this machine.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    /// How many more changes the disk takes: tests run out of them at any one.
    left: AtomicUsize,
}

impl Folder {
    /// A folder, which need not be there.
    #[must_use]
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), left: AtomicUsize::new(usize::MAX) }
    }

    /// Where a copy is.
    #[must_use]
    pub fn place(&self, slot: Slot) -> PathBuf {
        self.root.join(slot.name())
    }

    /// One change of the disk.
    fn change<T>(
        &self,
        path: &Path,
        act: impl FnOnce(&Path) -> io::Result<T>,
    ) -> Result<T, Trouble> {
        let left = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| {
            left.checked_sub(1).map(|left| if left == usize::MAX - 1 { usize::MAX } else { left })
        });
        let changed = match left {
            Ok(_) => act(path),
            Err(_) => Err(ErrorKind::StorageFull.into()),
        };
        changed.map_err(Trouble::disk(path))
    }

    fn remove(&self, path: &Path) -> Result<(), Trouble> {
        self.change(path, |path| match fs::remove_file(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            removed => removed,
        })
    }

    /// A file that is whole or not there, under a name of its own.
    fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
        let beside = beside(path);
        self.change(&beside, |beside| {
            if let Some(folder) = beside.parent() {
                fs::create_dir_all(folder)?;
            }
            let mut file = File::create(beside)?;
            file.write_all(bytes)?;
            file.sync_all()
        })?;
        self.change(path, |path| fs::rename(&beside, path))
    }

    fn sync<'p>(&self, files: impl Iterator<Item = &'p String>, slot: Slot) -> Result<(), Trouble> {
        let mut folders = BTreeSet::from([self.root.clone(), self.place(slot)]);
        for file in files {
            let mut path = self.place(slot).join(file);
            while path.pop() && path != self.root && folders.insert(path.clone()) {}
        }
        for folder in folders.iter().filter(|folder| folder.is_dir()) {
            File::open(folder).and_then(|open| open.sync_all()).map_err(Trouble::disk(folder))?;
        }
        Ok(())
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    path.with_file_name(name)
}

/// What is there of a file that need not be.
fn maybe<T>(path: &Path, read: io::Result<T>) -> Result<Option<T>, Trouble> {
    match read {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Trouble::disk(path)(error)),
    }
}

/// The bytes of a file that need not be there. A pipe would never end, and a link may
/// lead anywhere.
fn plain(path: &Path) -> Result<Option<Vec<u8>>, Trouble> {
    match maybe(path, path.symlink_metadata())? {
        None => Ok(None),
        Some(metadata) if metadata.is_file() => maybe(path, fs::read(path)),
        Some(_) => Err(Trouble::NotOurs(path.display().to_string())),
    }
}

#[cfg(unix)]
use std::os::unix::fs::symlink;

/// Other systems let only administrators make links.
#[cfg(not(unix))]
fn symlink(_: &str, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

impl Yard for Folder {
    /// None where the disk knows no locks.
    type Hold = Option<Held>;

    fn hold(&mut self) -> Result<Self::Hold, Trouble> {
        let path = self.root.join(LOCK);
        let file = fs::create_dir_all(&self.root).and_then(|()| File::create(&path));
        let file = file.map_err(Trouble::disk(&path))?;
        match Held::at_once(file) {
            Ok(Some(held)) => Ok(Some(held)),
            Ok(None) => Err(Trouble::Busy(path.display().to_string())),
            // Some disks of other machines know no locks.
            Err(error) if error.kind() == ErrorKind::Unsupported => Ok(None),
            Err(error) => Err(Trouble::disk(&path)(error)),
        }
    }

    fn current(&mut self) -> Result<Option<Slot>, Trouble> {
        let link = self.root.join(CURRENT);
        match fs::read_link(&link) {
            Ok(to) => {
                let slot = Slot::ALL.into_iter().find(|slot| to.as_os_str() == slot.name());
                slot.map(Some).ok_or_else(|| Trouble::NotOurs(link.display().to_string()))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            // It is no link.
            Err(error) if error.kind() == ErrorKind::InvalidInput => {
                Err(Trouble::NotOurs(link.display().to_string()))
            }
            Err(error) => Err(Trouble::disk(&link)(error)),
        }
    }

    fn is_marked(&mut self, slot: Slot) -> Result<bool, Trouble> {
        let mark = self.root.join(slot.mark());
        Ok(maybe(&mark, mark.symlink_metadata())?.is_some())
    }

    fn read(&mut self, slot: Slot, paths: &[String]) -> Result<Bytes, Trouble> {
        let mut found = Bytes::new();
        for path in paths {
            let place = self.place(slot).join(path);
            if let Some(bytes) = plain(&place)? {
                found.insert(path.clone(), bytes);
            }
        }
        Ok(found)
    }

    fn look(&mut self, slot: Slot) -> Result<Found, Trouble> {
        let place = self.place(slot);
        if !place.exists() {
            return Ok(Found::new());
        }
        let tree = Tree::hashed(&place).map_err(Trouble::disk(&place))?;
        let top = [RELEASE_FILE, SIGNATURE_FILE, EDITION_FILE].map(str::to_owned);
        Ok(found(&tree, &self.read(slot, &top)?))
    }

    fn record(&mut self, slot: Slot) -> Result<Option<Vec<u8>>, Trouble> {
        let record = self.root.join(slot.record());
        plain(&record)
    }

    fn mark(&mut self, slot: Slot) -> Result<(), Trouble> {
        self.write(&self.root.join(slot.mark()), b"")?;
        self.remove(&self.root.join(slot.record()))?;
        self.sync(std::iter::empty(), slot)
    }

    fn share(&mut self, slot: Slot, paths: &[&String]) -> Result<(), Trouble> {
        for path in paths {
            let (from, to) = (self.place(slot.other()).join(path), self.place(slot).join(path));
            self.change(&to, |to| {
                if let Some(folder) = to.parent() {
                    fs::create_dir_all(folder)?;
                }
                match fs::hard_link(&from, to) {
                    // It may never have been there: only bytes that somebody had stay.
                    Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
                    Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
                    linked => linked,
                }
            })?;
        }
        Ok(())
    }

    fn put(&mut self, slot: Slot, cargo: &Cargo<'_>, paths: &[String]) -> Result<u64, Trouble> {
        let this: &Self = self;
        let put = |path: &String| {
            let bytes = cargo.files.bytes(path)?;
            this.write(&this.place(slot).join(path), &bytes)?;
            (cargo.told)(bytes.len() as u64);
            Ok(bytes.len() as u64)
        };
        let sizes: Vec<u64> = paths.par_iter().map(put).collect::<Result<_, Trouble>>()?;
        this.sync(paths.iter(), slot)?;
        Ok(sizes.iter().sum())
    }

    fn delete(&mut self, slot: Slot, paths: &[String]) -> Result<(), Trouble> {
        for path in paths {
            let mut place = self.place(slot).join(path);
            self.remove(&place)?;
            // Folders go with their last file.
            while place.pop() && place != self.place(slot) && fs::remove_dir(&place).is_ok() {}
        }
        self.sync(paths.iter(), slot)
    }

    fn settle(&mut self, slot: Slot, record: Option<&[u8]>) -> Result<(), Trouble> {
        if let Some(bytes) = record {
            let path = self.root.join(slot.record());
            self.change(&path, |path| {
                let mut file = PrivateFile::create(path).map_err(io::Error::other)?;
                file.write_all(bytes)?;
                file.put().map_err(io::Error::other)
            })?;
        }
        self.sync(std::iter::empty(), slot)?;
        self.remove(&self.root.join(slot.mark()))?;
        self.sync(std::iter::empty(), slot)
    }

    fn switch(&mut self, slot: Slot) -> Result<(), Trouble> {
        let link = self.root.join(CURRENT);
        let waiting = beside(&link);
        self.remove(&waiting)?;
        self.change(&waiting, |waiting| symlink(slot.name(), waiting))?;
        self.change(&link, |link| fs::rename(&waiting, link))?;
        self.sync(std::iter::empty(), slot)
    }
}

#[cfg(test)]
mod tests;
