//! The view of print tickets: sheets for a printer, of which no site has a page.

use serde::Serialize;

use super::{CodeView, TextLanguage};

/// Tickets of print jobs.
#[derive(Debug, Serialize)]
pub struct TicketsView {
    /// What they are, for the window that they are printed from.
    pub heading: String,
    /// A cover for each place, and what goes there.
    pub covers: Vec<TicketCover>,
}

/// What goes to a place.
#[derive(Debug, Serialize)]
pub struct TicketCover {
    /// The place.
    pub place: String,
    /// A line for each job.
    pub rows: Vec<CoverRow>,
    /// The tickets.
    pub tickets: Vec<TicketView>,
}

/// A job on a cover.
#[derive(Debug, Serialize)]
pub struct CoverRow {
    /// Its code.
    pub code: String,
    /// The symbol of what is printed.
    pub symbol: Option<String>,
    /// What it is called.
    pub title: String,
    /// In which language.
    pub language: String,
    /// How many copies.
    pub copies: String,
}

/// A ticket.
#[derive(Debug, Serialize)]
pub struct TicketView {
    /// The code, to be said and typed.
    pub spelt: String,
    /// The code, to be scanned.
    pub code: CodeView,
    /// The symbol of what is printed.
    pub symbol: Option<String>,
    /// The language that it is printed in, by its own name.
    pub language: TextLanguage,
    /// How many copies.
    pub copies: String,
    /// For whom.
    pub whom: Vec<TicketFor>,
    /// What it says in each language.
    pub words: Vec<TicketWords>,
}

/// Somebody for whom copies are.
#[derive(Debug, Serialize)]
pub struct TicketFor {
    /// A delegation or an office, as it was written.
    pub name: String,
    /// How many.
    pub copies: String,
}

/// A ticket in one language.
#[derive(Debug, Serialize)]
pub struct TicketWords {
    /// BCP 47 code.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// What is printed.
    pub title: String,
    /// The language that it is printed in.
    pub language: String,
    /// "12 copies".
    pub copies: String,
    /// How soon.
    pub when: String,
    /// "Collect at".
    pub collect: String,
    /// Where to.
    pub place: String,
    /// "For".
    pub whom: String,
}
