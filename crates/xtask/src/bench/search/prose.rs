//! Statements of about 1,200 words for measuring search: sentences of the stock
//! in an arbitrary order, every second word that says something replaced by one
//! drawn from a large vocabulary. It starts at [`Speeches::read`].

use std::collections::BTreeMap;
use std::path::Path;

use super::dice::Dice;
use super::words::{Vocabulary, is_content, is_han};
use crate::Outcome;
use crate::bench::text::{Prose, WORDS};
use crate::sample::prose::LANGUAGES;

/// Chinese characters that say as much as an English word, in tenths.
const CHARACTERS: usize = 16;

/// What statements are made of.
pub(super) struct Speeches {
    languages: BTreeMap<&'static str, Language>,
}

struct Language {
    sentences: Vec<String>,
    vocabulary: Vocabulary,
}

impl Speeches {
    /// Reads the stock of a workspace.
    pub(super) fn read(workspace: &Path) -> Outcome<Self> {
        let mut languages = BTreeMap::new();
        for language in LANGUAGES {
            let path = workspace.join(format!("crates/xtask/sample/prose/{language}.md"));
            let text = std::fs::read_to_string(path)?;
            let prose: Vec<&str> = text.lines().filter(|line| is_prose(line)).collect();
            let prose = prose.join("\n").replace('*', "");
            let vocabulary = Vocabulary::of(language, &prose);
            languages.insert(language, Language { sentences: sentences(&prose), vocabulary });
        }
        Ok(Self { languages })
    }

    /// The words of a language.
    pub(super) fn vocabulary(&self, language: &str) -> Outcome<&Vocabulary> {
        Ok(&self.language(language)?.vocabulary)
    }

    fn language(&self, language: &str) -> Outcome<&Language> {
        Ok(self.languages.get(language).ok_or_else(|| format!("{language} has no prose"))?)
    }
}

impl Prose for Speeches {
    fn statement(&self, id: &str, language: &str) -> Outcome<String> {
        let Language { sentences, vocabulary } = self.language(language)?;
        let chinese = language == "zh";
        let wanted = if chinese { WORDS * CHARACTERS / 10 } else { WORDS };
        let mut dice = Dice::of(id, language);
        let (mut text, mut length, mut count) = (String::new(), 0, 0);
        while length < wanted {
            let Some(sentence) = dice.choose(sentences) else { break };
            let sentence = match chinese {
                true => varied_characters(sentence, vocabulary, &mut dice),
                false => varied(sentence, vocabulary, &mut dice),
            };
            length += match chinese {
                true => sentence.chars().filter(|c| is_han(*c)).count(),
                false => sentence.split_whitespace().count(),
            };
            count += 1;
            text += &sentence;
            text += if count % 4 == 0 {
                "\n\n"
            } else if chinese {
                ""
            } else {
                " "
            };
        }
        Ok(text.trim_end().to_owned() + "\n")
    }
}

/// A sentence with other words.
fn varied(sentence: &str, vocabulary: &Vocabulary, dice: &mut Dice) -> String {
    let mut said = String::new();
    for word in sentence.split_inclusive(|c: char| !c.is_alphabetic()) {
        let letters = word.trim_end_matches(|c: char| !c.is_alphabetic());
        if !is_content(letters) || dice.below(2) == 0 {
            said += word;
            continue;
        }
        let other = vocabulary.draw(dice);
        let capital = letters.chars().next().is_some_and(char::is_uppercase);
        let mut rest = other.chars();
        match rest.next().filter(|_| capital) {
            Some(first) => said.extend(first.to_uppercase().chain(rest)),
            None => said += other,
        }
        said += &word[letters.len()..];
    }
    said
}

/// A sentence with other pairs of characters.
fn varied_characters(sentence: &str, vocabulary: &Vocabulary, dice: &mut Dice) -> String {
    let characters: Vec<char> = sentence.chars().collect();
    let (mut said, mut at) = (String::new(), 0);
    while let Some(&character) = characters.get(at) {
        let pair = is_han(character) && characters.get(at + 1).is_some_and(|c| is_han(*c));
        if pair && dice.below(2) == 0 {
            said += vocabulary.draw(dice);
            at += 2;
        } else {
            said.push(character);
            at += 1;
        }
    }
    said
}

fn is_prose(line: &str) -> bool {
    !line.is_empty() && !line.starts_with('#') && !line.starts_with('-')
}

/// The sentences of a text, with their stops.
fn sentences(text: &str) -> Vec<String> {
    let stop = |c: char| matches!(c, '.' | '?' | '؟' | '。' | '？' | '\n');
    let sentences = text.split_inclusive(stop).map(str::trim);
    sentences.filter(|sentence| sentence.chars().count() > 20).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speeches_are_long_the_same_every_time_and_full_of_different_words() {
        let texts = Speeches::read(&crate::workspace()).unwrap();
        let one = texts.statement("oak-1", "en").unwrap();
        assert_eq!(one, texts.statement("oak-1", "en").unwrap());
        let mut different = std::collections::BTreeSet::new();
        for number in 0..40 {
            let text = texts.statement(&format!("oak-{number}"), "en").unwrap();
            let words = text.split_whitespace().count();
            assert!((WORDS..WORDS + 120).contains(&words), "{words}");
            different.extend(text.split_whitespace().map(str::to_lowercase));
        }
        assert!(different.len() > 6_000, "{}", different.len());
    }

    #[test]
    fn every_language_has_speeches() {
        let texts = Speeches::read(&crate::workspace()).unwrap();
        for language in LANGUAGES {
            let text = texts.statement("oak-1", language).unwrap();
            assert!(text.chars().count() > 1_900, "{language}: {}", text.chars().count());
            assert!(text.contains("\n\n"), "{language}");
        }
    }
}
