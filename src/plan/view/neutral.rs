//! The views of pages that stand before doors: those in no language, and rooms'.

use serde::Serialize;

use super::{Link, MeetingDay, SymbolEntry};

/// An address that says no language.
#[derive(Debug, Serialize)]
pub struct NeutralView {
    /// The site's name.
    pub heading: String,
    /// Where it leads, by language.
    pub entries: Vec<SymbolEntry>,
}

/// A room, with what takes place in it.
#[derive(Debug, Serialize)]
pub struct RoomView {
    /// Its name.
    pub heading: String,
    /// The session.
    pub session: Link,
    /// Where the session meets.
    pub venue: Option<String>,
    /// The zone of its times, as a sentence.
    pub zone: String,
    /// The days on which something takes place.
    pub days: Vec<MeetingDay>,
}
