//! `agenda.toml` of a session.

use std::collections::BTreeSet;

use super::document::read_optional;
use super::fields::{Cell, Fields, Value};
use super::records::ItemRecord;
use crate::diagnostic::Findings;
use crate::model::{AgendaStatus, Id, ItemState, SessionKey};
use crate::source::World;

pub(super) fn agenda(fields: &mut Fields<'_>) -> Option<(AgendaStatus, Vec<ItemRecord>)> {
    let status = fields.required("status").unwrap_or(AgendaStatus::Provisional);
    Some((status, fields.counted("items")))
}

/// The ids of a session's agenda items, for those who refer to them from
/// another session; what is wrong with them is that session's matter.
#[must_use]
pub fn read_agenda_ids(world: &World, key: &SessionKey) -> BTreeSet<Id> {
    let path = format!("content/sessions/{key}/agenda.toml");
    let ids = read_optional(world, &path, &mut Findings::default(), |fields| {
        Some(fields.counted::<ItemId>("items"))
    });
    ids.unwrap_or_default().into_iter().map(|id| id.0).collect()
}

struct ItemId(Id);

impl Value for ItemId {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| fields.required("id").map(Self))
    }
}

impl Value for ItemRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let id = fields.required("id");
            let number = fields.required("number");
            let title = fields.required("title");
            let parent = fields.optional("parent");
            let former_numbers = fields.list("former_numbers");
            let state = fields.or("state", ItemState::Active);
            let of = fields.optional("of");
            let subjects = fields.list("subjects");
            fields.review();
            Some(Self {
                id: id?,
                number: number?,
                title: title?,
                parent,
                former_numbers,
                state: state?,
                of,
                subjects,
            })
        })
    }
}
