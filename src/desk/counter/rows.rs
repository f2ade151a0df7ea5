//! The rows of an export: CSV with a header, or JSON as an interface gives it. Every
//! word in them was written by anybody, so nothing is believed: texts are cut, and
//! lose what would steer a terminal or a line.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufRead as _;

use jiff::Timestamp;
use serde_json::Value;

use crate::import::text;

/// The largest row that is read.
const MOST: u64 = 8 << 20;
/// What is kept of one field.
pub(super) const LONGEST: usize = 120;
/// The form's own fields.
const FIELDS: [&str; 9] =
    ["reader", "thing", "symbol", "language", "copies", "for", "place", "when", "website"];
/// What hosts add, of which nothing is kept.
const ADDED: [&str; 27] = [
    "number",
    "title",
    "email",
    "name",
    "first_name",
    "last_name",
    "company",
    "summary",
    "body",
    "data",
    "human_fields",
    "ordered_human_fields",
    "ip",
    "user_agent",
    "referrer",
    "referer",
    "site_url",
    "site_id",
    "form_id",
    "form",
    "spam",
    "state",
    "country",
    "score",
    "bot-field",
    "tags",
    "files",
];
const IDS: [&str; 4] = ["id", "_id", "submission_id", "submission id"];
const TIMES: [&str; 6] =
    ["created_at", "created at", "createdat", "date", "timestamp", "submitted_at"];
const FORMS: [&str; 3] = ["form-name", "form_name", "form name"];

/// A row of an export.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// The host's own name for it.
    pub(super) id: Option<String>,
    /// When the host took it in.
    pub(super) at: Option<Timestamp>,
    /// The form that it is from, where that is said.
    pub(super) form: Option<String>,
    /// What the form said.
    pub(super) fields: BTreeMap<&'static str, String>,
    /// Whether something in it was too long.
    pub(super) cut: bool,
}

/// The rows of an export, and the columns that nobody knows.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) rows: Vec<Row>,
    pub(super) unknown: BTreeSet<String>,
}

/// Why an export cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// It is neither a table nor JSON, or it ends too soon.
    Form,
    /// None of its columns is one of the form's.
    Columns,
}

/// Reads an export of either form.
pub(super) fn read(bytes: &[u8]) -> Result<Rows, Unread> {
    let first =
        bytes.iter().find(|byte| !byte.is_ascii_whitespace() && !b"\xef\xbb\xbf".contains(byte));
    match first {
        Some(b'[' | b'{') => json(bytes),
        Some(_) => table(bytes),
        None => Ok(Rows::default()),
    }
}

impl Rows {
    /// Puts what a column says where it belongs.
    fn put(&mut self, row: &mut Row, name: &str, value: &str) {
        let name = name.trim().trim_start_matches('\u{feff}').to_lowercase();
        let name = name.as_str();
        if let Some(own) = FIELDS.into_iter().find(|own| *own == name) {
            let (text, cut) = clean(value);
            row.cut |= cut;
            row.fields.insert(own, text);
        } else if IDS.contains(&name) {
            row.id = Some(value.trim().to_owned()).filter(|id| !id.is_empty());
        } else if TIMES.contains(&name) {
            row.at = moment(value);
        } else if FORMS.contains(&name) {
            row.form = Some(value.trim().to_owned()).filter(|form| !form.is_empty());
        } else if !ADDED.contains(&name) && !name.is_empty() {
            self.unknown.insert(clean(name).0);
        }
    }
}

fn table(bytes: &[u8]) -> Result<Rows, Unread> {
    let (mut source, measure) = text::open(bytes, None, MOST).map_err(|_| Unread::Form)?;
    let start = source.fill_buf().map_err(|_| Unread::Form)?;
    let line = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |sign: u8| line.iter().filter(|byte| **byte == sign).count();
    let delimiter =
        [b',', b';', b'\t'].into_iter().max_by_key(|sign| (count(*sign), *sign == b','));
    let mut table = csv::ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b','))
        .flexible(true)
        .has_headers(false)
        .from_reader(source);
    let (mut rows, mut row) = (Rows::default(), csv::StringRecord::new());
    let mut columns: Option<Vec<String>> = None;
    loop {
        measure.ended();
        if !table.read_record(&mut row).map_err(|_| Unread::Form)? {
            break;
        }
        let Some(columns) = &columns else {
            let names: Vec<String> = row.iter().map(|name| name.trim().to_lowercase()).collect();
            if !names.iter().any(|name| FIELDS.contains(&name.trim_start_matches('\u{feff}'))) {
                return Err(Unread::Columns);
            }
            columns = Some(names);
            continue;
        };
        let mut one = Row::default();
        for (name, value) in columns.iter().zip(row.iter()) {
            rows.put(&mut one, name, value);
        }
        // A cell too many has no name.
        if row.len() > columns.len() {
            one.cut = true;
        }
        rows.rows.push(one);
    }
    if columns.is_none() { Err(Unread::Columns) } else { Ok(rows) }
}

