//! Statements: a version is shown once a person has released it, and the fact
//! of delivery once it is recorded (A/68/123, paras. 29–32). No clock releases
//! a text. Of a statement that was released by mistake and not delivered
//! nothing is left but its address.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use super::documents::disclose_file;
use super::{Edition, value, values, zoned};
use crate::content::{SessionRecord, StatementRecord, VersionRecord};
use crate::model::{Availability, Id, Meeting, Posting, Statement, Version, VersionState};

pub(super) fn disclose(
    record: &SessionRecord,
    edition: &Edition,
    zone: &TimeZone,
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
            let disclosed = disclose_one(record, statement, zone)?;
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
) -> Option<Statement> {
    let folder = format!("content/sessions/{}/statements/{}/", record.key, statement.id);
    let prefix = format!("{}/", statement.id);
    let versions: BTreeMap<_, _> = statement
        .versions
        .iter()
        .filter(|_| statement.posting == Posting::Public)
        .filter_map(|(tag, version)| {
            let availability = disclose_version(version, &folder, &prefix)?;
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
        check_against_delivery: has_text && statement.check_against_delivery,
        title: statement.title.clone().filter(|_| has_text),
        versions,
    })
}

fn disclose_version(version: &VersionRecord, folder: &str, prefix: &str) -> Option<Availability> {
    match version.state.value {
        VersionState::Received | VersionState::Staged => None,
        VersionState::Recalled => Some(Availability::Recalled),
        VersionState::Withdrawn => {
            Some(Availability::Withdrawn { at: version.withdrawn?, reason: version.reason.clone() })
        }
        state @ (VersionState::Released | VersionState::Revised) => Some(Availability::Available {
            released: version.released?,
            revised: version.revisions.last().copied().filter(|_| state == VersionState::Revised),
            text: version.text.as_ref().map(|text| text.markdown.clone()),
            files: version.files.iter().map(|file| disclose_file(file, folder, prefix)).collect(),
        }),
    }
}
