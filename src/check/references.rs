//! References by id lead somewhere.

use std::collections::BTreeSet;

use super::{Around, lists_hidden};
use crate::content::{SessionRecord, StatementRecord, closest};
use crate::diagnostic::{At, Finding, Findings};
use crate::model::{Access, Id, RelationKind, SessionKey, Symbol};

/// The ids of one kind that may be referred to.
struct Known<'a> {
    code: &'static str,
    ids: BTreeSet<&'a Id>,
    /// Whether some of that kind could not be read.
    gap: bool,
}

impl<'a> Known<'a> {
    fn new(code: &'static str, gap: bool, ids: impl Iterator<Item = &'a At<Id>>) -> Self {
        Self { code, gap, ids: ids.map(|id| &id.value).collect() }
    }

    fn find<'r>(
        &self,
        references: impl IntoIterator<Item = &'r At<Id>>,
        hidden: bool,
        findings: &mut Findings,
    ) {
        for reference in references {
            if self.gap || self.ids.contains(&reference.value) {
                continue;
            }
            let likely = self.ids.iter().map(|id| id.as_str());
            findings.push(
                Finding::error(self.code, &reference.place)
                    .with("id", &reference.value)
                    .with("suggestion", closest(reference.as_str(), likely))
                    .hidden(hidden),
            );
        }
    }
}

/// Everything that a session's records may refer to.
struct Targets<'a> {
    items: Known<'a>,
    meetings: Known<'a>,
    documents: Known<'a>,
    speakers: Known<'a>,
    statements: BTreeSet<&'a Id>,
}

pub(super) fn resolve(record: &SessionRecord, around: &Around<'_>, findings: &mut Findings) {
    let gaps = record.gaps;
    let (items, meetings) = (record.items.iter(), record.meetings.iter());
    let (documents, speakers) = (record.documents.iter(), around.site.speakers.iter());
    let targets = Targets {
        items: Known::new("unknown-item", gaps.agenda, items.map(|item| &item.id)),
        meetings: Known::new(
            "unknown-meeting",
            gaps.programme,
            meetings.map(|meeting| &meeting.id),
        ),
        documents: Known::new("unknown-document", gaps.documents, documents.map(|paper| &paper.id)),
        speakers: Known::new(
            "unknown-speaker",
            around.site.speakers_gap,
            speakers.map(|speaker| &speaker.id),
        ),
        statements: record.statements.iter().map(|statement| &statement.id).collect(),
    };
    agenda_and_programme(record, around, &targets, findings);
    lists(record, &targets, lists_hidden(record, around), findings);
    documents_and_press(record, around, &targets, findings);
    for statement in &record.statements {
        of_statement(statement, &targets, findings);
    }
}

fn agenda_and_programme(
    record: &SessionRecord,
    around: &Around<'_>,
    targets: &Targets<'_>,
    findings: &mut Findings,
) {
    targets.speakers.find(record.officers.iter().map(|officer| &officer.speaker), false, findings);
    for item in &record.items {
        targets.items.find(&item.parent, false, findings);
        let Some(of) = &item.of else { continue };
        let (key, id) = &of.value;
        match (around.agenda_of)(key) {
            None => findings.push(unknown_session(key, of)),
            Some(items) if !items.contains(id) => findings.push(
                Finding::error("unknown-item-of", &of.place).with("session", key).with("id", id),
            ),
            Some(_) => {}
        }
    }
    for meeting in &record.meetings {
        let hidden = meeting.access != Access::Public;
        targets.items.find(&meeting.items, hidden, findings);
        let taken_up = meeting.chapters.iter().filter_map(|chapter| chapter.item.as_ref());
        targets.items.find(taken_up, hidden, findings);
        for key in &meeting.joint_with {
            if (around.agenda_of)(key).is_none() {
                findings.push(unknown_session(key, key).hidden(hidden));
            }
        }
    }
}

fn unknown_session<T>(key: &SessionKey, at: &At<T>) -> Finding {
    Finding::error("unknown-session", &at.place).with("session", key)
}

fn lists(record: &SessionRecord, targets: &Targets<'_>, hidden: bool, findings: &mut Findings) {
    for (meeting, entries) in &record.speakers_lists {
        targets.meetings.find([meeting], hidden, findings);
        for entry in entries {
            targets.speakers.find([&entry.speaker], hidden, findings);
            targets.speakers.find(&entry.on_behalf_of, hidden, findings);
            targets.items.find(&entry.item, hidden, findings);
            // Whatever the policy for lists is: a statement may be embargoed.
            let unknown = |id: &&At<Id>| !targets.statements.contains(&id.value);
            if let Some(id) = entry.statement.as_ref().filter(unknown) {
                let finding = Finding::error("unknown-statement", &id.place);
                findings.push(finding.with("id", &id.value).hidden(true));
            }
        }
    }
}

fn documents_and_press(
    record: &SessionRecord,
    around: &Around<'_>,
    targets: &Targets<'_>,
    findings: &mut Findings,
) {
    let now = around.world.now();
    for document in &record.documents {
        let hidden = document.is_embargoed(now);
        targets.items.find(&document.items, hidden, findings);
        targets.meetings.find(&document.meetings, hidden, findings);
        targets.speakers.find(&document.sponsors, hidden, findings);
        for relation in &document.relations {
            related(relation.kind, &relation.to, targets, hidden, findings);
        }
    }
    for press in &record.press {
        let hidden = press.is_embargoed(now);
        targets.meetings.find(&press.meeting, hidden, findings);
        targets.items.find(&press.items, hidden, findings);
    }
}

/// An id must be one of this session; a symbol may be of any.
fn related(
    kind: RelationKind,
    to: &At<String>,
    targets: &Targets<'_>,
    hidden: bool,
    findings: &mut Findings,
) {
    let place = to.place.clone();
    match (to.parse::<Id>(), to.parse::<Symbol>()) {
        (Ok(value), _) if kind == RelationKind::RecordOf => {
            targets.meetings.find([&At { value, place }], hidden, findings);
        }
        (Ok(value), _) => targets.documents.find([&At { value, place }], hidden, findings),
        (Err(_), Ok(_)) if kind != RelationKind::RecordOf => {}
        _ => findings
            .push(Finding::error("bad-relation", &place).with("found", &to.value).hidden(hidden)),
    }
}

fn of_statement(statement: &StatementRecord, targets: &Targets<'_>, findings: &mut Findings) {
    let hidden = statement.is_embargoed();
    targets.meetings.find([&statement.meeting], hidden, findings);
    targets.items.find(&statement.items, hidden, findings);
    targets.speakers.find(&statement.speakers, hidden, findings);
    targets.speakers.find(&statement.on_behalf_of, hidden, findings);
}
