//! The calendars of a session and of its agenda items.

use super::Known;
use crate::interchange::{Calendar, Event};
use crate::model::Meeting;
use crate::plan::calendar::{Convening, FILE, event};
use crate::plan::frame::SessionFrame;
use crate::plan::{BytesJob, Made, Route};

/// All of them, but for those that stand: no statement is in a calendar.
pub(super) fn files(frame: &SessionFrame<'_>, known: Known<'_>) -> Vec<Made> {
    let (outer, session) = (&frame.frame, frame.session);
    let (voice, language) = (outer.voice, outer.language());
    let (first, last) = session.days();
    let years = first.year()..=last.year();
    let title_of = |key: &_| frame.title_of(key);
    let of = Convening {
        place: frame.place(),
        title: &session.title,
        venue: session.venue.as_ref(),
        parts: &session.parts,
        title_of: &title_of,
    };
    let events: std::cell::OnceCell<Vec<Event>> = std::cell::OnceCell::new();
    let events = || {
        events.get_or_init(|| session.meetings.iter().map(|one| event(outer, &of, one)).collect())
    };
    let file = |tail: String, name: &str, has: &dyn Fn(&Meeting) -> bool| {
        let route = Route::file(&format!("{language}/{tail}{FILE}"));
        let cause = known.causes.showing([]);
        if (known.stands)(&route, &cause) {
            return Made::Standing(route);
        }
        let calendar = Calendar {
            language,
            name,
            page: &outer.absolute(&tail),
            source: &outer.absolute(&format!("{tail}{FILE}")),
            zone: &session.zone,
            years: years.clone(),
        };
        let shown = session.meetings.iter().zip(events()).filter(|(meeting, _)| has(meeting));
        let bytes = calendar.with(shown.map(|(_, event)| event));
        Made::New(BytesJob { route, bytes, cause: Some(cause) })
    };
    let mut files = vec![file(frame.tails.session(), &session.title[language], &|_| true)];
    files.extend(session.items.iter().map(|item| {
        let number = voice.say("item-short", &[("number", &voice.isolate(&item.number))]);
        let name = voice.joined(&number, &session.short[language]);
        file(frame.tails.item(&item.id), &name, &|meeting| meeting.items.contains(&item.id))
    }));
    files
}
