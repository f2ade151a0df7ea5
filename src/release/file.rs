//! `release.json`. There is one way to write a release: what reads otherwise
//! is none, so that a release has one digest and a signature one meaning.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Part, Past, Retained, Scope, Tree, hex};
use crate::model::Digest;
use crate::publish::manifest_lines;

const FORMAT: u32 = 1;

/// How large a release may be; those of ten thousand sessions are smaller.
pub const LIMIT: usize = 4 << 20;

/// What stands on a site from a time on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    format: u32,
    /// Its number: that of the release before it and one more, from 1.
    pub sequence: u64,
    /// When it was made.
    pub published: Timestamp,
    /// The digest of the release before it.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "hex::maybe")]
    pub previous: Option<Digest>,
    /// The manifest of manifests.
    pub manifest: Part,
    /// How many files there are, with all manifests.
    pub files: u64,
    /// How many bytes these have.
    pub bytes: u64,
    /// The manifests, by path.
    pub scopes: Vec<Scope>,
    /// Old assets that stay for a while, by path.
    pub retained: Vec<Retained>,
    /// The releases before it, the latest first.
    pub past: Vec<Past>,
}

/// Why bytes are no release.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReleaseError {
    /// It is of a format that this program does not know.
    #[error("its format is {0}, which this version does not know")]
    Format(u64),
    /// It was not written by this program, or altered.
    #[error("it is not as a release is written")]
    Illegible,
}

impl Release {
    /// The release of a tree that follows another, if there was one; `retained`
    /// is what [`super::retained`] says, or less.
    #[must_use]
    pub fn next(
        tree: &Tree,
        previous: Option<(&Self, &Tree)>,
        retained: Vec<Retained>,
        now: Timestamp,
    ) -> Self {
        Self {
            format: FORMAT,
            sequence: previous.map_or(1, |(release, _)| release.sequence.saturating_add(1)),
            published: whole_second(now),
            previous: previous.map(|(release, _)| release.digest()),
            manifest: tree.root().copied().unwrap_or_else(|| Part::of(b"")),
            files: tree.len() as u64,
            bytes: tree.bytes(),
            scopes: tree.scopes().to_vec(),
            retained,
            past: previous
                .map(|(release, files)| Past::before(tree, release, files))
                .unwrap_or_default(),
        }
    }

    /// Reads a release.
    ///
    /// # Errors
    /// If it is not, byte for byte, as [`Release::to_bytes`] writes it.
    pub fn parse(bytes: &[u8]) -> Result<Self, ReleaseError> {
        #[derive(Deserialize)]
        struct Outline {
            format: u64,
        }
        if bytes.len() > LIMIT {
            return Err(ReleaseError::Illegible);
        }
        let outline: Outline =
            serde_json::from_slice(bytes).map_err(|_| ReleaseError::Illegible)?;
        if outline.format != u64::from(FORMAT) {
            return Err(ReleaseError::Format(outline.format));
        }
        let release: Self = serde_json::from_slice(bytes).map_err(|_| ReleaseError::Illegible)?;
        let sound = release.is_sound() && release.to_bytes() == bytes;
        sound.then_some(release).ok_or(ReleaseError::Illegible)
    }

    /// Its bytes: fields in order, two spaces, a newline at the end.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        // Nothing in it can fail to be written.
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// The digest of its bytes: its name in the release after it.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of(&self.to_bytes())
    }

    /// The number of the latest release before it that had these bytes at a path,
    /// if it remembers; they were replaced or removed since.
    #[must_use]
    pub fn past_of(&self, path: &str, part: &Part) -> Option<u64> {
        self.past.iter().find(|past| past.had(path, part)).map(|past| past.sequence)
    }

    /// Whether its parts agree with one another.
    fn is_sound(&self) -> bool {
        let inside = |path: &str| {
            let line = format!("{}  {path}", self.manifest.digest);
            let (mut lines, plain) = (manifest_lines(&line), !path.contains(['\n', '\r']));
            plain && lines.next().is_some_and(|(_, listing)| listing.is_some())
        };
        let kept = self.retained.iter().all(|one| inside(&one.path) && Retained::may_be(&one.path));
        let scoped = self.scopes.iter().all(|one| inside(&one.path));
        let sorted = self.scopes.is_sorted_by(|a, b| a.path < b.path)
            && self.retained.is_sorted_by(|a, b| a.path < b.path);
        let earlier = self.past.is_sorted_by(|a, b| a.sequence > b.sequence)
            && self.past.iter().all(|past| past.is_sound() && past.sequence < self.sequence);
        let first = self.sequence == 1;
        let chained = self.sequence > 0 && self.previous.is_none() == first;
        kept && scoped && sorted && earlier && chained
    }
}

/// A moment without the parts of a second, of which nobody has a use.
pub(super) fn whole_second(moment: Timestamp) -> Timestamp {
    Timestamp::from_second(moment.as_second()).unwrap_or(moment)
}
