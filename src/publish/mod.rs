//! The only writer. Bytes are staged beside their destination first; only
//! when everything is there are they moved into place, files that others need
//! before files that need them, and deletions last. Start at [`Stage`] for what is
//! published, at [`Edits`] for content that commands edit, at [`Tray`] for the
//! folder that files are received in.

mod atomic;
mod carried;
mod changes;
mod commit;
mod edits;
mod folder;
mod headers;
mod lock;
mod manifest;
mod media;
mod parts;
mod private;
mod redirects;
mod spool;
mod stage;
mod tray;

pub use atomic::{write_atomically, write_atomically_with};
pub use carried::{Carried, There, is_full, is_locked};
pub use changes::{Change, Changes};
pub use commit::commit;
pub use edits::Edits;
pub use folder::{Edition, MARKER as EDITION_FILE, Output, OutputError};
pub use headers::{cache_control, content_type, headers, robots};
pub use lock::{Held, SiteLock};
pub use manifest::{
    Listing, Manifest, ROOT as MANIFEST_ROOT, lines as manifest_lines, path as manifest_path,
    scope as manifest_scope,
};
pub use media::media_type;
pub use parts::parts as manifest_parts;
pub use private::{CopyError, PrivateFile, PrivateFolder, exposed};
pub use redirects::redirects;
pub use spool::Spool;
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
