//! Records to an immutable segment.

use crate::{Language, Record, SegmentEntry};

/// A segment as files.
pub struct Segment {
    /// How a manifest lists it.
    pub entry: SegmentEntry,
    /// Its files: path from the root of the site, bytes.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Makes a segment of records.
#[must_use]
pub fn index(language: Language, records: &[Record]) -> Segment {
    let bytes = postcard::to_allocvec(&(language, records)).unwrap_or_default();
    let head = blake3::hash(&bytes).to_hex()[..32].to_owned();
    let entry = SegmentEntry {
        head_bytes: bytes.len() as u64,
        records: u32::try_from(records.len()).unwrap_or(u32::MAX),
        bytes: bytes.len() as u64,
        head: head.clone(),
    };
    Segment { entry, files: vec![(format!("search/{}/{head}.bin", &head[..2]), bytes)] }
}
