//! The files of a segment: pages and leaves in packs, and the head.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use super::{IndexError, Inverted, Segment};
use crate::SegmentEntry;
use crate::analysis::ANALYSER_VERSION;
use crate::format::{self, Head, Lengths, Lexicon, Packed, STEP, deflate, digest, pack_path};
use crate::read::{Bytes, Opened};

/// Bytes of a page: little enough that a short list of records costs little,
/// much enough that proofs cost less than a tenth.
const PAGE: usize = 1024;

/// Packs grow with the segment, so that an archive is not a heap of small
/// files and a small site needs no byte ranges.
const PACKS: std::ops::RangeInclusive<usize> = 128 << 10..=512 << 10;

/// What a segment is made of beside the inverted index.
pub(super) struct Plan {
    /// How many passages each record has.
    pub(super) passages: Vec<u16>,
    pub(super) pair_bits: u8,
    pub(super) lexicon: Lexicon,
    /// Cards, columns, lexicon.
    pub(super) leaves: Vec<Vec<u8>>,
}

/// Lays out a segment.
pub(super) fn segment(plan: Plan, inverted: Inverted) -> Result<Segment, IndexError> {
    let Inverted { files, terms } = inverted;
    let Plan { passages, pair_bits, lexicon, mut leaves } = plan;
    leaves.extend(terms.iter().flat_map(|(_, runs)| runs).map(deflate));
    for leaf in &mut leaves {
        // A compressed leaf knows its end; what follows is not looked at.
        leaf.resize(leaf.len().next_multiple_of(STEP as usize), 0);
    }
    let vocabularies = terms.map(|(vocabulary, _)| vocabulary);

    let names = files.iter().map(|(name, bytes)| (name.clone(), bytes.len() as u64)).collect();
    let pages: Vec<u8> = files.into_iter().flat_map(|(_, bytes)| bytes).collect();
    let size = pages.len() + leaves.iter().map(Vec::len).sum::<usize>();
    let full = (size / 256).clamp(*PACKS.start(), *PACKS.end());
    let full = u32::try_from(full).unwrap_or(u32::MAX);

    let units: Vec<&[u8]> = pages.chunks(PAGE).collect();
    let even = Lengths::Even { unit: PAGE as u32, total: pages.len() as u64 };
    let page_packs = format::pack(&units, even, full);
    let stored: Vec<&[u8]> = leaves.iter().map(Vec::as_slice).collect();
    let steps = |leaf: &&[u8]| u32::try_from(leaf.len()).unwrap_or(u32::MAX) / STEP;
    let lengths = stored.iter().map(steps).collect();
    let leaf_packs = format::pack(&stored, Lengths::Listed(lengths), full);

    let mut head = Head {
        format: crate::FORMAT,
        analyser: ANALYSER_VERSION,
        records: u32::try_from(passages.len()).unwrap_or(u32::MAX),
        passages,
        files: names,
        pair_bits,
        pages: page_packs.space.clone(),
        leaves: leaf_packs.space.clone(),
        hot: BTreeMap::new(),
        lexicon,
        vocabularies,
    };
    head.hot = touched(&head, &pages)?;
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

/// The bytes that opening the inverted index reads.
fn touched(head: &Head, pages: &[u8]) -> Result<BTreeMap<u64, Vec<u8>>, IndexError> {
    let reader = Arc::new(Recorder { pages: pages.to_vec(), read: Mutex::default() });
    let passages = head.passages.iter().map(|&count| u32::from(count)).sum();
    Opened::open(&head.files, passages, reader.clone())?;
    let read = reader.read.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let mut joined: Vec<Range<u64>> = Vec::new();
    for (start, end) in read {
        match joined.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => joined.push(start..end),
        }
    }
    let cut = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
    let bytes = |range: &Range<u64>| pages[cut(range.start)..cut(range.end)].to_vec();
    Ok(joined.iter().map(|range| (range.start, bytes(range))).collect())
}

/// Pages that remember which of their bytes were read.
#[derive(Debug)]
struct Recorder {
    pages: Vec<u8>,
    read: Mutex<BTreeSet<(u64, u64)>>,
}

impl Bytes for Recorder {
    fn read(&self, range: Range<u64>) -> io::Result<Vec<u8>> {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        read.insert((range.start, range.end));
        let cut = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
        let bytes = self.pages.get(cut(range.start)..cut(range.end));
        bytes.map(<[u8]>::to_vec).ok_or(io::Error::from(io::ErrorKind::UnexpectedEof))
    }
}
