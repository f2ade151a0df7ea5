//! What a copy of the site says that it holds, read with as little as can be: of
//! the manifests only those that are not in the folder here too.

use std::collections::BTreeMap;
use std::path::Path;

use super::cargo::found;
use super::{Bytes, Found, Trouble};
use crate::model::Digest;
use crate::publish::{EDITION_FILE, MANIFEST_ROOT, manifest_lines};
use crate::release::{RELEASE_FILE, Release, SIGNATURE_FILE, Tree};
use crate::source::World;

/// A copy that stands somewhere.
#[derive(Debug)]
pub struct Copy {
    /// Its release, if it has one.
    pub release: Option<Release>,
    /// Its files.
    pub tree: Tree,
    top: Bytes,
}

impl Copy {
    /// Reads a copy through `read`, which answers with the files that are there.
    /// Nothing where the copy does not hang together.
    ///
    /// # Errors
    /// What `read` says.
    pub fn read(
        here: &Path,
        mut read: impl FnMut(&[String]) -> Result<Bytes, Trouble>,
    ) -> Result<Option<Self>, Trouble> {
        let top = [RELEASE_FILE, SIGNATURE_FILE, EDITION_FILE, MANIFEST_ROOT].map(str::to_owned);
        let mut top = read(&top)?;
        let Some(root) = top.remove(MANIFEST_ROOT) else { return Ok(None) };
        let own = World::at_present(here);
        let text = String::from_utf8_lossy(&root);
        let mut manifests = Bytes::new();
        let mut missing = Vec::new();
        for listing in manifest_lines(&text).filter_map(|(_, listing)| listing) {
            match own.read(&listing.path) {
                Ok(bytes) if Digest::of(&bytes) == listing.digest => {
                    _ = manifests.insert(listing.path, bytes);
                }
                _ => missing.push(listing.path),
            }
        }
        manifests.insert(MANIFEST_ROOT.to_owned(), root.clone());
        manifests.extend(read(&missing)?);
        let Ok(tree) = Tree::of(|path| Ok(manifests.get(path).cloned())) else { return Ok(None) };
        let release = top.get(RELEASE_FILE).and_then(|bytes| Release::parse(bytes).ok());
        let agrees = |release: &Release| Some(&release.manifest) == tree.root();
        if !release.as_ref().is_none_or(agrees) {
            return Ok(None);
        }
        Ok(Some(Self { release, tree, top }))
    }

    /// The files that stand there. Retained ones may have been missing from the
    /// start.
    #[must_use]
    pub fn found(&self) -> Found {
        let mut found = found(&self.tree, &self.top);
        for one in self.release.iter().flat_map(|release| &release.retained) {
            found.entry(one.path.clone()).or_insert(None);
        }
        found
    }

    /// Those of some files that it holds, by their paths.
    #[must_use]
    pub fn holding<'p>(&self, files: &'p BTreeMap<String, Digest>) -> Vec<&'p String> {
        let kept = |path: &str| {
            let retained = self.release.iter().flat_map(|release| &release.retained);
            retained.into_iter().any(|one| one.path == path)
        };
        files.keys().filter(|path| self.tree.has(path) || kept(path)).collect()
    }
}
