//! The view of a booklet: a document for paper, of which no site has a page.

use serde::Serialize;

use super::Phrase;

/// All that is public of an item or a meeting.
#[derive(Debug, Serialize)]
pub struct BookletView {
    /// The item's title, or the meeting.
    pub heading: String,
    /// The item's number, or when the meeting is.
    pub kicker: String,
    /// The paper, as CSS names it.
    pub page: &'static str,
    /// The body.
    pub body: String,
    /// The session.
    pub session: String,
    /// Its days.
    pub dates: String,
    /// What the site says on top of each page, and what is said of the item or meeting.
    pub notices: Vec<String>,
    /// From where and when it was made.
    pub made: String,
    /// The texts, in order.
    pub texts: Vec<BookletText>,
}

/// A document or a statement.
#[derive(Debug, Default, Serialize)]
pub struct BookletText {
    /// Its place in the booklet.
    pub id: String,
    /// Its symbol.
    pub symbol: Option<String>,
    /// Its title, or who speaks.
    pub title: Phrase,
    /// What it is, and when.
    pub lines: Vec<String>,
    /// What a reader must know.
    pub notices: Vec<String>,
    /// The language of the text.
    pub lang: Option<String>,
    /// Its direction.
    pub dir: Option<&'static str>,
    /// The text as safe HTML.
    pub html: Option<String>,
    /// Where its files are, where there is no text.
    pub files: Vec<BookletFile>,
    /// Its own address.
    pub address: String,
}

/// A file that is not in the booklet.
#[derive(Debug, Serialize)]
pub struct BookletFile {
    /// Its language.
    pub language: String,
    /// Where it is.
    pub address: String,
}
