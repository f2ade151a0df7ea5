//! A segment's inverted index, opened.

use std::io;
use std::ops::Range;
use std::sync::Arc;

use tantivy::index::SegmentId;
use tantivy::postings::{Postings as _, SegmentPostings, TermInfo};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, Index, InvertedIndexReader, SegmentReader, TERMINATED, TantivyError};

use super::Found;
use super::directory::{Files, Pages};
use super::frame::Bodies;
use super::sound::is_sound;
use crate::schema;

/// The name of the segment, the only one that its directory holds.
const ID: &str = "00000000000000000000000000000000";

/// The readers of the three fields.
pub(crate) struct Opened {
    readers: [Arc<InvertedIndexReader>; 3],
    /// Where in the pages each field's long postings begin.
    starts: [u64; 3],
    pages: Pages,
}

impl Opened {
    /// Opens a segment.
    pub(crate) fn open(bytes: [u32; 3], passages: u32, pages: Pages) -> Result<Self, TantivyError> {
        let (schema, fields) = schema::schema();
        let bodies =
            Bodies::new(bytes).ok_or_else(|| corrupt("more postings than there can be"))?;
        let files = Files { bodies, pages: pages.clone() };
        // The index is made from what is known anyway: to understand tantivy's
        // own list of segments would take much of the engine's size.
        let index = Index::create(files, schema, schema::settings())?;
        let id = SegmentId::from_uuid_string(ID).map_err(|_| corrupt("a segment's name"))?;
        let meta = index.new_segment_meta(id, passages);
        let reader = SegmentReader::open(&index.segment(meta))?;
        let [words, pairs, _] = bytes.map(u64::from);
        Ok(Self {
            readers: [
                reader.inverted_index(fields.words)?,
                reader.inverted_index(fields.pairs)?,
                reader.inverted_index(fields.labels)?,
            ],
            starts: [0, words, words + pairs],
            pages,
        })
    }

    /// Reads the long postings of a term. Bytes that tantivy cannot have written
    /// are as good as none: proofs have been checked, so only a forged index has
    /// such.
    pub(crate) fn read(
        &self,
        field: usize,
        passages: u32,
        long: Range<u64>,
        option: IndexRecordOption,
        each: &mut dyn FnMut(u32, u32),
    ) -> Found<()> {
        let (Some(reader), Some(start)) = (self.readers.get(field), self.starts.get(field)) else {
            return Found::Nothing;
        };
        let range = start.saturating_add(long.start)..start.saturating_add(long.end);
        match self.pages.read(range) {
            Ok(bytes) if is_sound(&bytes, passages, option.has_freq()) => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Found::Later,
            _ => return Found::Nothing,
        }
        let at = |place: u64| usize::try_from(place).unwrap_or(usize::MAX);
        let info = TermInfo {
            doc_freq: passages,
            postings_range: at(long.start)..at(long.end),
            positions_range: 0..0,
        };
        match reader.read_postings_from_terminfo(&info, option) {
            Ok(postings) => {
                walk(postings, each);
                Found::Here(())
            }
            Err(_) => Found::Nothing,
        }
    }
}

fn walk(mut postings: SegmentPostings, each: &mut dyn FnMut(u32, u32)) {
    let mut passage = postings.doc();
    while passage != TERMINATED {
        each(passage, postings.term_freq());
        passage = postings.advance();
    }
}

fn corrupt(what: &str) -> TantivyError {
    TantivyError::InternalError(what.to_owned())
}
