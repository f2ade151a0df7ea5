//! Whole files only: written beside, then renamed over.

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::fs;
use std::path::Path;

use super::WriteError;

/// Writes a file so that readers see the old bytes or the new ones, never
/// half of them.
///
/// # Errors
/// What the file system says; the old file is then untouched.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(WriteError::at(folder))?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside = path.with_file_name(name);
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&beside);
        WriteError::at(path)(error)
    })
}
