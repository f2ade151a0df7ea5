//! Whether a release follows one that was seen before: a copy that shows an
//! older one again is whole, signed, and wrong.

use crate::integrity::Fault;
use crate::release::{REMEMBERED, Release};

/// What was seen before.
#[derive(Clone, Debug)]
pub enum After {
    /// The number of a release.
    Sequence(u64),
    /// A release that was kept.
    Release(Box<Release>),
}

impl After {
    /// The number of the release.
    #[must_use]
    pub fn sequence(&self) -> u64 {
        match self {
            Self::Sequence(sequence) => *sequence,
            Self::Release(release) => release.sequence,
        }
    }

    /// What is wrong with a release, for somebody who has seen this.
    pub(super) fn fault(&self, release: &Release) -> Option<Fault> {
        let (found, wanted) = (release.sequence, self.sequence());
        if found < wanted {
            return Some(Fault::RolledBack { found, wanted });
        }
        let Self::Release(seen) = self else { return None };
        let follows = match found - wanted {
            0 => release.digest() == seen.digest(),
            1 => release.previous == Some(seen.digest()),
            // In between were others; a release remembers the latest of them.
            gap => match release.past.iter().find(|past| past.sequence == wanted) {
                Some(past) => past.manifest == seen.manifest.digest,
                None => gap > REMEMBERED as u64,
            },
        };
        (!follows).then_some(Fault::Forked(wanted))
    }
}
