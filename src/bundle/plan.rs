//! What is on a stick: each file with its size and digest, before any is written.
//! Start at [`Plan::of`].

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rayon::prelude::*;

use super::edition::{Edition, unread};
use super::links::Links;
use super::sizes::Kind;
use super::{BundleError, Order, check, front};
use crate::build::{Wanted, index_of};
use crate::export::portable;
use crate::i18n::Language;
use crate::model::{Digest, SessionKey};
use crate::publish::{Entry, MANIFEST_ROOT, Manifest, WriteError, manifest_path};

/// A file of a stick.
#[derive(Debug)]
pub(super) struct Item {
    /// Where it stands.
    pub(super) path: String,
    pub(super) size: u64,
    pub(super) digest: Digest,
    pub(super) kind: Kind,
    pub(super) language: Option<Language>,
    /// The session that it belongs to.
    pub(super) session: Option<SessionKey>,
    origin: Origin,
}

/// Where the bytes of a file come from.
#[derive(Debug)]
enum Origin {
    /// A file of the edition, as it is.
    Copy(String),
    /// A page of the edition, led elsewhere.
    Page(String),
    /// Bytes that a script brings, because a page on a disk can fetch none.
    Block(String, Vec<u8>),
    /// Made for the stick.
    Made(Vec<u8>),
}

/// A stick.
#[derive(Debug)]
pub(super) struct Plan {
    /// Its files, in the order in which they are written: the last one says that
    /// all are there.
    pub(super) items: Vec<Item>,
    links: Links,
}

impl Plan {
    /// A stick with some sessions.
    pub(super) fn of(
        order: &Order<'_>,
        edition: &Edition,
        sessions: &[SessionKey],
    ) -> Result<Self, BundleError> {
        let mut chosen: BTreeMap<&str, (Kind, Option<&SessionKey>)> = BTreeMap::new();
        for key in sessions {
            let own = edition.sessions.get(key).into_iter().flat_map(BTreeMap::keys);
            let own = own.filter_map(|path| Some((path.as_str(), (Kind::of(path)?, Some(key)))));
            chosen.extend(own);
        }
        let mut links = Links { base_url: edition.base_url.clone(), places: BTreeMap::new() };
        for path in around(edition, &links, &chosen)? {
            chosen.entry(path).or_insert((Kind::Site, None));
        }
        let places = chosen.keys().map(|path| ((*path).to_owned(), portable(path)));
        links.places = places.collect();
        let item = |(path, (kind, session)): (&&str, &(Kind, Option<&SessionKey>))| {
            copied(edition, &links, path, *kind, *session)
        };
        let mut items: Vec<Item> = chosen.par_iter().map(item).collect::<Result<_, _>>()?;
        items.extend(index(order, edition, &links, sessions)?);
        for path in edition.around.keys().filter(|path| is_engine(path)) {
            items.push(block(path, edition.read(path)?, None));
        }
        for (path, bytes) in front::pages(order, edition, sessions)? {
            items.push(made(path, bytes));
        }
        items.sort_by(|one, other| one.path.cmp(&other.path));
        items.push(made(check::FILES, check::files(&items)));
        let manifests = manifests(&items, sessions);
        items.extend(manifests);
        let (last, mut items): (Vec<Item>, Vec<Item>) =
            items.into_iter().partition(|item| item.path == front::WHOLE);
        items.extend(last);
        Ok(Self { items, links })
    }

    /// Writes the bytes of a file of it.
    pub(super) fn write(
        &self,
        edition: &Edition,
        item: &Item,
        out: &mut dyn Write,
    ) -> Result<(), BundleError> {
        let failed = |error| WriteError { path: item.path.clone(), error };
        match &item.origin {
            Origin::Copy(path) => return copy(edition, path, out, &failed),
            Origin::Page(path) => out.write_all(&page(edition, &self.links, path, &item.path)?),
            Origin::Block(path, bytes) => out.write_all(&script(path, bytes)),
            Origin::Made(bytes) => out.write_all(bytes),
        }
        .map_err(|error| failed(error).into())
    }
}

/// The files around sessions that the stick has besides: what its sessions' pages
/// lead to, the texts, search, and what pages look like.
fn around<'e>(
    edition: &'e Edition,
    links: &Links,
    chosen: &BTreeMap<&str, (Kind, Option<&SessionKey>)>,
) -> Result<BTreeSet<&'e str>, BundleError> {
    let pages: Vec<&str> = chosen.keys().copied().filter(|path| path.ends_with(".html")).collect();
    let led = pages.par_iter().map(|path| {
        let html = edition.read(path)?;
        Ok(links.targets(&String::from_utf8_lossy(&html)))
    });
    let led: Vec<BTreeSet<String>> = led.collect::<Result<_, BundleError>>()?;
    let led: BTreeSet<String> = led.into_iter().flatten().collect();
    let mut wanted = BTreeSet::new();
    for (path, around) in &edition.around {
        let is_page = path.ends_with(".html") && path.contains('/');
        let texts = matches!(around.scope.as_str(), "site-texts" | "site-search");
        // It says that there is no network, to those who had one.
        let texts = texts && is_page && path.split('/').nth(1) != Some("offline");
        let asset = path.starts_with("assets/") && !is_engine(path);
        let led = led.contains(path) && Kind::of(path).is_some();
        if texts || asset || led {
            wanted.insert(path.as_str());
        }
    }
    Ok(wanted)
}

