//! Looking at a file in this very process.

#![allow(clippy::disallowed_methods, reason = "what is handed in lies outside the site")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use super::reading::{Paper, Reading, Unreadable};
use super::{LARGEST, kind, pdf, picture};

/// Refuses a file by its size alone.
pub(super) fn measure(file: &Path) -> Result<(), Unreadable> {
    let metadata = std::fs::metadata(file).map_err(|_| Unreadable::Disk)?;
    match metadata.len() {
        _ if !metadata.is_file() => Err(Unreadable::Disk),
        0 => Err(Unreadable::Empty),
        1..=LARGEST => Ok(()),
        _ => Err(Unreadable::Large),
    }
}

/// Looks at a file in this process, which a hostile one can slow down or fill:
/// [`read`](super::read) is what to call.
///
/// # Errors
/// If it cannot be looked at to the end.
pub fn look(file: &Path) -> Result<Reading, Unreadable> {
    measure(file)?;
    let bytes = std::fs::read(file).map_err(|_| Unreadable::Disk)?;
    // A library that fails on a file says only that the file is broken.
    catch_unwind(AssertUnwindSafe(|| look_at(bytes, file))).unwrap_or(Err(Unreadable::Broken))
}

fn look_at(bytes: Vec<u8>, name: &Path) -> Result<Reading, Unreadable> {
    let kind = kind::kind(&bytes, name)?;
    let mut reading = Reading {
        paper: kind.paper,
        media_type: kind.media_type.to_owned(),
        pages: None,
        codes: Vec::new(),
        text: None,
        marks: Default::default(),
    };
    match kind.paper {
        Paper::Pdf => pdf::look(bytes, &mut reading)?,
        Paper::Picture => picture::look(&bytes, &mut reading)?,
        Paper::Text | Paper::Other => {}
    }
    Ok(reading)
}
