//! A publication as it stands in a folder at one moment: where it really is, what
//! its manifests say of every file, and its rules. Start at [`Publication::open`].

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::rules::{HeaderRules, RedirectRules};
use super::shelf::Identity;
use crate::model::{Access, Digest, Term};
use crate::publish::{EDITION_FILE, Edition, Listing, MANIFEST_ROOT, Manifest};
use crate::source::World;

/// Why a folder is not served.
#[derive(Debug, thiserror::Error)]
pub enum NotServed {
    /// Nothing was built into it.
    #[error("no site")]
    NoSite,
    /// It is the edition for others, by their keyword.
    #[error("the edition for {0}")]
    OtherEdition(&'static str),
    /// A manifest is not the one that the manifest of manifests means: somebody is
    /// writing, or it is damaged.
    #[error("not whole: {0}")]
    NotWhole(String),
    /// The file system refuses.
    #[error(transparent)]
    Failed(#[from] std::io::Error),
}

/// What tells one publication in a folder from the next: where the folder is, links
/// followed, and what the system says of its mark, its manifest of manifests and its
/// rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp(PathBuf, [Option<Identity>; 4]);

const RULES: [&str; 2] = ["_headers", "_redirects"];

impl Stamp {
    pub(super) fn of(folder: &Path) -> std::io::Result<Self> {
        let root = folder.canonicalize()?;
        let seen = [EDITION_FILE, MANIFEST_ROOT, RULES[0], RULES[1]]
            .map(|name| root.join(name).symlink_metadata().ok().map(|file| Identity::of(&file)));
        Ok(Self(root, seen))
    }
}

/// A publication.
#[derive(Debug)]
pub struct Publication {
    audience: Access,
    pub(super) root: PathBuf,
    pub(super) stamp: Stamp,
    pub(super) digests: HashMap<String, Digest>,
    pub(super) headers: HeaderRules,
    pub(super) redirects: RedirectRules,
}

impl Publication {
    /// What stands in a folder, if it is for this audience.
    ///
    /// # Errors
    /// If it is for others, or not whole.
    pub fn open(folder: &Path, audience: Access) -> Result<Self, NotServed> {
        let stamp = Stamp::of(folder)?;
        let root = stamp.0.clone();
        match Edition::held(&root) {
            Some(held) if held == audience => {}
            Some(held) => return Err(NotServed::OtherEdition(held.keyword())),
            None => return Err(NotServed::NoSite),
        }
        let world = World::at_present(&root);
        let manifests = world.read(MANIFEST_ROOT).map_err(|_| NotServed::NoSite)?;
        let mut digests = HashMap::from([(MANIFEST_ROOT.to_owned(), Digest::of(&manifests))]);
        for Listing { path, digest, .. } in Manifest::parse(&manifests).files() {
            let bytes = world.read(path).map_err(|_| NotServed::NotWhole(path.clone()))?;
            if Digest::of(&bytes) != *digest {
                return Err(NotServed::NotWhole(path.clone()));
            }
            digests.insert(path.clone(), *digest);
            let files = Manifest::parse(&bytes);
            digests.extend(files.files().map(|file| (file.path.clone(), file.digest)));
        }
        let [headers, redirects] = RULES.map(|name| {
            let bytes = world.read(name).unwrap_or_default();
            String::from_utf8_lossy(&bytes).into_owned()
        });
        // Somebody may have written meanwhile.
        if Stamp::of(folder)? != stamp {
            return Err(NotServed::NotWhole(MANIFEST_ROOT.to_owned()));
        }
        let (headers, redirects) = (HeaderRules::parse(&headers), RedirectRules::parse(&redirects));
        Ok(Self { audience, root, stamp, digests, headers, redirects })
    }

    /// Whether what stands there now is still for the same audience.
    pub(super) fn is_meant(&self) -> bool {
        Edition::held(&self.root) == Some(self.audience)
    }

    /// How many files its manifests list.
    #[must_use]
    pub fn files(&self) -> usize {
        self.digests.len()
    }
}
