//! The terms that tantivy sorted, in runs.

use tantivy::schema::Field;
use tantivy::{Index, SegmentReader, TantivyDocument, TantivyError};

use super::{IndexError, read_files};
use crate::format::{Entered, Run, Vocabulary, runs};

/// The vocabularies of fields.
pub(super) fn of(
    index: &Index,
    fields: [Field; 3],
) -> Result<[(Vocabulary, Vec<Run>); 3], IndexError> {
    let segments = index.searchable_segments()?;
    let mut all = [const { (Vocabulary { firsts: Vec::new() }, Vec::new()) }; 3];
    for segment in &segments {
        let reader = SegmentReader::open(segment)?;
        for (field, own) in fields.into_iter().zip(&mut all) {
            let inverted = reader.inverted_index(field)?;
            let mut stream = inverted.terms().stream().map_err(TantivyError::from)?;
            let next = || {
                let (term, info) = stream.next()?;
                let range = info.postings_range.start as u64..info.postings_range.end as u64;
                Some(Entered { term: term.to_vec(), documents: info.doc_freq, postings: range })
            };
            *own = runs(std::iter::from_fn(next));
        }
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
