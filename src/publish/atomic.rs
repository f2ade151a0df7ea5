//! Whole files only: written beside, then renamed over.

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use super::WriteError;

/// Writes a file so that readers see the old bytes or the new ones, never
/// half of them.
///
/// # Errors
/// What the file system says; the old file is then untouched.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    write_atomically_with(path, |file| file.write_all(bytes))
}

/// The same of what is written piece by piece.
///
/// # Errors
/// What the file system says; the old file is then untouched.
pub fn write_atomically_with(
    path: &Path,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<(), WriteError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(WriteError::at(folder))?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside = path.with_file_name(name);
    let written = File::create(&beside).and_then(|mut file| write(&mut file));
    let written = written.and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&beside);
        WriteError::at(path)(error)
    })
}
