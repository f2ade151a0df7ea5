//! A copy in a folder. No network is needed, so anybody can check a mirror or a
//! stick; a file is read bit by bit, however large it is.

use std::io::{self, ErrorKind};
use std::path::Path;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::survey::{Found, Survey};
use super::{Fault, Order, Verdict, Watch};
use crate::model::{Access, Digest, Term as _};
use crate::publish::{EDITION_FILE, Edition, MANIFEST_ROOT};
use crate::release::{Part, RELEASE_FILE, RELEASE_LIMIT, SIGNATURE_FILE, SIGNATURE_LIMIT};
use crate::source::World;

/// Checks a folder, or the part of it that is a session's.
///
/// # Errors
/// If there is no manifest of manifests and no release, or none of the session;
/// or if the folder cannot be listed.
pub fn verify(folder: &Path, order: &Order<'_>, watch: &dyn Watch) -> io::Result<Verdict> {
    // A moment says nothing about files that are only read.
    let world = World::new(folder, jiff::Timestamp::UNIX_EPOCH);
    let start = |path: &str, limit: usize| match kind(&folder.join(path)) {
        // A link or a pipe is no file of a copy, and may never end.
        Err(_) => Ok(None),
        Ok(_) => world.read_start(path, limit as u64 + 1).map(Some),
    };
    let release = start(RELEASE_FILE, RELEASE_LIMIT)?;
    let signature = start(SIGNATURE_FILE, SIGNATURE_LIMIT)?;
    let mut survey = Survey::begin(order, release.as_deref(), signature.as_deref());
    let limit = |survey: &Survey<'_>, path: &str| {
        usize::try_from(survey.limit(path)).unwrap_or(usize::MAX - 1)
    };
    let root = start(MANIFEST_ROOT, limit(&survey, MANIFEST_ROOT))?;
    if root.is_none() && release.is_none() {
        return Err(ErrorKind::NotFound.into());
    }
    let manifests = survey.root(root.as_deref()).ok_or(ErrorKind::NotFound)?;
    let mut read = Vec::new();
    for path in manifests {
        // A manifest that cannot be read is looked at below, like any other file.
        if let Ok(Some(bytes)) = start(&path, limit(&survey, &path)) {
            survey.manifest(&path, &bytes);
            read.push(path);
        }
    }
    let files = survey.files(&read);
    watch.expects(files.len());
    let looked = files.par_iter().map(|path| {
        let found = look(&folder.join(path));
        watch.looked();
        found
    });
    let looked: Vec<Found> = looked.collect();
    files.iter().zip(looked).for_each(|(path, found)| survey.found(path, found));
    for path in [RELEASE_FILE, SIGNATURE_FILE, MANIFEST_ROOT, EDITION_FILE] {
        if let Err(fault @ (Fault::Link | Fault::Unreadable)) = kind(&folder.join(path)) {
            survey.fault(path, fault);
        }
    }
    if kind(&folder.join(EDITION_FILE)).is_ok() && !is_marked(&world, release.is_some()) {
        survey.fault(EDITION_FILE, Fault::Altered);
    }
    if order.only.is_none() {
        for path in others(folder, &survey)? {
            let found = look(&folder.join(&path));
            survey.extra(&path, found);
        }
    }
    Ok(survey.end())
}

/// What is at a path.
fn look(path: &Path) -> Found {
    let size = match kind(path) {
        Ok(size) => size,
        Err(fault) => return Found::Fault(fault),
    };
    match World::sha256(path) {
        Ok(digest) => Found::Bytes(Part { digest: Digest(digest), size }),
        Err(_) => Found::Fault(Fault::Unreadable),
    }
}

/// The size of a file, or why there is none at a path.
fn kind(path: &Path) -> Result<u64, Fault> {
    match path.symlink_metadata() {
        Ok(metadata) if metadata.is_symlink() => Err(Fault::Link),
        Ok(metadata) if metadata.is_file() => Ok(metadata.len()),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Err(Fault::Missing)
        }
        _ => Err(Fault::Unreadable),
    }
}

/// Whether the mark of an output folder is one that a build writes, if it can be read.
/// No manifest lists it; what is published is for the public.
fn is_marked(world: &World, is_published: bool) -> bool {
    let Ok(bytes) = world.read_start(EDITION_FILE, 4096) else { return true };
    let mut meant = Access::ALL.iter().copied();
    let own = |access| Edition::of(access).to_bytes() == bytes;
    meant.any(|access| (!is_published || access == Access::Public) && own(access))
}

/// The files that nobody lists, hidden ones too.
fn others(folder: &Path, survey: &Survey<'_>) -> io::Result<Vec<String>> {
    let own = [MANIFEST_ROOT, EDITION_FILE, RELEASE_FILE, SIGNATURE_FILE];
    let mut others = Vec::new();
    for entry in WalkDir::new(folder).min_depth(1).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_dir() {
            continue;
        }
        let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        // A name with a backslash in it is another one.
        let parts = path.components().map(|part| part.as_os_str().to_string_lossy());
        let path = parts.collect::<Vec<_>>().join("/");
        if !own.contains(&path.as_str()) && !survey.knows(&path) {
            others.push(path);
        }
    }
    Ok(others)
}
