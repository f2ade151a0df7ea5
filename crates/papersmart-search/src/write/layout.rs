//! The head of a segment, which comes last: its file, or its place in the
//! manifest.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::packs::Files;
use crate::SegmentEntry;
use crate::format::{Head, deflate, digest, pack_path};

/// A head of no more bytes travels in the manifest: a request costs more.
const INLINE: usize = 16 << 10;

/// How a segment is listed, all of whose files but the head are there.
pub(super) fn entry<E, P>(head: &Head, mut files: Files<P>) -> Result<SegmentEntry, E>
where
    P: FnMut(String, Vec<u8>) -> Result<(), E>,
{
    let bytes = deflate(head);
    let name = digest(&bytes);
    let inline = (bytes.len() <= INLINE).then(|| STANDARD.encode(&bytes));
    if inline.is_none() {
        files.put(pack_path(&name), bytes)?;
    }
    let (head, records) = (crate::manifest::hex(&name), head.records);
    Ok(SegmentEntry { head, inline, records, bytes: files.bytes })
}
