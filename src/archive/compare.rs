//! What stands, beside what stood.

use std::collections::BTreeMap;

use super::file::Frozen;
use super::leaves::{Leaf, Print};
use super::standing::{Standing, file_of};
use crate::diagnostic::Place;
use crate::model::Digest;

/// Keys that say what becomes of a record: where one of them was not written, that
/// too was said.
const DECIDING: [&str; 13] = [
    "access",
    "derestrict",
    "distribution",
    "kind",
    "originally",
    "policies",
    "posting",
    "release_at",
    "role",
    "state",
    "status",
    "time_zone",
    "withdrawn",
];

/// How something is other than it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// It is another one.
    Changed,
    /// It is there no more.
    Gone,
    /// It was not there.
    New,
}

/// Something that is other than it was.
#[derive(Clone, Debug)]
pub struct Difference {
    /// How.
    pub how: How,
    /// The record, by name, or the file, by its path below the session.
    pub name: String,
    /// The value of the record; nothing where it is the whole of it.
    pub leaf: Option<String>,
    /// Where it stands, or the record that it stood in, or else where its place in
    /// `frozen.toml` is.
    pub place: Place,
}

/// Everything that is other than it was. `differs` tells whether a file that is
/// there has other bytes.
#[must_use]
pub fn differences(
    frozen: &Frozen,
    standing: &Standing,
    base: &str,
    differs: &(dyn Fn(&str, &Digest) -> bool + Sync),
) -> Vec<Difference> {
    use rayon::prelude::*;
    let mut found = Vec::new();
    for (name, stood) in &frozen.records {
        if standing.unclear.contains(file_of(name)) {
            continue;
        }
        let mut push = |how, leaf: Option<&str>, place: &Place| {
            let (leaf, place) = (leaf.map(str::to_owned), place.clone());
            found.push(Difference { how, name: name.clone(), leaf, place });
        };
        let Some(stands) = standing.records.get(name) else {
            push(How::Gone, None, &stood.place);
            continue;
        };
        for (leaf, prints) in &stood.value {
            match stands.leaves.get(leaf) {
                None => push(How::Gone, Some(leaf), &stands.place),
                Some(now) if !is_within(prints, &now.prints()) => {
                    push(How::Changed, Some(leaf), &place_of(now, &stands.place));
                }
                Some(_) => {}
            }
        }
        for (leaf, now) in &stands.leaves {
            match stood.value.get(leaf) {
                None if decides(&stood.value, leaf) => {
                    push(How::Changed, Some(leaf), &place_of(now, &stands.place));
                }
                None => push(How::New, Some(leaf), &place_of(now, &stands.place)),
                Some(prints) if prints.len() < now.0.len() => {
                    let new = now.0.iter().find(|(print, _)| !prints.contains(print));
                    let place = new.map_or(&stands.place, |(_, place)| place);
                    push(How::New, Some(leaf), place);
                }
                Some(_) => {}
            }
        }
    }
    for (name, record) in &standing.records {
        if !frozen.records.contains_key(name) {
            let (how, name, place) = (How::New, name.clone(), record.place.clone());
            found.push(Difference { how, name, leaf: None, place });
        }
    }
    let file =
        |how, path: &String, place| Difference { how, name: path.clone(), leaf: None, place };
    let whole = |path: &String| Place::whole(&format!("{base}/{path}").into());
    let files = frozen.files.par_iter().filter_map(|(path, digest)| {
        if !standing.files.contains(path) {
            return Some(file(How::Gone, path, digest.place.clone()));
        }
        differs(path, &digest.value).then(|| file(How::Changed, path, whole(path)))
    });
    found.extend(files.collect::<Vec<_>>());
    let new = standing.files.iter().filter(|path| !frozen.files.contains_key(*path));
    found.extend(new.map(|path| file(How::New, path, whole(path))));
    found
}

fn place_of(leaf: &Leaf, record: &Place) -> Place {
    leaf.0.first().map_or(record, |(_, place)| place).clone()
}

/// Whether all that stood stands, in the same order, whatever is between.
pub(super) fn is_within(stood: &[Print], stands: &[Print]) -> bool {
    let mut stands = stands.iter();
    stood.iter().all(|print| stands.any(|other| other == print))
}

/// Whether a value that was not there changes what was.
pub(super) fn decides(stood: &BTreeMap<String, Vec<Print>>, leaf: &str) -> bool {
    let (above, _) = leaf.rsplit_once('.').unwrap_or(("", leaf));
    let deciding = leaf.split('.').any(|key| DECIDING.contains(&key));
    let below =
        |other: &String| other.strip_prefix(above).is_some_and(|rest| rest.starts_with('.'));
    let known = above.is_empty() || DECIDING.contains(&above) || stood.keys().any(below);
    deciding && known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_version_decides_nothing_and_a_new_state_does() {
        let print: Print = "AAAAAAAA".parse().unwrap();
        let stood = BTreeMap::from([("versions.en.state".to_owned(), vec![print])]);
        assert!(decides(&stood, "access") && decides(&stood, "versions.en.withdrawn"));
        assert!(decides(&stood, "policies.superseded"));
        assert!(!decides(&stood, "versions.fr.state") && !decides(&stood, "title.fr"));
        assert!(!decides(&stood, "versions.en.files"));
    }
}
