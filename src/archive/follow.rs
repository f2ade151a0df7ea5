//! A command's own edits of a session that is closed, frozen with the rest: what it
//! added, and where it took something back, what it changed. What others changed is
//! left to be found.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::{decides, is_within};
use super::file::Frozen;
use super::leaves::Print;
use super::standing::Standing;
use crate::diagnostic::At;
use crate::model::Digest;

/// An edit: what stood before it, and what stands after.
pub struct Edit<'a> {
    /// What stood before.
    pub before: &'a Standing,
    /// What stands after.
    pub after: &'a Standing,
    /// The files that it replaces, below the session.
    pub replaced: &'a BTreeSet<String>,
    /// The digest of a file before, or after.
    pub digest: &'a dyn Fn(bool, &str) -> Option<Digest>,
    /// Whether it takes something back, which changes what was frozen.
    pub takes_back: bool,
}

impl std::fmt::Debug for Edit<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Edit").field("replaced", &self.replaced).finish_non_exhaustive()
    }
}

impl Frozen {
    /// Freezes what came to the session and is not frozen yet; whether there was
    /// anything. What was changed stays to be found.
    pub fn add(&mut self, standing: &Standing, digest: &dyn Fn(&str) -> Option<Digest>) -> bool {
        let place = self.place.clone();
        let new = standing.files.iter().filter(|path| !self.files.contains_key(*path));
        let new: Vec<_> = new.filter_map(|path| Some((path.clone(), digest(path)?))).collect();
        let mut added = !new.is_empty();
        let at = |value| At { value, place: place.clone() };
        self.files.extend(new.into_iter().map(|(path, value)| (path, at(value))));
        for (name, record) in &standing.records {
            let is_known = self.records.contains_key(name);
            let none = || At { value: BTreeMap::new(), place: place.clone() };
            let frozen = &mut self.records.entry(name.clone()).or_insert_with(none).value;
            let came = |leaf: &String, now: &[Print]| match frozen.get(leaf) {
                None => !is_known || !decides(frozen, leaf),
                Some(stood) => stood.len() < now.len() && is_within(stood, now),
            };
            let leaves = record.leaves.iter().map(|(leaf, now)| (leaf, now.prints()));
            let came: Vec<_> = leaves.filter(|(leaf, now)| came(leaf, now)).collect();
            added |= !is_known || !came.is_empty();
            frozen.extend(came.into_iter().map(|(leaf, now)| (leaf.clone(), now)));
        }
        added
    }

    /// Freezes what an edit makes of the session; whether there was anything.
    pub fn follow(&mut self, edit: &Edit<'_>) -> bool {
        let files = self.follow_files(edit);
        self.follow_records(edit) || files
    }

    fn follow_files(&mut self, edit: &Edit<'_>) -> bool {
        let mut followed = false;
        for path in &edit.after.files {
            let known = self.files.get(path).map(|digest| digest.value);
            let is_new = known.is_none() && !edit.before.files.contains(path);
            let same_before =
                || known.is_some() && edit.takes_back && known == (edit.digest)(false, path);
            let is_taken_back = || edit.replaced.contains(path) && same_before();
            let digest = (is_new || is_taken_back()).then(|| (edit.digest)(true, path)).flatten();
            if let Some(value) = digest {
                self.files.insert(path.clone(), At { value, place: self.place.clone() });
                followed = true;
            }
        }
        if edit.takes_back {
            for path in edit.before.files.difference(&edit.after.files) {
                let known = self.files.get(path).map(|digest| digest.value);
                if known.is_some() && known == (edit.digest)(false, path) {
                    self.files.remove(path);
                    followed = true;
                }
            }
        }
        followed
    }

    fn follow_records(&mut self, edit: &Edit<'_>) -> bool {
        let mut followed = false;
        for (name, after) in &edit.after.records {
            let before = edit.before.records.get(name);
            if before.is_none() && !self.records.contains_key(name) {
                let leaves = after.leaves.iter().map(|(leaf, it)| (leaf.clone(), it.prints()));
                let value = leaves.collect();
                self.records.insert(name.clone(), At { value, place: self.place.clone() });
                followed = true;
                continue;
            }
            let (Some(before), Some(frozen)) = (before, self.records.get_mut(name)) else {
                continue;
            };
            let frozen = &mut frozen.value;
            let mut set = Vec::new();
            for (leaf, after) in &after.leaves {
                let after = after.prints();
                let before = before.leaves.get(leaf).map(super::leaves::Leaf::prints);
                let follows = match (&before, frozen.get(leaf)) {
                    (None, None) => edit.takes_back || !decides(frozen, leaf),
                    (Some(before), Some(stood)) => {
                        *before != after
                            && is_within(stood, before)
                            && (edit.takes_back || is_within(before, &after))
                    }
                    _ => false,
                };
                if follows {
                    set.push((leaf.clone(), after));
                }
            }
            followed |= !set.is_empty();
            frozen.extend(set);
            if edit.takes_back {
                let count = frozen.len();
                frozen.retain(|leaf, stood| {
                    let before = before.leaves.get(leaf).map(super::leaves::Leaf::prints);
                    after.leaves.contains_key(leaf)
                        || !before.is_some_and(|before| is_within(stood, &before))
                });
                followed |= frozen.len() != count;
            }
        }
        followed
    }
}
