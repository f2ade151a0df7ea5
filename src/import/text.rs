//! Bytes of any age to UTF-8, a stretch at a time; and a measure of how long one
//! record may become. Start at [`open`].

use std::cell::Cell;
use std::collections::VecDeque;
use std::io::{self, BufReader, ErrorKind, Read};
use std::rc::Rc;

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// How far a file is looked into for what it says of its encoding.
const START: usize = 1024;
const STRETCH: usize = 1 << 16;
/// Room for any letter in any encoding, and more.
const ROOM: usize = 32;

/// A source as UTF-8.
pub(crate) type Source<R> = BufReader<Utf8<R>>;

/// The largest record that is read.
#[derive(Clone, Debug)]
pub(crate) struct Measure {
    since: Rc<Cell<u64>>,
    most: u64,
}

impl Measure {
    /// A record has come to its end.
    pub(crate) fn ended(&self) {
        self.since.set(0);
    }
}

/// Opens a source. Its encoding is told by a byte order mark, or by whoever
/// asks, or by its XML declaration; else it is UTF-8. Letters that cannot be
/// read become U+FFFD. A record of more than `most` bytes is an error.
pub(crate) fn open<R: Read>(
    mut source: R,
    encoding: Option<&'static Encoding>,
    most: u64,
) -> io::Result<(Source<R>, Measure)> {
    let mut start = vec![0; START];
    let mut filled = 0;
    while filled < START {
        match source.read(&mut start[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    start.truncate(filled);
    let marked = Encoding::for_bom(&start).map(|(encoding, _)| encoding);
    let encoding = marked.or(encoding).or_else(|| declared(&start)).unwrap_or(UTF_8);
    let measure = Measure { since: Rc::default(), most };
    let utf8 = Utf8 {
        source,
        decoder: encoding.new_decoder_with_bom_removal(),
        raw: start,
        taken: 0,
        spare: VecDeque::new(),
        ended: false,
        done: false,
        measure: measure.clone(),
    };
    Ok((BufReader::with_capacity(STRETCH, utf8), measure))
}

/// What an XML declaration says.
fn declared(start: &[u8]) -> Option<&'static Encoding> {
    let start: String = start.iter().map(|byte| char::from(*byte)).collect();
    let declaration = start.trim_start().strip_prefix("<?xml")?.split_once("?>")?.0;
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let encoding = Encoding::for_label(value[1..].split(quote).next()?.as_bytes())?;
    // A declaration that can be read byte for byte is not in UTF-16.
    Some(if [UTF_16LE, UTF_16BE].contains(&encoding) { UTF_8 } else { encoding })
}

/// A source that is decoded while it is read.
pub(crate) struct Utf8<R> {
    source: R,
    decoder: Decoder,
    /// What was read and not decoded yet, from `taken` on.
    raw: Vec<u8>,
    taken: usize,
    /// What was decoded where there was no room for it.
    spare: VecDeque<u8>,
    /// Whether the source has no more.
    ended: bool,
    /// Whether the decoder has no more.
    done: bool,
    measure: Measure,
}

impl<R: Read> Utf8<R> {
    fn refill(&mut self) -> io::Result<()> {
        self.raw.resize(STRETCH, 0);
        self.taken = 0;
        let read = loop {
            match self.source.read(&mut self.raw) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read?,
            }
        };
        self.raw.truncate(read);
        self.ended = read == 0;
        Ok(())
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.measure.since.get() > self.measure.most {
            return Err(io::Error::new(ErrorKind::InvalidData, "record too large"));
        }
        let mut room = [0; ROOM];
        while self.spare.is_empty() && !self.done && !out.is_empty() {
            if self.taken == self.raw.len() && !self.ended {
                self.refill()?;
            }
            // Where a letter may not fit, it goes through a place of our own.
            let direct = out.len() >= ROOM;
            let place = if direct { &mut *out } else { &mut room[..] };
            let rest = &self.raw[self.taken..];
            let (result, read, written, _) = self.decoder.decode_to_utf8(rest, place, self.ended);
            self.taken += read;
            self.done = self.ended && result == CoderResult::InputEmpty;
            let since = self.measure.since.get();
            self.measure.since.set(since + u64::try_from(written).unwrap_or(u64::MAX));
            if direct && written > 0 {
                return Ok(written);
            }
            self.spare.extend(&room[..if direct { 0 } else { written }]);
        }
        self.spare.read(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], label: Option<&str>) -> String {
        let encoding = label.and_then(|label| Encoding::for_label(label.as_bytes()));
        let mut text = String::new();
        open(bytes, encoding, u64::MAX).unwrap().0.read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn old_encodings_are_read() {
        assert_eq!(read(b"R\xe9solution", Some("windows-1252")), "Résolution");
        assert_eq!(
            read(b"\xd0\xe5\xe7\xee\xeb\xfe\xf6\xe8\xff", Some("windows-1251")),
            "Резолюция"
        );
        assert_eq!(read(b"\xde\xd1\xc7\xd1", Some("windows-1256")), "قرار");
        assert_eq!(read(b"\xbe\xf6\xd2\xe9", Some("gb18030")), "决议");
        assert_eq!(read(b"\xa8\x4d\xc4\xb3", Some("big5")), "決議");
        let declared = b"<?xml version='1.0' encoding='windows-1252'?><a>\xe9</a>";
        assert!(read(declared, None).ends_with("<a>é</a>"));
        for label in ["utf-16", "UTF-16BE", "unicode"] {
            let untrue = format!("<?xml version='1.0' encoding='{label}'?><a>é</a>");
            assert_eq!(read(untrue.as_bytes(), None), untrue);
        }
    }

    #[test]
    fn a_byte_order_mark_is_right_whatever_else_is_said() {
        assert_eq!(read(b"\xef\xbb\xbf\xc3\xa9", Some("windows-1252")), "é");
        assert_eq!(read(b"\xff\xfe\xe9\x00", None), "é");
        assert_eq!(read(b"\xfe\xff\x00\xe9", Some("big5")), "é");
    }

    #[test]
    fn what_is_no_text_is_marked() {
        assert_eq!(read(b"a\xff\xfeb", None), "a\u{fffd}\u{fffd}b");
        assert_eq!(read(b"", None), "");
        assert_eq!(read(b"\xe4\xb8", None), "\u{fffd}");
    }

    #[test]
    fn letters_on_the_edge_of_a_stretch_stay_whole() {
        let text = "é中🎉".repeat(40_000);
        assert_eq!(read(text.as_bytes(), None), text);
    }

    #[test]
    fn a_record_without_end_is_not_waited_for() {
        let (mut source, _) = open(io::repeat(b'a'), None, 1 << 20).unwrap();
        assert_eq!(
            io::copy(&mut source, &mut io::sink()).unwrap_err().kind(),
            ErrorKind::InvalidData
        );
    }
}
