//! What people type, understood. Bad syntax is forgiven: whatever is not a
//! filter, a phrase or an exclusion is words. Start at [`parse`].

mod dates;
mod names;
mod parse;

pub(crate) use parse::{Filter, MANY, Query, Word, parse, words};
