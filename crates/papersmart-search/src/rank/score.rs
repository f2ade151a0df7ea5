//! The scores of records.

use super::{Extras, Narrowing, Occurrences, records};
use crate::query::{MANY, Query};
use crate::read::Segment;

/// How soon further occurrences stop counting.
const K1: f32 = 1.2;
/// The exact form's part of a word's score; the stem's is the rest.
const FORM: f32 = 0.3;
/// What it is worth that all words stand in title or names.
const TITLED: f32 = 4.0;
/// The share of a query's weight that a record must match at least: of a few
/// words, and of many.
const SHARE: f32 = 0.2;
const SHARE_OF_MANY: f32 = 0.02;
/// Hits that match all words are followed by others up to so many.
const FILL: usize = 10;

/// A record that matches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    pub(crate) segment: usize,
    pub(crate) record: u32,
    /// Its score in hundredths, so that rounding decides no order.
    pub(crate) score: i64,
    /// Whether it matches all words.
    pub(crate) is_whole: bool,
}

/// What a query matches.
#[derive(Debug, Default)]
pub(crate) struct Matches {
    /// The hits, best first.
    pub(crate) hits: Vec<Hit>,
    /// Those that pass all filters but one dimension's, for its counts.
    pub(crate) nearly: Vec<Hit>,
}

/// Ranks the records that match a query.
pub(crate) fn run(
    segments: &[Segment],
    query: &Query,
    words: &[Occurrences],
    extras: &Extras,
    narrowing: &Narrowing,
) -> Matches {
    let total = records(segments) as f32;
    let weight =
        |found: u32| (1.0 + (total - found as f32 + 0.5).max(0.0) / (found as f32 + 0.5)).ln();
    let weights: Vec<f32> = words.iter().map(|word| weight(word.records)).collect();
    let form_weights: Vec<f32> = words.iter().map(|word| weight(word.forms)).collect();
    let counts = |place: usize| !query.words[place].is_stop && !query.words[place].is_phrased;
    let all_stop = query.phrases.is_empty() && !(0..words.len()).any(counts);
    let needed = (0..words.len()).filter(|&place| all_stop || counts(place)).count();
    // A word that is nowhere tells no page from another.
    let mass: f32 = (0..words.len())
        .filter(|&place| (all_stop || counts(place)) && words[place].records > 0)
        .map(|place| weights[place])
        .sum();

    let mut hits = Vec::new();
    for (at, segment) in segments.iter().enumerate() {
        let mut sums = vec![Sum::default(); segment.records as usize];
        for (place, word) in words.iter().enumerate() {
            let is_needed = all_stop || counts(place);
            let is_one = query.words[place].form.is_none() || query.words[place].stem.is_none();
            for one in word.segments.get(at).into_iter().flatten() {
                let Some(sum) = sums.get_mut(one.record as usize) else { continue };
                let (form, stem) = if is_one { (1.0, 1.0) } else { (FORM, 1.0 - FORM) };
                sum.score += form * form_weights[place] * dampen(one.form)
                    + stem * weights[place] * dampen(one.stem);
                sum.matched += u32::from(is_needed);
                sum.titled += u32::from(is_needed && one.is_titled);
                sum.mass += if is_needed { weights[place] } else { 0.0 };
            }
        }
        for (record, mut sum) in (0..).zip(sums) {
            let extra = extras.of(at, record);
            let asks_nothing = needed == 0;
            if sum.matched == 0 && extra.bonus == 0.0 && !asks_nothing {
                continue;
            }
            if extra.excluded || !extra.phrases {
                continue;
            }
            let share = if mass > 0.0 { sum.mass / mass } else { 1.0 };
            let is_whole = sum.matched as usize == needed || extra.bonus > 0.0;
            if needed > 0 && sum.titled as usize == needed {
                sum.score += TITLED;
            }
            sum.score += extra.phrase * weight(extras.phrased);
            let least = if needed > MANY { SHARE_OF_MANY } else { SHARE };
            if !is_whole && share < least {
                continue;
            }
            let score = (sum.score * share * extra.near + extra.bonus) * 100.0;
            hits.push(Hit { segment: at, record, score: score as i64, is_whole });
        }
    }
    ordered(hits, needed, narrowing)
}

#[derive(Clone, Default)]
struct Sum {
    score: f32,
    matched: u32,
    titled: u32,
    mass: f32,
}

fn dampen(weight: f32) -> f32 {
    (K1 + 1.0) * weight / (K1 + weight)
}

/// Best first. Few words must all match, as long as some records do.
fn ordered(mut all: Vec<Hit>, needed: usize, narrowing: &Narrowing) -> Matches {
    let strict = needed <= MANY;
    all.sort_by_key(|hit| {
        let last = strict && !hit.is_whole;
        (last, std::cmp::Reverse(hit.score), hit.segment, hit.record)
    });
    // Filters narrow what was found; they find nothing else instead.
    let whole = all.iter().filter(|hit| hit.is_whole).count();
    if strict && whole > 0 {
        all.truncate(whole.max(FILL));
    }
    let passes = |hit: &Hit| narrowing.passes(hit.segment, hit.record, None);
    let (hits, nearly) = all.into_iter().partition(passes);
    Matches { hits, nearly }
}
