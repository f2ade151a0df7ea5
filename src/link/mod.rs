//! The pages around sessions: home, bodies, journal, speakers, guides. They
//! are linked from small per-session digests, the way a linker needs no
//! source; so their cost does not grow with what sessions contain. Start at
//! [`Group`].

mod api;
mod archive;
mod body;
mod calendar;
mod cards;
mod digest;
mod feed;
mod home;
mod journal;
mod offline;
mod parity;
mod print;
mod search;
mod speakers;
mod subjects;
mod symbols;
mod text;

use std::collections::BTreeMap;

use jiff::Timestamp;
use rayon::prelude::*;

use crate::disclosure::Validity;
use crate::i18n::{Catalogue, Language};
use crate::model::Site;
use crate::plan::frame::Frame;
use crate::plan::view::{Chrome, SessionLink, View};
use crate::plan::{Made, PageJob, Route};

pub use cards::cards;
pub use digest::{Parts, SessionDigest};
pub use feed::Kept;
pub use print::detected as detected_form;
pub(crate) use symbols::heads as symbol_heads;
pub use text::Answers;

/// The site's own pages, in groups that depend on different parts of the
/// digests: a statement more is no reason to look at the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The home page.
    Home,
    /// The pages of bodies.
    Bodies,
    /// The entrance of the archive, its years and places.
    Archive,
    /// The journal.
    Journal,
    /// The pages of speakers.
    Speakers,
    /// The pages of subjects.
    Subjects,
    /// The search page.
    Search,
    /// The index of symbols, and the page for what is not found.
    Symbols,
    /// Static pages, guides, the language chooser.
    Texts,
    /// The calendars of bodies.
    Calendars,
    /// The feeds of the site, of bodies and of speakers.
    Feeds,
    /// The JSON interface around sessions.
    Api,
}

impl Group {
    /// All groups.
    pub const ALL: [Self; 12] = [
        Self::Home,
        Self::Bodies,
        Self::Archive,
        Self::Journal,
        Self::Speakers,
        Self::Subjects,
        Self::Search,
        Self::Symbols,
        Self::Calendars,
        Self::Feeds,
        Self::Api,
        // Its texts refer to all others.
        Self::Texts,
    ];

    /// Its name among the files of the site.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Bodies => "bodies",
            Self::Archive => "archive",
            Self::Journal => "journal",
            Self::Speakers => "speakers",
            Self::Subjects => "subjects",
            Self::Search => "search",
            Self::Symbols => "symbols",
            Self::Texts => "texts",
            Self::Calendars => "calendars",
            Self::Feeds => "feeds",
            Self::Api => "api",
        }
    }

    /// What of a session's digest the group's pages depend on.
    pub fn parts(self, parts: &Parts) -> Vec<[u8; 16]> {
        match self {
            Self::Home => vec![parts.about, parts.meetings, parts.latest],
            Self::Bodies => vec![parts.about, parts.documents],
            Self::Api => vec![parts.about],
            // Of subjects, the entrance says only whether there are some.
            Self::Archive => vec![parts.about, parts.meetings, parts.subjects_there],
            Self::Subjects => vec![parts.about, parts.subjects],
            Self::Journal | Self::Calendars => vec![parts.about, parts.meetings],
            Self::Speakers | Self::Search => vec![parts.about, parts.speakers],
            Self::Symbols => vec![parts.about, parts.series],
            Self::Feeds => vec![parts.about, parts.news],
            Self::Texts => Vec::new(),
        }
    }

    /// Whether it has pages, and not only files for programs.
    #[must_use]
    pub const fn has_pages(self) -> bool {
        !matches!(self, Self::Calendars | Self::Feeds | Self::Api)
    }

    /// The group's files for programs, in six languages.
    #[must_use]
    pub fn files(
        self,
        site: &Site,
        digests: &[&SessionDigest],
        catalogue: &Catalogue,
        kept: Kept<'_>,
    ) -> Vec<Made> {
        match self {
            Self::Calendars => {
                let in_language = |&language: &Language| {
                    calendar::files(&Frame::new(site, catalogue, language), digests)
                };
                Language::ALL.par_iter().flat_map(in_language).map(Made::New).collect()
            }
            Self::Feeds => feed::files(site, digests, catalogue, kept),
            Self::Api => api::files(site, digests).into_iter().map(Made::New).collect(),
            _ => Vec::new(),
        }
    }

    /// The group's pages in six languages, from the sessions' digests, which
    /// come sorted by their names.
    #[must_use]
    pub fn pages(
        self,
        site: &Site,
        digests: &[&SessionDigest],
        catalogue: &Catalogue,
        now: Timestamp,
        answers: &Answers,
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
                Self::Archive => archive::pages(&frame, digests),
                Self::Speakers => speakers::pages(&frame, digests),
                Self::Subjects => subjects::pages(&frame, digests),
                Self::Search => vec![search::page(&frame, digests)],
                Self::Symbols => symbols::pages(&frame, digests),
                Self::Texts => text::pages(&frame, answers),
                Self::Calendars | Self::Feeds | Self::Api => Vec::new(),
            }
        };
        let mut pages: Vec<PageJob> = Language::ALL.par_iter().flat_map(in_language).collect();
        match self {
            Self::Texts => pages.push(text::chooser(site, catalogue)),
            Self::Symbols => {
                pages.push(text::not_found(site, catalogue, &symbol_heads(digests)));
            }
            _ => {}
        }
        pages
    }

    /// How long the group's pages stay right: the home page speaks of today.
    #[must_use]
    pub fn validity(self, site: &Site, digests: &[&SessionDigest], now: Timestamp) -> Validity {
        match self {
            Self::Home => until_midnight(site, digests, now),
            _ => Validity::always(),
        }
    }
}

/// Until the next midnight in a zone where a body or session meets.
fn until_midnight(site: &Site, digests: &[&SessionDigest], now: Timestamp) -> Validity {
    let mut valid = Validity::always();
    let bodies = site.bodies.iter().map(|body| body.zone.clone());
    let sessions = digests.iter().copied().flat_map(|digest| &digest.meetings);
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
    PageJob { route, template, language, chrome, view, prose: None, beside: None, cause: None }
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
