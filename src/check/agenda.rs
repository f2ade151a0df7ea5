//! The tree of agenda items has a root.

use std::collections::BTreeMap;

use super::Around;
use crate::content::SessionRecord;
use crate::diagnostic::{At, Finding, Findings};
use crate::model::Id;

pub(super) fn no_cycles(record: &SessionRecord, _: &Around<'_>, findings: &mut Findings) {
    let mut parents = BTreeMap::new();
    for item in &record.items {
        // Of two with the same id the first counts; the second has its finding.
        parents.entry(&item.id.value).or_insert(item.parent.as_ref());
    }
    cycles(&parents, "item-cycle", findings);
}

/// Reports everyone who is their own ancestor.
pub(super) fn cycles(
    parents: &BTreeMap<&Id, Option<&At<Id>>>,
    code: &'static str,
    findings: &mut Findings,
) {
    for (id, parent) in parents {
        let Some(parent) = parent else { continue };
        let mut ancestor = &parent.value;
        // As many steps as there are items: longer ways only go round.
        for _ in parents {
            if ancestor == *id {
                findings.push(Finding::error(code, &parent.place).with("id", id));
                break;
            }
            match parents.get(ancestor) {
                Some(Some(next)) => ancestor = &next.value,
                _ => break,
            }
        }
    }
}
