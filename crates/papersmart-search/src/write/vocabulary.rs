//! The terms that tantivy sorted, in runs, and the postings that are too long
//! for those.

use tantivy::postings::{Postings as _, TermInfo};
use tantivy::schema::IndexRecordOption;
use tantivy::{
    DocSet, Index, InvertedIndexReader, SegmentReader, TERMINATED, TantivyDocument, TantivyError,
};

use super::{IndexError, read_files};
use crate::format::{Entered, Postings, Run, Vocabulary, numbered, runs, short};
use crate::schema::Fields;

/// Postings of no more bytes stand beside their term; of a few passages nearly
/// all do, so that looking a word up in a small segment costs one request.
const SHORT: u64 = 40;
const SHORT_OF_FEW: u64 = 200;
/// So many passages are few.
const FEW: u32 = 1000;

/// A field's terms.
pub(super) struct Terms {
    pub(super) vocabulary: Vocabulary,
    pub(super) runs: Vec<Run>,
    /// Those with long postings, as tantivy knows them.
    pub(super) long: Vec<TermInfo>,
}

/// The terms of fields.
pub(super) fn of(index: &Index, fields: &Fields, bits: u8) -> Result<[Terms; 3], IndexError> {
    let nothing = || TantivyError::InternalError("an index without a segment".to_owned());
    let segments = index.searchable_segments()?;
    let reader = SegmentReader::open(segments.first().ok_or_else(nothing)?)?;
    let most = if reader.max_doc() < FEW { SHORT_OF_FEW } else { SHORT };
    let words = terms(&*reader.inverted_index(fields.words)?, most, None)?;
    let pairs = terms(&*reader.inverted_index(fields.pairs)?, most, Some(bits))?;
    let labels = terms(&*reader.inverted_index(fields.labels)?, most, None)?;
    Ok([words, pairs, labels])
}

/// A field's terms; `bits` of each if they are numbers.
fn terms(inverted: &InvertedIndexReader, most: u64, bits: Option<u8>) -> Result<Terms, IndexError> {
    let mut stream = inverted.terms().stream().map_err(TantivyError::from)?;
    let (mut entered, mut long, mut end) = (Vec::new(), Vec::new(), 0);
    while let Some((term, info)) = stream.next() {
        let length = info.postings_range.len() as u64;
        // What tantivy wrote in so many bytes is no longer in our writing.
        let postings = if length <= most {
            Postings::Short(short(read(inverted, info)?.into_iter()))
        } else {
            long.push(info.clone());
            end += length;
            Postings::Long(end - length..end)
        };
        entered.push(Entered { term: term.to_vec(), passages: info.doc_freq, postings });
    }
    let entered = entered.into_iter();
    let (vocabulary, runs) = match bits {
        Some(bits) => numbered(entered, bits),
        None => runs(entered),
    };
    Ok(Terms { vocabulary, runs, long })
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

/// A dictionary with next to nothing in it, for tantivy to open.
pub(super) fn stub() -> Result<Vec<u8>, IndexError> {
    let (directory, fields, mut writer) = super::empty(*super::BUDGET.start())?;
    let mut document = TantivyDocument::new();
    for field in [fields.words, fields.pairs, fields.labels] {
        document.add_text(field, format!("0{}", super::stream::END));
    }
    writer.add_document(document)?;
    let files = read_files(&writer.finalize()?, &directory, &["term"])?;
    Ok(files.into_iter().map(|(_, bytes)| bytes).next().unwrap_or_default())
}
