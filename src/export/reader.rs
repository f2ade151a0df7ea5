//! A file that is read once and held to its digest at its end.

use std::io::{self, ErrorKind, Read};

use sha2::{Digest as _, Sha256};

use crate::model::Digest;

/// A reader that fails at the end where the bytes were not those of a digest.
#[derive(Debug)]
pub(crate) struct Checked<R> {
    inner: R,
    hasher: Sha256,
    digest: Digest,
}

impl<R: Read> Checked<R> {
    pub(crate) fn new(inner: R, digest: Digest) -> Self {
        Self { inner, hasher: Sha256::new(), digest }
    }
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.hasher.update(&buffer[..read]);
        if read == 0 && !buffer.is_empty() {
            let found = Digest(self.hasher.clone().finalize().into());
            if found != self.digest {
                return Err(ErrorKind::InvalidData.into());
            }
        }
        Ok(read)
    }
}
