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
    pub(crate) page: u64,
    pub(crate) shelf: Shelf,
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
        let mut bytes = Vec::new();
        let mut is_whole = true;
        for unit in range.start / self.page..range.end.div_ceil(self.page) {
            // All that are missing are noted before giving up.
            match self.shelf.get(u32::try_from(unit).unwrap_or(u32::MAX)) {
                Some(page) => {
                    let base = unit * self.page;
                    let cut = |at: u64| usize::try_from(at.saturating_sub(base)).unwrap_or(0);
                    let part = page.get(cut(range.start)..cut(range.end).min(page.len()));
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
