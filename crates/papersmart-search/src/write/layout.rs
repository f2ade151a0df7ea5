//! The files of a segment: units in packs, and the head.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Segment;
use super::vocabulary::Terms;
use crate::SegmentEntry;
use crate::analysis::ANALYSER_VERSION;
use crate::format::{self, Head, Lexicon, PAGE, Packed, STEP, deflate, digest, pack_path};

/// A pack is full when it has this many bytes: an archive is no heap of small
/// files, and the newest statements of a session are one.
const FULL: u32 = 512 << 10;

/// A head of no more bytes travels in the manifest: a request costs more.
const INLINE: usize = 16 << 10;

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
pub(super) fn segment(plan: Plan, terms: [Terms; 3]) -> Segment {
    let Plan { passages, pair_bits, lexicon, leaves: mut units } = plan;
    units.extend(terms.iter().flat_map(|terms| &terms.runs).map(deflate));
    let leaves = units.len();
    let pages: Vec<u8> = terms.iter().flat_map(|terms| &terms.long).copied().collect();
    units.extend(pages.chunks(PAGE).map(<[u8]>::to_vec));
    for unit in &mut units {
        // A compressed leaf knows its end; what follows is not looked at.
        unit.resize(unit.len().next_multiple_of(STEP as usize), 0);
    }
    let packed = format::pack(&units, FULL);
    let head = Head {
        format: crate::FORMAT,
        analyser: ANALYSER_VERSION,
        records: u32::try_from(passages.len()).unwrap_or(u32::MAX),
        passages,
        pair_bits,
        units: packed.space.clone(),
        leaves: u32::try_from(leaves).unwrap_or(u32::MAX),
        bodies: [0, 1, 2].map(|field| u32::try_from(terms[field].long.len()).unwrap_or(u32::MAX)),
        lexicon,
        vocabularies: terms.map(|terms| terms.vocabulary),
    };
    files_of(&head, packed)
}

fn files_of(head: &Head, packed: Packed) -> Segment {
    let bytes = deflate(head);
    let name = digest(&bytes);
    let mut entry = SegmentEntry {
        head: crate::manifest::hex(&name),
        inline: (bytes.len() <= INLINE).then(|| STANDARD.encode(&bytes)),
        records: head.records,
        bytes: 0,
    };
    let mut files = packed.files;
    if entry.inline.is_none() {
        files.push((pack_path(&name), bytes));
    }
    files.sort();
    files.dedup();
    entry.bytes = files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    Segment { entry, files }
}
