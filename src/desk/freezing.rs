//! What commands make of a closed session is frozen with the rest of it: so what
//! came late is as safe as what was there, and a withdrawal needs no second command.

use std::collections::BTreeSet;

use super::stop::Stop;
use super::{Desk, Why, sheet};
use crate::archive::{Counts, Edit, Event, FROZEN, Frozen, Kind, Standing};
use crate::build::{self, Look};
use crate::content::{self, Reading, SessionRecord};
use crate::diagnostic::Findings;
use crate::model::{Digest, SessionKey, SessionState, Term as _};
use crate::publish::Edits;
use crate::source::World;

impl Desk {
    /// Adds to the edits of a closed session what they change of what is frozen in
    /// it. What others changed stays to be found.
    pub(super) fn freeze_edits(
        &self,
        key: &SessionKey,
        edits: &mut Edits<'_>,
        taken_back: Option<Event>,
    ) -> Result<(), Stop> {
        let base = format!("content/sessions/{key}/");
        let path = format!("{base}{FROZEN}");
        let state = sheet::word(&self.world, &format!("{base}session.toml"), "state");
        let closed = state.as_deref() == Some(SessionState::Closed.keyword());
        if !closed || edits.staged().contains_key(&path) {
            return Ok(());
        }
        let Some(mut frozen) = Frozen::read(&self.world, key, &mut Findings::default()) else {
            return Ok(());
        };
        let then = self.world.with(edits.staged().clone());
        let (before, after) = (self.glance(&self.world, key), self.glance(&then, key));
        let (Some(before), Some(after)) = (before, after) else { return Ok(()) };
        let replaced: BTreeSet<String> = edits
            .staged()
            .keys()
            .filter_map(|path| path.strip_prefix(&base))
            .map(str::to_owned)
            .collect();
        let digest = |is_after: bool, below: &str| {
            let world = if is_after { &then } else { &self.world };
            digest_of(world, &format!("{base}{below}"))
        };
        let before = self.counted_of(&self.world, &before);
        // What the clock has released, or somebody added by hand.
        let added = frozen.add(&before, &|below| digest(false, below));
        let followed = frozen.follow(&Edit {
            before: &before,
            after: &self.counted_of(&then, &after),
            replaced: &replaced,
            digest: &digest,
            takes_back: taken_back.is_some(),
        });
        if !added && !followed && taken_back.is_none() {
            return Ok(());
        }
        frozen.history.extend(taken_back);
        Ok(edits.write(&path, frozen.text().as_bytes())?)
    }

    /// A session as it stands or will stand, whatever is wrong with it.
    pub(super) fn glance(&self, world: &World, key: &SessionKey) -> Option<SessionRecord> {
        let mut findings = Findings::default();
        let files = content::session_files(world, key, &mut findings);
        let reading = &mut Reading::of_heads();
        let look = Look { files, touched: &|_| false, facts: &|_| None, trusts: true, reading };
        build::look_at_session(world, &self.records, key, look, &mut findings)
    }

    /// What stands of a session and counts as history.
    pub(super) fn counted_of(&self, world: &World, record: &SessionRecord) -> Standing {
        Counts::of(record, self.world.now()).only(Standing::of(world, &record.key))
    }

    /// Something that is done now.
    pub(super) fn event(&self, kind: Kind, of: Option<String>, why: &Why) -> Event {
        let Why { reason, by } = why.clone();
        Event { kind, at: self.now(), of, reason, by }
    }
}

/// The digest of a file's bytes.
pub(super) fn digest_of(world: &World, path: &str) -> Option<Digest> {
    world.read(path).ok().map(|bytes| Digest::of(&bytes))
}
