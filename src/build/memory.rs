//! What one process remembers from build to build, so that watching costs
//! what was touched: everything around the sessions, and the heads of those
//! that nobody touched. It is only ever a shortcut to what a build with an
//! empty memory would find.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::ledger::Head;
use super::scope::{self, Built};
use super::session::Compiled;
use super::site::SiteRecords;
use crate::content::Reading;
use crate::diagnostic::Findings;
use crate::model::{SessionKey, Site};
use crate::render::Theme;
use crate::source::Inputs;

/// What has changed since the last build that used the same memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// Anything may have.
    Everything,
    /// Only these files or folders of these sessions.
    Sessions(BTreeMap<SessionKey, BTreeSet<String>>),
}

impl Touched {
    /// What changed files touch, by their paths relative to the site.
    pub fn by<'p>(paths: impl Iterator<Item = &'p str>) -> Self {
        let session = |path: &str| -> Option<SessionKey> {
            let mut parts = path.strip_prefix("content/sessions/")?.split('/');
            let (body, session) = (parts.next()?, parts.next()?);
            // Without a file below it, the session itself came or went; by what
            // `session.toml` says it may be under review or no more.
            parts.next().filter(|file| *file != "session.toml")?;
            format!("{body}/{session}").parse().ok()
        };
        let mut sessions: BTreeMap<SessionKey, BTreeSet<String>> = BTreeMap::new();
        for path in paths {
            let Some(session) = session(path) else { return Self::Everything };
            sessions.entry(session).or_default().insert(path.to_owned());
        }
        Self::Sessions(sessions)
    }

    fn spares(&self, key: &SessionKey) -> bool {
        matches!(self, Self::Sessions(touched) if !touched.contains_key(key))
    }

    /// What was touched of a session, where nothing else can have been.
    fn only(&self, key: &SessionKey) -> Option<&BTreeSet<String>> {
        match self {
            Self::Everything => None,
            Self::Sessions(touched) => touched.get(key),
        }
    }
}

/// A process's memory of one site, one output folder and one edition.
#[derive(Default)]
pub struct Memory {
    around: Option<Arc<Around>>,
    sessions: BTreeMap<SessionKey, Known>,
}

/// Everything around the sessions, loaded and checked.
pub(super) struct Around {
    pub(super) theme: Theme,
    pub(super) records: SiteRecords,
    pub(super) site: Site,
    /// Hash of what every session's plan depends on around it.
    pub(super) shared: [u8; 32],
    /// What is wrong with it and stops nothing: told until it is mended.
    pub(super) findings: Findings,
}

/// A session as the last build left it.
struct Known {
    head: Arc<Head>,
    /// How it was read, where it was touched while the process watches: most
    /// sessions are not, and their texts would fill the memory.
    reading: Option<Arc<Read>>,
}

/// A session as it was read, and the files that it was read from.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) reading: Reading,
    pub(super) inputs: Inputs,
    /// The families of symbols that it may have documents of, if these could be read.
    pub(super) families: Option<Vec<u64>>,
}

impl Memory {
    /// What is around the sessions, if it is known and was not touched.
    pub(super) fn around(&self, touched: &Touched) -> Option<Arc<Around>> {
        self.around.clone().filter(|_| *touched != Touched::Everything)
    }

    /// Whether the last build left the output as it should be, and only what
    /// is inside sessions was touched since.
    pub(super) fn trusts(&self, touched: &Touched) -> bool {
        !self.sessions.is_empty() && *touched != Touched::Everything
    }

    /// A session that was not touched, as it was.
    pub(super) fn session(
        &self,
        key: &SessionKey,
        touched: &Touched,
        now: jiff::Timestamp,
    ) -> Option<Built> {
        let known = self.sessions.get(key).filter(|_| touched.spares(key))?;
        let elsewhere = known.head.references.iter().any(|other| !touched.spares(other));
        if elsewhere || !known.head.valid.covers(now) {
            return None;
        }
        Some(Built::unchanged(scope::of_session(key), Some(Arc::clone(&known.head))))
    }

    /// How a session was read last.
    pub(super) fn reading(&self, key: &SessionKey) -> Option<Arc<Read>> {
        self.sessions.get(key)?.reading.clone()
    }

    /// What was touched of a session, where nothing else can have been since it
    /// was looked at last.
    pub(super) fn only<'t>(
        &self,
        key: &SessionKey,
        touched: &'t Touched,
    ) -> Option<&'t BTreeSet<String>> {
        touched.only(key).filter(|_| self.sessions.contains_key(key))
    }

    /// Whether a session's reading is worth keeping.
    pub(super) fn keeps(&self, key: &SessionKey, touched: &Touched) -> bool {
        self.only(key, touched).is_some() || self.reading(key).is_some()
    }

    /// Remembers what is around the sessions.
    pub(super) fn remember_around(&mut self, around: &Arc<Around>) {
        self.around = Some(Arc::clone(around));
    }

    /// Remembers a session; one that errors stopped is looked at every time.
    pub(super) fn remember(&mut self, compiled: &Compiled) {
        match compiled.built.head.clone().filter(|_| !compiled.broken) {
            Some(head) => {
                let reading = compiled.read.clone().or_else(|| self.reading(&compiled.key));
                let known = Known { head, reading };
                self.sessions.insert(compiled.key.clone(), known);
            }
            None => {
                self.sessions.remove(&compiled.key);
            }
        }
    }

    /// Forgets everything: what was remembered did not come to be, or what is
    /// around the sessions has errors now.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_sessions_touch_those_only() {
        let touched = Touched::by(
            ["content/sessions/a/b/agenda.toml", "content/sessions/a/c/press/x/en.md"].into_iter(),
        );
        let Touched::Sessions(touched) = touched else { panic!("no session") };
        let keys: Vec<String> = touched.keys().map(ToString::to_string).collect();
        assert_eq!(keys, ["a/b", "a/c"]);
        assert!(touched.values().all(|paths| paths.len() == 1));
    }

    #[test]
    fn anything_else_touches_everything() {
        for path in [
            "content/site.toml",
            "i18n/en/x.ftl",
            "content/sessions/a/b/session.toml",
            "content/sessions/a/b",
            "content/sessions/a",
        ] {
            assert_eq!(Touched::by([path].into_iter()), Touched::Everything, "{path}");
        }
    }
}
