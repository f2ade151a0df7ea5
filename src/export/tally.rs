//! What was written, while it is written: how many bytes, and their digests.

use std::io::{self, Write};

use sha2::{Digest as _, Sha256, Sha512};

/// Writes on, and keeps count.
pub(super) struct Tally<W> {
    pub(super) inner: W,
    sha256: Sha256,
    sha512: Sha512,
    /// How many bytes.
    pub(super) bytes: u64,
}

/// What is known of a file that was written.
#[derive(Clone, Debug)]
pub(super) struct Written {
    pub(super) bytes: u64,
    pub(super) sha256: String,
    pub(super) sha512: String,
}

impl<W: Write> Tally<W> {
    pub(super) fn new(inner: W) -> Self {
        Self { inner, sha256: Sha256::new(), sha512: Sha512::new(), bytes: 0 }
    }

    pub(super) fn done(self) -> Written {
        Written {
            bytes: self.bytes,
            sha256: hex(&self.sha256.finalize()),
            sha512: hex(&self.sha512.finalize()),
        }
    }
}

impl<W: Write> Write for Tally<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.sha256.update(&bytes[..written]);
        self.sha512.update(&bytes[..written]);
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
