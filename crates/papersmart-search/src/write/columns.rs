//! The columns of a segment: what hits are counted by.

use std::collections::BTreeMap;

use crate::format::{Column, Dimension, Head, deflate};
use crate::{Label, Record};

/// The columns of the records so far: of all dimensions that are counted, in
/// their order, and of the day.
#[derive(Default)]
pub(super) struct Columns {
    counted: [Values; Dimension::COUNTED.len()],
    day: Values,
}

impl Columns {
    /// Adds a record.
    pub(super) fn add(&mut self, record: &Record) {
        for (dimension, values) in Dimension::COUNTED.into_iter().zip(&mut self.counted) {
            values.add(labels(dimension, record));
        }
        self.day.add(labels(Dimension::Day, record));
    }

    /// Their leaves: what is counted is always counted together.
    pub(super) fn into_leaves(self) -> [Vec<u8>; Head::COLUMNS] {
        let counted = self.counted.map(Values::into_column);
        [deflate(&counted.to_vec()), deflate(&self.day.into_column())]
    }
}

/// The values of a dimension.
#[derive(Default)]
struct Values {
    /// By its key, in which place each label was met first, and its words.
    known: BTreeMap<String, (u32, String)>,
    /// How many values each record has.
    counts: Vec<u8>,
    /// The values of all records, by those places.
    values: Vec<u32>,
}

impl Values {
    fn add(&mut self, labels: Vec<Label>) {
        self.counts.push(u8::try_from(labels.len()).unwrap_or(u8::MAX));
        for Label { key, label } in labels {
            let next = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
            self.values.push(self.known.entry(key).or_insert((next, label)).0);
        }
    }

    fn into_column(self) -> Column {
        let Self { known, mut counts, mut values } = self;
        let mut numbers = vec![0; known.len()];
        for (&(place, _), number) in known.values().zip(0..) {
            numbers[place as usize] = number;
        }
        for value in &mut values {
            *value = numbers[*value as usize];
        }
        if counts.iter().all(|&count| count == 1) {
            counts = Vec::new();
        }
        let label = |(key, (_, label))| Label { key, label };
        Column { labels: known.into_iter().map(label).collect(), counts, values }
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
