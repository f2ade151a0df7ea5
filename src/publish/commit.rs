//! Moving staged files into place.

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::fs;
use std::path::Path;

use rayon::prelude::*;

use super::headers::is_search_manifest;
use super::{Staged, WriteError};

/// A change to the output folder.
#[derive(Debug)]
pub enum Change {
    /// New bytes at a path.
    Write {
        /// Path in the output folder.
        path: String,
        /// The bytes.
        staged: Staged,
    },
    /// A file that is not published any more.
    Delete {
        /// Path in the output folder.
        path: String,
    },
}

/// Steps in which changes are made, so that no reader meets a page whose
/// assets are missing, or a link to a page that is not there: what is new
/// comes before whatever may lead to it, and what goes is led to no more.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Assets,
    New,
    Changed,
    Deletions,
}

impl Change {
    fn step(&self, output: &Path) -> Step {
        match self {
            Self::Delete { .. } => Step::Deletions,
            Self::Write { path, .. } if leads_nowhere(path) => Step::Assets,
            Self::Write { path, .. } if leads_everywhere(path) => Step::Changed,
            Self::Write { path, .. } if !output.join(path).exists() => Step::New,
            Self::Write { .. } => Step::Changed,
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
pub fn commit(output: &Path, changes: Vec<Change>) -> Result<(), WriteError> {
    let mut steps: Vec<(Step, Change)> =
        changes.into_iter().map(|change| (change.step(output), change)).collect();
    steps.sort_by_key(|(step, _)| *step);
    for group in steps.chunk_by(|a, b| a.0 == b.0) {
        group.par_iter().try_for_each(|(_, change)| apply(output, change))?;
    }
    Ok(())
}

fn apply(output: &Path, change: &Change) -> Result<(), WriteError> {
    match change {
        Change::Write { path, staged } => {
            let target = output.join(path);
            let moved = match fs::rename(&staged.waiting, &target) {
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                    let folder = target.parent().unwrap_or(output);
                    fs::create_dir_all(folder).and_then(|()| fs::rename(&staged.waiting, &target))
                }
                other => other,
            };
            moved.map_err(WriteError::at(&target))
        }
        Change::Delete { path } => {
            let target = output.join(path);
            match fs::remove_file(&target) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    Err(WriteError::at(&target)(error))
                }
                _ => {
                    remove_empty(output, target.parent());
                    Ok(())
                }
            }
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
    use crate::publish::Stage;

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
            staged: stage.put(b"new").unwrap(),
        };
        let delete = Change::Delete { path: "a/gone.html".to_owned() };
        let changes = vec![delete, write("a/page.html"), write("a/new.html"), write(blocked)];
        assert!(commit(output, changes).is_err());
        ["a/new.html", "a/page.html", "a/gone.html"]
            .map(|path| fs::read_to_string(output.join(path)).ok())
    }

    /// Whatever fails, the list of a search index never names a block that is
    /// not there: blocks come before it, and go after it.
    #[test]
    fn a_search_manifest_never_leads_to_a_block_that_is_not_there() {
        let manifest = "search/en.json";
        for (blocked, expected) in
            [("search/ab/new.bin", "old"), ("z/new.html", "old"), ("search/en.json", "old")]
        {
            let folder = tempfile::tempdir().unwrap();
            let output = folder.path();
            let stage = Stage::open(output).unwrap();
            let put = |path: &str, text: &str| {
                crate::publish::write_atomically(&output.join(path), text.as_bytes()).unwrap();
            };
            put("search/cd/old.bin", "old");
            match blocked {
                // A folder stands where the file should be.
                "search/en.json" => put("search/en.json/in-the-way", "old"),
                _ => put(manifest, "old"),
            }
            match blocked.rsplit_once('/').unwrap().0 {
                "search" => {}
                folder => put(folder, "a file"),
            }
            let write = |path: &str| Change::Write {
                path: path.to_owned(),
                staged: stage.put(b"new").unwrap(),
            };
            let delete = Change::Delete { path: "search/cd/old.bin".to_owned() };
            let mut changes = vec![delete, write(manifest), write("search/ef/new.bin")];
            changes.extend((blocked != manifest).then(|| write(blocked)));
            assert!(commit(output, changes).is_err(), "{blocked}");
            assert!(output.join("search/cd/old.bin").exists(), "{blocked}");
            if blocked != manifest {
                let found = fs::read_to_string(output.join(manifest)).unwrap();
                assert_eq!(found, expected, "{blocked}");
            } else {
                assert!(output.join("search/ef/new.bin").exists());
            }
        }
    }

    /// The first build has no manifest yet: it still comes last.
    #[test]
    fn a_first_search_manifest_comes_after_its_blocks_and_pages() {
        for blocked in ["search/ab/new.bin", "z/new.html"] {
            let folder = tempfile::tempdir().unwrap();
            let output = folder.path();
            let stage = Stage::open(output).unwrap();
            let way = blocked.rsplit_once('/').unwrap().0;
            crate::publish::write_atomically(&output.join(way), b"a file").unwrap();
            let write = |path: &str| Change::Write {
                path: path.to_owned(),
                staged: stage.put(b"new").unwrap(),
            };
            assert!(commit(output, vec![write("search/en.json"), write(blocked)]).is_err());
            assert!(!output.join("search/en.json").exists(), "{blocked}");
        }
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
