//! What one process remembers from build to build, so that watching costs
//! what was touched: everything around the sessions, and the heads of those
//! that nobody touched. It is only ever a shortcut to what a build with an
//! empty memory would find.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::ledger::Head;
use super::scope::Built;
use super::session::Compiled;
use super::site::SiteRecords;
use crate::model::{SessionKey, Site};
use crate::render::Theme;

/// What has changed since the last build that used the same memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// Anything may have.
    Everything,
    /// Only files of these sessions.
    Sessions(BTreeSet<SessionKey>),
}

impl Touched {
    /// What changed files touch, by their paths relative to the site.
    pub fn by<'p>(paths: impl Iterator<Item = &'p str>) -> Self {
        let session = |path: &str| -> Option<SessionKey> {
            let mut parts = path.strip_prefix("content/sessions/")?.split('/');
            let (body, session) = (parts.next()?, parts.next()?);
            // Without a file below it, the session itself came or went.
            parts.next()?;
            format!("{body}/{session}").parse().ok()
        };
        let sessions: Option<BTreeSet<SessionKey>> = paths.map(session).collect();
        sessions.map_or(Self::Everything, Self::Sessions)
    }

    fn spares(&self, key: &SessionKey) -> bool {
        matches!(self, Self::Sessions(touched) if !touched.contains(key))
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
}

/// A session as the last build left it.
struct Known {
    head: Head,
    files: usize,
    pages: usize,
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
        let head = Some(known.head.clone());
        Some(Built::counted(format!("sessions/{key}"), head, known.files, known.pages))
    }

    /// Remembers what is around the sessions.
    pub(super) fn remember_around(&mut self, around: &Arc<Around>) {
        self.around = Some(Arc::clone(around));
    }

    /// Remembers a session; one that errors stopped is looked at every time.
    pub(super) fn remember(&mut self, compiled: &Compiled) {
        let report = &compiled.built.report;
        match compiled.built.head.clone().filter(|_| !compiled.broken) {
            Some(head) => {
                let files = report.unchanged + report.written;
                let known = Known { head, files, pages: report.pages };
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
        let keys = ["a/b", "a/c"].map(|key| key.parse().unwrap());
        assert_eq!(touched, Touched::Sessions(keys.into()));
    }

    #[test]
    fn anything_else_touches_everything() {
        for path in
            ["content/site.toml", "i18n/en/x.ftl", "content/sessions/a/b", "content/sessions/a"]
        {
            assert_eq!(Touched::by([path].into_iter()), Touched::Everything, "{path}");
        }
    }
}
