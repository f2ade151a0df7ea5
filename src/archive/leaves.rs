//! A TOML file as the values in it, each by the keys that lead to it, so that a
//! value that was added can be told from one that was changed. The entries of a
//! list are values of their own; comments, order of keys and ways of writing are
//! nothing.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::Place;
use crate::model::Digest;

/// Keys that imports leave beside those of a record; they count for nothing.
const ASIDE: [&str; 3] = ["review", "proposed", "unmapped"];

/// What a value was: the beginning of the digest of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Print([u8; 6]);

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl Print {
    fn of(value: &DeValue<'_>) -> Self {
        let mut text = String::new();
        write(value, &mut text);
        let digest = Digest::of(text.as_bytes());
        let mut print = [0; 6];
        print.copy_from_slice(&digest.0[..6]);
        Self(print)
    }
}

impl fmt::Display for Print {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bits = self.0.iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
        (0..8).rev().try_for_each(|place| {
            let digit = (bits >> (place * 6)) & 63;
            write!(f, "{}", char::from(DIGITS[digit as usize]))
        })
    }
}

impl fmt::Debug for Print {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Print({self})")
    }
}

impl FromStr for Print {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text.len() != 8 {
            return Err(());
        }
        let digit = |byte: u8| DIGITS.iter().position(|digit| *digit == byte);
        let bits = text.bytes().try_fold(0u64, |bits, byte| Some(bits << 6 | digit(byte)? as u64));
        let mut print = [0; 6];
        print.copy_from_slice(&bits.ok_or(())?.to_be_bytes()[2..]);
        Ok(Self(print))
    }
}

/// Writes a value in one way, whatever way it was written in.
fn write(value: &DeValue<'_>, text: &mut String) {
    match value {
        DeValue::String(string) => {
            text.push('"');
            text.push_str(string);
        }
        DeValue::Integer(integer) => text.push_str(&integer.to_string()),
        DeValue::Float(float) => text.push_str(&float.to_string()),
        DeValue::Boolean(boolean) => text.push_str(&boolean.to_string()),
        DeValue::Datetime(time) => text.push_str(&time.to_string()),
        DeValue::Array(array) => {
            text.push('[');
            array.iter().for_each(|value| write(value.get_ref(), text));
            text.push(']');
        }
        DeValue::Table(table) => {
            text.push('{');
            let mut keys: Vec<_> = table.iter().collect();
            keys.sort_by(|(a, _), (b, _)| a.get_ref().cmp(b.get_ref()));
            for (key, value) in keys {
                text.push_str(key.get_ref());
                text.push('=');
                write(value.get_ref(), text);
            }
            text.push('}');
        }
    }
    // Nothing that is written can contain it.
    text.push('\0');
}

/// A value, or the entries of a list, in order; each with its place.
#[derive(Clone, Debug, Default)]
pub struct Leaf(pub Vec<(Print, Place)>);

impl Leaf {
    /// What it is.
    #[must_use]
    pub fn prints(&self) -> Vec<Print> {
        self.0.iter().map(|(print, _)| *print).collect()
    }
}

/// A record: the values of a file, or of an entry of it that has an id.
#[derive(Clone, Debug)]
pub struct Record {
    /// Where it stands.
    pub place: Place,
    /// Its values, by the keys that lead to them.
    pub leaves: BTreeMap<String, Leaf>,
}

/// The records of a file below its session, by name: the file's own, and
/// `FILE#ID` for each entry of a list at its top that has an id. Nothing where it is
/// no TOML; and of what is under review there is nothing.
pub(super) fn records(below: &str, path: &str, text: &str) -> Option<BTreeMap<String, Record>> {
    let file: Arc<str> = path.into();
    let table = DeTable::parse(text).ok()?;
    let mut records = BTreeMap::new();
    let reader = Reader { file: &file, below };
    let whole = Record { place: Place::whole(&file), leaves: BTreeMap::new() };
    if let Some(own) = reader.record(table.get_ref(), whole, &mut records) {
        records.insert(below.to_owned(), own);
    }
    Some(records)
}

struct Reader<'a> {
    file: &'a Arc<str>,
    below: &'a str,
}

