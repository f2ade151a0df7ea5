//! Books of a session, of an item, of a meeting, and of a single text: which
//! chapters there are, and what is in them. A text stands in the language of the
//! book, or else in that in which it was delivered or written, which is said.
//! Start at [`book`].

mod documents;
mod floor;
mod front;
mod lines;
mod lists;
mod shelf;
mod texts;

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::Around;
use super::families::Families;
use super::related::Related;
use super::subjects::Subjects;
use crate::book::{Book, Chapter, Role, To};
use crate::i18n::{Catalogue, Language};
use crate::markdown;
use crate::model::{Access, Id, Session, SessionKey};
use crate::plan::Tails;
use crate::plan::frame::{Frame, Rows, SessionFrame};
use shelf::Shelf;

/// What a book is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BookOf {
    /// A whole session.
    Session,
    /// An agenda item.
    Item(Id),
    /// A meeting.
    Meeting(Id),
    /// A document, by its identifier, its symbol or the last part of its address.
    Document(String),
    /// A statement.
    Statement(Id),
}

/// When a book is made, and who has examined it.
#[derive(Clone, Debug)]
pub struct Imprint {
    /// When.
    pub now: Timestamp,
    /// Who vouches that everybody can read it.
    pub certifier: Option<String>,
}

/// Why there is no book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoBook {
    /// There is no such thing, or none for this audience.
    Unknown,
    /// It has no text.
    NoText,
}

impl BookOf {
    /// A name for the book's file.
    #[must_use]
    pub fn file_name(&self, key: &SessionKey, language: Language) -> String {
        let session = format!("{}-{}", key.body, key.session);
        let name = match self {
            Self::Session => session,
            Self::Item(id) => format!("{session}-item-{id}"),
            Self::Meeting(id) => format!("{session}-meeting-{id}"),
            Self::Document(name) => format!("{session}-document-{}", Id::made_of(name)),
            Self::Statement(id) => format!("{session}-statement-{id}"),
        };
        format!("{name}-{language}.epub")
    }
}

/// The book of something in a language.
///
/// # Errors
/// If there is no such thing, or nothing to read in it.
pub fn book(
    around: Around<'_>,
    session: &Session,
    catalogue: &Catalogue,
    language: Language,
    of: &BookOf,
    imprint: &Imprint,
) -> Result<Book, NoBook> {
    let tails = Tails::of(&session.key);
    let numbers: BTreeMap<Id, String> =
        session.items.iter().map(|item| (item.id.clone(), item.number.clone())).collect();
    let (related, subjects) = (Related::of(session), Subjects::of(around.site, session));
    let families = Families::of(session, around.foreign);
    let rows = Rows::of(session);
    let frame = SessionFrame {
        frame: Frame::new(around.site, catalogue, language),
        session,
        tails: &tails,
        numbers: &numbers,
        titles: around.titles,
        rows: &rows,
        subjects: &subjects,
    };
    bound(&frame, &related, &families, of, imprint)
}

/// The same where the session stands in its frame already.
pub(super) fn bound(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    families: &Families<'_>,
    of: &BookOf,
    imprint: &Imprint,
) -> Result<Book, NoBook> {
    let shelf = Shelf::of(frame.session, related, of)?;
    let names = shelf.names(frame.tails);
    Ok(Binder { frame, related, families, shelf, names }.bound(imprint))
}

/// Someone who puts a book together.
struct Binder<'a> {
    frame: &'a SessionFrame<'a>,
    related: &'a Related<'a>,
    families: &'a Families<'a>,
    shelf: Shelf<'a>,
    /// The chapters by what follows the language in the addresses of their pages.
    names: BTreeMap<String, String>,
}

