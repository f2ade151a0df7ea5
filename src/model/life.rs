//! The life of one language version of a statement (A/68/123, paras. 29–32):
//! received, perhaps staged, released, revised any number of times, withdrawn;
//! or recalled, when it was released by mistake. Start at [`Life::after`].

use jiff::Timestamp;

use super::{Posting, VersionState};

/// Where a version stands, with the instants that its state needs and no other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Life {
    /// With the secretariat; embargoed.
    Received,
    /// With the chair and the interpreters; embargoed.
    Staged,
    /// Released, and perhaps revised since.
    Public(Published),
    /// Taken back by the delegation.
    Withdrawn {
        /// What was public.
        was: Published,
        /// When it was taken back.
        at: Timestamp,
    },
    /// Taken back by the secretariat, because it should not have been released.
    Recalled,
}

/// The instants of a version that is, or was, public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// First release.
    pub released: Timestamp,
    /// Revisions, newest last, none before the release.
    pub revisions: Vec<Timestamp>,
}

/// What a person does with a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Gives it to the chair and the interpreters.
    Stage,
    /// Makes it public.
    Release,
    /// Puts another text in its place.
    Revise,
    /// Takes back what was released by mistake.
    Recall,
    /// Takes it back for the delegation.
    Withdraw,
}

/// Why an act cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Its text is for the interpreters only.
    InterpretersOnly,
    /// Not from this state.
    State,
    /// Something later has happened to it already: the clock was moved back.
    Before(Timestamp),
}

impl Act {
    /// Every act, in the order in which help lists them.
    pub const ALL: [Self; 5] =
        [Self::Stage, Self::Release, Self::Revise, Self::Recall, Self::Withdraw];

    /// The act as the command line calls it.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Release => "release",
            Self::Revise => "revise",
            Self::Recall => "recall",
            Self::Withdraw => "withdraw",
        }
    }
}

impl Published {
    /// The last that happened while it was public.
    #[must_use]
    pub fn latest(&self) -> Timestamp {
        self.revisions.iter().copied().fold(self.released, Timestamp::max)
    }
}

impl Life {
    /// The life that a state and its instants tell, if they agree.
    #[must_use]
    pub fn told(
        state: VersionState,
        released: Option<Timestamp>,
        revisions: &[Timestamp],
        withdrawn: Option<Timestamp>,
    ) -> Option<Self> {
        let published = || {
            let instants: Vec<Timestamp> =
                released.into_iter().chain(revisions.iter().copied()).collect();
            let whole = instants.is_sorted().then_some(released?)?;
            Some(Published { released: whole, revisions: revisions.to_vec() })
        };
        Some(match state {
            VersionState::Received => Self::Received,
            VersionState::Staged => Self::Staged,
            VersionState::Released => Self::Public(published()?),
            VersionState::Revised if revisions.is_empty() => return None,
            VersionState::Revised => Self::Public(published()?),
            VersionState::Withdrawn => Self::Withdrawn { was: published()?, at: withdrawn? },
            VersionState::Recalled => Self::Recalled,
        })
    }

    /// Its state.
    #[must_use]
    pub fn state(&self) -> VersionState {
        match self {
            Self::Received => VersionState::Received,
            Self::Staged => VersionState::Staged,
            Self::Public(published) if published.revisions.is_empty() => VersionState::Released,
            Self::Public(_) => VersionState::Revised,
            Self::Withdrawn { .. } => VersionState::Withdrawn,
            Self::Recalled => VersionState::Recalled,
        }
    }

    /// Whether its text can be read by everyone.
    #[must_use]
    pub fn is_public(&self) -> bool {
        matches!(self, Self::Public(_))
    }

    /// Its life after an act at an instant.
    ///
    /// A text may be replaced before it is public, which leaves it where it
    /// stands. A recalled text may be replaced and released anew: as if for
    /// the first time, because the earlier release should not have been.
    ///
    /// # Errors
    /// If the act cannot be.
    pub fn after(self, act: Act, posting: Posting, now: Timestamp) -> Result<Self, Refused> {
        use Act::{Recall, Release, Revise, Stage, Withdraw};
        if act == Release && posting == Posting::InterpretersOnly {
            return Err(Refused::InterpretersOnly);
        }
        if let Self::Public(published) = &self
            && published.latest() > now
            && matches!(act, Revise | Withdraw)
        {
            return Err(Refused::Before(published.latest()));
        }
        Ok(match (self, act) {
            (Self::Received, Stage) => Self::Staged,
            (Self::Received | Self::Staged | Self::Recalled, Release) => {
                Self::Public(Published { released: now, revisions: Vec::new() })
            }
            (before @ (Self::Received | Self::Staged | Self::Recalled), Revise) => before,
            (Self::Public(mut published), Revise) => {
                published.revisions.push(now);
                Self::Public(published)
            }
            (Self::Public(_), Recall) => Self::Recalled,
            (Self::Public(was), Withdraw) => Self::Withdrawn { was, at: now },
            _ => return Err(Refused::State),
        })
    }

