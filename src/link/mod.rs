//! The pages around sessions: home, bodies, journal, speakers, guides. They
//! are linked from small per-session digests, the way a linker needs no
//! source; so their cost does not grow with what sessions contain. Start at
//! [`Group`].

mod body;
mod cards;
mod digest;
mod home;
mod journal;
mod search;
mod speakers;
mod text;

use std::collections::BTreeMap;

use jiff::Timestamp;
use rayon::prelude::*;

use crate::disclosure::Validity;
use crate::i18n::{Catalogue, Language};
use crate::model::Site;
use crate::plan::frame::Frame;
use crate::plan::view::{Chrome, SessionLink, View};
use crate::plan::{PageJob, Route};

pub use cards::cards;
pub use digest::{Parts, SessionDigest};

/// The site's own pages, in groups that depend on different parts of the
/// digests: a statement more is no reason to look at the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The home page.
    Home,
    /// The pages of bodies.
    Bodies,
    /// The journal.
    Journal,
    /// The pages of speakers.
    Speakers,
    /// The search page.
    Search,
    /// Static pages, guides, the language chooser.
    Texts,
}

impl Group {
    /// All groups.
    pub const ALL: [Self; 6] =
        [Self::Home, Self::Bodies, Self::Journal, Self::Speakers, Self::Search, Self::Texts];

    /// Its name among the files of the site.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Bodies => "bodies",
            Self::Journal => "journal",
            Self::Speakers => "speakers",
            Self::Search => "search",
            Self::Texts => "texts",
        }
    }

    /// What of a session's digest the group's pages depend on.
    pub fn parts(self, parts: &Parts) -> Vec<[u8; 16]> {
        match self {
            Self::Home => vec![parts.about, parts.meetings, parts.latest],
            Self::Bodies => vec![parts.about],
            Self::Journal => vec![parts.about, parts.meetings],
            Self::Speakers | Self::Search => vec![parts.about, parts.speakers],
            Self::Texts => Vec::new(),
        }
    }

    /// The group's pages in six languages, from the sessions' digests, which
    /// come sorted by their names.
    #[must_use]
    pub fn pages(
        self,
        site: &Site,
        digests: &[SessionDigest],
        catalogue: &Catalogue,
        now: Timestamp,
    ) -> Vec<PageJob> {
        let days = match self {
            Self::Journal => journal::days(digests),
            _ => BTreeMap::new(),
        };
        let in_language = |&language: &Language| {
            let frame = Frame::new(site, catalogue, language);
            match self {
                Self::Home => vec![home::page(&frame, digests, now)],
                Self::Bodies => body::pages(&frame, digests),
                Self::Journal => journal::pages(&frame, digests, &days),
                Self::Speakers => speakers::pages(&frame, digests),
                Self::Search => vec![search::page(&frame, digests)],
                Self::Texts => text::pages(&frame),
            }
        };
        let mut pages: Vec<PageJob> = Language::ALL.par_iter().flat_map(in_language).collect();
        if self == Self::Texts {
            pages.extend(text::choosers(site, catalogue));
        }
        pages
    }

    /// How long the group's pages stay right: the home page speaks of today.
    #[must_use]
    pub fn validity(self, site: &Site, digests: &[SessionDigest], now: Timestamp) -> Validity {
        match self {
            Self::Home => until_midnight(site, digests, now),
            _ => Validity::always(),
        }
    }
}

/// Until the next midnight in a zone where a body or session meets.
fn until_midnight(site: &Site, digests: &[SessionDigest], now: Timestamp) -> Validity {
    let mut valid = Validity::always();
    let bodies = site.bodies.iter().map(|body| body.zone.clone());
    let sessions = digests.iter().flat_map(|digest| &digest.meetings);
    let zones = bodies.chain(sessions.map(|meeting| meeting.start.time_zone().clone()));
    let mut seen: Vec<jiff::tz::TimeZone> = Vec::new();
    for zone in zones {
        if seen.contains(&zone) {
            continue;
        }
        let today = now.to_zoned(zone.clone()).date();
        let midnights = [Some(today), today.tomorrow().ok()];
        for start in
            midnights.into_iter().flatten().filter_map(|day| day.to_zoned(zone.clone()).ok())
        {
            valid.reached(start.timestamp(), now);
        }
        seen.push(zone);
    }
    valid
}

fn job(
    frame: &Frame<'_>,
    template: &'static str,
    tail: &str,
    chrome: Chrome,
    view: View,
) -> PageJob {
    let language = frame.language();
    let route = Route::page(language, tail);
    PageJob { route, template, language, chrome, view, prose: None, cause: None }
}

/// A session in a list.
fn session_link(frame: &Frame<'_>, digest: &SessionDigest) -> SessionLink {
    let (first, last) = digest.days;
    let language = frame.language();
    let body = frame.site.body(&digest.key.body);
    SessionLink {
        href: frame.href(&format!("{}/", digest.key)),
        label: digest.title[language].clone(),
        body: body.map_or_else(String::new, |body| body.name_on(first).name[language].clone()),
        dates: frame.voice.days(first, last),
        state: frame.voice.term("session-state", digest.state),
    }
}
