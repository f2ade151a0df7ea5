//! Segments as a reader has them: partly. What is missing is noted, fetched by
//! the host, and the query is run again.

mod directory;
mod opened;
mod segment;
mod shelf;

pub(crate) use directory::{Bytes, Pages};
pub(crate) use opened::Opened;
pub(crate) use segment::{Found, Segment};
pub(crate) use shelf::{Need, Shelf};