fn is_engine(path: &str) -> bool {
    path.starts_with("assets/") && path.ends_with(".wasm")
}

/// A file of the edition.
fn copied(
    edition: &Edition,
    links: &Links,
    path: &str,
    kind: Kind,
    session: Option<&SessionKey>,
) -> Result<Item, BundleError> {
    let Some(listing) = edition.listing(path) else {
        return Err(BundleError::Changed(path.to_owned()));
    };
    let place = links.places.get(path).cloned().unwrap_or_default();
    let (origin, size, digest) = if path.ends_with(".html") {
        let bytes = page(edition, links, path, &place)?;
        (Origin::Page(path.to_owned()), bytes.len() as u64, Digest::of(&bytes))
    } else {
        (Origin::Copy(path.to_owned()), edition.size(listing)?, listing.digest)
    };
    let language = language(path);
    Ok(Item { path: place, size, digest, kind, language, session: session.cloned(), origin })
}

/// The language of a page by its folder, of a file by its name.
fn language(path: &str) -> Option<Language> {
    let first = path.split('/').next().and_then(Language::from_code);
    first.or_else(|| path.rsplit('.').nth(1).and_then(Language::from_code))
}

fn page(edition: &Edition, links: &Links, path: &str, place: &str) -> Result<Vec<u8>, BundleError> {
    let html = edition.read(path)?;
    Ok(links.page(&String::from_utf8_lossy(&html), place).into_bytes())
}

/// The index of the stick's own pages.
fn index(
    order: &Order<'_>,
    edition: &Edition,
    links: &Links,
    sessions: &[SessionKey],
) -> Result<Vec<Item>, BundleError> {
    let wanted = Wanted {
        audience: order.audience,
        base_url: &edition.base_url,
        sessions,
        place: &|url| links.place(url),
    };
    let files: BTreeMap<String, Vec<u8>> =
        index_of(order.world, order.catalogue, &wanted)?.into_iter().collect();
    let item = |(path, bytes): (String, Vec<u8>)| {
        let language = path.strip_suffix(".json").and_then(|it| it.strip_prefix("search/"));
        let language = language.and_then(Language::from_code);
        block(&path, bytes, language)
    };
    Ok(files.into_iter().map(item).collect())
}

fn block(path: &str, bytes: Vec<u8>, language: Option<Language>) -> Item {
    let written = script(path, &bytes);
    Item {
        path: format!("{path}.js"),
        size: written.len() as u64,
        digest: Digest::of(&written),
        kind: Kind::Search,
        language,
        session: None,
        origin: Origin::Block(path.to_owned(), bytes),
    }
}

/// Bytes as the search of pages on a disk takes them.
fn script(path: &str, bytes: &[u8]) -> Vec<u8> {
    format!("papersmart.block(\"{path}\",\"{}\")", STANDARD.encode(bytes)).into_bytes()
}

fn made(path: &str, bytes: Vec<u8>) -> Item {
    Item {
        path: path.to_owned(),
        size: bytes.len() as u64,
        digest: Digest::of(&bytes),
        kind: Kind::Site,
        language: None,
        session: None,
        origin: Origin::Made(bytes),
    }
}

/// The manifests of what is on the stick, by session.
fn manifests(items: &[Item], sessions: &[SessionKey]) -> Vec<Item> {
    let entry = |item: &Item| Entry {
        path: item.path.clone(),
        key: [0; 16],
        cause: None,
        digest: item.digest,
        size: item.size,
        modified: 0,
    };
    let scopes = sessions.iter().map(Some).chain([None]);
    let mut listed: Vec<Item> = Vec::new();
    for scope in scopes {
        let own = items.iter().filter(|item| item.session.as_ref() == scope).map(entry);
        let own: Vec<Entry> = own.collect();
        let name = scope.map_or_else(|| "site".to_owned(), ToString::to_string);
        listed.push(made(&portable(&manifest_path(&name)), Manifest::of(own.iter()).to_bytes()));
    }
    let root: Vec<Entry> = listed.iter().map(entry).collect();
    listed.push(made(MANIFEST_ROOT, Manifest::of(root.iter()).to_bytes()));
    listed
}

/// Copies a file of the edition to its end, and holds it to its digest.
fn copy(
    edition: &Edition,
    path: &str,
    out: &mut dyn Write,
    failed: &dyn Fn(io::Error) -> WriteError,
) -> Result<(), BundleError> {
    let mut from = edition.reader(path)?;
    let mut some = vec![0; 1 << 16];
    loop {
        match from.read(&mut some) {
            Ok(0) => return Ok(()),
            Ok(length) => out.write_all(&some[..length]).map_err(failed)?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(unread(path)(error)),
        }
    }
}
