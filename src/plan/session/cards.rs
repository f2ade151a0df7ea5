//! The search cards of the pages inside a session, with the addresses and
//! titles that the pages themselves have. Lists have none: all that is on
//! them has its own.

use std::collections::BTreeMap;

use jiff::civil::Date;
use papersmart_search::{Kind, Label, Text};

use super::{Subjects, item, meeting, podium, recording, statement, subjects, texts};
use crate::i18n::{Catalogue, Language, Tag};
use crate::model::{
    AgendaItem, Document, File, Id, Meeting, Podium, PressRelease, Session, Site, Statement, Symbol,
};
use crate::plan::card::{Card, Names};
use crate::plan::frame::{Frame, Rows, SessionFrame};
use crate::plan::view::Phrase;
use crate::plan::{Links, Prose, Tails, rows};

/// Whose index has the texts that exist in no official language: one is enough
/// for them to be found.
const OF_OTHERS: Language = Language::En;

/// Some of a session's cards.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// All of them.
    Whole,
    /// Those of some statements, by their places in the session's list.
    Statements(&'a [usize]),
    /// Those of what the world does not have yet.
    Podium(&'a Podium),
    /// All others.
    Rest,
}

/// The cards of a part of a session in one language, those of statements first.
#[must_use]
pub fn cards(
    site: &Site,
    session: &Session,
    catalogue: &Catalogue,
    names: &Names,
    language: Language,
    part: Part<'_>,
) -> Vec<Card> {
    let tails = Tails::of(&session.key);
    let numbers = session.items.iter().map(|item| (item.id.clone(), item.number.clone()));
    let numbers: BTreeMap<Id, String> = numbers.collect();
    let titles = BTreeMap::new();
    let frame = SessionFrame {
        frame: Frame::new(site, catalogue, language),
        session,
        tails: &tails,
        numbers: &numbers,
        titles: &titles,
        rows: &Rows::of(session),
        subjects: &Subjects::default(),
    };
    let deck = Deck { frame: &frame, names };
    let mut cards: Vec<Card> = match part {
        Part::Whole => session.statements.iter().map(|one| deck.statement(one)).collect(),
        Part::Statements(places) => {
            let statements = places.iter().filter_map(|&place| session.statements.get(place));
            statements.map(|one| deck.statement(one)).collect()
        }
        Part::Podium(podium) => podium::cards(&deck, podium),
        Part::Rest => Vec::new(),
    };
    if matches!(part, Part::Whole | Part::Rest) {
        cards.push(deck.session());
        cards.extend(session.items.iter().map(|one| deck.item(one)));
        cards.extend(session.meetings.iter().map(|one| deck.meeting(one)));
        cards.extend(recording::cards(&deck));
        cards.extend(session.documents.iter().map(|one| deck.document(one)));
        cards.extend(session.press.iter().map(|one| deck.press(one)));
    }
    cards
}

/// What all cards of a session are written from.
pub(super) struct Deck<'a> {
    pub(super) frame: &'a SessionFrame<'a>,
    pub(super) names: &'a Names,
}

