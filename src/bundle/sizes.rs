//! How large it becomes: by session, kind and language. It starts at [`rows`].

use std::collections::{BTreeMap, BTreeSet};

use super::plan::Item;
use crate::i18n::{Language, Six};
use crate::model::SessionKey;

/// In what pieces FAT32 gives room on the sticks that are sold: a page of some
/// kilobytes takes one.
const CLUSTER: u64 = 32 << 10;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A page.
    Page,
    /// An original file, of a document or a statement.
    File,
    /// A text as data, or a calendar.
    Data,
    /// The search index and its engine.
    Search,
    /// What stands around the sessions.
    Site,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Page, Self::File, Self::Data, Self::Search, Self::Site];

    /// What a file of an edition is to those who carry it away; nothing where it is
    /// of no use to them, as feeds and lists for programs are, and pages that only
    /// send on to others.
    pub(super) fn of(path: &str) -> Option<Self> {
        if path.starts_with("files/") {
            return Some(Self::File);
        }
        let (first, _) = path.split_once('/')?;
        Language::from_code(first)?;
        if path.ends_with(".html") {
            return Some(Self::Page);
        }
        if path.ends_with(".epub") {
            return Some(Self::File);
        }
        (path.ends_with(".ics") || path.ends_with(".akn.xml")).then_some(Self::Data)
    }
}

/// The bytes of a session's files of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The session; none for what stands around them.
    pub session: Option<SessionKey>,
    /// What they are.
    pub kind: Kind,
    /// Those in a language.
    pub languages: Six<u64>,
    /// All of them, those in none of the six as well.
    pub all: u64,
}

/// What a stick is made of: sessions first.
pub(super) fn rows(items: &[Item]) -> Vec<Row> {
    let mut rows: BTreeMap<(bool, Option<&SessionKey>, Kind), Row> = BTreeMap::new();
    for item in items {
        let (session, kind) = (item.session.as_ref(), item.kind);
        let row = rows.entry((session.is_none(), session, kind)).or_insert_with(|| Row {
            session: session.cloned(),
            kind,
            languages: Six::default(),
            all: 0,
        });
        row.all += item.size;
        if let Some(language) = item.language {
            row.languages[language] += item.size;
        }
    }
    rows.into_values().collect()
}

/// How much room files take on a stick, with their folders.
pub(super) fn taken(items: &[Item]) -> u64 {
    let files: u64 = items.iter().map(|item| rounded(item.size, CLUSTER)).sum();
    let folders = folders(items.iter().map(|item| item.path.as_str()));
    files + folders.len() as u64 * CLUSTER
}

/// A size in whole pieces. The smallest file takes one.
pub(super) fn rounded(size: u64, piece: u64) -> u64 {
    size.div_ceil(piece).max(1) * piece
}

/// The folders that files stand in, the one around them all among these.
pub(super) fn folders<'p>(paths: impl Iterator<Item = &'p str>) -> BTreeSet<&'p str> {
    let above = |path: &'p str| path.match_indices('/').map(move |(at, _)| &path[..at]);
    paths.flat_map(above).chain([""]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_folder_counts_once() {
        let paths = ["index.html", "en/council/a.html", "en/council/b.html", "fr/a.html"];
        let expected = ["", "en", "en/council", "fr"];
        assert_eq!(folders(paths.into_iter()), BTreeSet::from(expected));
    }
}
