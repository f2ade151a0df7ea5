//! How well questions are answered: recall among the first hits, and the mean
//! reciprocal rank of the first page that answers. It starts at [`Score::of`].

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use papersmart::i18n::Language;
use serde::Deserialize;

use super::queries::Query;

/// How well one question is answered, or several on average.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Score {
    /// The part of the pages wanted that are there; as many as there is room for.
    pub(crate) recall: f64,
    /// One over the place of the first page wanted.
    pub(crate) mrr: f64,
}

/// What must be reached, by language and class.
pub(crate) type Floors = BTreeMap<String, BTreeMap<String, Score>>;

/// The class that stands for all.
const ALL: &str = "all";

impl Score {
    /// Of the hits, best first. A hit that must not be there spoils all.
    pub(crate) fn of(query: &Query, hits: &[&str], limit: usize) -> Self {
        let has = |pages: &[String], hit: &str| pages.iter().any(|page| page == hit);
        if hits.iter().any(|hit| has(&query.never, hit)) {
            return Self::default();
        }
        let wanted: Vec<bool> = hits.iter().take(limit).map(|hit| has(&query.pages, hit)).collect();
        let found = wanted.iter().filter(|wanted| **wanted).count();
        let first = wanted.iter().position(|wanted| *wanted);
        Self {
            recall: found as f64 / query.pages.len().min(limit) as f64,
            mrr: first.map_or(0.0, |place| 1.0 / (place + 1) as f64),
        }
    }

    fn mean(scores: &[Self]) -> Self {
        let mean = |of: fn(&Self) -> f64| scores.iter().map(of).sum::<f64>() / scores.len() as f64;
        Self { recall: mean(|score| score.recall), mrr: mean(|score| score.mrr) }
    }

    /// Truncated: never above what it is.
    fn shown(self) -> String {
        let digits = |part: f64| (part * 1000.0 + 1e-9).floor() / 1000.0;
        format!("{{ recall = {:.3}, mrr = {:.3} }}", digits(self.recall), digits(self.mrr))
    }
}

/// The scores of all questions.
#[derive(Default)]
pub(crate) struct Table {
    scores: BTreeMap<&'static str, BTreeMap<String, Vec<Score>>>,
    missed: Vec<String>,
}

impl Table {
    /// Takes a question in.
    pub(crate) fn add(&mut self, language: Language, query: &Query, score: Score) {
        let classes = self.scores.entry(language.code()).or_default();
        for class in [ALL, &query.class] {
            classes.entry(class.to_owned()).or_default().push(score);
        }
        if score.recall < 1.0 || score.mrr < 1.0 {
            let Query { class, query, .. } = query;
            let (code, Score { recall, mrr }) = (language.code(), score);
            self.missed.push(format!("{code} {class}: {query}: recall {recall:.2}, {mrr:.2}"));
        }
    }

    /// A line for each question that is not answered fully.
    pub(crate) fn misses(&self) -> String {
        self.missed.join("\n")
    }

    /// A line for each mean that is too low.
    pub(crate) fn below(&self, floors: &Floors) -> Vec<String> {
        let mut below = Vec::new();
        for (language, class, score) in self.means() {
            let floor = floors.get(language).and_then(|classes| classes.get(class));
            let floor = floor.copied().unwrap_or_default();
            if score.recall < floor.recall || score.mrr < floor.mrr {
                let (reached, wanted) = (score.shown(), floor.shown());
                below.push(format!("{language} {class}: {reached}, floor {wanted}"));
            }
        }
        below
    }

    /// The file of floors that this table just reaches.
    pub(crate) fn as_floors(&self) -> String {
        let mut text =
            "# What search must reach: tests/golden/main.rs says how they are set.\n".to_owned();
        for (language, classes) in &self.scores {
            let _ = write!(text, "\n[{language}]\n");
            for (class, scores) in classes {
                let _ = writeln!(text, "{class} = {}", Score::mean(scores).shown());
            }
        }
        text
    }

    fn means(&self) -> impl Iterator<Item = (&str, &str, Score)> {
        self.scores.iter().flat_map(|(language, classes)| {
            classes.iter().map(|(class, scores)| (*language, class.as_str(), Score::mean(scores)))
        })
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let languages: Vec<_> = self.scores.keys().copied().collect();
        writeln!(f, "| recall@10 / MRR | {} |", languages.join(" | "))?;
        writeln!(f, "|---|{}", "--:|".repeat(languages.len()))?;
        let classes: std::collections::BTreeSet<_> =
            self.scores.values().flat_map(BTreeMap::keys).collect();
        for class in classes {
            write!(f, "| {class} |")?;
            for language in &languages {
                match self.scores[language].get(class) {
                    Some(scores) => {
                        let Score { recall, mrr } = Score::mean(scores);
                        write!(f, " {recall:.3} / {mrr:.3} |")?;
                    }
                    None => write!(f, " – |")?,
                }
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

#[test]
fn the_first_page_wanted_and_the_part_that_is_there_count() {
    let page = |name: &str| name.to_owned();
    let query = |never: &[&str]| Query {
        class: page("words"),
        query: page("oak"),
        pages: vec![page("a"), page("b")],
        never: never.iter().map(|name| page(name)).collect(),
    };
    let score = |never, hits: &[&str]| Score::of(&query(never), hits, 10);
    assert_eq!(score(&[], &["x", "b"]), Score { recall: 0.5, mrr: 0.5 });
    assert_eq!(score(&[], &["a", "b", "x"]), Score { recall: 1.0, mrr: 1.0 });
    assert_eq!(score(&["x"], &["a", "b", "x"]), Score::default());
    assert_eq!(Score::of(&query(&[]), &["x", "a"], 1), Score::default());
}
