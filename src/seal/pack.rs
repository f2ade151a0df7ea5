//! An edition as one stream of bytes (tar, in gzip), and back. The same edition
//! packs to the same bytes: in order of paths, of no owner and no time.

use std::io::{self, Read, Write};
use std::path::{Component, Path};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use tar::{Archive, Builder, EntryType, Header};

use super::SealError;
use crate::publish::{CopyError, PrivateFolder, WriteError};
use crate::source::World;

/// How many times larger than its file an edition can be. Text packs to a
/// tenth of its size; what claims to be more was made to fill a disk.
const GROWTH: u64 = 100;

/// Packs all files of a folder; how many there are. `out` is where the bytes
/// end up.
pub(super) fn pack(world: &World, out: &mut impl Write, place: &Path) -> Result<usize, SealError> {
    let unreadable = |path: &str| {
        let path = world.root().join(path).display().to_string();
        move |error| SealError::Read { path, error }
    };
    let mut files = world.files("").map_err(unreadable(""))?;
    files.sort_by(|one, other| one.path.cmp(&other.path));
    let mut archive = Builder::new(GzEncoder::new(out, Compression::default()));
    for file in &files {
        if file.link {
            return Err(SealError::Foreign(file.path.clone()));
        }
        let bytes = world.read(&file.path).map_err(unreadable(&file.path))?;
        let mut header = Header::new_gnu();
        header.set_entry_type(EntryType::Regular);
        header.set_mode(0o644);
        header.set_mtime(0);
        header.set_uid(0);
        header.set_gid(0);
        header.set_size(bytes.len() as u64);
        let packed = archive.append_data(&mut header, &file.path, bytes.as_slice());
        packed.map_err(WriteError::at(place))?;
    }
    let packed = archive.into_inner().and_then(GzEncoder::finish);
    packed.map_err(WriteError::at(place))?;
    Ok(files.len())
}

/// Unpacks everything from a file of a size into a folder that waits; how many
/// files there are. Whoever
/// knows a recipient's name can seal what they like, so nothing but plain files
/// below the folder comes out.
pub(super) fn unpack(
    packed: impl Read,
    size: u64,
    folder: &PrivateFolder,
) -> Result<usize, SealError> {
    let limit = size.saturating_mul(GROWTH);
    let mut archive = Archive::new(GzDecoder::new(packed).take(limit));
    let mut count = 0;
    for entry in archive.entries().map_err(|_| SealError::Damaged)? {
        let mut entry = entry.map_err(|_| SealError::Damaged)?;
        let path = entry.path().map_err(|_| SealError::Damaged)?.into_owned();
        if entry.header().entry_type() != EntryType::Regular || !is_ours(&path) {
            return Err(SealError::Foreign(path.display().to_string()));
        }
        folder.copy(&path, &mut entry).map_err(|error| match error {
            CopyError::Read(_) => SealError::Damaged,
            CopyError::Exists => SealError::Foreign(path.display().to_string()),
            CopyError::Write(error) => error.into(),
        })?;
        count += 1;
    }
    // Only the end tells that nothing was cut off.
    let mut clear = archive.into_inner();
    let mut ended = io::copy(&mut clear, &mut io::sink());
    if clear.limit() == 0 {
        return Err(SealError::Damaged);
    }
    let mut packed = clear.into_inner().into_inner();
    ended = ended.and_then(|_| io::copy(&mut packed, &mut io::sink()));
    ended.map_err(|_| SealError::Damaged)?;
    Ok(count)
}

/// Whether a path may be one of an edition: below its folder, and not hidden.
fn is_ours(path: &Path) -> bool {
    let plain = |part: Component<'_>| match part {
        Component::Normal(name) => name.to_str().is_some_and(|name| !name.starts_with('.')),
        _ => false,
    };
    path.components().next().is_some() && path.components().all(plain)
}
