//! Segments as a reader has them: partly. What is missing is noted, fetched by
//! the host, and the query is run again.

mod directory;
mod frame;
mod opened;
mod segment;
mod shelf;
mod sound;

#[cfg(feature = "write")]
pub(crate) use frame::COUNT;
#[cfg(test)]
pub(crate) use frame::Frame;
pub(crate) use opened::Opened;
pub(crate) use segment::{Found, Segment};
pub(crate) use shelf::{Need, Shelf};
