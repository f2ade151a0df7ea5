//! The view of the page of paper saved.

use serde::Serialize;

use super::Fact;

/// What paper would have been used, and what was.
#[derive(Debug, Serialize)]
pub struct PaperView {
    /// The page's heading.
    pub heading: String,
    /// What it is about.
    pub lede: String,
    /// The figures.
    pub facts: Vec<Fact>,
    /// The heading of the formula.
    pub how: String,
    /// The formula, in words.
    pub formula: Vec<String>,
}
