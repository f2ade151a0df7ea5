//! Untrusted Markdown: what of a text will not be shown as its author meant.

use std::ops::Range;

/// One thing to tell the author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where, in bytes of the text.
    pub range: Range<usize>,
    /// The name of its message.
    pub code: &'static str,
    /// What it is about.
    pub detail: String,
}

/// Everything that is changed or left out when a text is shown.
#[must_use]
pub fn problems(_markdown: &str) -> Vec<Problem> {
    Vec::new()
}
