//! Statements: a version is shown once a person has released it, and the fact
//! of delivery once it is recorded (A/68/123, paras. 29–32). No clock releases
//! a text. Of a statement that was released by mistake and not delivered
//! nothing is left but its address.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use super::documents::disclose_file;
use super::{Edition, value, values, zoned};
use crate::content::{RevisionRecord, SessionRecord, StatementRecord, TextRecord, VersionRecord};
use crate::model::{
    Availability, Id, Meeting, Posting, Revision, Statement, SupersededPolicy, Version,
    VersionState,
};

pub(super) fn disclose(
    record: &SessionRecord,
    edition: &Edition,
    zone: &TimeZone,
    superseded: SupersededPolicy,
    meetings: &[Meeting],
) -> (Vec<Statement>, Vec<Id>) {
    let place: BTreeMap<&Id, usize> =
        meetings.iter().enumerate().map(|(place, meeting)| (&meeting.id, place)).collect();
    let mut shown: Vec<_> = record
        .statements
        .iter()
        .filter(|statement| statement.access <= edition.audience)
        .filter_map(|statement| {
            let meeting = place.get(&statement.meeting.value)?;
            let disclosed = disclose_one(record, statement, zone, superseded)?;
            Some(((*meeting, statement.order.value), disclosed))
        })
        .collect();
    shown.sort_by(|(a, first), (b, second)| (a, &first.id).cmp(&(b, &second.id)));
    let shown = shown.into_iter().map(|(_, statement)| statement);
    let (known, unavailable): (Vec<_>, Vec<_>) = shown.partition(is_known);
    (known, unavailable.into_iter().map(|statement| statement.id).collect())
}

/// Whether it was delivered, or a version of it was released rightly.
fn is_known(statement: &Statement) -> bool {
    statement.delivered.is_some() || statement.versions.values().any(Version::was_meant)
}

fn disclose_one(
    record: &SessionRecord,
    statement: &StatementRecord,
    zone: &TimeZone,
    superseded: SupersededPolicy,
) -> Option<Statement> {
    let folder = format!("content/sessions/{}/statements/{}/", record.key, statement.id);
    let prefix = format!("{}/", statement.id);
    let versions: BTreeMap<_, _> = statement
        .versions
        .iter()
        .filter(|_| statement.posting == Posting::Public)
        .filter_map(|(tag, version)| {
            let availability = disclose_version(version, &folder, &prefix, superseded)?;
            Some((tag.clone(), Version { role: version.role, availability }))
        })
        .collect();
    if versions.is_empty() && statement.delivered.is_none() {
        return None;
    }
    let has_text = versions.values().any(Version::was_meant);
    Some(Statement {
        id: statement.id.clone(),
        meeting: value(&statement.meeting),
        speakers: values(&statement.speakers),
        on_behalf_of: values(&statement.on_behalf_of),
        items: values(&statement.items),
        kind: statement.kind,
        delivered: statement.delivered.as_ref().map(|at| zoned(at.value, zone)),
        moment: statement.moment,
        check_against_delivery: has_text && statement.check_against_delivery,
        title: statement.title.clone().filter(|_| has_text),
        versions,
    })
}

fn disclose_version(
    version: &VersionRecord,
    folder: &str,
    prefix: &str,
    superseded: SupersededPolicy,
) -> Option<Availability> {
    match version.state.value {
        VersionState::Received | VersionState::Staged => None,
        VersionState::Recalled => Some(Availability::Recalled),
        VersionState::Withdrawn => {
            Some(Availability::Withdrawn { at: version.withdrawn?, reason: version.reason.clone() })
        }
        state @ (VersionState::Released | VersionState::Revised) => Some(Availability::Available {
            released: version.released?,
            revised: version
                .revisions
                .last()
                .map(|revision| revision.at)
                .filter(|_| state == VersionState::Revised),
            text: version.text.as_ref().map(|text| text.markdown.clone()),
            files: version.files.iter().map(|file| disclose_file(file, folder, prefix)).collect(),
            revisions: match (superseded, state) {
                (SupersededPolicy::Shown, VersionState::Revised) => comparable(version),
                _ => Vec::new(),
            },
        }),
    }
}

/// The revisions of which the text before and the text after are there.
fn comparable(version: &VersionRecord) -> Vec<Revision> {
    let texts = version.revisions.iter().map(|revision| revision.text.as_ref());
    let after = texts.skip(1).chain([version.text.as_ref()]);
    let pairs = version.revisions.iter().zip(after);
    let revision = |(revision, after): (&RevisionRecord, Option<&TextRecord>)| {
        let before = revision.text.as_ref()?.markdown.clone();
        Some(Revision { at: revision.at, before, after: after?.markdown.clone() })
    };
    pairs.filter_map(revision).collect()
}
