//! What a query says of records beside its words: exact titles, symbols,
//! phrases, exclusions.

use super::{Later, Occurrences};
use crate::query::Query;
use crate::read::{Found, Segment};
use crate::schema;

/// What an exact title, a symbol and the beginning of one are worth.
const WHOLE: f32 = 60.0;
const SYMBOL: f32 = 80.0;
const UNDER: f32 = 30.0;

/// What else a query says of the records of all segments.
pub(crate) struct Extras {
    segments: Vec<Vec<Extra>>,
}

/// What it says of one record.
#[derive(Clone, Copy)]
pub(super) struct Extra {
    /// What its title or symbol is worth.
    pub(super) bonus: f32,
    /// Whether the query excludes it.
    pub(super) excluded: bool,
    /// Whether it may hold all phrases.
    pub(super) phrases: bool,
}

impl Extras {
    pub(super) fn of(&self, segment: usize, record: u32) -> Extra {
        let none = Extra { bonus: 0.0, excluded: false, phrases: true };
        self.segments.get(segment).and_then(|all| all.get(record as usize)).copied().unwrap_or(none)
    }

    /// Looks all of it up.
    pub(crate) fn read(segments: &[Segment], query: &Query) -> Result<Self, Later> {
        let mut later = false;
        let mut all = Vec::with_capacity(segments.len());
        let excluded: Vec<Vec<Occurrences>> = query
            .excluded
            .iter()
            .map(|words| words.iter().map(|word| super::occurrences(segments, word)).collect())
            .collect::<Result<_, _>>()?;
        let whole = (!query.forms.is_empty())
            .then(|| (schema::whole_term(query.forms.iter().map(String::as_str)), WHOLE));
        let symbol = query
            .symbol
            .iter()
            .flat_map(|key| [(schema::symbol_term(key), SYMBOL), (schema::under_term(key), UNDER)]);
        let bonuses: Vec<(String, f32)> = whole.into_iter().chain(symbol).collect();
        for (at, segment) in segments.iter().enumerate() {
            let mut extras = vec![
                Extra { bonus: 0.0, excluded: false, phrases: true };
                segment.records as usize
            ];
            for (term, bonus) in &bonuses {
                let found = segment.label(term, &mut |record| {
                    if let Some(extra) = extras.get_mut(record as usize) {
                        extra.bonus += bonus;
                    }
                });
                later |= matches!(found, Found::Later);
            }
            for words in &excluded {
                exclude(&mut extras, words, at);
            }
            for phrase in &query.phrases {
                later |= !pairs(segment, phrase, &mut extras);
            }
            all.push(extras);
        }
        if later { Err(Later) } else { Ok(Self { segments: all }) }
    }
}

/// Excludes the records that hold all of some words.
fn exclude(extras: &mut [Extra], words: &[Occurrences], at: usize) {
    let mut counts = vec![0; extras.len()];
    for one in words.iter().flat_map(|word| word.segments.get(at).into_iter().flatten()) {
        if let Some(count) = counts.get_mut(one.record as usize) {
            *count += 1;
        }
    }
    for (extra, count) in extras.iter_mut().zip(counts) {
        extra.excluded |= count == words.len();
    }
}

/// Leaves the records that hold every pair of neighbours of a phrase; says
/// whether all could be read.
fn pairs(segment: &Segment, phrase: &[String], extras: &mut [Extra]) -> bool {
    let mut term = String::new();
    let mut complete = true;
    for pair in phrase.windows(2) {
        let [first, second] = pair else { continue };
        let mut holds = vec![false; extras.len()];
        schema::pair_term(schema::pair(first, second, segment.pair_bits), &mut term);
        let found = segment.pair(&term, &mut |record| {
            if let Some(holds) = holds.get_mut(record as usize) {
                *holds = true;
            }
        });
        complete &= !matches!(found, Found::Later);
        extras.iter_mut().zip(holds).for_each(|(extra, holds)| extra.phrases &= holds);
    }
    complete
}