impl Deck<'_> {
    /// A card that says which body and session it belongs to, and what day.
    pub(super) fn card(&self, kind: Kind, tail: &str, title: String, day: Option<Date>) -> Card {
        let (outer, session) = (&self.frame.frame, self.frame.session);
        let language = outer.language();
        let (first, _) = session.days();
        let body = outer.site.body(&session.key.body);
        let body = body.map(|body| body.name_on(day.unwrap_or(first)).name[language].clone());
        let label = |key: &dyn ToString, label| Label { key: key.to_string(), label };
        let mut card = Card::new(outer, kind, tail, title);
        card.record.body = body.map(|name| label(&session.key.body, name));
        card.record.session = Some(label(&session.key, session.title[language].clone()));
        card.record.date = day.map(|day| day.to_string());
        card
    }

    /// The same, with a title that may be in another language only.
    fn titled(&self, kind: Kind, tail: &str, title: Phrase, day: Date) -> Card {
        let mut card = self.card(kind, tail, title.text, Some(day));
        if let Some(language) = title.lang {
            card.record.title_language = language;
        }
        card
    }

    /// Writes the items of a page on its card.
    pub(super) fn on_items(&self, card: &mut Card, ids: &[Id]) {
        let session = self.frame.session;
        let language = self.frame.frame.language();
        for item in ids.iter().filter_map(|id| session.item(id)) {
            let label = format!("{}. {}", item.number, item.title[language]);
            let key = format!("{}/{}", session.key, item.id);
            card.record.items.push(Label { key, label });
            card.record.item_numbers.push(item.number.clone());
            card.record.item_numbers.extend(item.former_numbers.iter().cloned());
        }
    }

    fn meeting_words(&self, id: &Id) -> Option<String> {
        let meeting = self.frame.session.meeting(id)?;
        Some(rows::meeting_label(&self.frame.frame, meeting))
    }

    fn session(&self) -> Card {
        let (session, language) = (self.frame.session, self.frame.frame.language());
        let (first, _) = session.days();
        let title = session.title[language].clone();
        let tail = self.frame.tails.session();
        let mut card = self.card(Kind::Session, &tail, title, Some(first));
        let keywords = &mut card.record.keywords;
        keywords.push(session.short[language].clone());
        keywords.extend(session.venue.as_ref().map(|venue| venue[language].clone()));
        for officer in &session.officers {
            keywords.extend_from_slice(self.names.get(&officer.speaker));
        }
        card
    }

    fn item(&self, item: &AgendaItem) -> Card {
        let title = item::title(self.frame, item);
        let mut card = self.card(Kind::Item, &self.frame.tails.item(&item.id), title, None);
        self.on_items(&mut card, std::slice::from_ref(&item.id));
        card
    }

    fn meeting(&self, meeting: &Meeting) -> Card {
        let language = self.frame.frame.language();
        let title = meeting::title(self.frame, meeting);
        let tail = self.frame.tails.meeting(&meeting.id);
        let mut card = self.card(Kind::Meeting, &tail, title, Some(meeting.start.date()));
        self.on_items(&mut card, &meeting.items);
        let kind = self.frame.frame.voice.term("meeting-kind", meeting.kind);
        card.record.keywords.push(kind);
        card.record.keywords.extend(meeting.room.as_ref().map(|room| room[language].clone()));
        card
    }

    /// The words that were taken out of files in the language, and in its index
    /// those of the languages that have none.
    pub(super) fn words<'f>(&self, files: impl Iterator<Item = &'f File>) -> Option<Text> {
        let language = self.frame.frame.language();
        let read: Vec<(&Tag, &str)> =
            files.filter_map(|file| Some((&file.lang, &**file.text.as_ref()?.words()?))).collect();
        let of =
            |wanted: Option<Language>| read.iter().find(move |(tag, _)| tag.official() == wanted);
        let others = || {
            let official = read.iter().any(|(tag, _)| tag.official().is_some());
            of(None).filter(|_| language == OF_OTHERS && !official)
        };
        let (tag, words) = of(Some(language)).or_else(others)?;
        Some(Text { language: tag.to_string(), plain: (*words).to_owned() })
    }

    fn document(&self, document: &Document) -> Card {
        let outer = &self.frame.frame;
        let title = outer.phrase(&document.title, document.original_language.as_ref());
        let tail = self.frame.tails.document(document.slug());
        let mut card = self.titled(Kind::Document, &tail, title, document.date);
        self.on_items(&mut card, &document.items);
        let record = &mut card.record;
        record.symbols = document.symbols.iter().map(Symbol::to_string).collect();
        let mut languages: Vec<String> =
            document.languages().into_iter().map(Tag::to_string).collect();
        languages.sort_unstable();
        languages.dedup();
        record.languages = languages;
        record.keywords.push(outer.voice.term("document-kind", document.kind));
        let topics = subjects::topics(outer, &document.subjects).into_iter();
        record.keywords.extend(topics.map(|topic| topic.text));
        for sponsor in &document.sponsors {
            record.keywords.extend_from_slice(self.names.get(sponsor));
        }
        record.keywords.extend(document.meetings.iter().filter_map(|id| self.meeting_words(id)));
        record.keywords.extend(document.job_number.clone());
        let texts = document.texts.iter().collect();
        let own = texts::here(outer.language(), &texts);
        let others = document.texts.keys().all(|tag| tag.official().is_none());
        card.prose = own.filter(|prose| match prose.tag.official() {
            Some(own) => own == outer.language(),
            None => others && outer.language() == OF_OTHERS,
        });
        if card.prose.is_none() {
            card.record.text = self.words(document.files.iter());
        }
        card
    }

    fn statement(&self, statement: &Statement) -> Card {
        let (outer, session) = (&self.frame.frame, self.frame.session);
        let (first, _) = session.days();
        let held = || session.meeting(&statement.meeting).map(|meeting| meeting.start.date());
        let day = statement.delivered.as_ref().map(jiff::Zoned::date).or_else(held);
        let title = statement::title(self.frame, statement);
        let tail = self.frame.tails.statement(&statement.id);
        let mut card = self.card(Kind::Statement, &tail, title, day);
        self.on_items(&mut card, &statement.items);
        let name = |id: &Id| self.names.named(id, outer.speaker(id, first));
        let record = &mut card.record;
        record.speakers = statement.voices().map(name).collect();
        record.languages = statement::languages(statement).map(Tag::to_string).collect();
        record.keywords.extend(statement.title.as_ref().map(|own| outer.phrase(own, None).text));
        record.keywords.extend(self.meeting_words(&statement.meeting));
        let own = statement::text_here(outer.language(), statement);
        card.prose = own.filter(|prose| match prose.tag.official() {
            Some(language) => language == outer.language(),
            None => outer.language() == OF_OTHERS && !statement::is_official(statement),
        });
        if card.prose.is_none() {
            card.record.text = self.words(statement::files(statement));
        }
        card
    }

    fn press(&self, release: &PressRelease) -> Card {
        let outer = &self.frame.frame;
        let tail = self.frame.tails.press(&release.id);
        let title = outer.phrase(&release.title, None);
        let mut card = self.titled(Kind::Press, &tail, title, release.date);
        self.on_items(&mut card, &release.items);
        let record = &mut card.record;
        record.symbols = release.symbol.iter().map(Symbol::to_string).collect();
        record.languages = release.texts.keys().map(Tag::to_string).collect();
        record.keywords.extend(release.meeting.iter().filter_map(|id| self.meeting_words(id)));
        let own = Tag::from(outer.language());
        let text = release.texts.get(&own).cloned();
        card.prose = text.map(|markdown| Prose { markdown, tag: own, links: Links::default() });
        card
    }
}