impl Binder<'_> {
    fn bound(&self, imprint: &Imprint) -> Book {
        let (outer, front) = (&self.frame.frame, front::Front::of(self));
        let mut chapters = vec![front.title_page(self)];
        chapters.extend(self.inside());
        chapters.push(front.colophon(self, imprint.now));
        let source = outer.absolute(&front.tail);
        Book {
            language: outer.language(),
            title: front.title.clone(),
            description: front.description(self),
            identifier: urn(outer.site.audience, &source),
            creators: front.creators.clone(),
            publisher: outer.site.name[outer.language()].clone(),
            modified: imprint.now,
            certifier: imprint.certifier.clone(),
            cover: front.cover(self),
            words: front::words(outer.voice),
            chapters,
            source,
        }
    }

    /// The chapters between title page and colophon.
    fn inside(&self) -> Vec<Chapter> {
        let shelf = &self.shelf;
        let mut chapters = Vec::new();
        let documents = |depth| shelf.documents.iter().map(move |one| self.document(one, depth));
        let statements = |depth: usize, of: Option<&Id>| -> Vec<Chapter> {
            let all = shelf.statements.iter();
            let own = all.filter(|one| of.is_none_or(|id| one.meeting == *id));
            own.map(|one| self.statement(one, depth)).collect()
        };
        match shelf.kind {
            shelf::Kind::Session => {
                chapters.push(self.programme());
                chapters.push(self.agenda());
                chapters.extend(shelf.items.iter().map(|item| self.item(item, 1)));
                chapters.extend(self.documents());
                chapters.extend(documents(1));
                chapters.extend(self.statements());
                for meeting in &shelf.meetings {
                    chapters.push(self.meeting(meeting, 1));
                    chapters.extend(statements(2, Some(&meeting.id)));
                }
            }
            shelf::Kind::Item => {
                chapters.extend(shelf.items.iter().map(|item| self.item(item, 0)));
                chapters.extend(self.documents());
                chapters.extend(documents(1));
                chapters.extend(self.statements());
                chapters.extend(statements(1, None));
            }
            shelf::Kind::Meeting => {
                chapters.extend(shelf.meetings.iter().map(|one| self.meeting(one, 0)));
                chapters.extend(statements(1, None));
                chapters.extend(self.documents());
                chapters.extend(documents(1));
            }
            shelf::Kind::Document => chapters.extend(documents(0)),
            shelf::Kind::Statement => chapters.extend(statements(0, None)),
        }
        if !shelf.press.is_empty() {
            chapters.push(self.press_list());
            chapters.extend(shelf.press.iter().map(|one| self.press(one, 1)));
        }
        chapters
    }

    /// Where an address of the site, or of anywhere, leads from the book: into it
    /// where it has that page. Nothing where readers would take it for no address.
    fn to(&self, href: &str) -> Option<To> {
        let outer = &self.frame.frame;
        let page = outer.absolute("");
        let address = markdown::absolute(href, &page)?;
        let inside = address.strip_prefix(&page).and_then(|tail| self.names.get(&resolved(tail)));
        Some(match inside {
            Some(name) => To::Chapter(name.clone()),
            None => To::Web(address),
        })
    }

    /// A page of words, at the beginning of what it leads to.
    fn part(&self, name: &str, heading: String) -> Chapter {
        let heading = crate::book::Piece::plain(heading);
        Chapter {
            name: name.to_owned(),
            role: Role::Part,
            depth: 0,
            above: Vec::new(),
            label: vec![heading.clone()],
            heading,
            blocks: Vec::new(),
        }
    }

    /// A word of the interface.
    fn word(&self, id: &str) -> String {
        self.frame.frame.voice.word(id)
    }
}

/// What follows the language in an address, without steps back in it.
fn resolved(tail: &str) -> String {
    let mut parts = Vec::new();
    for part in tail.split('/') {
        match part {
            "." => {}
            ".." => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// A name for the book of a page, for good: the same for the same address and
/// audience (RFC 9562, version 8).
fn urn(audience: Access, address: &str) -> String {
    use crate::model::Term as _;
    let hash = blake3::hash(format!("book\n{}\n{address}", audience.keyword()).as_bytes());
    let hex = hash.to_hex();
    let variant = match hex.as_bytes()[16] % 4 {
        0 => '8',
        1 => '9',
        2 => 'a',
        _ => 'b',
    };
    let (a, b, c, d, e) = (&hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..32]);
    format!("urn:uuid:{a}-{b}-8{c}-{variant}{d}-{e}")
}
