//! The page of a meeting's recording: players, the moments at which statements
//! begin, and the transcript that its captions make. A place in it is an address,
//! `#t-754`: it leads to the paragraph, and where scripts run the players go to
//! that second.

use std::collections::BTreeSet;

use papersmart_search::{Kind, Text};

use crate::i18n::{Language, Tag};
use crate::model::{Captions, Cue, Meeting, Recording, Statement, Term as _};
use crate::plan::card::Card;
use crate::plan::frame::SessionFrame;
use crate::plan::view::{
    Link, Moment, Player, RecordingView, Track, TranscriptParagraph, VersionLink, View,
};
use crate::plan::{PageJob, rows};

use super::cards::Deck;
use super::chapters::{self, Mark};
use super::related::Related;
use super::{Known, Page, job, meeting, recordings, statement};

/// The pages of all meetings that were recorded.
pub(super) fn pages(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    known: Known<'_>,
) -> Vec<Page> {
    let recorded = frame.session.meetings.iter().filter(|meeting| is_recorded(meeting));
    let page = |meeting: &Meeting| {
        let places = related.by_meeting.get(&meeting.id).map_or(&[][..], Vec::as_slice);
        let cause = known.causes.showing(places);
        known.page(frame, &frame.tails.recording(&meeting.id), Some(cause), || {
            let statements = places.iter().map(|&place| &frame.session.statements[place]);
            planned(frame, meeting, statements)
        })
    };
    recorded.map(page).collect()
}

/// The way to a meeting's recording.
pub(super) fn link(frame: &SessionFrame<'_>, meeting: &Meeting) -> Option<Link> {
    let label = || frame.frame.voice.word("recording-open");
    let tail = || frame.tails.recording(&meeting.id);
    is_recorded(meeting).then(|| frame.frame.link(&tail(), label()))
}

/// The way to the moment at which a statement begins.
pub(super) fn moment(frame: &SessionFrame<'_>, statement: &Statement) -> Option<Link> {
    let seconds = statement.moment?;
    let meeting = frame.session.meeting(&statement.meeting).filter(|one| is_recorded(one))?;
    let href = address(frame, meeting, seconds);
    let label = frame.frame.voice.say("recording-at", &[("time", &clock(seconds))]);
    Some(Link { href, label })
}

/// A card for each paragraph of the transcript in the language.
pub(super) fn cards(deck: &Deck<'_>) -> Vec<Card> {
    let frame = deck.frame;
    let mut cards = Vec::new();
    for meeting in frame.session.meetings.iter().filter(|meeting| is_recorded(meeting)) {
        let Some(captions) = here(frame.frame.language(), meeting) else { continue };
        for paragraph in paragraphs(&captions.cues) {
            let seconds = paragraph.start / 1000;
            let title = title(frame, meeting);
            let title = frame.frame.voice.joined(&title, &clock(seconds));
            let tail = frame.tails.recording(&meeting.id);
            let mut card = deck.card(Kind::Meeting, &tail, title, Some(meeting.start.date()));
            card.record.url = format!("{}#{}", card.record.url, paragraph.place);
            deck.on_items(&mut card, &meeting.items);
            card.record.languages = vec![captions.lang.to_string()];
            let language = captions.lang.to_string();
            card.record.text = Some(Text { language, plain: paragraph.text });
            cards.push(card);
        }
    }
    cards
}

pub(super) fn is_recorded(meeting: &Meeting) -> bool {
    !meeting.recordings.is_empty()
}

pub(super) fn address(frame: &SessionFrame<'_>, meeting: &Meeting, seconds: u32) -> String {
    format!("{}#t-{seconds}", frame.frame.href(&frame.tails.recording(&meeting.id)))
}

fn title(frame: &SessionFrame<'_>, meeting: &Meeting) -> String {
    frame.frame.voice.say("recording-title", &[("meeting", &meeting::title(frame, meeting))])
}

fn planned<'s>(
    frame: &SessionFrame<'_>,
    meeting: &Meeting,
    statements: impl Iterator<Item = &'s Statement>,
) -> PageJob {
    let (outer, voice) = (&frame.frame, frame.frame.voice);
    let tail = frame.tails.recording(&meeting.id);
    let captions = here(outer.language(), meeting);
    let others = meeting.captions.iter().filter(|one| !one.cues.is_empty());
    let version = |one: &Captions| VersionLink {
        href: one
            .lang
            .official()
            .filter(|&other| other != outer.language())
            .map(|other| outer.href_in(other, &tail)),
        lang: one.lang.to_string(),
        language: voice.language_name(&one.lang),
        role: String::new(),
    };
    let marks = chapters::marks(frame, meeting, statements);
    let mut marked: BTreeSet<String> = BTreeSet::new();
    let paragraphs = captions.map_or_else(Vec::new, |one| paragraphs(&one.cues));
    let transcript: Vec<TranscriptParagraph> = paragraphs.into_iter().map(shown).collect();
    let view = RecordingView {
        heading: voice.word("recording"),
        meeting: statement::meeting_link(frame, &meeting.id),
        players: meeting
            .recordings
            .iter()
            .enumerate()
            .map(|(place, one)| player(frame, meeting, one, place == 0, !marks.is_empty()))
            .collect(),
        moments: marks
            .into_iter()
            .map(|Mark { start, label, is_chapter }| {
                let place = format!("t-{start}");
                Moment {
                    href: format!("#{place}"),
                    label: voice.joined(&clock(start), &label),
                    is_chapter,
                    id: Some(place).filter(|place| {
                        !transcript.iter().any(|one| one.id == *place)
                            && marked.insert(place.clone())
                    }),
                }
            })
            .collect(),
        versions: others.map(version).collect(),
        transcript_lang: captions.map(|one| one.lang.to_string()),
        transcript_dir: captions.map(|one| one.lang.dir()),
        transcript,
    };
    let title = title(frame, meeting);
    let mut crumbs = frame.crumbs();
    crumbs.push(view.meeting.clone());
    let chrome = outer.chrome(&tail, &title, title.clone(), crumbs);
    job(frame, "recording", &tail, chrome, View::Recording(view))
}

