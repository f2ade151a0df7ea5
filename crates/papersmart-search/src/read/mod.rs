//! Segments as a reader has them: partly. What is missing is noted, fetched by
//! the host, and the query is run again.

mod directory;
mod opened;
mod segment;
mod shelf;

#[cfg(feature = "write")]
pub(crate) use directory::Bytes;
pub(crate) use directory::Pages;
pub(crate) use opened::Opened;
pub(crate) use segment::{Found, Segment};
pub(crate) use shelf::{Need, Shelf};
