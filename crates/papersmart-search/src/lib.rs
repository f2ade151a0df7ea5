//! Full-text search of a static site: what is indexed, how text becomes
//! terms, how an index lies in files, how a query is understood and ranked.
//! One source, compiled for the generator and for browsers; it knows no file
//! system, no network, no thread and no clock. Start at [`index`] for writing
//! and at [`Engine`] for asking.

mod analysis;
mod answer;
mod engine;
mod format;
mod language;
mod manifest;
mod query;
mod rank;
mod read;
mod record;
mod schema;
mod search;
#[cfg(feature = "write")]
mod write;

pub use analysis::{
    ANALYSER_VERSION, Analyser, Purpose, Token, TokenKind, fold, latin_key, stop, symbol_key,
    symbol_prefixes,
};
pub use engine::Engine;
pub use language::Language;
pub use manifest::{FORMAT, Manifest, SegmentEntry, manifest_path};
pub use record::{Kind, Label, Named, Record, Text};
#[cfg(feature = "write")]
pub use write::{IndexError, Segment, index};
