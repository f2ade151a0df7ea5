//! Edits of many sessions at once, as imports make them: staged file by file,
//! judged session by session, and put in place together or not at all.

use std::collections::BTreeSet;
use std::io::ErrorKind;

use jiff::tz::TimeZone;

use super::draft::same;
use super::stop::Stop;
use super::{Desk, Edit, Refusal};
use crate::build::BuildError;
use crate::content::{self, SessionRecord};
use crate::diagnostic::Finding;
use crate::model::{Id, SessionKey};
use crate::publish::{Edits, Spool};
use crate::source::World;

/// Edits of many sessions.
#[derive(Debug)]
pub struct Bulk<'d> {
    desk: &'d Desk,
    edits: Edits<'d>,
    touched: BTreeSet<SessionKey>,
}

impl Desk {
    /// An empty draft of edits of any sessions.
    ///
    /// # Errors
    /// What the file system says.
    pub fn bulk(&self) -> Result<Bulk<'_>, Stop> {
        Ok(Bulk { desk: self, edits: Edits::new(&self.lock)?, touched: BTreeSet::new() })
    }

    /// A place for what waits to be edited.
    ///
    /// # Errors
    /// What the file system says.
    pub fn spool(&self) -> Result<Spool, Stop> {
        Ok(Spool::open(&self.lock)?)
    }

    /// The time zone of a body, where there is such a body.
    #[must_use]
    pub fn zone_of(&self, body: &Id) -> Option<TimeZone> {
        self.records.zone_of(body)
    }

    /// A session as it counts; nothing where it is under review.
    ///
    /// # Errors
    /// If there is none, or it cannot be read.
    pub(crate) fn counted(&self, key: &SessionKey) -> Result<Option<SessionRecord>, Stop> {
        if self.records.under_review.contains(key) {
            return Ok(None);
        }
        self.candidates(Some(key))?;
        self.session(key, Edit::Nothing).map(Some)
    }

    /// Whether a session takes additions, or changes.
    ///
    /// # Errors
    /// If it is over.
    pub(crate) fn admits(&self, key: &SessionKey, changes: bool) -> Result<(), Stop> {
        let edit = if changes { Edit::Change } else { Edit::Addition };
        self.session(key, edit).map(drop)
    }

    /// The speaker who has this id, or this name in some language.
    #[must_use]
    pub fn speaker_named(&self, name: &str) -> Option<Id> {
        let speakers = &self.records.settings().speakers;
        let named = |text: &str| text.eq_ignore_ascii_case(name);
        let found = speakers.iter().find(|speaker| {
            let formal = speaker.formal.iter().flat_map(|formal| formal.iter());
            named(speaker.id.as_str())
                || speaker.name.iter().chain(formal).any(|(_, text)| named(text))
        });
        found.map(|speaker| speaker.id.value.clone())
    }
}

impl Bulk<'_> {
    /// A file of a session as it stands.
    ///
    /// # Errors
    /// If there is one that cannot be read as text.
    pub fn read(&self, key: &SessionKey, below: &str) -> Result<Option<String>, Stop> {
        let path = format!("content/sessions/{key}/{below}");
        let unreadable = |error| BuildError::Read { path: path.clone(), error };
        match self.desk.world.read(&path) {
            Ok(bytes) => {
                let text = String::from_utf8(bytes).map_err(|_| ErrorKind::InvalidData.into());
                Ok(Some(text.map_err(unreadable)?))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(unreadable(error).into()),
        }
    }

    /// The names in a folder of a session.
    ///
    /// # Errors
    /// What the file system says.
    pub fn folders(&self, key: &SessionKey, below: &str) -> Result<Vec<String>, Stop> {
        let path = format!("content/sessions/{key}/{below}");
        let found = self.desk.world.folders(&path);
        found.map_err(|error| BuildError::Read { path, error }.into())
    }

    /// A session that cannot be edited as it is.
    #[must_use]
    pub fn unreadable(&self, key: &SessionKey) -> Stop {
        self.desk.unreadable(key)
    }

    /// New bytes for a file of a session.
    ///
    /// # Errors
    /// What the file system says.
    pub fn write(&mut self, key: &SessionKey, below: &str, bytes: &[u8]) -> Result<(), Stop> {
        self.edits.write(&format!("content/sessions/{key}/{below}"), bytes)?;
        self.touched.insert(key.clone());
        Ok(())
    }

    /// Whether nothing is staged.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The errors that the sessions would have and do not have yet, and the
    /// site as it would be. Of a session under review none stops anything.
    #[must_use]
    pub fn errors(&self) -> (World, Vec<Finding>) {
        let then = self.desk.world.with(self.edits.staged().clone());
        let mut new = Vec::new();
        for key in self.touched.iter().filter(|key| !content::is_under_review(&then, key)) {
            let mut errors = self.desk.errors_in(&then, key);
            if !errors.is_empty() {
                // What was under review has not counted before, nor have its errors.
                let counted = !content::is_under_review(&self.desk.world, key);
                let before = counted.then(|| self.desk.errors_in(&self.desk.world, key));
                let before = before.unwrap_or_default();
                errors.retain(|error| !before.iter().any(|one| same(one, error)));
            }
            new.extend(errors);
        }
        (then, new)
    }

    /// Puts the edits in place, if they make no error; in a rehearsal they are
    /// only judged.
    ///
    /// # Errors
    /// If they do, or the disk fails; nothing has then changed.
    pub fn put(mut self, rehearsal: bool) -> Result<(), Stop> {
        for key in &self.touched {
            self.desk.freeze_edits(key, &mut self.edits, None)?;
        }
        let (then, errors) = self.errors();
        if !errors.is_empty() {
            return Err(Stop::found(&then, errors));
        }
        if rehearsal || self.is_empty() {
            return Ok(());
        }
        self.desk.seen.borrow_mut().retain(|key, _| !self.touched.contains(key));
        Ok(self.edits.put()?)
    }

    /// Refuses what is asked.
    #[must_use]
    pub fn refuse(code: &'static str, args: &[(&'static str, String)]) -> Stop {
        let refusal = Refusal::new(code);
        args.iter().fold(refusal, |refusal, (name, text)| refusal.text(name, text)).into()
    }
}
