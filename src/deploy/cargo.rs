//! What is brought to a target: the files of a folder, and the release that they
//! are. It starts at [`Cargo`]; [`whole`] says whether a folder can be brought.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::plan::Wanted;
use super::{Bytes, Showed, Shown, Trouble};
use crate::model::Digest;
use crate::publish::EDITION_FILE;
use crate::release::{Part, RELEASE_FILE, Release, ReleaseError, SIGNATURE_FILE, Tree, TreeError};
use crate::source::World;

/// The files of a release, and where their bytes are.
#[derive(Debug)]
pub struct Files {
    folder: PathBuf,
    /// What is in no folder: the release and its signature.
    made: Bytes,
    wanted: Wanted,
    retained: BTreeMap<String, Digest>,
    /// The digest of the release.
    pub release: Digest,
    /// Its number.
    sequence: u64,
}

/// How a release is brought.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manner {
    /// It is only told what would be done.
    pub rehearsal: bool,
    /// No target is believed about what it holds: every file there is looked at.
    pub thorough: bool,
}

/// What is brought, and who is told of it.
pub struct Cargo<'c> {
    /// The files.
    pub files: &'c Files,
    /// What the target showed when the release was numbered.
    pub showed: Showed,
    /// What the public may see of the content as it is now, where that is known.
    pub now: Option<&'c Shown>,
    /// What it can see in the cargo, where that is known.
    pub record: Option<&'c Shown>,
    /// How it is brought.
    pub manner: Manner,
    /// Is told how many bytes of a file were sent.
    pub told: &'c (dyn Fn(u64) + Sync),
}

impl Cargo<'_> {
    /// Holds a target, by what it shows at its top now, to be as it was when the
    /// release was numbered: what another machine published there since has the same
    /// number, or a later one.
    ///
    /// # Errors
    /// If it is not, or if a newer program has published there.
    pub fn still_follows(&self, top: &Bytes) -> Result<(), Trouble> {
        let there = top.get(RELEASE_FILE);
        let own = self.files.made.get(RELEASE_FILE);
        let Some(there) = there.filter(|_| there != own) else { return Ok(()) };
        match Release::parse(there) {
            Ok(there) => {
                let known = match self.showed {
                    Showed::Unknown => there.sequence < self.files.sequence,
                    Showed::Nothing => false,
                    Showed::Release(digest) => digest == there.digest(),
                };
                known.then_some(()).ok_or(Trouble::Overtaken(there.sequence.to_string()))
            }
            Err(error @ ReleaseError::Format(_)) => Err(Trouble::Illegible(error.to_string())),
            // What was cut off is made whole.
            Err(ReleaseError::Illegible) => Ok(()),
        }
    }
}

impl Files {
    /// The files of a folder as a release.
    ///
    /// # Errors
    /// If the mark of the folder cannot be read.
    pub fn new(
        folder: &Path,
        tree: &Tree,
        release: &Release,
        signature: Option<Vec<u8>>,
    ) -> Result<Self, Trouble> {
        let mut made = Bytes::from([(RELEASE_FILE.to_owned(), release.to_bytes())]);
        made.extend(signature.map(|bytes| (SIGNATURE_FILE.to_owned(), bytes)));
        let mark = World::at_present(folder).read(EDITION_FILE);
        made.insert(EDITION_FILE.to_owned(), mark.map_err(Trouble::disk(folder))?);
        let mut wanted: Wanted =
            tree.files().map(|(path, part)| (path.to_owned(), *part)).collect();
        wanted.extend(made.iter().map(|(path, bytes)| (path.clone(), Part::of(bytes))));
        let retained = release.retained.iter().map(|one| (one.path.clone(), one.sha256)).collect();
        let (folder, sequence, release) = (folder.to_owned(), release.sequence, release.digest());
        Ok(Self { folder, made, wanted, retained, release, sequence })
    }

    /// All files that shall stand at a target.
    #[must_use]
    pub fn wanted(&self) -> &Wanted {
        &self.wanted
    }

    /// Old assets that shall stay where they are, with what they are.
    #[must_use]
    pub fn retained(&self) -> &BTreeMap<String, Digest> {
        &self.retained
    }

    /// The folder that most of the files are in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The files that are in no folder.
    #[must_use]
    pub fn made(&self) -> &Bytes {
        &self.made
    }

    /// The bytes of a file, which are those that the release tells of.
    ///
    /// # Errors
    /// If they cannot be read, or are others by now.
    pub fn bytes(&self, path: &str) -> Result<Vec<u8>, Trouble> {
        if let Some(bytes) = self.made.get(path) {
            return Ok(bytes.clone());
        }
        let read = World::at_present(&self.folder).read(path);
        let bytes = read.map_err(Trouble::disk(&self.folder.join(path)))?;
        match self.wanted.get(path) {
            Some(part) if *part == Part::of(&bytes) => Ok(bytes),
            _ => Err(Trouble::Changed(path.to_owned())),
        }
    }

    /// How many bytes some of the files have.
    #[must_use]
    pub fn size<'p>(&self, paths: impl Iterator<Item = &'p String>) -> u64 {
        paths.filter_map(|path| self.wanted.get(path)).map(|part| part.size).sum()
    }
}

/// Whether a folder is whole, as far as can be told without reading all of it.
#[derive(Debug)]
pub enum Whole {
    /// It is this tree.
    Yes(Tree),
    /// Its manifests say nothing.
    Illegible(TreeError),
    /// These files are missing, or of another length.
    No(Vec<String>),
}

/// Looks whether the files of a folder are there and as long as its manifests say;
/// `thoroughly`, whether all bytes are those. What stands there besides is not published.
#[must_use]
pub fn whole(folder: &Path, thoroughly: bool) -> Whole {
    let tree = match Tree::read(folder) {
        Ok(tree) => tree,
        Err(error) => return Whole::Illegible(error),
    };
    let files: Vec<(&str, &Part)> = tree.files().collect();
    let bad = |(path, part): &(&str, &Part)| {
        let path = folder.join(path);
        let there = path.symlink_metadata();
        let sized = there.is_ok_and(|it| it.is_file() && it.len() == part.size);
        let same = || World::sha256(&path).is_ok_and(|own| Digest(own) == part.digest);
        !sized || (thoroughly && !same())
    };
    let bad: Vec<String> =
        files.into_par_iter().filter(bad).map(|(path, _)| path.to_owned()).collect();
    if bad.is_empty() { Whole::Yes(tree) } else { Whole::No(bad) }
}

/// Files by path with the digests that they have, as [`super::Found`].
pub(super) fn found(tree: &Tree, more: &Bytes) -> BTreeMap<String, Option<Digest>> {
    let mut found: BTreeMap<_, _> =
        tree.files().map(|(path, part)| (path.to_owned(), Some(part.digest))).collect();
    found.extend(more.iter().map(|(path, bytes)| (path.clone(), Some(Digest::of(bytes)))));
    found
}
