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
    pub pages: Tally,
    /// Documents, scans, captions.
    pub files: Tally,
    /// Sitemaps.
    pub sitemaps: Tally,
    /// Segments and manifests of the search index.
    pub search: Tally,
    /// Calendars and feeds.
    pub feeds: Tally,
    /// The JSON interface.
    pub api: Tally,
    /// Manifests.
    pub manifests: Tally,
    /// Assets, headers and the like.
    pub other: Tally,
}

/// How many files, and how large together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Files.
    pub count: usize,
    /// Their bytes.
    pub bytes: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.count += other.count;
        self.bytes += other.bytes;
    }
}

impl Kinds {
    /// The kind of a file, by its path.
    fn of(&mut self, path: &str) -> &mut Tally {
        if path.ends_with(".html") {
            &mut self.pages
        } else if path.starts_with("files/") {
            &mut self.files
        } else if path.starts_with("search/") {
            &mut self.search
        } else if path.starts_with("sitemap") {
            &mut self.sitemaps
        } else if ["/calendar.ics", "/feed.xml", "/feed.json"].iter().any(|end| path.ends_with(end))
        {
            &mut self.feeds
        } else if path.starts_with("api/") {
            &mut self.api
        } else if path.starts_with("manifest") {
            &mut self.manifests
        } else {
            &mut self.other
        }
    }
}

/// The search index's part of a build.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SearchReport {
    /// Segments that were written.
    pub segments_written: usize,
    /// Bytes of all files of the index that were written.
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
        self.kinds.sitemaps += other.kinds.sitemaps;
        self.kinds.search += other.kinds.search;
        self.kinds.feeds += other.kinds.feeds;
        self.kinds.api += other.kinds.api;
        self.kinds.manifests += other.kinds.manifests;
        self.kinds.other += other.kinds.other;
        self.search.segments_written += other.search.segments_written;
        self.search.bytes_written += other.search.bytes_written;
    }
}

impl Report {
    /// Counts a file that was written.
    pub(super) fn wrote(&mut self, path: &str, size: u64) {
        self.written += 1;
        self.bytes_written += size;
        *self.kinds.of(path) += Tally { count: 1, bytes: size };
        if path.starts_with("search/") {
            self.search.bytes_written += size;
        }
    }
}
