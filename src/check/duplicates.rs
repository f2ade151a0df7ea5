//! What must be there once is there once.

use std::collections::BTreeMap;

use super::{Around, lists_hidden};
use crate::content::SessionRecord;
use crate::diagnostic::{Finding, Findings, Place};

/// Reports every repetition, at its later place. One of two that is embargoed
/// hides the finding about both.
pub(super) fn repeated<'a, K: Ord + Clone>(
    values: impl IntoIterator<Item = (K, &'a Place, bool)>,
    finding: impl Fn(&K, &Place) -> Finding,
    findings: &mut Findings,
) {
    let mut seen: BTreeMap<K, bool> = BTreeMap::new();
    for (value, place, hidden) in values {
        match seen.get(&value) {
            Some(first) => findings.push(finding(&value, place).hidden(*first || hidden)),
            None => _ = seen.insert(value, hidden),
        }
    }
}

fn twice(id: impl ToString, place: &Place) -> Finding {
    Finding::error("duplicate-id", place).with("id", id)
}

pub(super) fn none_twice(record: &SessionRecord, around: &Around<'_>, findings: &mut Findings) {
    let now = around.world.now();
    let items = record.items.iter().map(|item| (&item.id.value, &item.id.place, false));
    repeated(items, |id, place| twice(id, place), findings);
    let meetings =
        record.meetings.iter().map(|meeting| (&meeting.id.value, &meeting.id.place, false));
    repeated(meetings, |id, place| twice(id, place), findings);
    let documents = record.documents.iter();
    let documents =
        documents.map(|paper| (&paper.id.value, &paper.id.place, paper.is_embargoed(now)));
    repeated(documents, |id, place| twice(id, place), findings);
    symbols(record, around, findings);
    orders(record, findings);
    lists(record, lists_hidden(record, around), findings);
}

fn symbols(record: &SessionRecord, around: &Around<'_>, findings: &mut Findings) {
    let now = around.world.now();
    let symbols = record.documents.iter().flat_map(|document| {
        let hidden = document.is_embargoed(now);
        document.symbols.iter().map(move |symbol| (&symbol.value, &symbol.place, hidden))
    });
    repeated(
        symbols,
        |symbol, place| Finding::error("duplicate-symbol", place).with("symbol", symbol),
        findings,
    );
}

/// Statements have their order within their meeting.
fn orders(record: &SessionRecord, findings: &mut Findings) {
    let orders = record.statements.iter().map(|statement| {
        let place = (&statement.meeting.value, statement.order.value);
        (place, &statement.order.place, statement.is_embargoed())
    });
    repeated(
        orders,
        |(meeting, order), place| {
            Finding::error("duplicate-order", place).with("order", order).with("meeting", meeting)
        },
        findings,
    );
}

/// Entries have their order within their list, and their id within the session.
fn lists(record: &SessionRecord, hidden: bool, findings: &mut Findings) {
    let lists = &record.speakers_lists;
    let ids = lists.iter().flat_map(|(_, entries)| entries);
    let ids = ids.map(|entry| (&entry.id.value, &entry.id.place, hidden));
    repeated(ids, |id, place| twice(id, place), findings);
    for (meeting, entries) in lists {
        let orders = entries.iter().map(|entry| (entry.order.value, &entry.order.place, hidden));
        repeated(
            orders,
            |order, place| {
                Finding::error("duplicate-order", place)
                    .with("order", order)
                    .with("meeting", &meeting.value)
            },
            findings,
        );
    }
}
