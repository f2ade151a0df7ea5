//! What a build is about to do, written down before it does it: should it be
//! killed half-way, the next build knows which files without a ledger are its
//! own, and removes those that nobody wants any more.

use std::collections::BTreeSet;

use super::ledger;
use super::scope::Built;
use super::state::State;
use crate::publish::{Change, WriteError};

/// The file's name in the state.
const FILE: &str = "intent";

/// Writes down which files are about to be written.
pub(super) fn begin(state: &State, changes: &[Change]) -> Result<(), WriteError> {
    let unfinished = read(state);
    if changes.is_empty() && unfinished.is_empty() {
        return Ok(());
    }
    let written = changes.iter().filter_map(|change| match change {
        Change::Write { path, .. } => Some(path.clone()),
        Change::Delete { .. } => None,
    });
    let about: BTreeSet<String> = unfinished.iter().cloned().chain(written).collect();
    let text: Vec<String> = about.into_iter().collect();
    state.write(FILE, text.join("\n").as_bytes())
}

/// The deletions of what an earlier, unfinished build left behind and nobody
/// wants any more.
pub(super) fn orphans(state: &State, changes: &[Change], scopes: &[&mut Built]) -> Vec<Change> {
    let unfinished = read(state);
    if unfinished.is_empty() {
        return Vec::new();
    }
    let mut wanted = BTreeSet::new();
    for Built { scope, head, ledger, .. } in scopes.iter().map(|one| &**one) {
        let entries = match ledger {
            Some(ledger) => ledger.entries.clone(),
            None if head.is_some() => ledger::read_entries(state, scope).unwrap_or_default(),
            None => Vec::new(),
        };
        wanted.extend(entries.into_iter().map(|entry| entry.path));
        let manifest = head.as_ref().and_then(|head| head.manifest.as_ref());
        wanted.extend(manifest.map(|entry| entry.path.clone()));
    }
    let deleted = changes.iter().filter_map(|change| match change {
        Change::Delete { path } => Some(path.clone()),
        Change::Write { .. } => None,
    });
    wanted.extend(deleted);
    unfinished.difference(&wanted).map(|path| Change::Delete { path: path.clone() }).collect()
}

/// The work is done.
pub(super) fn end(state: &State) {
    state.remove(FILE);
}

fn read(state: &State) -> BTreeSet<String> {
    let bytes = state.read(FILE).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let inside = |path: &&str| {
        !path.is_empty() && !path.starts_with('/') && path.split('/').all(|part| part != "..")
    };
    text.lines().filter(inside).map(str::to_owned).collect()
}
