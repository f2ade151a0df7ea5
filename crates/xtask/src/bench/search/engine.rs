//! What questions cost in the native engine, language by language: the example
//! `cost` of papersmart-search, run and read. It starts at [`measure`].

use std::path::Path;

use serde::Deserialize;

use crate::Outcome;
use crate::run::Program;
use crate::sample::prose::LANGUAGES;
use crate::workspace;

/// What an answer took.
#[derive(Clone, Copy, Deserialize)]
pub(super) struct Cost {
    pub(super) requests: u64,
    pub(super) rounds: u64,
    pub(super) bytes: u64,
    pub(super) micros: u64,
}

/// A question and its costs.
#[derive(Deserialize)]
pub(super) struct Row {
    pub(super) class: String,
    pub(super) total: u64,
    pub(super) first: Cost,
    pub(super) later: Cost,
    pub(super) facets: Cost,
    pub(super) again: Cost,
}

/// The costs of a language.
#[derive(Deserialize)]
pub(super) struct Costs {
    pub(super) start: Cost,
    pub(super) rows: Vec<Row>,
    #[serde(skip)]
    pub(super) language: &'static str,
}

/// Asks the index in `out` the questions that lie in `questions`.
pub(super) fn measure(out: &Path, questions: &Path) -> Outcome<Vec<Costs>> {
    let binary = workspace().join("target/release/examples/cost").canonicalize()?;
    let costs = LANGUAGES.into_iter().map(|language| {
        let file = questions.join(format!("questions.{language}.json"));
        let said = Program::at(&binary).arg(out).arg(language).arg(file).quietly()?;
        let costs: Costs = serde_json::from_str(&said)?;
        Ok(Costs { language, ..costs })
    });
    costs.collect()
}

/// The value that a part of all values does not exceed.
pub(super) fn percentile(mut values: Vec<u64>, part: usize) -> u64 {
    values.sort_unstable();
    let place = (values.len() * part).div_ceil(100).max(1) - 1;
    values.get(place).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::percentile;

    #[test]
    fn half_of_the_values_are_not_above_the_fiftieth_percentile() {
        let values: Vec<u64> = (1..=20).rev().collect();
        assert_eq!(percentile(values.clone(), 50), 10);
        assert_eq!(percentile(values, 95), 19);
        assert_eq!(percentile(Vec::new(), 50), 0);
    }
}
