//! Bytes in memory, by their digest and coding: texts are packed once, whatever
//! asks for them and however often the publication is replaced. Start at
//! [`Store::get`].

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use hyper::body::Bytes;
use tokio::sync::{OnceCell, Semaphore};

use super::coding::Coding;
use crate::model::Digest;

/// The bytes of a file in a coding; none where packing makes them no smaller.
type Kept = Arc<OnceCell<Option<Bytes>>>;

/// Bytes that were asked for lately, up to so many.
pub(super) struct Store {
    slots: Mutex<Slots>,
    /// As many at a time as there are processors.
    packing: Semaphore,
}

struct Slots {
    kept: HashMap<(Digest, Coding), Slot>,
    room: usize,
    taken: usize,
    /// Counts what is asked for.
    clock: u64,
}

struct Slot {
    kept: Kept,
    size: usize,
    asked: u64,
}

/// What a slot costs besides its bytes.
const OVERHEAD: usize = 256;

impl Store {
    /// A store with room for so many bytes.
    pub(super) fn new(room: usize) -> Self {
        let slots = Slots { kept: HashMap::new(), room, taken: 0, clock: 0 };
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        Self { slots: Mutex::new(slots), packing: Semaphore::new(processors) }
    }

    /// The bytes of a digest in a coding; those who ask at the same time wait for
    /// the one who makes them.
    pub(super) async fn get(
        &self,
        digest: Digest,
        coding: Coding,
        make: impl FnOnce() -> io::Result<Option<Bytes>> + Send + 'static,
    ) -> io::Result<Option<Bytes>> {
        let key = (digest, coding);
        let kept = self.with(|slots| slots.slot(key));
        if let Some(bytes) = kept.get() {
            return Ok(bytes.clone());
        }
        let made = kept.get_or_try_init(|| async {
            let _turn = self.packing.acquire().await.map_err(io::Error::other)?;
            tokio::task::spawn_blocking(make).await.map_err(io::Error::other)?
        });
        let bytes = made.await?.clone();
        self.with(|slots| slots.weigh(key, bytes.as_ref().map_or(0, Bytes::len)));
        Ok(bytes)
    }

    fn with<T>(&self, change: impl FnOnce(&mut Slots) -> T) -> T {
        change(&mut self.slots.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Slots {
    fn slot(&mut self, key: (Digest, Coding)) -> Kept {
        self.clock += 1;
        let new = !self.kept.contains_key(&key);
        let empty = || Slot { kept: Kept::default(), size: OVERHEAD, asked: 0 };
        let slot = self.kept.entry(key).or_insert_with(empty);
        slot.asked = self.clock;
        let kept = Arc::clone(&slot.kept);
        if new {
            self.taken += OVERHEAD;
            self.make_room();
        }
        kept
    }

    fn weigh(&mut self, key: (Digest, Coding), size: usize) {
        // It may have gone meanwhile.
        let Some(slot) = self.kept.get_mut(&key) else { return };
        self.taken += size + OVERHEAD - slot.size;
        slot.size = size + OVERHEAD;
        self.make_room();
    }

    /// Lets go of what was not asked for the longest, down to three quarters, so
    /// that this is seldom needed.
    fn make_room(&mut self) {
        if self.taken <= self.room {
            return;
        }
        let mut all: Vec<_> = self.kept.iter().map(|(key, slot)| (slot.asked, *key)).collect();
        all.sort_unstable();
        for (_, key) in all {
            if self.taken <= self.room / 4 * 3 {
                break;
            }
            self.taken -= self.kept.remove(&key).map_or(0, |slot| slot.size);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(size: usize) -> impl FnOnce() -> io::Result<Option<Bytes>> {
        move || Ok(Some(Bytes::from(vec![0; size])))
    }

    fn run<F: Future>(future: F) -> F::Output {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
    }

    #[test]
    fn bytes_are_made_once() {
        run(async {
            let store = Store::new(10_000);
            let digest = Digest::of(b"a");
            store.get(digest, Coding::Gzip, bytes(3)).await.unwrap();
            let again = || Err(io::ErrorKind::Other.into());
            let kept = store.get(digest, Coding::Gzip, again).await.unwrap();
            assert_eq!(kept.unwrap().len(), 3);
        });
    }

    #[test]
    fn what_failed_is_tried_again() {
        run(async {
            let store = Store::new(10_000);
            let digest = Digest::of(b"a");
            let fails = || Err(io::ErrorKind::Other.into());
            assert!(store.get(digest, Coding::Gzip, fails).await.is_err());
            assert!(store.get(digest, Coding::Gzip, bytes(3)).await.is_ok());
        });
    }

    #[test]
    fn the_room_is_bounded_and_what_is_asked_for_stays() {
        run(async {
            let store = Store::new(10_000);
            let favourite = Digest::of(b"favourite");
            for number in 0..100_u8 {
                store.get(favourite, Coding::Gzip, bytes(2_000)).await.unwrap();
                store.get(Digest::of(&[number]), Coding::Gzip, bytes(1_000)).await.unwrap();
                store.with(|slots| {
                    assert!(slots.taken <= 10_000);
                    let all: usize = slots.kept.values().map(|slot| slot.size).sum();
                    assert_eq!(all, slots.taken);
                    assert!(slots.kept.contains_key(&(favourite, Coding::Gzip)));
                });
            }
        });
    }
}
