//! Sixty questions for each language, made from the texts of a site: words from
//! common to rare, several words of one sentence, beginnings, phrases, symbols,
//! words with a mistake. It starts at [`write()`].

use std::path::Path;

use serde::Serialize;

use super::dice::Dice;
use super::prose::Speeches;
use super::words::{is_content, is_han};
use crate::Outcome;
use crate::bench::site::{DOCUMENTS, Session};
use crate::bench::text::Prose as _;
use crate::sample::prose::LANGUAGES;

/// The ranks of the words that are asked for alone.
const RANKS: [usize; 12] = [0, 3, 10, 30, 100, 300, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000];

/// What somebody types.
#[derive(Serialize)]
struct Question {
    class: &'static str,
    q: String,
    /// Whether the last word may be a beginning.
    prefix: bool,
}

/// Writes `questions.LANG.json` into a folder.
pub(super) fn write(root: &Path, sessions: &[Session], texts: &Speeches) -> Outcome<()> {
    for language in LANGUAGES {
        let questions =
            Asker { language, sessions, texts, dice: Dice::of("questions", language) }.all()?;
        let file = root.join(format!("questions.{language}.json"));
        std::fs::write(file, serde_json::to_string_pretty(&questions)?)?;
    }
    Ok(())
}

struct Asker<'a> {
    language: &'static str,
    sessions: &'a [Session],
    texts: &'a Speeches,
    dice: Dice,
}

impl Asker<'_> {
    fn all(mut self) -> Outcome<Vec<Question>> {
        let mut all = Vec::new();
        let mut ask = |class, q| all.push(Question { class, q, prefix: class == "prefix" });
        let vocabulary = self.texts.vocabulary(self.language)?;
        for rank in RANKS {
            ask("one word", vocabulary.ranked(rank).to_owned());
        }
        for (class, times, count) in [("two words", 12, 2), ("three words", 8, 3)] {
            for _ in 0..times {
                ask(class, self.words(count)?.join(" "));
            }
        }
        for turn in 0..8 {
            let word = self.words(1)?.concat();
            let length = if self.language == "zh" { 1 + turn % 2 } else { 3 + turn % 3 };
            ask("prefix", word.chars().take(length).collect());
        }
        for turn in 0..8 {
            ask("phrase", format!("\"{}\"", self.phrase(2 + turn % 3)?));
        }
        for turn in 0..6 {
            let session = self.dice.choose(self.sessions).ok_or("a site has a session")?;
            let number = 1 + self.dice.below(DOCUMENTS);
            let symbol = format!("S/{}/{number}", session.number);
            ask("symbol", if turn % 2 == 0 { symbol } else { symbol.to_lowercase() });
        }
        for _ in 0..6 {
            let word = self.words(1)?.concat();
            ask("typo", self.mistaken(&word));
        }
        Ok(all)
    }

    /// A line of a statement that is there.
    fn line(&mut self) -> Outcome<String> {
        let session = self.dice.choose(self.sessions).ok_or("a site has a session")?;
        let statement = self.dice.choose(&session.statements).ok_or("a session has statements")?;
        let text =
            self.texts.statement(&format!("{}/{}", session.name, statement.id), self.language)?;
        let lines: Vec<&str> = text.lines().filter(|line| line.len() > 40).collect();
        Ok(self.dice.choose(&lines).copied().unwrap_or_default().to_owned())
    }

    /// Words of one line that say something; in Chinese, runs of characters.
    fn words(&mut self, count: usize) -> Outcome<Vec<String>> {
        for _ in 0..100 {
            let line = self.line()?;
            let words = self.pieces(&line, 4);
            let words: Vec<_> = words.into_iter().filter(|word| self.says(word)).collect();
            if words.len() >= count + 2 {
                let start = self.dice.below(words.len() - count);
                return Ok(words[start..start + count].to_vec());
            }
        }
        Err("no line has enough words".into())
    }

    /// Words that follow each other.
    fn phrase(&mut self, count: usize) -> Outcome<String> {
        let line = self.line()?;
        if self.language == "zh" {
            let runs = self.pieces(&line, 3 + count);
            return Ok(self.dice.choose(&runs).cloned().unwrap_or_default());
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let start = self.dice.below(words.len().saturating_sub(count));
        let phrase = words.iter().skip(start).take(count).copied().collect::<Vec<_>>().join(" ");
        Ok(phrase.replace('"', ""))
    }

    /// The words of a line; in Chinese, pieces of at most so many characters.
    fn pieces(&self, line: &str, most: usize) -> Vec<String> {
        if self.language != "zh" {
            return line.split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect();
        }
        let runs = line.split(|c: char| !is_han(c)).map(|run| run.chars().collect::<Vec<_>>());
        let long = runs.filter(|run| run.len() >= most);
        long.map(|run| run[..most].iter().collect()).collect()
    }

    fn says(&self, word: &str) -> bool {
        if self.language == "zh" {
            !word.is_empty()
        } else {
            word.chars().count() > 5 && is_content(word)
        }
    }

    /// Two neighbours in the middle change places.
    fn mistaken(&mut self, word: &str) -> String {
        let mut letters: Vec<char> = word.chars().collect();
        if letters.len() > 3 {
            let at = 1 + self.dice.below(letters.len() - 3);
            letters.swap(at, at + 1);
        }
        letters.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::site::{self, Sample, Size, Spoken};

    #[test]
    fn every_language_asks_sixty_questions() {
        let size =
            Size { sessions: 2, statements: 20, documents: DOCUMENTS, spoken: Spoken::InAll };
        let sessions = site::sessions(size, &Sample::read().unwrap());
        let texts = Speeches::read(&crate::workspace()).unwrap();
        for language in LANGUAGES {
            let dice = Dice::of("questions", language);
            let asker = Asker { language, sessions: &sessions, texts: &texts, dice };
            let questions = asker.all().unwrap();
            assert_eq!(questions.len(), 60, "{language}");
            let empty = questions.iter().find(|one| one.q.trim_matches('"').is_empty());
            assert!(empty.is_none(), "{language}: {}", empty.unwrap().class);
        }
    }
}
