//! Filters: which records a query is narrowed to.

use std::collections::BTreeMap;

use super::Later;
use crate::format::Dimension;
use crate::query::{Filter, Word};
use crate::read::{Found, Segment};
use crate::schema::{self, Mark};

/// For each record of a segment, the filters that it fails: a bit for each
/// dimension, and one for the filters that have no dimension.
#[derive(Debug)]
pub(crate) struct Narrowing {
    pub(crate) failed: Vec<Vec<u16>>,
}

/// The bit of filters in the query's text.
const TYPED: u16 = 1 << 15;

impl Narrowing {
    /// Whether a record passes, all filters or all but a dimension's.
    pub(crate) fn passes(&self, segment: usize, record: u32, but: Option<Dimension>) -> bool {
        let failed = self.failed.get(segment).and_then(|all| all.get(record as usize));
        let except = but.map_or(0, |dimension| 1 << dimension as u16);
        failed.is_some_and(|failed| failed & !except == 0)
    }
}

/// Applies the filters of a request and of its query.
pub(crate) fn narrow(
    segments: &[Segment],
    chosen: &BTreeMap<Dimension, Vec<String>>,
    typed: &[Filter],
) -> Result<Narrowing, Later> {
    let mut later = false;
    let mut failed = Vec::with_capacity(segments.len());
    for segment in segments {
        let mut fails = vec![0_u16; segment.records as usize];
        for (dimension, keys) in chosen.iter().filter(|(_, keys)| !keys.is_empty()) {
            let terms: Vec<String> =
                keys.iter().map(|key| schema::label(*dimension, key)).collect();
            let passed = labelled(segment, &terms, &mut later);
            fail(&mut fails, &passed, 1 << *dimension as u16);
        }
        for filter in typed {
            let passed = typed_filter(segment, filter, &mut later);
            fail(&mut fails, &passed, TYPED);
        }
        failed.push(fails);
    }
    if later { Err(Later) } else { Ok(Narrowing { failed }) }
}

fn fail(fails: &mut [u16], passed: &[bool], bit: u16) {
    for (fails, passed) in fails.iter_mut().zip(passed) {
        *fails |= if *passed { 0 } else { bit };
    }
}

fn typed_filter(segment: &Segment, filter: &Filter, later: &mut bool) -> Vec<bool> {
    match filter {
        Filter::Date(terms) => labelled(segment, terms, later),
        Filter::Session(key) => labelled(segment, &[schema::label(Dimension::Session, key)], later),
        Filter::Item(key) => {
            let terms = [schema::number_term(key), schema::label(Dimension::Item, key)];
            labelled(segment, &terms, later)
        }
        Filter::Symbol(key) => {
            let mut terms = vec![schema::under_term(key)];
            match segment.labels_beginning(&schema::symbol_term(key)) {
                Found::Here(symbols) => terms.extend(symbols),
                Found::Nothing => {}
                Found::Later => *later = true,
            }
            labelled(segment, &terms, later)
        }
        Filter::Speaker(words, key) => {
            let mut passed = labelled(segment, &[schema::label(Dimension::Speaker, key)], later);
            let named = named(segment, words, later);
            passed.iter_mut().zip(named).for_each(|(passed, named)| *passed |= named);
            passed
        }
    }
}

/// The records that have one of the labels.
fn labelled(segment: &Segment, terms: &[String], later: &mut bool) -> Vec<bool> {
    let mut passed = vec![false; segment.records as usize];
    for term in terms {
        let found = segment.label(term, &mut |record| {
            if let Some(passed) = passed.get_mut(record as usize) {
                *passed = true;
            }
        });
        *later |= matches!(found, Found::Later);
    }
    passed
}

/// The records with all words in a speaker's name.
fn named(segment: &Segment, words: &[Word], later: &mut bool) -> Vec<bool> {
    let mut counts = vec![0_usize; segment.records as usize];
    let forms: Vec<&String> = words.iter().filter_map(|word| word.form.as_ref()).collect();
    for form in &forms {
        let found = segment.word(form, Mark::Name, &mut |passage, _| {
            if let Some(count) = counts.get_mut(segment.record_of(passage) as usize) {
                *count += 1;
            }
        });
        *later |= matches!(found, Found::Later);
    }
    counts.into_iter().map(|count| !forms.is_empty() && count == forms.len()).collect()
}
