//! The addresses of a session: those that were ever public lead somewhere.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::opening::disclose_to;
use super::site::SiteRecords;
use crate::content::SessionRecord;
use crate::diagnostic::{Finding, Findings};
use crate::disclosure::Edition;
use crate::model::{Access, Id, Session, leaves_session};
use crate::plan::addresses::{addresses, goal};

/// The addresses of what is public of a session at an instant.
#[must_use]
pub fn public_addresses(
    frame: &SiteRecords,
    record: &SessionRecord,
    now: Timestamp,
) -> BTreeSet<String> {
    let edition = Edition { audience: Access::Public, now };
    addresses(&disclose_to(frame, &edition, record).session)
}

/// What is wrong with the addresses of a session that is disclosed so.
pub(super) fn lost(record: &SessionRecord, session: &Session) -> Findings {
    let mut findings = Findings::default();
    if record.routes.is_empty() && record.moved.is_empty() && record.gone.is_empty() {
        return findings;
    }
    let own = addresses(session);
    let mut left: BTreeSet<&str> = BTreeSet::new();
    let from = record.moved.iter().map(|moved| &moved.from);
    for at in from.chain(record.gone.iter().map(|gone| &gone.route)) {
        let route = at.value.as_str();
        let about = |code| Finding::error(code, &at.place).with("route", route);
        if !left.insert(route) {
            // It may never have been public.
            let was_public = record.routes.contains_key(route);
            findings.push(about("moved-twice").hidden(!was_public));
        } else if own.contains(route) {
            findings.push(about("moved-is-there"));
        }
        if !record.routes.contains_key(route) {
            let warning = Finding::warning("moved-unrecorded", &at.place).with("route", route);
            findings.push(warning.with("session", &record.key).hidden(true));
        }
    }
    for moved in &record.moved {
        let to = &moved.to;
        let leads = leaves_session(to) || goal(session, &own, to).is_some();
        if !leads && record.routes.contains_key(&moved.from.value) {
            // What is held back now stops nothing: it has to go.
            let code = "moved-to-nowhere";
            let finding = match withheld(record, session, to) {
                true => Finding::warning(code, &to.place),
                false => Finding::error(code, &to.place),
            };
            // What is there for others may be nothing that readers know of.
            findings.push(finding.with("route", &to.value).hidden(true));
        }
    }
    for (route, place) in &record.routes {
        if own.contains(route) || left.contains(route.as_str()) {
            continue;
        }
        // An error would leave the pages up that somebody has just held back.
        let finding = match withheld(record, session, route) {
            true => Finding::warning("route-withheld", place).hidden(true),
            false => Finding::error("route-vanished", place),
        };
        findings.push(finding.with("route", route).with("session", &record.key));
    }
    findings
}

/// Whether a session still has what was at an address, and does not show it.
fn withheld(record: &SessionRecord, session: &Session, route: &str) -> bool {
    let parts: Vec<&str> = route.split('/').collect();
    let is = |own: &Id, id: &str| own.as_str() == id;
    match parts.as_slice() {
        ["statements", id, ""] => record.statements.iter().any(|one| is(&one.id, id)),
        ["press", id, ""] => record.press.iter().any(|one| is(&one.id, id)),
        ["meetings", id, ""] => record.meetings.iter().any(|one| is(&one.id, id)),
        ["meetings", id, "recording", ""] => {
            record.meetings.iter().any(|one| is(&one.id, id) && !one.recordings.is_empty())
        }
        ["documents", slug, ""] => record.documents.iter().any(|document| {
            let mut slugs = document.symbols.iter().map(|symbol| symbol.slug());
            let was = slugs.any(|own| own == *slug) || is(&document.id, slug);
            // One that is shown has another address now.
            was && session.documents.iter().all(|shown| shown.id != *document.id)
        }),
        _ => false,
    }
}
