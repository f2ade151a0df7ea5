//! The podium's pages of a session: its meetings, the turns of each, and every
//! text that was handed in, large, with its neighbours in speaking order.
//! They are planned from [`Podium`] alone, which no public build has.

use papersmart_search::Kind;

use super::cards::Deck;
use super::statement::version_link;
use super::{job, neighbours, with_prose};
use crate::i18n::{Language, Tag};
use crate::model::{File, Id, Podium, PodiumText, PodiumVersion, Sitting, Turn, VersionRole};
use crate::plan::card::Card;
use crate::plan::frame::SessionFrame;
use crate::plan::view::{
    Count, IndexView, Link, Notice, Phrase, PodiumTurn, PodiumView, StatementView, View,
};
use crate::plan::{Links, PageJob, Prose, rows};

/// The way there from the session's page.
pub(super) fn link(frame: &SessionFrame<'_>) -> Link {
    frame.frame.link(&root(frame), frame.frame.voice.word("podium-heading"))
}

/// All of its pages in one language.
pub(super) fn pages(frame: &SessionFrame<'_>, podium: &Podium) -> Vec<PageJob> {
    let mut pages = vec![front(frame, podium)];
    for (place, sitting) in podium.sittings.iter().enumerate() {
        pages.push(sitting_page(frame, podium, place, sitting));
        let texts: Vec<(&Turn, &PodiumText)> = handed_in(sitting).collect();
        let texts = texts.iter().enumerate().map(|(place, (turn, text))| {
            let (previous, next) = neighbours(&texts, place, |(turn, text)| {
                frame.frame.link(&text_tail(frame, sitting, text), speakers(frame, turn))
            });
            text_page(frame, sitting, turn, text, previous, next)
        });
        pages.extend(texts);
    }
    pages
}

/// The files of its texts.
pub(super) fn files(podium: &Podium) -> impl Iterator<Item = &File> {
    let turns = podium.sittings.iter().flat_map(|sitting| &sitting.turns);
    let versions = turns.flat_map(|turn| &turn.text).flat_map(|text| text.versions.values());
    versions.flat_map(|version| &version.files)
}

/// The search cards of what the world does not have yet.
pub(super) fn cards(deck: &Deck<'_>, podium: &Podium) -> Vec<Card> {
    let mut cards = Vec::new();
    for sitting in &podium.sittings {
        let texts = handed_in(sitting).filter(|(_, text)| text.is_embargoed());
        cards.extend(texts.map(|(turn, text)| card(deck, sitting, turn, text)));
    }
    cards
}

fn handed_in(sitting: &Sitting) -> impl Iterator<Item = (&Turn, &PodiumText)> {
    sitting.turns.iter().filter_map(|turn| Some((turn, turn.text.as_ref()?)))
}

fn root(frame: &SessionFrame<'_>) -> String {
    format!("{}podium/", frame.tails.session())
}

fn sitting_tail(frame: &SessionFrame<'_>, sitting: &Sitting) -> String {
    format!("{}{}/", root(frame), sitting.meeting)
}

fn text_tail(frame: &SessionFrame<'_>, sitting: &Sitting, text: &PodiumText) -> String {
    format!("{}{}/", sitting_tail(frame, sitting), text.id)
}

fn speakers(frame: &SessionFrame<'_>, turn: &Turn) -> String {
    let (day, _) = frame.session.days();
    frame.frame.speakers(&turn.speakers, day)
}

fn front(frame: &SessionFrame<'_>, podium: &Podium) -> PageJob {
    let voice = frame.frame.voice;
    let entry = |sitting: &Sitting| Count {
        href: frame.frame.href(&sitting_tail(frame, sitting)),
        label: Phrase { text: title(frame, sitting), ..Phrase::default() },
        count: voice.count("count-statements", handed_in(sitting).count()),
    };
    let heading = voice.word("podium-heading");
    let view = IndexView {
        heading: heading.clone(),
        views: Vec::new(),
        entries: podium.sittings.iter().map(entry).collect(),
    };
    let chrome = frame.frame.chrome(&root(frame), &heading, heading.clone(), frame.crumbs());
    job(frame, "index", &root(frame), chrome, View::Index(view))
}

/// The meeting and its day.
fn title(frame: &SessionFrame<'_>, sitting: &Sitting) -> String {
    let meeting = frame.session.meeting(&sitting.meeting);
    let title = meeting.map(|meeting| super::meeting::title(frame, meeting));
    title.unwrap_or_else(|| sitting.meeting.to_string())
}

fn sitting_page(
    frame: &SessionFrame<'_>,
    podium: &Podium,
    place: usize,
    sitting: &Sitting,
) -> PageJob {
    let outer = &frame.frame;
    let tail = sitting_tail(frame, sitting);
    let turns = sitting.turns.iter().map(|turn| row(frame, sitting, turn));
    let (previous, next) = neighbours(&podium.sittings, place, |other| {
        outer.link(&sitting_tail(frame, other), title(frame, other))
    });
    let heading = title(frame, sitting);
    let view = PodiumView {
        heading: heading.clone(),
        meeting: outer
            .link(&frame.tails.meeting(&sitting.meeting), outer.voice.word("podium-meeting")),
        notice: outer.voice.word("notice-embargoed"),
        turns: turns.collect(),
        previous,
        next,
    };
    let title = outer.voice.joined(&outer.voice.word("podium-heading"), &heading);
    let mut crumbs = frame.crumbs();
    crumbs.push(link(frame));
    let chrome = outer.chrome(&tail, &title, title.clone(), crumbs);
    job(frame, "podium", &tail, chrome, View::Podium(view))
}

