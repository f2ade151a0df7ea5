//! Addresses: distinct, not reserved, and short enough for every file system
//! that a copy of the site may land on.

use std::collections::BTreeMap;

use super::Around;
use crate::content::{DocumentRecord, SessionRecord};
use crate::diagnostic::{Finding, Findings, Place};

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
        short_enough(record, &format!("statements/{id}"), &statement.place, hidden, findings);
    }
}

/// Documents have the address of each of their symbols, or else of their id.
fn documents(record: &SessionRecord, around: &Around<'_>, findings: &mut Findings) {
    let mut taken: BTreeMap<String, (&str, bool)> = BTreeMap::new();
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
    }
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
