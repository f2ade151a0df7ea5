//! A stick as a ZIP file, to be handed around: the same bytes each time. Start at
//! [`write`].

use std::io::{self, BufWriter};

use zip::CompressionMethod;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;

use super::edition::Edition;
use super::stick::{Refreshed, Work};
use super::{BundleError, Stick};
use crate::publish::{PrivateFile, WriteError};

/// From which size on an entry has room for sizes of 64 bits.
const LARGE: u64 = 0xff00_0000;

/// What is packed already.
const PACKED: [&str; 8] = ["pdf", "docx", "xlsx", "pptx", "zip", "mp3", "mp4", "webm"];

/// All of it, unless something stands in its place.
pub(super) fn work(stick: &Stick, force: bool) -> Result<Work<'_>, BundleError> {
    let may_go = force && stick.to.is_file();
    if stick.to.symlink_metadata().is_ok() && !may_go {
        return Err(BundleError::Occupied(stick.to.clone()));
    }
    Ok(Work::all(stick))
}

/// Packs it. It waits beside its place until its last byte is there.
pub(super) fn write(
    edition: &Edition,
    stick: &Stick,
    progress: &dyn Fn(u64),
) -> Result<Refreshed, BundleError> {
    let at = |error: io::Error| WriteError::at(&stick.to)(error);
    let file = BufWriter::with_capacity(1 << 18, PrivateFile::create(&stick.to)?);
    let mut zip = zip::ZipWriter::new(file);
    // Unpacked it is a folder of a name of its own, not a hundred files among others.
    let folder = stick.to.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    for item in &stick.plan.items {
        let end = item.path.rsplit('.').next().unwrap_or_default();
        let method = if PACKED.contains(&end) {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(0o644)
            .large_file(item.size >= LARGE);
        let begun = zip.start_file(format!("{folder}/{}", item.path), options);
        begun.map_err(|error| at(plain(error)))?;
        stick.plan.write(edition, item, &mut zip)?;
        progress(item.size);
    }
    let buffer = zip.finish().map_err(|error| at(plain(error)))?;
    let file = buffer.into_inner().map_err(|error| at(error.into_error()))?;
    file.put()?;
    Ok(Refreshed { written: stick.plan.items.len(), gone: 0, kept: 0 })
}

fn plain(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) => error,
        other => io::Error::other(other),
    }
}
