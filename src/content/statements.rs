//! `statements/ID/statement.toml` and its texts.

use std::collections::BTreeMap;

use super::captions::Offset;
use super::document::read_toml;
use super::fields::{Cell, Fields, Value};
use super::paper_records::{RevisionRecord, StatementRecord, TextRecord, VersionRecord};
use super::review::Counted;
use super::values::canonical_tag;
use crate::diagnostic::{Finding, Findings};
use crate::i18n::Tag;
use crate::model::{Access, Id, PartialText, Posting, StatementKind, VersionRole};
use crate::source::World;

pub(super) fn read_statement(
    world: &World,
    folder: &str,
    id: Id,
    texts: BTreeMap<Tag, TextRecord>,
    findings: &mut Findings,
) -> Option<Counted<StatementRecord>> {
    let path = format!("{folder}/statement.toml");
    read_toml(world, &path, findings, |fields| statement(id, texts, fields))
}

fn statement(
    id: Id,
    texts: BTreeMap<Tag, TextRecord>,
    fields: &mut Fields<'_>,
) -> Option<Counted<StatementRecord>> {
    let place = fields.place().clone();
    let meeting = fields.required("meeting");
    let order = fields.required("order");
    let speakers = fields.required_list("speakers");
    let on_behalf_of = fields.list("on_behalf_of");
    let items = fields.list("items");
    let kind = fields.or("kind", StatementKind::Statement);
    let delivered = fields.maybe("delivered");
    let moment = fields.optional::<Offset>("moment").map(|offset| offset.0);
    let check_against_delivery = fields.or("check_against_delivery", false);
    let posting = fields.or("posting", Posting::Public);
    let access = fields.or("access", Access::Public);
    let title = fields.optional::<PartialText>("title");
    let under_review = fields.review();
    let versions = fields.or("versions", Versions::default());
    if under_review {
        return Some(Counted(None));
    }
    let Versions(mut versions, unread) = versions?;
    for (tag, text) in texts {
        if let Some(version) = versions.get_mut(&tag) {
            version.text = Some(text);
        } else if !unread.contains(&tag) {
            let place = text.place;
            fields.report(
                Finding::error("text-without-version", &place).with("lang", tag).hidden(true),
            );
        }
    }
    if !unread.is_empty() || !fields.all_known() {
        // Whether it is public is not known: nothing may be said of it.
        return None;
    }
    Some(Counted(Some(StatementRecord {
        id,
        place,
        meeting: meeting?,
        order: order?,
        speakers: speakers?,
        on_behalf_of,
        items,
        kind: kind?,
        delivered: delivered?,
        moment,
        check_against_delivery: check_against_delivery?,
        posting: posting?,
        access: access?,
        title,
        versions,
        left: false,
    })))
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
            let role = fields.or("role", VersionRole::AsDelivered);
            let released = fields.maybe("released");
            let revisions = fields.list("revisions");
            let withdrawn = fields.maybe("withdrawn");
            let reason = fields.optional("reason");
            let files = fields.list("files");
            Some(Self {
                state: state?,
                role: role?,
                released: released?,
                revisions,
                withdrawn: withdrawn?,
                reason,
                files,
                text: None,
            })
        })
    }
}

impl Value for RevisionRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let superseded = fields.optional("superseded");
            Some(Self { at: fields.required("at")?, superseded, text: None })
        })
    }
}
