//! The manifest of a scope, in as many parts as make a change small: a statement
//! more changes a dozen places among a session's thousands of files, and whoever
//! keeps the session on a telephone has to learn of these alone. In which part a
//! place is follows from its address, so other places do not move when one comes.
//!
//! The first part has the name that a manifest without parts has, and comments for the
//! whole; others have a number besides: `manifest/ga/80.sha256`, `manifest/ga/80.3f.sha256`.
//! Identifiers have no full stop, so no session's manifest is another one's part.

use std::collections::BTreeMap;

use super::manifest::path;
use super::{Entry, Manifest};
use crate::i18n::Language;

/// About how many files are listed in a part, and in how many parts at most: with more
/// the manifest of manifests would grow by what is saved.
const FILES: usize = 32;
const PARTS: usize = 256;

/// The manifest of a scope's files in parts, by their paths.
pub fn parts<'e>(
    scope: &str,
    entries: impl ExactSizeIterator<Item = &'e Entry>,
) -> Vec<(String, Manifest)> {
    let count = (entries.len() / FILES).next_power_of_two().min(PARTS);
    let mut parts: BTreeMap<usize, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        parts.entry(part(&entry.path, count)).or_default().push(entry);
    }
    let named = |(place, (part, entries)): (usize, (usize, Vec<&Entry>))| {
        let path = if place == 0 { path(scope) } else { path(&format!("{scope}.{part:02x}")) };
        (path, Manifest::of(entries.into_iter()))
    };
    parts.into_iter().enumerate().map(named).collect()
}

/// The part that a file is in: the one of its folder, whatever the language, because
/// what is shown there changes in all of them.
fn part(path: &str, count: usize) -> usize {
    let (folder, _) = path.rsplit_once('/').unwrap_or_default();
    let place = match folder.split_once('/') {
        Some((first, rest)) if Language::from_code(first).is_some() => rest,
        _ => folder,
    };
    usize::from(blake3::hash(place.as_bytes()).as_bytes()[0]) % count
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::Digest;

    fn files(places: usize, changed: Option<usize>) -> Vec<Entry> {
        let places = (0..places).flat_map(|place| Language::ALL.map(|language| (place, language)));
        let entry = |(place, language): (usize, Language)| Entry {
            path: format!("{language}/ga/80/statements/s-{place}/index.html"),
            key: [0; 16],
            cause: None,
            digest: Digest([u8::from(changed == Some(place)); 32]),
            size: 1,
            modified: 0,
        };
        places.map(entry).collect()
    }

    proptest! {
        #[test]
        fn every_file_is_in_one_part_and_a_change_is_small(places in 1_usize..700, one: prop::sample::Index) {
            let before = parts("ga/80", files(places, None).iter());
            let changed = one.index(places);
            let after = parts("ga/80", files(places, Some(changed)).iter());
            let mut all: Vec<&str> =
                after.iter().flat_map(|(_, part)| part.files()).map(|file| &*file.path).collect();
            all.sort_unstable();
            let mut wanted: Vec<String> =
                files(places, None).into_iter().map(|entry| entry.path).collect();
            wanted.sort_unstable();
            prop_assert_eq!(all, wanted);
            prop_assert_eq!(&*after[0].0, "manifest/ga/80.sha256");
            prop_assert!(after.len() <= PARTS);
            let differ = before.iter().zip(&after).filter(|(before, after)| before != after);
            prop_assert_eq!(differ.count(), 1);
            for (path, _) in &after {
                prop_assert_eq!(super::super::manifest_scope(path), Some("ga/80"));
            }
        }
    }

    #[test]
    fn a_short_manifest_has_no_parts_and_an_empty_one_is_none() {
        assert_eq!(parts("ga/80", files(10, None).iter()).len(), 1);
        assert!(parts("ga/80", files(200, None).iter()).len() > 8);
    }
}
