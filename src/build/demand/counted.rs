//! What comes and goes with changes to the output: the things that somebody
//! publishes, without the lists that are made of them, and without what a person
//! took back. It starts at [`Counted::of`].

use std::collections::BTreeSet;

use crate::build::engine::Tools;
use crate::build::forecast::asked_for;
use crate::build::opening;
use crate::check::RESERVED;
use crate::diagnostic::Findings;
use crate::model::{Availability, Id, SessionKey};
use crate::publish::{Change, Changes, Output};

/// The addresses that come and go, by their names without language. A page
/// whose text comes or goes counts with them.
#[derive(Default)]
pub(super) struct Counted {
    pub(super) vanishing: BTreeSet<String>,
    pub(super) releases: BTreeSet<String>,
}

impl Counted {
    pub(super) fn of(changes: &Changes, output: &Output) -> Self {
        let mut counted = Self::default();
        for change in changes.iter() {
            let (Change::Delete { path } | Change::Write { path, .. }) = &change;
            let address = asked_for(path).map(|(address, _)| address);
            let Some(address) = address.filter(|address| is_published(address)) else { continue };
            let stood = output.has(path);
            match &change {
                Change::Delete { .. } if stood => _ = counted.vanishing.insert(address.to_owned()),
                Change::Delete { .. } => {}
                Change::Write { .. } if !stood => _ = counted.releases.insert(address.to_owned()),
                Change::Write { staged, .. } if may_lack_its_text(address) => {
                    let before = output.read(path).is_some_and(|page| has_text(&page));
                    let after = staged.read().is_some_and(|page| has_text(&page));
                    match (before, after) {
                        (true, false) => _ = counted.vanishing.insert(address.to_owned()),
                        (false, true) => _ = counted.releases.insert(address.to_owned()),
                        _ => {}
                    }
                }
                Change::Write { .. } => {}
            }
        }
        counted
    }
}

/// Whether an address is that of something that somebody has published, and
/// not of a list that is made of such things.
fn is_published(address: &str) -> bool {
    let parts: Vec<&str> = address.trim_end_matches('/').split('/').collect();
    match parts[..] {
        ["files", ..] | ["pages" | "guides", _] => true,
        ["", ..] => false,
        [first, ..] if RESERVED.contains(&first) => false,
        [_] | [_, _] => true,
        [_, _, "agenda" | "meetings" | "documents" | "statements" | "press", id] => {
            id != "page" && !id.starts_with("by-")
        }
        _ => false,
    }
}

/// Whether the page may be there before its text, and stay when that goes.
fn may_lack_its_text(address: &str) -> bool {
    matches!(address.split('/').nth(2), Some("statements" | "press"))
}

/// Whether a page shows a long text, by the class that the theme gives it.
fn has_text(page: &[u8]) -> bool {
    let page = String::from_utf8_lossy(page);
    ["class=prose", "class=\"prose"].iter().any(|class| page.contains(class))
}

/// Leaves out what is gone because a person recalled or withdrew a statement:
/// its text, and its files. Tells how many these are.
pub(super) fn spare_taken_back(tools: &Tools<'_>, vanishing: &mut BTreeSet<String>) -> usize {
    let before = vanishing.len();
    let owners = vanishing.iter().filter_map(|address| statement_of(address));
    let sessions: BTreeSet<SessionKey> = owners.map(|(key, _)| key).collect();
    let taken_back: BTreeSet<(SessionKey, Id)> =
        sessions.into_iter().flat_map(|key| taken_back(tools, &key)).collect();
    vanishing.retain(|address| {
        statement_of(address).is_none_or(|statement| !taken_back.contains(&statement))
    });
    before - vanishing.len()
}

/// The statement that a page or a file may be of.
fn statement_of(address: &str) -> Option<(SessionKey, Id)> {
    let parts: Vec<&str> = address.split('/').collect();
    let (body, session, id) = match parts[..] {
        ["files", body, session, id, _, ..] | [body, session, "statements", id, ""] => {
            (body, session, id)
        }
        _ => return None,
    };
    Some((format!("{body}/{session}").parse().ok()?, id.parse().ok()?))
}

/// The statements of a session of which a version was recalled or withdrawn.
fn taken_back(tools: &Tools<'_>, key: &SessionKey) -> Vec<(SessionKey, Id)> {
    let mut findings = Findings::default();
    let record = opening::examine_session(tools.world, tools.records, key, &mut findings);
    let Some(record) = record.filter(|_| !findings.has_errors()) else { return Vec::new() };
    let session = opening::disclose(tools, &record).session;
    let taken = session.statements.into_iter().filter(|statement| {
        let mut versions = statement.versions.values();
        versions.any(|version| !matches!(version.availability, Availability::Available { .. }))
    });
    let ids = taken.map(|statement| statement.id).chain(session.unavailable);
    ids.map(|id| (key.clone(), id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_not_counted_and_what_they_are_made_of_is() {
        for thing in [
            "council/",
            "council/second/",
            "council/second/statements/cedar/",
            "council/second/documents/a-68-123/",
            "council/second/press/opening/",
            "pages/about/",
            "guides/delegate/",
            "files/council/second/note.pdf",
        ] {
            assert!(is_published(thing), "{thing}");
        }
        for list in [
            "",
            "journal/",
            "journal/2026/",
            "speakers/cedar/",
            "search/",
            "council/sessions/2026/",
            "council/second/statements/",
            "council/second/statements/page/2/",
            "council/second/statements/by-item/",
            "council/second/statements/by-item/opening/",
            "council/second/speakers/cedar/",
            "guides/",
        ] {
            assert!(!is_published(list), "{list}");
        }
    }

    #[test]
    fn pages_and_files_tell_their_statement() {
        let cedar = Some(("council/second".parse().unwrap(), "cedar".parse().unwrap()));
        assert_eq!(statement_of("council/second/statements/cedar/"), cedar);
        assert_eq!(statement_of("files/council/second/cedar/scan.pdf"), cedar);
        assert_eq!(statement_of("files/council/second/note.pdf"), None);
        assert_eq!(statement_of("council/second/press/cedar/"), None);
    }
}
