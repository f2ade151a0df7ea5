//! The page of a statement. A text stands on the page of its own language;
//! the other languages' pages say where it is and lead there in one press.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::i18n::{Language, Tag};
use crate::model::{Availability, Id, Statement, StatementKind, Version, VersionRole};
use crate::plan::cite::Source;
use crate::plan::frame::SessionFrame;
use crate::plan::view::{
    Chrome, Citation, Link, Notice, StatementView, TextView, VersionLink, View,
};
use crate::plan::{PageJob, Prose, about, ask, rows};

use super::related::Related;
use super::{Known, Page, akn, beside, job, neighbours, recording, revisions, texts, with_prose};

/// The page, unless it stands.
pub(super) fn page(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    known: Known<'_>,
    place: usize,
    statement: &Statement,
) -> Page {
    let around = around(frame, related, place, statement);
    let tail = frame.tails.statement(&statement.id);
    let cause = known.causes.statement(place, [around.0, around.1]);
    known.page(frame, &tail, cause, || planned(frame, statement, around))
}

fn planned(
    frame: &SessionFrame<'_>,
    statement: &Statement,
    (previous, next): (Option<&Statement>, Option<&Statement>),
) -> PageJob {
    let outer = &frame.frame;
    let voice = outer.voice;
    let (day, _) = frame.session.days();
    let tail = frame.tails.statement(&statement.id);
    let speakers = outer.speakers(&statement.speakers, day);
    let prose = text_here(outer.language(), statement);
    let title = title(frame, statement);

    let view = StatementView {
        heading: speakers.clone(),
        title: statement.title.as_ref().map(|title| outer.phrase(title, None)),
        on_behalf_of: rows::on_behalf_of(outer, &statement.on_behalf_of, day),
        kind: voice.term("statement-kind", statement.kind),
        delivered: statement.delivered.as_ref().map(|at| voice.moment(at)),
        meeting: meeting_link(frame, &statement.meeting),
        items: rows::items(frame, &statement.items),
        speakers: statement.voices().map(|id| speaker_link(frame, id)).collect(),
        notices: notices(frame, statement, prose.as_ref()),
        text_lang: prose.as_ref().map(|prose| prose.tag.to_string()),
        text_dir: prose.as_ref().map(|prose| prose.tag.dir()),
        versions: versions(frame, statement, &tail),
        moment: recording::moment(frame, statement),
        beside: beside::links(frame, &tail, &beside::Texts::of_statement(statement)),
        revisions: revisions::link(frame, statement),
        files: files(statement).map(|file| rows::file(frame, file)).collect(),
        akn: akn::link(frame, &tail, prose.as_ref()),
        citation: citation(frame, statement),
        ask: ask::thing(frame, &tail, &title, None, languages(statement).cloned().collect()),
        previous: previous.map(|other| neighbour(frame, other)),
        next: next.map(|other| neighbour(frame, other)),
    };
    let meeting = meeting_link(frame, &statement.meeting);
    let description = voice.say(
        "statement-description",
        &[
            ("speakers", &speakers),
            ("meeting", &meeting.label),
            ("session", &frame.session.title[outer.language()]),
        ],
    );
    let mut crumbs = frame.crumbs();
    crumbs.push(meeting);
    let about = about::statement(frame, statement, &title);
    let chrome = Chrome { about, ..outer.chrome(&tail, &title, description, crumbs) };
    with_prose(job(frame, "statement", &tail, chrome, View::Statement(view)), prose)
}

/// The page at the address of a statement of which nothing else is left.
pub(super) fn unavailable(frame: &SessionFrame<'_>, id: &Id) -> PageJob {
    let tail = frame.tails.statement(id);
    let heading = frame.frame.voice.word("statement-unavailable");
    let chrome = frame.frame.chrome(&tail, &heading, heading.clone(), frame.crumbs());
    job(frame, "text", &tail, chrome, View::Text(TextView::plain(heading)))
}

