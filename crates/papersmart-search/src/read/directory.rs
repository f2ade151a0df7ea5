//! The pages of a segment as the directory that tantivy reads.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fmt, io};

use tantivy::Directory;
use tantivy::HasLen;
use tantivy::directory::error::{DeleteError, OpenReadError, OpenWriteError};
use tantivy::directory::{FileHandle, OwnedBytes, WatchCallback, WatchHandle, WritePtr};

use super::Shelf;
use crate::format::{Body, PAGE};

/// Where the bytes of files come from.
pub(crate) trait Bytes: fmt::Debug + Send + Sync {
    /// The bytes of a range of all pages.
    fn read(&self, range: Range<u64>) -> io::Result<Vec<u8>>;
}

/// A segment's files.
#[derive(Clone, Debug)]
pub(super) struct Files {
    /// Extension, first byte, byte after the last.
    pub(super) files: Arc<[(String, u64, u64)]>,
    pub(super) bytes: Arc<dyn Bytes>,
}

/// Bytes that are here from the start, and pages that are fetched.
#[derive(Debug)]
pub(crate) struct Pages {
    pub(crate) hot: BTreeMap<u64, Vec<u8>>,
    pub(crate) bodies: [Body; 3],
    /// The units before the first page.
    pub(crate) leaves: u32,
    pub(crate) shelf: Shelf,
}

impl Pages {
    /// Where in the pages the bytes are that tantivy looks for at a place.
    fn place(&self, sought: Range<u64>) -> Option<Range<u64>> {
        let inside = |body: &&Body| {
            sought.start >= body.sought && sought.end <= body.sought.saturating_add(body.bytes)
        };
        let body = self.bodies.iter().find(inside)?;
        let start = body.start.checked_add(sought.start - body.sought)?;
        Some(start..start.checked_add(sought.end - sought.start)?)
    }
}

impl Bytes for Pages {
    fn read(&self, range: Range<u64>) -> io::Result<Vec<u8>> {
        let hot = self.hot.range(..=range.start).next_back().and_then(|(start, hot)| {
            let cut = |at: u64| usize::try_from(at - start).unwrap_or(usize::MAX);
            hot.get(cut(range.start)..cut(range.end))
        });
        if let Some(hot) = hot {
            return Ok(hot.to_vec());
        }
        let range = self.place(range).ok_or(io::ErrorKind::UnexpectedEof)?;
        let size = PAGE as u64;
        let mut bytes = Vec::new();
        let mut is_whole = true;
        for page in range.start / size..range.end.div_ceil(size) {
            let unit = u32::try_from(page).ok().and_then(|page| self.leaves.checked_add(page));
            // All that are missing are noted before giving up.
            match self.shelf.get(unit.unwrap_or(u32::MAX)) {
                Some(unit) => {
                    let base = page * size;
                    let cut = |at: u64| usize::try_from(at.saturating_sub(base)).unwrap_or(0);
                    let part = unit.get(cut(range.start)..cut(range.end).min(unit.len()));
                    bytes.extend_from_slice(part.unwrap_or_default());
                }
                None => is_whole = false,
            }
        }
        match is_whole && bytes.len() as u64 == range.end - range.start {
            true => Ok(bytes),
            false => Err(io::Error::from(io::ErrorKind::WouldBlock)),
        }
    }
}

/// One of the files.
#[derive(Debug)]
struct File {
    start: u64,
    length: usize,
    bytes: Arc<dyn Bytes>,
}

impl HasLen for File {
    fn len(&self) -> usize {
        self.length
    }
}

impl FileHandle for File {
    fn read_bytes(&self, range: Range<usize>) -> io::Result<OwnedBytes> {
        let (from, to) = (self.start + range.start as u64, self.start + range.end as u64);
        if range.end > self.length || from > to {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
        }
        self.bytes.read(from..to).map(OwnedBytes::new)
    }
}

impl Directory for Files {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        let extension = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
        let file = self.files.iter().find(|(name, _, _)| name == extension);
        let (_, start, end) = file.ok_or_else(|| absent(path))?;
        let length = usize::try_from(end - start).unwrap_or(0);
        Ok(Arc::new(File { start: *start, length, bytes: self.bytes.clone() }))
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        Err(absent(path))
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        Ok(self.get_file_handle(path).is_ok())
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        Err(DeleteError::FileDoesNotExist(PathBuf::from(path)))
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        Err(OpenWriteError::FileAlreadyExists(PathBuf::from(path)))
    }

    fn atomic_write(&self, _: &Path, _: &[u8]) -> io::Result<()> {
        // tantivy notes down what an index is when it is made; nobody asks for it.
        Ok(())
    }

    fn sync_directory(&self) -> io::Result<()> {
        Ok(())
    }

    fn watch(&self, _: WatchCallback) -> tantivy::Result<WatchHandle> {
        Ok(WatchHandle::empty())
    }
}

fn absent(path: &Path) -> OpenReadError {
    OpenReadError::FileDoesNotExist(PathBuf::from(path))
}
