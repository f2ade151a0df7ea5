//! What the page that checks a stick knows: the digests of its files, as a script,
//! because a page on a disk can fetch nothing. Start at [`files`].

use std::collections::BTreeMap;

use super::plan::Item;

/// Where the digests are.
pub(super) const FILES: &str = "check/files.js";

/// The program of the page.
pub(super) const PROGRAM: &str = include_str!("check.js");

/// The digests of files; those of the manifests and of this one follow from what
/// the manifests say of each other.
pub(super) fn files(items: &[Item]) -> Vec<u8> {
    let digests: BTreeMap<&str, String> =
        items.iter().map(|item| (item.path.as_str(), item.digest.to_string())).collect();
    let json = serde_json::to_string(&digests).unwrap_or_default();
    format!("self.papersmartFiles={json};\n").into_bytes()
}
