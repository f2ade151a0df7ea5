//! The books of a session that is over, beside the pages of what they are of: the
//! session, its agenda items, its documents that have a text. While it goes on, each
//! statement would make most of them anew. Start at [`Books::of`].

use std::collections::BTreeMap;
use std::io::Cursor;

use jiff::Timestamp;
use rayon::prelude::*;

use super::book::{BookOf, Imprint, bound};
use super::families::Families;
use super::related::Related;
use crate::model::Session;
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
}

impl Books {
    /// None while the session goes on, or where the site has none.
    pub(super) fn of(
        frame: &SessionFrame<'_>,
        related: &Related<'_>,
        families: &Families<'_>,
    ) -> Self {
        let (session, tails) = (frame.session, frame.tails);
        if !frame.frame.site.books || !session.state.is_over() {
            return Self::default();
        }
        let imprint = Imprint { now: changed(session), certifier: None };
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
            Some((tail, Volume { name, bytes }))
        };
        Self(all.into_par_iter().filter_map(volume).collect())
    }

    /// The way to the book of what is on a page, with its size.
    pub(super) fn link(&self, frame: &SessionFrame<'_>, tail: &str) -> Option<Link> {
        let Volume { name, bytes } = self.0.get(tail)?;
        let (outer, voice) = (&frame.frame, frame.frame.voice);
        let size = voice.bytes(bytes.len() as u64);
        let details = voice.joined(&voice.isolate("EPUB"), &size);
        Some(outer.link(&format!("{tail}{name}"), voice.say("book-file", &[("details", &details)])))
    }

    /// Their files.
    pub(super) fn files(self, frame: &SessionFrame<'_>) -> impl Iterator<Item = Made> {
        let language = frame.frame.language();
        self.0.into_iter().map(move |(tail, Volume { name, bytes })| {
            let route = Route::file(&format!("{language}/{tail}{name}"));
            Made::New(BytesJob { route, bytes, cause: None })
        })
    }
}

/// The moment of the last change that content tells of: books are dated by it, so that
/// the same content makes the same bytes.
fn changed(session: &Session) -> Timestamp {
    let news = session.news().iter().map(|one| one.updated()).max();
    let end = || session.days().1.to_zoned(session.zone.clone()).map(|day| day.timestamp());
    news.or_else(|| end().ok()).unwrap_or_default()
}
