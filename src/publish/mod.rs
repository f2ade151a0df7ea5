//! The only writer. Bytes are staged beside their destination first; only
//! when everything is there are they moved into place, files that others need
//! before files that need them, and deletions last. Start at [`Stage`] for what is
//! published, at [`Edits`] for content that commands edit, at [`Tray`] for the
//! folder that files are received in.

mod atomic;
mod commit;
mod edits;
mod folder;
mod headers;
mod lock;
mod manifest;
mod private;
mod sitemap;
mod stage;
mod tray;

pub use atomic::write_atomically;
pub use commit::{Change, commit};
pub use edits::Edits;
pub use folder::{Edition, Output, OutputError};
pub use headers::{cache_control, headers, redirects, robots};
pub use lock::SiteLock;
pub use manifest::{Manifest, ROOT as MANIFEST_ROOT, path as manifest_path};
pub use private::{CopyError, PrivateFile, PrivateFolder, exposed};
pub use sitemap::{index as sitemap_index, list as sitemap_list};
pub use stage::{Stage, Staged};
pub use tray::{Tray, Turn};

use serde::{Deserialize, Serialize};

use crate::model::Digest;

/// A published file, as the ledger remembers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Path in the output folder.
    pub path: String,
    /// What its bytes were made from.
    pub key: [u8; 16],
    /// What that was planned from, of a page that is kept by it.
    pub cause: Option<[u8; 16]>,
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// Its size.
    pub size: u64,
    /// Its time of modification when it was written, in nanoseconds since 1970.
    pub modified: i128,
}

/// An error of the file system, and the path it happened at.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {error}")]
pub struct WriteError {
    /// Where.
    pub path: String,
    /// What the system says.
    pub error: std::io::Error,
}

impl WriteError {
    /// An error at a path.
    pub fn at(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self {
        move |error| Self { path: path.display().to_string(), error }
    }
}
