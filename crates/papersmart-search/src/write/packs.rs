//! Units cut into packs as they come. A pack is handed over as soon as it is
//! full, so that no more than one is held, and the units whose proofs have to
//! wait for others of their group.

use std::collections::BTreeSet;

use crate::format::{self, GROUP, PROOF, Packed, STEP, Space, digest, pack_path};

/// A pack is full when it has this many bytes: an archive is no heap of small
/// files, and the newest statements of a session are one.
pub(super) const FULL: u32 = 512 << 10;

/// The files of a segment in the making.
pub(super) struct Packs<P> {
    space: Space,
    units: u32,
    group: Vec<Vec<u8>>,
    pack: Vec<u8>,
    files: Files<P>,
}

/// The files that have been handed over.
pub(super) struct Files<P> {
    put: P,
    paths: BTreeSet<String>,
    /// How long they are together.
    pub(super) bytes: u64,
}

impl<P> Packs<P> {
    /// No units yet; files go to `put`: path from the root of the site, bytes.
    pub(super) fn new(put: P) -> Self {
        let (counts, steps, packs, roots) = Default::default();
        Self {
            space: Space { counts, steps, full: FULL, packs, roots },
            units: 0,
            group: Vec::with_capacity(GROUP),
            pack: Vec::new(),
            files: Files { put, paths: BTreeSet::new(), bytes: 0 },
        }
    }

    /// How many units there are.
    pub(super) fn units(&self) -> u32 {
        self.units
    }
}

impl<E, P: FnMut(String, Vec<u8>) -> Result<(), E>> Packs<P> {
    /// Adds a unit.
    pub(super) fn add(&mut self, mut unit: Vec<u8>) -> Result<(), E> {
        // A compressed leaf knows its end; what follows is not looked at.
        unit.resize(unit.len().next_multiple_of(STEP as usize), 0);
        self.units = self.units.saturating_add(1);
        let length = u32::try_from(unit.len()).unwrap_or(u32::MAX) / STEP;
        match (self.space.counts.last_mut(), self.space.steps.last()) {
            (Some(count), Some(&last)) if last == length => *count = count.saturating_add(1),
            _ => {
                self.space.counts.push(1);
                self.space.steps.push(length);
            }
        }
        self.group.push(unit);
        if self.group.len() == GROUP { self.prove() } else { Ok(()) }
    }

    /// The units and the files so far, after the last one.
    pub(super) fn finish(mut self) -> Result<(Space, Files<P>), E> {
        self.prove()?;
        if !self.pack.is_empty() {
            self.hand_over()?;
        }
        Ok((self.space, self.files))
    }

    /// Moves a group to where it lies: no proof needs more than that.
    fn prove(&mut self) -> Result<(), E> {
        let Packed { space, files } = format::pack(&self.group, u32::MAX);
        self.space.roots.extend(space.roots);
        let mut proven = files.first().map_or(&[][..], |(_, bytes)| bytes);
        for unit in std::mem::take(&mut self.group) {
            let (whole, rest) = proven.split_at(PROOF + unit.len());
            self.pack.extend_from_slice(whole);
            proven = rest;
            if self.pack.len() >= FULL as usize {
                self.hand_over()?;
            }
        }
        Ok(())
    }

    fn hand_over(&mut self) -> Result<(), E> {
        let pack = std::mem::take(&mut self.pack);
        let name = digest(&pack);
        self.space.packs.push(name);
        self.files.put(pack_path(&name), pack)
    }
}

impl<E, P: FnMut(String, Vec<u8>) -> Result<(), E>> Files<P> {
    /// Hands over a file, unless there was one with the same bytes.
    pub(super) fn put(&mut self, path: String, bytes: Vec<u8>) -> Result<(), E> {
        if !self.paths.insert(path.clone()) {
            return Ok(());
        }
        self.bytes += bytes.len() as u64;
        (self.put)(path, bytes)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;
    use std::convert::Infallible;

    use proptest::prelude::*;

    use super::{FULL, Packs};
    use crate::format;

    /// What comes of units that are added one by one.
    fn piecewise(units: &[Vec<u8>]) -> (format::Space, BTreeMap<String, Vec<u8>>, u64) {
        let mut handed_over = BTreeMap::new();
        let mut packs = Packs::new(|path, bytes| {
            assert_eq!(handed_over.insert(path, bytes), None);
            Ok::<_, Infallible>(())
        });
        units.iter().for_each(|unit| packs.add(unit.clone()).unwrap());
        assert_eq!(packs.units() as usize, units.len());
        let (space, files) = packs.finish().unwrap();
        let bytes = files.bytes;
        (space, handed_over, bytes)
    }

    #[track_caller]
    fn is_as_packed_at_once(units: &[Vec<u8>]) {
        let (space, files, bytes) = piecewise(units);
        let padded = |unit: &Vec<u8>| {
            let mut unit = unit.clone();
            unit.resize(unit.len().next_multiple_of(format::STEP as usize), 0);
            unit
        };
        let units: Vec<Vec<u8>> = units.iter().map(padded).collect();
        let packed = format::pack(&units, FULL);
        let plain = |space: &format::Space| postcard::to_allocvec(space).unwrap();
        assert_eq!(plain(&space), plain(&packed.space));
        let whole: BTreeMap<String, Vec<u8>> = packed.files.into_iter().collect();
        assert_eq!(bytes, whole.values().map(|bytes| bytes.len() as u64).sum::<u64>());
        assert!(files == whole, "{} and {} packs", files.len(), whole.len());
    }

    #[test]
    fn units_at_the_ends_of_groups_and_packs_lie_where_they_should() {
        for count in [0, 1, 255, 256, 257, 511, 512, 513] {
            let unit = |number: usize| vec![number as u8; 64 * (1 + number % 3)];
            is_as_packed_at_once(&(0..count).map(unit).collect::<Vec<_>>());
        }
        // A unit that fills a pack alone, and packs that are all the same.
        let filling = FULL as usize - format::PROOF;
        for length in [filling - 64, filling, filling + 64] {
            is_as_packed_at_once(&vec![vec![7; length]; 3]);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn packs_that_come_piecewise_are_those_that_come_at_once(
            lengths in proptest::collection::vec((1..9000_usize, 1..200_usize), 0..8),
        ) {
            let alike = |&(length, count): &(usize, usize)| vec![length; count];
            let lengths = lengths.iter().flat_map(alike).enumerate();
            let unit = |(number, length)| vec![(number % 251) as u8; length];
            is_as_packed_at_once(&lengths.map(unit).collect::<Vec<_>>());
        }
    }
}
