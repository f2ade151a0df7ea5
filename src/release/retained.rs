//! Old assets that stay for a while, for readers who opened a page before the
//! release that replaced them. Only files named by their own bytes below
//! `assets/`: pages and blocks of the search index may hold what was taken back.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Part, Release, Tree, hex};
use crate::model::Digest;

/// For how long.
const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A file that no manifest lists any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retained {
    /// Its path.
    pub path: String,
    /// Its size.
    pub size: u64,
    /// Its digest.
    #[serde(with = "hex")]
    pub sha256: Digest,
    /// From when on it need not be there.
    pub until: Timestamp,
}

impl Retained {
    /// The file.
    #[must_use]
    pub fn part(&self) -> Part {
        Part { digest: self.sha256, size: self.size }
    }

    /// Whether a path may be kept at all.
    #[must_use]
    pub fn may_be(path: &str) -> bool {
        path.starts_with("assets/")
    }
}

/// What stays when a tree follows a release: the assets that go now, for a week,
/// and those that went before, for what is left of theirs.
#[must_use]
pub fn retained(tree: &Tree, previous: Option<(&Release, &Tree)>, now: Timestamp) -> Vec<Retained> {
    let Some((release, files)) = previous else { return Vec::new() };
    let until = super::file::whole_second(now.checked_add(WEEK).unwrap_or(Timestamp::MAX));
    let going = files.files().filter(|(path, _)| Retained::may_be(path));
    let going = going.map(|(path, part)| {
        let (path, Part { digest: sha256, size }) = (path.to_owned(), *part);
        Retained { path, size, sha256, until }
    });
    let gone = release.retained.iter().filter(|one| one.until > now).cloned();
    let mut all: Vec<Retained> = going.chain(gone).filter(|one| !tree.has(&one.path)).collect();
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all.dedup_by(|a, b| a.path == b.path);
    all
}
