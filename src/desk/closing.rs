//! The end of a session: closed, opened again, sealed; and how all of them stand.

use jiff::Timestamp;

use super::freezing::digest_of;
use super::stop::{Refusal, Stop};
use super::{Desk, Edit, Why, sheet};
use crate::archive::{Counts, Event, FROZEN, Frozen, How, Kind, LEDGER, Standing, differences};
use crate::build;
use crate::content::SessionRecord;
use crate::diagnostic::Findings;
use crate::model::{Digest, SessionKey, SessionState, Term as _};

/// A session that was closed or sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed {
    /// How many records are frozen.
    pub records: usize,
    /// How many files are.
    pub files: usize,
    /// Whether all of it was frozen already, so that nothing was written.
    pub unchanged: bool,
}

/// How a session stands.
#[derive(Clone, Debug)]
pub struct SessionLine {
    /// Its name.
    pub key: SessionKey,
    /// Its state.
    pub state: SessionState,
    /// When it was frozen last.
    pub since: Option<Timestamp>,
    /// How much was changed since, is gone, and is new.
    pub changed: usize,
    /// How much is gone.
    pub gone: usize,
    /// How much is new.
    pub new: usize,
    /// What was done with it.
    pub history: Vec<Event>,
}

/// How the sessions stand that can be read.
#[derive(Debug)]
pub struct Sessions {
    /// How they stand.
    pub lines: Vec<SessionLine>,
    /// The sessions that cannot be read, and why.
    pub unread: Vec<(SessionKey, Stop)>,
}

