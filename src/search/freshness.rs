//! What is still moving: the latest meetings, and sessions that are not over.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::model::{Id, Session, SessionState};

/// How many meetings of a session have a segment of their own. Statements
/// arrive at the latest ones; a reader's query reads every segment.
const LATEST: usize = 10;

/// The fresh meetings of a session.
#[derive(Clone, Debug)]
pub struct Fresh(BTreeSet<Id>);

impl Fresh {
    /// The latest meetings with statements.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let spoken: BTreeSet<&Id> = session.statements.iter().map(|one| &one.meeting).collect();
        let meetings = session.meetings.iter().filter(|meeting| spoken.contains(&meeting.id));
        Self::latest(meetings.map(|meeting| (meeting.start.timestamp(), meeting.id.clone())))
    }

    fn latest(meetings: impl Iterator<Item = (Timestamp, Id)>) -> Self {
        let sorted: BTreeSet<(Timestamp, Id)> = meetings.collect();
        Self(sorted.into_iter().rev().take(LATEST).map(|(_, id)| id).collect())
    }

    /// The meetings.
    #[must_use]
    pub fn meetings(&self) -> &BTreeSet<Id> {
        &self.0
    }
}

/// Whether a session is over, so that it belongs to the archive.
#[must_use]
pub fn is_over(state: SessionState) -> bool {
    matches!(state, SessionState::Closed | SessionState::Sealed)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Fresh, LATEST};
    use crate::model::Id;
    use jiff::Timestamp;

    #[test]
    fn the_latest_meetings_are_fresh_in_whatever_order_they_come() {
        let id = |number: usize| format!("meeting-{number}").parse::<Id>().unwrap();
        let start = |number: usize| Timestamp::from_second(i64::try_from(number).unwrap()).unwrap();
        let fresh = Fresh::latest((0..=LATEST).rev().map(|number| (start(number), id(number))));
        assert!(!fresh.meetings().contains(&id(0)));
        assert!((1..=LATEST).all(|number| fresh.meetings().contains(&id(number))));
    }
}