/// A player; the first shows its captions by itself. Browsers fetch those before
/// anybody plays, so the others wait to be asked.
fn player(
    frame: &SessionFrame<'_>,
    meeting: &Meeting,
    recording: &Recording,
    is_first: bool,
    has_chapters: bool,
) -> Player {
    let voice = frame.frame.voice;
    let own = Tag::from(frame.frame.language());
    let track = |captions: &Captions| Track {
        href: frame
            .frame
            .href_file(&rows::published(frame.place(), &format!("captions/{}", captions.path))),
        lang: captions.lang.to_string(),
        label: voice.language_name(&captions.lang),
        is_shown: is_first && captions.lang == own,
    };
    Player {
        kind: recording.kind.keyword(),
        link: recordings::recording(frame, recording),
        media_type: recording.media_type.clone(),
        tracks: meeting.captions.iter().map(track).collect(),
        chapters: has_chapters.then(|| Track {
            href: frame.frame.href_file(&chapters::route(frame, meeting).path()),
            lang: own.to_string(),
            label: voice.word("recording-chapters"),
            is_shown: false,
        }),
    }
}

/// The captions that make the transcript on the pages of a language.
fn here(language: Language, meeting: &Meeting) -> Option<&Captions> {
    let mut said = meeting.captions.iter().filter(|captions| !captions.cues.is_empty());
    said.find(|captions| captions.lang.official() == Some(language))
}

/// What is said in one go.
#[derive(Debug, PartialEq, Eq)]
struct Paragraph {
    start: u32,
    /// Its address on the page.
    place: String,
    voice: Option<String>,
    text: String,
}

/// A paragraph ends where another speaks, or behind a sentence after so long.
const LONG: u32 = 20_000;

/// And here whatever is being said.
const LONGEST: u32 = 60_000;

fn paragraphs(cues: &[Cue]) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for cue in cues {
        let goes_on = paragraphs.last_mut().filter(|last| {
            let long = cue.start.saturating_sub(last.start);
            let ends = last.text.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟']);
            let same = cue.voice.is_none() || cue.voice == last.voice;
            same && long < LONGEST && !(ends && long >= LONG)
        });
        match goes_on {
            Some(last) => {
                let joins = last.text.chars().next_back().is_some_and(is_han)
                    && cue.text.chars().next().is_some_and(is_han);
                if !joins {
                    last.text.push(' ');
                }
                last.text.push_str(&cue.text);
            }
            None => paragraphs.push(Paragraph {
                start: cue.start,
                place: String::new(),
                voice: cue.voice.clone(),
                text: cue.text.clone(),
            }),
        }
    }
    // Of those that begin within a second only the first has its plain address.
    let mut before = None;
    let mut several = 1;
    for paragraph in &mut paragraphs {
        let seconds = paragraph.start / 1000;
        several = if before.replace(seconds) == Some(seconds) { several + 1 } else { 1 };
        paragraph.place = match several {
            1 => format!("t-{seconds}"),
            _ => format!("t-{seconds}-{several}"),
        };
    }
    paragraphs
}

/// Whether a character is written without room beside it.
fn is_han(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

fn shown(paragraph: Paragraph) -> TranscriptParagraph {
    TranscriptParagraph {
        id: paragraph.place,
        time: clock(paragraph.start / 1000),
        voice: paragraph.voice,
        text: paragraph.text,
    }
}

/// `0:12:30`, as all languages of players write it.
pub(super) fn clock(seconds: u32) -> String {
    format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cue(start: u32, voice: Option<&str>, text: &str) -> Cue {
        Cue { start: start * 1000, voice: voice.map(str::to_owned), text: text.to_owned() }
    }

    #[test]
    fn paragraphs_end_with_who_speaks_or_behind_a_sentence() {
        let cues = [
            cue(0, Some("Chair"), "We begin."),
            cue(5, None, "The first item"),
            cue(25, None, "is the agenda."),
            cue(30, None, "It is adopted."),
            cue(33, Some("Secretary"), "Thank you."),
        ];
        let texts: Vec<(u32, String)> =
            paragraphs(&cues).into_iter().map(|one| (one.start, one.text)).collect();
        assert_eq!(
            texts,
            [
                (0, "We begin. The first item is the agenda.".to_owned()),
                (30_000, "It is adopted.".to_owned()),
                (33_000, "Thank you.".to_owned())
            ]
        );
    }

    #[test]
    fn a_speaker_without_sentences_is_cut_by_the_minute() {
        let cues: Vec<Cue> = (0..100).map(|second| cue(second * 2, None, "and")).collect();
        assert_eq!(paragraphs(&cues).len(), 4);
    }

    #[test]
    fn chinese_goes_on_without_room() {
        let cues = [cue(0, None, "现在开会，"), cue(2, None, "通过议程。")];
        assert_eq!(paragraphs(&cues)[0].text, "现在开会，通过议程。");
    }

    #[test]
    fn a_clock_counts_hours() {
        assert_eq!(clock(754), "0:12:34");
        assert_eq!(clock(36_000), "10:00:00");
        assert_eq!(clock(90_061), "25:01:01");
    }
}
