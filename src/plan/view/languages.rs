//! Pages that set languages beside each other: which there is, and two texts.

use serde::Serialize;

use super::parts::{Link, Pager, Phrase, When};

/// A page of the documents of a session, or of a body's sessions, by language.
#[derive(Debug, Serialize)]
pub struct ParityView {
    /// What is listed.
    pub heading: String,
    /// How much there is in each language; on the front page only.
    pub counts: Vec<String>,
    /// What the rows are.
    pub label: String,
    /// The names of the languages.
    pub languages: Vec<String>,
    /// The documents.
    pub rows: Vec<ParityRow>,
    /// Other ways to list the same.
    pub views: Vec<Link>,
    /// Other pages of the list.
    pub pager: Option<Pager>,
}

/// A document, or a session, and its languages.
#[derive(Debug, Serialize)]
pub struct ParityRow {
    /// Its address.
    pub href: String,
    /// Its symbols.
    pub symbols: Vec<String>,
    /// Its title.
    pub title: Phrase,
    /// One for each language.
    pub cells: Vec<ParityCell>,
}

/// A document in a language.
#[derive(Debug, Serialize)]
pub struct ParityCell {
    /// `there`, `awaited` or `none`.
    pub state: &'static str,
    /// Since when it is there, or from when it is expected.
    pub when: Option<When>,
    /// "12 of 14", where the row is a session.
    pub count: Option<String>,
}

/// A text beside the same text in another language.
#[derive(Debug, Serialize)]
pub struct BesideView {
    /// What kind of page this is.
    pub heading: String,
    /// The document or statement.
    pub text: Link,
    /// The languages of both texts, where both stand here.
    pub languages: Vec<String>,
    /// The ways to other pairs.
    pub pairs: Vec<Link>,
}
