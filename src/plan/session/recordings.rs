//! The recordings of a session, by meeting: what was recorded, in which
//! languages, with the captions beside it.

use crate::i18n::Tag;
use crate::model::{Meeting, Recording};
use crate::plan::frame::SessionFrame;
use crate::plan::paging::{self, Leaf};
use crate::plan::view::{Count, FileLink, Phrase, RecordedMeeting, RecordingsView, View, When};
use crate::plan::{PageJob, rows};

use super::lists::{self, List};

/// Meetings on a full page: each may have a recording in every language.
const PAGE: usize = 10;

/// The pages of the list, newest meetings first.
pub(super) fn pages(frame: &SessionFrame<'_>) -> Vec<PageJob> {
    let recorded: Vec<&Meeting> = recorded(frame).collect();
    if recorded.is_empty() {
        return Vec::new();
    }
    let list = list(frame);
    let leaves = paging::leaves_of(&recorded, PAGE);
    let page = |leaf: &Leaf<'_, &Meeting>| {
        let view = RecordingsView {
            heading: list.heading.clone(),
            count: if leaf.number.is_none() { count(frame) } else { String::new() },
            meetings: leaf.rows.iter().map(|one| meeting(frame, one)).collect(),
            pager: paging::pager(&frame.frame, &list.tail, leaf, leaves.len()),
        };
        lists::page(frame, "recordings", &list, leaf.number, View::Recordings(view))
    };
    leaves.iter().map(page).collect()
}

/// The way to the pages from the session's own, if there are any.
pub(super) fn link(frame: &SessionFrame<'_>) -> Option<Count> {
    recorded(frame).next()?;
    let List { tail, heading, .. } = list(frame);
    let label = Phrase { text: heading, ..Phrase::default() };
    Some(Count { href: frame.frame.href(&tail), label, count: count(frame) })
}

/// What was recorded of a meeting.
pub(super) fn recordings(frame: &SessionFrame<'_>, meeting: &Meeting) -> Vec<FileLink> {
    meeting.recordings.iter().map(|one| recording(frame, one)).collect()
}

/// The captions of a meeting.
pub(super) fn captions(frame: &SessionFrame<'_>, meeting: &Meeting) -> Vec<FileLink> {
    meeting.captions.iter().map(|one| caption(frame, &one.lang, &one.path)).collect()
}

fn list(frame: &SessionFrame<'_>) -> List {
    lists::list(frame, &format!("{}recordings/", frame.tails.session()), "list-recordings", None)
}

fn recorded<'f>(frame: &'f SessionFrame<'_>) -> impl Iterator<Item = &'f Meeting> {
    frame.session.meetings.iter().filter(|meeting| !meeting.recordings.is_empty())
}

fn count(frame: &SessionFrame<'_>) -> String {
    let all = recorded(frame).map(|meeting| meeting.recordings.len()).sum();
    frame.frame.voice.count("count-recordings", all)
}

fn meeting(frame: &SessionFrame<'_>, meeting: &Meeting) -> RecordedMeeting {
    let row = rows::meeting(&frame.frame, &frame.place(), meeting);
    let day = frame.frame.voice.weekday(meeting.start.date()).text;
    let text = frame.frame.voice.say("moment", &[("date", &day), ("time", &row.when.text)]);
    RecordedMeeting {
        href: row.href,
        label: row.label,
        when: When { text, ..row.when },
        recordings: recordings(frame, meeting),
        captions: captions(frame, meeting),
    }
}

pub(super) fn recording(frame: &SessionFrame<'_>, recording: &Recording) -> FileLink {
    let voice = frame.frame.voice;
    let (lang, language) = match (recording.channel.as_str(), recording.channel.parse::<Tag>()) {
        ("sign", _) => (String::new(), voice.word("channel-sign")),
        ("floor", _) | (_, Err(_)) => (String::new(), voice.word("channel-floor")),
        (_, Ok(tag)) => (tag.to_string(), voice.language_name(&tag)),
    };
    let kind = voice.term("recording-kind", recording.kind);
    let media = voice.isolate(&rows::media_kind(&recording.media_type));
    let details = voice.joined(&kind, &media);
    let length = recording.duration.map(super::recording::clock);
    let size = recording.bytes.map(|bytes| voice.bytes(bytes));
    let known = length.into_iter().chain(size);
    let details = known.fold(details, |details, one| voice.joined(&details, &one));
    FileLink { href: recording.href.clone(), lang, language, details, ask: None }
}

fn caption(frame: &SessionFrame<'_>, tag: &Tag, path: &str) -> FileLink {
    let published = rows::published(frame.place(), &format!("captions/{path}"));
    FileLink {
        href: frame.frame.href_file(&published),
        lang: tag.to_string(),
        language: frame.frame.voice.language_name(tag),
        details: rows::media_kind("text/vtt"),
        ask: None,
    }
}
