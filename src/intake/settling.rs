//! Which files have come to rest. A file is compared with what it was when it
//! was looked at before; no clock of the system and no time of a file is
//! trusted, only how long this process has seen it unchanged.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::time::{Duration, Instant};

use crate::source::{Arrival, Sight};

/// What was seen of the files, and since when it is so.
#[derive(Debug, Default)]
pub(super) struct Settling(BTreeMap<OsString, (Sight, Instant)>);

impl Settling {
    /// Takes note of what lies there at a moment; forgets the rest.
    pub(super) fn look(&mut self, arrivals: &[Arrival], now: Instant) {
        let since = |one: &Arrival| match self.0.get(&one.name) {
            Some((sight, since)) if *sight == one.sight => *since,
            _ => now,
        };
        self.0 = arrivals.iter().map(|it| (it.name.clone(), (it.sight, since(it)))).collect();
    }

    /// For how long a file has been seen unchanged.
    pub(super) fn rest(&self, name: &OsStr, now: Instant) -> Duration {
        self.0.get(name).map_or(Duration::ZERO, |(_, since)| now.saturating_duration_since(*since))
    }
}
