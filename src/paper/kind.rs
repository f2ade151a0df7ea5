//! What a file is, by its bytes, and whether its name says the same.

use std::path::Path;

use super::reading::{Paper, Unreadable};
use crate::check::media_type;

/// What a file is.
pub(super) struct Kind {
    pub(super) paper: Paper,
    pub(super) media_type: &'static str,
}

/// The bytes that files of a kind begin with, after so many others.
const MAGIC: &[(usize, &[u8], &str)] = &[
    (0, b"%PDF-", "application/pdf"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\xff\xfb", "audio/mpeg"),
    (4, b"ftyp", "video/mp4"),
];

/// What tells one kind of archive from another: a name within.
const PACKED: &[(&[u8], &str)] = &[
    (b"mimetypeapplication/epub+zip", "application/epub+zip"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text"),
    (
        b"word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    (b"xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (
        b"ppt/presentation.xml",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
];

/// Texts, which nothing but their names tell apart.
const TEXTS: &[&str] = &["text/plain", "text/csv", "text/vtt", MARKDOWN];
const MARKDOWN: &str = "text/markdown";

/// What a file is, unless its name says something else.
pub(super) fn kind(bytes: &[u8], name: &Path) -> Result<Kind, Unreadable> {
    let found = sniff(bytes).ok_or(Unreadable::Kind)?;
    let promised = promised(name).ok_or(Unreadable::Kind)?;
    let agree = found == promised || found == "text/plain" && TEXTS.contains(&promised);
    if !agree {
        return Err(Unreadable::Kind);
    }
    let paper = match found {
        "application/pdf" => Paper::Pdf,
        "image/jpeg" | "image/png" | "image/tiff" => Paper::Picture,
        "text/plain" => Paper::Text,
        _ => Paper::Other,
    };
    Ok(Kind { paper, media_type: promised })
}

fn promised(name: &Path) -> Option<&'static str> {
    let extension = name.extension()?.to_str()?;
    if extension.eq_ignore_ascii_case("md") {
        return Some(MARKDOWN);
    }
    media_type(&format!("x.{extension}"))
}

fn sniff(bytes: &[u8]) -> Option<&'static str> {
    let begins = |&&(at, magic, _): &&(usize, &[u8], &str)| {
        bytes.get(at..).is_some_and(|rest| rest.starts_with(magic))
    };
    if let Some((_, _, found)) = MAGIC.iter().find(begins) {
        return Some(found);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        // The list of an archive's files is at its end, the first file's name
        // at its beginning; both are never compressed.
        let end = &bytes[bytes.len().saturating_sub(1 << 16)..];
        let start = &bytes[..bytes.len().min(1 << 12)];
        let holds = |name: &[u8]| [start, end].iter().any(|part| contains(part, name));
        let found = PACKED.iter().find(|(name, _)| holds(name));
        return Some(found.map_or("application/zip", |(_, found)| found));
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let steers = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}');
    (!text.contains(steers)).then_some("text/plain")
}

pub(super) fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(bytes: &[u8], name: &str) -> Option<&'static str> {
        kind(bytes, Path::new(name)).ok().map(|kind| kind.media_type)
    }

    #[test]
    fn bytes_and_name_agree_or_nothing_is_taken() {
        assert_eq!(found(b"%PDF-1.7\n", "a.pdf"), Some("application/pdf"));
        assert_eq!(found(b"%PDF-1.7\n", "a.PDF"), Some("application/pdf"));
        assert_eq!(found(b"%PDF-1.7\n", "a.txt"), None);
        assert_eq!(found(b"%PDF-1.7\n", "a.jpg"), None);
        assert_eq!(found(b"%PDF-1.7\n", "a"), None);
        assert_eq!(found(b" %PDF-1.7\n", "a.pdf"), None);
        assert_eq!(found(b"\xff\xd8\xff\xe0", "a.jpeg"), Some("image/jpeg"));
        assert_eq!(found(b"MZ\x90\0", "a.pdf"), None);
        assert_eq!(found(b"MZ\x90\0", "a.exe"), None);
    }

    #[test]
    fn texts_are_utf_8_without_what_steers() {
        assert_eq!(found("Ω\n".as_bytes(), "a.md"), Some("text/markdown"));
        assert_eq!(found(b"a,b\r\n", "a.csv"), Some("text/csv"));
        assert_eq!(found(b"a\0b", "a.txt"), None);
        assert_eq!(found(b"\xff\xfea\0", "a.txt"), None);
        assert_eq!(found(b"a\x1b[2Jb", "a.md"), None);
    }

    #[test]
    fn archives_are_told_apart_by_what_is_in_them() {
        let docx = b"PK\x03\x04......word/document.xml...";
        assert!(found(docx, "a.docx").is_some_and(|it| it.ends_with("wordprocessingml.document")));
        assert_eq!(found(docx, "a.xlsx"), None);
        assert_eq!(found(docx, "a.zip"), None);
        assert_eq!(found(b"PK\x03\x04......a.txt", "a.zip"), Some("application/zip"));
        assert_eq!(found(b"PK\x03\x04......a.txt", "a.docx"), None);
    }
}
