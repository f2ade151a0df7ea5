//! CSV with a header: meetings, agenda items, documents, statements and sessions,
//! one a row. The columns have the names of content files' keys; others are
//! renamed by whoever asks.

use std::collections::BTreeMap;
use std::io::{BufRead, Read};

use super::found::{Found, Sink, Trouble, thing};
use super::thing::{Field, Thing, What};
use super::{Manner, dates, languages, text};
use crate::i18n::Language;

const MOST: u64 = 8 << 20;

/// Columns with one text without a language.
const TEXTS: [&str; 14] = [
    "id",
    "number",
    "kind",
    "state",
    "parent",
    "distribution",
    "status",
    "job_number",
    "meeting",
    "webcast",
    "access",
    "original_language",
    "time_zone",
    "posting",
];
/// Columns with several, between `|`.
const LISTS: [&str; 8] = [
    "items",
    "meetings",
    "subjects",
    "speakers",
    "on_behalf_of",
    "former_numbers",
    "sponsors",
    "expected_languages",
];
/// Columns with a time.
const TIMES: [&str; 4] = ["start", "end", "originally", "delivered"];
/// Columns that have a text in a language: `title.en`.
const WORDS: [&str; 4] = ["title", "short", "venue", "room"];

pub(super) fn read<R: Read>(
    source: R,
    manner: &Manner,
    sink: &mut Sink<'_>,
) -> std::io::Result<()> {
    let (mut source, measure) = text::open(source, manner.encoding, MOST)?;
    let delimiter = delimiter(source.fill_buf()?);
    let mut table = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .trim(csv::Trim::All)
        .from_reader(source);
    let mut row = csv::StringRecord::new();
    let mut columns: Option<Vec<String>> = None;
    loop {
        let line = table.position().line();
        match table.read_record(&mut row) {
            Ok(false) => return Ok(()),
            Ok(true) => {}
            Err(error) => {
                let io = matches!(error.kind(), csv::ErrorKind::Io(_));
                let code = if io { "broken-off" } else { "malformed" };
                sink(Found::Trouble(Trouble::new(line, code).detail(error)));
                if io {
                    return Ok(());
                }
                continue;
            }
        }
        measure.ended();
        let line = row.position().map_or(line, csv::Position::line);
        if row.iter().all(str::is_empty) {
            continue;
        }
        match &columns {
            None => columns = Some(row.iter().map(|name| column(name, manner)).collect()),
            Some(columns) if row.len() > columns.len() => {
                let trouble = Trouble::new(line, "too-many-values").detail(row.len());
                sink(Found::Trouble(trouble));
            }
            Some(columns) => {
                let cells: BTreeMap<&str, &str> =
                    columns.iter().map(String::as_str).zip(row.iter()).collect();
                record(line, &cells, manner, sink);
            }
        }
    }
}

/// The sign between values: the one that the first line has most of.
fn delimiter(start: &[u8]) -> u8 {
    let line = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |sign: u8| line.iter().filter(|byte| **byte == sign).count();
    // Of several that it has as often, the last.
    [b'\t', b';', b','].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// The name of a column, as content files have it.
fn column(name: &str, manner: &Manner) -> String {
    let renamed = manner.columns.iter().find(|(from, _)| from == name);
    renamed.map_or_else(|| name.to_lowercase(), |(_, to)| to.clone())
}

fn record(line: u64, cells: &BTreeMap<&str, &str>, manner: &Manner, sink: &mut Sink<'_>) {
    let cell = |name: &str| cells.get(name).copied().filter(|text| !text.is_empty());
    let named = cell("type").map(|name| What::ALL.into_iter().find(|what| what.name() == name));
    let Some(what) = named.unwrap_or(manner.what) else {
        let trouble = Trouble::new(line, "no-type").field("type");
        return sink(Found::Trouble(trouble.detail(cell("type").unwrap_or_default())));
    };
    let symbol = cell("symbol").or_else(|| cell("symbols"));
    let first = symbol.and_then(|text| text.split('|').next()).map(str::trim);
    let Some(uid) =
        cell("id").or(first).or_else(|| (what == What::Session).then(|| cell("session"))?)
    else {
        return sink(Found::Trouble(Trouble::new(line, "nameless").field("id")));
    };
    let mut one = Thing::new(what, uid, line);
    one.hints.session = cell("session").map(str::to_owned);
    for text in symbol.into_iter().flat_map(|text| text.split('|')) {
        if let Some(symbol) = one.symbol("symbol", text) {
            super::marcxml::place(&symbol, &mut one);
            if cell("kind").is_none()
                && let Some(kind) = super::marcxml::kind(&symbol)
            {
                one.text("kind", "symbol", kind);
            }
        }
    }
    for (name, value) in cells {
        if !value.is_empty() && !matches!(*name, "type" | "session" | "id" | "symbol" | "symbols") {
            field(&mut one, name, value, manner.lang);
        }
    }
    thing(sink, one);
}

fn field(one: &mut Thing, name: &str, value: &str, lang: Language) {
    let (base, tongue) = name.split_once('.').unwrap_or((name, ""));
    // A column without a language has that of the source.
    let lang = if tongue.is_empty() { Some(lang) } else { languages::official(tongue) };
    match base {
        "number" if one.what == What::Meeting => {
            one.set(name, value.parse().ok().map(Field::Number), name, value);
        }
        _ if TEXTS.contains(&name) => one.text(name, name, value),
        _ if LISTS.contains(&name) => value.split('|').for_each(|text| one.add(name, name, text)),
        _ if TIMES.contains(&name) => {
            let at = dates::moment(value).map(|at| Field::Moment(at, None));
            one.set(name, at, name, value);
        }
        "date" => one.set(name, dates::date(value).map(Field::Date), name, value),
        "order" => one.set(name, value.parse().ok().map(Field::Number), name, value),
        "days" => {
            let days = value.split_once('/');
            let days = days.and_then(|(start, end)| Some((dates::date(start)?, dates::date(end)?)));
            one.set("parts", days.map(|(start, end)| Field::Days(start, end)), name, value);
        }
        "file" => {
            let tag = languages::tag(tongue).or_else(|| {
                let told = languages::of_address(value).or(lang);
                told.and_then(|lang| lang.code().parse().ok())
            });
            one.file(tag, name, value);
        }
        _ if WORDS.contains(&base) => match lang {
            Some(lang) => one.word(base, lang, name, value),
            None => one.keep(name, value),
        },
        _ => one.keep(name, value),
    }
}
