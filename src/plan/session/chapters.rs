//! The chapters of recordings: where items are taken up, and where statements
//! begin. They are on the page of the recording, in a file for players, and an
//! item's page leads to its own. Start at [`marks`].

use std::fmt::Write as _;

use crate::model::{AgendaItem, Chapter, ChapterOf, Meeting, Statement};
use crate::plan::frame::SessionFrame;
use crate::plan::view::Link;
use crate::plan::{BytesJob, Made, Route};

use super::related::Related;
use super::{Known, item, meeting, recording};

/// A place in the recordings of a meeting.
pub(super) struct Mark {
    /// In seconds from their start.
    pub(super) start: u32,
    /// The item, or who speaks.
    pub(super) label: String,
    /// Whether a chapter begins here, rather than a statement within one.
    pub(super) is_chapter: bool,
}

/// Chapters and the statements within them, as they follow each other.
pub(super) fn marks<'s>(
    frame: &SessionFrame<'_>,
    meeting: &Meeting,
    statements: impl Iterator<Item = &'s Statement>,
) -> Vec<Mark> {
    let (day, _) = frame.session.days();
    let chapters = meeting.chapters.iter().filter_map(|chapter| {
        Some(Mark { start: chapter.start, label: label(frame, chapter)?, is_chapter: true })
    });
    let spoken = statements.filter_map(|one| {
        let label = frame.frame.speakers(&one.speakers, day);
        Some(Mark { start: one.moment?, label, is_chapter: false })
    });
    let mut marks: Vec<Mark> = chapters.chain(spoken).collect();
    marks.sort_by(|a, b| {
        let key = |mark: &Mark| (mark.start, !mark.is_chapter);
        key(a).cmp(&key(b)).then_with(|| a.label.cmp(&b.label))
    });
    marks
}

/// The places at which an item is taken up, in the order of meetings.
pub(super) fn of_item(frame: &SessionFrame<'_>, item: &AgendaItem) -> Vec<Link> {
    let recorded = frame.session.meetings.iter().filter(|one| recording::is_recorded(one));
    let taken_up = recorded.flat_map(|meeting| {
        let own = meeting
            .chapters
            .iter()
            .filter(|chapter| matches!(&chapter.of, ChapterOf::Item(id) if *id == item.id));
        own.map(move |chapter| (meeting, chapter.start))
    });
    let link = |(meeting, start): (&Meeting, u32)| {
        let title = meeting::title(frame, meeting);
        let label = frame.frame.voice.joined(&title, &recording::clock(start));
        Link { href: recording::address(frame, meeting, start), label }
    };
    taken_up.map(link).collect()
}

/// The files of chapters, but for those that stand.
pub(super) fn files(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    known: Known<'_>,
) -> Vec<Made> {
    let recorded = frame.session.meetings.iter().filter(|one| recording::is_recorded(one));
    let file = |meeting: &Meeting| {
        let places = related.by_meeting.get(&meeting.id).map_or(&[][..], Vec::as_slice);
        let cause = known.causes.showing(places);
        let statements = places.iter().map(|&place| &frame.session.statements[place]);
        let marks = marks(frame, meeting, statements);
        let route = route(frame, meeting);
        if marks.is_empty() {
            None
        } else if (known.stands)(&route, &cause) {
            Some(Made::Standing(route))
        } else {
            let bytes = webvtt(meeting, &marks).into_bytes();
            Some(Made::New(BytesJob { route, bytes, cause: Some(cause) }))
        }
    };
    recorded.filter_map(file).collect()
}

/// Where the chapters of a meeting are, in the language of the page.
pub(super) fn route(frame: &SessionFrame<'_>, meeting: &Meeting) -> Route {
    let (language, tail) = (frame.frame.language(), frame.tails.recording(&meeting.id));
    Route::file(&format!("{language}/{tail}chapters.vtt"))
}

fn label(frame: &SessionFrame<'_>, chapter: &Chapter) -> Option<String> {
    match &chapter.of {
        ChapterOf::Title(title) => Some(title[frame.frame.language()].clone()),
        ChapterOf::Item(id) => frame.session.item(id).map(|one| item::label(frame, one)),
    }
}

/// As WebVTT has chapters: one ends where the next begins, the last with the
/// longest recording, or else an hour later.
fn webvtt(meeting: &Meeting, marks: &[Mark]) -> String {
    const HOUR: u32 = 3600;
    let whole = meeting.recordings.iter().filter_map(|one| one.duration).max();
    let mut out = "WEBVTT\n".to_owned();
    for (place, mark) in marks.iter().enumerate() {
        let next = marks[place + 1..].iter().map(|next| next.start).find(|&at| at > mark.start);
        let last = whole.filter(|&end| end > mark.start).unwrap_or(mark.start + HOUR);
        let (start, end) = (timestamp(mark.start), timestamp(next.unwrap_or(last)));
        let label = mark.label.split_whitespace().collect::<Vec<_>>().join(" ");
        let label = label.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        // Writing to a string cannot fail.
        let _ = write!(out, "\n{start} --> {end}\n{label}\n");
    }
    out
}

fn timestamp(seconds: u32) -> String {
    format!("{:02}:{:02}:{:02}.000", seconds / 3600, seconds / 60 % 60, seconds % 60)
}
