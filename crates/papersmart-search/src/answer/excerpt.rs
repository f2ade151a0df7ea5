//! The part of a text that shows best why it was found.

use serde::Serialize;

use crate::Language;
use crate::analysis::{Analyser, Purpose};
use crate::query::Word;

/// A piece of an excerpt, and whether the query is met there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Marked(pub(crate) String, pub(crate) bool);

/// Characters of an excerpt; Chinese says as much in fewer.
const LONG: usize = 220;
const LONG_HAN: usize = 80;

/// A place where a word of the query is met: bytes, and which word.
#[derive(Clone, Copy)]
struct Met {
    from: usize,
    to: usize,
    word: usize,
}

/// The excerpt of a passage for the words of a query; `goes_on` says whether
/// the text does so before and after it.
pub(crate) fn excerpt(
    text: &str,
    goes_on: (bool, bool),
    words: &[Word],
    language: Language,
    analyser: &mut Analyser,
) -> Vec<Marked> {
    let met = met(text, words, analyser);
    let long = if language == Language::Zh { LONG_HAN } else { LONG };
    let (from, to) = window(text, &met, words, long);
    let mut pieces: Vec<Marked> = Vec::new();
    if from > 0 || goes_on.0 {
        pieces.push(Marked("… ".to_owned(), false));
    }
    let mut at = from;
    for one in met.iter().filter(|one| one.from >= from && one.to <= to) {
        if one.to <= at {
            continue;
        }
        // Overlapping pairs of Chinese characters make one mark.
        push(&mut pieces, text.get(at..one.from.max(at)).unwrap_or_default(), false);
        push(&mut pieces, text.get(one.from.max(at)..one.to).unwrap_or_default(), true);
        at = one.to;
    }
    push(&mut pieces, text.get(at..to).unwrap_or_default(), false);
    if to < text.trim_end().len() || goes_on.1 {
        push(&mut pieces, " …", false);
    }
    pieces
}

fn push(pieces: &mut Vec<Marked>, text: &str, is_met: bool) {
    // Line ends and runs of spaces say nothing here.
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        let c = if c.is_whitespace() { ' ' } else { c };
        if c != ' ' || !plain.ends_with(' ') {
            plain.push(c);
        }
    }
    if plain.is_empty() {
        return;
    }
    match pieces.last_mut() {
        Some(last) if last.1 == is_met => last.0.push_str(&plain),
        _ => pieces.push(Marked(plain, is_met)),
    }
}

/// Where the words are met.
fn met(text: &str, words: &[Word], analyser: &mut Analyser) -> Vec<Met> {
    let mut met = Vec::new();
    analyser.analyse(text, Purpose::Index, &mut |token| {
        let is_met = |word: &Word| match (&word.form, &word.stem) {
            (Some(form), Some(stem)) => {
                token.form == Some(form)
                    || token.stem == Some(stem)
                    || (word.is_open
                        && form.len() > 1
                        && token.form.is_some_and(|other| other.starts_with(form.as_str())))
            }
            (Some(form), None) => token.form == Some(form),
            (None, Some(stem)) => token.stem == Some(stem),
            (None, None) => false,
        };
        if let Some(word) = words.iter().position(is_met) {
            // The stem of a pair of characters is its first character alone.
            let alone = words[word].form.is_none();
            let first = text.get(token.from..).and_then(|rest| rest.chars().next());
            let to = match (alone, first) {
                (true, Some(first)) => token.from + first.len_utf8(),
                _ => token.to,
            };
            met.push(Met { from: token.from, to, word });
        }
    });
    met
}

/// The bytes of the best part: with the most different words, the weighty
/// ones above all, as early as possible.
fn window(text: &str, met: &[Met], words: &[Word], long: usize) -> (usize, usize) {
    let mut best = (0_usize, 0_usize);
    for (place, first) in met.iter().enumerate() {
        let end = forward(text, first.from, long * 3 / 4);
        let mut seen = vec![0_usize; words.len()];
        for one in met[place..].iter().take_while(|one| one.to <= end) {
            seen[one.word] += 1;
        }
        let worth = |(word, count): (&Word, usize)| match (count, word.is_stop) {
            (0, _) => 0,
            (_, true) => 1,
            (count, false) => 20 + count.min(3),
        };
        let score: usize = words.iter().zip(seen).map(worth).sum();
        if score > best.0 {
            best = (score, first.from);
        }
    }
    let lead = if best.1 == 0 { 0 } else { backward(text, best.1, long / 5) };
    (lead, forward(text, lead, long))
}

/// So many characters on, at the end of a word.
fn forward(text: &str, from: usize, characters: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    let Some((end, _)) = rest.char_indices().nth(characters) else {
        return text.trim_end().len().max(from);
    };
    let part = &rest[..end];
    // Where words have no spaces between them, anywhere will do.
    let space = part.rfind(char::is_whitespace).filter(|&space| space > end / 2);
    from + space.unwrap_or(end)
}

/// So many characters back at most: at the beginning of the sentence, or else
/// of a word.
fn backward(text: &str, from: usize, characters: usize) -> usize {
    let before = text.get(..from).unwrap_or_default();
    let start = before.char_indices().rev().nth(characters).map_or(0, |(at, _)| at);
    let part = &before[start..];
    let sentence = part.rfind(['.', '。', '؟', '!', '?', '！', '？', '\n', '؛']).map(|at| {
        let mark = part[at..].chars().next().map_or(1, char::len_utf8);
        let rest = &part[at + mark..];
        at + mark + (rest.len() - rest.trim_start().len())
    });
    let word = || {
        part.find(char::is_whitespace).map(|at| {
            let rest = &part[at..];
            at + (rest.len() - rest.trim_start().len())
        })
    };
    let whole = (start == 0).then_some(0);
    start + sentence.or(whole).or_else(word).unwrap_or(0)
}
