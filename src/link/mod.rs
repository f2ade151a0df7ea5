//! The pages around sessions: home, bodies, journal, speakers, guides. They
//! are linked from small per-session digests, the way a linker needs no
//! source; so their cost does not grow with what sessions contain. Start at
//! [`site`].

mod body;
mod digest;
mod home;
mod journal;
mod speakers;
mod text;

use jiff::Timestamp;
use rayon::prelude::*;

use crate::disclosure::Validity;
use crate::i18n::{Catalogue, Language};
use crate::model::Site;
use crate::plan::frame::Frame;
use crate::plan::view::{Chrome, SessionLink, View};
use crate::plan::{PageJob, Route};

pub use digest::SessionDigest;

/// Links the site's own pages from the sessions' digests, which come sorted by
/// their names; tells how long the result stays right.
#[must_use]
pub fn site(
    site: &Site,
    digests: &[SessionDigest],
    catalogue: &Catalogue,
    now: Timestamp,
) -> (Vec<PageJob>, Validity) {
    let days = journal::days(digests);
    let in_language = |&language: &Language| {
        let frame = Frame::new(site, catalogue, language);
        let mut pages = vec![home::page(&frame, digests, now)];
        pages.extend(body::pages(&frame, digests));
        pages.extend(journal::pages(&frame, digests, &days));
        pages.extend(speakers::pages(&frame, digests));
        pages.extend(text::pages(&frame));
        pages
    };
    let mut pages: Vec<PageJob> = Language::ALL.par_iter().flat_map(in_language).collect();
    pages.extend(text::choosers(site, catalogue));
    (pages, validity(site, digests, now))
}

/// Until the next midnight in a zone where a body or session meets.
fn validity(site: &Site, digests: &[SessionDigest], now: Timestamp) -> Validity {
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
    PageJob { route: Route::page(language, tail), template, language, chrome, view, prose: None }
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
