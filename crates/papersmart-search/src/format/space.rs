//! A space of units and the packs that they lie in.

use std::iter::repeat_n;

use serde::{Deserialize, Serialize};

use super::proof::{Digest, GROUP, Node, PROOF};

/// The lengths of units are multiples of this: rounded, they take a third of the
/// bytes in the head.
pub(crate) const STEP: u32 = 64;

/// No segment has more units; one that says so is forged.
const MOST: u64 = 1 << 24;

/// Bytes of a page: little enough that a short list of records costs little,
/// much enough that proofs cost less than a tenth.
pub(crate) const PAGE: usize = 1024;

/// Units, in order, cut into packs.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Space {
    /// How many units of the same length follow one another…
    pub(crate) counts: Vec<u32>,
    /// …and that length, without proofs, in [`STEP`]s.
    pub(crate) steps: Vec<u32>,
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

impl Space {
    /// Where each unit lies; nothing if the space contradicts itself, as only
    /// a forged head can.
    pub(crate) fn places(&self) -> Option<Vec<Place>> {
        let (mut places, mut pack, mut start) = (Vec::new(), 0_u32, 0_u32);
        let all: u64 = self.counts.iter().map(|&count| u64::from(count)).sum();
        let lengths = self.counts.iter().zip(&self.steps);
        let lengths = lengths
            .flat_map(|(&count, steps)| repeat_n(steps.saturating_mul(STEP), count as usize));
        if all > MOST || self.counts.len() != self.steps.len() {
            return None;
        }
        for length in lengths {
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
pub(crate) fn pack(units: &[Vec<u8>], full: u32) -> Packed {
    let (roots, proofs) = super::proof::prove(units.iter().map(Vec::as_slice));
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
    let (mut counts, mut steps) = (Vec::new(), Vec::new());
    for alike in units.chunk_by(|a, b| a.len() == b.len()) {
        counts.push(u32::try_from(alike.len()).unwrap_or(u32::MAX));
        steps.push(u32::try_from(alike[0].len()).unwrap_or(u32::MAX) / STEP);
    }
    Packed { space: Space { counts, steps, full, packs: digests, roots }, files }
}
