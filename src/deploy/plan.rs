//! What has to be sent and deleted so that one tree becomes another, and in which
//! order: at no moment does a page refer to a file that is not there. It knows
//! paths and digests only. Start at [`Plan::between`].

use std::collections::BTreeMap;

use crate::i18n::Language;
use crate::model::Digest;
use crate::publish::{EDITION_FILE, MANIFEST_ROOT};
use crate::release::{Part, RELEASE_FILE, Retained, SIGNATURE_FILE};

/// Files that shall stand at a target, by path.
pub type Wanted = BTreeMap<String, Part>;

/// Files that stand at a target, by path; without a digest where they may be
/// anything.
pub type Found = BTreeMap<String, Option<Digest>>;

/// What has to be done at a target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Files to send, in waves: one is complete before the next begins.
    pub waves: Vec<Vec<String>>,
    /// Files to delete when all is sent.
    pub deletions: Vec<String>,
}

/// When a file is sent. Those of one wave do not need each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Wave {
    /// Named by its own bytes: nothing leads to it yet.
    Block,
    /// Pages, files, feeds, the interface for programs.
    Page,
    /// Lists of other files: of the search index, of a scope.
    Pointer,
    /// What the whole is known by.
    Root,
    /// Tells that all is there.
    Release,
}

impl Wave {
    fn of(path: &str) -> Self {
        let search = path.strip_prefix("search/");
        let list = search.and_then(|name| name.strip_suffix(".json"));
        match path {
            RELEASE_FILE => Self::Release,
            MANIFEST_ROOT | EDITION_FILE | SIGNATURE_FILE => Self::Root,
            _ if list.and_then(Language::from_code).is_some() => Self::Pointer,
            _ if path.starts_with("manifest/") => Self::Pointer,
            _ if search.is_some() || Retained::may_be(path) => Self::Block,
            _ => Self::Page,
        }
    }
}

impl Plan {
    /// What makes the tree that is wanted from what stands there. What is retained
    /// is neither sent nor deleted, unless it is known to be something else.
    #[must_use]
    pub fn between(found: &Found, wanted: &Wanted, retained: &BTreeMap<String, Digest>) -> Self {
        let mut waves: BTreeMap<Wave, Vec<String>> = BTreeMap::new();
        for (path, part) in wanted {
            if found.get(path) != Some(&Some(part.digest)) {
                waves.entry(Wave::of(path)).or_default().push(path.clone());
            }
        }
        let stays = |path: &String, found: &Option<Digest>| {
            let kept = |digest: &Digest| found.is_none_or(|found| found == *digest);
            wanted.contains_key(path) || retained.get(path).is_some_and(kept)
        };
        let gone = found.iter().filter(|(path, found)| !stays(path, found));
        let deletions = gone.map(|(path, _)| path.clone()).collect();
        Self { waves: waves.into_values().collect(), deletions }
    }

    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.waves.is_empty() && self.deletions.is_empty()
    }

    /// The files to send.
    pub fn sent(&self) -> impl Iterator<Item = &String> {
        self.waves.iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A site of some pages, each of which refers to the asset and to the block that
    /// its version is made with; bytes tell the version.
    fn site(pages: &BTreeMap<u8, u8>) -> Wanted {
        let part = |version: u8| Part { digest: Digest([version; 32]), size: 1 };
        let mut tree = Wanted::new();
        for (page, version) in pages {
            tree.insert(format!("en/{page}/index.html"), part(*version));
            tree.insert(format!("assets/style.{version}.css"), part(*version));
        }
        for version in pages.values() {
            tree.insert(format!("search/aa/{version}.bin"), part(*version));
        }
        // The list of the index says by its bytes which block it names.
        let newest = pages.values().max().copied().unwrap_or_default();
        tree.insert(format!("search/aa/{newest}.bin"), part(newest));
        tree.insert("search/en.json".to_owned(), part(newest));
        tree.insert(MANIFEST_ROOT.to_owned(), part(newest));
        tree.insert(RELEASE_FILE.to_owned(), part(newest));
        tree
    }

    fn digests(tree: &Wanted) -> Found {
        tree.iter().map(|(path, part)| (path.clone(), Some(part.digest))).collect()
    }

    /// Whether every page and the list of the index find what they refer to.
    fn holds_together(tree: &Found) -> bool {
        tree.iter().all(|(path, digest)| {
            let Some(Digest([version, ..])) = digest else { return false };
            match path.as_str() {
                "search/en.json" => tree.contains_key(&format!("search/aa/{version}.bin")),
                page if page.starts_with("en/") => {
                    tree.contains_key(&format!("assets/style.{version}.css"))
                }
                _ => true,
            }
        })
    }

    fn sites() -> impl Strategy<Value = BTreeMap<u8, u8>> {
        proptest::collection::btree_map(0..8_u8, 0..4_u8, 0..8)
    }

    proptest! {
        #[test]
        fn after_any_part_of_a_plan_nothing_that_is_referred_to_is_missing(
            before in sites(),
            after in sites(),
            kept in proptest::collection::btree_set(0..4_u8, 0..4),
        ) {
            let (before, wanted) = (digests(&site(&before)), site(&after));
            let retained: BTreeMap<String, Digest> = kept
                .iter()
                .map(|version| format!("assets/style.{version}.css"))
                .filter(|path| !wanted.contains_key(path))
                .filter_map(|path| Some((path.clone(), (*before.get(&path)?)?)))
                .collect();
            let plan = Plan::between(&before, &wanted, &retained);
            let mut there = before.clone();
            prop_assert!(holds_together(&there));
            for path in plan.sent() {
                // Old pages keep their assets until the deletions.
                there.insert(path.clone(), Some(wanted[path].digest));
                prop_assert!(holds_together(&there), "{path}");
            }
            let mut seen = false;
            for path in plan.sent() {
                prop_assert!(!seen, "something follows the release");
                seen = path == RELEASE_FILE;
            }
            for path in &plan.deletions {
                there.remove(path);
            }
            prop_assert!(holds_together(&there));
            let mut whole = digests(&wanted);
            whole.extend(retained.iter().map(|(path, digest)| (path.clone(), Some(*digest))));
            prop_assert_eq!(&there, &whole);
            prop_assert!(Plan::between(&there, &wanted, &retained).is_empty());
        }
    }

    #[test]
    fn what_may_be_anything_is_sent_again_or_deleted() {
        let wanted = site(&BTreeMap::from([(1, 1)]));
        let mut found = digests(&wanted);
        found.insert("en/1/index.html".to_owned(), None);
        found.insert("en/2/index.html".to_owned(), None);
        let plan = Plan::between(&found, &wanted, &BTreeMap::new());
        assert_eq!(plan.waves, [["en/1/index.html"]]);
        assert_eq!(plan.deletions, ["en/2/index.html"]);
    }

    #[test]
    fn what_is_retained_stays_while_it_is_what_it_was() {
        let (path, own) = ("assets/style.1.css".to_owned(), Digest([1; 32]));
        let retained = BTreeMap::from([(path.clone(), own)]);
        let deleted = |digest| {
            let found = Found::from([(path.clone(), digest)]);
            Plan::between(&found, &Wanted::new(), &retained).deletions
        };
        assert_eq!(deleted(Some(own)), [""; 0]);
        assert_eq!(deleted(None), [""; 0]);
        assert_eq!(deleted(Some(Digest([2; 32]))), ["assets/style.1.css"]);
    }
}
