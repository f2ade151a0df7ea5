//! How many hits there are of each kind, body, session and so on.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::format::{Column, Dimension};
use crate::rank::{Hit, Later, Matches, Narrowing};
use crate::read::{Found, Segment};

/// A dimension lists no more values than this, the most frequent first.
const MOST: usize = 60;

/// A value and its hits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Facet {
    key: String,
    label: String,
    count: usize,
}

/// The counts of all dimensions. A dimension's own filter does not narrow its
/// counts, so that another value can be chosen beside it.
pub(crate) fn count(
    segments: &[Segment],
    matches: &Matches,
    narrowing: &Narrowing,
) -> Result<BTreeMap<&'static str, Vec<Facet>>, Later> {
    let (mut later, mut columns) = (false, Vec::with_capacity(segments.len()));
    for (at, segment) in segments.iter().enumerate() {
        let found = matches.hits.iter().chain(&matches.nearly).any(|hit| hit.segment == at);
        columns.push(match found.then(|| segment.counted()) {
            Some(Found::Here(columns)) => columns,
            Some(Found::Later) => {
                later = true;
                Vec::new()
            }
            Some(Found::Nothing) | None => Vec::new(),
        });
    }
    if later {
        return Err(Later);
    }
    let mut all = BTreeMap::new();
    for (place, dimension) in Dimension::COUNTED.into_iter().enumerate() {
        let mut counts: BTreeMap<String, (String, usize)> = BTreeMap::new();
        for (at, segment) in segments.iter().enumerate() {
            let Some(column) = columns[at].get(place) else { continue };
            let passes =
                |hit: &&Hit| hit.segment == at && narrowing.passes(at, hit.record, Some(dimension));
            let hits = matches.hits.iter().chain(&matches.nearly).filter(passes);
            let mut chosen = vec![false; segment.records as usize];
            for hit in hits {
                if let Some(chosen) = chosen.get_mut(hit.record as usize) {
                    *chosen = true;
                }
            }
            add(column, &chosen, &mut counts);
        }
        let mut facets: Vec<Facet> =
            counts.into_iter().map(|(key, (label, count))| Facet { key, label, count }).collect();
        facets.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.key.cmp(&b.key)));
        facets.truncate(MOST);
        all.insert(dimension.name(), facets);
    }
    Ok(all)
}

fn add(column: &Column, chosen: &[bool], counts: &mut BTreeMap<String, (String, usize)>) {
    let mut sums = vec![0_usize; column.labels.len()];
    each(column, chosen.len(), &mut |record, value| {
        if let (true, Some(sum)) = (chosen[record], sums.get_mut(value as usize)) {
            *sum += 1;
        }
    });
    for (label, sum) in column.labels.iter().zip(sums).filter(|(_, sum)| *sum > 0) {
        let entry = counts.entry(label.key.clone()).or_insert((label.label.clone(), 0));
        entry.1 += sum;
    }
}

/// Calls for each value of each record.
pub(crate) fn each(column: &Column, records: usize, call: &mut dyn FnMut(usize, u32)) {
    let mut values = column.values.iter().copied();
    for record in 0..records {
        let count = if column.counts.is_empty() {
            1
        } else {
            column.counts.get(record).copied().unwrap_or(0)
        };
        for value in values.by_ref().take(usize::from(count)) {
            call(record, value);
        }
    }
}
