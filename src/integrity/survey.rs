//! What a copy should be, by its own words, and what was found to be wrong with
//! it. It gets bytes from wherever the copy is, and touches nothing itself.
//!
//! A release names all manifests, so where there is one they are held to it, not
//! to the manifest of manifests that stands beside it. What a manifest lists is
//! looked at even if it is a wrong one: the fault is then the manifest's, and
//! files that do not go with it are named besides.

use std::collections::BTreeMap;

use super::listed::Listed;
use super::{Fault, Order, Verdict};
use crate::model::Digest;
use crate::publish::{MANIFEST_ROOT, manifest_scope};
use crate::release::{
    Part, RELEASE_FILE, Refusal, Release, ReleaseError, SIGNATURE_FILE, Standing,
};

/// How long a manifest may be of which nobody told it, and another file.
const MANIFEST: u64 = 64 << 20;
const FILE: u64 = 1 << 30;

/// What was found at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// These bytes.
    Bytes(Part),
    /// Something else, or nothing.
    Fault(Fault),
}

/// What a file should be.
#[derive(Clone, Copy, Debug)]
struct Wanted {
    digest: Digest,
    size: Option<u64>,
    /// Whether it need not be there.
    optional: bool,
}

/// A survey of a copy.
#[derive(Debug)]
pub(super) struct Survey<'o> {
    order: &'o Order<'o>,
    release: Option<Release>,
    standing: Standing,
    root: Option<Digest>,
    wanted: BTreeMap<String, Wanted>,
    faults: BTreeMap<String, Fault>,
    bytes: u64,
}

impl<'o> Survey<'o> {
    /// Begins with what stands for the release and its signature, if anything.
    pub(super) fn begin(
        order: &'o Order<'o>,
        release: Option<&[u8]>,
        signature: Option<&[u8]>,
    ) -> Self {
        let mut faults = BTreeMap::new();
        let mut note = |path: &str, fault| _ = faults.entry(path.to_owned()).or_insert(fault);
        let mut standing = Standing::Unsigned;
        let parsed = match release {
            Some(bytes) => {
                standing = order.trust.judge(bytes, signature);
                match standing {
                    Standing::Refused(Refusal::Unsigned) => note(SIGNATURE_FILE, Fault::Unsigned),
                    Standing::Refused(Refusal::UnknownKey(id)) => {
                        note(SIGNATURE_FILE, Fault::UnknownKey(id));
                    }
                    Standing::Refused(Refusal::Forged | Refusal::Illegible) => {
                        note(SIGNATURE_FILE, Fault::Forged);
                    }
                    Standing::Signed(_) | Standing::Unchecked(_) | Standing::Unsigned => {}
                }
                match Release::parse(bytes) {
                    Ok(release) => Some(release),
                    Err(ReleaseError::Format(format)) => {
                        note(RELEASE_FILE, Fault::NewerFormat(format));
                        None
                    }
                    Err(ReleaseError::Illegible) => {
                        note(RELEASE_FILE, Fault::NoRelease);
                        None
                    }
                }
            }
            None => {
                // A plain build has none, unless somebody has reason to want one.
                if !order.trust.is_empty() || order.after.is_some() || signature.is_some() {
                    note(RELEASE_FILE, Fault::Missing);
                }
                None
            }
        };
        let chained = parsed.as_ref().zip(order.after);
        if let Some(fault) = chained.and_then(|(release, after)| after.fault(release)) {
            note(RELEASE_FILE, fault);
        }
        let (root, wanted) = (None, BTreeMap::new());
        Self { order, release: parsed, standing, root, wanted, faults, bytes: 0 }
    }

    /// Goes on with the manifest of manifests; tells which ones are needed, or
    /// nothing where the session that is asked for has none.
    pub(super) fn root(&mut self, bytes: Option<&[u8]>) -> Option<Vec<String>> {
        let mut manifests = BTreeMap::new();
        if let Some(release) = &self.release {
            let Part { digest, size } = release.manifest;
            let wanted = Wanted { digest, size: Some(size), optional: false };
            self.wanted.insert(MANIFEST_ROOT.to_owned(), wanted);
            for scope in &release.scopes {
                let (digest, size) = (scope.sha256, Some(scope.size));
                manifests.insert(scope.path.clone(), Wanted { digest, size, optional: false });
            }
        } else if let Some(bytes) = bytes {
            let part = Part::of(bytes);
            let wanted = Wanted { digest: part.digest, size: None, optional: false };
            self.wanted.insert(MANIFEST_ROOT.to_owned(), wanted);
            manifests = self.listed(MANIFEST_ROOT, bytes);
        }
        let found = bytes.map_or(Found::Fault(Fault::Missing), |it| Found::Bytes(Part::of(it)));
        self.root = bytes.map(Digest::of);
        self.found(MANIFEST_ROOT, found);
        if let Some(key) = self.order.only {
            let own = key.to_string();
            manifests.retain(|path, _| manifest_scope(path) == Some(own.as_str()));
            if manifests.is_empty() {
                return None;
            }
        } else {
            for one in self.release.iter().flat_map(|release| &release.retained) {
                let (digest, size) = (one.sha256, Some(one.size));
                self.wanted.insert(one.path.clone(), Wanted { digest, size, optional: true });
            }
        }
        let paths = manifests.keys().cloned().collect();
        self.wanted.extend(manifests);
        Some(paths)
    }

