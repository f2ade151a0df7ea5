//! The lexicon of a segment: its words, by their ends and lengths.

use std::collections::BTreeMap;

use super::terms::Word;
use crate::format::{Lexicon, LexiconRun, deflate};

/// In a segment with fewer records, a word that occurs once may matter.
const FEW: u32 = 500;

/// The lexicon and its leaves.
pub(super) fn of((records, words): (u32, BTreeMap<String, Word>)) -> (Lexicon, Vec<Vec<u8>>) {
    let (mut by_first, mut by_last) = (Runs::new(), Runs::new());
    for (form, word) in words {
        let length = form.chars().count();
        let matters = word.is_title || word.records > 1 || records < FEW;
        let (Some(first), Some(last), Ok(length), true) =
            (form.chars().next(), form.chars().next_back(), u8::try_from(length), matters)
        else {
            continue;
        };
        if (3..=24).contains(&length) {
            let entry = (form, word.records);
            by_last.entry(LexiconRun { letter: last, length }).or_default().push(entry.clone());
            by_first.entry(LexiconRun { letter: first, length }).or_default().push(entry);
        }
    }
    let leaves = by_first.values().chain(by_last.values()).map(deflate).collect();
    let keys = |runs: Runs| runs.into_keys().collect();
    (Lexicon { by_first: keys(by_first), by_last: keys(by_last) }, leaves)
}

type Runs = BTreeMap<LexiconRun, Vec<(String, u32)>>;
