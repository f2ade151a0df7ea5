//! The pure file manifest: which files are the site, and their digests. It is
//! kept per session, so that one statement changes one of them, in the format
//! of `sha256sum`, so that any machine can check it. It also tells a build
//! that has lost its state which files in the folder are its own.

use super::{Entry, Output};
use crate::model::Digest;

/// The file that lists the manifests.
pub const ROOT: &str = "manifest.sha256";

/// The path of a scope's manifest: a session's, or the site's own.
#[must_use]
pub fn path(scope: &str) -> String {
    format!("manifest/{scope}.sha256")
}

/// Files and their digests.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Manifest(Vec<(String, Digest)>);

impl Manifest {
    /// The manifest of some files, by path.
    pub fn of<'e>(entries: impl Iterator<Item = &'e Entry>) -> Self {
        let mut files: Vec<_> = entries.map(|entry| (entry.path.clone(), entry.digest)).collect();
        files.sort();
        Self(files)
    }

    /// The manifest that stands in an output folder; lines that make no sense
    /// are passed over.
    #[must_use]
    pub fn read(output: &Output, path: &str) -> Self {
        let bytes = output.read(path).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let line = |line: &str| {
            let (digest, path) = line.split_once("  ")?;
            let inside = !path.starts_with('/') && path.split('/').all(|part| part != "..");
            inside.then_some((path.to_owned(), digest.parse().ok()?))
        };
        Self(text.lines().filter_map(line).collect())
    }

    /// The manifest's own bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let line = |(path, digest): &(String, Digest)| format!("{digest}  {path}\n");
        self.0.iter().map(line).collect::<String>().into_bytes()
    }

    /// The files.
    pub fn files(&self) -> impl Iterator<Item = &(String, Digest)> {
        self.0.iter()
    }
}
