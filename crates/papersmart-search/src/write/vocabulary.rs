//! The terms that tantivy sorted, in runs, and the postings that are too long
//! for those.

use std::ops::Range;

use tantivy::directory::OwnedBytes;
use tantivy::postings::{Postings as _, TermInfo};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, InvertedIndexReader, SegmentReader, TERMINATED, TantivyError};

use super::IndexError;
use super::inverted::Inverted;
use crate::format::{Entered, PAGE, Postings, Run, Vocabulary, numbered, runs, short};
use crate::read::COUNT;
#[cfg(test)]
use crate::read::Frame;

/// The extension of tantivy's file of postings.
const POSTINGS: &str = "idx";

/// Postings of no more bytes stand beside their term; of a few passages nearly
/// all do, so that looking a word up in a small segment costs one request.
const SHORT: usize = 40;
const SHORT_OF_FEW: usize = 200;
/// So many passages are few.
const FEW: u32 = 1000;

/// A field's terms.
pub(super) struct Terms {
    pub(super) vocabulary: Vocabulary,
    pub(super) runs: Vec<Run>,
    /// How long the long postings are together.
    pub(super) long: u64,
}

/// The terms of an inverted index, field by field, and their postings.
pub(super) struct Written {
    reader: SegmentReader,
    postings: OwnedBytes,
    /// Where the next field's postings begin.
    next: usize,
    /// The long postings so far: all that is not to stand beside terms.
    long: Vec<Range<usize>>,
}

impl Written {
    /// Opens what tantivy has written.
    pub(super) fn open(inverted: &Inverted) -> Result<Self, IndexError> {
        let nothing = || TantivyError::InternalError("an index without a segment".to_owned());
        let segments = inverted.index.searchable_segments()?;
        let reader = SegmentReader::open(segments.first().ok_or_else(nothing)?)?;
        let postings = inverted.file(POSTINGS)?.unwrap_or_else(OwnedBytes::empty);
        Ok(Self { reader, postings, next: 0, long: Vec::new() })
    }

    /// The terms of the next field, which come in the order of the schema;
    /// `bits` of each if they are numbers.
    pub(super) fn terms(&mut self, field: Field, bits: Option<u8>) -> Result<Terms, IndexError> {
        let most = if self.reader.max_doc() < FEW { SHORT_OF_FEW } else { SHORT };
        let inverted = self.reader.inverted_index(field)?;
        let mut terms = inverted.terms().stream().map_err(TantivyError::from)?;
        let start = self.next + COUNT;
        let (mut length, mut error) = (0, None);
        let entered = std::iter::from_fn(|| {
            let (term, info) = terms.next()?;
            let range = start + info.postings_range.start..start + info.postings_range.end;
            self.next = range.end;
            // What tantivy wrote in so many bytes is no longer in our writing.
            let postings = if range.len() <= most {
                let read = read(&inverted, info).map_err(|wrong| error = Some(wrong)).ok()?;
                Postings::Short(short(read.into_iter()))
            } else {
                let before = length;
                length += range.len() as u64;
                join(&mut self.long, range);
                Postings::Long(before..length)
            };
            Some(Entered { term: term.to_vec(), passages: info.doc_freq, postings })
        });
        let (vocabulary, runs) = match bits {
            Some(bits) => numbered(entered, bits),
            None => runs(entered),
        };
        match error {
            Some(error) => Err(error),
            None => Ok(Terms { vocabulary, runs, long: length }),
        }
    }

    /// The long postings, cut into pages.
    pub(super) fn into_pages(self) -> impl Iterator<Item = Vec<u8>> {
        let Self { postings, long, .. } = self;
        let mut parts = long.into_iter();
        let mut part = 0..0;
        std::iter::from_fn(move || {
            let mut page = Vec::with_capacity(PAGE);
            while page.len() < PAGE {
                if part.is_empty() {
                    let Some(next) = parts.next() else { break };
                    part = next;
                }
                let end = part.end.min(part.start + PAGE - page.len());
                page.extend_from_slice(postings.get(part.start..end).unwrap_or_default());
                part.start = end;
            }
            (!page.is_empty()).then_some(page)
        })
    }
}

/// Adds a range behind others.
fn join(ranges: &mut Vec<Range<usize>>, next: Range<usize>) {
    match ranges.last_mut() {
        Some(last) if last.end == next.start => last.end = next.end,
        _ => ranges.push(next),
    }
}

fn read(inverted: &InvertedIndexReader, info: &TermInfo) -> Result<Vec<(u32, u32)>, IndexError> {
    let read = inverted.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs);
    let mut postings = read.map_err(TantivyError::from)?;
    let mut all = Vec::with_capacity(info.doc_freq as usize);
    while postings.doc() != TERMINATED {
        all.push((postings.doc(), postings.term_freq()));
        postings.advance();
    }
    Ok(all)
}

/// The files of an index with next to nothing in it, which every segment is
/// opened with.
#[cfg(test)]
fn frame() -> Result<Frame, IndexError> {
    let term = || format!("0{}", super::stream::END);
    let mut inverter = super::inverted::Inverter::new(0)?;
    inverter.add(super::terms::Spelled { words: term(), pairs: term(), labels: term() })?;
    let inverted = inverter.finish()?;
    let mut files = Vec::new();
    for extension in ["term", POSTINGS, "fieldnorm", "fast", "store", "pos"] {
        let file = inverted.file(extension)?;
        files.extend(file.map(|bytes| (extension.to_owned(), bytes.to_vec())));
    }
    Ok(Frame(files))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the frame is a source")]

    const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/read/frame.bin");

    fn frame() -> Vec<u8> {
        postcard::to_allocvec(&super::frame().unwrap()).unwrap()
    }

    #[test]
    fn the_engines_frame_is_what_tantivy_writes() {
        assert_eq!(std::fs::read(PATH).unwrap(), frame());
    }

    #[test]
    #[ignore = "writes the frame, after a change of tantivy or of the schema"]
    fn write_the_frame() {
        std::fs::write(PATH, frame()).unwrap();
    }
}
