//! The units of a space that are here, and those that are wanted.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use crate::format::{GROUP, Node, PROOF, Place, Space, pack_path, verify};

/// Wanted units that lie so near together are fetched in one request: on a
/// slow network a request costs as much as so many bytes.
const GAP: u32 = 2048;
/// A pack that is no larger, or of which half is wanted, is fetched whole.
const SMALL: u32 = 24 << 10;

/// Bytes of a file that the host shall fetch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Need {
    /// The file, from the root of the site.
    pub(crate) path: String,
    /// The first byte; nothing for the whole file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) start: Option<u32>,
    /// The byte after the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) end: Option<u32>,
}

/// A unit was not what its digest says.
#[derive(Debug)]
pub(crate) struct Tampered;

/// A space's shelf, shared by all who read from it.
#[derive(Clone, Debug)]
pub(crate) struct Shelf(Arc<Mutex<Inner>>);

#[derive(Debug)]
struct Inner {
    /// The packs' files.
    packs: Vec<String>,
    numbers: BTreeMap<String, usize>,
    roots: Vec<Node>,
    places: Vec<Place>,
    units: BTreeMap<u32, Arc<[u8]>>,
    wanted: BTreeSet<u32>,
}

impl Shelf {
    /// An empty shelf; nothing if the space contradicts itself.
    pub(crate) fn new(space: &Space) -> Option<Self> {
        let places = space.places()?;
        let (units, wanted) = (BTreeMap::new(), BTreeSet::new());
        let packs: Vec<String> = space.packs.iter().map(pack_path).collect();
        let numbers = packs.iter().cloned().zip(0..).collect();
        let roots = space.roots.clone();
        Some(Self(Arc::new(Mutex::new(Inner { packs, numbers, roots, places, units, wanted }))))
    }

    fn inner(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A unit, if it is here; else it is wanted from now on.
    pub(crate) fn get(&self, unit: u32) -> Option<Arc<[u8]>> {
        let mut inner = self.inner();
        let found = inner.units.get(&unit).cloned();
        if found.is_none() && (unit as usize) < inner.places.len() {
            inner.wanted.insert(unit);
        }
        found
    }

    /// How many units there are.
    pub(crate) fn len(&self) -> u64 {
        self.inner().places.len() as u64
    }

    /// How long a unit is.
    pub(crate) fn length(&self, unit: u32) -> u32 {
        let place = self.inner().places.get(unit as usize).copied();
        place.map_or(0, |place| place.end - place.start)
    }

    /// The units that were asked for in vain, as ranges of files.
    pub(crate) fn take_needs(&self) -> Vec<Need> {
        let mut inner = self.inner();
        let wanted = std::mem::take(&mut inner.wanted);
        let mut runs: Vec<Place> = Vec::new();
        for unit in wanted {
            let place = inner.places[unit as usize];
            match runs.last_mut() {
                Some(run) if run.pack == place.pack && place.start <= run.end + GAP => {
                    run.end = place.end;
                }
                _ => runs.push(place),
            }
        }
        let mut needs: Vec<Need> = Vec::new();
        for of_pack in runs.chunk_by(|a, b| a.pack == b.pack) {
            let pack = of_pack[0].pack;
            let path = inner.packs.get(pack as usize).cloned().unwrap_or_default();
            let next = inner.places.partition_point(|place| place.pack <= pack);
            let length = next.checked_sub(1).map_or(0, |last| inner.places[last].end);
            let wanted: u32 = of_pack.iter().map(|run| run.end - run.start).sum();
            if length <= SMALL || wanted >= length / 2 {
                needs.push(Need { path, start: None, end: None });
                continue;
            }
            needs.extend(of_pack.iter().map(|run| Need {
                path: path.clone(),
                start: Some(run.start),
                end: Some(run.end),
            }));
        }
        needs
    }

    /// Takes in bytes of a file from a place on; says whether the file is one
    /// of this space.
    pub(crate) fn provide(&self, path: &str, start: u64, bytes: &[u8]) -> Result<bool, Tampered> {
        let mut inner = self.inner();
        let Some(&pack) = inner.numbers.get(path) else {
            return Ok(false);
        };
        let first = inner.places.partition_point(|place| (place.pack as usize) < pack);
        let end = start + bytes.len() as u64;
        let mut here = Vec::new();
        for (unit, place) in inner.places.iter().enumerate().skip(first) {
            if place.pack as usize > pack || u64::from(place.end) > end {
                break;
            }
            if u64::from(place.start) < start {
                continue;
            }
            let from = usize::try_from(u64::from(place.start) - start).unwrap_or(usize::MAX);
            let to = from.saturating_add((place.end - place.start) as usize);
            let (proof, data) = bytes
                .get(from..to)
                .and_then(|whole| whole.split_at_checked(PROOF))
                .ok_or(Tampered)?;
            let group = unit / GROUP;
            let root = inner.roots.get(group).ok_or(Tampered)?;
            if !verify(root, unit % GROUP, proof, data) {
                return Err(Tampered);
            }
            here.push((u32::try_from(unit).unwrap_or(u32::MAX), Arc::from(data)));
        }
        inner.units.extend(here);
        Ok(true)
    }
}
