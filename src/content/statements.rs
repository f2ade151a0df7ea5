//! `statements/ID/statement.toml` and its texts.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::document::read_toml;
use super::fields::{Cell, Fields, Value};
use super::records::{PartialText, StatementRecord, TextRecord, VersionRecord};
use super::values::canonical_tag;
use crate::diagnostic::{Finding, Findings};
use crate::i18n::Tag;
use crate::model::{Access, Id, Posting, StatementKind, VersionRole};
use crate::source::World;

pub(super) fn read_statement(
    world: &World,
    folder: &str,
    id: Id,
    texts: BTreeMap<Tag, TextRecord>,
    findings: &mut Findings,
) -> Option<StatementRecord> {
    let path = format!("{folder}/statement.toml");
    read_toml(world, &path, findings, |fields| statement(id, texts, fields))
}

fn statement(
    id: Id,
    texts: BTreeMap<Tag, TextRecord>,
    fields: &mut Fields<'_>,
) -> Option<StatementRecord> {
    let place = fields.place().clone();
    let meeting = fields.required("meeting");
    let order = fields.required("order");
    let speakers = fields.required_list("speakers");
    let on_behalf_of = fields.list("on_behalf_of");
    let items = fields.list("items");
    let kind = fields.optional("kind").unwrap_or(StatementKind::Statement);
    let delivered = fields.optional("delivered");
    let check_against_delivery = fields.optional("check_against_delivery").unwrap_or(false);
    let posting = fields.optional("posting").unwrap_or(Posting::Public);
    let access = fields.optional("access").unwrap_or(Access::Public);
    let title = fields.optional::<PartialText>("title");
    let Versions(mut versions, unread) = fields.optional("versions").unwrap_or_default();
    for (tag, text) in texts {
        if let Some(version) = versions.get_mut(&tag) {
            version.text = Some(text);
        } else if !unread.contains(&tag) {
            let place = text.place;
            fields.report(Finding::error("text-without-version", &place).with("lang", tag));
        }
    }
    Some(StatementRecord {
        id,
        place,
        meeting: meeting?,
        order: order?,
        speakers: speakers?,
        on_behalf_of,
        items,
        kind,
        delivered,
        check_against_delivery,
        posting,
        access,
        title,
        versions,
    })
}

/// Versions by language, and the languages of those that could not be read.
#[derive(Default)]
struct Versions(BTreeMap<Tag, VersionRecord>, Vec<Tag>);

impl Value for Versions {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let mut versions = Self::default();
            for (cell, place) in fields.each() {
                let Some(tag) = canonical_tag(cell.key()) else {
                    let finding = Finding::error("bad-language", &place);
                    cell.report(finding.with("key", "versions").with("found", cell.key()));
                    continue;
                };
                match VersionRecord::read(cell) {
                    Some(version) => _ = versions.0.insert(tag, version),
                    None => versions.1.push(tag),
                }
            }
            Some(versions)
        })
    }
}

impl Value for VersionRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let state = fields.required("state");
            let role = fields.optional("role").unwrap_or(VersionRole::AsDelivered);
            let released = fields.optional("released");
            let revisions: Vec<Revision> = fields.list("revisions");
            let withdrawn = fields.optional("withdrawn");
            let reason = fields.optional("reason");
            let files = fields.list("files");
            Some(Self {
                state: state?,
                role,
                released,
                revisions: revisions.into_iter().map(|revision| revision.0).collect(),
                withdrawn,
                reason,
                files,
                text: None,
            })
        })
    }
}

struct Revision(Timestamp);

impl Value for Revision {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| fields.required("at").map(Self))
    }
}
