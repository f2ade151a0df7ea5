//! Records to an immutable segment. Start at [`index`], or at
//! [`Segment::stream`] where not all records are to be in memory at once.

mod cards;
mod columns;
mod indexer;
mod inverted;
mod layout;
mod lexicon;
mod packs;
mod passages;
mod stream;
mod terms;
mod vocabulary;

use std::borrow::Borrow;

use crate::{Language, Record, SegmentEntry};
use indexer::Indexer;

/// A segment as files.
pub struct Segment {
    /// How a manifest lists it.
    pub entry: SegmentEntry,
    /// Its files: path from the root of the site, bytes.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Makes a segment of records: the same bytes for the same records in any
/// order.
///
/// # Errors
/// Only if the index library fails on its own memory.
pub fn index(language: Language, records: &[Record]) -> Result<Segment, IndexError> {
    let mut records: Vec<&Record> = records.iter().collect();
    records.sort_by(|a, b| a.url.cmp(&b.url));
    let text = |record: &&Record| record.text.as_ref().map_or(0, |text| text.plain.len() as u64);
    let text_bytes = records.iter().map(text).sum();
    let mut files = Vec::new();
    let put = |path, bytes| {
        files.push((path, bytes));
        Ok::<_, IndexError>(())
    };
    let entry = Segment::stream(language, text_bytes, records, put)?;
    files.sort();
    Ok(Segment { entry, files })
}

impl Segment {
    /// Makes a segment of records that come one after another, in the order of
    /// their addresses or any other that is always the same, and hands each file
    /// over as soon as it is whole: path from the root of the site, bytes.
    /// Neither records nor files are held.
    ///
    /// `text_bytes` is how long their texts are together, or about so: the same
    /// bytes for the same records and the same length.
    ///
    /// # Errors
    /// What `put` says; else only if the index library fails on its own memory.
    pub fn stream<R: Borrow<Record>, E: From<IndexError>>(
        language: Language,
        text_bytes: u64,
        records: impl IntoIterator<Item = R>,
        put: impl FnMut(String, Vec<u8>) -> Result<(), E>,
    ) -> Result<SegmentEntry, E> {
        let mut indexer = Indexer::new(language, text_bytes, put)?;
        records.into_iter().try_for_each(|record| indexer.add(record.borrow()))?;
        indexer.finish()
    }
}

/// Why a segment could not be made.
#[derive(Debug, thiserror::Error)]
#[error("the index library failed: {0}")]
pub struct IndexError(#[from] pub(crate) tantivy::TantivyError);
