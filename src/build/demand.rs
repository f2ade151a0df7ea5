//! Changes that no build makes before a person has confirmed them
//! (`policies.confirm`): much that vanishes though nobody took it back, much
//! that becomes public at once, and a site where there was none. What is
//! counted are addresses, so that a build with remembered state and one without
//! ask alike. It starts at [`of`].

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use super::engine::Tools;
use super::forecast::asked_for;
use super::session;
use crate::check::RESERVED;
use crate::diagnostic::Findings;
use crate::model::{Access, Availability, Id, SessionKey};
use crate::publish::{Change, MANIFEST_ROOT, Output};

/// Why a change has to be confirmed, and by which name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demand {
    /// The name of exactly this change.
    pub confirmation: Confirmation,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Whether the build stopped for it.
    pub held: bool,
}

/// Why a change has to be confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing was public there.
    First,
    /// So many addresses would vanish that nobody took back.
    Vanishing {
        /// How many.
        count: usize,
        /// How many may.
        limit: u32,
    },
    /// So many would become public.
    Releases {
        /// How many.
        count: usize,
        /// How many may.
        limit: u32,
    },
}

/// The name of one change: of what stands, and of what shall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirmation([u8; 8]);

/// What a person has said to changes that have to be confirmed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Consent {
    /// Nothing yet.
    #[default]
    Awaited,
    /// That this one shall be made.
    Given(Confirmation),
    /// That nobody else sees them: a preview.
    Unneeded,
}

impl fmt::Display for Confirmation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Why a text is not the name of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not sixteen digits from 0 to f")]
pub struct NoConfirmation;

impl FromStr for Confirmation {
    type Err = NoConfirmation;

    fn from_str(text: &str) -> Result<Self, NoConfirmation> {
        let digits = text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u64::from_str_radix(text, 16).ok().filter(|_| digits && text.len() == 16);
        number.map(|number| Self(number.to_be_bytes())).ok_or(NoConfirmation)
    }
}

/// Why changes to the output have to be confirmed; nothing where they may be
/// made. Only the public's edition is asked about.
pub(super) fn of(tools: &Tools<'_>, consent: Consent, changes: &[Change]) -> Option<Demand> {
    let limits = tools.records.site.confirm;
    if tools.edition.audience != Access::Public || changes.is_empty() {
        return None;
    }
    let mut reasons = Vec::new();
    if !tools.output.has(MANIFEST_ROOT) {
        reasons.extend(limits.first.then_some(Reason::First));
    } else if limits.vanishing.is_some() || limits.releases.is_some() {
        let Counted { mut vanishing, releases } = Counted::of(changes, tools.output);
        if let Some(limit) = limits.vanishing.filter(|limit| exceeds(&vanishing, *limit)) {
            spare_taken_back(tools, &mut vanishing);
            let count = vanishing.len();
            reasons
                .extend(exceeds(&vanishing, limit).then_some(Reason::Vanishing { count, limit }));
        }
        if let Some(limit) = limits.releases.filter(|limit| exceeds(&releases, *limit)) {
            reasons.push(Reason::Releases { count: releases.len(), limit });
        }
    }
    if reasons.is_empty() {
        return None;
    }
    let confirmation = name(changes, tools.output);
    let held = match consent {
        Consent::Awaited => true,
        Consent::Given(given) => given != confirmation,
        Consent::Unneeded => false,
    };
    Some(Demand { confirmation, reasons, held })
}

fn exceeds(addresses: &BTreeSet<&str>, limit: u32) -> bool {
    addresses.len() > limit as usize
}

/// The addresses that come and go, by their names without language. A page
/// whose text comes or goes counts with them.
#[derive(Default)]
struct Counted<'c> {
    vanishing: BTreeSet<&'c str>,
    releases: BTreeSet<&'c str>,
}

impl<'c> Counted<'c> {
    fn of(changes: &'c [Change], output: &Output) -> Self {
        let mut counted = Self::default();
        for change in changes {
            let (Change::Delete { path } | Change::Write { path, .. }) = change;
            let address = asked_for(path).map(|(address, _)| address);
            let Some(address) = address.filter(|address| is_published(address)) else { continue };
            let stood = output.has(path);
            match change {
                Change::Delete { .. } if stood => _ = counted.vanishing.insert(address),
                Change::Delete { .. } => {}
                Change::Write { .. } if !stood => _ = counted.releases.insert(address),
                Change::Write { staged, .. } if may_lack_its_text(address) => {
                    let before = output.read(path).is_some_and(|page| has_text(&page));
                    let after = staged.read().is_some_and(|page| has_text(&page));
                    match (before, after) {
                        (true, false) => _ = counted.vanishing.insert(address),
                        (false, true) => _ = counted.releases.insert(address),
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
/// its text, and its files.
fn spare_taken_back(tools: &Tools<'_>, vanishing: &mut BTreeSet<&str>) {
    let owners = vanishing.iter().filter_map(|address| statement_of(address));
    let sessions: BTreeSet<SessionKey> = owners.map(|(key, _)| key).collect();
    let taken_back: BTreeSet<(SessionKey, Id)> =
        sessions.into_iter().flat_map(|key| taken_back(tools, &key)).collect();
    vanishing.retain(|address| {
        statement_of(address).is_none_or(|statement| !taken_back.contains(&statement))
    });
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
    let record = session::examine_session(tools.world, tools.records, key, &mut findings);
    let Some(record) = record.filter(|_| !findings.has_errors()) else { return Vec::new() };
    let session = session::disclose(tools, &record).session;
    let taken = session.statements.into_iter().filter(|statement| {
        let mut versions = statement.versions.values();
        versions.any(|version| !matches!(version.availability, Availability::Available { .. }))
    });
    let ids = taken.map(|statement| statement.id).chain(session.unavailable);
    ids.map(|id| (key.clone(), id)).collect()
}

/// The name of changes: of every path with the bytes that stand there and those
/// that shall.
fn name(changes: &[Change], output: &Output) -> Confirmation {
    let digest = |bytes: Option<Vec<u8>>| bytes.map(|bytes| *blake3::hash(&bytes).as_bytes());
    let mut all: Vec<_> = changes
        .iter()
        .map(|change| match change {
            Change::Delete { path } => (path, digest(output.read(path)), None),
            Change::Write { path, staged } => {
                (path, digest(output.read(path)), digest(staged.read()))
            }
        })
        .filter(|(_, before, after)| before != after)
        .collect();
    all.sort_unstable();
    let hash = blake3::hash(&postcard::to_stdvec(&all).unwrap_or_default());
    let mut short = [0; 8];
    short.copy_from_slice(&hash.as_bytes()[..8]);
    Confirmation(short)
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

    #[test]
    fn a_confirmation_is_read_as_it_is_written_and_nothing_else_is() {
        let name = Confirmation([0, 1, 0x2a, 3, 4, 5, 6, 0xff]);
        assert_eq!(name.to_string(), "00012a03040506ff");
        assert_eq!("00012a03040506ff".parse(), Ok(name));
        for other in ["", "12", "+0012a03040506ff", "00012a03040506ff0", "zz012a03040506ff"] {
            assert_eq!(other.parse::<Confirmation>(), Err(NoConfirmation), "{other}");
        }
    }
}
