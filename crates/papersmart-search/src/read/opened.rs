//! A segment's inverted index, opened.

use std::sync::Arc;

use tantivy::{Index, InvertedIndexReader, SegmentReader, TantivyError};

use super::directory::{Bytes, Files};
use crate::schema;

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
        let meta = serde_json::json!({
            "index_settings": schema::settings(),
            "segments": [{
                "segment_id": "00000000-0000-0000-0000-000000000000",
                "max_doc": passages,
                "deletes": null,
            }],
            "schema": schema,
            "opstamp": 0,
        });
        let meta = meta.to_string().into_bytes().into();
        let files = Files { meta, files: placed.into(), bytes };
        let index = Index::open(files)?;
        let segments = index.searchable_segments()?;
        let segment = segments.first().ok_or(TantivyError::InternalError("one segment".into()))?;
        let reader = SegmentReader::open(segment)?;
        Ok(Self {
            words: reader.inverted_index(fields.words)?,
            pairs: reader.inverted_index(fields.pairs)?,
            labels: reader.inverted_index(fields.labels)?,
        })
    }
}
