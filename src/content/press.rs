//! `press/ID/press.toml` and its texts.

use std::collections::BTreeMap;

use super::document::read_toml;
use super::paper_records::{PressRecord, TextRecord};
use crate::diagnostic::Findings;
use crate::i18n::Tag;
use crate::model::Id;
use crate::model::PartialText;
use crate::source::World;

pub(super) fn read_press(
    world: &World,
    folder: &str,
    id: Id,
    texts: BTreeMap<Tag, TextRecord>,
    findings: &mut Findings,
) -> Option<PressRecord> {
    let path = format!("{folder}/press.toml");
    read_toml(world, &path, findings, |fields| {
        let place = fields.place().clone();
        let date = fields.required("date");
        let symbol = fields.optional("symbol");
        let title = fields.required::<PartialText>("title");
        let meeting = fields.optional("meeting");
        let items = fields.list("items");
        let release_at = fields.maybe("release_at");
        if !fields.all_known() {
            return None;
        }
        Some(PressRecord {
            id,
            place,
            date: date?,
            symbol,
            title: title?,
            meeting,
            items,
            release_at: release_at?,
            texts,
        })
    })
}
