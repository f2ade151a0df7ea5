//! A part of a file on its way to a reader, some of it at a time. It starts at
//! [`Passage::of`].

use std::fs;
use std::io::{self, Seek as _, SeekFrom};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use hyper::body::{Body, Bytes, Frame, SizeHint};
use tokio::io::{AsyncRead as _, ReadBuf};

use super::range::Range;
use super::shelf::Identity;

/// So much at a time.
const PIECE: usize = 64 << 10;

/// A part of a file that must stay what it is until its last byte has been read;
/// if it does not, the answer breaks off.
pub(super) struct Passage {
    file: tokio::fs::File,
    /// The same, to be looked at.
    seen: fs::File,
    identity: Identity,
    left: u64,
    piece: Vec<u8>,
}

impl Passage {
    /// A part of an open file.
    pub(super) fn of(mut file: fs::File, identity: Identity, range: Range) -> io::Result<Self> {
        file.seek(SeekFrom::Start(range.first))?;
        let seen = file.try_clone()?;
        let file = tokio::fs::File::from_std(file);
        Ok(Self { file, seen, identity, left: range.length(), piece: vec![0; PIECE] })
    }
}

impl Body for Passage {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let this = self.get_mut();
        if this.left == 0 {
            return Poll::Ready(None);
        }
        let length = usize::try_from(this.left).unwrap_or(PIECE).min(PIECE);
        let mut buffer = ReadBuf::new(&mut this.piece[..length]);
        ready!(Pin::new(&mut this.file).poll_read(context, &mut buffer))?;
        let read = Bytes::copy_from_slice(buffer.filled());
        if read.is_empty() || Identity::of(&this.seen.metadata()?) != this.identity {
            return Poll::Ready(Some(Err(io::ErrorKind::UnexpectedEof.into())));
        }
        this.left -= read.len() as u64;
        Poll::Ready(Some(Ok(Frame::data(read))))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
