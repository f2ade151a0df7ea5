//! Where a word occurs.

use super::Later;
use crate::analysis::{TokenKind, latin_key};
use crate::query::Word;
use crate::read::{Found, Segment};
use crate::schema::{self, Mark};

/// What occurrences weigh before they are dampened.
const TITLE: f32 = 5.0;
const NAME: f32 = 5.0;
const ABOUT: f32 = 0.4;
/// An occurrence of a longer word that begins like an unfinished one.
const BEGUN: f32 = 0.5;
/// An occurrence of one character of a Chinese pair.
const LOOSE: f32 = 0.05;
/// How much the length of a text counts.
const B: f32 = 0.75;
/// From how many passages on a list of them is long.
const FREQUENT: u32 = 256;
/// From how many on a word says little, and its form hardly anything.
const COMMON: u32 = 2048;
/// How many longer words an unfinished one may stand for.
const COMPLETIONS: usize = 12;

/// Where a word occurs in all segments.
#[derive(Debug, Default)]
pub(crate) struct Occurrences {
    /// For each segment, the records by number.
    pub(crate) segments: Vec<Vec<Occurrence>>,
    /// How many records hold the form.
    pub(crate) forms: u32,
    /// How many records hold form or stem.
    pub(crate) records: u32,
}

/// A word in a record: the weights of its form and its stem.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Occurrence {
    pub(crate) record: u32,
    pub(crate) form: f32,
    pub(crate) stem: f32,
    /// Whether it stands in the title or in a name.
    pub(crate) is_titled: bool,
}

/// Looks a word up everywhere.
pub(crate) fn occurrences(segments: &[Segment], word: &Word) -> Result<Occurrences, Later> {
    let average = average(segments);
    let mut later = false;
    let mut forms: Vec<String> = word.form.iter().cloned().collect();
    let mut begun = Vec::new();
    if let (Some(form), true) = (&word.form, word.is_open && is_completable(word)) {
        match completions(segments, form) {
            Ok(words) => begun = words,
            Err(Later) => later = true,
        }
    }
    let found = |forms: &[String], later: &mut bool| {
        let one = |segment| in_segment(segment, word, forms, &begun, average, later);
        segments.iter().map(one).collect::<Vec<_>>()
    };
    let mut all = found(&forms, &mut later);
    if !later && all.iter().all(Vec::is_empty) && word.kind == TokenKind::Word {
        // A name in the letters of another script.
        if let Some(key) = latin_key(&word.typed) {
            forms.push(schema::sound(&key));
            all = found(&forms, &mut later);
        }
    }
    if later {
        return Err(Later);
    }
    let every = || all.iter().flatten();
    let forms = every().filter(|one| one.form > 0.0).count();
    let records = every().count();
    Ok(Occurrences {
        forms: u32::try_from(forms).unwrap_or(u32::MAX),
        records: u32::try_from(records).unwrap_or(u32::MAX),
        segments: all,
    })
}

fn in_segment(
    segment: &Segment,
    word: &Word,
    forms: &[String],
    begun: &[String],
    average: f32,
    later: &mut bool,
) -> Vec<Occurrence> {
    let mut weights = vec![Weights::default(); segment.records as usize];
    let is_alike = is_alike(segment, word);
    for mark in Mark::ALL {
        let words: &[String] = if mark.is_stem() { word.stem.as_slice() } else { forms };
        if is_alike && mark == Mark::TextForm {
            continue;
        }
        for word in words {
            add(segment, word, mark, 1.0, &mut weights, later);
        }
        if !mark.is_stem() {
            for word in begun {
                add(segment, word, mark, BEGUN, &mut weights, later);
            }
        }
    }
    if word.is_loose {
        for character in word.form.iter().flat_map(|form| form.chars()) {
            let character = character.encode_utf8(&mut [0; 4]).to_owned();
            for mark in Mark::ALL.into_iter().filter(|mark| mark.is_stem()) {
                add(segment, &character, mark, LOOSE, &mut weights, later);
            }
        }
    }
    if is_alike {
        weights.iter_mut().for_each(|weights| weights.text_form += weights.text_stem);
    }
    let occurrence = |(record, weights): (u32, &Weights)| {
        let length = segment.length(record) as f32;
        let norm = 1.0 - B + B * length / average.max(1.0);
        (weights.any).then(|| Occurrence {
            record,
            form: weights.form + weights.text_form / norm,
            stem: weights.stem + weights.text_stem / norm,
            is_titled: weights.is_titled,
        })
    };
    (0..).zip(&weights).filter_map(occurrence).collect()
}

