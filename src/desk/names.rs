//! What commands call things: an id alone, sought in the sessions that are
//! planned or open, or `BODY/SESSION/ID`; and the opaque name that stands for
//! an id where others may read along.

use std::str::FromStr;

use super::sheet;
use super::stop::{Refusal, Stop};
use super::{Desk, Word};
use crate::diagnostic::opaque;
use crate::model::{Id, IdError, SessionKey, SessionState, Term as _};

/// The name of a thing in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The session, where it was said.
    pub session: Option<SessionKey>,
    /// The id, or an opaque name.
    pub id: Id,
}

/// Why a text is no name.
pub type NameError = IdError;

/// A thing that may be embargoed, so that its id is not for everyone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its session.
    pub session: SessionKey,
    /// The folder or file that it belongs to.
    pub kind: &'static str,
    /// Its id.
    pub id: Id,
}

impl Name {
    /// The same name in this session, unless it says another.
    #[must_use]
    pub fn or_within(&self, session: &SessionKey) -> Self {
        let session = self.session.as_ref().unwrap_or(session);
        Self::within(session, self.id.clone())
    }

    /// Refuses a name that says another session.
    pub(super) fn is_in(&self, session: &SessionKey) -> Result<(), Refusal> {
        match &self.session {
            Some(other) if other != session => {
                let refusal = Refusal::new("other-session").text("name", self);
                Err(refusal.text("session", session))
            }
            _ => Ok(()),
        }
    }

    /// The name of something in a session that is known.
    #[must_use]
    pub fn within(session: &SessionKey, id: Id) -> Self {
        Self { session: Some(session.clone()), id }
    }
}

impl FromStr for Name {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        match text.rsplit_once('/') {
            Some((session, id)) => Ok(Self { session: Some(session.parse()?), id: id.parse()? }),
            None => Ok(Self { session: None, id: text.parse()? }),
        }
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.session {
            Some(session) => write!(f, "{session}/{}", self.id),
            None => write!(f, "{}", self.id),
        }
    }
}

impl Item {
    /// A statement.
    #[must_use]
    pub fn statement(session: &SessionKey, id: &Id) -> Self {
        Self { session: session.clone(), kind: "statements", id: id.clone() }
    }

    pub(super) fn entry(session: &SessionKey, id: &Id) -> Self {
        Self { session: session.clone(), kind: "speakers", id: id.clone() }
    }

    pub(super) fn document(session: &SessionKey, id: &Id) -> Self {
        Self { session: session.clone(), kind: "documents", id: id.clone() }
    }

    /// A name that says nothing at a glance, and that commands understand as
    /// well as the id. Who guesses the id can compute it: logs stay private.
    #[must_use]
    pub fn opaque(&self) -> String {
        opaque(&format!("{}\n{}\n{}", self.session, self.kind, self.id))
    }
}

impl Desk {
    pub(super) fn statement_named(&self, name: &Name) -> Result<Item, Stop> {
        self.sought(name, "unknown-statement", |key| {
            let folder = format!("content/sessions/{key}/statements");
            let ids = self.world.folders(&folder).unwrap_or_default();
            ids.iter().filter_map(|id| Some(Item::statement(key, &id.parse().ok()?))).collect()
        })
    }

    pub(super) fn meeting_named(&self, name: &Name) -> Result<Item, Stop> {
        self.sought(name, "unknown-meeting", |key| {
            let path = format!("content/sessions/{key}/programme.toml");
            let meeting = |id| Item { session: key.clone(), kind: "meetings", id };
            sheet::ids(&self.world, &path, "meetings").into_iter().map(meeting).collect()
        })
    }

    pub(super) fn entry_named(&self, name: &Name) -> Result<Item, Stop> {
        self.sought(name, "unknown-entry", |key| self.listed(key))
    }

    /// The entries of all speakers' lists of a session.
    pub(super) fn listed(&self, key: &SessionKey) -> Vec<Item> {
        let files = self.world.files(&format!("content/sessions/{key}/speakers"));
        let files = files.unwrap_or_default();
        let ids = files.iter().flat_map(|file| sheet::ids(&self.world, &file.path, "entries"));
        ids.map(|id| Item::entry(key, &id)).collect()
    }

    /// The document of a symbol, in whatever session that it may be in, or of
    /// an id.
    pub(super) fn document_named(
        &self,
        text: &str,
        session: Option<&SessionKey>,
    ) -> Result<Item, Stop> {
        let id: Option<Id> = text.parse().ok();
        let mut found = Vec::new();
        for key in self.candidates(session)? {
            let path = format!("content/sessions/{key}/documents.toml");
            for (own, symbols) in sheet::documents(&self.world, &path) {
                let item = Item::document(&key, &own);
                let opaque = id.as_ref().is_some_and(|id| item.opaque() == id.as_str());
                let carries = || symbols.iter().any(|one| one.as_str().eq_ignore_ascii_case(text));
                if id.as_ref() == Some(&own) || opaque || carries() {
                    found.push(item);
                }
            }
        }
        single(found, "unknown-document", text)
    }

    /// The session that someone speaks of, or those that one may mean.
    pub(super) fn candidates(&self, session: Option<&SessionKey>) -> Result<Vec<SessionKey>, Stop> {
        let keys = &self.records.keys;
        match session {
            Some(key) if keys.contains(key) => Ok(vec![key.clone()]),
            Some(key) => Err(Refusal::new("unknown-session").text("name", key).into()),
            None => Ok(keys.iter().filter(|key| self.is_current(key)).cloned().collect()),
        }
    }

    fn is_current(&self, key: &SessionKey) -> bool {
        let state =
            sheet::word(&self.world, &format!("content/sessions/{key}/session.toml"), "state");
        let current = [SessionState::Planned, SessionState::Open];
        // One whose state cannot be read may be, and will be found wanting.
        state.is_none_or(|state| current.iter().any(|one| one.keyword() == state))
    }

    pub(super) fn sought(
        &self,
        name: &Name,
        code: &'static str,
        of: impl Fn(&SessionKey) -> Vec<Item>,
    ) -> Result<Item, Stop> {
        let keys = self.candidates(name.session.as_ref())?;
        let all: Vec<Item> = keys.iter().flat_map(of).collect();
        let named = |item: &&Item| item.id == name.id;
        let mut found: Vec<Item> = all.iter().filter(named).cloned().collect();
        if found.is_empty() && name.id.as_str().len() == 12 {
            found = all.into_iter().filter(|item| item.opaque() == name.id.as_str()).collect();
        }
        single(found, code, &name.to_string())
    }
}

fn single(mut found: Vec<Item>, code: &'static str, name: &str) -> Result<Item, Stop> {
    match (found.pop(), found.is_empty()) {
        (Some(item), true) => Ok(item),
        (None, _) => Err(Refusal::new(code).text("name", name).into()),
        (Some(last), false) => {
            let sessions = found.iter().chain([&last]).map(|item| item.session.to_string());
            let sessions = Word::List(sessions.map(Word::Text).collect());
            Err(Refusal::new("ambiguous").text("name", name).word("sessions", sessions).into())
        }
    }
}
