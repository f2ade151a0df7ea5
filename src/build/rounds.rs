//! Whose published files a build looks at, so as to mend what was altered or lost
//! in the output folder. Of sessions in which nothing is new these are so many that
//! looking at all of an archive's would take longer than everything else: beyond a
//! number of files the sessions take turns, from build to build, unless there is
//! reason to doubt them all: the machine was started, or a build was killed. It
//! starts at [`Round::of`].

use serde::{Deserialize, Serialize};

use super::intent;
use super::state::State;
use crate::publish::WriteError;

/// A build looks at about so many files of sessions that stay as they are.
const MOST: usize = 200_000;

/// The file's name in the state.
const FILE: &str = "round";

/// How far builds have come in looking at sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Round {
    /// Since when the machine runs: one that was switched off may have lost what it
    /// had not yet written to the disk.
    start: Option<String>,
    /// The scope that was looked at last.
    last: String,
}

impl Round {
    /// Which of the scopes are looked at now, by their sorted names and how many files
    /// they have, and how far that comes.
    pub(super) fn of(state: &State, scopes: &[(&str, usize)]) -> (Vec<bool>, Self) {
        let before: Option<Self> =
            state.read(FILE).and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let before = before.unwrap_or_default();
        let start = State::start_of_machine();
        match before.start == start && !intent::is_unfinished(state) {
            true => before.next(scopes, MOST),
            false => (vec![true; scopes.len()], Self { start, ..before }),
        }
    }

    /// Remembers how far that came.
    pub(super) fn remember(&self, state: &State) -> Result<(), WriteError> {
        let bytes = serde_json::to_vec(self).unwrap_or_default();
        match state.read(FILE).is_some_and(|known| known == bytes) {
            true => Ok(()),
            false => state.write(FILE, &bytes),
        }
    }

    fn next(self, scopes: &[(&str, usize)], most: usize) -> (Vec<bool>, Self) {
        let mut due = vec![false; scopes.len()];
        let first = scopes.iter().position(|(scope, _)| **scope > *self.last).unwrap_or(0);
        let (mut files, mut last) = (0, self.last);
        for place in (first..scopes.len()).chain(0..first) {
            if files >= most {
                break;
            }
            due[place] = true;
            files += scopes[place].1;
            last = scopes[place].0.to_owned();
        }
        (due, Self { last, ..self })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Whatever sessions there are, all are looked at before one is again.
        #[test]
        fn sessions_take_turns(sizes in prop::collection::vec(0_usize..9, 1..12)) {
            let names: Vec<String> = (0..sizes.len()).map(|place| format!("s-{place:02}")).collect();
            let scopes: Vec<(&str, usize)> =
                names.iter().map(String::as_str).zip(sizes.iter().copied()).collect();
            let (mut round, mut seen) = (Round::default(), vec![0; scopes.len()]);
            for _ in 0..40 {
                let (due, next) = round.next(&scopes, 8);
                round = next;
                let files: usize =
                    scopes.iter().zip(&due).filter(|(_, due)| **due).map(|(one, _)| one.1).sum();
                prop_assert!(files < 16);
                seen.iter_mut().zip(due).for_each(|(seen, due)| *seen += usize::from(due));
                let (least, most) = (seen.iter().min(), seen.iter().max());
                prop_assert!(most.unwrap_or(&0) - least.unwrap_or(&0) <= 1, "{seen:?}");
            }
        }
    }

    #[test]
    fn of_a_small_site_everything_is_looked_at() {
        let scopes = [("a", 3), ("b", 4)];
        let (due, round) = Round::default().next(&scopes, 8);
        assert_eq!(due, [true, true]);
        assert_eq!(round.next(&scopes, 8).0, [true, true]);
    }
}
