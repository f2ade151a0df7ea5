//! Documents: shown from their release on, to those who may see them.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Edition, Validity, value, values};
use crate::content::{DocumentRecord, FileRecord, FileSource, RelationRecord, SessionRecord};
use crate::model::{
    Access, Document, File, FileAddress, FileText, Id, Reissue, Relation, RelationKind,
    RelationTarget, Symbol, TextSource,
};

pub(super) fn disclose(
    record: &SessionRecord,
    edition: &Edition,
    zone: &TimeZone,
    meetings: &BTreeSet<&Id>,
    valid: &mut Validity,
) -> Vec<Document> {
    let shown: Vec<&DocumentRecord> = record
        .documents
        .iter()
        .filter(|document| is_shown(document, edition, zone, valid))
        .collect();
    let since = |document: &DocumentRecord| since(document, edition, zone);
    let disclose = |one: &&DocumentRecord| disclose_one(record, one, since(one), &shown, meetings);
    shown.iter().map(disclose).collect()
}

fn is_shown(
    document: &DocumentRecord,
    edition: &Edition,
    zone: &TimeZone,
    valid: &mut Validity,
) -> bool {
    let released = document.release_at.is_none_or(|at| valid.reached(at, edition.now));
    let access = match &document.derestrict {
        Some((date, _)) if valid.reached(midnight(*date, zone), edition.now) => Access::Public,
        _ => document.access,
    };
    released && access <= edition.audience && document.awaited().next().is_none()
}

/// When a document that is shown became so: as it was released or derestricted,
/// or else on the day printed on it.
fn since(document: &DocumentRecord, edition: &Edition, zone: &TimeZone) -> Timestamp {
    let derestricted = document.derestrict.as_ref().map(|(date, _)| midnight(*date, zone));
    let derestricted = derestricted.filter(|at| *at <= edition.now);
    document.release_at.max(derestricted).unwrap_or_else(|| midnight(document.date, zone))
}

pub(super) fn midnight(date: Date, zone: &TimeZone) -> Timestamp {
    date.to_zoned(zone.clone()).map_or(Timestamp::MAX, |start| start.timestamp())
}

fn disclose_one(
    record: &SessionRecord,
    document: &DocumentRecord,
    since: Timestamp,
    shown: &[&DocumentRecord],
    meetings: &BTreeSet<&Id>,
) -> Document {
    let written =
        document.relations.iter().filter_map(|relation| relate(relation, shown, meetings));
    let mut relations: Vec<Relation> = written.collect();
    for symbol in &document.symbols {
        if let Some((kind, base)) = symbol.implied_relation() {
            let to = resolve(base, shown);
            if !relations.iter().any(|relation| relation.kind == kind && relation.to == to) {
                relations.push(Relation { kind, to, lang: None });
            }
        }
    }
    Document {
        id: value(&document.id),
        symbols: values(&document.symbols),
        kind: document.kind,
        distribution: document.distribution,
        status: document.status,
        job_number: document.job_number.clone(),
        title: document.title.clone(),
        items: values(&document.items),
        meetings: values(&document.meetings)
            .into_iter()
            .filter(|id| meetings.contains(id))
            .collect(),
        sponsors: values(&document.sponsors),
        subjects: values(&document.subjects),
        date: document.date,
        since,
        original_language: document.original_language.clone(),
        expected_languages: document.expected_languages.clone(),
        issued: document.issued.clone(),
        expected: document.expected.clone(),
        files: document.files.iter().map(|file| disclose_file(file, &folder(record), "")).collect(),
        texts: document
            .texts
            .iter()
            .map(|(tag, text)| (tag.clone(), text.markdown.clone()))
            .collect(),
        reissues: document
            .reissues
            .iter()
            .map(|reissue| Reissue {
                date: reissue.date,
                reason: reissue.reason.clone(),
                lang: reissue.lang.clone(),
            })
            .collect(),
        relations,
    }
}

fn folder(record: &SessionRecord) -> String {
    format!("content/sessions/{}/files/", record.key)
}

/// A file as it is shown; `folder` is where its path starts and `prefix` what
/// its published name starts with.
pub(super) fn disclose_file(file: &FileRecord, folder: &str, prefix: &str) -> File {
    let address = match &file.source {
        FileSource::Href(href) => FileAddress::Elsewhere(href.value.clone()),
        FileSource::Path(path) => FileAddress::Here {
            source: format!("{folder}{}", path.value),
            name: format!("{prefix}{}", path.value),
        },
    };
    File {
        lang: file.lang.clone(),
        address,
        media_type: file.media_type.value.clone(),
        bytes: file.bytes.as_ref().map(value),
        digest: file.sha256.as_ref().map(value),
        text: match (file.text, &file.words) {
            (Some(TextSource::None), _) => Some(FileText::None),
            (Some(TextSource::Layer), Some(words)) => Some(FileText::Layer(words.clone())),
            (Some(TextSource::Recognised), Some(words)) => {
                Some(FileText::Recognised(words.clone()))
            }
            _ => None,
        },
    }
}

/// A relation to something that is not shown is not shown either: a symbol
/// then stands alone, as it would if the other document did not exist here.
fn relate(
    relation: &RelationRecord,
    shown: &[&DocumentRecord],
    meetings: &BTreeSet<&Id>,
) -> Option<Relation> {
    let target: &str = &relation.to;
    let by_id = shown.iter().find(|document| document.id.as_str() == target);
    let to = if relation.kind == RelationKind::RecordOf {
        let meeting = meetings.iter().find(|id| id.as_str() == target)?;
        RelationTarget::Meeting((*meeting).clone())
    } else if let Some(document) = by_id {
        RelationTarget::Document(value(&document.id))
    } else if target.parse::<Id>().is_ok() {
        return None;
    } else {
        resolve(target.parse().ok()?, shown)
    };
    Some(Relation { kind: relation.kind, to, lang: relation.lang.clone() })
}

fn resolve(symbol: Symbol, shown: &[&DocumentRecord]) -> RelationTarget {
    let carries = |document: &&&DocumentRecord| document.symbols.iter().any(|own| **own == symbol);
    match shown.iter().find(carries) {
        Some(document) => RelationTarget::Document(value(&document.id)),
        None => RelationTarget::Symbol(symbol),
    }
}
