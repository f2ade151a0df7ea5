//! The keys of one table. A reader asks for each key it knows, by the type it
//! wants; what is missing, wrong or unknown becomes a finding, and reading goes
//! on.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::document::Document;
use crate::diagnostic::{Finding, Place};

/// The keys of one table, and which of them were asked for.
pub(super) struct Fields<'a> {
    document: &'a Document,
    table: &'a DeTable<'a>,
    place: Place,
    asked: Vec<&'static str>,
}

/// One value, on its way to its type.
#[derive(Clone, Copy)]
pub(super) struct Cell<'a> {
    document: &'a Document,
    key: &'a str,
    value: &'a Spanned<DeValue<'a>>,
}

/// What can be read from a value. A reader that returns `None` has reported why.
pub(super) trait Value: Sized {
    fn read(cell: Cell<'_>) -> Option<Self>;
}

impl<'a> Fields<'a> {
    pub(super) fn root(document: &'a Document, table: &'a DeTable<'a>) -> Self {
        let place = Place::whole(&document.file);
        Self { document, table, place, asked: Vec::new() }
    }

    pub(super) fn table(&self) -> &'a DeTable<'a> {
        self.table
    }

    /// The table itself.
    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    pub(super) fn report(&self, finding: Finding) {
        self.document.report(finding);
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// A value that must be there.
    pub(super) fn required<T: Value>(&mut self, key: &'static str) -> Option<T> {
        if !self.has(key) {
            self.report(Finding::error("missing-key", &self.place).with("key", key));
        }
        self.optional(key)
    }

    /// A value that may be left out.
    pub(super) fn optional<T: Value>(&mut self, key: &'static str) -> Option<T> {
        self.asked.push(key);
        let value = self.table.get(key)?;
        T::read(Cell { document: self.document, key, value })
    }

    /// A value that may be left out, then being `default`; `None` where it is
    /// there but bad, so that nothing is taken for public by mistake.
    pub(super) fn or<T: Value>(&mut self, key: &'static str, default: T) -> Option<T> {
        if self.has(key) { self.optional(key) } else { self.skip(key, default) }
    }

    /// A value that may be left out; `None` where it is there but bad.
    pub(super) fn maybe<T: Value>(&mut self, key: &'static str) -> Option<Option<T>> {
        if self.has(key) { self.optional(key).map(Some) } else { self.skip(key, None) }
    }

    fn skip<T>(&mut self, key: &'static str, default: T) -> Option<T> {
        self.asked.push(key);
        Some(default)
    }

    /// A list that may be left out.
    pub(super) fn list<T: Value>(&mut self, key: &'static str) -> Vec<T> {
        self.optional(key).unwrap_or_default()
    }

    /// A list with one entry at least.
    pub(super) fn required_list<T: Value>(&mut self, key: &'static str) -> Option<Vec<T>> {
        let list: Vec<T> = self.required(key)?;
        let written = self.table.get(key)?;
        if written.get_ref().as_array().is_some_and(|array| array.is_empty()) {
            let place = self.document.place(written.span());
            self.report(Finding::error("empty-list", &place).with("key", key));
        }
        (!list.is_empty()).then_some(list)
    }

    /// Takes every remaining key, for tables whose keys are names.
    pub(super) fn each(&mut self) -> impl Iterator<Item = (Cell<'a>, Place)> {
        let (document, table) = (self.document, self.table);
        table.iter().map(move |(key, value)| {
            let place = document.place(key.span());
            (Cell { document, key: key.get_ref(), value }, place)
        })
    }

    /// Whether every key was asked for. A misspelt `access` or `release_at`
    /// must not make its table public.
    pub(super) fn all_known(&self) -> bool {
        self.unknown().next().is_none()
    }

    fn unknown(&self) -> impl Iterator<Item = &'a Spanned<DeString<'a>>> {
        let named = |name: &str| self.asked.is_empty() || self.asked.contains(&name);
        self.table.keys().filter(move |key| !named(key.get_ref()))
    }

    /// Reports the keys that nobody asked for.
    pub(super) fn finish(&self) {
        for key in self.unknown() {
            let name = key.get_ref().as_ref();
            let place = self.document.place(key.span());
            self.report(
                Finding::error("unknown-key", &place)
                    .with("key", name)
                    .with("suggestion", closest(name, self.asked.iter().copied())),
            );
        }
    }
}

impl<'a> Cell<'a> {
    pub(super) fn key(&self) -> &'a str {
        self.key
    }

    pub(super) fn value(&self) -> &'a DeValue<'a> {
        self.value.get_ref()
    }

    pub(super) fn place(&self) -> Place {
        self.document.place(self.value.span())
    }

    /// An error at this value, about its key.
    pub(super) fn error(&self, code: &'static str) -> Finding {
        Finding::error(code, &self.place()).with("key", self.key)
    }

    pub(super) fn report(&self, finding: Finding) {
        self.document.report(finding);
    }

    /// Reports that the value is of another type; `expected` is a variant of
    /// the message.
    pub(super) fn wrong_type<T>(&self, expected: &'static str) -> Option<T> {
        let found = self.value().type_str();
        self.report(self.error("wrong-type").with("expected", expected).with("found", found));
        None
    }

    /// Reports that a text is not what it should be.
    pub(super) fn bad<T>(&self, code: &'static str, found: &str) -> Option<T> {
        self.report(self.error(code).with("found", found));
        None
    }

    pub(super) fn text(&self) -> Option<&'a str> {
        match self.value() {
            DeValue::String(text) => Some(text),
            _ => self.wrong_type("string"),
        }
    }

    /// Reads something that may be embargoed: what is found meanwhile is
    /// hidden with it.
    pub(super) fn guarded<T>(
        self,
        read: impl FnOnce(&mut Fields<'a>) -> Option<T>,
        embargoed: impl FnOnce(&T) -> bool,
    ) -> Option<T> {
        let before = self.document.take();
        let value = self.table(|fields| read(fields).filter(|_| fields.all_known()));
        let hide = value.as_ref().is_none_or(embargoed);
        let own = self.document.take().hidden(hide);
        self.document.extend(before);
        self.document.extend(own);
        value
    }

    /// Reads something under review: what is wrong with it stops nothing.
    pub(super) fn softly(self, read: impl FnOnce()) {
        let before = self.document.take();
        read();
        let own = self.document.take().softened();
        self.document.extend(before);
        self.document.extend(own);
    }

    /// Reads a table by its keys, and reports the unknown ones.
    pub(super) fn table<T>(self, read: impl FnOnce(&mut Fields<'a>) -> Option<T>) -> Option<T> {
        let DeValue::Table(table) = self.value() else { return self.wrong_type("table") };
        let (document, place) = (self.document, self.place());
        let mut fields = Fields { document, table, place, asked: Vec::new() };
        let value = read(&mut fields);
        fields.finish();
        value
    }
}

impl<T: Value> Value for Vec<T> {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let DeValue::Array(array) = cell.value() else { return cell.wrong_type("array") };
        let entries = array.iter().filter_map(|value| T::read(Cell { value, ..cell }));
        Some(entries.collect())
    }
}

/// The candidate that a misspelt name most likely meant, or `none`.
pub(crate) fn closest<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> &'c str {
    candidates
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.7)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map_or("none", |(_, candidate)| candidate)
}
