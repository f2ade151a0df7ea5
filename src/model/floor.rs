//! What may become of an entry of a speakers' list and of a meeting. Start at
//! [`ListAct`] and [`MeetingAct`].

use super::{ListStatus, MeetingState};

/// What happens to an entry of a speakers' list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListAct {
    /// Takes the floor.
    Deliver,
    /// Speaks later.
    Defer,
    /// Was called and is not there.
    Miss,
    /// Leaves the list.
    Withdraw,
}

impl ListAct {
    /// Every act, in the order in which help lists them.
    pub const ALL: [Self; 4] = [Self::Deliver, Self::Defer, Self::Miss, Self::Withdraw];

    /// The act as the command line calls it.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Deliver => "deliver",
            Self::Defer => "defer",
            Self::Miss => "absent",
            Self::Withdraw => "withdraw",
        }
    }
}

impl ListStatus {
    /// The status after an act, where the act can be. Who was absent or
    /// deferred may still take the floor.
    #[must_use]
    pub fn after(self, act: ListAct) -> Option<Self> {
        match (self, act) {
            (Self::Delivered | Self::Withdrawn, _) => None,
            (_, ListAct::Deliver) => Some(Self::Delivered),
            (Self::Inscribed | Self::Absent, ListAct::Defer) => Some(Self::Deferred),
            (Self::Inscribed | Self::Deferred, ListAct::Miss) => Some(Self::Absent),
            (_, ListAct::Withdraw) => Some(Self::Withdrawn),
            _ => None,
        }
    }

    /// What can be done with an entry of this status.
    pub fn possible(self) -> impl Iterator<Item = ListAct> {
        ListAct::ALL.into_iter().filter(move |act| self.after(*act).is_some())
    }
}

/// Where a meeting goes when something is done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeetingAct {
    /// Gives it another time.
    Move,
    /// Takes it off the programme.
    Cancel,
    /// Interrupts it.
    Suspend,
    /// Goes on with it.
    Resume,
    /// Ends it.
    Adjourn,
}

impl MeetingAct {
    /// Every act, in the order in which help lists them.
    pub const ALL: [Self; 5] =
        [Self::Move, Self::Cancel, Self::Suspend, Self::Resume, Self::Adjourn];

    /// The act as the command line calls it.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Move => "move",
            Self::Cancel => "cancel",
            Self::Suspend => "suspend",
            Self::Resume => "resume",
            Self::Adjourn => "adjourn",
        }
    }
}

impl MeetingState {
    /// The state after an act, where the act can be.
    #[must_use]
    pub fn after(self, act: MeetingAct) -> Option<Self> {
        use super::MeetingState as State;
        match (self, act) {
            (State::Scheduled | State::Moved | State::Cancelled, MeetingAct::Move) => {
                Some(State::Moved)
            }
            (State::Scheduled | State::Moved, MeetingAct::Cancel) => Some(State::Cancelled),
            (State::Scheduled | State::Moved | State::Resumed, MeetingAct::Suspend) => {
                Some(State::Suspended)
            }
            (State::Suspended, MeetingAct::Resume) => Some(State::Resumed),
            (
                State::Scheduled | State::Moved | State::Suspended | State::Resumed,
                MeetingAct::Adjourn,
            ) => Some(State::Held),
            _ => None,
        }
    }

    /// What can be done with a meeting in this state.
    pub fn possible(self) -> impl Iterator<Item = MeetingAct> {
        MeetingAct::ALL.into_iter().filter(move |act| self.after(*act).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_spoken_or_left_the_list_is_not_called_again() {
        use super::ListStatus::{Absent, Delivered, Withdrawn};
        assert_eq!(Delivered.possible().count() + Withdrawn.possible().count(), 0);
        assert_eq!(Absent.after(ListAct::Deliver), Some(Delivered));
        assert_eq!(Absent.after(ListAct::Miss), None);
    }

    #[test]
    fn a_meeting_that_was_held_stays_so() {
        use super::MeetingState::{Held, Suspended};
        assert_eq!(Held.possible().count(), 0);
        assert_eq!(
            Suspended.possible().collect::<Vec<_>>(),
            [MeetingAct::Resume, MeetingAct::Adjourn]
        );
    }
}
