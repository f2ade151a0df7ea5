//! The pages inside one session. Nothing here looks beyond it, so sessions
//! are planned apart and in parallel.

mod agenda;
mod cards;
mod cause;
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

use rayon::prelude::*;

use super::frame::{Frame, Rows, SessionFrame};
use super::view::{Chrome, View};
use super::{BytesJob, FileJob, PageJob, Prose, Route, Tails};
use crate::i18n::{Catalogue, Language, SixText};
use crate::model::{Availability, File, FileAddress, Id, Podium, Session, SessionKey, Site};
pub use cards::{Part, cards};
pub use cause::{Cause, Causes};
use related::Related;

/// Everything a session publishes.
#[derive(Debug, Default)]
pub struct Planned {
    /// Its pages in six languages.
    pub pages: Vec<PageJob>,
    /// Those that stand and need not be planned again.
    pub standing: Vec<Route>,
    /// Its files.
    pub files: Vec<FileJob>,
    /// What its open pages ask for.
    pub latest: Vec<BytesJob>,
}

/// What pages are kept by: their causes, and whether one stands that was made
/// from the same.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The causes of the session's pages.
    pub causes: &'a Causes,
    /// Whether a page stands that was made from a cause.
    pub stands: &'a (dyn Fn(&Route, &Cause) -> bool + Sync),
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
    known: Known<'_>,
) -> Planned {
    let tails = Tails::of(&session.key);
    let numbers: BTreeMap<Id, String> =
        session.items.iter().map(|item| (item.id.clone(), item.number.clone())).collect();
    let related = Related::of(session);
    let planned = Language::ALL.par_iter().map(|&language| {
        let frame = Frame::new(site, catalogue, language);
        let rows = Rows::of(session);
        let frame =
            SessionFrame { frame, session, tails: &tails, numbers: &numbers, titles, rows: &rows };
        (in_language(&frame, &related, podium, known), latest::file(&frame))
    });
    let (planned, latest): (Vec<_>, Vec<_>) = planned.unzip();
    let (mut pages, mut standing) = (Vec::new(), Vec::new());
    for page in planned.into_iter().flatten() {
        match page {
            Page::New(page) => pages.push(*page),
            Page::Standing(route) => standing.push(route),
        }
    }
    Planned {
        pages,
        standing,
        files: files(session, podium),
        latest: latest.into_iter().flatten().collect(),
    }
}

fn in_language(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    podium: Option<&Podium>,
    known: Known<'_>,
) -> Vec<Page> {
    let session = frame.session;
    let mut pages = vec![top::page(frame, related, podium.map(|_| podium::link(frame)))];
    pages.extend(podium.into_iter().flat_map(|podium| podium::pages(frame, podium)));
    pages.extend(agenda::pages(frame, related, top::ROWS));
    pages.extend(item::pages(frame, related));
    pages.extend(document::pages(frame, related));
    pages.extend(session.unavailable.iter().map(|id| statement::unavailable(frame, id)));
    pages.extend(press::pages(frame));
    pages.extend(recordings::pages(frame));
    pages.extend(lists::documents(frame));
    let mut pages: Vec<Page> = pages.into_iter().map(Page::from).collect();
    pages.extend(meeting::pages(frame, related, known));
    let statements = session.statements.par_iter().enumerate();
    let statement = |(place, one)| statement::page(frame, related, known, place, one);
    pages.par_extend(statements.map(statement));
    pages.extend(lists::statements(frame, related, known));
    pages
}

/// A page, or the address of one that stands as it is.
enum Page {
    New(Box<PageJob>),
    Standing(Route),
}

impl From<PageJob> for Page {
    fn from(page: PageJob) -> Self {
        Self::New(Box::new(page))
    }
}

impl Known<'_> {
    /// The page at `tail`, made unless it stands; without a cause always.
    fn page(
        &self,
        frame: &SessionFrame<'_>,
        tail: &str,
        cause: Option<Cause>,
        make: impl FnOnce() -> PageJob,
    ) -> Page {
        let route = Route::page(frame.frame.language(), tail);
        if cause.as_ref().is_some_and(|cause| (self.stands)(&route, cause)) {
            return Page::Standing(route);
        }
        PageJob { cause, ..make() }.into()
    }
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
    let route = Route::page(language, tail);
    PageJob { route, template, language, chrome, view, prose: None, cause: None }
}

/// The same page with a text on it.
fn with_prose(page: PageJob, prose: Option<Prose>) -> PageJob {
    PageJob { prose, ..page }
}

/// The neighbours of the entry at `place`, as `shown`.
fn neighbours<T, S>(all: &[T], place: usize, shown: impl Fn(&T) -> S) -> (Option<S>, Option<S>) {
    let before = place.checked_sub(1).and_then(|before| all.get(before)).map(&shown);
    (before, all.get(place + 1).map(&shown))
}