/// How to cite it, unless nothing of it is public any more.
fn citation(frame: &SessionFrame<'_>, statement: &Statement) -> Option<Citation> {
    let is_public = statement.delivered.is_some() || available(statement).next().is_some();
    let outer = is_public.then_some(&frame.frame)?;
    let (voice, session) = (outer.voice, frame.session);
    let (day, _) = session.days();
    let genre = voice.term("statement-kind", statement.kind);
    let numbers = rows::numbers(&frame.place(), &statement.items);
    let title = match (&statement.title, numbers.first()) {
        (Some(title), _) => outer.phrase(title, None).text,
        (None, Some(number)) => {
            let item = voice.say("item-short", &[("number", &voice.isolate(number))]);
            voice.joined(&genre, &item)
        }
        (None, None) => genre.clone(),
    };
    let meeting = meeting_link(frame, &statement.meeting).label;
    let held = || session.meeting(&statement.meeting).map(|meeting| meeting.start.date());
    let date = statement.delivered.as_ref().map(jiff::Zoned::date).or_else(held);
    let source = Source {
        key: format!("{}-{}-{}", session.key.body, session.key.session, statement.id),
        authors: statement.speakers.iter().map(|id| outer.speaker(id, day)).collect(),
        title,
        genre,
        event: voice.joined(&meeting, &session.title[voice.language()]),
        date,
        url: outer.site.base_url.clone()
            + &format!("/{}/{}", voice.language(), frame.tails.statement(&statement.id)),
        language: voice.language().code(),
    };
    let mut what = voice.list(&source.authors);
    for part in [&source.title, &source.event] {
        what = voice.joined(&what, part);
    }
    if let Some(date) = date {
        what = voice.joined(&what, &voice.date(date).text);
    }
    let plain =
        voice.say("cite-plain", &[("what", &what), ("address", &voice.isolate(&source.url))]);
    Some(source.citation(plain))
}

/// The page's title: who says what, about what, at which session.
pub(super) fn title(frame: &SessionFrame<'_>, statement: &Statement) -> String {
    let outer = &frame.frame;
    let voice = outer.voice;
    let (day, _) = frame.session.days();
    let speakers = outer.speakers(&statement.speakers, day);
    let kind = voice.term("statement-kind", statement.kind);
    let numbers = rows::numbers(&frame.place(), &statement.items);
    let about = match numbers.first() {
        Some(number) => voice.say("item-short", &[("number", &voice.isolate(number))]),
        None => meeting_link(frame, &statement.meeting).label,
    };
    let said = voice.explained(&speakers, &kind);
    voice.joined(&voice.joined(&said, &about), &frame.session.short[outer.language()])
}

/// The languages in which it can be had.
pub(super) fn languages(statement: &Statement) -> impl Iterator<Item = &Tag> {
    available(statement).map(|(tag, ..)| tag)
}

fn available(
    statement: &Statement,
) -> impl Iterator<Item = (&Tag, &Version, &Vec<crate::model::File>)> {
    statement.versions.iter().filter_map(|(tag, version)| match &version.availability {
        Availability::Available { files, .. } => Some((tag, version, files)),
        _ => None,
    })
}

/// The files of all languages in which it can be had.
pub(super) fn files(statement: &Statement) -> impl Iterator<Item = &crate::model::File> {
    available(statement).flat_map(|(_, _, files)| files)
}

/// The text that stands on the page of a language.
pub(super) fn text_here(language: Language, statement: &Statement) -> Option<Prose> {
    texts::here(language, &texts_of(statement))
}

/// The texts that can be read.
pub(super) fn texts_of(statement: &Statement) -> BTreeMap<&Tag, &Arc<str>> {
    statement.versions.iter().filter_map(text).collect()
}

/// Whether there is a text in an official language.
pub(super) fn is_official(statement: &Statement) -> bool {
    statement
        .versions
        .iter()
        .filter(|(tag, _)| tag.official().is_some())
        .any(|one| text(one).is_some())
}

fn text<'s>((tag, version): (&'s Tag, &'s Version)) -> Option<(&'s Tag, &'s Arc<str>)> {
    match &version.availability {
        Availability::Available { text: Some(markdown), .. } => Some((tag, markdown)),
        _ => None,
    }
}

