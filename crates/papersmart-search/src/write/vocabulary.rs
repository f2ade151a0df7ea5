//! The terms that tantivy sorted, in runs, and the postings that are too long
//! for those.

use tantivy::postings::{Postings as _, TermInfo};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, Index, InvertedIndexReader, SegmentReader, TERMINATED, TantivyError};

use super::IndexError;
use crate::format::{Entered, Postings, Run, Vocabulary, numbered, runs, short};
use crate::read::COUNT;
#[cfg(test)]
use crate::read::Frame;
use crate::schema::Fields;

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
    /// The long postings, one after another.
    pub(super) long: Vec<u8>,
}

/// The terms of fields, from an index and its file of postings.
pub(super) fn of(
    index: &Index,
    fields: &Fields,
    written: &[u8],
    bits: u8,
) -> Result<[Terms; 3], IndexError> {
    let nothing = || TantivyError::InternalError("an index without a segment".to_owned());
    let segments = index.searchable_segments()?;
    let reader = SegmentReader::open(segments.first().ok_or_else(nothing)?)?;
    let most = if reader.max_doc() < FEW { SHORT_OF_FEW } else { SHORT };
    let mut rest = written;
    let mut next = |field, bits| {
        rest = rest.get(COUNT..).unwrap_or_default();
        let (terms, length) = terms(&*reader.inverted_index(field)?, rest, most, bits)?;
        rest = rest.get(length..).unwrap_or_default();
        Ok::<_, IndexError>(terms)
    };
    Ok([next(fields.words, None)?, next(fields.pairs, Some(bits))?, next(fields.labels, None)?])
}

/// A field's terms, whose postings come first in `written`, and how many bytes
/// of it are theirs; `bits` of each if they are numbers.
fn terms(
    inverted: &InvertedIndexReader,
    written: &[u8],
    most: usize,
    bits: Option<u8>,
) -> Result<(Terms, usize), IndexError> {
    let mut stream = inverted.terms().stream().map_err(TantivyError::from)?;
    let (mut entered, mut long, mut length) = (Vec::new(), Vec::new(), 0);
    while let Some((term, info)) = stream.next() {
        let range = info.postings_range.clone();
        length = range.end;
        // What tantivy wrote in so many bytes is no longer in our writing.
        let postings = if range.len() <= most {
            Postings::Short(short(read(inverted, info)?.into_iter()))
        } else {
            let start = long.len() as u64;
            long.extend_from_slice(written.get(range).unwrap_or_default());
            Postings::Long(start..long.len() as u64)
        };
        entered.push(Entered { term: term.to_vec(), passages: info.doc_freq, postings });
    }
    let entered = entered.into_iter();
    let (vocabulary, runs) = match bits {
        Some(bits) => numbered(entered, bits),
        None => runs(entered),
    };
    Ok((Terms { vocabulary, runs, long }, length))
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
    let (directory, fields, mut writer) = super::empty(*super::BUDGET.start())?;
    let mut document = tantivy::TantivyDocument::new();
    for field in [fields.words, fields.pairs, fields.labels] {
        document.add_text(field, format!("0{}", super::stream::END));
    }
    writer.add_document(document)?;
    let extensions = ["term", "idx", "fieldnorm", "fast", "store", "pos"];
    Ok(Frame(super::read_files(&writer.finalize()?, &directory, &extensions)?))
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
