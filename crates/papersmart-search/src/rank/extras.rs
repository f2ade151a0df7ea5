//! What a query says of records beside its words: exact titles, symbols,
//! phrases, exclusions.

use super::{Later, Occurrences};
use crate::query::Query;
use crate::read::{Found, Segment};
use crate::schema;

/// What an exact title, a symbol and the beginning of one are worth.
const WHOLE: f32 = 200.0;
const SYMBOL: f32 = 400.0;
const UNDER: f32 = 100.0;

/// What else a query says of the records of all segments.
pub(crate) struct Extras {
    segments: Vec<Vec<Extra>>,
    /// How many records hold all phrases.
    pub(super) phrased: u32,
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
    /// How much it speaks of them.
    pub(super) phrase: f32,
    /// What its score is multiplied by, because Chinese words stand in it as
    /// they were typed, or only in parts.
    pub(super) near: f32,
}

/// What words in parts are worth, of whole ones.
const APART: f32 = 0.4;

/// What is said of a record that is not spoken of.
const NOTHING: Extra = Extra { bonus: 0.0, excluded: false, phrases: true, phrase: 0.0, near: 1.0 };

impl Extras {
    pub(super) fn of(&self, segment: usize, record: u32) -> Extra {
        let all = self.segments.get(segment);
        all.and_then(|all| all.get(record as usize)).copied().unwrap_or(NOTHING)
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
        let whole = schema::whole_term(query.forms.iter().map(String::as_str));
        let symbol = query
            .symbol
            .iter()
            .flat_map(|key| [(schema::symbol_term(key), SYMBOL), (schema::under_term(key), UNDER)]);
        let bare = query.bare.iter().map(|term| (term.clone(), SYMBOL));
        let bonuses: Vec<(String, f32)> = symbol.chain(bare).collect();
        for (at, segment) in segments.iter().enumerate() {
            let mut extras = vec![NOTHING; segment.records as usize];
            for (term, bonus) in &bonuses {
                let found = segment.label(term, &mut |record| {
                    if let Some(extra) = extras.get_mut(record as usize) {
                        extra.bonus += bonus;
                    }
                });
                later |= matches!(found, Found::Later);
            }
            if let Some(whole) = &whole {
                let found = segment.whole_title(whole, &mut |record| {
                    if let Some(extra) = extras.get_mut(record as usize) {
                        extra.bonus += WHOLE;
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
            later |= !near(segment, &query.neighbours, &mut extras);
            all.push(extras);
        }
        if later {
            return Err(Later);
        }
        let holds = |extra: &&Extra| extra.phrases && !query.phrases.is_empty();
        let phrased = all.iter().flatten().filter(holds).count();
        Ok(Self { segments: all, phrased: u32::try_from(phrased).unwrap_or(u32::MAX) })
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

/// Leaves the records that hold every pair of neighbours of a phrase in one
/// of their passages; says whether all could be read.
fn pairs(segment: &Segment, phrase: &[String], extras: &mut [Extra]) -> bool {
    let Some(counts) = super::passage::pairs(segment, phrase) else {
        return false;
    };
    let mut holds = vec![0_usize; extras.len()];
    for (passage, _) in (0..).zip(&counts).filter(|(_, count)| **count + 1 == phrase.len()) {
        holds[segment.record_of(passage) as usize] += 1;
    }
    for (extra, holds) in extras.iter_mut().zip(holds) {
        extra.phrases &= holds > 0;
        extra.phrase += 1.0 + 0.2 * holds.min(5) as f32;
    }
    true
}

/// Says how many neighbours of a query are neighbours in each record.
fn near(segment: &Segment, neighbours: &[(String, String)], extras: &mut [Extra]) -> bool {
    if neighbours.is_empty() {
        return true;
    }
    let mut held = vec![0_usize; extras.len()];
    let mut complete = true;
    for (first, second) in neighbours {
        let Some(counts) = super::passage::pairs(segment, &[first.clone(), second.clone()]) else {
            complete = false;
            continue;
        };
        let mut holds = vec![false; extras.len()];
        for (passage, _) in (0..).zip(&counts).filter(|(_, count)| **count > 0) {
            holds[segment.record_of(passage) as usize] = true;
        }
        held.iter_mut().zip(holds).for_each(|(held, holds)| *held += usize::from(holds));
    }
    for (extra, held) in extras.iter_mut().zip(held) {
        let share = held as f32 / neighbours.len() as f32;
        extra.near = APART + (1.0 - APART) * share;
    }
    complete
}
