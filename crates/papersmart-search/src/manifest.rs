//! The one file of a language's index that changes: the list of its segments.

use serde::{Deserialize, Serialize};

use crate::Language;

/// Version of the index format; a reader refuses any other.
pub const FORMAT: u32 = 2;

/// A segment, as the manifest lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentEntry {
    /// Digest of the segment's head, 32 hexadecimal digits: names its file.
    pub head: String,
    /// The head itself in Base64 (RFC 4648), unless it is large: then it has a
    /// file of its own.
    pub inline: Option<String>,
    /// How many records it holds.
    pub records: u32,
    /// Bytes of all its files.
    pub bytes: u64,
}

impl SegmentEntry {
    /// The file of its head, from the root of the site, whether there is one or
    /// the manifest has it; nothing if the digest is none.
    #[must_use]
    pub fn path(&self) -> Option<String> {
        let is_hex = self.head.len() == 32 && self.head.bytes().all(|c| c.is_ascii_hexdigit());
        is_hex.then(|| format!("search/{}/{}.bin", &self.head[..2], self.head))
    }
}

/// The index of a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`FORMAT`].
    pub format: u32,
    /// The version of the analysers that made the terms.
    pub analyser: u32,
    /// Whose index this is.
    pub language: Language,
    /// Its segments.
    pub segments: Vec<SegmentEntry>,
}

impl Manifest {
    /// A manifest of the current format.
    #[must_use]
    pub fn new(language: Language, segments: Vec<SegmentEntry>) -> Self {
        Self { format: FORMAT, analyser: crate::ANALYSER_VERSION, language, segments }
    }

    /// The manifest's bytes: JSON that ends with a line feed.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}

/// Where a language's manifest lies, from the root of the site.
#[must_use]
pub fn manifest_path(language: Language) -> String {
    format!("search/{}.json", language.tag())
}

/// Bytes as hexadecimal digits.
#[cfg(feature = "write")]
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