    /// What can be done with it.
    pub fn possible(&self, posting: Posting) -> impl Iterator<Item = Act> {
        let can = move |act: &Act| self.clone().after(*act, posting, Timestamp::MAX).is_ok();
        Act::ALL.into_iter().filter(can)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::Term as _;

    fn instant(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn acts() -> impl Strategy<Value = Vec<(usize, i64)>> {
        prop::collection::vec((0..Act::ALL.len(), 0i64..40), 0..40)
    }

    proptest! {
        #![proptest_config(proptest::test_runner::Config {
            failure_persistence: None,
            ..Default::default()
        })]

        #[test]
        fn a_text_for_the_interpreters_is_never_public(acts in acts()) {
            let mut life = Life::Received;
            for (act, second) in acts {
                let next = life.clone();
                life = next
                    .after(Act::ALL[act], Posting::InterpretersOnly, instant(second))
                    .unwrap_or(life);
                prop_assert!(matches!(life, Life::Received | Life::Staged), "{life:?}");
            }
        }

        #[test]
        fn only_a_release_makes_public_and_a_recall_or_withdrawal_ends_it(acts in acts()) {
            let mut life = Life::Received;
            for (act, second) in acts {
                let act = Act::ALL[act];
                let before = life.clone();
                let Ok(after) = life.clone().after(act, Posting::Public, instant(second)) else {
                    continue;
                };
                if after.is_public() && !before.is_public() {
                    prop_assert_eq!(act, Act::Release);
                }
                if matches!(act, Act::Recall | Act::Withdraw) {
                    prop_assert!(before.is_public() && !after.is_public());
                }
                prop_assert!(!matches!(before, Life::Withdrawn { .. }), "{act:?}");
                life = after;
            }
        }

        /// What is written into a file is read again as the same life.
        #[test]
        fn a_life_is_told_by_its_state_and_instants(acts in acts()) {
            let mut life = Life::Received;
            for (act, second) in acts {
                let next = life.clone();
                life = next.after(Act::ALL[act], Posting::Public, instant(second)).unwrap_or(life);
                let (published, withdrawn) = match &life {
                    Life::Public(published) => (Some(published), None),
                    Life::Withdrawn { was, at } => (Some(was), Some(*at)),
                    _ => (None, None),
                };
                let released = published.map(|one| one.released);
                let revisions = published.map_or(&[][..], |one| &one.revisions);
                let told = Life::told(life.state(), released, revisions, withdrawn);
                prop_assert_eq!(told, Some(life.clone()));
            }
        }
    }

    #[test]
    fn a_clock_that_was_moved_back_revises_nothing() {
        let released = Life::Received.after(Act::Release, Posting::Public, instant(10)).unwrap();
        let early = released.clone().after(Act::Revise, Posting::Public, instant(9));
        assert_eq!(early, Err(Refused::Before(instant(10))));
        // What should not have been released is recalled at any time.
        let recalled = released.after(Act::Recall, Posting::Public, instant(9));
        assert_eq!(recalled, Ok(Life::Recalled));
    }

    #[test]
    fn what_is_possible_is_what_is_not_refused() {
        let possible = |life: &Life, posting| life.possible(posting).collect::<Vec<_>>();
        let public = Life::Public(Published { released: instant(1), revisions: Vec::new() });
        assert_eq!(
            possible(&Life::Received, Posting::Public),
            [Act::Stage, Act::Release, Act::Revise]
        );
        assert_eq!(possible(&Life::Staged, Posting::InterpretersOnly), [Act::Revise]);
        assert_eq!(possible(&public, Posting::Public), [Act::Revise, Act::Recall, Act::Withdraw]);
        assert_eq!(possible(&Life::Recalled, Posting::Public), [Act::Release, Act::Revise]);
    }

    #[test]
    fn every_state_of_a_version_has_a_life() {
        for state in VersionState::ALL {
            let at = Some(instant(1));
            let life = Life::told(*state, at, &[instant(2)], Some(instant(3)));
            let expected = match state {
                VersionState::Released => VersionState::Revised,
                other => *other,
            };
            assert_eq!(life.map(|life| life.state()), Some(expected));
        }
    }
}
