//! The archive: one entrance to all sessions, and its pages by year and by place.
//! By body, by subject and by speaker they are found on pages of their own.

use std::collections::{BTreeMap, BTreeSet};

use super::{SessionDigest, job, session_link, subjects};
use crate::i18n::Collation;
use crate::model::{Id, Meeting, Site};
use crate::plan::frame::{Frame, Place};
use crate::plan::paging::{self, Leaf};
use crate::plan::view::{ArchiveView, ArchivedSession, ArchivedView, Count, Link, Phrase, View};
use crate::plan::{PageJob, Tails, rows};

/// The address of the entrance, below the language.
pub(super) const TAIL: &str = "archive/";

/// Sessions on a full page of a year.
const YEAR: usize = 20;

/// Meetings of a session that the page of a year shows; of more it says how many
/// they are. So a page has some hundred entries at most.
const MEETINGS: usize = 12;

/// Sessions on a full page of a place.
const PLACE: usize = 50;

/// Sessions by what they are found by.
type Found<'d, K> = BTreeMap<K, Vec<&'d SessionDigest>>;

pub(super) fn pages(frame: &Frame<'_>, digests: &[&SessionDigest]) -> Vec<PageJob> {
    let mut oldest: Vec<&SessionDigest> = digests.to_vec();
    oldest.sort_by(|a, b| (a.days, &a.key).cmp(&(b.days, &b.key)));
    let (years, places) = (years(&oldest), places(frame.site, &oldest));
    let mut pages = vec![entrance(frame, digests, &years, &places)];
    let all: Vec<i16> = years.keys().copied().collect();
    for (at, (&year, sessions)) in years.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| all.get(before));
        let around = [before, all.get(at + 1)].map(|year| year.map(|&year| year_link(frame, year)));
        pages.extend(year_pages(frame, year, sessions, &around));
    }
    pages.extend(places.iter().flat_map(|(id, sessions)| place_pages(frame, id, sessions)));
    pages
}

/// The sessions of each year, oldest first. One that runs on into the next year is
/// found in both.
fn years<'d>(oldest: &[&'d SessionDigest]) -> Found<'d, i16> {
    let mut years = Found::new();
    for &digest in oldest {
        let of_parts = digest.parts.iter().flat_map(|part| part.start.year()..=part.end.year());
        for year in of_parts.collect::<BTreeSet<i16>>() {
            years.entry(year).or_default().push(digest);
        }
    }
    years
}

/// The sessions of each place, oldest first. One whose parts meet in two places is
/// found in both.
fn places<'d>(site: &Site, oldest: &[&'d SessionDigest]) -> Found<'d, Id> {
    let mut places = Found::new();
    for &digest in oldest {
        let body = site.body(&digest.key.body).and_then(|body| body.at.as_ref());
        let of_parts = digest.parts.iter().filter_map(|part| {
            let at = part.at.as_ref().or(digest.at.as_ref()).or(body)?;
            site.places.contains_key(at).then_some(at)
        });
        for id in of_parts.collect::<BTreeSet<&Id>>() {
            places.entry(id.clone()).or_default().push(digest);
        }
    }
    places
}

fn entrance(
    frame: &Frame<'_>,
    digests: &[&SessionDigest],
    years: &Found<'_, i16>,
    places: &Found<'_, Id>,
) -> PageJob {
    let (site, voice, language) = (frame.site, frame.voice, frame.language());
    let counted = |tail: String, name: &str, sessions: usize| Count {
        href: frame.href(&tail),
        label: Phrase { text: name.to_owned(), ..Phrase::default() },
        count: voice.count("count-sessions-held", sessions),
    };
    let bodies = site.bodies.iter().map(|body| {
        let sessions = digests.iter().copied().filter(|digest| digest.key.body == body.id).count();
        counted(format!("{}/", body.id), &body.name().name[language], sessions)
    });
    let mut named: Vec<(&str, &Id)> = places.keys().map(|id| (place_name(frame, id), id)).collect();
    let collation = Collation::new(language);
    named.sort_by(|a, b| collation.compare(a.0, b.0).then_with(|| a.1.cmp(b.1)));
    let heading = voice.word("nav-archive");
    let view = ArchiveView {
        heading: heading.clone(),
        lede: voice.word("archive-lede"),
        bodies: bodies.collect(),
        years: years.keys().rev().map(|&year| year_link(frame, year)).collect(),
        places: named
            .into_iter()
            .map(|(name, id)| counted(place_tail(id), name, places[id].len()))
            .collect(),
        more: subjects::link(frame, digests)
            .into_iter()
            .chain([
                frame.link("speakers/", voice.word("archive-speakers")),
                frame.link(super::symbols::TAIL, voice.word("list-symbols")),
            ])
            .collect(),
    };
    let chrome = frame.chrome(TAIL, &heading, view.lede.clone(), Vec::new());
    job(frame, "archive", TAIL, chrome, View::Archive(view))
}

