//! The files of an index: how many, how large, which of them changed. It starts
//! at [`by_language`] and [`Snapshot::of`].

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use walkdir::WalkDir;

use crate::Outcome;
use crate::sample::prose::LANGUAGES;

/// Files and what they weigh.
#[derive(Clone, Copy, Default)]
pub(super) struct Tally {
    pub(super) files: usize,
    pub(super) bytes: u64,
}

/// What the manifest of one language lists.
pub(super) struct Index {
    pub(super) segments: usize,
    pub(super) records: u64,
    pub(super) bytes: u64,
}

/// The indexes in the languages' order, and all files of `search/` together.
pub(super) fn by_language(out: &Path) -> Outcome<(Vec<Index>, Tally)> {
    #[derive(Deserialize)]
    struct Manifest {
        segments: Vec<Segment>,
    }
    #[derive(Deserialize)]
    struct Segment {
        records: u64,
        bytes: u64,
    }
    let mut all = Vec::new();
    for language in LANGUAGES {
        let text = std::fs::read_to_string(out.join(format!("search/{language}.json")))?;
        let Manifest { segments } = serde_json::from_str(&text)?;
        all.push(Index {
            segments: segments.len(),
            records: segments.iter().map(|segment| segment.records).sum(),
            bytes: segments.iter().map(|segment| segment.bytes).sum(),
        });
    }
    Ok((all, Snapshot::of(&out.join("search"))?.tally()))
}

/// Every file of a folder, by digest.
pub(super) struct Snapshot(BTreeMap<PathBuf, (Vec<u8>, u64)>);

/// What became of a folder.
#[derive(Clone, Copy, Default)]
pub(super) struct Change {
    /// New or other than before.
    pub(super) written: Tally,
    pub(super) deleted: usize,
}

impl Snapshot {
    /// As it is now.
    pub(super) fn of(folder: &Path) -> Outcome<Self> {
        let mut files = BTreeMap::new();
        for entry in WalkDir::new(folder) {
            let entry = entry?;
            if entry.file_type().is_file() {
                let bytes = std::fs::read(entry.path())?;
                let digest = Sha256::digest(&bytes).to_vec();
                files.insert(entry.into_path(), (digest, bytes.len() as u64));
            }
        }
        Ok(Self(files))
    }

    /// All of it.
    pub(super) fn tally(&self) -> Tally {
        Tally { files: self.0.len(), bytes: self.0.values().map(|(_, bytes)| bytes).sum() }
    }

    /// What is different later.
    pub(super) fn change_to(&self, later: &Self) -> Change {
        let mut change = Change::default();
        for (_, (_, bytes)) in
            later.0.iter().filter(|(path, file)| self.0.get(*path) != Some(*file))
        {
            change.written.files += 1;
            change.written.bytes += bytes;
        }
        change.deleted = self.0.keys().filter(|path| !later.0.contains_key(*path)).count();
        change
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_and_other_files_count_as_written() {
        let file = |digest: u8| (vec![digest], 10);
        let before = Snapshot([("a".into(), file(1)), ("b".into(), file(2))].into());
        let after = Snapshot([("a".into(), file(3)), ("c".into(), file(4))].into());
        let change = before.change_to(&after);
        assert_eq!((change.written.files, change.written.bytes, change.deleted), (2, 20, 1));
    }
}
