//! A segment as the directory that tantivy reads: the [`frame`](super::frame),
//! and the long postings in their place, which are pages that are fetched.

use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tantivy::Directory;
use tantivy::HasLen;
use tantivy::directory::error::{DeleteError, OpenReadError, OpenWriteError};
use tantivy::directory::{FileHandle, OwnedBytes, WatchCallback, WatchHandle, WritePtr};

use super::Shelf;
use super::frame::{self, Bodies};
use crate::format::PAGE;

/// The pages of a segment.
#[derive(Clone, Debug)]
pub(crate) struct Pages {
    /// The units before the first page.
    pub(crate) leaves: u32,
    pub(crate) shelf: Shelf,
}

impl Pages {
    /// The bytes of a range of all pages.
    pub(crate) fn read(&self, range: Range<u64>) -> io::Result<Vec<u8>> {
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

/// A segment's files.
#[derive(Clone, Debug)]
pub(super) struct Files {
    pub(super) bodies: Bodies,
    pub(super) pages: Pages,
}

/// The file of postings.
#[derive(Debug)]
struct Postings {
    bodies: Bodies,
    end: OwnedBytes,
    pages: Pages,
}

impl HasLen for Postings {
    fn len(&self) -> usize {
        self.bodies.end() + self.end.len()
    }
}

impl FileHandle for Postings {
    fn read_bytes(&self, range: Range<usize>) -> io::Result<OwnedBytes> {
        if let Some(sought) = self.bodies.in_pages(&range) {
            return self.pages.read(sought).map(OwnedBytes::new);
        }
        if self.bodies.is_count(&range) {
            return Ok(OwnedBytes::new(vec![0; range.len()]));
        }
        let end = self.bodies.end();
        let part = range.start.checked_sub(end).zip(range.end.checked_sub(end));
        let part = part.and_then(|(from, to)| self.end.get(from..to));
        part.map(|part| OwnedBytes::new(part.to_vec()))
            .ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}

impl Directory for Files {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        let extension = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
        if extension == frame::POSTINGS {
            let (bodies, pages) = (self.bodies, self.pages.clone());
            let end = OwnedBytes::new(bodies.closing());
            return Ok(Arc::new(Postings { bodies, end, pages }));
        }
        let file = frame::file(extension).ok_or_else(|| absent(path))?;
        Ok(Arc::new(OwnedBytes::new(file)))
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
