//! All files of a copy of the site, with digest and size: what is compared,
//! carried and signed. It is read from a copy's own manifests, so it costs as
//! much as these; whether the files are what these say is another question.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use super::{RELEASE_FILE, SIGNATURE_FILE, Scope, hex};
use crate::model::Digest;
use crate::publish::{EDITION_FILE, MANIFEST_ROOT, manifest_lines};
use crate::source::World;

/// What a file of a tree is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// SHA-256 of its bytes.
    #[serde(rename = "sha256", with = "hex")]
    pub digest: Digest,
    /// How many these are.
    pub size: u64,
}

impl Part {
    /// Some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self { digest: Digest::of(bytes), size: bytes.len() as u64 }
    }
}

/// The files of a copy by path: what its manifests list, these, and the one that
/// lists them. A release, its signature and the mark of the output folder are
/// none of them.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    files: BTreeMap<String, Part>,
    /// What each scope's manifest lists.
    scopes: Vec<Scope>,
}

/// Why manifests make no tree.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum TreeError {
    /// This one is not there.
    #[error("{0} is missing")]
    Missing(String),
    /// This one is not what the manifest of manifests says.
    #[error("{0} was altered")]
    Altered(String),
    /// A line of this one, counted from 1, makes no sense or repeats a file.
    #[error("line {1} of {0} makes no sense, repeats a file or tells no size")]
    Illegible(String, usize),
    /// This one cannot be read.
    #[error("{0}: {1}")]
    Unreadable(String, String),
}

impl Tree {
    /// The tree of a folder, by its own manifests.
    ///
    /// # Errors
    /// If one of them is missing, altered or makes no sense.
    pub fn read(folder: &Path) -> Result<Self, TreeError> {
        // A moment says nothing about files that are only read.
        let world = World::new(folder, jiff::Timestamp::UNIX_EPOCH);
        Self::of(|path| match world.read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            read => read.map(Some),
        })
    }

    /// The tree of a copy that stands anywhere, by its manifests.
    ///
    /// # Errors
    /// If one of them is missing, altered or makes no sense.
    pub fn of(
        mut manifest: impl FnMut(&str) -> io::Result<Option<Vec<u8>>>,
    ) -> Result<Self, TreeError> {
        let mut read = |path: &str| match manifest(path) {
            Ok(Some(bytes)) => Ok(bytes),
            Ok(None) => Err(TreeError::Missing(path.to_owned())),
            Err(error) => Err(TreeError::Unreadable(path.to_owned(), error.to_string())),
        };
        let root = read(MANIFEST_ROOT)?;
        let mut tree = Self::default();
        tree.files.insert(MANIFEST_ROOT.to_owned(), Part::of(&root));
        for (path, part) in listed(MANIFEST_ROOT, &root)? {
            let bytes = read(&path)?;
            if Part::of(&bytes) != part {
                return Err(TreeError::Altered(path));
            }
            let (mut files, mut size) = (0, 0_u64);
            for (file, part) in listed(&path, &bytes)? {
                (files, size) = (files + 1, size.saturating_add(part.size));
                tree.files.insert(file, part);
            }
            let Part { digest: sha256, size: own } = part;
            tree.scopes.push(Scope { path: path.clone(), size: own, sha256, files, bytes: size });
            tree.files.insert(path, part);
        }
        Ok(tree)
    }

    /// The tree that a folder's bytes really are, whatever its manifests say;
    /// it knows no scopes. What is no file, such as a link, is left out.
    ///
    /// # Errors
    /// What the file system says.
    pub fn hashed(folder: &Path) -> io::Result<Self> {
        let entries = WalkDir::new(folder).into_iter().collect::<Result<Vec<_>, _>>()?;
        let files = entries.par_iter().filter(|entry| entry.file_type().is_file());
        let files = files.filter_map(|entry| {
            let path = entry.path().strip_prefix(folder).ok()?;
            let path = path.to_string_lossy().replace('\\', "/");
            let ours = [RELEASE_FILE, SIGNATURE_FILE, EDITION_FILE].contains(&path.as_str());
            let part = || {
                let digest = Digest(World::sha256(entry.path())?);
                Ok((path, Part { digest, size: entry.metadata()?.len() }))
            };
            (!ours).then(part)
        });
        Ok(files.collect::<io::Result<Vec<_>>>()?.into_iter().collect())
    }

    /// A file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Part> {
        self.files.get(path)
    }

    /// Whether there is a file.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The files, by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &Part)> {
        self.files.iter().map(|(path, part)| (path.as_str(), part))
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// How many bytes the files have.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.files.values().map(|part| part.size).fold(0, u64::saturating_add)
    }

    /// The manifest of manifests, which stands for all others.
    #[must_use]
    pub fn root(&self) -> Option<&Part> {
        self.get(MANIFEST_ROOT)
    }

    pub(super) fn scopes(&self) -> &[Scope] {
        &self.scopes
    }
}

/// Trees are the same when their files are.
impl PartialEq for Tree {
    fn eq(&self, other: &Self) -> bool {
        self.files == other.files
    }
}

impl Eq for Tree {}

impl FromIterator<(String, Part)> for Tree {
    fn from_iter<T: IntoIterator<Item = (String, Part)>>(files: T) -> Self {
        Self { files: files.into_iter().collect(), scopes: Vec::new() }
    }
}

/// What a manifest lists.
fn listed(path: &str, bytes: &[u8]) -> Result<BTreeMap<String, Part>, TreeError> {
    let text = String::from_utf8_lossy(bytes);
    let mut files = BTreeMap::new();
    for (number, listing) in manifest_lines(&text) {
        let part = listing.and_then(|listing| {
            let part = Part { digest: listing.digest, size: listing.size? };
            files.insert(listing.path, part).is_none().then_some(())
        });
        part.ok_or_else(|| TreeError::Illegible(path.to_owned(), number))?;
    }
    Ok(files)
}
