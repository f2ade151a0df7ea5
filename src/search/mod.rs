//! Cards to immutable segments: which cards make a segment, by what a segment
//! is known without being made again, and the files that browsers fetch; and
//! the way back, from a built folder to answers. Start at [`groups`] and at
//! [`Host`].

mod freshness;
mod host;
mod segment;

pub use freshness::{Fresh, is_over};
pub use host::{Answer, Engine, Failure, Hit, Host, Question, engine, has_index};
pub use segment::{Held, Key, Segment, key, key_of_shares, manifest};

use crate::i18n::Language;
use crate::plan::card::{Card, Cards};

/// Version of what becomes of a page's Markdown in the index.
const TEXT: u32 = 1;

/// What every index depends on, whatever its content.
#[must_use]
pub fn versions() -> [u32; 3] {
    [papersmart_search::FORMAT, papersmart_search::ANALYSER_VERSION, TEXT]
}

/// The cards of each segment of an open session: one for each fresh meeting,
/// one for all else. So a statement that arrives while its meeting is on
/// changes a small segment only, and queries read a bounded number of them.
#[must_use]
pub fn groups(cards: Cards, fresh: &Fresh) -> Vec<Vec<Card>> {
    let mut groups = Vec::new();
    let mut rest = cards.rest;
    for (meeting, cards) in cards.meetings {
        if fresh.has(&meeting) {
            groups.push(cards);
        } else {
            rest.extend(cards);
        }
    }
    groups.push(rest);
    groups
}

/// The language as the index calls it.
fn named(language: Language) -> papersmart_search::Language {
    use papersmart_search::Language as Named;
    match language {
        Language::Ar => Named::Ar,
        Language::Zh => Named::Zh,
        Language::En => Named::En,
        Language::Fr => Named::Fr,
        Language::Ru => Named::Ru,
        Language::Es => Named::Es,
    }
}
