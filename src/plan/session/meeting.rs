//! The page of a meeting: when and where, what it considers, what was said.

use crate::model::{Document, ListEntry, Meeting, MeetingState};
use crate::plan::frame::SessionFrame;
use crate::plan::view::{Chrome, Fact, MeetingView, Notice, SpeakerEntry, View};
use crate::plan::{PageJob, about, calendar, rows};

use super::related::Related;
use super::{Known, Page, job, latest, neighbours, recording, recordings};

pub(super) fn pages(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    known: Known<'_>,
) -> Vec<Page> {
    let meetings = frame.session.meetings.iter().enumerate();
    let page = |(place, meeting): (usize, &Meeting)| {
        let statements = related.by_meeting.get(&meeting.id).map_or(&[][..], Vec::as_slice);
        let cause = known.causes.showing(statements);
        let tail = frame.tails.meeting(&meeting.id);
        known.page(frame, &tail, Some(cause), || page(frame, related, place, meeting))
    };
    meetings.map(page).collect()
}

fn page(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    place: usize,
    meeting: &Meeting,
) -> PageJob {
    let (outer, session) = (&frame.frame, frame.session);
    let (voice, language) = (outer.voice, outer.language());
    let tail = frame.tails.meeting(&meeting.id);
    let label = rows::meeting_label(outer, meeting);
    let date = meeting.start.date();
    let hours = voice.hours(&meeting.start, &meeting.end);
    let zone = voice.zone(&session.zone);
    let statements = related.by_meeting.get(&meeting.id).map_or(&[][..], Vec::as_slice);
    let (previous, next) = neighbours(&session.meetings, place, |other| {
        outer.link(&frame.tails.meeting(&other.id), rows::meeting_label(outer, other))
    });
    let view = MeetingView {
        heading: label.clone(),
        notices: notices(frame, meeting),
        day: voice.weekday(date),
        day_href: outer.href(&format!("journal/{date}/")),
        time: crate::plan::view::When {
            text: voice.say("time-with-zone", &[("time", &hours.text), ("zone", &zone)]),
            ..hours
        },
        facts: facts(frame, meeting),
        items: rows::items(frame, &meeting.items),
        documents: documents(related, meeting, session.documents.iter())
            .map(|document| rows::document(frame, document))
            .collect(),
        speakers_list: meeting.speakers_list.iter().map(|entry| speaker(frame, entry)).collect(),
        statements: frame.rows_at(statements.iter()),
        recording: recording::link(frame, meeting),
        recordings: recordings::recordings(frame, meeting),
        captions: recordings::captions(frame, meeting),
        press: session
            .press
            .iter()
            .filter(|release| release.meeting.as_ref() == Some(&meeting.id))
            .map(|release| rows::press(frame, release))
            .collect(),
        previous,
        next,
    };
    let title = title(frame, meeting);
    let description =
        voice.explained(&voice.joined(&title, &view.time.text), &session.title[language]);
    let chrome = outer.chrome(&tail, &title, description, frame.crumbs());
    let own = statements.iter().map(|&place| &session.statements[place]);
    let chrome = latest::followed(frame, chrome, own, false);
    let chrome = Chrome { about: Some(about::meeting(frame, meeting, &label)), ..chrome };
    job(frame, "meeting", &tail, chrome, View::Meeting(view))
}

/// The page's title: the meeting and its day.
pub(super) fn title(frame: &SessionFrame<'_>, meeting: &Meeting) -> String {
    let (outer, voice) = (&frame.frame, frame.frame.voice);
    let day = voice.weekday(meeting.start.date()).text;
    voice.joined(&rows::meeting_label(outer, meeting), &day)
}

/// Documents that name the meeting, and those that record it.
pub(super) fn documents<'a>(
    related: &'a Related<'_>,
    meeting: &'a Meeting,
    all: impl Iterator<Item = &'a Document>,
) -> impl Iterator<Item = &'a Document> {
    let records = related.records.get(&meeting.id).map_or(&[][..], Vec::as_slice);
    all.filter(move |document| {
        document.meetings.contains(&meeting.id)
            || records.iter().any(|record| record.id == document.id)
    })
}

pub(super) fn notices(frame: &SessionFrame<'_>, meeting: &Meeting) -> Vec<Notice> {
    let kind = if meeting.state == MeetingState::Cancelled { "gone" } else { "changed" };
    let text = calendar::notice(&frame.frame, meeting);
    text.map(|text| Notice { kind, text }).into_iter().collect()
}

pub(super) fn facts(frame: &SessionFrame<'_>, meeting: &Meeting) -> Vec<Fact> {
    let outer = &frame.frame;
    let (voice, language) = (outer.voice, outer.language());
    let fact = |label: &str, value: String, href: Option<String>| Fact {
        label: voice.word(label),
        value,
        href,
    };
    let mut facts = vec![fact("fact-kind", voice.term("meeting-kind", meeting.kind), None)];
    if let Some(room) = &meeting.room {
        let page = meeting.room_slug().map(|slug| outer.href(&frame.tails.room(&slug)));
        facts.push(fact("fact-room", room[language].clone(), page));
    }
    if let Some(webcast) = &meeting.webcast {
        facts.push(fact("fact-webcast", voice.word("watch-webcast"), Some(webcast.clone())));
    }
    if meeting.sign_language {
        facts.push(fact("fact-access", voice.word("sign-language-provided"), None));
    }
    for joint in &meeting.joint_with {
        let href = outer.href(&format!("{joint}/"));
        facts.push(fact("fact-joint-with", frame.title_of(joint), Some(href)));
    }
    facts
}

fn speaker(frame: &SessionFrame<'_>, entry: &ListEntry) -> SpeakerEntry {
    let outer = &frame.frame;
    let (day, _) = frame.session.days();
    SpeakerEntry {
        name: outer.speaker(&entry.speaker, day),
        on_behalf_of: rows::on_behalf_of(outer, &entry.on_behalf_of, day),
        item: entry.item.as_ref().and_then(|id| frame.numbers.get(id).cloned()),
        kind: rows::kind(outer, entry.kind),
        status: outer.voice.term("list-status", entry.status),
    }
}
