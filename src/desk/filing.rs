//! What a new statement is filed under: what was said of it, and for the rest
//! what its entry on the speakers' list tells. Start at [`Filing::of`].

use toml_edit::DocumentMut;

use super::receive::Receipt;
use super::sheet;
use super::statements::next_ten;
use super::stop::{Refusal, Stop};
use crate::content::{ListEntryRecord, SessionRecord};
use crate::diagnostic::At;
use crate::model::{Id, StatementKind, Term as _};

/// Everything that `statement.toml` says of a new statement, but for versions.
#[derive(Debug)]
pub(super) struct Filing {
    pub(super) meeting: Id,
    pub(super) order: u32,
    pub(super) speakers: Vec<Id>,
    on_behalf_of: Vec<Id>,
    items: Vec<String>,
    kind: StatementKind,
}

impl Filing {
    pub(super) fn of(
        receipt: &Receipt,
        entry: Option<&ListEntryRecord>,
        record: &SessionRecord,
        meeting: Id,
    ) -> Result<Self, Stop> {
        let own = |typed: &[Id], listed: Vec<Id>| {
            if typed.is_empty() { listed } else { typed.to_vec() }
        };
        let listed = |ids: &[At<Id>]| ids.iter().map(|id| id.value.clone()).collect::<Vec<_>>();
        let speakers = own(
            &receipt.speakers,
            entry.map(|entry| vec![entry.speaker.value.clone()]).unwrap_or_default(),
        );
        if speakers.is_empty() {
            return Err(Refusal::new("needs-speaker").into());
        }
        let last = record.statements.iter().filter(|other| *other.meeting == meeting);
        let last = last.map(|other| *other.order).max();
        let mut items: Vec<String> =
            receipt.items.iter().map(|typed| item(record, typed)).collect();
        if items.is_empty() {
            items.extend(entry.and_then(|entry| Some(entry.item.as_ref()?.to_string())));
        }
        Ok(Self {
            order: receipt.order.unwrap_or_else(|| last.map_or(10, next_ten)),
            meeting,
            speakers,
            on_behalf_of: own(
                &receipt.on_behalf_of,
                entry.map(|entry| listed(&entry.on_behalf_of)).unwrap_or_default(),
            ),
            items,
            kind: receipt
                .kind
                .or(entry.map(|entry| entry.kind))
                .unwrap_or(StatementKind::Statement),
        })
    }

    pub(super) fn write(&self, sheet: &mut DocumentMut, receipt: &Receipt) {
        let table = sheet.as_table_mut();
        sheet::set(table, "meeting", self.meeting.as_str());
        sheet::set(table, "order", i64::from(self.order));
        sheet::set(table, "speakers", sheet::texts(&self.speakers));
        if !self.on_behalf_of.is_empty() {
            sheet::set(table, "on_behalf_of", sheet::texts(&self.on_behalf_of));
        }
        if !self.items.is_empty() {
            sheet::set(table, "items", sheet::texts(&self.items));
        }
        if self.kind != StatementKind::Statement {
            sheet::set(table, "kind", self.kind.keyword());
        }
        if receipt.check_against_delivery {
            sheet::set(table, "check_against_delivery", true);
        }
        if let Some(posting) = receipt.posting {
            sheet::set(table, "posting", posting.keyword());
        }
        if let Some(access) = receipt.access {
            sheet::set(table, "access", access.keyword());
        }
        if receipt.title.some().next().is_some() {
            sheet::set(table, "title", sheet::languages(receipt.title.some()));
        }
    }
}

/// An item by its id, or by its number as printed.
pub(super) fn item(record: &SessionRecord, typed: &str) -> String {
    let by_id = record.items.iter().find(|item| item.id.as_str() == typed);
    let found = by_id.or_else(|| record.items.iter().find(|item| *item.number == typed));
    found.map_or_else(|| typed.to_owned(), |item| item.id.to_string())
}
