//! The files of one publication as they are asked for: each is looked at once, however
//! many ask, its bytes hashed and held against the manifests, and looked at again when
//! the system says that it is another. Start at [`Shelf::item`].

use std::collections::HashMap;
use std::fs::{File, Metadata};
use std::io::{self, Read as _};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock, Weak};
use std::time::{SystemTime, UNIX_EPOCH};

use hyper::body::Bytes;
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE};
use hyper::header::{HeaderMap, HeaderValue};
use tokio::sync::{Mutex as Turn, OwnedMutexGuard, Semaphore};

use super::coding::Coding;
use super::publication::Publication;
use super::store::Store;
use crate::model::Digest;
use crate::publish::media_type;
use crate::source::World;

/// Larger files are sent from the disk, part by part.
const WHOLE: u64 = 2 << 20;

/// More files than this are not remembered at a time.
const REMEMBERED: usize = 1 << 16;

/// So many small files, and so many large ones, are hashed at a time: readers of
/// everything else need threads too, and no page waits for a recording.
const LOOKS: [usize; 2] = [16, 4];

/// A publication and what is known of its files.
pub(super) struct Shelf {
    pub(super) publication: Publication,
    items: RwLock<HashMap<String, Arc<Item>>>,
    /// Files that had the digests that the manifests list when they were looked at
    /// for the publication before this one.
    before: HashMap<String, Identity>,
    /// Whose turn it is to look at a file.
    turns: Mutex<HashMap<String, Weak<Turn<()>>>>,
    /// The same for all publications of a folder.
    looks: [Arc<Semaphore>; 2],
}

/// What tells a file from another one of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Identity {
    size: u64,
    modified: Option<SystemTime>,
    /// Device, number and time of change, where the system has them.
    node: [i64; 4],
}

/// A file.
pub(super) struct Item {
    path: PathBuf,
    pub(super) identity: Identity,
    pub(super) digest: Digest,
    pub(super) size: u64,
    /// In seconds since 1970.
    pub(super) modified: u64,
    /// What the rules say, and of what type it is.
    pub(super) headers: HeaderMap,
    /// Whether it is sent packed where that is asked for.
    pub(super) is_text: bool,
}

impl Identity {
    pub(super) fn of(metadata: &Metadata) -> Self {
        #[cfg(unix)]
        let node = {
            use std::os::unix::fs::MetadataExt as _;
            let signed = |number: u64| i64::from_ne_bytes(number.to_ne_bytes());
            let (device, number) = (signed(metadata.dev()), signed(metadata.ino()));
            [device, number, metadata.ctime(), metadata.ctime_nsec()]
        };
        #[cfg(not(unix))]
        let node = [0; 4];
        Self { size: metadata.len(), modified: metadata.modified().ok(), node }
    }
}

impl Shelf {
    pub(super) fn new(publication: Publication) -> Self {
        Self {
            publication,
            items: RwLock::default(),
            before: HashMap::new(),
            turns: Mutex::default(),
            looks: LOOKS.map(|count| Arc::new(Semaphore::new(count))),
        }
    }

    /// The publication that comes after this one. A file that stays as it is, by its
    /// digest and for the system, is not hashed again.
    pub(super) fn followed_by(&self, publication: Publication) -> Self {
        let [old, new] = [&self.publication, &publication];
        let stays = |file: &str, digest: Option<&Digest>| {
            old.root == new.root && digest.is_some() && new.digests.get(file) == digest
        };
        let earlier = self.before.iter();
        let earlier = earlier.filter(|(file, _)| stays(file, old.digests.get(*file)));
        let items = self.items.read().unwrap_or_else(PoisonError::into_inner);
        let seen = items.iter().filter(|(file, item)| stays(file, Some(&item.digest)));
        let seen = seen.map(|(file, item)| (file, &item.identity));
        let before =
            earlier.chain(seen).map(|(file, identity)| (file.clone(), *identity)).collect();
        drop(items);
        Self { before, looks: self.looks.clone(), ..Self::new(publication) }
    }

    /// Whether there is such a file.
    pub(super) fn has(&self, file: &str) -> bool {
        self.metadata(file).is_some()
    }

    fn metadata(&self, file: &str) -> Option<Metadata> {
        let metadata = self.publication.root.join(file).symlink_metadata().ok()?;
        metadata.is_file().then_some(metadata)
    }

