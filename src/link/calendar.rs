//! The calendars of bodies: the meetings of sessions that are to come, that go
//! on, and of the latest that are over, with those that others hold jointly with
//! them.

use std::collections::BTreeMap;

use super::SessionDigest;
use crate::interchange::{Calendar, Event};
use crate::model::{Body, Meeting, SessionKey, SessionState};
use crate::plan::calendar::{Convening, FILE, event};
use crate::plan::frame::{Frame, Place};
use crate::plan::{BytesJob, Route, Tails};

/// How many sessions that are over the calendar of a body still has.
const PAST: usize = 10;

pub(super) fn files(frame: &Frame<'_>, digests: &[&SessionDigest]) -> Vec<BytesJob> {
    let known: BTreeMap<&SessionKey, &SessionDigest> =
        digests.iter().copied().map(|digest| (&digest.key, digest)).collect();
    frame.site.bodies.iter().map(|body| file(frame, digests, &known, body)).collect()
}

fn file(
    frame: &Frame<'_>,
    digests: &[&SessionDigest],
    known: &BTreeMap<&SessionKey, &SessionDigest>,
    body: &Body,
) -> BytesJob {
    let language = frame.language();
    let own = digests.iter().copied().filter(|digest| digest.key.body == body.id);
    let (mut past, mut shown): (Vec<_>, Vec<_>) =
        own.partition(|one| matches!(one.state, SessionState::Closed | SessionState::Sealed));
    past.sort_by(|a, b| (b.days, &b.key).cmp(&(a.days, &a.key)));
    past.truncate(PAST);
    shown.extend(past);
    let mut meetings: Vec<(&SessionDigest, &Meeting)> = shown
        .iter()
        .flat_map(|digest| digest.meetings.iter().map(move |one| (*digest, one)))
        .collect();
    // What others hold jointly with a session shown, unless it lists that itself.
    let others = digests.iter().copied().filter(|digest| digest.key.body != body.id);
    let joint: Vec<_> = others
        .flat_map(|digest| digest.meetings.iter().map(move |one| (digest, one)))
        .filter(|(_, meeting)| {
            let with = |digest: &&&SessionDigest| meeting.joint_with.contains(&digest.key);
            shown
                .iter()
                .find(with)
                .is_some_and(|digest| !digest.meetings.iter().any(|own| own.start == meeting.start))
        })
        .collect();
    meetings.extend(joint);
    meetings.sort_by(|a, b| (&a.1.start, &a.0.key, &a.1.id).cmp(&(&b.1.start, &b.0.key, &b.1.id)));

    let title_of = |key: &SessionKey| {
        known.get(key).map_or_else(|| key.to_string(), |digest| digest.title[language].clone())
    };
    let event = |(digest, meeting): &(&SessionDigest, &Meeting)| {
        let tails = Tails::of(&digest.key);
        let place = Place { key: &digest.key, tails: &tails, numbers: &digest.numbers };
        let of = Convening {
            place,
            title: &digest.title,
            venue: digest.venue.as_ref(),
            parts: &digest.parts,
            title_of: &title_of,
        };
        event(frame, &of, meeting)
    };
    let events: Vec<Event> = meetings.iter().map(event).collect();
    let days = shown.iter().map(|digest| digest.days);
    let years = days.clone().map(|days| days.0.year()).min().unwrap_or(1970)
        ..=days.map(|days| days.1.year()).max().unwrap_or(1970);
    let tail = format!("{}/", body.id);
    let calendar = Calendar {
        language,
        name: &body.name().name[language],
        page: &frame.absolute(&tail),
        source: &frame.absolute(&format!("{tail}{FILE}")),
        zone: &body.zone,
        years,
    };
    let route = Route::file(&format!("{language}/{tail}{FILE}"));
    BytesJob { route, bytes: calendar.with(events.iter()), cause: None }
}
