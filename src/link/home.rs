//! The home page: what meets today, what was said last, what comes next.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::{SessionDigest, archive, job, journal, session_link};
use crate::model::{Meeting, SessionState};
use crate::plan::follow::Following;
use crate::plan::frame::{Frame, Place};
use crate::plan::view::{HomeView, JournalSession, Link, StatementRow, View};
use crate::plan::{PageJob, Tails, rows};

/// How many statements the page shows.
const LATEST: usize = 8;

/// How many coming days of sessions the page shows.
const COMING: usize = 3;

pub(super) fn page(frame: &Frame<'_>, digests: &[&SessionDigest], now: Timestamp) -> PageJob {
    let (site, voice, language) = (frame.site, frame.voice, frame.language());
    let today = |meeting: &Meeting| now.to_zoned(meeting.start.time_zone().clone()).date();
    let zone = site.bodies.first().map_or(jiff::tz::TimeZone::UTC, |body| body.zone.clone());

    let meet = digests.iter().copied().filter_map(|digest| {
        let date = today(digest.meetings.first()?);
        journal::session_on(frame, digest, date)
    });
    let mut coming: Vec<(Date, &SessionDigest)> = digests
        .iter()
        .copied()
        .filter_map(|digest| {
            let next = digest.meetings.iter().find(|one| one.start.date() > today(one))?;
            Some((next.start.date(), digest))
        })
        .collect();
    coming.sort_by_key(|(date, digest)| (*date, &digest.key));
    coming.truncate(COMING);

    let view = HomeView {
        heading: site.name[language].clone(),
        description: site.description[language].clone(),
        today: meet.collect(),
        day: voice.weekday(now.to_zoned(zone).date()),
        coming: coming
            .into_iter()
            .filter_map(|(date, digest)| journal::session_on(frame, digest, date))
            .collect::<Vec<JournalSession>>(),
        statements: latest(frame, digests),
        open: digests
            .iter()
            .copied()
            .filter(|digest| digest.state == SessionState::Open)
            .map(|digest| session_link(frame, digest))
            .collect(),
        bodies: site
            .bodies
            .iter()
            .map(|body| frame.link(&format!("{}/", body.id), body.name().name[language].as_str()))
            .collect::<Vec<Link>>(),
        archive: archive::link(frame),
    };
    let description = view.description.clone();
    let chrome = frame.chrome("", &site.name[language], description, Vec::new());
    let chrome = frame.followed(chrome, Following::Feeds);
    job(frame, "home", "", chrome, View::Home(view))
}

fn latest(frame: &Frame<'_>, digests: &[&SessionDigest]) -> Vec<Arc<StatementRow>> {
    let mut all: Vec<_> = digests
        .iter()
        .copied()
        .flat_map(|digest| {
            digest.latest.iter().map(move |(at, statement)| (*at, digest, statement))
        })
        .collect();
    all.sort_by(|a, b| (b.0, &b.1.key, &b.2.id).cmp(&(a.0, &a.1.key, &a.2.id)));
    all.truncate(LATEST);
    let row = |(_, digest, statement): (Timestamp, &SessionDigest, &crate::model::Statement)| {
        let tails = Tails::of(&digest.key);
        let place = Place { key: &digest.key, tails: &tails, numbers: &digest.numbers };
        Arc::new(rows::statement(frame, &place, digest.days.0, statement))
    };
    all.into_iter().map(row).collect()
}
