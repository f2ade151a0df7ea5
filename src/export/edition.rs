//! An edition that was built, as its manifests tell of it. Start at
//! [`Edition::open`].

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use serde_json::Value;

use super::reader::Checked;
use super::{ExportError, Order};
use crate::model::{Digest, Term as _};
use crate::publish::{self, MANIFEST_ROOT, manifest_scope};
use crate::source::World;

/// A built edition, and what of it belongs to a session.
#[derive(Debug)]
pub(super) struct Edition {
    world: World,
    /// The session's own files and their digests.
    pub(super) session: BTreeMap<String, Digest>,
    /// Those of the site around sessions.
    pub(super) around: BTreeMap<String, Digest>,
    /// The address that the site is served from, without a slash at its end.
    pub(super) base_url: String,
}

impl Edition {
    /// The edition that is asked for.
    pub(super) fn open(order: &Order<'_>) -> Result<Self, ExportError> {
        match publish::Edition::held(order.from) {
            None => return Err(ExportError::NoEdition(order.from.to_owned())),
            Some(held) if held != order.audience => {
                let (path, audience) = (order.from.to_owned(), held.keyword());
                return Err(ExportError::OtherEdition { path, audience });
            }
            Some(_) => {}
        }
        // A moment says nothing about files that are only read.
        let world = World::new(order.from, order.now);
        let key = order.key;
        let own = key.to_string();
        let (mut session, mut around) = (BTreeMap::new(), BTreeMap::new());
        for path in manifest(&world, MANIFEST_ROOT)?.keys() {
            match manifest_scope(path) {
                Some(scope) if scope == own => session.extend(manifest(&world, path)?),
                Some(scope) if scope.starts_with("site-") => around.extend(manifest(&world, path)?),
                _ => {}
            }
        }
        // What only programs of the site itself ask for, and lists of all else.
        session.retain(|path, _| !path.starts_with("search/") && !path.starts_with("sitemaps/"));
        let mut edition = Self { world, session, around, base_url: String::new() };
        let about = format!("api/v1/{key}/session.json");
        if !edition.session.contains_key(&about) {
            return Err(ExportError::NoSession(key.clone()));
        }
        let about = edition.json(&about)?;
        let schema = about["$schema"].as_str().and_then(|at| at.split_once("/api/v1/"));
        edition.base_url = schema.map(|(base, _)| base.to_owned()).unwrap_or_default();
        Ok(edition)
    }

    /// The digest of a file.
    pub(super) fn digest(&self, path: &str) -> Option<Digest> {
        self.session.get(path).or_else(|| self.around.get(path)).copied()
    }

    /// A file to be read to its end, which fails if it is not as it was built.
    pub(super) fn reader(&self, path: &str) -> Result<(Checked<File>, u64), ExportError> {
        let unread = unread(path);
        let digest = self.digest(path).ok_or_else(|| ExportError::Changed(path.to_owned()))?;
        let place = self.world.root().join(Path::new(path));
        let opened = World::open(&place).and_then(|file| Ok((file.metadata()?.len(), file)));
        let (size, file) = opened.map_err(unread)?;
        Ok((Checked::new(file, digest), size))
    }

    /// The bytes of a file that is not large.
    pub(super) fn read(&self, path: &str) -> Result<Vec<u8>, ExportError> {
        let bytes = self.world.read(path).map_err(unread(path))?;
        match self.digest(path) {
            Some(digest) if digest == Digest::of(&bytes) => Ok(bytes),
            _ => Err(ExportError::Changed(path.to_owned())),
        }
    }

    /// A file of the interface for programs.
    pub(super) fn json(&self, path: &str) -> Result<Value, ExportError> {
        let bytes = self.read(path)?;
        serde_json::from_slice(&bytes).map_err(|_| ExportError::Changed(path.to_owned()))
    }
}

/// The files of a manifest. One that is not there lists nothing.
fn manifest(world: &World, path: &str) -> Result<BTreeMap<String, Digest>, ExportError> {
    if !world.has(path) {
        return Ok(BTreeMap::new());
    }
    let bytes = world.read(path).map_err(unread(path))?;
    let listed = publish::Manifest::parse(&bytes);
    Ok(listed.files().map(|file| (file.path.clone(), file.digest)).collect())
}

pub(super) fn unread(path: &str) -> impl FnOnce(std::io::Error) -> ExportError + use<> {
    let path = path.to_owned();
    move |error| ExportError::Read { path, error }
}
