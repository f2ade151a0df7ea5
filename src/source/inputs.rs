//! The digests of a session's files, remembered so that an unchanged file is
//! not read again. Digests decide; file times only save reading.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::Digest as _;

use super::folders::Folders;
use super::{FileStat, World};

/// What a file was when it was last read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Seen {
    size: u64,
    modified: i128,
    link: bool,
    is_sure: bool,
    digest: [u8; 32],
    sha256: Option<[u8; 32]>,
    is_pdf: bool,
}

impl Seen {
    /// Reads a file. One that cannot be read, or that a link leads out of the
    /// site to, is like an empty one: whoever needs it says what is wrong with it.
    fn read(world: &World, stat: &FileStat) -> Self {
        let inside = !stat.link || (world.has(&stat.path) && world.stays_below(&stat.path, ""));
        let bytes = match inside {
            true => world.read(&stat.path).unwrap_or_default(),
            false => Vec::new(),
        };
        let extension = stat.path.rsplit_once('.').map(|(_, extension)| extension);
        // What is published as it is may have its digest declared, and what was
        // frozen has it recorded; of TOML, the values are.
        let sha256 = extension != Some("toml");
        Self {
            size: stat.size,
            modified: stat.modified,
            link: stat.link,
            // What stands there cannot be told without reading it once more.
            is_sure: !stat.link && bytes.len() as u64 == stat.size,
            digest: *blake3::hash(&bytes).as_bytes(),
            sha256: sha256.then(|| sha2::Sha256::digest(&bytes).into()),
            is_pdf: bytes.starts_with(b"%PDF-"),
        }
    }

    /// Whether it is still so if size and time are, looked at by the clock then.
    fn holds(&self, tick: i128) -> bool {
        self.is_sure && self.modified < tick
    }
}

/// What is known of a file without looking at it once more.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// Its size in bytes.
    pub size: u64,
    /// The SHA-256 digest of its bytes, unless it is TOML.
    pub sha256: Option<[u8; 32]>,
    /// Whether it begins as a PDF does.
    pub is_pdf: bool,
}

/// The files below a folder and the digests of their bytes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Inputs {
    /// The file system's clock before the files were looked at: a file changed
    /// at or after it may change again without its time showing it.
    tick: i128,
    files: BTreeMap<String, Seen>,
    folders: Folders,
}

impl Inputs {
    /// Looks at the files below a folder, reading those that may have changed
    /// since `before`; `tick` is the file system's clock now.
    ///
    /// # Errors
    /// What the file system says.
    pub fn scan(world: &World, folder: &str, before: &Self, tick: i128) -> io::Result<Self> {
        let look = |stat: FileStat| {
            let known = before.files.get(&stat.path).filter(|seen| {
                seen.size == stat.size
                    && seen.modified == stat.modified
                    && seen.link == stat.link
                    && seen.holds(before.tick)
            });
            let seen = match known {
                Some(seen) => seen.clone(),
                None => Seen::read(world, &stat),
            };
            (stat.path, seen)
        };
        let (files, folders) = Folders::list(world, folder, &before.folders, tick)?;
        let files = files.into_par_iter().map(look).collect();
        Ok(Self { tick, files, folders })
    }

    /// The same where only these paths, of files or folders, were touched since.
    ///
    /// # Errors
    /// What the file system says.
    pub fn look_again(
        &self,
        world: &World,
        touched: &BTreeSet<String>,
        tick: i128,
    ) -> io::Result<Self> {
        // These may have changed once more without their time showing it.
        let unsure = self.files.iter().filter(|(_, seen)| !seen.holds(self.tick));
        let unsure = unsure.map(|(path, _)| path);
        let mut files = self.files.clone();
        for path in touched.iter().chain(unsure) {
            let below = format!("{path}/");
            files.retain(|other, _| other != path && !other.starts_with(&below));
            for stat in world.files_at(path)? {
                let seen = Seen::read(world, &stat);
                files.insert(stat.path, seen);
            }
        }
        Ok(Self { tick, files, folders: self.folders.clone() })
    }

    /// The files, in the order of their paths.
    #[must_use]
    pub fn stats(&self) -> Vec<FileStat> {
        let stat = |(path, seen): (&String, &Seen)| FileStat {
            path: path.clone(),
            size: seen.size,
            modified: seen.modified,
            link: seen.link,
        };
        self.files.iter().map(stat).collect()
    }

    /// The files that are other than `before`, or gone.
    #[must_use]
    pub fn unlike<'a>(&'a self, before: &'a Self) -> BTreeSet<&'a str> {
        let (now, then) = (&self.files, &before.files);
        let changed = now.iter().filter(|(path, seen)| then.get(*path) != Some(*seen));
        let gone = then.keys().filter(|path| !now.contains_key(*path));
        changed.map(|(path, _)| path.as_str()).chain(gone.map(String::as_str)).collect()
    }

    /// The digest of a file.
    #[must_use]
    pub fn digest(&self, path: &str) -> Option<&[u8; 32]> {
        self.files.get(path).map(|seen| &seen.digest)
    }

    /// What is known of a file that is no link.
    #[must_use]
    pub fn facts(&self, path: &str) -> Option<Facts> {
        let seen = self.files.get(path).filter(|seen| seen.is_sure)?;
        Some(Facts { size: seen.size, sha256: seen.sha256, is_pdf: seen.is_pdf })
    }

    /// Adds names and digests of all files to a hash.
    pub fn add_to(&self, hasher: &mut blake3::Hasher) {
        for (path, seen) in &self.files {
            hasher.update(path.as_bytes()).update(&[0]).update(&seen.digest);
        }
    }

    /// Whether nothing is different from what was remembered, so that it need
    /// not be remembered again.
    #[must_use]
    pub fn same_files(&self, before: &Self) -> bool {
        (&self.files, &self.folders) == (&before.files, &before.folders)
            && before.files.values().all(|seen| seen.modified < before.tick)
    }
}
