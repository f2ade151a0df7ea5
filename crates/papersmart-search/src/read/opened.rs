//! A segment's inverted index, opened.

use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::SegmentId;
use tantivy::{Index, InvertedIndexReader, SegmentReader, TantivyError};

use super::Shelf;
use super::directory::Pages;
use crate::format::{Head, Lengths};
use crate::schema;

/// The name of the segment, the only one that its directory holds.
const ID: &str = "00000000000000000000000000000000";

/// The readers of the three fields.
pub(crate) struct Opened {
    pub(crate) words: Arc<InvertedIndexReader>,
    pub(crate) pairs: Arc<InvertedIndexReader>,
    pub(crate) labels: Arc<InvertedIndexReader>,
    /// How many words each record has.
    pub(crate) lengths: FieldNormReader,
}

impl Opened {
    /// Opens a segment. Where pages are missing, the error comes with wanted
    /// pages on the shelf.
    pub(crate) fn open(head: &Head, shelf: &Shelf) -> Result<Self, TantivyError> {
        let (schema, fields) = schema::schema();
        let mut start = 0_u64;
        let mut files = Vec::with_capacity(head.files.len());
        for (name, length) in &head.files {
            let end = start.saturating_add(*length);
            files.push((name.clone(), start, end));
            start = end;
        }
        let Lengths::Even { unit, .. } = head.pages.lengths else {
            return Err(corrupt("pages are even"));
        };
        let pages =
            Pages { files: files.into(), page: u64::from(unit.max(1)), shelf: shelf.clone() };
        // The index is made from what is known anyway: to understand tantivy's
        // own list of segments would take much of the engine's size.
        let index = Index::create(pages, schema, schema::settings())?;
        let id = SegmentId::from_uuid_string(ID).map_err(|_| corrupt("a segment's name"))?;
        let meta = index.new_segment_meta(id, head.records);
        let reader = SegmentReader::open(&index.segment(meta))?;
        Ok(Self {
            words: reader.inverted_index(fields.words)?,
            pairs: reader.inverted_index(fields.pairs)?,
            labels: reader.inverted_index(fields.labels)?,
            lengths: reader.get_fieldnorms_reader(fields.words)?,
        })
    }
}

fn corrupt(what: &str) -> TantivyError {
    TantivyError::InternalError(what.to_owned())
}
