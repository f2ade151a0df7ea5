//! What tantivy reads of an inverted index beside postings: the same for every
//! segment, so it comes with the engine. A forged segment has no say in it.
//!
//! `frame.bin` has the files of an index with one record, as tantivy writes
//! them. In the file of postings each field's come behind a count of tokens that
//! nobody uses; a list of where they begin is at the end.

use std::ops::Range;

use serde::{Deserialize, Serialize};

const FRAME: &[u8] = include_bytes!("frame.bin");

/// The extension of the file of postings.
pub(super) const POSTINGS: &str = "idx";

/// Bytes of the count before a field's postings.
pub(crate) const COUNT: usize = 8;
/// Bytes after the words that tantivy ends each file with: how many those are,
/// and a number that never changes.
const SEAL: usize = 8;

/// The files of the frame: extension and bytes.
#[derive(Serialize, Deserialize)]
pub(crate) struct Frame(pub(crate) Vec<(String, Vec<u8>)>);

/// A file of the frame.
pub(super) fn file(extension: &str) -> Option<Vec<u8>> {
    let Frame(files) = postcard::from_bytes(FRAME).ok()?;
    files.into_iter().find(|(name, _)| name == extension).map(|(_, bytes)| bytes)
}

/// How many bytes the long postings of each field take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bodies([usize; 3]);

impl Bodies {
    /// Those of a head, unless they are more than any segment has.
    pub(crate) fn new(bytes: [u32; 3]) -> Option<Self> {
        let bodies = bytes.map(|bytes| usize::try_from(bytes).unwrap_or(usize::MAX));
        let sum = bodies.iter().try_fold(0_usize, |sum, body| sum.checked_add(*body))?;
        (sum < 1 << 30).then_some(Self(bodies))
    }

    /// Where the postings of each field are in the file, and how many bytes
    /// come before them that are not in the pages.
    fn places(&self) -> impl Iterator<Item = (Range<usize>, usize)> + '_ {
        let mut end = 0;
        self.0.iter().zip(1..).map(move |(bytes, field)| {
            let start = end + COUNT;
            end = start + bytes;
            (start..end, field * COUNT)
        })
    }

    /// Where the list of fields begins.
    pub(super) fn end(&self) -> usize {
        self.0.iter().sum::<usize>() + self.0.len() * COUNT
    }

    /// Where in the pages a range of the file is, if it is of postings.
    pub(super) fn in_pages(&self, range: &Range<usize>) -> Option<Range<u64>> {
        let (_, before) = self.places().find(|(place, _)| {
            !range.is_empty() && range.start >= place.start && range.end <= place.end
        })?;
        Some((range.start - before) as u64..(range.end - before) as u64)
    }

    /// Whether a range of the file is of a count.
    pub(super) fn is_count(&self, range: &Range<usize>) -> bool {
        let is_inside =
            |place: &Range<usize>| range.start + COUNT >= place.start && range.end <= place.start;
        range.start <= range.end && self.places().any(|(place, _)| is_inside(&place))
    }

    /// The list of fields, and what tantivy ends each file with.
    pub(super) fn closing(&self) -> Vec<u8> {
        let (mut list, mut before) = (Vec::new(), 0);
        push(&mut list, self.0.len());
        for (field, (place, _)) in (0_u32..).zip(self.places()) {
            let start = place.start - COUNT;
            push(&mut list, start - before);
            list.extend(field.to_le_bytes());
            push(&mut list, 0);
            before = start;
        }
        let length = u32::try_from(list.len()).unwrap_or(0);
        list.extend(length.to_le_bytes());
        list.extend(file(POSTINGS).as_deref().and_then(words).unwrap_or_default());
        list
    }
}

/// The words that tantivy ends a file with, and the seal after them.
fn words(file: &[u8]) -> Option<&[u8]> {
    let (_, seal) = file.split_at_checked(file.len().checked_sub(SEAL)?)?;
    let length = u32::from_le_bytes(seal.get(..4)?.try_into().ok()?) as usize;
    file.get(file.len().checked_sub(length + SEAL)?..)
}

/// tantivy's numbers: seven bits a byte, the last byte marked.
fn push(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8);
        number >>= 7;
    }
    bytes.push(number as u8 | 0x80);
}
