//! How a build is getting on, for whoever wants to know.

/// Hears how a build is getting on.
pub trait Progress: Sync {
    /// Another build is at work; this one waits.
    fn waiting(&self) {}
    /// So many sessions will be looked at.
    fn sessions(&self, _count: usize) {}
    /// A session is done.
    fn session(&self) {}
    /// A page is settled.
    fn page(&self) {}
    /// So many files are moved into place.
    fn committing(&self, _files: usize) {}
}

/// Nobody listens.
#[derive(Debug)]
pub struct Silent;

impl Progress for Silent {}