pub(super) fn notices(
    frame: &SessionFrame<'_>,
    statement: &Statement,
    here: Option<&Prose>,
) -> Vec<Notice> {
    let voice = frame.frame.voice;
    let date = |at: jiff::Timestamp| voice.moment(&at.to_zoned(frame.session.zone.clone())).text;
    let mut notices = Vec::new();
    let mut push = |kind, text| notices.push(Notice { kind, text });
    if statement.versions.is_empty() {
        push("info", voice.word("notice-no-text"));
    }
    for (tag, version) in &statement.versions {
        let language = voice.language_name(tag);
        match &version.availability {
            Availability::Available { revised: Some(at), .. } => push(
                "changed",
                voice.say("notice-revised", &[("language", &language), ("date", &date(*at))]),
            ),
            Availability::Available { .. } => {}
            Availability::Withdrawn { at, reason } => {
                let mut text =
                    voice.say("notice-withdrawn", &[("language", &language), ("date", &date(*at))]);
                if let Some(reason) = reason {
                    let reason =
                        voice.say("notice-reason", &[("reason", &reason[voice.language()])]);
                    text = format!("{text} {reason}");
                }
                push("gone", text);
            }
            Availability::Recalled => {
                push("gone", voice.say("notice-recalled", &[("language", &language)]));
            }
        }
    }
    if let Some(prose) = here {
        let version = statement.versions.get(&prose.tag);
        if version.is_some_and(|version| version.role == VersionRole::CourtesyTranslation) {
            push("info", voice.word("notice-courtesy-translation"));
        }
        if prose.tag.official() != Some(voice.language()) {
            let language = voice.language_name(&prose.tag);
            push("info", voice.say("notice-only-in", &[("languages", &language)]));
        }
        if statement.check_against_delivery {
            push("info", voice.word("notice-check-against-delivery"));
        }
    } else {
        let names: Vec<String> =
            available(statement).map(|(tag, ..)| voice.language_name(tag)).collect();
        if !names.is_empty() {
            push("info", voice.say("notice-only-in", &[("languages", &voice.list(&names))]));
        }
    }
    if statement.kind == StatementKind::Written {
        push("info", voice.word("notice-written"));
    }
    notices
}

fn versions(frame: &SessionFrame<'_>, statement: &Statement, tail: &str) -> Vec<VersionLink> {
    let link =
        |(tag, version, _): (&Tag, &Version, _)| version_link(frame, tag, version.role, tail);
    available(statement).map(link).collect()
}

/// The way to a text in a language: on the same page of that language.
pub(super) fn version_link(
    frame: &SessionFrame<'_>,
    tag: &Tag,
    role: VersionRole,
    tail: &str,
) -> VersionLink {
    let outer = &frame.frame;
    let page = tag.official().filter(|&other| other != outer.language());
    VersionLink {
        href: page.map(|other| outer.href_in(other, tail)),
        lang: tag.to_string(),
        language: outer.voice.language_name(tag),
        role: outer.voice.term("version-role", role),
    }
}

/// The statements before and after it at its meeting.
fn around<'f>(
    frame: &SessionFrame<'f>,
    related: &Related<'_>,
    place: usize,
    statement: &Statement,
) -> (Option<&'f Statement>, Option<&'f Statement>) {
    let places = related.by_meeting.get(&statement.meeting).map_or(&[][..], Vec::as_slice);
    let own = places.binary_search(&place).unwrap_or_default();
    neighbours(places, own, |&place| &frame.session.statements[place])
}

/// The way to another statement: its cause has the same.
fn neighbour(frame: &SessionFrame<'_>, other: &Statement) -> Link {
    let (day, _) = frame.session.days();
    let tail = frame.tails.statement(&other.id);
    frame.frame.link(&tail, frame.frame.speakers(&other.speakers, day))
}

pub(super) fn meeting_link(frame: &SessionFrame<'_>, id: &Id) -> Link {
    let label = frame.session.meeting(id).map(|meeting| rows::meeting_label(&frame.frame, meeting));
    frame.frame.link(&frame.tails.meeting(id), label.unwrap_or_else(|| id.to_string()))
}

fn speaker_link(frame: &SessionFrame<'_>, id: &Id) -> Link {
    let (day, _) = frame.session.days();
    frame.frame.link(&frame.tails.speaker(id), frame.frame.speaker(id, day))
}
