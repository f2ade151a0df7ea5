//! Which passage of a record shows best why it was found.

use super::{Hit, Later};
use crate::query::{Query, Word};
use crate::read::{Found, Segment};
use crate::schema::{self, Mark};

/// What a whole phrase is worth here.
const PHRASE: f32 = 100.0;

/// The best passage of each hit, by number in its segment.
pub(crate) fn best<'h>(
    segments: &[Segment],
    query: &Query,
    hits: impl Iterator<Item = &'h Hit> + Clone,
) -> Result<Vec<u32>, Later> {
    let mut worth: Vec<Option<Vec<f32>>> = vec![None; segments.len()];
    for hit in hits.clone() {
        if let (Some(segment), None) = (segments.get(hit.segment), &worth[hit.segment]) {
            worth[hit.segment] = Some(worths(segment, query)?);
        }
    }
    let of_hit = |hit: &Hit| {
        let passages = segments[hit.segment].passages(hit.record);
        let worth = worth[hit.segment].as_deref().unwrap_or_default();
        let at = |passage: u32| worth.get(passage as usize).copied().unwrap_or(0.0);
        // The first of the best.
        passages.clone().rev().max_by(|a, b| at(*a).total_cmp(&at(*b))).unwrap_or(passages.start)
    };
    Ok(hits.map(of_hit).collect())
}

/// What each passage of a segment is worth.
fn worths(segment: &Segment, query: &Query) -> Result<Vec<f32>, Later> {
    let mut worth = vec![0.0_f32; segment.passages(segment.records).start as usize];
    let mut later = false;
    let all_stop = query.words.iter().all(|word| word.is_stop);
    let tells = |word: &&Word| !word.is_phrased && (all_stop || !word.is_stop);
    for word in query.words.iter().filter(tells) {
        let form = word.form.as_ref().filter(|_| !super::word::is_alike(segment, word));
        let spellings = [(Mark::TextForm, form, 0.5), (Mark::TextStem, word.stem.as_ref(), 1.0)];
        for (mark, spelling, share) in spellings {
            let Some(spelling) = spelling else { continue };
            let found = segment.word(spelling, mark, &mut |passage, frequency| {
                if let Some(worth) = worth.get_mut(passage as usize) {
                    *worth += share * (1.0 + 0.1 * frequency.min(4) as f32);
                }
            });
            later |= matches!(found, Found::Later);
        }
    }
    for phrase in &query.phrases {
        match pairs(segment, phrase) {
            Some(counts) => {
                for (worth, count) in worth.iter_mut().zip(counts) {
                    *worth += PHRASE * f32::from(u8::from(count + 1 == phrase.len()));
                }
            }
            None => later = true,
        }
    }
    if later { Err(Later) } else { Ok(worth) }
}

/// How many pairs of neighbours of a phrase each passage holds; nothing if
/// bytes must be fetched first.
pub(super) fn pairs(segment: &Segment, phrase: &[String]) -> Option<Vec<usize>> {
    let mut counts = vec![0_usize; segment.passages(segment.records).start as usize];
    let (mut term, mut complete) = (String::new(), true);
    for pair in phrase.windows(2) {
        let [first, second] = pair else { continue };
        schema::pair_term(schema::pair(first, second, segment.pair_bits), &mut term);
        let found = segment.pair(&term, &mut |passage| {
            if let Some(count) = counts.get_mut(passage as usize) {
                *count += 1;
            }
        });
        complete &= !matches!(found, Found::Later);
    }
    complete.then_some(counts)
}
