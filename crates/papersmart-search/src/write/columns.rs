//! The columns of a segment: what hits are counted by.

use std::collections::BTreeMap;

use crate::format::{Column, Dimension, Head, deflate};
use crate::{Label, Record};

/// The leaves of columns: of all dimensions that are counted, in their order,
/// because they are always counted together; and of the day.
pub(super) fn of(records: &[&Record]) -> [Vec<u8>; Head::COLUMNS] {
    let counted = Dimension::COUNTED.map(|dimension| column(dimension, records));
    [deflate(&counted.to_vec()), deflate(&column(Dimension::Day, records))]
}

fn column(dimension: Dimension, records: &[&Record]) -> Column {
    let values: Vec<Vec<Label>> = records.iter().map(|record| labels(dimension, record)).collect();
    let mut known: BTreeMap<&str, (&Label, u32)> = BTreeMap::new();
    for label in values.iter().flatten() {
        known.entry(&label.key).or_insert((label, 0));
    }
    for ((_, number), next) in known.values_mut().zip(0..) {
        *number = next;
    }
    let number = |label: &Label| known.get(label.key.as_str()).map_or(0, |(_, number)| *number);
    let one_each = values.iter().all(|values| values.len() == 1);
    let count = |values: &Vec<Label>| u8::try_from(values.len()).unwrap_or(u8::MAX);
    Column {
        counts: if one_each { Vec::new() } else { values.iter().map(count).collect() },
        values: values.iter().flatten().map(number).collect(),
        labels: known.values().map(|(label, _)| (*label).clone()).collect(),
    }
}

/// A record's values in a dimension, each once.
pub(crate) fn labels(dimension: Dimension, record: &Record) -> Vec<Label> {
    let bare = |key: &str| Label { key: key.to_owned(), label: String::new() };
    let mut labels: Vec<Label> = match dimension {
        Dimension::Kind => vec![bare(record.kind.keyword())],
        Dimension::Body => record.body.iter().cloned().collect(),
        Dimension::Session => record.session.iter().cloned().collect(),
        Dimension::Item => record.items.clone(),
        Dimension::Speaker => record.speakers.iter().map(|one| one.label.clone()).collect(),
        Dimension::Year => record.date.iter().filter_map(|day| day.get(..4)).map(bare).collect(),
        Dimension::Language => record.languages.iter().map(|tag| bare(tag)).collect(),
        Dimension::Day => record.date.iter().map(|day| bare(day)).collect(),
    };
    labels.sort();
    labels.dedup_by(|a, b| a.key == b.key);
    labels.truncate(usize::from(u8::MAX));
    labels
}
