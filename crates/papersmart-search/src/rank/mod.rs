//! Which records match a query, and how well.
//!
//! Words are ranked by BM25F: occurrences in title, names and text add up to
//! one frequency before it is dampened; the exact form and the stem count apart
//! from one another, so that a rare form is not drowned by its relatives. Start at
//! [`run`].

mod extras;
mod mend;
mod narrow;
mod passage;
mod score;
mod word;

use crate::read::Segment;

pub(crate) use extras::Extras;
pub(crate) use mend::mend;
pub(crate) use narrow::{Narrowing, narrow};
pub(crate) use passage::best;
pub(crate) use score::{Hit, Matches, run};
pub(crate) use word::{Occurrences, occurrences};

/// What a step needs: bytes are to be fetched before it can go on.
#[derive(Debug)]
pub(crate) struct Later;

/// How many records all segments hold.
fn records(segments: &[Segment]) -> u32 {
    segments.iter().map(|segment| segment.records).sum()
}
