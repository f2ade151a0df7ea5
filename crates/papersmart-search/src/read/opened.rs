//! A segment's inverted index, opened.

use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::{Index, InvertedIndexReader, SegmentReader, TantivyError};

use super::Shelf;
use super::directory::Pages;
use crate::format::{Head, Lengths};
use crate::schema;

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
            return Err(TantivyError::InternalError("pages are even".into()));
        };
        let meta = serde_json::json!({
            "index_settings": schema::settings(),
            "segments": [{
                "segment_id": "00000000-0000-0000-0000-000000000000",
                "max_doc": head.records,
                "deletes": null,
            }],
            "schema": schema,
            "opstamp": 0,
        });
        let pages = Pages {
            meta: meta.to_string().into_bytes().into(),
            files: files.into(),
            page: u64::from(unit.max(1)),
            shelf: shelf.clone(),
        };
        let index = Index::open(pages)?;
        let segments = index.searchable_segments()?;
        let segment = segments.first().ok_or(TantivyError::InternalError("one segment".into()))?;
        let reader = SegmentReader::open(segment)?;
        Ok(Self {
            words: reader.inverted_index(fields.words)?,
            pairs: reader.inverted_index(fields.pairs)?,
            labels: reader.inverted_index(fields.labels)?,
            lengths: reader.get_fieldnorms_reader(fields.words)?,
        })
    }
}
