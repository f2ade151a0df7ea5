//! `routes.txt`: the addresses of a session that were ever public, without their
//! language, one a line. An address that was given out stays good: what has gone
//! from it leads to where it is now, or says that it is gone.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{ROUTES, read_routes};
use crate::diagnostic::{Findings, Place};
use crate::model::SessionKey;
use crate::source::World;

/// The name of the file.
pub const LEDGER: &str = ROUTES;

const HEAD: &str =
    "# Addresses that were ever public. Commands write this file: see docs/archive.md.\n";

/// The addresses of a session that were ever public, relative to it: `statements/x/`,
/// and `./` for the session itself.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// The addresses, and where each is written.
    pub routes: BTreeMap<String, Place>,
}

impl Ledger {
    /// Reads that of a session; empty where there is none.
    pub fn read(world: &World, key: &SessionKey, findings: &mut Findings) -> Self {
        Self { routes: read_routes(world, key, findings) }
    }

    /// The file with further addresses; nothing where they are all there.
    #[must_use]
    pub fn with(&self, further: &BTreeSet<String>) -> Option<String> {
        if further.iter().all(|route| self.routes.contains_key(route)) {
            return None;
        }
        let all: BTreeSet<&String> = self.routes.keys().chain(further).collect();
        let lines: String = all.into_iter().map(|route| format!("{route}\n")).collect();
        Some(format!("{HEAD}{lines}"))
    }
}
