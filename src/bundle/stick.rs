//! A stick brought up to date: what differs is written, what is gone is taken away,
//! and nothing else is touched. A run that was killed leaves a list of all that is
//! ours there, so that the next one knows it. Start at [`work`].

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;

use super::edition::Edition;
use super::front;
use super::plan::Item;
use super::{BundleError, Stick, sizes};
use crate::model::Digest;
use crate::publish::{Carried, MANIFEST_ROOT, Manifest, There, manifest_lines};

/// What a run has there, wants there and takes away, until it is done.
const UNFINISHED: &str = "unfinished.sha256";

/// How long a list of files may be.
const LIMIT: u64 = 256 << 20;

/// What there is to do for a stick.
#[derive(Debug)]
pub struct Work<'s> {
    /// Files to be written, in this order.
    write: Vec<&'s Item>,
    /// Files of an earlier edition that are no more.
    gone: Vec<String>,
    /// How many files are as they should be.
    pub kept: usize,
    /// What room that needs, where the system tells.
    pub(super) need: Option<Need>,
}

/// What room is needed on a disk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Need {
    pub(super) disk: u64,
    pub(super) bytes: u64,
    /// How many are free.
    pub(super) free: u64,
}

impl<'s> Work<'s> {
    /// Everything is to be written, into one file.
    pub(super) fn all(stick: &'s Stick) -> Self {
        let (room, bytes) = (Carried::at(&stick.to).room(), stick.bytes());
        let need = room.map(|room| Need { disk: room.disk, bytes, free: room.free });
        Self { write: stick.plan.items.iter().collect(), gone: Vec::new(), kept: 0, need }
    }

    /// How many files are going to be written.
    #[must_use]
    pub fn files(&self) -> usize {
        self.write.len()
    }

    /// How many bytes these have.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.write.iter().map(|item| item.size).sum()
    }

    /// How many files are going to be taken away.
    #[must_use]
    pub fn gone(&self) -> usize {
        self.gone.len()
    }
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refreshed {
    /// How many files were written.
    pub written: usize,
    /// How many were taken away.
    pub gone: usize,
    /// How many were as they should be.
    pub kept: usize,
}

/// Whether an edition stands in a folder, or a part of one.
pub(super) fn stands(folder: &Path) -> bool {
    let folder = Carried::at(folder);
    is_marked(&folder) || folder.there(UNFINISHED) != There::Nothing
}

/// Compares a stick with what it is to be, and sums what room that needs.
pub(super) fn work(stick: &Stick) -> Result<Work<'_>, BundleError> {
    let folder = Carried::at(&stick.to);
    if stick.to.symlink_metadata().is_ok() && !stick.to.is_dir() {
        return Err(BundleError::Occupied(stick.to.clone()));
    }
    if let Some(obstacle) = folder.obstacle() {
        return Err(BundleError::Occupied(obstacle));
    }
    let ours = ours(&folder);
    let items = &stick.plan.items;
    let wanted: BTreeSet<&str> = items.iter().map(|item| item.path.as_str()).collect();
    let gone = ours.iter().filter(|path| !wanted.contains(path.as_str()));
    let gone: Vec<String> =
        gone.filter(|path| matches!(folder.there(path), There::File(_))).cloned().collect();
    // What is renamed in capitals only is one file on some disks: ours, and taken
    // away with its earlier name.
    let renamed: BTreeMap<String, &str> =
        gone.iter().map(|path| (path.to_uppercase(), path.as_str())).collect();
    let earlier = |item: &Item| renamed.get(&item.path.to_uppercase()).copied();
    let is_ours = |item: &Item| {
        let is_one = |path: &str| folder.is_one(path, &item.path);
        ours.contains(&item.path) || earlier(item).is_some_and(is_one)
    };
    let obstacle = items.iter().find(|item| match folder.there(&item.path) {
        There::Nothing => false,
        There::File(_) => !is_ours(item),
        There::Obstacle => true,
    });
    if let Some(item) = obstacle {
        return Err(BundleError::Occupied(stick.to.join(&item.path)));
    }
    let root = &stick.to;
    let differs = |item: &&Item| {
        earlier(item).is_some() || !Carried::at(root).holds(&item.path, item.size, &item.digest)
    };
    let mut write: Vec<&Item> = items.par_iter().filter(differs).collect();
    let kept = items.len() - write.len();
    // As long as anything is done, its mark is away.
    let idle = write.is_empty() && gone.is_empty() && folder.there(UNFINISHED) == There::Nothing;
    if !idle && write.last().is_none_or(|item| item.path != front::WHOLE) {
        write.extend(items.last());
    }
    let need = need(&folder, &write, &gone);
    Ok(Work { write, gone, kept, need })
}

