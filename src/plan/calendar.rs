//! Meetings as events of calendars, and how their calendars are named. An event
//! says the same in every calendar that has it, so it is made from what is known
//! of its session outside it too. Start at [`event`].

use jiff::civil::Date;

use super::frame::{Frame, Place};
use super::rows;
use crate::i18n::SixText;
use crate::interchange::{Convened, Event};
use crate::model::{Meeting, MeetingState, Part, SessionKey, Term as _};

/// The file's name, in the folder of what it follows.
pub const FILE: &str = "calendar.ics";

/// A session, as far as events of its meetings tell of it.
#[derive(Clone, Copy)]
pub struct Convening<'a> {
    /// The way to its meetings.
    pub place: Place<'a>,
    /// Its title.
    pub title: &'a SixText,
    /// Where it meets.
    pub venue: Option<&'a SixText>,
    /// Its parts, some of which meet elsewhere.
    pub parts: &'a [Part],
    /// The titles of other sessions.
    pub title_of: &'a dyn Fn(&SessionKey) -> String,
}

/// A meeting of a session as an event.
#[must_use]
pub fn event(frame: &Frame<'_>, of: &Convening<'_>, meeting: &Meeting) -> Event {
    let (voice, language) = (frame.voice, frame.language());
    let cancelled = meeting.state == MeetingState::Cancelled;
    let label = rows::meeting_label(frame, meeting);
    let body = frame.site.body(&of.place.key.body);
    let body = body.map(|body| &body.name_on(meeting.start.date()).short[language]);
    let summary = voice.joined(body.unwrap_or(&of.title[language]), &label);
    let page = frame.absolute(&of.place.tails.meeting(&meeting.id));
    let room = meeting.room.as_ref().map(|room| room[language].as_str());
    let venue = venue(of, meeting.start.date()).map(|venue| venue[language].as_str());
    let location = match (room, venue) {
        (Some(room), Some(venue)) => Some(voice.joined(room, venue)),
        (one, other) => one.or(other).map(str::to_owned),
    };
    let (key, host) = (of.place.key, host(&frame.site.base_url));
    let watch = voice.word("watch-webcast");
    Event::new(
        language,
        &Convened {
            uid: &format!("{}.{}.{}@{host}", meeting.id, key.session, key.body),
            sequence: meeting.sequence,
            changed: meeting.changed,
            start: &meeting.start,
            end: &meeting.end,
            cancelled,
            // Some programs show no state.
            summary: &if cancelled {
                voice.say("calendar-cancelled", &[("summary", &summary)])
            } else {
                summary
            },
            description: &description(frame, of, meeting, &page),
            location: location.as_deref(),
            categories: &[voice.term("meeting-kind", meeting.kind)],
            page: &page,
            webcast: meeting.webcast.as_deref().map(|address| (address, watch.as_str())),
        },
    )
}

/// What an event says of its meeting, line by line.
fn description(frame: &Frame<'_>, of: &Convening<'_>, meeting: &Meeting, page: &str) -> String {
    let voice = frame.voice;
    let mut lines = vec![of.title[frame.language()].clone()];
    lines.extend(notice(frame, meeting));
    let numbers = rows::numbers(&of.place, &meeting.items);
    if !numbers.is_empty() {
        let numbers: Vec<String> = numbers.iter().map(|number| voice.isolate(number)).collect();
        lines.push(voice.say("follow-items", &[("numbers", &voice.list(&numbers))]));
    }
    if !meeting.joint_with.is_empty() {
        let titles: Vec<String> = meeting.joint_with.iter().map(of.title_of).collect();
        lines.push(voice.say("calendar-joint", &[("sessions", &voice.list(&titles))]));
    }
    if meeting.sign_language {
        lines.push(voice.word("sign-language-provided"));
    }
    lines.push(page.to_owned());
    lines.join("\n")
}

/// What somebody who comes to a meeting must know.
#[must_use]
pub fn notice(frame: &Frame<'_>, meeting: &Meeting) -> Option<String> {
    let voice = frame.voice;
    match (meeting.state, &meeting.originally) {
        (MeetingState::Moved, Some(at)) => {
            Some(voice.say("notice-meeting-moved-from", &[("when", &voice.moment(at).text)]))
        }
        (MeetingState::Scheduled | MeetingState::Held, _) => None,
        (state, _) => Some(voice.word(&format!("notice-meeting-{}", state.keyword()))),
    }
}

/// Where a session meets on a day.
fn venue<'a>(of: &Convening<'a>, day: Date) -> Option<&'a SixText> {
    let part = of.parts.iter().find(|part| (part.start..=part.end).contains(&day));
    part.and_then(|part| part.venue.as_ref()).or(of.venue)
}

/// The host of an absolute address.
#[must_use]
pub fn host(address: &str) -> &str {
    let authority = address.split_once("://").map_or(address, |(_, rest)| rest);
    authority.split('/').next().unwrap_or_default()
}