#[derive(Clone, Default)]
struct Weights {
    form: f32,
    stem: f32,
    text_form: f32,
    text_stem: f32,
    any: bool,
    is_titled: bool,
}

fn add(
    segment: &Segment,
    word: &str,
    mark: Mark,
    share: f32,
    weights: &mut [Weights],
    later: &mut bool,
) {
    let found = segment.word(word, mark, &mut |passage, frequency| {
        let record = segment.record_of(passage) as usize;
        let Some(weights) = weights.get_mut(record) else { return };
        let frequency = frequency as f32 * share;
        weights.any = true;
        match mark {
            Mark::TextForm if share < 1.0 => weights.text_stem += frequency,
            Mark::TextForm => weights.text_form += frequency,
            Mark::TextStem => weights.text_stem += frequency,
            Mark::TitleForm if share < 1.0 => weights.stem += TITLE * share,
            Mark::TitleForm => weights.form += TITLE,
            Mark::TitleStem => weights.stem += TITLE * share,
            Mark::Name => {
                weights.form += NAME * share;
                weights.stem += NAME * share;
            }
            Mark::AboutForm => weights.form += ABOUT * share,
            Mark::AboutStem => weights.stem += ABOUT * share,
        }
        weights.is_titled |=
            share == 1.0 && matches!(mark, Mark::TitleForm | Mark::TitleStem | Mark::Name);
    });
    *later |= matches!(found, Found::Later);
}

/// Whether a frequent stem hardly ever comes in another form than the word's:
/// then one long list of passages serves for both.
pub(super) fn is_alike(segment: &Segment, word: &Word) -> bool {
    let (Some(form), Some(stem)) = (&word.form, &word.stem) else { return false };
    let counts = (segment.documents(form, Mark::TextForm), segment.documents(stem, Mark::TextStem));
    match counts {
        (Found::Here(forms), Found::Here(stems)) => {
            let is_usual = forms >= FREQUENT && forms * 5 >= stems * 4;
            is_usual || stems >= COMMON && forms * 2 >= stems
        }
        _ => false,
    }
}

/// The mean length of a record.
fn average(segments: &[Segment]) -> f32 {
    let length: u64 = segments.iter().map(Segment::total_length).sum();
    length as f32 / super::records(segments).max(1) as f32
}

/// One letter, or one character of Chinese, begins too much.
fn is_completable(word: &Word) -> bool {
    let letters = word.form.as_ref().map_or(0, |form| form.chars().count());
    matches!(word.kind, TokenKind::Word | TokenKind::Number) && letters > 1
}

/// The most frequent longer words.
fn completions(segments: &[Segment], form: &str) -> Result<Vec<String>, Later> {
    let mut counts: std::collections::BTreeMap<String, u32> = std::collections::BTreeMap::new();
    let mut later = false;
    for segment in segments {
        match segment.beginning(form) {
            Found::Here(words) => {
                for (word, mark, count) in words {
                    if !mark.is_stem() && word != form {
                        *counts.entry(word).or_default() += count;
                    }
                }
            }
            Found::Nothing => {}
            Found::Later => later = true,
        }
    }
    if later {
        return Err(Later);
    }
    let mut words: Vec<(String, u32)> = counts.into_iter().collect();
    words.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    words.truncate(COMPLETIONS);
    Ok(words.into_iter().map(|(word, _)| word).collect())
}
