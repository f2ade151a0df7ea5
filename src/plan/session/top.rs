//! The session's own page, with its agenda as the spine.

use crate::model::{Document, Meeting, Part, Session};
use crate::plan::follow::Following;
use crate::plan::frame::{Frame, Place, SessionFrame};
use crate::plan::view::{Count, Fact, Link, MeetingDay, Phrase, SessionView, View, When};
use crate::plan::{PageJob, rows};

use super::books::Books;
use super::related::Related;
use super::{agenda, job, latest, lists, paper, recordings};

/// How many of the latest documents and press releases the page shows.
const LATEST: usize = 10;

/// How many items or meetings it shows: more have pages of their own.
pub(super) const ROWS: usize = 60;

pub(super) fn page(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    books: &Books,
    podium: Option<Link>,
) -> PageJob {
    let (outer, session) = (&frame.frame, frame.session);
    let (voice, language) = (outer.voice, outer.language());
    let (day, _) = session.days();
    let tail = frame.tails.session();
    let body = frame.body_link();
    let title = &session.title[language];

    let mut documents: Vec<&Document> = session.documents.iter().collect();
    documents.sort_by_key(|document| std::cmp::Reverse(document.date));
    documents.truncate(LATEST);
    let mut items = agenda::rows(frame, related);
    let days = programme(outer, frame.place(), session.meetings.iter());
    let long = session.meetings.len() > ROWS;
    let day_counts = if long { day_counts(outer, &days) } else { Vec::new() };
    let view = SessionView {
        heading: title.clone(),
        body: body.clone(),
        state: voice.term("session-state", session.state),
        podium,
        parts: session.parts.iter().map(|part| dates(outer, part)).collect(),
        venue: session.venue.as_ref().map(|venue| venue[language].clone()),
        zone: voice.zone(&session.zone),
        officers: session
            .officers
            .iter()
            .map(|officer| Fact {
                label: officer.role[language].clone(),
                value: outer.speaker(&officer.speaker, day),
                href: None,
            })
            .collect(),
        registration: session.registration_url.clone(),
        agenda_status: voice.term("agenda-status", session.agenda_status),
        agenda: items.drain(..items.len().min(ROWS)).collect(),
        all_items: agenda::link(frame, ROWS),
        days: if long { Vec::new() } else { days },
        day_counts,
        statements: frame.rows_at(latest::places(session).iter()),
        documents: documents.into_iter().map(|one| rows::document(frame, one)).collect(),
        press: session.press.iter().rev().take(LATEST).map(|one| rows::press(frame, one)).collect(),
        recordings: recordings::link(frame),
        paper: paper::link(frame),
        book: books.link(frame, &tail),
        document_lists: document_lists(frame, session),
        statement_lists: statement_lists(frame, session),
    };
    let parts: Vec<String> = view.parts.iter().map(|part| part.text.clone()).collect();
    let description = voice.explained(&body.label, &voice.list(&parts));
    let chrome = outer.chrome(&tail, title, description, vec![body]);
    let chrome = latest::followed(frame, chrome, session.statements.iter(), true);
    let chrome = outer.followed(chrome, Following::CalendarAndFeeds);
    job(frame, "session", &tail, chrome, View::Session(view))
}

fn dates(frame: &Frame<'_>, part: &Part) -> When {
    let when = frame.voice.days(part.start, part.end);
    match &part.venue {
        Some(venue) => {
            let text = frame.voice.joined(&when.text, &venue[frame.language()]);
            When { text, ..when }
        }
        None => when,
    }
}

/// The days of a long programme, as the journal has them.
pub(super) fn day_counts(frame: &Frame<'_>, days: &[MeetingDay]) -> Vec<Count> {
    days.iter().map(|day| count(frame, day)).collect()
}

fn count(frame: &Frame<'_>, day: &MeetingDay) -> Count {
    let label = Phrase { text: day.day.text.clone(), ..Phrase::default() };
    let count = frame.voice.count("count-meetings", day.meetings.len());
    Count { href: day.href.clone(), label, count }
}

/// Meetings, which come by start, by their days.
pub(crate) fn programme<'m>(
    frame: &Frame<'_>,
    place: Place<'_>,
    meetings: impl Iterator<Item = &'m Meeting>,
) -> Vec<MeetingDay> {
    let mut days: Vec<(jiff::civil::Date, MeetingDay)> = Vec::new();
    for meeting in meetings {
        let date = meeting.start.date();
        let row = rows::meeting(frame, &place, meeting);
        match days.last_mut() {
            Some((last, day)) if *last == date => day.meetings.push(row),
            _ => {
                let day = frame.voice.weekday(date);
                let href = frame.href(&format!("journal/{date}/"));
                days.push((date, MeetingDay { day, href, meetings: vec![row] }));
            }
        }
    }
    days.into_iter().map(|(_, day)| day).collect()
}

/// The ways to list the session's documents.
pub(super) fn document_lists(frame: &SessionFrame<'_>, session: &Session) -> Vec<Link> {
    if session.documents.is_empty() {
        return Vec::new();
    }
    let mut lists = vec![
        ("documents/", "list-documents-by-symbol"),
        ("documents/by-series/", "list-documents-by-series"),
        ("documents/by-item/", "list-documents-by-item"),
        ("documents/by-kind/", "list-documents-by-kind"),
        ("documents/by-date/", "list-documents-by-date"),
        ("documents/by-subject/", "list-documents-by-subject"),
        ("documents/by-language/", "list-documents-by-language"),
    ];
    lists.retain(|(tail, _)| match *tail {
        "documents/by-series/" => lists::has_symbols(session),
        "documents/by-subject/" => !frame.subjects.documents.is_empty(),
        _ => true,
    });
    links(frame, &lists)
}

/// The ways to list the session's statements.
pub(super) fn statement_lists(frame: &SessionFrame<'_>, session: &Session) -> Vec<Link> {
    if session.statements.is_empty() {
        return Vec::new();
    }
    let mut lists = vec![
        ("statements/", "list-statements-by-date"),
        ("statements/by-speaker/", "list-statements-by-speaker"),
        ("statements/by-item/", "list-statements-by-item"),
        ("statements/by-subject/", "list-statements-by-subject"),
        ("statements/by-kind/", "list-statements-by-kind"),
    ];
    lists.retain(|(tail, _)| *tail != "statements/by-subject/" || frame.subjects.has_items);
    links(frame, &lists)
}

fn links(frame: &SessionFrame<'_>, lists: &[(&str, &str)]) -> Vec<Link> {
    let session = frame.tails.session();
    let link = |(tail, word): &(&str, &str)| {
        frame.frame.link(&format!("{session}{tail}"), frame.frame.voice.word(word))
    };
    lists.iter().map(link).collect()
}
