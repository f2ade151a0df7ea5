//! TOML that is edited in place: comments, order and formatting stay. Lists of
//! tables may be written as `[[…]]` or in brackets; both are understood and
//! both are added to in their own way.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use crate::model::{Id, Symbol};
use crate::source::World;

/// The file as it is; an empty one where there is none or it is no TOML.
fn read(world: &World, path: &str) -> DocumentMut {
    let text = world.read(path).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// The tables of a list, however it is written.
pub(crate) fn tables<'a>(within: &'a mut dyn TableLike, key: &str) -> Vec<&'a mut dyn TableLike> {
    match within.get_mut(key) {
        Some(Item::ArrayOfTables(tables)) => {
            tables.iter_mut().map(|table| table as &mut dyn TableLike).collect()
        }
        Some(Item::Value(Value::Array(array))) => array
            .iter_mut()
            .filter_map(|value| Some(value.as_inline_table_mut()? as &mut dyn TableLike))
            .collect(),
        _ => Vec::new(),
    }
}

/// The table of a list that has this id.
pub(crate) fn by_id<'a>(
    document: &'a mut DocumentMut,
    key: &str,
    id: &Id,
) -> Option<&'a mut dyn TableLike> {
    let named = |table: &&mut dyn TableLike| text(&**table, "id") == Some(id.as_str());
    tables(document.as_table_mut(), key).into_iter().find(named)
}

/// Adds a table at the end of a list; a new list is written in the way that
/// `[[…]]` is where `spacious`.
pub(crate) fn push(within: &mut dyn TableLike, key: &str, table: Table, spacious: bool) {
    match within.get_mut(key) {
        Some(Item::ArrayOfTables(tables)) => tables.push(table),
        Some(Item::Value(Value::Array(array))) => array.push(inline(table)),
        _ if spacious => {
            let mut tables = toml_edit::ArrayOfTables::new();
            tables.push(table);
            within.insert(key, Item::ArrayOfTables(tables));
        }
        _ => set(within, key, Value::Array(Array::from_iter([inline(table)]))),
    }
}

/// Sets a value in the last table of a list.
pub(super) fn set_in_last(
    within: &mut dyn TableLike,
    list: &str,
    key: &str,
    value: impl Into<Value>,
) {
    match within.get_mut(list) {
        Some(Item::ArrayOfTables(tables)) => {
            if let Some(table) = tables.iter_mut().last() {
                set(table, key, value);
            }
        }
        Some(Item::Value(Value::Array(array))) => {
            if let Some(Value::InlineTable(table)) = array.iter_mut().last() {
                set(table, key, value);
            }
        }
        _ => {}
    }
}

/// Takes the table with this id out of a list, as a table of `[[…]]`.
pub(crate) fn take(document: &mut DocumentMut, key: &str, id: &Id) -> Option<Table> {
    match document.get_mut(key)? {
        Item::ArrayOfTables(tables) => {
            let place = tables.iter().position(|table| text(table, "id") == Some(id.as_str()))?;
            let table = tables.get(place).cloned();
            tables.remove(place);
            table
        }
        Item::Value(Value::Array(array)) => {
            let named = |value: &Value| {
                value.as_inline_table().and_then(|table| text(table, "id")) == Some(id.as_str())
            };
            let place = array.iter().position(named)?;
            match array.remove(place) {
                Value::InlineTable(table) => Some(table.into_table()),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Sets a value; what stands around an old one stays.
pub(crate) fn set(table: &mut dyn TableLike, key: &str, value: impl Into<Value>) {
    let mut value = value.into();
    match table.get_mut(key) {
        Some(Item::Value(old)) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        _ => {
            // The space before a closing brace belongs behind the last value.
            let last = table.iter_mut().last().and_then(|(_, item)| match item {
                Item::Value(last) => Some(last.decor_mut()),
                _ => None,
            });
            let space = last.and_then(|decor| {
                let suffix = decor.suffix()?.as_str()?.to_owned();
                let blank = !suffix.is_empty() && suffix.chars().all(|c| c == ' ');
                blank.then(|| decor.set_suffix(""))?;
                Some(suffix)
            });
            if let Some(space) = space {
                value.decor_mut().set_suffix(space);
            }
            table.insert(key, Item::Value(value));
        }
    }
}

/// A date or a time, which is not a text in TOML.
pub(crate) fn time(text: &str) -> Value {
    text.parse::<toml_edit::Datetime>().map_or_else(|_| text.into(), Value::from)
}

/// A list of texts.
pub(crate) fn texts<T: ToString>(texts: impl IntoIterator<Item = T>) -> Value {
    Value::Array(texts.into_iter().map(|text| text.to_string()).collect())
}

/// Text in several languages.
pub(crate) fn languages<'t, K: ToString>(texts: impl IntoIterator<Item = (K, &'t str)>) -> Value {
    let texts = texts.into_iter().map(|(language, text)| (language.to_string(), text));
    Value::InlineTable(texts.collect())
}

fn inline(table: Table) -> Value {
    Value::InlineTable(table.into_inline_table())
}

/// A list written in brackets, of tables.
pub(crate) fn list(tables: impl IntoIterator<Item = InlineTable>) -> Value {
    Value::Array(tables.into_iter().collect())
}

fn text<'a>(table: &'a dyn TableLike, key: &str) -> Option<&'a str> {
    table.get(key)?.as_str()
}

/// A text at the top of a file.
pub(crate) fn word(world: &World, path: &str, key: &str) -> Option<String> {
    text(read(world, path).as_table(), key).map(str::to_owned)
}

/// The ids of the tables of a list.
pub(crate) fn ids(world: &World, path: &str, key: &str) -> Vec<Id> {
    let mut document = read(world, path);
    let id = |table: &mut dyn TableLike| text(table, "id")?.parse().ok();
    tables(document.as_table_mut(), key).into_iter().filter_map(id).collect()
}

/// The numbers of a key in the tables of a list.
pub(crate) fn numbers<'a>(
    document: &'a mut DocumentMut,
    list: &str,
    key: &'a str,
) -> impl Iterator<Item = i64> + 'a {
    let tables = tables(document.as_table_mut(), list);
    tables.into_iter().filter_map(move |table| table.get(key)?.as_integer())
}

/// The documents of a manifest: their ids and symbols.
pub(crate) fn documents(world: &World, path: &str) -> Vec<(Id, Vec<Symbol>)> {
    let mut document = read(world, path);
    let of = |table: &mut dyn TableLike| {
        let symbols = table.get("symbols").and_then(Item::as_array);
        let symbols = symbols.into_iter().flatten().filter_map(Value::as_str);
        let symbols = symbols.filter_map(|text| text.parse().ok()).collect();
        Some((text(table, "id")?.parse().ok()?, symbols))
    };
    tables(document.as_table_mut(), "documents").into_iter().filter_map(of).collect()
}