fn row(frame: &SessionFrame<'_>, sitting: &Sitting, turn: &Turn) -> PodiumTurn {
    let voice = frame.frame.voice;
    let (day, _) = frame.session.days();
    let text = turn.text.as_ref();
    let remark = match text {
        None => "remark-nothing-received",
        Some(text) if text.interpreters_only => "remark-interpreters-only",
        Some(text) if text.is_embargoed() => "remark-embargoed",
        Some(_) => "remark-released",
    };
    let languages = text.into_iter().flat_map(|text| text.versions.keys());
    PodiumTurn {
        href: text.map(|text| frame.frame.href(&text_tail(frame, sitting, text))),
        speakers: speakers(frame, turn),
        on_behalf_of: rows::on_behalf_of(&frame.frame, &turn.on_behalf_of, day),
        kind: rows::kind(&frame.frame, turn.kind),
        items: rows::numbers(&frame.place(), &turn.items),
        status: turn.status.map(|status| voice.term("list-status", status)),
        languages: languages.map(|tag| voice.language_name(tag)).collect(),
        remark: voice.word(remark),
    }
}

fn text_page(
    frame: &SessionFrame<'_>,
    sitting: &Sitting,
    turn: &Turn,
    text: &PodiumText,
    previous: Option<Link>,
    next: Option<Link>,
) -> PageJob {
    let outer = &frame.frame;
    let voice = outer.voice;
    let (day, _) = frame.session.days();
    let tail = text_tail(frame, sitting, text);
    let heading = speakers(frame, turn);
    let prose = text_here(outer.language(), text);
    let meeting = outer.link(&sitting_tail(frame, sitting), title(frame, sitting));
    let files = text.versions.values().flat_map(|version| &version.files);
    let versions = text.versions.iter();
    let versions = versions.map(|(tag, one)| version_link(frame, tag, one.role, &tail));
    let view = StatementView {
        heading: heading.clone(),
        title: text.title.as_ref().map(|title| outer.phrase(title, None)),
        on_behalf_of: rows::on_behalf_of(outer, &turn.on_behalf_of, day),
        kind: voice.term("statement-kind", turn.kind),
        delivered: None,
        meeting: meeting.clone(),
        items: rows::items(frame, &turn.items),
        speakers: Vec::new(),
        notices: notices(frame, text, prose.as_ref()),
        text_lang: prose.as_ref().map(|prose| prose.tag.to_string()),
        text_dir: prose.as_ref().map(|prose| prose.tag.dir()),
        versions: versions.collect(),
        moment: None,
        beside: Vec::new(),
        revisions: None,
        files: files.map(|file| rows::file(frame, file)).collect(),
        akn: None,
        citation: None,
        ask: None,
        previous,
        next,
    };
    let mut crumbs = frame.crumbs();
    crumbs.extend([link(frame), meeting.clone()]);
    let title = voice.joined(&heading, &meeting.label);
    let chrome = outer.chrome(&tail, &title, title.clone(), crumbs);
    with_prose(job(frame, "statement", &tail, chrome, View::Statement(view)), prose)
}

/// The text for an interpreter of a language: a text in it, or else the one
/// that is delivered.
fn text_here(language: Language, text: &PodiumText) -> Option<Prose> {
    let prose = |(tag, version): (&Tag, &PodiumVersion)| {
        let markdown = version.text.clone()?;
        Some(Prose { markdown, tag: tag.clone(), links: Links::default() })
    };
    let own = text.versions.iter().filter(|(tag, _)| tag.official() == Some(language));
    let delivered = text.versions.iter().filter(|(_, one)| one.role == VersionRole::AsDelivered);
    own.chain(delivered).chain(&text.versions).find_map(prose)
}

fn notices(frame: &SessionFrame<'_>, text: &PodiumText, here: Option<&Prose>) -> Vec<Notice> {
    let voice = frame.frame.voice;
    let mut notices = Vec::new();
    let mut push = |kind, text| notices.push(Notice { kind, text });
    if text.interpreters_only {
        push("gone", voice.word("notice-interpreters-only"));
    } else if text.is_embargoed() {
        push("gone", voice.word("notice-embargoed"));
    }
    if let Some(prose) = here {
        let version = text.versions.get(&prose.tag);
        if version.is_some_and(|version| version.role == VersionRole::CourtesyTranslation) {
            push("info", voice.word("notice-courtesy-translation"));
        }
        if prose.tag.official() != Some(voice.language()) {
            let language = voice.language_name(&prose.tag);
            push("info", voice.say("notice-only-in", &[("languages", &language)]));
        }
    }
    notices
}

fn card(deck: &Deck<'_>, sitting: &Sitting, turn: &Turn, text: &PodiumText) -> Card {
    let frame = deck.frame;
    let outer = &frame.frame;
    let (first, _) = frame.session.days();
    let day = frame.session.meeting(&sitting.meeting).map(|meeting| meeting.start.date());
    let title = outer.voice.joined(&speakers(frame, turn), &title(frame, sitting));
    let mut card = deck.card(Kind::Statement, &text_tail(frame, sitting, text), title, day);
    deck.on_items(&mut card, &turn.items);
    let name = |id: &Id| deck.names.named(id, outer.speaker(id, first));
    let record = &mut card.record;
    record.speakers = turn.speakers.iter().chain(&turn.on_behalf_of).map(name).collect();
    record.languages = text.versions.keys().map(Tag::to_string).collect();
    record.keywords.extend(text.title.as_ref().map(|own| outer.phrase(own, None).text));
    let own = text_here(outer.language(), text);
    card.prose = own.filter(|prose| prose.tag.official() == Some(outer.language()));
    if card.prose.is_none() {
        let files = text.versions.values().flat_map(|version| &version.files);
        card.record.text = deck.words(files);
    }
    card
}
