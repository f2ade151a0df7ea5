//! Moving staged files into place.

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use rayon::prelude::*;

use super::headers::is_search_manifest;
use super::{Changes, Staged, WriteError};

/// So many files are moved at once: those of an archive are millions.
const BATCH: usize = 4096;

/// Steps in which changes are made, so that no reader meets a page whose
/// assets are missing, or a link to a page that is not there: what is new
/// comes before whatever may lead to it, and what goes is led to no more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Assets,
    New,
    Changed,
}

impl Step {
    /// When a file is written.
    fn of(path: &str, output: &Path) -> Self {
        match path {
            path if leads_nowhere(path) => Self::Assets,
            path if leads_everywhere(path) => Self::Changed,
            path if !output.join(path).exists() => Self::New,
            _ => Self::Changed,
        }
    }
}

/// Files that others need and that need none themselves.
fn leads_nowhere(path: &str) -> bool {
    let block = path.starts_with("search/") && !is_search_manifest(path);
    block || path.starts_with("assets/") || path.starts_with("files/")
}

/// Files that lead to all else from the start: those at the root, and the
/// manifests of the search index, which lead to its blocks and to pages.
fn leads_everywhere(path: &str) -> bool {
    !path.contains('/') || is_search_manifest(path)
}

/// Makes all changes.
///
/// # Errors
/// What the file system says. Every file is then whole, old or new, and the
/// next build finishes the work.
pub fn commit(output: &Path, changes: &Changes) -> Result<(), WriteError> {
    let mut steps = Vec::with_capacity(changes.len());
    for batch in batches(changes.writes()) {
        steps.par_extend(batch.par_iter().map(|(path, _)| Step::of(path, output)));
    }
    for step in [Step::Assets, Step::New, Step::Changed] {
        let own = changes.writes().zip(&steps).filter(|(_, its)| **its == step);
        for batch in batches(own.map(|(write, _)| write)) {
            batch.par_iter().try_for_each(|(path, staged)| put(output, path, staged))?;
        }
    }
    changes.deletions().par_iter().try_for_each(|path| delete(output, path))
}

fn batches<T>(mut all: impl Iterator<Item = T>) -> impl Iterator<Item = Vec<T>> {
    std::iter::from_fn(move || {
        let batch: Vec<T> = all.by_ref().take(BATCH).collect();
        (!batch.is_empty()).then_some(batch)
    })
}

fn put(output: &Path, path: &str, staged: &Staged) -> Result<(), WriteError> {
    let target = output.join(path);
    let waiting = staged.waiting();
    let moved = match fs::rename(&waiting, &target) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let folder = target.parent().unwrap_or(output);
            fs::create_dir_all(folder).and_then(|()| fs::rename(&waiting, &target))
        }
        other => other,
    };
    moved.map_err(WriteError::at(&target))
}

fn delete(output: &Path, path: &str) -> Result<(), WriteError> {
    let target = output.join(path);
    match fs::remove_file(&target) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(WriteError::at(&target)(error)),
        _ => {
            remove_empty(output, target.parent());
            Ok(())
        }
    }
}

/// Removes folders that a deletion has emptied; a folder with anything in it
/// refuses, which is what we want.
fn remove_empty(output: &Path, mut folder: Option<&Path>) {
    while let Some(empty) = folder.filter(|folder| *folder != output) {
        if fs::remove_dir(empty).is_err() {
            return;
        }
        folder = empty.parent();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::{Change, Stage};

    /// Commits where `blocked` cannot be written, and tells what then stands
    /// of a new page, a page that changes and one that goes.
    fn stands_after(blocked: &str) -> [Option<String>; 3] {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path();
        let stage = Stage::open(output).unwrap();
        for (path, text) in [("a/gone.html", "gone"), ("a/page.html", "old")] {
            crate::publish::write_atomically(&output.join(path), text.as_bytes()).unwrap();
        }
        // No folder can be made where a file stands.
        let top = blocked.split('/').next().unwrap();
        crate::publish::write_atomically(&output.join(top), b"a file").unwrap();
        let write = |path: &str| Change::Write {
            path: path.to_owned(),
            staged: stage.put(b"new").unwrap().0,
        };
        let delete = Change::Delete { path: "a/gone.html".to_owned() };
        let changes = [delete, write("a/page.html"), write("a/new.html"), write(blocked)];
        assert!(commit(output, &changes.into_iter().collect()).is_err());
        ["a/new.html", "a/page.html", "a/gone.html"]
            .map(|path| fs::read_to_string(output.join(path)).ok())
    }

    /// Commits a new manifest and a new block where `blocked` cannot be
    /// written, and tells what then stands of the manifest, the new block and
    /// one that goes.
    fn index_after(blocked: &str, manifest: Option<&str>) -> [Option<String>; 3] {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path();
        let stage = Stage::open(output).unwrap();
        let put = |path: &str, text: &str| {
            crate::publish::write_atomically(&output.join(path), text.as_bytes()).unwrap();
        };
        put("search/cd/gone.bin", "gone");
        manifest.iter().for_each(|text| put("search/en.json", text));
        // No folder can be made where a file stands.
        put(blocked.rsplit_once('/').unwrap().0, "a file");
        let write = |path: &str| Change::Write {
            path: path.to_owned(),
            staged: stage.put(b"new").unwrap().0,
        };
        let delete = Change::Delete { path: "search/cd/gone.bin".to_owned() };
        let changes = [delete, write("search/en.json"), write("search/ef/new.bin"), write(blocked)];
        assert!(commit(output, &changes.into_iter().collect()).is_err());
        ["search/en.json", "search/ef/new.bin", "search/cd/gone.bin"]
            .map(|path| fs::read_to_string(output.join(path)).ok())
    }

    /// Whatever fails, the list of an index leads to no block and no page that
    /// is not there, on the first build neither.
    #[test]
    fn a_search_manifest_comes_after_all_that_it_leads_to() {
        for blocked in ["search/ab/new.bin", "assets/site.css", "z/new.html"] {
            for before in [Some("old"), None] {
                let [manifest, _, gone] = index_after(blocked, before);
                assert_eq!(manifest.as_deref(), before, "{blocked}");
                assert_eq!(gone.as_deref(), Some("gone"), "{blocked}");
            }
        }
        let [_, new, _] = index_after("z/new.html", None);
        assert_eq!(new.as_deref(), Some("new"));
    }

    #[test]
    fn nothing_leads_to_what_is_not_there() {
        let text = |text: &str| Some(text.to_owned());
        let [new, changed, gone] = stands_after("assets/site.css");
        assert_eq!((new, changed, gone), (None, text("old"), text("gone")));
        let [_, changed, gone] = stands_after("b/new.html");
        assert_eq!((changed, gone), (text("old"), text("gone")));
    }
}
