//! Addresses: distinct, not reserved, and short enough for every file system
//! that a copy of the site may land on.

use std::collections::BTreeMap;

use super::Around;
use crate::content::{DocumentRecord, SessionRecord, read_routes};
use crate::diagnostic::{Finding, Findings, Place};
use crate::model::{Symbol, in_other_session, leaves_session};

/// The longest path of a file that the site publishes.
const LONGEST: usize = 200;

pub(super) fn distinct(record: &SessionRecord, around: &Around<'_>, findings: &mut Findings) {
    documents(record, around, findings);
    for statement in &record.statements {
        let (id, hidden) = (statement.id.as_str(), statement.is_embargoed());
        if id == "page" || id.starts_with("by-") {
            findings.push(
                Finding::error("reserved-name", &statement.place).with("name", id).hidden(hidden),
            );
        }
        let mut versions = statement.versions.values();
        let page = match versions.any(|version| !version.revisions.is_empty()) {
            true => format!("statements/{id}/revisions"),
            false => format!("statements/{id}"),
        };
        short_enough(record, &page, &statement.place, hidden, findings);
    }
}

/// What moved to another session is where that session's ledger has it.
pub(super) fn moved_elsewhere(
    record: &SessionRecord,
    around: &Around<'_>,
    findings: &mut Findings,
) {
    let there = |to: &str| {
        let (key, below) = in_other_session(to)?;
        read_routes(around.world, &key, &mut Findings::default()).contains_key(below).then_some(())
    };
    for moved in record.moved.iter().filter(|moved| leaves_session(&moved.to)) {
        if there(&moved.to).is_none() {
            let finding = Finding::error("moved-to-nowhere", &moved.to.place);
            // It may be there, and not public yet.
            findings.push(finding.with("route", &moved.to.value).hidden(true));
        }
    }
}

/// Documents have the address of each of their symbols, or else of their id.
fn documents(record: &SessionRecord, around: &Around<'_>, findings: &mut Findings) {
    let mut taken: BTreeMap<String, (&str, bool)> = BTreeMap::new();
    let mut forms: BTreeMap<String, (&str, bool)> = BTreeMap::new();
    for document in &record.documents {
        let hidden = document.is_embargoed(around.world.now());
        for (name, slug, place) in addresses(document) {
            short_enough(record, &format!("documents/{slug}"), place, hidden, findings);
            match taken.get(&slug) {
                Some((other, embargoed)) if *other != name => findings.push(
                    Finding::error("same-address", place)
                        .with("name", name)
                        .with("other", other)
                        .with("slug", &slug)
                        .hidden(hidden || *embargoed),
                ),
                Some(_) => {}
                None => _ = taken.insert(slug, (name, hidden)),
            }
        }
        // Nor can two symbols be spellings of one.
        for symbol in &document.symbols {
            let form = symbol.canonical();
            match forms.get(&form) {
                Some((other, embargoed))
                    if *other != symbol.as_str() && symbol.slug() != slug_of(other) =>
                {
                    findings.push(
                        Finding::error("same-address", &symbol.place)
                            .with("name", symbol.as_str())
                            .with("other", other)
                            .with("slug", &form)
                            .hidden(hidden || *embargoed),
                    );
                }
                Some(_) => {}
                None => _ = forms.insert(form, (symbol.as_str(), hidden)),
            }
        }
    }
}

fn slug_of(symbol: &str) -> String {
    symbol.parse::<Symbol>().map(|symbol| symbol.slug()).unwrap_or_default()
}

fn addresses(document: &DocumentRecord) -> Vec<(&str, String, &Place)> {
    let id = &document.id;
    if document.symbols.is_empty() {
        return vec![(id.as_str(), id.to_string(), &id.place)];
    }
    let symbols = document.symbols.iter();
    symbols.map(|symbol| (symbol.as_str(), symbol.slug(), &symbol.place)).collect()
}

/// Reports a path below a session that is too long once published.
pub(super) fn short_enough(
    record: &SessionRecord,
    below: &str,
    place: &Place,
    hidden: bool,
    findings: &mut Findings,
) {
    let path = format!("xx/{}/{below}/index.html", record.key);
    if path.len() > LONGEST {
        findings.push(
            Finding::error("path-too-long", place)
                .with("path", below)
                .with("length", path.len())
                .with("limit", LONGEST)
                .hidden(hidden),
        );
    }
}
