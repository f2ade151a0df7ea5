//! The lexicon of a segment: its words, by their ends and lengths.

use std::collections::BTreeMap;

use super::terms::Word;
use crate::format::{Lexicon, LexiconRun, deflate};

/// In a segment with fewer records, a word that occurs once may matter.
const FEW: u32 = 500;

/// A leaf is full when its words take this many bytes.
const FULL: usize = 1500;

/// The lexicon of the words of so many records, and its leaves.
pub(super) fn of(records: u32, words: &BTreeMap<String, Word>) -> (Lexicon, Vec<Vec<u8>>) {
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
            let entry = (form.as_str(), word.records);
            by_last.entry(LexiconRun { letter: last, length }).or_default().push(entry);
            by_first.entry(LexiconRun { letter: first, length }).or_default().push(entry);
        }
    }
    let mut leaves = Vec::new();
    let by_first = cut(by_first, &mut leaves);
    let by_last = cut(by_last, &mut leaves);
    (Lexicon { by_first, by_last }, leaves)
}

/// Cuts words into leaves; gives where each leaf begins.
fn cut(runs: Runs<'_>, leaves: &mut Vec<Vec<u8>>) -> Vec<LexiconRun> {
    let (mut firsts, mut words, mut size) = (Vec::new(), Vec::new(), 0);
    for (run, some) in runs {
        if words.is_empty() {
            firsts.push(run);
        }
        size += some.iter().map(|(word, _)| word.len() + 2).sum::<usize>();
        words.extend(some);
        if size >= FULL {
            leaves.push(deflate(&std::mem::take(&mut words)));
            size = 0;
        }
    }
    if !words.is_empty() {
        leaves.push(deflate(&words));
    }
    firsts
}

type Runs<'w> = BTreeMap<LexiconRun, Vec<(&'w str, u32)>>;
