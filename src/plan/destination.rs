//! What can be reached without knowing a language: everything of a session that has an
//! address for good, and its rooms. At that address without its language stands a page
//! that leads on in six; posters lead there. Start at [`destinations`].

use super::frame::Frame;
use super::route::{Route, Tails};
use super::rows;
use super::view::Phrase;
use crate::model::{
    AgendaItem, Document, Meeting, PosterOf, PressRelease, Room, Session, Statement,
};

/// A thing that somebody may want to be led to.
#[derive(Clone, Debug)]
pub enum Destination<'s> {
    /// The session itself.
    Session,
    /// A room.
    Room(Room<'s>),
    /// A meeting.
    Meeting(&'s Meeting),
    /// An agenda item.
    Item(&'s AgendaItem),
    /// A document.
    Document(&'s Document),
    /// A statement: its place in the session's order, and itself.
    Statement(usize, &'s Statement),
    /// A press release.
    Press(&'s PressRelease),
}

/// All of a session's, in the order in which they are listed above.
#[must_use]
pub fn destinations(session: &Session) -> Vec<Destination<'_>> {
    let mut all = vec![Destination::Session];
    all.extend(session.rooms().into_iter().map(Destination::Room));
    all.extend(session.meetings.iter().map(Destination::Meeting));
    all.extend(session.items.iter().map(Destination::Item));
    all.extend(session.documents.iter().map(Destination::Document));
    let statements = session.statements.iter().enumerate();
    all.extend(statements.map(|(place, one)| Destination::Statement(place, one)));
    all.extend(session.press.iter().map(Destination::Press));
    all
}

impl Destination<'_> {
    /// What kind of thing it is.
    #[must_use]
    pub fn kind(&self) -> PosterOf {
        match self {
            Self::Session => PosterOf::Session,
            Self::Room(_) => PosterOf::Room,
            Self::Meeting(_) => PosterOf::Meeting,
            Self::Item(_) => PosterOf::Item,
            Self::Document(_) => PosterOf::Document,
            Self::Statement(..) => PosterOf::Statement,
            Self::Press(_) => PosterOf::Press,
        }
    }

    /// What it is called in content; a room, in addresses; nothing for the session.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Session => "",
            Self::Room(room) => &room.slug,
            Self::Meeting(meeting) => meeting.id.as_str(),
            Self::Item(item) => item.id.as_str(),
            Self::Document(document) => document.id.as_str(),
            Self::Statement(_, statement) => statement.id.as_str(),
            Self::Press(release) => release.id.as_str(),
        }
    }

    /// A name for files, of its kind and id.
    #[must_use]
    pub fn name(&self) -> String {
        match (self.kind().keyword(), self.id()) {
            (kind, "") => kind.to_owned(),
            (kind, id) => format!("{kind}-{id}"),
        }
    }

    /// Its address below a language.
    #[must_use]
    pub fn tail(&self, tails: &Tails) -> String {
        match self {
            Self::Session => tails.session(),
            Self::Room(room) => tails.room(&room.slug),
            Self::Meeting(meeting) => tails.meeting(&meeting.id),
            Self::Item(item) => tails.item(&item.id),
            Self::Document(document) => tails.document(document.slug()),
            Self::Statement(_, statement) => tails.statement(&statement.id),
            Self::Press(release) => tails.press(&release.id),
        }
    }

    /// Its address in no language. A document's is its first symbol.
    #[must_use]
    pub fn route(&self, tails: &Tails) -> Route {
        match self {
            Self::Document(document) if !document.symbols.is_empty() => {
                Route::symbol(&document.symbols[0])
            }
            _ => Route::file(&self.tail(tails)),
        }
    }

    /// What it is called in a language, without its session.
    #[must_use]
    pub fn title(&self, frame: &Frame<'_>, session: &Session) -> Phrase {
        let (voice, language) = (frame.voice, frame.language());
        let plain = |text: String| Phrase { text, ..Phrase::default() };
        let item = |item: &AgendaItem| {
            voice.say("item-short", &[("number", &voice.isolate(&item.number))])
        };
        match self {
            Self::Session => plain(session.title[language].clone()),
            Self::Room(room) => plain(room.name[language].clone()),
            Self::Meeting(meeting) => {
                let day = voice.weekday(meeting.start.date()).text;
                plain(voice.joined(&rows::meeting_label(frame, meeting), &day))
            }
            Self::Item(one) => plain(voice.explained(&item(one), &one.title[language])),
            Self::Document(document) => {
                frame.phrase(&document.title, document.original_language.as_ref())
            }
            Self::Statement(_, statement) => {
                let (day, _) = session.days();
                let speakers = frame.speakers(&statement.speakers, day);
                let said =
                    voice.explained(&speakers, &voice.term("statement-kind", statement.kind));
                let about = statement.items.iter().find_map(|id| session.item(id)).map(item);
                plain(about.map_or_else(|| said.clone(), |about| voice.joined(&said, &about)))
            }
            Self::Press(release) => frame.phrase(&release.title, None),
        }
    }
}
