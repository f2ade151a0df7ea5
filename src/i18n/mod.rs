//! Languages, messages, dates and order: everything about the six languages
//! that is not a meeting's own content.

mod language;

pub use language::{Language, Six, SixText, Tag};
