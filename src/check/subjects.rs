//! What documents and items are about, and where sessions meet, is what the site
//! knows. A word of no vocabulary is shown as it is written, so it is a warning.

use std::collections::{BTreeMap, BTreeSet};

use super::{Around, site};
use crate::content::{SessionRecord, closest};
use crate::diagnostic::{At, Finding, Findings};
use crate::model::folded;

pub(super) fn known(record: &SessionRecord, around: &Around<'_>, findings: &mut Findings) {
    let subjects = &around.site.subjects;
    if subjects.is_empty() {
        return;
    }
    let ids = subjects.iter().map(|subject| subject.id.as_str().to_owned());
    let names = subjects.iter().flat_map(|subject| subject.name.iter());
    let known: BTreeSet<String> = ids.chain(names.map(|(_, name)| folded(name))).collect();
    let now = around.world.now();
    let of_items = record.items.iter().flat_map(|item| &item.subjects).map(|word| (word, false));
    let of_documents = record.documents.iter().flat_map(|document| {
        let hidden = document.is_embargoed(now);
        document.subjects.iter().map(move |word| (word, hidden))
    });
    // An import brings the same word with a thousand documents: each is told once,
    // at the first place that may be shown.
    let mut strange: BTreeMap<&str, (&At<String>, bool)> = BTreeMap::new();
    for (word, hidden) in of_items.chain(of_documents) {
        if known.contains(word.value.as_str()) || known.contains(&folded(word)) {
            continue;
        }
        let first = strange.entry(word.value.as_str()).or_insert((word, hidden));
        if first.1 && !hidden {
            *first = (word, hidden);
        }
    }
    for (word, hidden) in strange.into_values() {
        let likely = subjects.iter().map(|subject| subject.id.as_str());
        let finding = Finding::warning("unknown-subject", &word.place).with("found", &word.value);
        let suggestion = closest(&word.value, likely);
        findings.push(finding.with("suggestion", suggestion).hidden(hidden));
    }
}

pub(super) fn placed(record: &SessionRecord, around: &Around<'_>, findings: &mut Findings) {
    site::place(around.site, &record.at, findings);
    for part in &record.parts {
        site::place(around.site, &part.at, findings);
    }
}
