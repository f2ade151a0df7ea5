//! What a build did, in numbers.

use std::ops::AddAssign;

use serde::Serialize;

/// The numbers that `--report` writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Files that the site consists of.
    pub pages: usize,
    /// Pages that were rendered.
    pub rendered: usize,
    /// Files whose bytes were written.
    pub written: usize,
    /// Files that stand as they were.
    pub unchanged: usize,
    /// Files that were deleted.
    pub deleted: usize,
    /// Bytes that were written.
    pub bytes_written: u64,
    /// What was written, by kind.
    pub kinds: Kinds,
    /// The search index's part.
    pub search: SearchReport,
    /// From start to end, in milliseconds.
    pub elapsed_ms: u64,
}

/// Files written, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Kinds {
    /// HTML pages.
    pub pages: usize,
    /// Documents, scans, captions.
    pub files: usize,
    /// Sitemaps, manifests, headers, assets.
    pub other: usize,
}

/// The search index's part of a build.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SearchReport {
    /// Segments that were written.
    pub segments_written: usize,
    /// Their bytes.
    pub bytes_written: u64,
}

impl AddAssign<&Self> for Report {
    fn add_assign(&mut self, other: &Self) {
        self.pages += other.pages;
        self.rendered += other.rendered;
        self.written += other.written;
        self.unchanged += other.unchanged;
        self.deleted += other.deleted;
        self.bytes_written += other.bytes_written;
        self.kinds.pages += other.kinds.pages;
        self.kinds.files += other.kinds.files;
        self.kinds.other += other.kinds.other;
    }
}

impl Report {
    /// Counts a file that was written.
    pub(super) fn wrote(&mut self, path: &str, size: u64) {
        self.written += 1;
        self.bytes_written += size;
        if path.ends_with(".html") {
            self.kinds.pages += 1;
        } else if path.starts_with("files/") {
            self.kinds.files += 1;
        } else {
            self.kinds.other += 1;
        }
    }
}
