//! A segment's inverted index, opened.

use std::sync::Arc;

use tantivy::index::SegmentId;
use tantivy::{Index, InvertedIndexReader, SegmentReader, TantivyError};

use super::directory::{Bytes, Files};
use crate::schema;

/// The name of the segment, the only one that its directory holds.
const ID: &str = "00000000000000000000000000000000";

/// The readers of the three fields.
pub(crate) struct Opened {
    pub(crate) words: Arc<InvertedIndexReader>,
    pub(crate) pairs: Arc<InvertedIndexReader>,
    pub(crate) labels: Arc<InvertedIndexReader>,
}

impl Opened {
    /// Opens a segment.
    pub(crate) fn open(
        files: &[(String, u64)],
        passages: u32,
        bytes: Arc<dyn Bytes>,
    ) -> Result<Self, TantivyError> {
        let (schema, fields) = schema::schema();
        let mut start = 0_u64;
        let mut placed = Vec::with_capacity(files.len());
        for (name, length) in files {
            let end = start.saturating_add(*length);
            placed.push((name.clone(), start, end));
            start = end;
        }
        let files = Files { files: placed.into(), bytes };
        // The index is made from what is known anyway: to understand tantivy's
        // own list of segments would take much of the engine's size.
        let index = Index::create(files, schema, schema::settings())?;
        let id = SegmentId::from_uuid_string(ID).map_err(|_| corrupt("a segment's name"))?;
        let meta = index.new_segment_meta(id, passages);
        let reader = SegmentReader::open(&index.segment(meta))?;
        Ok(Self {
            words: reader.inverted_index(fields.words)?,
            pairs: reader.inverted_index(fields.pairs)?,
            labels: reader.inverted_index(fields.labels)?,
        })
    }
}

fn corrupt(what: &str) -> TantivyError {
    TantivyError::InternalError(what.to_owned())
}