fn json(bytes: &[u8]) -> Result<Rows, Unread> {
    let value: Value = serde_json::from_slice(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))
        .map_err(|_| Unread::Form)?;
    let list = match value {
        Value::Array(list) => list,
        // Some wrap the list in an object.
        Value::Object(map) if map.values().filter(|value| value.is_array()).count() == 1 => {
            let list = map.into_iter().find_map(|(_, value)| match value {
                Value::Array(list) => Some(list),
                _ => None,
            });
            list.unwrap_or_default()
        }
        other => vec![other],
    };
    let mut rows = Rows::default();
    for one in list {
        let Value::Object(map) = one else { return Err(Unread::Form) };
        let mut row = Row::default();
        let told = |value: &Value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        // What the form said stands in `data`, where there is that.
        let inner = map.get("data").and_then(Value::as_object);
        for (name, value) in map.iter().filter(|(name, _)| {
            let own = name.to_lowercase();
            inner.is_none() || !FIELDS.contains(&own.as_str())
        }) {
            match told(value) {
                Some(value) => rows.put(&mut row, name, &value),
                None => rows.put(&mut row, name, ""),
            }
        }
        for (name, value) in inner.into_iter().flatten() {
            // A field of the form may have the name of an identifier.
            let foreign = IDS.contains(&name.to_lowercase().as_str());
            if let Some(value) = told(value).filter(|_| !foreign) {
                rows.put(&mut row, name, &value);
            }
        }
        rows.rows.push(row);
    }
    match rows.rows.is_empty() || rows.rows.iter().any(|row| !row.fields.is_empty()) {
        true => Ok(rows),
        false => Err(Unread::Columns),
    }
}

fn moment(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let plain =
        || jiff::fmt::strtime::parse("%Y-%m-%d %H:%M:%S UTC", text).ok()?.to_datetime().ok();
    let local = || text.parse::<jiff::civil::DateTime>().ok().or_else(plain);
    let utc = || local()?.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|at| at.timestamp());
    text.parse().ok().or_else(utc)
}

/// A text as it may be shown: no signs that steer, and not too long; and whether it
/// was too long.
pub(super) fn clean(text: &str) -> (String, bool) {
    let steers = |c: char| {
        c.is_control()
            || matches!(
                c,
                '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            )
            || matches!(c, '\u{2060}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
    };
    let text = text.trim();
    let mut clean: String = text.chars().take(LONGEST).collect();
    clean = clean.replace(steers, "\u{fffd}");
    let cut = text.chars().nth(LONGEST).is_some();
    if cut {
        clean.push('…');
    }
    (clean, cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field<'r>(rows: &'r Rows, name: &str) -> Vec<&'r str> {
        let all = rows.rows.iter();
        all.map(|row| row.fields.get(name).map_or("", String::as_str)).collect()
    }

    #[test]
    fn tables_are_read_by_the_names_of_their_columns() {
        let text = "\u{feff}language,Symbol;x,copies,created_at,ip,colour\nfr,\"A/1\n\",3,2026-03-25 09:00:00 UTC,::1,red\n";
        let rows = read(text.as_bytes()).unwrap();
        assert_eq!(field(&rows, "language"), ["fr"]);
        let unknown: Vec<&str> = rows.unknown.iter().map(String::as_str).collect();
        assert_eq!(unknown, ["colour", "symbol;x"]);
        assert_eq!(rows.rows[0].at, "2026-03-25T09:00:00Z".parse().ok());
        let semicolons = read(b"symbol;copies\nA/1;2\n").unwrap();
        assert_eq!(field(&semicolons, "symbol"), ["A/1"]);
        assert_eq!(read(b"a,b\n1,2\n").unwrap_err(), Unread::Columns);
        assert!(read(b"").unwrap().rows.is_empty());
    }

    #[test]
    fn interfaces_give_lists_of_objects() {
        let text = r#"[{"id":"5f","number":1,"form_name":"print","created_at":"2026-03-25T09:00:00.000Z",
            "data":{"symbol":"A/1","copies":"2","ip":"::1","id":"forged"},"human_fields":{"Symbol":"A/1"}}]"#;
        let rows = read(text.as_bytes()).unwrap();
        assert_eq!(rows.rows[0].id.as_deref(), Some("5f"));
        assert_eq!(rows.rows[0].form.as_deref(), Some("print"));
        assert_eq!(field(&rows, "symbol"), ["A/1"]);
        assert!(rows.unknown.is_empty());
        for broken in ["[1]", "[{", "{\"a\": [1]}"] {
            assert_eq!(read(broken.as_bytes()).unwrap_err(), Unread::Form, "{broken}");
        }
    }

    #[test]
    fn what_steers_and_what_is_too_long_is_not_kept() {
        assert_eq!(clean(" a\u{1b}[2J\u{202e}b\n").0, "a\u{fffd}[2J\u{fffd}b");
        let (text, cut) = clean(&"x".repeat(1 << 20));
        assert!(cut && text.chars().count() == LONGEST + 1);
        assert!(!clean(&"字".repeat(LONGEST)).1);
        assert_eq!(clean("=HYPERLINK(\"x\")").0, "=HYPERLINK(\"x\")");
    }
}
