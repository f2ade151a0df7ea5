//! Which records are about something that is not public, so that what is wrong
//! with them is not told in public either. When in doubt, they are.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::paper_records::{DocumentRecord, PressRecord, StatementRecord, VersionRecord};
use crate::i18n::{Language, Tag};
use crate::model::{Access, Distribution, Posting, VersionState};

impl VersionRecord {
    /// Whether its text is not public: not yet, or no more.
    #[must_use]
    pub fn is_embargoed(&self) -> bool {
        !matches!(*self.state, VersionState::Released | VersionState::Revised)
    }
}

impl StatementRecord {
    /// Whether a version of it is embargoed, or nothing of it is public yet.
    #[must_use]
    pub fn is_embargoed(&self) -> bool {
        let untold = self.versions.is_empty() && self.delivered.is_none();
        self.access != Access::Public
            || self.posting == Posting::InterpretersOnly
            || untold
            || self.versions.values().any(VersionRecord::is_embargoed)
    }
}

impl DocumentRecord {
    /// Whether there is, was or will be a time at which it is not public.
    pub(super) fn ever_hidden(&self) -> bool {
        self.release_at.is_some() || self.is_embargoed(Timestamp::MIN)
    }

    /// Whether nothing of it is public at an instant.
    #[must_use]
    pub fn is_embargoed(&self, now: Timestamp) -> bool {
        let today = TimeZone::UTC.to_datetime(now).date();
        let open = self.derestrict.as_ref().is_some_and(|(date, _)| *date <= today);
        let restricted = self.distribution == Distribution::Restricted && !open;
        restricted
            || self.access != Access::Public
            || self.release_at.is_some_and(|release| release > now)
            || self.awaited().next().is_some()
    }

    /// The languages it can be had in, some of them perhaps twice.
    pub fn languages(&self) -> impl Iterator<Item = &Tag> {
        self.files.iter().map(|file| &file.lang).chain(self.texts.keys())
    }

    /// The languages without which nothing of it is public: none unless all
    /// are released together.
    pub fn awaited(&self) -> impl Iterator<Item = Language> {
        let there =
            |language: &Language| self.languages().any(|tag| tag.official() == Some(*language));
        let expected = self.simultaneous.then_some(self.expected_languages.as_slice());
        expected.into_iter().flatten().copied().filter(move |language| !there(language))
    }
}

impl PressRecord {
    /// Whether nothing of it is public at an instant.
    #[must_use]
    pub fn is_embargoed(&self, now: Timestamp) -> bool {
        self.release_at.is_some_and(|release| release > now)
    }
}
