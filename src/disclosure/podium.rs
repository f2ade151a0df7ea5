//! The podium's share: for the chair and the interpreters of a session that is
//! not over, every text that was handed in, in speaking order.

use std::collections::{BTreeMap, BTreeSet};

use super::documents::disclose_file;
use super::{Edition, value, values};
use crate::content::{ListEntryRecord, SessionRecord, StatementRecord, VersionRecord};
use crate::model::{
    Access, Id, Meeting, Podium, PodiumText, PodiumVersion, Posting, SessionState, Sitting, Turn,
    VersionState,
};

/// What the podium gets; nothing for any other audience.
pub(super) fn disclose(
    record: &SessionRecord,
    edition: &Edition,
    meetings: &[Meeting],
) -> Option<Podium> {
    let goes_on = matches!(record.state, SessionState::Planned | SessionState::Open);
    if edition.audience != Access::Podium || !goes_on {
        return None;
    }
    let sittings = meetings.iter().map(|meeting| sitting(record, &meeting.id));
    let sittings: Vec<Sitting> = sittings.filter(|sitting| !sitting.turns.is_empty()).collect();
    (!sittings.is_empty()).then_some(Podium { sittings })
}

/// The entries of the speakers' list, each with its text, and then the texts
/// without an entry.
fn sitting(record: &SessionRecord, meeting: &Id) -> Sitting {
    let own = record.statements.iter().filter(|statement| *statement.meeting == *meeting);
    let mut texts: Vec<(&StatementRecord, PodiumText)> =
        own.filter_map(|statement| Some((&**statement, text(record, statement)?))).collect();
    texts.sort_by_key(|(statement, _)| (statement.order.value, &statement.id));
    let lists = record.speakers_lists.iter().filter(|(id, _)| **id == *meeting);
    let mut entries: Vec<&ListEntryRecord> = lists.flat_map(|(_, entries)| entries).collect();
    entries.sort_by_key(|entry| (entry.order.value, &entry.id.value));

    let named: BTreeSet<&Id> =
        entries.iter().filter_map(|entry| entry.statement.as_deref()).collect();
    let mut turns: Vec<Turn> =
        entries.iter().map(|entry| turn(entry, &named, &mut texts)).collect();
    turns.extend(texts.into_iter().map(|(statement, text)| Turn {
        speakers: values(&statement.speakers),
        on_behalf_of: values(&statement.on_behalf_of),
        items: values(&statement.items),
        kind: statement.kind,
        status: None,
        text: Some(text),
    }));
    Sitting { meeting: meeting.clone(), turns }
}

/// An entry with its text, which is taken from the rest: the one that it
/// names, or else the first that fits it and that no entry names.
fn turn(
    entry: &ListEntryRecord,
    named: &BTreeSet<&Id>,
    texts: &mut Vec<(&StatementRecord, PodiumText)>,
) -> Turn {
    let own = texts.iter().position(|(statement, _)| match &entry.statement {
        Some(id) => statement.id == **id,
        None => !named.contains(&statement.id) && fits(entry, statement),
    });
    let (statement, text) = own.map(|place| texts.remove(place)).unzip();
    let items = statement.map(|statement| values(&statement.items)).filter(|all| !all.is_empty());
    Turn {
        speakers: statement
            .map_or_else(|| vec![value(&entry.speaker)], |statement| values(&statement.speakers)),
        on_behalf_of: values(&entry.on_behalf_of),
        items: items.unwrap_or_else(|| entry.item.iter().map(value).collect()),
        kind: entry.kind,
        status: Some(entry.status),
        text,
    }
}

/// Whether a statement may be what an entry announces.
fn fits(entry: &ListEntryRecord, statement: &StatementRecord) -> bool {
    let speaks = statement.speakers.iter().any(|id| **id == *entry.speaker);
    let on =
        |item: &Id| statement.items.is_empty() || statement.items.iter().any(|id| **id == *item);
    speaks
        && values(&statement.on_behalf_of) == values(&entry.on_behalf_of)
        && statement.kind == entry.kind
        && entry.item.as_ref().is_none_or(|item| on(item))
}

fn text(record: &SessionRecord, statement: &StatementRecord) -> Option<PodiumText> {
    let folder = format!("content/sessions/{}/statements/{}/", record.key, statement.id);
    let prefix = format!("{}/", statement.id);
    let shown = statement.versions.iter().filter_map(|(tag, version)| {
        let version = one_version(version, &folder, &prefix)?;
        Some((tag.clone(), version))
    });
    let versions: BTreeMap<_, _> = shown.collect();
    (!versions.is_empty()).then(|| PodiumText {
        id: statement.id.clone(),
        title: statement.title.clone(),
        interpreters_only: statement.posting == Posting::InterpretersOnly,
        versions,
    })
}

/// What was taken back, or released by mistake, is not the podium's either.
fn one_version(version: &VersionRecord, folder: &str, prefix: &str) -> Option<PodiumVersion> {
    let released = match version.state.value {
        VersionState::Received | VersionState::Staged => false,
        VersionState::Released | VersionState::Revised => true,
        VersionState::Withdrawn | VersionState::Recalled => return None,
    };
    Some(PodiumVersion {
        role: version.role,
        released,
        text: version.text.as_ref().map(|text| text.markdown.clone()),
        files: version.files.iter().map(|file| disclose_file(file, folder, prefix)).collect(),
    })
}