    /// A file, looked at where it is new; nothing where there is none.
    pub(super) async fn item(self: &Arc<Self>, file: &str) -> io::Result<Option<Arc<Item>>> {
        let Some(metadata) = self.metadata(file) else { return Ok(None) };
        if let Some(item) = self.known(file, &metadata) {
            return Ok(Some(item));
        }
        let turn = self.turn(file).await;
        // Whoever had the turn before may have looked at it.
        let Some(metadata) = self.metadata(file) else { return Ok(None) };
        if let Some(item) = self.known(file, &metadata) {
            return Ok(Some(item));
        }
        let [small, large] = &self.looks;
        let looks = Arc::clone(if metadata.len() > WHOLE { large } else { small });
        let place = looks.acquire_owned().await.map_err(io::Error::other)?;
        let (shelf, file) = (Arc::clone(self), file.to_owned());
        let look = move || {
            // Held until it is done, also for readers who are gone by then.
            let _held = (turn, place);
            let item = shelf.look(&file)?.map(Arc::new);
            let mut items = shelf.items.write().unwrap_or_else(PoisonError::into_inner);
            if items.len() >= REMEMBERED {
                items.clear();
            }
            items.extend(item.clone().map(|item| (file, item)));
            Ok(item)
        };
        tokio::task::spawn_blocking(look).await.map_err(io::Error::other)?
    }

    /// A file that was looked at and is the same still.
    fn known(&self, file: &str, metadata: &Metadata) -> Option<Arc<Item>> {
        let items = self.items.read().unwrap_or_else(PoisonError::into_inner);
        items.get(file).filter(|item| item.identity == Identity::of(metadata)).cloned()
    }

    /// Waits for the turn to look at a file.
    async fn turn(&self, file: &str) -> OwnedMutexGuard<()> {
        let turn = {
            let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
            let held = turns.get(file).and_then(Weak::upgrade);
            held.unwrap_or_else(|| {
                let new = Arc::new(Turn::new(()));
                turns.retain(|_, turn| turn.strong_count() > 0);
                turns.insert(file.to_owned(), Arc::downgrade(&new));
                new
            })
        };
        turn.lock_owned().await
    }

    /// Reads a file from its first byte to its last, unless that was done before.
    fn look(&self, file: &str) -> io::Result<Option<Item>> {
        let publication = &self.publication;
        let path = publication.root.join(file);
        // No link is followed, wherever it leads.
        if path.canonicalize()? != path {
            return Ok(None);
        }
        let identity = Identity::of(&World::open(&path)?.metadata()?);
        let digest = match self.before.get(file).zip(publication.digests.get(file)) {
            Some((before, digest)) if *before == identity => *digest,
            _ => Digest(World::sha256(&path)?),
        };
        // An edition for others may have come meanwhile.
        if Identity::of(&path.symlink_metadata()?) != identity || !publication.is_meant() {
            return Err(changed());
        }
        let mut headers = publication.headers.of(&format!("/{file}"));
        if let Some(folder) = file.strip_suffix("index.html") {
            headers = publication.headers.of(&format!("/{folder}"));
        }
        let own = HeaderValue::from_static(media_type(file));
        let kind = headers.entry(CONTENT_TYPE).or_insert(own);
        let is_text = kind.to_str().is_ok_and(is_text);
        // What is not what the manifests say is on its way in, or damaged; so may be
        // what they do not say yet.
        let listed = publication.digests.get(file);
        let is_other = listed.is_some_and(|listed| *listed != digest);
        if is_other || listed.is_none() && is_for_ever(&headers) {
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        let since = identity.modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let modified = since.map_or(0, |since| since.as_secs());
        Ok(Some(Item { path, identity, digest, size: identity.size, modified, headers, is_text }))
    }
}

impl Item {
    /// Its bytes in a coding, from memory; none where it is too large, or not
    /// smaller so.
    pub(super) async fn bytes(
        self: &Arc<Self>,
        store: &Arc<Store>,
        coding: Coding,
    ) -> io::Result<Option<Bytes>> {
        if self.size > WHOLE {
            return Ok(None);
        }
        let item = Arc::clone(self);
        let make = move || {
            let bytes = item.read()?;
            Ok(match coding {
                Coding::Identity => Some(bytes),
                packed => packed.pack(&bytes).map(Bytes::from),
            })
        };
        store.get(self.digest, coding, make).await
    }

    /// The very bytes that were hashed.
    fn read(&self) -> io::Result<Bytes> {
        let mut bytes = Vec::with_capacity(usize::try_from(self.size).unwrap_or_default() + 1);
        self.open()?.take(WHOLE + 1).read_to_end(&mut bytes)?;
        if Digest::of(&bytes) == self.digest { Ok(bytes.into()) } else { Err(changed()) }
    }

