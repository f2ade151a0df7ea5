//! What is still moving: meetings that are on or have just been, and sessions
//! that are not over.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};

use crate::disclosure::Validity;
use crate::model::{Id, Session, SessionState};

/// How long after its end a meeting's statements keep arriving.
const AFTERWARDS: SignedDuration = SignedDuration::from_hours(48);

/// The fresh meetings of a session.
#[derive(Clone, Debug)]
pub struct Fresh(BTreeSet<Id>);

impl Fresh {
    /// The meetings with statements that at this moment are still to come, on,
    /// or over for less than two days; `valid` is narrowed to how long that is
    /// so.
    #[must_use]
    pub fn of(session: &Session, now: Timestamp, valid: &mut Validity) -> Self {
        let spoken: BTreeSet<&Id> = session.statements.iter().map(|one| &one.meeting).collect();
        let meetings = session.meetings.iter().filter(|meeting| spoken.contains(&meeting.id));
        let fresh = meetings.filter(|meeting| {
            let end = meeting.end.timestamp();
            let settled = end.checked_add(AFTERWARDS).unwrap_or(Timestamp::MAX);
            !valid.reached(settled, now)
        });
        Self(fresh.map(|meeting| meeting.id.clone()).collect())
    }

    /// Whether a meeting is fresh.
    #[must_use]
    pub fn has(&self, meeting: &Id) -> bool {
        self.0.contains(meeting)
    }
}

/// Whether a session is over, so that it belongs to the archive.
#[must_use]
pub fn is_over(state: SessionState) -> bool {
    matches!(state, SessionState::Closed | SessionState::Sealed)
}
