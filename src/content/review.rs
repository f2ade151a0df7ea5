//! What an import brought and nobody has accepted yet. It is read, so that what
//! it lacks can be told, and then left out: no record of it is made, so nothing
//! further on can show it to anyone.

use std::collections::BTreeSet;

use toml::de::{DeTable, DeValue};

use super::document::TOML_LIMIT;
use super::fields::{Cell, Fields, Value};
use crate::diagnostic::Finding;
use crate::model::SessionKey;
use crate::source::World;

const REVIEW: &str = "review";

/// A record that counts, or nothing where it is under review.
pub(super) struct Counted<T>(pub(super) Option<T>);

impl<T: Value> Value for Counted<T> {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if !cell.value().as_table().is_some_and(waits) {
            return T::read(cell).map(|value| Self(Some(value)));
        }
        cell.softly(|| _ = T::read(cell));
        Some(Self(None))
    }
}

impl Fields<'_> {
    /// The keys that imports leave beside those of a record; whether it is
    /// under review.
    pub(super) fn review(&mut self) -> bool {
        let under_review = waits(self.table());
        _ = self.optional::<bool>(REVIEW);
        _ = self.optional::<Kept>("unmapped");
        if self.optional::<Kept>("proposed").is_some() {
            self.report(Finding::warning("proposed-changes", self.place()).hidden(true));
        }
        under_review
    }

    /// The ids of the entries of a list that are under review.
    pub(super) fn waiting(&self, key: &str) -> BTreeSet<String> {
        let entries = self.table().get(key).and_then(|list| list.get_ref().as_array());
        let tables = entries.into_iter().flatten().filter_map(|entry| entry.get_ref().as_table());
        let id = |table: &DeTable<'_>| Some(table.get("id")?.get_ref().as_str()?.to_owned());
        tables.filter(|table| waits(table)).filter_map(id).collect()
    }

    /// The entries of a list that are not under review.
    pub(super) fn counted<T: Value>(&mut self, key: &'static str) -> Vec<T> {
        let all: Vec<Counted<T>> = self.list(key);
        let waiting = all.iter().filter(|one| one.0.is_none()).count();
        if waiting > 0 {
            let finding = Finding::warning("under-review", self.place()).with("count", waiting);
            self.report(finding.hidden(true));
        }
        all.into_iter().filter_map(|one| one.0).collect()
    }
}

/// Whether a whole session is under review.
#[must_use]
pub fn is_under_review(world: &World, key: &SessionKey) -> bool {
    let path = format!("content/sessions/{key}/session.toml");
    let bytes = world.read_start(&path, TOML_LIMIT).unwrap_or_default();
    let Ok(text) = String::from_utf8(bytes) else { return false };
    // Most sessions are spared the parser.
    text.contains(REVIEW) && waits(DeTable::parse_recoverable(&text).0.get_ref())
}

/// Only a plain `false` ends a review, as does taking the key out.
fn waits(table: &DeTable<'_>) -> bool {
    table.get(REVIEW).is_some_and(|value| !matches!(value.get_ref(), DeValue::Boolean(false)))
}

/// A table of an import's own, of which a build reads nothing.
struct Kept;

impl Value for Kept {
    fn read(cell: Cell<'_>) -> Option<Self> {
        match cell.value() {
            DeValue::Table(_) => Some(Self),
            _ => cell.wrong_type("table"),
        }
    }
}
