//! Books on a disk: each waits beside its place until it is whole. Start at
//! [`books`].

use std::io::BufWriter;
use std::path::{Path, PathBuf};

use super::ExportError;
use super::target::{plain, stands, unexposed};
use crate::book::Book;
use crate::publish::{PrivateFile, WriteError};

/// A book, and where it is to be.
#[derive(Debug)]
pub struct Bound {
    /// The book.
    pub book: Book,
    /// Its file.
    pub place: PathBuf,
}

/// Writes books. Only their owner can read them.
///
/// # Errors
/// If something stands in the place of one that must not be replaced, if it would
/// be published there, or if it cannot be written. Of the books before it there are
/// files then.
pub fn books(all: &[Bound], site: &Path, force: bool) -> Result<(), ExportError> {
    for Bound { place, .. } in all {
        unexposed(place, site)?;
        if stands(place) && !(force && place.is_file()) {
            return Err(ExportError::Occupied(place.clone()));
        }
    }
    for Bound { book, place } in all {
        let failed = |error| ExportError::from(WriteError::at(place)(error));
        let file = BufWriter::with_capacity(1 << 16, PrivateFile::create(place)?);
        let written = book.write(file).map_err(|error| failed(plain(error)))?;
        written.into_inner().map_err(|error| failed(error.into_error()))?.put()?;
    }
    Ok(())
}
