//! An edition that travels: packed into one file that nobody but its recipients
//! can open, by mail or on a stick, and unpacked again. Sealing is encryption in
//! the format of age (age-encryption.org/v1). Start at [`seal`] and [`unseal`].

mod pack;
mod recipients;

use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};

use age::{DecryptError, Decryptor, EncryptError, Encryptor};
use jiff::Timestamp;
use thiserror::Error;

use crate::model::Access;
use crate::publish::{Edition, PrivateFile, PrivateFolder, WriteError, exposed};
use crate::source::World;

pub use recipients::{Keys, Recipients};

/// Why nothing was sealed or opened.
#[derive(Debug, Error)]
pub enum SealError {
    /// There is nobody to seal for.
    #[error("no recipients")]
    NoRecipients,
    /// This is no recipient: where it stands, or what it says.
    #[error("{0} is no recipient")]
    NoRecipient(String),
    /// This file has no key.
    #[error("{0} has no key")]
    NoKey(PathBuf),
    /// The folder is not an edition that was built.
    #[error("{0} is no edition")]
    NoEdition(PathBuf),
    /// The folder is the edition for the public.
    #[error("{0} is public")]
    Public(PathBuf),
    /// Something of this name is no file of an edition.
    #[error("{0} is no file of an edition")]
    Foreign(String),
    /// What is written there may be seen by others.
    #[error("{0} may be seen by others")]
    Exposed(PathBuf),
    /// Something stands there already.
    #[error("{0} is not empty")]
    Occupied(PathBuf),
    /// The file is sealed for others.
    #[error("sealed for others")]
    OtherKey,
    /// The file is not sealed, or damaged, or cut off.
    #[error("damaged")]
    Damaged,
    /// Something could not be read.
    #[error("{path}: {error}")]
    Read {
        /// What.
        path: String,
        /// What the system says.
        error: io::Error,
    },
    /// Something could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Seals the edition in a folder of a site for its recipients: one file that
/// each of them can open. Returns how many files it holds.
///
/// # Errors
/// If the folder is public or no edition, if the file would be seen by others,
/// or if something cannot be read or written; there is no file then.
pub fn seal(
    site: &Path,
    folder: &Path,
    out: &Path,
    recipients: &Recipients,
) -> Result<usize, SealError> {
    match Edition::held(folder) {
        None => return Err(SealError::NoEdition(folder.to_owned())),
        Some(Access::Public) => return Err(SealError::Public(folder.to_owned())),
        Some(_) => {}
    }
    if let Some(folder) = exposed(out, site) {
        return Err(SealError::Exposed(folder));
    }
    let encryptor = Encryptor::with_recipients(recipients.iter()).map_err(|error| match error {
        EncryptError::Io(error) => WriteError::at(out)(error).into(),
        // Recipients of one kind agree with each other.
        _ => SealError::NoRecipients,
    })?;
    let file = PrivateFile::create(out)?;
    let mut sealed = encryptor.wrap_output(file).map_err(WriteError::at(out))?;
    // A moment says nothing about files that are only read.
    let count = pack::pack(&World::new(folder, Timestamp::UNIX_EPOCH), &mut sealed, out)?;
    let mut file = sealed.finish().map_err(WriteError::at(out))?;
    file.flush().map_err(WriteError::at(out))?;
    file.put()?;
    Ok(count)
}

/// Opens a sealed edition into a new folder; returns how many files it holds.
///
/// # Errors
/// If no key fits, if the file is damaged or holds what no edition holds, if the
/// folder is not free or would be seen by others, or if something cannot be
/// read or written; there is no folder then.
pub fn unseal(site: &Path, file: &Path, keys: &Keys, out: &Path) -> Result<usize, SealError> {
    if !PrivateFolder::is_free(out) {
        return Err(SealError::Occupied(out.to_owned()));
    }
    if let Some(folder) = exposed(out, site) {
        return Err(SealError::Exposed(folder));
    }
    let unreadable = |error| SealError::Read { path: file.display().to_string(), error };
    let bytes = World::open(file).map_err(unreadable)?;
    let size = bytes.metadata().map_err(unreadable)?.len();
    let damaged = |error: DecryptError| match error {
        DecryptError::NoMatchingKeys => SealError::OtherKey,
        _ => SealError::Damaged,
    };
    let sealed = Decryptor::new_buffered(BufReader::new(bytes)).map_err(damaged)?;
    let packed = sealed.decrypt(keys.iter()).map_err(damaged)?;
    let folder = PrivateFolder::create(out)?;
    let count = pack::unpack(packed, size, &folder)?;
    if folder.audience().is_none() {
        return Err(SealError::NoEdition(file.to_owned()));
    }
    folder.put()?;
    Ok(count)
}
