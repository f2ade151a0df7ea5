//! `documents.toml`, the manifest of a session's documents, and the files that
//! documents and statements have.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::document::read_optional;
use super::fields::{Cell, Fields, Value};
use super::paper_records::{DocumentRecord, FileRecord, FileSource, ReissueRecord, RelationRecord};
use super::values::{MediaType, Percent, WebAddress};
use crate::diagnostic::{At, Finding, Findings};
use crate::i18n::Language;
use crate::model::{
    Access, Distribution, DocumentKind, DocumentStatus, PartialText, SessionKey, Symbol, TextSource,
};
use crate::source::World;

/// The documents, and the ids of those under review.
pub(super) fn manifest(fields: &mut Fields<'_>) -> Option<(Vec<DocumentRecord>, BTreeSet<String>)> {
    let waiting = fields.waiting("documents");
    Some((fields.counted("documents"), waiting))
}

/// The symbols that a session's documents may have, whether they can be seen or
/// not; what is wrong with the file is not told here.
#[must_use]
pub fn read_symbols(world: &World, key: &SessionKey) -> Vec<Symbol> {
    symbols(world, key, &mut Findings::default())
}

/// The same; nothing where the file has errors, since any symbol may stand in them.
#[must_use]
pub fn read_all_symbols(world: &World, key: &SessionKey) -> Option<Vec<Symbol>> {
    let mut findings = Findings::default();
    let symbols = symbols(world, key, &mut findings);
    (!findings.has_errors()).then_some(symbols)
}

fn symbols(world: &World, key: &SessionKey, findings: &mut Findings) -> Vec<Symbol> {
    let path = format!("content/sessions/{key}/documents.toml");
    let documents = read_optional(world, &path, findings, manifest);
    let (documents, _) = documents.unwrap_or_default();
    let documents = documents.into_iter();
    documents.flat_map(|document| document.symbols).map(|symbol| symbol.value).collect()
}

impl Value for DocumentRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.guarded(document, Self::ever_hidden)
    }
}

fn document(fields: &mut Fields<'_>) -> Option<DocumentRecord> {
    let id = fields.required("id");
    let symbols = fields.list("symbols");
    let kind = fields.required("kind");
    let distribution = fields.or("distribution", Distribution::General);
    let status = fields.or("status", DocumentStatus::Final);
    let job_number = fields.optional("job_number");
    let title = fields.required::<PartialText>("title");
    let items = fields.list("items");
    let meetings = fields.list("meetings");
    let sponsors = fields.list("sponsors");
    let subjects = fields.list("subjects");
    let date = fields.required("date");
    let original_language = fields.optional("original_language");
    let expected_languages = fields.optional("expected_languages");
    let issued = fields.optional::<Days>("issued").unwrap_or_default();
    let expected = fields.optional::<Days>("expected").unwrap_or_default();
    let release_at = fields.maybe("release_at");
    let access = fields.or("access", Access::Public);
    let derestrict = fields.maybe::<Derestriction>("derestrict");
    let files = fields.list("files");
    let reissues = fields.list("reissues");
    let relations = fields.list("relations");
    fields.review();
    let kind = kind?;
    Some(DocumentRecord {
        id: id?,
        symbols,
        kind,
        distribution: distribution?,
        status: status?,
        job_number,
        title: title?,
        items,
        meetings,
        sponsors,
        subjects,
        date: date?,
        original_language,
        expected_languages: expected_languages.unwrap_or_else(|| match kind {
            DocumentKind::Informal => Vec::new(),
            _ => Language::ALL.to_vec(),
        }),
        issued: issued.0,
        expected: expected.0,
        release_at: release_at?,
        access: access?,
        derestrict: derestrict?.map(|derestriction| (derestriction.0, derestriction.1)),
        files,
        reissues,
        relations,
        texts: BTreeMap::new(),
        simultaneous: false,
    })
}

/// A day for each of some official languages.
#[derive(Default)]
struct Days(BTreeMap<Language, Date>);

impl Value for Days {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let day = |language: Language| Some((language, fields.optional(language.code())?));
            Some(Self(Language::ALL.into_iter().filter_map(day).collect()))
        })
    }
}

struct Derestriction(Date, String);

impl Value for Derestriction {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let date = fields.required("date");
            let reason = fields.required("reason");
            Some(Self(date?, reason?))
        })
    }
}

impl Value for FileRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let lang = fields.required("lang");
            let path = fields.optional::<At<String>>("path");
            let href = fields.optional::<At<WebAddress>>("href");
            let media_type = fields.required::<At<MediaType>>("media_type");
            let bytes = fields.optional("bytes");
            let sha256 = fields.optional("sha256");
            let text = fields.optional("text");
            let confidence = match text {
                Some(TextSource::Recognised) => fields.required::<Percent>("confidence"),
                _ => None,
            };
            if fields.has("path") == fields.has("href") {
                fields.report(Finding::error("path-or-href", fields.place()));
            }
            let source = match (path, href) {
                (Some(path), _) => FileSource::Path(path),
                (None, Some(At { value, place })) => FileSource::Href(At { value: value.0, place }),
                (None, None) => return None,
            };
            let At { value: MediaType(value), place } = media_type?;
            let media_type = At { value, place };
            let confidence = confidence.map(|Percent(value)| value);
            let lang = lang?;
            Some(Self { lang, source, media_type, bytes, sha256, text, confidence, words: None })
        })
    }
}

impl Value for ReissueRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let date = fields.required("date");
            let reason = fields.required("reason");
            let lang = fields.optional("lang");
            Some(Self { date: date?, reason: reason?, lang })
        })
    }
}

impl Value for RelationRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let kind = fields.required("kind");
            let to = fields.required("to");
            let lang = fields.optional("lang");
            Some(Self { kind: kind?, to: to?, lang })
        })
    }
}
