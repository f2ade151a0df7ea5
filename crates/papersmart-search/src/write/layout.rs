//! The files of a segment: units in packs, and the head.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tantivy::schema::IndexRecordOption;

use super::vocabulary::Terms;
use super::{IndexError, Inverted, Segment};
use crate::SegmentEntry;
use crate::analysis::ANALYSER_VERSION;
use crate::format::{self, Body, Head, Lexicon, PAGE, Packed, STEP, deflate, digest, pack_path};
use crate::read::{Bytes, Opened};

/// A pack is full when it has this many bytes: an archive is no heap of small
/// files, and the segment of a meeting is one.
const FULL: u32 = 512 << 10;

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
    let Plan { passages, pair_bits, lexicon, leaves: mut units } = plan;
    let names: Vec<_> =
        files.iter().map(|(name, bytes)| (name.clone(), bytes.len() as u64)).collect();
    let written: Vec<u8> = files.into_iter().flat_map(|(_, bytes)| bytes).collect();
    let recorder = Arc::new(Recorder { bytes: written, read: Mutex::default() });
    let count = passages.iter().map(|&count| u32::from(count)).sum();
    let opened = Opened::open(&names, count, recorder.clone())?;
    let hot = recorder.hot();
    let (bodies, pages) = long_postings(&opened, &terms, &recorder)?;

    units.extend(terms.iter().flat_map(|terms| &terms.runs).map(deflate));
    let leaves = units.len();
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
        files: names,
        pair_bits,
        units: packed.space.clone(),
        leaves: u32::try_from(leaves).unwrap_or(u32::MAX),
        bodies,
        hot,
        lexicon,
        vocabularies: terms.map(|terms| terms.vocabulary),
    };
    Ok(files_of(&head, packed))
}

/// The long postings of all fields, and where each field's are.
fn long_postings(
    opened: &Opened,
    terms: &[Terms; 3],
    recorder: &Recorder,
) -> Result<([Body; 3], Vec<u8>), IndexError> {
    let (mut bodies, mut pages) = ([Body::default(); 3], Vec::new());
    let readers = [&opened.words, &opened.pairs, &opened.labels];
    for ((body, terms), reader) in bodies.iter_mut().zip(terms).zip(readers) {
        let Some(first) = terms.long.first() else { continue };
        // Where tantivy looks for a field's postings, only tantivy knows.
        recorder.forget();
        reader
            .read_postings_from_terminfo(first, IndexRecordOption::Basic)
            .map_err(tantivy::TantivyError::from)?;
        let from = recorder.first() - first.postings_range.start as u64;
        (body.sought, body.start) = (from, pages.len() as u64);
        for info in &terms.long {
            let at = |place: usize| cut(from) + place;
            let range = at(info.postings_range.start)..at(info.postings_range.end);
            pages.extend_from_slice(&recorder.bytes[range]);
        }
        body.bytes = pages.len() as u64 - body.start;
    }
    Ok((bodies, pages))
}

fn files_of(head: &Head, packed: Packed) -> Segment {
    let bytes = deflate(head);
    let name = digest(&bytes);
    let mut entry = SegmentEntry {
        head: crate::manifest::hex(&name),
        head_bytes: bytes.len() as u64,
        records: head.records,
        bytes: 0,
    };
    let mut files = packed.files;
    files.push((pack_path(&name), bytes));
    files.sort();
    files.dedup();
    entry.bytes = files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    Segment { entry, files }
}

/// What tantivy wrote, remembering which of its bytes were read.
#[derive(Debug)]
struct Recorder {
    bytes: Vec<u8>,
    read: Mutex<BTreeSet<(u64, u64)>>,
}

impl Recorder {
    fn ranges(&self) -> MutexGuard<'_, BTreeSet<(u64, u64)>> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn forget(&self) {
        self.ranges().clear();
    }

    /// The first byte that was read.
    fn first(&self) -> u64 {
        self.ranges().first().map_or(0, |(start, _)| *start)
    }

    /// The bytes that were read.
    fn hot(&self) -> BTreeMap<u64, Vec<u8>> {
        let mut joined: Vec<Range<u64>> = Vec::new();
        for &(start, end) in self.ranges().iter() {
            match joined.last_mut() {
                Some(last) if start <= last.end => last.end = last.end.max(end),
                _ => joined.push(start..end),
            }
        }
        let bytes = |range: &Range<u64>| self.bytes[cut(range.start)..cut(range.end)].to_vec();
        joined.iter().map(|range| (range.start, bytes(range))).collect()
    }
}

impl Bytes for Recorder {
    fn read(&self, range: Range<u64>) -> io::Result<Vec<u8>> {
        self.ranges().insert((range.start, range.end));
        let bytes = self.bytes.get(cut(range.start)..cut(range.end));
        bytes.map(<[u8]>::to_vec).ok_or(io::Error::from(io::ErrorKind::UnexpectedEof))
    }
}

fn cut(at: u64) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}
