//! The pages inside one session. Nothing here looks beyond it, so sessions
//! are planned apart and in parallel.

mod agenda;
mod cards;
mod document;
mod item;
mod latest;
mod lists;
mod meeting;
mod podium;
mod press;
mod recordings;
mod related;
mod statement;
mod top;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::frame::{Frame, Place, SessionFrame};
use super::view::{Chrome, Link, View};
use super::{BytesJob, FileJob, PageJob, Prose, Route, Tails, rows};
use crate::i18n::{Catalogue, Language, SixText};
use crate::model::{Availability, File, FileAddress, Id, Podium, Session, SessionKey, Site};
pub use cards::cards;
use related::Related;

/// Everything a session publishes.
#[derive(Debug, Default)]
pub struct Planned {
    /// Its pages in six languages.
    pub pages: Vec<PageJob>,
    /// Its files.
    pub files: Vec<FileJob>,
    /// What its open pages ask for.
    pub latest: Vec<BytesJob>,
}

/// Plans a session in six languages; `titles` are those of the other sessions
/// that it refers to. Only what a podium is given has pages for it.
#[must_use]
pub fn session(
    site: &Site,
    session: &Session,
    podium: Option<&Podium>,
    titles: &BTreeMap<SessionKey, SixText>,
    catalogue: &Catalogue,
) -> Planned {
    let tails = Tails::of(&session.key);
    let numbers: BTreeMap<Id, String> =
        session.items.iter().map(|item| (item.id.clone(), item.number.clone())).collect();
    let related = Related::of(session);
    let planned = Language::ALL.par_iter().map(|&language| {
        let frame = Frame::new(site, catalogue, language);
        let place = Place { key: &session.key, tails: &tails, numbers: &numbers };
        let (day, _) = session.days();
        let row = |one| Arc::new(rows::statement(&frame, &place, day, one));
        let rows: Vec<_> = session.statements.par_iter().map(row).collect();
        let frame =
            SessionFrame { frame, session, tails: &tails, numbers: &numbers, titles, rows: &rows };
        (in_language(&frame, &related, podium), latest::file(&frame))
    });
    let (pages, latest): (Vec<_>, Vec<_>) = planned.unzip();
    Planned {
        pages: pages.into_iter().flatten().collect(),
        files: files(session, podium),
        latest: latest.into_iter().flatten().collect(),
    }
}

fn in_language(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    podium: Option<&Podium>,
) -> Vec<PageJob> {
    let session = frame.session;
    let mut pages = vec![top::page(frame, related, podium.map(|_| podium::link(frame)))];
    pages.extend(podium.into_iter().flat_map(|podium| podium::pages(frame, podium)));
    pages.extend(agenda::pages(frame, related, top::ROWS));
    pages.extend(item::pages(frame, related));
    pages.extend(meeting::pages(frame, related));
    pages.extend(document::pages(frame, related));
    let statements = session.statements.par_iter().enumerate();
    pages.par_extend(statements.map(|(place, one)| statement::page(frame, related, place, one)));
    pages.extend(session.unavailable.iter().map(|id| statement::unavailable(frame, id)));
    pages.extend(press::pages(frame));
    pages.extend(recordings::pages(frame));
    pages.extend(lists::documents(frame));
    pages.extend(lists::statements(frame, related));
    pages
}

/// The files that pages link to.
fn files(session: &Session, podium: Option<&Podium>) -> Vec<FileJob> {
    let documents = session.documents.iter().flat_map(|document| &document.files);
    let versions = session.statements.iter().flat_map(|statement| statement.versions.values());
    let copies = versions.flat_map(|version| match &version.availability {
        Availability::Available { files, .. } => files.as_slice(),
        _ => &[],
    });
    let embargoed = podium.into_iter().flat_map(podium::files);
    let captions = session.meetings.iter().flat_map(|meeting| &meeting.captions);
    let captions = captions.map(|(_, path)| FileJob {
        route: place(session, &format!("captions/{path}")),
        source: format!("content/sessions/{}/captions/{path}", session.key),
    });
    let shown = published(session, documents.chain(copies).chain(embargoed));
    let mut files: Vec<FileJob> = shown.chain(captions).collect();
    files.sort();
    files.dedup();
    files
}

/// Those of some files that are published here.
fn published<'f>(
    session: &Session,
    files: impl Iterator<Item = &'f File>,
) -> impl Iterator<Item = FileJob> {
    files.filter_map(|file| match &file.address {
        FileAddress::Here { source, name } => {
            Some(FileJob { route: place(session, name), source: source.clone() })
        }
        FileAddress::Elsewhere(_) => None,
    })
}

fn place(session: &Session, name: &str) -> Route {
    Route::file(&format!("files/{}/{name}", session.key))
}

/// A page of the session, from its parts.
fn job(
    frame: &SessionFrame<'_>,
    template: &'static str,
    tail: &str,
    chrome: Chrome,
    view: View,
) -> PageJob {
    let language = frame.frame.language();
    PageJob { route: Route::page(language, tail), template, language, chrome, view, prose: None }
}

/// The same page with a text on it.
fn with_prose(page: PageJob, prose: Option<Prose>) -> PageJob {
    PageJob { prose, ..page }
}

/// The neighbours of the entry at `place`, as links.
fn neighbours<T>(
    all: &[T],
    place: usize,
    link: impl Fn(&T) -> Link,
) -> (Option<Link>, Option<Link>) {
    let before = place.checked_sub(1).and_then(|before| all.get(before)).map(&link);
    (before, all.get(place + 1).map(&link))
}
