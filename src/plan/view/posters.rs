//! The view of posters: sheets for a printer, of which no site has a page.

use serde::Serialize;

use super::CodeView;

/// Posters of things of a session.
#[derive(Debug, Serialize)]
pub struct PostersView {
    /// What they are, for the window that they are printed from.
    pub heading: String,
    /// The paper's keyword.
    pub paper: &'static str,
    /// The paper, as CSS names it.
    pub page: &'static str,
    /// The posters.
    pub posters: Vec<PosterView>,
}

/// A poster.
#[derive(Debug, Serialize)]
pub struct PosterView {
    /// What it leads to, by its name for files.
    pub name: String,
    /// The code; what it says is the address.
    pub code: CodeView,
    /// The address as it is typed.
    pub address: String,
    /// What it says in each language.
    pub words: Vec<PosterWords>,
}

/// A poster in one language.
#[derive(Debug, Serialize)]
pub struct PosterWords {
    /// BCP 47 code.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// What to do with it.
    pub call: String,
    /// The notice of a site that is only a sample.
    pub notice: Option<String>,
    /// The document's symbol.
    pub symbol: Option<String>,
    /// What it leads to.
    pub title: super::Phrase,
    /// The session, where that is not what it leads to.
    pub session: Option<String>,
    /// The body.
    pub body: String,
}
