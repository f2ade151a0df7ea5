//! A space of units and the packs that they lie in.

use serde::{Deserialize, Serialize};

use super::proof::{Digest, GROUP, Node, PROOF};

/// The lengths of listed units are multiples of this: rounded, they take a
/// third of the bytes in the head.
pub(crate) const STEP: u32 = 64;

/// The lengths of a space's units, without their proofs.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Lengths {
    /// All alike, but for the last one.
    Even {
        /// Bytes of a unit.
        unit: u32,
        /// Bytes of all units.
        total: u64,
    },
    /// Each its own, in [`STEP`]s.
    Listed(Vec<u32>),
}

/// Units, in order, cut into packs.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Space {
    /// The lengths of the units.
    pub(crate) lengths: Lengths,
    /// A pack is full when it has this many bytes.
    pub(crate) full: u32,
    /// The digests of the packs.
    pub(crate) packs: Vec<Digest>,
    /// The roots of the groups of units.
    pub(crate) roots: Vec<Node>,
}

/// Where a unit lies, proof included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The number of the pack.
    pub(crate) pack: u32,
    /// Its first byte in the pack.
    pub(crate) start: u32,
    /// The byte after its last.
    pub(crate) end: u32,
}

impl Lengths {
    /// The units' lengths one by one.
    pub(crate) fn each(&self) -> Box<dyn Iterator<Item = u32> + '_> {
        match self {
            Self::Listed(all) => Box::new(all.iter().map(|steps| steps.saturating_mul(STEP))),
            &Self::Even { unit, total } => {
                let unit = u64::from(unit.max(1));
                let at = move |place: u64| u32::try_from(unit.min(total - place * unit));
                Box::new((0..total.div_ceil(unit)).map(move |place| at(place).unwrap_or(0)))
            }
        }
    }
}

impl Space {
    /// Where each unit lies; nothing if the space contradicts itself, as only
    /// a forged head can.
    pub(crate) fn places(&self) -> Option<Vec<Place>> {
        let (mut places, mut pack, mut start) = (Vec::new(), 0_u32, 0_u32);
        for length in self.lengths.each() {
            if start >= self.full {
                (pack, start) = (pack.checked_add(1)?, 0);
            }
            let end = start.checked_add(length)?.checked_add(u32::try_from(PROOF).ok()?)?;
            places.push(Place { pack, start, end });
            start = end;
        }
        let packs = places.last().map_or(0, |last| last.pack as usize + 1);
        let groups = places.len().div_ceil(GROUP);
        (packs == self.packs.len() && groups == self.roots.len()).then_some(places)
    }
}

/// The file of a pack or a head, from the root of the site.
pub(crate) fn pack_path(digest: &Digest) -> String {
    use std::fmt::Write;
    let mut name = String::with_capacity(32);
    for byte in digest {
        let _ = write!(name, "{byte:02x}");
    }
    format!("search/{}/{name}.bin", &name[..2])
}

/// A space with its files.
#[cfg(feature = "write")]
pub(crate) struct Packed {
    /// The space.
    pub(crate) space: Space,
    /// Its packs.
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

/// Cuts units into packs.
#[cfg(feature = "write")]
pub(crate) fn pack(units: &[&[u8]], lengths: Lengths, full: u32) -> Packed {
    let (roots, proofs) = super::proof::prove(units.iter().copied());
    let mut packs: Vec<Vec<u8>> = Vec::new();
    for (unit, proof) in units.iter().zip(&proofs) {
        if packs.last().is_none_or(|last| last.len() >= full as usize) {
            packs.push(Vec::new());
        }
        if let Some(last) = packs.last_mut() {
            last.extend_from_slice(proof);
            last.extend_from_slice(unit);
        }
    }
    let digests: Vec<Digest> = packs.iter().map(|pack| super::digest(pack)).collect();
    let files = digests.iter().map(pack_path).zip(packs).collect();
    Packed { space: Space { lengths, full, packs: digests, roots }, files }
}
