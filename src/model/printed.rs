//! What a print counter has printed of a session: sums, and nothing of who asked.

use serde::{Deserialize, Serialize};

/// What was printed for those who asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    /// How many things were printed, each in a language and for a place.
    pub jobs: u64,
    /// How many copies of them.
    pub copies: u64,
    /// How many sheets of paper these took.
    pub sheets: u64,
}

impl Printed {
    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            jobs: self.jobs.saturating_add(other.jobs),
            copies: self.copies.saturating_add(other.copies),
            sheets: self.sheets.saturating_add(other.sheets),
        }
    }
}
