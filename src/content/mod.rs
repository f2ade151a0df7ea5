//! From files to records: reads TOML and Markdown, keeps the place of every
//! value, and gathers every finding instead of stopping at the first.

mod records;

pub use records::*;
