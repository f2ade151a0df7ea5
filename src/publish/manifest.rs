//! The pure file manifest: which files are the site, their digests and sizes.
//! It is kept per session, so that one statement changes one of them, in the
//! format of `sha256sum`, so that any machine can check it; sizes stand in
//! comments, which that passes over. It also tells a build that has lost its
//! state which files in the folder are its own. What changes often is in parts
//! (`parts.rs`).

use super::{Entry, Output};
use crate::model::Digest;

/// The file that lists the manifests.
pub const ROOT: &str = "manifest.sha256";

/// The path of a scope's manifest: a session's, or the site's own.
#[must_use]
pub fn path(scope: &str) -> String {
    format!("manifest/{scope}.sha256")
}

/// The scope that a manifest is of, by its path; it may be one of several parts.
#[must_use]
pub fn scope(path: &str) -> Option<&str> {
    let name = path.strip_prefix("manifest/")?.strip_suffix(".sha256")?;
    Some(name.split_once('.').map_or(name, |(scope, _)| scope))
}

/// A file of a manifest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listing {
    /// Its path in the output folder.
    pub path: String,
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// Its size, which manifests of old builds do not tell.
    pub size: Option<u64>,
}

/// Files, their digests and sizes.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Manifest(Vec<Listing>);

impl Manifest {
    /// The manifest of some files, by path.
    pub fn of<'e>(entries: impl Iterator<Item = &'e Entry>) -> Self {
        let listing = |entry: &Entry| Listing {
            path: entry.path.clone(),
            digest: entry.digest,
            size: Some(entry.size),
        };
        let mut files: Vec<_> = entries.map(listing).collect();
        files.sort();
        Self(files)
    }

    /// The manifest that stands in an output folder; lines that make no sense
    /// are passed over.
    #[must_use]
    pub fn read(output: &Output, path: &str) -> Self {
        Self::parse(&output.read(path).unwrap_or_default())
    }

    /// What the manifests of a scope list that stand in an output folder.
    #[must_use]
    pub fn of_scope(output: &Output, name: &str) -> Self {
        let root = Self::read(output, ROOT);
        let parts = root.files().filter(|file| scope(&file.path) == Some(name));
        Self(parts.flat_map(|part| Self::read(output, &part.path).0).collect())
    }

    /// The manifest of some bytes; lines that make no sense are passed over.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        Self(lines(&text).filter_map(|(_, line)| line).collect())
    }

    /// The manifest's own bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let line = |Listing { path, digest, size }: &Listing| {
            let size = size.map(|size| format!("# {size} bytes\n")).unwrap_or_default();
            format!("{size}{digest}  {path}\n")
        };
        self.0.iter().map(line).collect::<String>().into_bytes()
    }

    /// The files.
    pub fn files(&self) -> impl Iterator<Item = &Listing> {
        self.0.iter()
    }
}

/// What the lines of a manifest list, each with its number, counted from 1:
/// nothing where one makes no sense or leaves the folder. A comment that does
/// not tell the size of the next file is passed over.
pub fn lines(text: &str) -> impl Iterator<Item = (usize, Option<Listing>)> {
    let mut size = None;
    text.lines().enumerate().filter_map(move |(index, line)| {
        if let Some(comment) = line.strip_prefix('#') {
            size = comment.strip_prefix(' ').and_then(|it| it.strip_suffix(" bytes")?.parse().ok());
            return None;
        }
        let size = size.take();
        let listing = |(path, digest)| Listing { path, digest, size };
        Some((index + 1, parse(line).map(listing)))
    })
}

/// A line as `sha256sum` writes it.
fn parse(line: &str) -> Option<(String, Digest)> {
    let (digest, path) = line.split_once("  ")?;
    let plain = |part: &str| !matches!(part, "" | "." | "..");
    let inside = path.split('/').all(plain) && !path.contains(['\\', '\0', '\u{fffd}']);
    let inside = inside && !path.contains(char::is_control);
    inside.then_some((path.to_owned(), digest.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_inside_the_folder() {
        let digest = "0".repeat(64);
        assert!(parse(&format!("{digest}  a/b.html")).is_some());
        for path in ["", "/etc/passwd", "../x", "a/../../x", "a//b", "a\\..\\b", "."] {
            assert!(parse(&format!("{digest}  {path}")).is_none(), "{path}");
        }
        assert!(parse("a  b").is_none());
        assert!(parse(&format!("{digest} a")).is_none());
        assert!(parse(&format!("+{}  a", &digest[1..])).is_none());
    }

    #[test]
    fn a_size_is_that_of_the_next_file_only() {
        let digest = "0".repeat(64);
        let text = format!("# 12 bytes\n# made by\n{digest}  a\n# 7 bytes\n{digest}  b\n\nx\n");
        let sizes: Vec<_> =
            lines(&text).map(|(line, found)| (line, found.map(|it| it.size))).collect();
        assert_eq!(sizes, [(3, Some(None)), (5, Some(Some(7))), (6, None), (7, None)]);
    }

    #[test]
    fn what_is_written_reads_the_same() {
        let listing =
            |path: &str, size| Listing { path: path.to_owned(), digest: Digest([7; 32]), size };
        let manifest = Manifest(vec![
            listing("a", Some(0)),
            listing("b/c", Some(u64::MAX)),
            listing("d", None),
        ]);
        assert_eq!(Manifest::parse(&manifest.to_bytes()), manifest);
    }
}
