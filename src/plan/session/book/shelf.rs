//! What belongs in a book, and which chapters these things get. Start at
//! [`Shelf::of`].

use std::collections::BTreeMap;

use super::texts::statement_texts;
use super::{BookOf, NoBook};
use crate::model::{AgendaItem, Document, Meeting, PressRelease, Session, Statement};
use crate::plan::Tails;
use crate::plan::session::related::Related;

/// What kind of book it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Session,
    Item,
    Meeting,
    Document,
    Statement,
}

/// What belongs in a book, all of it in order.
#[derive(Debug)]
pub(super) struct Shelf<'a> {
    pub(super) kind: Kind,
    pub(super) items: Vec<&'a AgendaItem>,
    pub(super) meetings: Vec<&'a Meeting>,
    pub(super) documents: Vec<&'a Document>,
    pub(super) statements: Vec<&'a Statement>,
    pub(super) press: Vec<&'a PressRelease>,
}

impl<'a> Shelf<'a> {
    pub(super) fn of(
        session: &'a Session,
        related: &'a Related<'a>,
        of: &BookOf,
    ) -> Result<Self, NoBook> {
        let mut shelf = Self {
            kind: Kind::Session,
            items: Vec::new(),
            meetings: Vec::new(),
            documents: Vec::new(),
            statements: Vec::new(),
            press: Vec::new(),
        };
        let at = |places: &[usize]| -> Vec<&'a Statement> {
            places.iter().map(|&place| &session.statements[place]).collect()
        };
        match of {
            BookOf::Session => {
                shelf.items = session.items.iter().collect();
                shelf.meetings = session.meetings.iter().collect();
                shelf.documents = session.documents.iter().collect();
                // In the order of the meetings, each in that of its list.
                let by_meeting = session.meetings.iter().filter_map(|meeting| {
                    related.by_meeting.get(&meeting.id).map(|places| at(places))
                });
                shelf.statements = by_meeting.flatten().collect();
                shelf.press = session.press.iter().collect();
            }
            BookOf::Item(id) => {
                shelf.kind = Kind::Item;
                shelf.items = vec![session.item(id).ok_or(NoBook::Unknown)?];
                shelf.documents = related.documents_of(id).to_vec();
                shelf.statements = at(related.statements_on(id));
                let press = session.press.iter();
                shelf.press = press.filter(|one| one.items.contains(id)).collect();
            }
            BookOf::Meeting(id) => {
                let meeting = session.meeting(id).ok_or(NoBook::Unknown)?;
                shelf.kind = Kind::Meeting;
                shelf.meetings = vec![meeting];
                let documents = session.documents.iter();
                shelf.documents =
                    crate::plan::session::meeting::documents(related, meeting, documents).collect();
                shelf.statements = at(related.by_meeting.get(id).map_or(&[][..], Vec::as_slice));
                let press = session.press.iter();
                shelf.press = press.filter(|one| one.meeting.as_ref() == Some(id)).collect();
            }
            BookOf::Document(name) => {
                // One may be called what another was: its id is its own.
                let all = || session.documents.iter();
                let symbol = |one: &&Document| one.symbols.iter().any(|it| it.as_str() == name);
                let document = all()
                    .find(|one| one.id.as_str() == name)
                    .or_else(|| all().find(symbol))
                    .or_else(|| all().find(|one| one.slug() == *name))
                    .ok_or(NoBook::Unknown)?;
                if document.texts.is_empty() {
                    return Err(NoBook::NoText);
                }
                (shelf.kind, shelf.documents) = (Kind::Document, vec![document]);
            }
            BookOf::Statement(id) => {
                let mut all = session.statements.iter();
                let statement = all.find(|one| one.id == *id).ok_or(NoBook::Unknown)?;
                if statement_texts(statement).is_empty() {
                    return Err(NoBook::NoText);
                }
                (shelf.kind, shelf.statements) = (Kind::Statement, vec![statement]);
            }
        }
        Ok(shelf)
    }

    /// The chapters by the pages on the web that they stand for.
    pub(super) fn names(&self, tails: &Tails) -> BTreeMap<String, String> {
        let mut names = BTreeMap::new();
        if self.kind == Kind::Session {
            names.insert(tails.session(), "title-page".to_owned());
            names.insert(format!("{}agenda/", tails.session()), "agenda".to_owned());
        }
        names.extend(self.items.iter().map(|one| (tails.item(&one.id), item(one))));
        names.extend(self.meetings.iter().map(|one| (tails.meeting(&one.id), meeting(one))));
        names.extend(self.documents.iter().map(|one| (tails.document(one.slug()), document(one))));
        names.extend(self.statements.iter().map(|one| (tails.statement(&one.id), statement(one))));
        names.extend(self.press.iter().map(|one| (tails.press(&one.id), press(one))));
        names
    }
}

pub(super) fn item(item: &AgendaItem) -> String {
    format!("item-{}", item.id)
}

pub(super) fn meeting(meeting: &Meeting) -> String {
    format!("meeting-{}", meeting.id)
}

pub(super) fn document(document: &Document) -> String {
    format!("document-{}", document.slug())
}

pub(super) fn statement(statement: &Statement) -> String {
    format!("statement-{}", statement.id)
}

pub(super) fn press(press: &PressRelease) -> String {
    format!("press-{}", press.id)
}
