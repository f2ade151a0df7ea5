//! The books of a session that is over, beside the pages of what they are of: the
//! session, its agenda items, its documents that have a text. While it goes on, each
//! statement would make most of them anew. Start at [`Books::of`].

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use jiff::Timestamp;
use rayon::prelude::*;

use super::book::{BookOf, Imprint, bound};
use super::families::Families;
use super::related::Related;
use crate::model::{Document, Session};
use crate::plan::frame::SessionFrame;
use crate::plan::view::Link;
use crate::plan::{BytesJob, Made, Route};

/// The books of a language, by the page that leads to each.
#[derive(Debug, Default)]
pub(super) struct Books(BTreeMap<String, Volume>);

#[derive(Debug)]
struct Volume {
    name: String,
    bytes: Vec<u8>,
    /// The prints of documents of other sessions that it shows.
    shows: BTreeSet<u64>,
}

impl Books {
    /// None while the session goes on, or where the site has none.
    pub(super) fn of(
        frame: &SessionFrame<'_>,
        related: &Related<'_>,
        families: &Families<'_>,
        acted: Option<Timestamp>,
    ) -> Self {
        let (session, tails) = (frame.session, frame.tails);
        if !frame.frame.site.books || !session.state.is_over() {
            return Self::default();
        }
        let imprint = Imprint { now: changed(session, acted), certifier: None };
        let mut all = vec![(tails.session(), BookOf::Session)];
        // An item that nobody spoke to and nothing was written on is a line.
        let items = session.items.iter().filter(|item| {
            !related.statements_on(&item.id).is_empty()
                || !related.documents_of(&item.id).is_empty()
        });
        all.extend(items.map(|item| (tails.item(&item.id), BookOf::Item(item.id.clone()))));
        let texts = session.documents.iter().filter(|document| !document.texts.is_empty());
        all.extend(texts.map(|document| {
            (tails.document(document.slug()), BookOf::Document(document.id.to_string()))
        }));
        let volume = |(tail, of): (String, BookOf)| {
            let book = bound(frame, related, families, &of, &imprint).ok()?;
            let bytes = book.write(Cursor::new(Vec::new())).ok()?.into_inner();
            let name = of.file_name(&session.key, frame.frame.language());
            let documents = documents(session, related, &of);
            let shows = documents.iter().flat_map(|one| families.prints_beside(one)).collect();
            Some((tail, Volume { name, bytes, shows }))
        };
        Self(all.into_par_iter().filter_map(volume).collect())
    }

    /// The way to the book of what is on a page, with its size.
    pub(super) fn link(&self, frame: &SessionFrame<'_>, tail: &str) -> Option<Link> {
        let Volume { name, bytes, .. } = self.0.get(tail)?;
        let (outer, voice) = (&frame.frame, frame.frame.voice);
        let size = voice.bytes(bytes.len() as u64);
        let details = voice.joined(&voice.isolate("EPUB"), &size);
        Some(outer.link(&format!("{tail}{name}"), voice.say("book-file", &[("details", &details)])))
    }

    /// Whether a page leads to one.
    pub(super) fn has(&self, tail: &str) -> bool {
        self.0.contains_key(tail)
    }

    /// Those that show documents of other sessions, and the prints of these.
    pub(super) fn showing(&self, frame: &SessionFrame<'_>) -> Vec<(Route, Vec<u64>)> {
        let shows = self.0.iter().filter(|(_, volume)| !volume.shows.is_empty());
        let prints = |volume: &Volume| volume.shows.iter().copied().collect();
        shows.map(|(tail, volume)| (volume.route(frame, tail), prints(volume))).collect()
    }

    /// Their files.
    pub(super) fn files(self, frame: &SessionFrame<'_>) -> impl Iterator<Item = Made> {
        self.0.into_iter().map(move |(tail, volume)| {
            let route = volume.route(frame, &tail);
            Made::New(BytesJob { route, bytes: volume.bytes, cause: None })
        })
    }
}

impl Volume {
    fn route(&self, frame: &SessionFrame<'_>, tail: &str) -> Route {
        Route::file(&format!("{}/{tail}{}", frame.frame.language(), self.name))
    }
}

/// The documents that a book tells of.
fn documents<'s>(session: &'s Session, related: &Related<'s>, of: &BookOf) -> Vec<&'s Document> {
    match of {
        BookOf::Item(id) => related.documents_of(id).to_vec(),
        BookOf::Document(id) => {
            session.documents.iter().filter(|one| one.id.as_str() == id).collect()
        }
        _ => session.documents.iter().collect(),
    }
}

/// The moment of the last change that content tells of: books are dated by it, so that
/// the same content makes the same bytes. What was recalled tells no moment itself, and
/// a book without it has to be newer than one with it.
fn changed(session: &Session, acted: Option<Timestamp>) -> Timestamp {
    let news = session.news().iter().map(|one| one.updated()).max();
    let end = || session.days().1.to_zoned(session.zone.clone()).map(|day| day.timestamp());
    news.max(acted).or_else(|| end().ok()).unwrap_or_default()
}