/// The way to the archive.
pub(super) fn link(frame: &Frame<'_>) -> Link {
    frame.link(TAIL, frame.voice.word("archive-link"))
}

/// The way to here, for pages below.
pub(super) fn crumbs(frame: &Frame<'_>) -> Vec<Link> {
    vec![frame.link(TAIL, frame.voice.word("nav-archive"))]
}

fn year_link(frame: &Frame<'_>, year: i16) -> Link {
    frame.link(&year_tail(year), year.to_string())
}

fn year_tail(year: i16) -> String {
    format!("{TAIL}years/{year}/")
}

fn place_tail(id: &Id) -> String {
    format!("{TAIL}places/{id}/")
}

fn place_name<'f>(frame: &Frame<'f>, id: &Id) -> &'f str {
    frame.site.places.get(id).map_or("", |name| name[frame.language()].as_str())
}

fn year_pages(
    frame: &Frame<'_>,
    year: i16,
    sessions: &[&SessionDigest],
    around: &[Option<Link>; 2],
) -> Vec<PageJob> {
    let heading = frame.voice.say("sessions-in-year", &[("year", &year.to_string())]);
    let of_year = |digest: &SessionDigest| with_meetings(frame, digest, year);
    pages_of(frame, &year_tail(year), &heading, sessions, YEAR, around, of_year)
}

fn place_pages(frame: &Frame<'_>, id: &Id, sessions: &[&SessionDigest]) -> Vec<PageJob> {
    let heading = frame.voice.say("sessions-at-place", &[("place", place_name(frame, id))]);
    let alone = |digest: &SessionDigest| ArchivedSession {
        session: session_link(frame, digest),
        meetings: Vec::new(),
        more: None,
    };
    pages_of(frame, &place_tail(id), &heading, sessions, PLACE, &[None, None], alone)
}

/// The pages of some sessions, from the newest to the oldest.
fn pages_of(
    frame: &Frame<'_>,
    tail: &str,
    heading: &str,
    sessions: &[&SessionDigest],
    size: usize,
    around: &[Option<Link>; 2],
    row: impl Fn(&SessionDigest) -> ArchivedSession,
) -> Vec<PageJob> {
    let leaves = paging::leaves_of(sessions, size);
    let page = |leaf: &Leaf<'_, &SessionDigest>| {
        let heading = paging::heading(frame, heading.to_owned(), leaf.number);
        // What comes before and after stands on either side of the front page.
        let [previous, next] = match leaf.number {
            None => around.clone(),
            Some(_) => [None, None],
        };
        let view = ArchivedView {
            heading: heading.clone(),
            sessions: leaf.rows.iter().map(|digest| row(digest)).collect(),
            pager: paging::pager(frame, tail, leaf, leaves.len()),
            previous,
            next,
        };
        let tail = paging::tail(tail, leaf.number);
        let chrome = frame.chrome(&tail, &heading, heading.clone(), crumbs(frame));
        job(frame, "archived", &tail, chrome, View::Archived(view))
    };
    leaves.iter().map(page).collect()
}

/// A session with its meetings of a year.
fn with_meetings(frame: &Frame<'_>, digest: &SessionDigest, year: i16) -> ArchivedSession {
    let tails = Tails::of(&digest.key);
    let place = Place { key: &digest.key, tails: &tails, numbers: &digest.numbers };
    let of_year = |meeting: &&Meeting| meeting.start.year() == year;
    let own: Vec<&Meeting> = digest.meetings.iter().filter(of_year).collect();
    let long = own.len() > MEETINGS;
    let label = frame.voice.count("count-meetings", own.len());
    let shown = own.into_iter().filter(|_| !long);
    ArchivedSession {
        session: session_link(frame, digest),
        meetings: shown.map(|one| rows::meeting_with_day(frame, &place, one)).collect(),
        more: long.then(|| frame.link(&tails.session(), label)),
    }
}