    /// Goes on with a manifest.
    pub(super) fn manifest(&mut self, path: &str, bytes: &[u8]) {
        self.found(path, Found::Bytes(Part::of(bytes)));
        let listed = self.listed(path, bytes);
        for (path, wanted) in listed {
            // A manifest's own digest is another one's to tell.
            let known = self.wanted.entry(path).or_insert(wanted);
            if known.optional {
                *known = wanted;
            }
        }
    }

    /// What a manifest lists.
    fn listed(&mut self, path: &str, bytes: &[u8]) -> BTreeMap<String, Wanted> {
        let listed = Listed::of(bytes);
        if let Some(line) = listed.illegible {
            // That a line makes no sense says more than that it is another one.
            self.faults.insert(path.to_owned(), Fault::Illegible(line));
        }
        let wanted = |file: &crate::publish::Listing| Wanted {
            digest: file.digest,
            size: file.size,
            optional: false,
        };
        listed.files.into_iter().map(|(path, file)| (path, wanted(&file))).collect()
    }

    /// The files that are still to be looked at, once all manifests were.
    pub(super) fn files(&self, looked: &[String]) -> Vec<String> {
        let looked: std::collections::BTreeSet<&str> =
            looked.iter().map(String::as_str).chain([MANIFEST_ROOT]).collect();
        let files = self.wanted.keys().filter(|path| !looked.contains(path.as_str()));
        files.cloned().collect()
    }

    /// After how many bytes a file is cut off: there is room for one of an earlier
    /// release that was longer.
    pub(super) fn limit(&self, path: &str) -> u64 {
        let manifest = path == MANIFEST_ROOT || path.starts_with("manifest/");
        let unknown = if manifest { MANIFEST } else { FILE };
        let size = match self.wanted.get(path) {
            Some(wanted) => wanted.size,
            None => self.release.as_ref().map(|it| it.manifest.size).filter(|_| manifest),
        };
        let size = size.map_or(unknown, |size| size.saturating_mul(2).saturating_add(1 << 16));
        // A manifest is held in memory, and who tells its size may be lying.
        if manifest { size.min(MANIFEST) } else { size }
    }

    /// Whether a manifest lists a file, or a release keeps it for a while.
    pub(super) fn knows(&self, path: &str) -> bool {
        self.wanted.contains_key(path)
    }

    /// Notes what was found where something is wanted.
    pub(super) fn found(&mut self, path: &str, found: Found) {
        let Some(wanted) = self.wanted.get(path).copied() else { return };
        let fault = match found {
            Found::Bytes(part) if part.digest == wanted.digest => {
                self.bytes += part.size;
                return;
            }
            Found::Fault(Fault::Missing | Fault::Refused(401 | 403)) if wanted.optional => return,
            Found::Fault(fault) => fault,
            Found::Bytes(part) => self.stale(path, &part).unwrap_or(match wanted.size {
                Some(size) if size != part.size => Fault::Length { wanted: size, found: part.size },
                _ => Fault::Altered,
            }),
        };
        self.faults.entry(path.to_owned()).or_insert(fault);
    }

    /// Notes what is wrong with a file that no manifest lists and that belongs there.
    pub(super) fn fault(&mut self, path: &str, fault: Fault) {
        self.faults.insert(path.to_owned(), fault);
    }

    /// Notes what was found where nothing should be.
    pub(super) fn extra(&mut self, path: &str, found: Found) {
        let stale = match found {
            Found::Bytes(part) => self.stale(path, &part),
            Found::Fault(_) => None,
        };
        self.faults.entry(path.to_owned()).or_insert(stale.unwrap_or(Fault::Extra));
    }

    fn stale(&self, path: &str, part: &Part) -> Option<Fault> {
        let release = self.release.as_ref()?;
        let whole = release.past.iter().find(|past| past.manifest == part.digest);
        let whole = whole.filter(|_| path == MANIFEST_ROOT).map(|past| past.sequence);
        whole.or_else(|| release.past_of(path, part)).map(Fault::Stale)
    }

    pub(super) fn end(self) -> Verdict {
        Verdict {
            root: self.root,
            release: self.release,
            standing: self.standing,
            files: self.wanted.len(),
            bytes: self.bytes,
            faults: self.faults,
        }
    }
}
