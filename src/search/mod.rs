//! Cards to immutable segments: which cards make a segment, by what a segment
//! is known without being made again, and the files that browsers fetch; and
//! the way back, from a built folder to answers. Start at [`Segment`] and at
//! [`Host`].

mod host;
mod levels;
mod segment;

pub use host::{Answer, Engine, Failure, Hit, Host, Question, engine, has_index};
pub use levels::levels;
pub use segment::{Held, Key, Segment, key, key_of_shares, manifest, text_bytes};

use crate::i18n::Language;

/// Version of what becomes of a page's Markdown in the index.
const TEXT: u32 = 1;

/// What every index depends on, whatever its content.
#[must_use]
pub fn versions() -> [u32; 3] {
    [papersmart_search::FORMAT, papersmart_search::ANALYSER_VERSION, TEXT]
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