    /// The file, if it is still the same.
    pub(super) fn open(&self) -> io::Result<File> {
        let file = World::open(&self.path)?;
        if Identity::of(&file.metadata()?) == self.identity { Ok(file) } else { Err(changed()) }
    }
}

/// The file is not the one that it was a moment ago.
fn changed() -> io::Error {
    io::ErrorKind::Interrupted.into()
}

/// Whether these headers let nobody ask again.
fn is_for_ever(headers: &HeaderMap) -> bool {
    let control = headers.get(CACHE_CONTROL).and_then(|control| control.to_str().ok());
    control.is_some_and(|control| control.contains("immutable"))
}

/// Whether hosts send a type packed.
fn is_text(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let known = ["application/json", "application/xml", "application/wasm", "image/svg+xml"];
    kind.starts_with("text/")
        || known.contains(&kind)
        || kind.ends_with("+json")
        || kind.ends_with("+xml")
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::time::Duration;

    use super::*;
    use crate::model::Access;
    use crate::publish::{EDITION_FILE, MANIFEST_ROOT, write_atomically};

    const CSS: &str = "assets/x.css";

    /// An edition in a folder whose manifests list a file's bytes.
    fn published(folder: &Path, bytes: &[u8]) -> Publication {
        let write = |path: &str, bytes: &[u8]| {
            write_atomically(&folder.join(path), bytes).unwrap();
            format!("{}  {path}\n", Digest::of(bytes))
        };
        let manifest = format!("{}  {CSS}\n", Digest::of(bytes));
        let root = write("manifest/site.sha256", manifest.as_bytes());
        write(EDITION_FILE, br#"{"format":1,"audience":"public"}"#);
        write("_headers", b"/assets/*\n  Cache-Control: immutable\n");
        write(MANIFEST_ROOT, root.as_bytes());
        Publication::open(folder, Access::Public).unwrap()
    }

    fn run<F: Future>(future: F) -> F::Output {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        runtime.enable_time().build().unwrap().block_on(future)
    }

    async fn item(shelf: &Arc<Shelf>) -> Arc<Item> {
        shelf.item(CSS).await.unwrap().unwrap()
    }

    #[test]
    fn one_looks_for_all_who_ask_at_the_same_time() {
        let folder = tempfile::tempdir().unwrap();
        let publication = published(folder.path(), b"a");
        write_atomically(&folder.path().join(CSS), b"a").unwrap();
        let shelf = Arc::new(Shelf::new(publication));
        run(async {
            let ask = || {
                let shelf = Arc::clone(&shelf);
                tokio::spawn(async move { item(&shelf).await })
            };
            let readers: Vec<_> = (0..50).map(|_| ask()).collect();
            let first = item(&shelf).await;
            for reader in readers {
                assert!(Arc::ptr_eq(&reader.await.unwrap(), &first));
            }
        });
    }

    #[test]
    fn a_reader_who_leaves_takes_no_turn_along() {
        let folder = tempfile::tempdir().unwrap();
        let publication = published(folder.path(), b"a");
        write_atomically(&folder.path().join(CSS), b"a").unwrap();
        let shelf = Arc::new(Shelf::new(publication));
        run(async {
            for _ in 0..50 {
                let reader = Arc::clone(&shelf);
                let reader = tokio::spawn(async move { item(&reader).await });
                tokio::task::yield_now().await;
                reader.abort();
            }
            item(&shelf).await;
            let all = async {
                let _turn = shelf.turn(CSS).await;
                for (looks, count) in shelf.looks.iter().zip(LOOKS) {
                    let _ = looks.acquire_many(u32::try_from(count).unwrap()).await.unwrap();
                }
            };
            tokio::time::timeout(Duration::from_secs(10), all).await.unwrap();
        });
    }

    #[test]
    fn what_stays_is_not_hashed_again_and_what_is_said_of_it_is_new() {
        let folder = tempfile::tempdir().unwrap();
        let early = published(folder.path(), b"before");
        write_atomically(&folder.path().join(CSS), b"after").unwrap();
        let shelf = Arc::new(Shelf::new(early));
        run(async {
            assert_eq!(item(&shelf).await.headers[CACHE_CONTROL], "no-store");
            let next = Arc::new(shelf.followed_by(published(folder.path(), b"after")));
            assert_eq!(next.before[CSS], item(&shelf).await.identity);
            assert_eq!(item(&next).await.headers[CACHE_CONTROL], "immutable");
            // Also where nobody asked for it in between.
            let unasked = next.followed_by(published(folder.path(), b"after"));
            let last = unasked.followed_by(published(folder.path(), b"after"));
            assert!(last.before.contains_key(CSS));
            assert!(last.followed_by(published(folder.path(), b"other")).before.is_empty());

            let last = Arc::new(last);
            write_atomically(&folder.path().join(CSS), b"again").unwrap();
            let item = item(&last).await;
            assert_eq!(item.digest, Digest::of(b"again"));
            assert_eq!(item.headers[CACHE_CONTROL], "no-store");
        });
    }
}
