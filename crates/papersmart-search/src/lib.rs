//! Full-text search of a static site: what is indexed, how text becomes
//! terms, how an index lies in files, how a query is understood and ranked.
//! One source, compiled for the generator and for browsers; it knows no file
//! system, no network, no thread and no clock. Start at [`index`] for writing
//! and at `Engine` for asking.

mod analysis;
mod language;
mod manifest;
mod record;
mod segment;

pub use analysis::{
    ANALYSER_VERSION, Analyser, Purpose, Token, TokenKind, fold, latin_key, stop, symbol_key,
    symbol_prefixes,
};
pub use language::Language;
pub use manifest::{FORMAT, Manifest, SegmentEntry, manifest_path};
pub use record::{Kind, Label, Named, Record, Text};
#[cfg(feature = "write")]
pub use segment::{Segment, index};