impl Desk {
    /// Closes a session: what it holds is frozen. One that is closed freezes what
    /// came to it since.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn close(&self, key: &SessionKey, by: Option<&str>) -> Result<Closed, Stop> {
        self.end(key, Kind::Close, by)
    }

    /// Seals a session that is closed: from then on it takes nothing.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn seal(&self, key: &SessionKey, by: Option<&str>) -> Result<Closed, Stop> {
        self.end(key, Kind::Seal, by)
    }

    fn end(&self, key: &SessionKey, kind: Kind, by: Option<&str>) -> Result<Closed, Stop> {
        let (record, frozen) = self.known(key)?;
        let refused = |code| Err(Refusal::new(code).text("session", key).into());
        match (record.state, kind) {
            (SessionState::Closed, ..) => {}
            (SessionState::Sealed, ..) => return refused("session-sealed"),
            (_, Kind::Seal) => return refused("session-not-closed"),
            _ => {}
        }
        // What is frozen has to be as it is meant.
        let errors = self.errors_in(&self.world, key);
        if !errors.is_empty() {
            return Err(Stop::found(&self.world, errors));
        }
        let again = kind == Kind::Close && record.state == SessionState::Closed;
        let counts = Counts::of(&record, self.world.now());
        let counts = if kind == Kind::Seal { counts.everything() } else { counts };
        let standing = counts.only(Standing::of(&self.world, key));
        let base = format!("content/sessions/{key}");
        let world = &self.world;
        let digest = |below: &str| digest_of(world, &format!("{base}/{below}"));
        let (records, files) = (standing.records.len(), standing.files.len());
        let mut draft = self.draft(key)?;
        let public = build::public_addresses(&self.records, &record, self.world.now());
        let routes = self.ledger(key)?.with(&public);
        let unchanged = again
            && routes.is_none()
            && frozen.as_ref().is_some_and(|frozen| {
                let all = differences(frozen, &standing, &base, &|_, _| false);
                all.iter().all(|one| one.how != How::New)
            });
        if unchanged {
            return Ok(Closed { records, files, unchanged });
        }
        let mut frozen = frozen.unwrap_or_else(|| Frozen::new(key));
        frozen.freeze(&standing, &digest);
        frozen.history.push(self.event(
            kind,
            None,
            &Why { reason: None, by: by.map(str::to_owned) },
        ));
        draft.write(FROZEN, frozen.text().as_bytes())?;
        if let Some(routes) = routes {
            draft.write(LEDGER, routes.as_bytes())?;
        }
        let state = if kind == Kind::Seal { SessionState::Sealed } else { SessionState::Closed };
        if record.state != state {
            let sheet = draft.sheet("session.toml")?;
            sheet::set(sheet.as_table_mut(), "state", state.keyword());
        }
        draft.put()?;
        Ok(Closed { records, files, unchanged })
    }

    /// Opens a session again that is closed, so that it can be changed.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn reopen(&self, key: &SessionKey, why: &Why) -> Result<(), Stop> {
        let (record, frozen) = self.known(key)?;
        let left = frozen.as_ref().and_then(Frozen::state);
        match (record.state, left) {
            (SessionState::Sealed, _) | (_, Some(SessionState::Sealed)) => {
                return Err(Refusal::new("session-sealed").text("session", key).into());
            }
            (SessionState::Closed, _) | (_, Some(SessionState::Closed)) => {}
            _ => return Err(Refusal::new("session-not-over").text("session", key).into()),
        }
        if why.reason.as_ref().is_none_or(|reason| reason.trim().is_empty()) {
            return Err(Refusal::new("reopen-why").text("session", key).into());
        }
        let mut frozen = frozen.unwrap_or_else(|| Frozen::new(key));
        frozen.history.push(self.event(Kind::Reopen, None, why));
        // With a reason, what somebody else wrote in it counts from now on.
        frozen.is_whole = true;
        let mut draft = self.draft(key)?;
        draft.write(FROZEN, frozen.text().as_bytes())?;
        if record.state == SessionState::Closed {
            let sheet = draft.sheet("session.toml")?;
            sheet::set(sheet.as_table_mut(), "state", SessionState::Open.keyword());
        }
        // Errors that only show now were there before: who opens it wants to mend them.
        draft.put_anyway()
    }

    /// How the sessions stand, or one of them.
    ///
    /// # Errors
    /// If there is no such session.
    pub fn sessions(&self, session: Option<&SessionKey>) -> Result<Sessions, Stop> {
        let keys = match session {
            Some(_) => self.candidates(session)?,
            None => self.records.keys.clone(),
        };
        let mut sessions = Sessions { lines: Vec::new(), unread: Vec::new() };
        for key in keys {
            match self.known(&key) {
                Ok((record, frozen)) => sessions.lines.push(self.line(&record, frozen)),
                Err(stop) => sessions.unread.push((key, stop)),
            }
        }
        Ok(sessions)
    }

    fn line(&self, record: &SessionRecord, frozen: Option<Frozen>) -> SessionLine {
        let (key, state) = (record.key.clone(), record.state);
        let (mut changed, mut gone, mut new) = (0, 0, 0);
        if let Some(frozen) = &frozen {
            let base = format!("content/sessions/{key}");
            let world = &self.world;
            let differs = |below: &str, stood: &Digest| {
                digest_of(world, &format!("{base}/{below}")) != Some(*stood)
            };
            let standing = Standing::of(&self.world, &key);
            for one in differences(frozen, &standing, &base, &differs) {
                match one.how {
                    How::Changed => changed += 1,
                    How::Gone => gone += 1,
                    How::New => {}
                }
            }
            // What waits for its release is not new yet.
            let counted = match state {
                SessionState::Sealed => standing,
                _ => Counts::of(record, self.world.now()).only(standing),
            };
            let all = differences(frozen, &counted, &base, &|_, _| false);
            new = all.iter().filter(|one| one.how == How::New).count();
        }
        let since = frozen.as_ref().and_then(Frozen::since);
        let history = frozen.map(|frozen| frozen.history).unwrap_or_default();
        SessionLine { key, state, since, changed, gone, new, history }
    }

    /// A session that counts, and what is frozen of it.
    fn known(&self, key: &SessionKey) -> Result<(SessionRecord, Option<Frozen>), Stop> {
        self.candidates(Some(key))?;
        let record = self.session(key, Edit::Nothing)?;
        let mut findings = Findings::default();
        let frozen = Frozen::read(&self.world, key, &mut findings);
        if findings.has_errors() {
            return Err(Stop::found(&self.world, findings.sorted()));
        }
        Ok((record, frozen))
    }
}