/// Does what there is to do.
pub(super) fn write(
    edition: &Edition,
    stick: &Stick,
    work: &Work<'_>,
    progress: &dyn Fn(u64),
) -> Result<Refreshed, BundleError> {
    let folder = Carried::at(&stick.to);
    let Some((last, rest)) = work.write.split_last() else {
        return Ok(Refreshed { written: 0, gone: 0, kept: work.kept });
    };
    folder.open()?;
    folder.remove(front::WHOLE)?;
    folder.write(UNFINISHED, |out| {
        let written = out.write_all(unfinished(&stick.plan.items, &work.gone).as_bytes());
        written.map_err(|error| crate::publish::WriteError { path: UNFINISHED.into(), error })
    })?;
    folder.settle();
    for path in &work.gone {
        folder.remove(path)?;
    }
    let put = |item: &Item| -> Result<(), BundleError> {
        folder.write(&item.path, |out| stick.plan.write(edition, item, out))?;
        progress(item.size);
        Ok(())
    };
    rest.iter().try_for_each(|item| put(item))?;
    folder.remove(UNFINISHED)?;
    folder.settle();
    put(last)?;
    folder.settle();
    Ok(Refreshed { written: work.files(), gone: work.gone(), kept: work.kept })
}

/// The list of what is ours while a run is at it. Runs that are killed may follow
/// each other, and manifests may be away by then: so it names what stays as well,
/// and what is taken away, with any digest.
fn unfinished(items: &[Item], gone: &[String]) -> String {
    let wanted = items.iter().map(|item| (item.digest, item.path.as_str()));
    let gone = gone.iter().map(|path| (Digest([0; 32]), path.as_str()));
    wanted.chain(gone).map(|(digest, path)| format!("{digest}  {path}\n")).collect()
}

/// The files on a stick that a run of ours wrote, or was about to.
fn ours(folder: &Carried) -> BTreeSet<String> {
    let mut ours = BTreeSet::from([MANIFEST_ROOT.to_owned()]);
    let root = Manifest::parse(&folder.read(MANIFEST_ROOT, LIMIT).unwrap_or_default());
    for manifest in root.files() {
        let bytes = folder.read(&manifest.path, LIMIT).unwrap_or_default();
        ours.extend(Manifest::parse(&bytes).files().map(|file| file.path.clone()));
        ours.insert(manifest.path.clone());
    }
    let unfinished = folder.read(UNFINISHED, LIMIT).unwrap_or_default();
    let lines = String::from_utf8_lossy(&unfinished).into_owned();
    ours.extend(manifest_lines(&lines).filter_map(|(_, file)| Some(file?.path)));
    if !is_marked(folder) && unfinished.is_empty() {
        // A site's own folder has manifests too.
        return BTreeSet::new();
    }
    ours
}

fn is_marked(folder: &Carried) -> bool {
    folder.there(front::MARK) != There::Nothing
}

/// What room is needed for what is going to be written, with what it takes the
/// place of still beside it.
fn need(folder: &Carried, write: &[&Item], gone: &[String]) -> Option<Need> {
    let room = folder.room()?;
    let round = |size: u64| sizes::rounded(size, room.piece);
    let there = |path: &str| match folder.there(path) {
        There::File(size) => round(size),
        _ => 0,
    };
    let new: u64 = write.iter().map(|item| round(item.size)).sum();
    let folders = sizes::folders(write.iter().map(|item| item.path.as_str())).into_iter();
    let folders = folders.filter(|path| folder.there(path) == There::Nothing).count() as u64;
    let largest = write.iter().map(|item| round(item.size)).max().unwrap_or(0);
    let replaced: u64 = write.iter().map(|item| there(&item.path)).sum();
    // What is renamed in capitals only frees its room once.
    let names: BTreeSet<String> = write.iter().map(|item| item.path.to_uppercase()).collect();
    let gone = gone.iter().filter(|path| !names.contains(&path.to_uppercase()));
    let gone: u64 = gone.map(|path| there(path)).sum();
    let bytes = (new + folders * room.piece + largest).saturating_sub(replaced + gone);
    Some(Need { disk: room.disk, bytes, free: room.free })
}
