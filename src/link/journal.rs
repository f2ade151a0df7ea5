//! The journal: a page for every day with meetings, and the days by year.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{SessionDigest, job, session_link};
use crate::plan::frame::{Frame, Place};
use crate::plan::view::{
    Count, JournalDayView, JournalMonth, JournalSession, JournalView, Link, Phrase, View,
};
use crate::plan::{PageJob, Tails, rows};

/// The days with meetings, and which sessions meet on them.
pub(super) fn days(digests: &[&SessionDigest]) -> BTreeMap<Date, Vec<usize>> {
    let mut days: BTreeMap<Date, BTreeSet<usize>> = BTreeMap::new();
    for (place, digest) in digests.iter().copied().enumerate() {
        for meeting in &digest.meetings {
            days.entry(meeting.start.date()).or_default().insert(place);
        }
    }
    days.into_iter().map(|(day, places)| (day, places.into_iter().collect())).collect()
}

/// What a session does on a day, if it meets.
pub(super) fn session_on(
    frame: &Frame<'_>,
    digest: &SessionDigest,
    date: Date,
) -> Option<JournalSession> {
    let tails = Tails::of(&digest.key);
    let place = Place { key: &digest.key, tails: &tails, numbers: &digest.numbers };
    let meetings: Vec<_> = digest
        .meetings
        .iter()
        .filter(|meeting| meeting.start.date() == date)
        .map(|meeting| rows::meeting(frame, &place, meeting))
        .collect();
    (!meetings.is_empty()).then(|| JournalSession {
        session: session_link(frame, digest),
        day: frame.voice.weekday(date),
        meetings,
    })
}

pub(super) fn pages(
    frame: &Frame<'_>,
    digests: &[&SessionDigest],
    days: &BTreeMap<Date, Vec<usize>>,
) -> Vec<PageJob> {
    let dates: Vec<Date> = days.keys().copied().collect();
    let mut pages: Vec<PageJob> = dates
        .iter()
        .enumerate()
        .map(|(place, date)| {
            let previous = place.checked_sub(1).and_then(|before| dates.get(before));
            let around =
                [previous, dates.get(place + 1)].map(|day| day.map(|day| day_link(frame, *day)));
            let sessions = days.get(date).into_iter().flatten();
            let sessions = sessions.filter_map(|&place| session_on(frame, digests[place], *date));
            day_page(frame, *date, sessions.collect(), around)
        })
        .collect();

    let mut years: Vec<i16> = dates.iter().map(|date| date.year()).collect();
    years.dedup();
    let links: Vec<Link> = years
        .iter()
        .rev()
        .map(|year| frame.link(&format!("journal/{year}/"), year.to_string()))
        .collect();
    for year in &years {
        let tail = format!("journal/{year}/");
        pages.push(year_page(frame, &tail, Some(*year), &links, days));
    }
    pages.push(year_page(frame, "journal/", years.last().copied(), &links, days));
    pages
}

fn day_link(frame: &Frame<'_>, date: Date) -> Link {
    frame.link(&format!("journal/{date}/"), frame.voice.date(date).text)
}

fn day_page(
    frame: &Frame<'_>,
    date: Date,
    sessions: Vec<JournalSession>,
    [previous, next]: [Option<Link>; 2],
) -> PageJob {
    let voice = frame.voice;
    let tail = format!("journal/{date}/");
    let when = voice.weekday(date);
    let title = voice.say("journal-of", &[("date", &when.text)]);
    let view = JournalDayView {
        heading: title.clone(),
        datetime: when.datetime,
        sessions,
        previous,
        next,
    };
    let crumbs = vec![frame.link("journal/", voice.word("nav-journal"))];
    let chrome = frame.chrome(&tail, &title, title.clone(), crumbs);
    job(frame, "journal-day", &tail, chrome, View::JournalDay(view))
}

fn year_page(
    frame: &Frame<'_>,
    tail: &str,
    year: Option<i16>,
    years: &[Link],
    days: &BTreeMap<Date, Vec<usize>>,
) -> PageJob {
    let voice = frame.voice;
    let own = days.iter().rev().filter(|(date, _)| Some(date.year()) == year);
    let mut months: Vec<((i16, i8), JournalMonth)> = Vec::new();
    for (date, sessions) in own {
        let count = Count {
            href: frame.href(&format!("journal/{date}/")),
            label: Phrase { text: voice.weekday(*date).text, ..Phrase::default() },
            count: voice.count("count-sessions", sessions.len()),
        };
        let month = (date.year(), date.month());
        match months.last_mut() {
            Some((last, entry)) if *last == month => entry.days.push(count),
            _ => {
                let heading = voice.month(*date);
                months.push((month, JournalMonth { heading, days: vec![count] }));
            }
        }
    }
    let heading = match year.filter(|_| tail != "journal/") {
        Some(year) => voice.say("journal-of", &[("date", &year.to_string())]),
        None => voice.word("nav-journal"),
    };
    let view = JournalView {
        heading: heading.clone(),
        years: years.to_vec(),
        months: months.into_iter().map(|(_, month)| month).collect(),
    };
    let crumbs = match tail {
        "journal/" => Vec::new(),
        _ => vec![frame.link("journal/", voice.word("nav-journal"))],
    };
    let chrome = frame.chrome(tail, &heading, heading.clone(), crumbs);
    job(frame, "journal", tail, chrome, View::Journal(view))
}
