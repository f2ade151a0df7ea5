//! What a build is about to do, written down before it does it: should it be
//! killed half-way, the next build knows which files without a ledger are its
//! own, and removes those that nobody wants any more.

use std::collections::BTreeSet;

use super::ledger;
use super::scope::Built;
use super::state::State;
use crate::publish::{Change, Changes, WriteError};

/// The file's name in the state.
const FILE: &str = "intent";

/// Writes down which files are about to be written.
pub(super) fn begin(state: &State, changes: &Changes) -> Result<(), WriteError> {
    let unfinished = read(state);
    if changes.is_empty() && unfinished.is_empty() {
        return Ok(());
    }
    let written = changes.writes().map(|(path, _)| path);
    state.write_lines(FILE, unfinished.into_iter().chain(written))
}

/// The deletions of what an earlier, unfinished build left behind and nobody
/// wants any more.
pub(super) fn orphans(state: &State, changes: &Changes, scopes: &[&mut Built]) -> Vec<Change> {
    let mut unwanted = read(state);
    if unwanted.is_empty() {
        return Vec::new();
    }
    for Built { scope, head, ledger, .. } in scopes.iter().map(|one| &**one) {
        let entries = match ledger {
            Some(ledger) => ledger.entries.read(),
            None => head.as_ref().and_then(|_| ledger::read_entries(state, scope)),
        };
        let manifests = head.iter().flat_map(|head| &head.manifests);
        for entry in entries.iter().flatten().chain(manifests) {
            unwanted.remove(&entry.path);
        }
    }
    let deleted = |path: &String| changes.deletions().contains(path);
    unwanted.retain(|path| !deleted(path));
    unwanted.into_iter().map(|path| Change::Delete { path }).collect()
}

/// Whether a build was killed at its work.
pub(super) fn is_unfinished(state: &State) -> bool {
    state.has(FILE)
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
