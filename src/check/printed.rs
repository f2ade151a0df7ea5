//! The days of `printed.toml` follow each other, so that each is there once.

use super::Around;
use crate::content::SessionRecord;
use crate::diagnostic::{Finding, Findings};

pub(super) fn in_order(record: &SessionRecord, _: &Around<'_>, findings: &mut Findings) {
    for pair in record.printed.windows(2) {
        let [before, after] = pair else { continue };
        if after.date.value <= before.date.value {
            let finding = Finding::error("printed-out-of-order", &after.date.place);
            findings.push(finding.with("date", after.date.value).with("before", before.date.value));
        }
    }
}
