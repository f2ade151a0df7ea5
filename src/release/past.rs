//! What earlier releases had in the place of today's files, so that a file that
//! a mirror forgot to replace can be told from one that somebody altered.
//!
//! Nothing of it can be read: a file is kept as the beginning of a digest over
//! its path and its bytes, which tells those who have both that they are old,
//! and others nothing. And it is bounded, the latest first.

use serde::{Deserialize, Serialize};

use super::{Part, Tree, hex};
use crate::model::Digest;

/// How many earlier releases are remembered, and how many files of them in all.
pub(crate) const RELEASES: usize = 32;
const FILES: usize = 2048;

/// How many bytes of a digest are kept, each as two digits.
const KEPT: usize = 6;

/// An earlier release, as a later one remembers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Past {
    /// Its number.
    pub sequence: u64,
    /// The digest of its manifest of manifests.
    #[serde(with = "hex")]
    pub manifest: Digest,
    /// Its files that the next release replaced or removed.
    files: String,
}

impl Past {
    /// What is remembered of the releases before one of this tree.
    pub(super) fn before(tree: &Tree, last: &super::Release, files: &Tree) -> Vec<Self> {
        let gone = files.files().filter(|(path, part)| tree.get(path) != Some(*part));
        let gone = gone.map(|(path, part)| mark(path, part)).collect();
        let own = Self { sequence: last.sequence, manifest: last.manifest.digest, files: gone };
        let mut all: Vec<Self> =
            std::iter::once(own).chain(last.past.iter().cloned()).take(RELEASES).collect();
        let mut left = FILES * KEPT * 2;
        for past in &mut all {
            past.files.truncate(left);
            left -= past.files.len();
        }
        all
    }

    /// Whether it had a file that was replaced or removed after it.
    pub(super) fn had(&self, path: &str, part: &Part) -> bool {
        let wanted = mark(path, part);
        self.files.as_bytes().chunks(KEPT * 2).any(|chunk| chunk == wanted.as_bytes())
    }

    /// Whether it is what this program writes.
    pub(super) fn is_sound(&self) -> bool {
        let digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        self.files.len().is_multiple_of(KEPT * 2) && self.files.bytes().all(digit)
    }
}

/// What is kept of a file.
fn mark(path: &str, part: &Part) -> String {
    let whole = Digest::of(format!("{}  {path}\n", part.digest).as_bytes());
    whole.0[..KEPT].iter().map(|byte| format!("{byte:02x}")).collect()
}
