//! A language's words by how often they come: those of the stock of prose
//! first, then words made from them by rule, so that there are as many, and as
//! many rare ones, as in a large collection. It starts at [`Vocabulary::of`].

use std::collections::{BTreeMap, BTreeSet};

use super::dice::Dice;
use crate::sample::seed::Seed;

/// How many words a language has.
const WORDS: usize = 40_000;
/// Shorter words are those that hold sentences together; they stay.
const CONTENT: usize = 4;

/// Beginnings and endings that make a word another one.
struct Rules {
    before: &'static [&'static str],
    after: &'static [&'static str],
}

fn rules(language: &str) -> Rules {
    let (before, after): (&[&str], &[&str]) = match language {
        "ar" => {
            (&["", "ال", "و", "وال", "بال", "لل", "ب"], &["", "ات", "ين", "ها", "ية", "هم", "نا"])
        }
        "fr" => (
            &["", "re", "in", "pré", "sur", "contre", "inter"],
            &["", "s", "er", "ation", "ement", "eur", "euse", "able", "isme"],
        ),
        "es" => (
            &["", "re", "in", "pre", "sobre", "contra", "inter"],
            &["o", "as", "ar", "ción", "mente", "dor", "able", "ismo"],
        ),
        "ru" => (
            &["", "пере", "под", "вы", "про", "за", "меж"],
            &["", "а", "у", "ом", "ами", "ный", "ного", "ость", "ение"],
        ),
        _ => (
            &["", "re", "un", "pre", "over", "counter", "inter"],
            &["", "s", "ed", "ing", "er", "ment", "able", "ation", "ness"],
        ),
    };
    Rules { before, after }
}

/// Words, the commonest first.
pub(super) struct Vocabulary {
    words: Vec<String>,
    /// The sum of the weights up to each word.
    sums: Vec<f64>,
}

impl Vocabulary {
    /// The words of a text, and those that follow from them.
    pub(super) fn of(language: &str, text: &str) -> Self {
        let mut words = if language == "zh" { pairs(text) } else { known(text) };
        let mut made = if language == "zh" { unions(text) } else { derived(language, &words) };
        let there: BTreeSet<&String> = words.iter().collect();
        made.retain(|word| !there.contains(word));
        made.sort_by_cached_key(|word| Seed(word).number(language));
        made.truncate(WORDS.saturating_sub(words.len()));
        words.extend(made);
        let mut sum = 0.0;
        // Zipf's law, with Mandelbrot's shift for the head.
        let weights = (0..words.len()).map(|rank| 1.0 / (rank as f64 + 2.7));
        let sums = weights
            .map(|weight| {
                sum += weight;
                sum
            })
            .collect();
        Self { words, sums }
    }

    /// A word, common ones more often.
    pub(super) fn draw(&self, dice: &mut Dice) -> &str {
        let at = dice.part() * self.sums.last().copied().unwrap_or_default();
        let place = self.sums.partition_point(|sum| *sum < at);
        self.words.get(place).map_or("", String::as_str)
    }

    /// The word of a rank, or the rarest.
    pub(super) fn ranked(&self, rank: usize) -> &str {
        self.words.get(rank.min(self.words.len().saturating_sub(1))).map_or("", String::as_str)
    }
}

/// Whether a word says something.
pub(super) fn is_content(word: &str) -> bool {
    word.chars().count() >= CONTENT && word.chars().all(char::is_alphabetic)
}

/// Whether a character is one of Chinese script.
pub(super) fn is_han(character: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&character)
}

/// The words of a text that say something, the commonest first.
fn known(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| is_content(word));
    by_number(words.map(str::to_lowercase))
}

fn derived(language: &str, words: &[String]) -> Vec<String> {
    let Rules { before, after } = rules(language);
    let mut made = BTreeSet::new();
    for word in words.iter().filter(|word| word.chars().count() > CONTENT) {
        let letters: Vec<char> = word.chars().collect();
        let stem: String = letters[..letters.len() - 1].iter().collect();
        for beginning in before {
            made.extend(after.iter().map(|ending| format!("{beginning}{stem}{ending}")));
        }
    }
    made.into_iter().collect()
}

/// The pairs of Chinese characters of a text, the commonest first.
fn pairs(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let pairs = characters.windows(2).filter(|pair| pair.iter().all(|c| is_han(*c)));
    by_number(pairs.map(|pair| pair.iter().collect()))
}

/// Pairs that the text does not have, of characters that it has.
fn unions(text: &str) -> Vec<String> {
    let characters = by_number(text.chars().filter(|c| is_han(*c)).map(String::from));
    let common = &characters[..characters.len().min(600)];
    common.iter().flat_map(|one| common.iter().map(move |other| format!("{one}{other}"))).collect()
}

fn by_number(words: impl Iterator<Item = String>) -> Vec<String> {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for word in words {
        *numbers.entry(word).or_default() += 1;
    }
    let mut words: Vec<_> = numbers.into_iter().collect();
    words.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    words.into_iter().map(|(word, _)| word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_words_come_first_and_are_drawn_more_often() {
        let text = "meeting meeting document. The documents of a meeting, and reports.";
        let words = Vocabulary::of("en", text);
        assert_eq!(words.ranked(0), "meeting");
        let mut dice = Dice::of("a", "b");
        let drawn: Vec<_> = (0..2_000).map(|_| words.draw(&mut dice)).collect();
        let number = |word: &str| drawn.iter().filter(|one| **one == word).count();
        assert!(number("meeting") > number(words.ranked(20)), "{}", number("meeting"));
        assert!(drawn.iter().collect::<BTreeSet<_>>().len() > 50);
    }

    #[test]
    fn chinese_words_are_two_characters() {
        let words = Vocabulary::of("zh", "会议文件，会议日程。");
        assert_eq!(words.ranked(0), "会议");
        assert!((0..30).all(|rank| words.ranked(rank).chars().count() == 2));
    }
}
