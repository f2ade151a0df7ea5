//! The page of what revisions of a statement changed.

use serde::Serialize;

use super::parts::Link;
use super::statement::VersionLink;

/// What revisions of a statement changed.
#[derive(Debug, Serialize)]
pub struct RevisionsView {
    /// Whose statement.
    pub heading: String,
    /// The way back to the text in force.
    pub statement: Link,
    /// The revisions of the texts that stand on the statement's page in this
    /// language, newest first.
    pub revisions: Vec<RevisionView>,
    /// The texts of which revisions can be compared, where none can be here.
    pub elsewhere: Vec<VersionLink>,
}

/// What a revision changed.
#[derive(Debug, Serialize)]
pub struct RevisionView {
    /// Language and time.
    pub heading: String,
    /// "3 paragraphs differ."
    pub changed: String,
    /// Language of the text.
    pub lang: String,
    /// Direction of the text.
    pub dir: &'static str,
    /// Both texts as one, what differs apart from what does not.
    pub parts: Vec<ComparedPart>,
}

/// Passages in a row that differ, or that do not.
#[derive(Debug, Serialize)]
pub struct ComparedPart {
    /// "4 paragraphs are the same", where they are and are several.
    pub same: Option<String>,
    /// The passages.
    pub passages: Vec<PassageView>,
}

/// A paragraph, heading, list item or row of a table.
#[derive(Debug, Serialize)]
pub struct PassageView {
    /// Its stretches.
    pub stretches: Vec<StretchView>,
}

/// A stretch of a passage.
#[derive(Debug, Serialize)]
pub struct StretchView {
    /// `kept`, `deleted` or `inserted`.
    pub change: &'static str,
    /// Its words.
    pub text: String,
}