impl Reader<'_> {
    fn place(&self, span: std::ops::Range<usize>) -> Place {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Place { file: Arc::clone(self.file), start: offset(span.start), end: offset(span.end) }
    }

    fn record(
        &self,
        table: &DeTable<'_>,
        mut record: Record,
        entries: &mut BTreeMap<String, Record>,
    ) -> Option<Record> {
        if is_under_review(table) {
            return None;
        }
        for (key, value) in table {
            let key = key.get_ref();
            let is_name = key == "id" && record.place.end != 0;
            if is_name || ASIDE.contains(&key.as_ref()) || self.is_the_moment(key) {
                continue;
            }
            let listed = value.get_ref().as_array().filter(|_| record.place.end == 0);
            let named: Vec<(&DeTable<'_>, &str, Place)> = listed
                .into_iter()
                .flatten()
                .filter_map(|one| {
                    let table = one.get_ref().as_table()?;
                    let id = table.get("id")?.get_ref().as_str()?;
                    Some((table, id, self.place(one.span())))
                })
                .collect();
            if named.is_empty() {
                self.leaves(key, value, &mut record.leaves);
            }
            for (table, id, place) in named {
                let own = Record { place, leaves: BTreeMap::new() };
                if let Some(own) = self.record(table, own, entries) {
                    entries.insert(format!("{}#{id}", self.below), own);
                }
            }
        }
        Some(record)
    }

    /// What says how a session stands now, not what it was about: its state, and
    /// when a translation is expected that is not there.
    fn is_the_moment(&self, key: &str) -> bool {
        matches!((self.below, key), ("session.toml", "state") | ("documents.toml", "expected"))
    }

    fn leaves(
        &self,
        name: &str,
        value: &Spanned<DeValue<'_>>,
        leaves: &mut BTreeMap<String, Leaf>,
    ) {
        match value.get_ref() {
            DeValue::Table(table) => {
                for (key, value) in table {
                    self.leaves(&format!("{name}.{}", key.get_ref()), value, leaves);
                }
            }
            DeValue::Array(array) => {
                let print =
                    |one: &Spanned<DeValue<'_>>| (Print::of(one.get_ref()), self.place(one.span()));
                leaves.insert(plain(name), Leaf(array.iter().map(print).collect()));
            }
            one => {
                let print = (Print::of(one), self.place(value.span()));
                leaves.insert(plain(name), Leaf(vec![print]));
            }
        }
    }
}

/// A name that `frozen.toml` can hold among others; no key that is known is other.
fn plain(name: &str) -> String {
    name.replace(|c: char| c.is_whitespace() || matches!(c, '=' | ','), "_")
}

fn is_under_review(table: &DeTable<'_>) -> bool {
    let review = table.get("review");
    review.is_some_and(|value| !matches!(value.get_ref(), DeValue::Boolean(false)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> BTreeMap<String, BTreeMap<String, Vec<Print>>> {
        let records = records("documents.toml", "documents.toml", text).unwrap();
        let leaves = |one: Record| one.leaves.into_iter().map(|(k, v)| (k, v.prints())).collect();
        records.into_iter().map(|(name, one)| (name, leaves(one))).collect()
    }

    #[test]
    fn ways_of_writing_are_nothing() {
        let one =
            of("[[documents]]\nid = \"a\"\ntitle = { en = \"A\", fr = \"B\" }\nn = [1, 0x10]");
        let other = of(
            "# A.\ndocuments = [{ n = [1, 0x10], id = 'a', title.fr = \"B\", title.en = '''A''' }]",
        );
        assert_eq!(one, other);
        let leaves: Vec<&str> = one["documents.toml#a"].keys().map(String::as_str).collect();
        assert_eq!(leaves, ["n", "title.en", "title.fr"]);
        assert_ne!(one, of("[[documents]]\nid = \"a\"\ntitle.en = \"A\"\nn = [1, 0x10]"));
    }

    #[test]
    fn values_of_two_types_are_two_values() {
        let print = |text: &str| of(&format!("a = {text}"))["documents.toml"]["a"][0];
        let texts = ["1", "\"1\"", "1.0", "true", "\"true\"", "2026-04-27", "\"2026-04-27\""];
        let prints: std::collections::BTreeSet<Print> = texts.map(print).into();
        assert_eq!(prints.len(), texts.len());
        assert_ne!(print("[[\"a\", \"b\"]]"), print("[[\"ab\"]]"));
    }

    #[test]
    fn what_is_under_review_is_not_there() {
        let text =
            "[[documents]]\nid = \"a\"\nreview = true\n[[documents]]\nid = \"b\"\nproposed = {}";
        let names: Vec<String> = of(text).into_keys().collect();
        assert_eq!(names, ["documents.toml", "documents.toml#b"]);
    }

    #[test]
    fn prints_are_read_as_they_are_written() {
        for text in ["a = 1", "a = 2", "a = \"\""] {
            let print = of(text)["documents.toml"]["a"][0];
            assert_eq!(print.to_string().parse(), Ok(print));
        }
        assert!("AAAAAAA".parse::<Print>().is_err() && "AAAAAAA=".parse::<Print>().is_err());
    }
}
