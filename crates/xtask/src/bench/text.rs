//! Statements of about 1,200 words from the sample's stock of prose. The same
//! paragraphs in the same order make the text in every language. It starts at
//! [`Texts::read`].

use std::path::Path;

use crate::Outcome;
use crate::sample::prose::Stock;
use crate::sample::seed::Seed;

/// As many words as a statement of seven minutes has twice over.
pub(super) const WORDS: usize = 1_200;

/// The sections whose paragraphs fit into any statement.
const BODY: [&str; 10] = [
    "general",
    "documents",
    "languages",
    "access",
    "archives",
    "connectivity",
    "training",
    "security",
    "environment",
    "methods",
];

/// Where the texts of a site come from.
pub(super) trait Prose: Sync {
    /// The text of a statement in a language, as Markdown: the same every time.
    fn statement(&self, id: &str, language: &str) -> Outcome<String>;
}

/// Paragraphs in six languages.
pub(super) struct Texts {
    stock: Stock,
    body: Vec<Passage>,
}

/// A paragraph of the stock.
struct Passage {
    section: &'static str,
    at: usize,
    english_words: usize,
}

impl Texts {
    /// Reads the stock of a workspace.
    pub(super) fn read(workspace: &Path) -> Outcome<Self> {
        let stock = Stock::read(&workspace.join("crates/xtask/sample/prose"))?;
        let mut body = Vec::new();
        for section in BODY {
            for at in 0..stock.len(section) {
                let english = stock.paragraph("en", section, at)?;
                let english_words = english.split_whitespace().count();
                body.push(Passage { section, at, english_words });
            }
        }
        Ok(Self { stock, body })
    }
}

impl Prose for Texts {
    fn statement(&self, id: &str, language: &str) -> Outcome<String> {
        let seed = Seed(id);
        let one_of = |section| {
            let at = seed.below(section, self.stock.len(section));
            self.stock.paragraph(language, section, at)
        };
        let mut paragraphs = vec![one_of("opening")?];
        let (count, mut words) = (self.body.len(), 0);
        let (mut at, step) =
            (seed.below("start", count), coprime(count, seed.below("step", count)));
        while words < WORDS {
            let passage = &self.body[at];
            paragraphs.push(self.stock.paragraph(language, passage.section, passage.at)?);
            words += passage.english_words;
            at = (at + step) % count;
        }
        paragraphs.push(one_of("closing")?);
        Ok(paragraphs.join("\n\n") + "\n")
    }
}

/// The first number from `wanted` on that visits all of `count` places.
fn coprime(count: usize, wanted: usize) -> usize {
    let divisor = |mut a: usize, mut b: usize| {
        while b > 0 {
            (a, b) = (b, a % b);
        }
        a
    };
    (wanted.max(1)..).find(|&step| divisor(count, step) == 1).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_long_differ_and_never_repeat_a_paragraph() {
        let texts = Texts::read(&crate::workspace()).unwrap();
        let one = texts.statement("oak-1", "en").unwrap();
        let words = one.split_whitespace().count();
        assert!((1_200..1_500).contains(&words), "{words}");
        assert_ne!(one, texts.statement("oak-2", "en").unwrap());
        assert_eq!(one, texts.statement("oak-1", "en").unwrap());
        let mut paragraphs: Vec<_> = one.trim().split("\n\n").collect();
        paragraphs.sort_unstable();
        assert!(paragraphs.windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn a_coprime_step_reaches_every_place() {
        for (count, wanted) in [(12, 0), (12, 4), (97, 50)] {
            let step = coprime(count, wanted);
            let mut seen: Vec<_> = (0..count).map(|turn| turn * step % count).collect();
            seen.sort_unstable();
            assert_eq!(seen, (0..count).collect::<Vec<_>>());
        }
    }
}
