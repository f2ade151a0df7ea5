//! `printed.toml`: what the counter printed for those who asked, a table a day. It
//! holds sums alone, nothing of who asked and nothing of what for.

use super::document::read_optional;
use super::fields::{Cell, Fields, Value};
use super::records::PrintedRecord;
use crate::diagnostic::Findings;
use crate::model::SessionKey;
use crate::source::World;

/// Its name in a session's folder.
pub(super) const PRINTED: &str = "printed.toml";

/// Reads what was printed of a session; nothing where nobody printed anything.
pub fn read_printed(
    world: &World,
    key: &SessionKey,
    findings: &mut Findings,
) -> Vec<PrintedRecord> {
    let path = format!("content/sessions/{key}/{PRINTED}");
    read_optional(world, &path, findings, printed).unwrap_or_default()
}

fn printed(fields: &mut Fields<'_>) -> Option<Vec<PrintedRecord>> {
    Some(fields.list("printed"))
}

impl Value for PrintedRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let date = fields.required("date");
            let jobs = fields.required("jobs");
            let copies = fields.required("copies");
            let sheets = fields.required("sheets");
            Some(Self { date: date?, jobs: jobs?, copies: copies?, sheets: sheets? })
        })
    }
}
