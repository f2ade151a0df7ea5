//! The pages of bodies: their sessions, present and past, and a page for each
//! year in which they met.

use std::collections::BTreeMap;

use super::{SessionDigest, job, parity, session_link};
use crate::model::{Body, Id, SessionState};
use crate::plan::PageJob;
use crate::plan::follow::Following;
use crate::plan::frame::Frame;
use crate::plan::paging::{self, Leaf};
use crate::plan::view::{BodyView, Link, View, YearView};

/// How many past sessions the page of a body shows; the others stand on the
/// pages of their years.
const LATEST: usize = 10;

/// How many of those to come and going on, likewise.
const CURRENT: usize = 20;

/// Sessions on a full page of a year.
const PAGE: usize = 50;

pub(super) fn pages(frame: &Frame<'_>, digests: &[&SessionDigest]) -> Vec<PageJob> {
    let of_body = |body: &Body| {
        let mut own: Vec<&SessionDigest> =
            digests.iter().copied().filter(|digest| digest.key.body == body.id).collect();
        own.sort_by(|a, b| (b.days, &b.key).cmp(&(a.days, &a.key)));
        let years = years(&own);
        let mut pages = vec![page(frame, &own, &years, body)];
        pages.extend(parity::pages(frame, body, &own));
        let around = |place: usize| years.get(place).map(|(year, _)| year_link(frame, body, *year));
        pages.extend(years.iter().enumerate().flat_map(|(place, (year, sessions))| {
            let previous = around(place + 1);
            let next = place.checked_sub(1).and_then(around);
            year_pages(frame, body, *year, sessions, &[previous, next])
        }));
        pages
    };
    frame.site.bodies.iter().flat_map(of_body).collect()
}

/// The years in which sessions met, newest first, with their sessions; nothing
/// where a body has one session only. A session that runs on into the next year
/// is found in both.
fn years<'d>(own: &[&'d SessionDigest]) -> Vec<(i16, Vec<&'d SessionDigest>)> {
    let mut years: BTreeMap<i16, Vec<&SessionDigest>> = BTreeMap::new();
    for &digest in own {
        let (first, last) = digest.days;
        for year in first.year()..=last.year() {
            years.entry(year).or_default().push(digest);
        }
    }
    years.into_iter().rev().filter(|_| own.len() > 1).collect()
}

fn year_tail(body: &Body, year: i16) -> String {
    format!("{}/sessions/{year}/", body.id)
}

fn year_link(frame: &Frame<'_>, body: &Body, year: i16) -> Link {
    frame.link(&year_tail(body, year), year.to_string())
}

/// The pages of a year, from the newest sessions to the oldest.
fn year_pages(
    frame: &Frame<'_>,
    body: &Body,
    year: i16,
    sessions: &[&SessionDigest],
    around: &[Option<Link>; 2],
) -> Vec<PageJob> {
    let (voice, language) = (frame.voice, frame.language());
    let tail = year_tail(body, year);
    let name = body.name();
    let crumbs = vec![frame.link(&format!("{}/", body.id), name.short[language].as_str())];
    let oldest_first: Vec<_> = sessions.iter().rev().collect();
    let leaves = paging::leaves_of(&oldest_first, PAGE);
    let page = |leaf: &Leaf<'_, &&SessionDigest>| {
        let heading = voice.say("sessions-in-year", &[("year", &year.to_string())]);
        let heading = paging::heading(frame, heading, leaf.number);
        let title = voice.joined(&heading, &name.name[language]);
        // The years stand on either side of the front page.
        let [previous, next] = match leaf.number {
            None => around.clone(),
            Some(_) => [None, None],
        };
        let view = YearView {
            heading,
            body: name.name[language].clone(),
            sessions: leaf.rows.iter().map(|digest| session_link(frame, digest)).collect(),
            pager: paging::pager(frame, &tail, leaf, leaves.len()),
            previous,
            next,
        };
        let tail = paging::tail(&tail, leaf.number);
        let chrome = frame.chrome(&tail, &title, title.clone(), crumbs.clone());
        job(frame, "year", &tail, chrome, View::Year(view))
    };
    leaves.iter().map(page).collect()
}

fn page(
    frame: &Frame<'_>,
    own: &[&SessionDigest],
    years: &[(i16, Vec<&SessionDigest>)],
    body: &Body,
) -> PageJob {
    let (voice, language) = (frame.voice, frame.language());
    let tail = format!("{}/", body.id);
    let is_current = |digest: &&SessionDigest| {
        matches!(digest.state, SessionState::Planned | SessionState::Open)
    };
    let all = own;
    let own = || all.iter().copied();
    let current: Vec<_> = own().rev().filter(is_current).take(CURRENT).collect();
    let past = own().filter(|digest| !is_current(digest)).take(LATEST);

    let names = body.names.iter().zip(body.names.iter().skip(1));
    let former = names.filter_map(|(name, next)| {
        let until = next.since?.yesterday().ok()?;
        let date = voice.date(until).text;
        Some(voice.say("former-name", &[("name", &name.name[language]), ("date", &date)]))
    });
    let view = BodyView {
        heading: body.name().name[language].clone(),
        duty_station: body.duty_station[language].clone(),
        former: former.collect(),
        parent: body.parent.as_ref().and_then(|id| body_link(frame, id)),
        successor: body.successor.as_ref().and_then(|id| body_link(frame, id)),
        current: current.into_iter().map(|digest| session_link(frame, digest)).collect(),
        past: past.map(|digest| session_link(frame, digest)).collect(),
        years: years.iter().map(|(year, _)| year_link(frame, body, *year)).collect(),
        by_language: parity::link(frame, body, all),
    };
    let title = view.heading.clone();
    let description = voice.joined(&title, &view.duty_station);
    let chrome = frame.chrome(&tail, &title, description, Vec::new());
    let chrome = frame.followed(chrome, Following::CalendarAndFeeds);
    job(frame, "body", &tail, chrome, View::Body(view))
}

fn body_link(frame: &Frame<'_>, id: &Id) -> Option<Link> {
    let body = frame.site.body(id)?;
    Some(frame.link(&format!("{id}/"), body.name().name[frame.language()].as_str()))
}
