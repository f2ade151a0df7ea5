//! From what readers found to what content files hold, and between the two kinds
//! of TOML: values that are compared, and values that keep their formatting.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use toml::value::Datetime;
use toml::{Table, Value};
use toml_edit::{Array, InlineTable, Item};

use super::thing::{Field, FileAt};
use crate::i18n::Language;
use crate::model::{RelationKind, Term as _};

/// A field as content files write it; nothing where its time zone is unknown.
pub(super) fn value(field: &Field, zone: &TimeZone) -> Option<Value> {
    let text = |text: &String| Value::String(text.clone());
    Some(match field {
        Field::Text(one) => text(one),
        Field::Number(number) => Value::Integer(i64::from(*number)),
        Field::List(list) => Value::Array(list.iter().map(text).collect()),
        Field::Words(words) => Value::Table(
            words.iter().map(|(lang, one)| (lang.code().to_owned(), text(one))).collect(),
        ),
        Field::Date(date) => time(&date.to_string())?,
        Field::Moment(at, named) => time(&local(*at, named.as_deref(), zone)?.to_string())?,
        Field::Days(start, end) => {
            let days = [("start", start), ("end", end)];
            let days = days.map(|(key, day)| Some((key.to_owned(), time(&day.to_string())?)));
            let part: Option<Table> = days.into_iter().collect();
            Value::Array(vec![Value::Table(part?)])
        }
        Field::Files(files) => Value::Array(files.iter().map(file).collect()),
        Field::Related(symbols) => Value::Array(symbols.iter().map(|one| related(one)).collect()),
        Field::Versions(files) => {
            let mut versions = Table::new();
            for one in files {
                let version = versions.entry(one.lang.to_string()).or_insert_with(|| {
                    let state = ("state".to_owned(), Value::String("received".to_owned()));
                    let files = ("files".to_owned(), Value::Array(Vec::new()));
                    Value::Table([state, files].into_iter().collect())
                });
                if let Some(Value::Array(list)) = version.get_mut("files") {
                    list.push(file(one));
                }
            }
            Value::Table(versions)
        }
    })
}

fn file(file: &FileAt) -> Value {
    table([("lang", file.lang.as_str()), ("href", &file.href), ("media_type", &file.media_type)])
}

fn related(symbol: &str) -> Value {
    table([("kind", RelationKind::RelatesTo.keyword()), ("to", symbol)])
}

fn table<const N: usize>(keys: [(&str, &str); N]) -> Value {
    let keys = keys.into_iter().map(|(key, text)| (key.to_owned(), Value::String(text.to_owned())));
    Value::Table(keys.collect())
}

/// A time in the session's zone.
fn local(at: DateTime, named: Option<&str>, zone: &TimeZone) -> Option<DateTime> {
    let Some(named) = named else { return Some(at) };
    let from = TimeZone::get(named).ok()?;
    let zoned = from.to_ambiguous_zoned(at).unambiguous().ok()?;
    Some(zoned.with_time_zone(zone.clone()).datetime())
}

fn time(text: &str) -> Option<Value> {
    text.parse::<Datetime>().ok().map(Value::Datetime)
}

/// What stands in a file, without its formatting.
pub(super) fn plain(item: &Item) -> Option<Value> {
    match item {
        Item::None => None,
        Item::Value(value) => plain_value(value),
        Item::Table(table) => Some(Value::Table(
            table.iter().filter_map(|(key, item)| Some((key.to_owned(), plain(item)?))).collect(),
        )),
        Item::ArrayOfTables(tables) => {
            let table = |table: &toml_edit::Table| plain(&Item::Table(table.clone()));
            Some(Value::Array(tables.iter().filter_map(table).collect()))
        }
    }
}

fn plain_value(value: &toml_edit::Value) -> Option<Value> {
    Some(match value {
        toml_edit::Value::String(text) => Value::String(text.value().clone()),
        toml_edit::Value::Integer(number) => Value::Integer(*number.value()),
        toml_edit::Value::Float(number) => Value::Float(*number.value()),
        toml_edit::Value::Boolean(truth) => Value::Boolean(*truth.value()),
        toml_edit::Value::Datetime(at) => time(&at.value().to_string())?,
        toml_edit::Value::Array(list) => {
            Value::Array(list.iter().filter_map(plain_value).collect())
        }
        toml_edit::Value::InlineTable(table) => Value::Table(
            table.iter().filter_map(|(key, it)| Some((key.to_owned(), plain_value(it)?))).collect(),
        ),
    })
}

/// A value as it is written on one line.
pub(super) fn written(value: &Value) -> toml_edit::Value {
    match value {
        Value::String(text) => text.as_str().into(),
        Value::Integer(number) => (*number).into(),
        Value::Float(number) => (*number).into(),
        Value::Boolean(truth) => (*truth).into(),
        Value::Datetime(at) => crate::desk::sheet::time(&at.to_string()),
        Value::Array(list) => list.iter().map(written).collect::<Array>().into(),
        Value::Table(table) => {
            let own = |(key, value): (&String, &Value)| (key.clone(), written(value));
            ordered(table).map(own).collect::<InlineTable>().into()
        }
    }
}

/// The keys of a table: languages in the order of the United Nations, the rest
/// as people write them.
pub(super) fn ordered(table: &Table) -> impl Iterator<Item = (&String, &Value)> {
    let mut keys: Vec<(&String, &Value)> = table.iter().collect();
    keys.sort_by_key(|(key, _)| (place(key), *key));
    keys.into_iter()
}

fn place(key: &str) -> usize {
    const KEYS: [&str; 20] = [
        "symbols",
        "number",
        "order",
        "kind",
        "state",
        "lang",
        "href",
        "media_type",
        "start",
        "end",
        "meeting",
        "speakers",
        "title",
        "short",
        "parts",
        "date",
        "room",
        "parent",
        "items",
        "meetings",
    ];
    match (Language::from_code(key), KEYS.iter().position(|own| *own == key)) {
        (Some(language), _) => language as usize,
        (_, Some(place)) => place,
        (None, None) => KEYS.len(),
    }
}
