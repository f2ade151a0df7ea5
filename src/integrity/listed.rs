//! A manifest that is not trusted: each line must be a digest and a path that
//! stays inside, and no file may be listed twice. It starts at [`Listed::of`].

use std::collections::BTreeMap;

use crate::publish::{Listing, manifest_lines};

/// What a manifest lists, by path, and the first line that is a fault of it.
pub(super) struct Listed {
    pub(super) files: BTreeMap<String, Listing>,
    pub(super) illegible: Option<usize>,
}

impl Listed {
    /// Reads a manifest; a line that makes no sense, or that names a file once
    /// more, is passed over.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let mut listed = Self { files: BTreeMap::new(), illegible: None };
        for (number, listing) in manifest_lines(&text) {
            match listing {
                Some(listing) if !listed.files.contains_key(&listing.path) => {
                    listed.files.insert(listing.path.clone(), listing);
                }
                _ => _ = listed.illegible.get_or_insert(number),
            }
        }
        listed
    }
}
