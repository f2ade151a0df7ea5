//! The files of a segment: pages and leaves in packs, and the head.

use std::collections::BTreeSet;

use super::{IndexError, Inverted, Segment};
use crate::SegmentEntry;
use crate::analysis::ANALYSER_VERSION;
use crate::format::{self, Head, Lengths, Lexicon, Packed, Space, deflate, digest, pack_path};
use crate::read::{Opened, Shelf};

/// Bytes of a page: little enough that a short list of records costs little,
/// much enough that proofs cost less than a tenth.
const PAGE: usize = 1024;

/// Packs grow with the segment, so that an archive is not a heap of small
/// files and a small site needs no byte ranges.
const PACKS: std::ops::RangeInclusive<usize> = 64 << 10..=256 << 10;

/// Lays out a segment.
pub(super) fn segment(
    records: usize,
    inverted: Inverted,
    pair_bits: u8,
    mut leaves: Vec<Vec<u8>>,
    (lexicon, words): (Lexicon, Vec<Vec<u8>>),
) -> Result<Segment, IndexError> {
    leaves.extend(words);
    let files = inverted.values().map(|(name, bytes)| (name.clone(), bytes.len() as u64)).collect();
    let pages: Vec<u8> = inverted.into_values().flat_map(|(_, bytes)| bytes).collect();
    let size = pages.len() + leaves.iter().map(Vec::len).sum::<usize>();
    let full = (size / 256).clamp(*PACKS.start(), *PACKS.end());
    let full = u32::try_from(full).unwrap_or(u32::MAX);

    let units: Vec<&[u8]> = pages.chunks(PAGE).collect();
    let even = Lengths::Even { unit: PAGE as u32, total: pages.len() as u64 };
    let page_packs = format::pack(&units, even, full);
    let stored: Vec<&[u8]> = leaves.iter().map(Vec::as_slice).collect();
    let lengths = stored.iter().map(|leaf| u32::try_from(leaf.len()).unwrap_or(u32::MAX)).collect();
    let leaf_packs = format::pack(&stored, Lengths::Listed(lengths), full);

    let mut head = Head {
        format: crate::FORMAT,
        analyser: ANALYSER_VERSION,
        records: u32::try_from(records).unwrap_or(u32::MAX),
        files,
        pair_bits,
        pages: page_packs.space.clone(),
        leaves: leaf_packs.space.clone(),
        hot: Vec::new(),
        lexicon,
    };
    let hot = touched(&head, &units)?;
    head.hot = hot.into_iter().map(|page| (page, units[page as usize].to_vec())).collect();
    Ok(files_of(&head, page_packs, leaf_packs))
}

fn files_of(head: &Head, pages: Packed, leaves: Packed) -> Segment {
    let bytes = deflate(head);
    let name = digest(&bytes);
    let mut entry = SegmentEntry {
        head: crate::manifest::hex(&name),
        head_bytes: bytes.len() as u64,
        records: head.records,
        bytes: 0,
    };
    let mut files = vec![(pack_path(&name), bytes)];
    files.extend(pages.files);
    files.extend(leaves.files);
    files.sort();
    files.dedup();
    entry.bytes = files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    Segment { entry, files }
}

/// The pages that opening the inverted index reads.
fn touched(head: &Head, units: &[&[u8]]) -> Result<BTreeSet<u32>, IndexError> {
    let space = Space { packs: Vec::new(), ..head.pages.clone() };
    let shelf = Shelf::of_units(&space, units.len());
    let mut touched = BTreeSet::new();
    loop {
        let opened = Opened::open(head, &shelf);
        let wanted = shelf.take_wanted();
        match opened {
            Ok(_) => return Ok(touched),
            Err(error) if wanted.is_empty() => return Err(error.into()),
            Err(_) => {}
        }
        for unit in wanted {
            shelf.put(unit, units[unit as usize]);
            touched.insert(unit);
        }
    }
}
