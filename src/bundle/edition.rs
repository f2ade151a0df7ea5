//! A built edition, as its manifests tell of it: what each session has, and what
//! stands around them. Start at [`Edition::open`].

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use jiff::Timestamp;
use serde_json::Value;

use super::{BundleError, Order};
use crate::export::Checked;
use crate::i18n::{Language, SixText};
use crate::model::{Digest, SessionKey, Term as _};
use crate::publish::{self, Listing, MANIFEST_ROOT, Manifest, manifest_scope};
use crate::source::World;

/// A file of the site around sessions.
#[derive(Clone, Debug)]
pub(super) struct Around {
    pub(super) file: Listing,
    /// Which of the site's manifests lists it.
    pub(super) scope: String,
}

/// A built edition with the sessions that are asked for.
#[derive(Debug)]
pub(super) struct Edition {
    world: World,
    pub(super) sessions: BTreeMap<SessionKey, BTreeMap<String, Listing>>,
    pub(super) titles: BTreeMap<SessionKey, SixText>,
    pub(super) around: BTreeMap<String, Around>,
    pub(super) name: SixText,
    /// The address that the site is served from, without a slash at its end.
    pub(super) base_url: String,
}

impl Edition {
    /// The edition that is asked for.
    pub(super) fn open(order: &Order<'_>) -> Result<Self, BundleError> {
        match publish::Edition::held(order.from) {
            None => return Err(BundleError::NoEdition(order.from.to_owned())),
            Some(held) if held != order.audience => {
                let (path, audience) = (order.from.to_owned(), held.keyword());
                return Err(BundleError::OtherEdition { path, audience });
            }
            Some(_) => {}
        }
        // A moment says nothing about files that are only read.
        let world = World::new(order.from, Timestamp::UNIX_EPOCH);
        let mut around = BTreeMap::new();
        let mut sessions: BTreeMap<SessionKey, BTreeMap<String, Listing>> =
            order.sessions.iter().map(|key| (key.clone(), BTreeMap::new())).collect();
        for path in manifest(&world, MANIFEST_ROOT)?.into_keys() {
            let Some(scope) = manifest_scope(&path) else { continue };
            let session = scope.parse().ok().and_then(|key| sessions.get_mut(&key));
            if let Some(session) = session {
                session.extend(manifest(&world, &path)?);
            } else if scope.starts_with("site-") {
                let files = manifest(&world, &path)?.into_iter();
                let of = |(path, file)| (path, Around { file, scope: scope.to_owned() });
                around.extend(files.map(of));
            }
        }
        let mut edition = Self {
            world,
            sessions,
            titles: BTreeMap::new(),
            around,
            name: SixText::default(),
            base_url: String::new(),
        };
        for key in order.sessions {
            let about = format!("api/v1/{key}/session.json");
            if edition.listing(&about).is_none() {
                return Err(BundleError::NoSession(key.clone()));
            }
            let title = six(&edition.json(&about)?["title"]);
            edition.titles.insert(key.clone(), title);
        }
        let index = edition.json("api/v1/index.json")?;
        edition.name = six(&index["name"]);
        let schema = index["$schema"].as_str().and_then(|at| at.split_once("/api/v1/"));
        edition.base_url = schema.map(|(base, _)| base.to_owned()).unwrap_or_default();
        Ok(edition)
    }

    /// What the manifests say of a file.
    pub(super) fn listing(&self, path: &str) -> Option<&Listing> {
        let own = self.sessions.values().find_map(|files| files.get(path));
        own.or_else(|| self.around.get(path).map(|around| &around.file))
    }

    /// The size of a file.
    pub(super) fn size(&self, file: &Listing) -> Result<u64, BundleError> {
        match file.size {
            Some(size) => Ok(size),
            None => self.world.size(&file.path).map_err(unread(&file.path)),
        }
    }

    /// A file to be read to its end, which fails if it is not as it was built.
    pub(super) fn reader(&self, path: &str) -> Result<Checked<File>, BundleError> {
        let digest = self.digest(path)?;
        let file = World::open(&self.world.root().join(Path::new(path)));
        Ok(Checked::new(file.map_err(unread(path))?, digest))
    }

    /// The bytes of a file that is not large.
    pub(super) fn read(&self, path: &str) -> Result<Vec<u8>, BundleError> {
        let digest = self.digest(path)?;
        let bytes = self.world.read(path).map_err(unread(path))?;
        match digest == Digest::of(&bytes) {
            true => Ok(bytes),
            false => Err(BundleError::Changed(path.to_owned())),
        }
    }

    fn digest(&self, path: &str) -> Result<Digest, BundleError> {
        let listing = self.listing(path).map(|file| file.digest);
        listing.ok_or_else(|| BundleError::Changed(path.to_owned()))
    }

    fn json(&self, path: &str) -> Result<Value, BundleError> {
        let bytes = self.read(path)?;
        serde_json::from_slice(&bytes).map_err(|_| BundleError::Changed(path.to_owned()))
    }
}

/// A text in six languages, as the interface for programs has it.
fn six(value: &Value) -> SixText {
    let text = |language: Language| value[language.code()].as_str().unwrap_or_default();
    SixText::from_fn(|language| text(language).to_owned())
}

/// The files of a manifest. One that is not there lists nothing.
fn manifest(world: &World, path: &str) -> Result<BTreeMap<String, Listing>, BundleError> {
    if !world.has(path) {
        return Ok(BTreeMap::new());
    }
    let bytes = world.read(path).map_err(unread(path))?;
    let listed = Manifest::parse(&bytes);
    Ok(listed.files().map(|file| (file.path.clone(), file.clone())).collect())
}

pub(super) fn unread(path: &str) -> impl FnOnce(std::io::Error) -> BundleError + use<> {
    let path = path.to_owned();
    move |error| match error.kind() {
        // Somebody has built meanwhile.
        std::io::ErrorKind::NotFound | std::io::ErrorKind::InvalidData => {
            BundleError::Changed(path)
        }
        _ => BundleError::Read { path, error },
    }
}
