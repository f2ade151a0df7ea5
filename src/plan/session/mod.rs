//! The pages inside one session. Nothing here looks beyond it, so sessions
//! are planned apart and in parallel.

mod agenda;
mod akn;
mod api;
mod beside;
mod book;
mod booklet;
mod books;
mod calendar;
mod cards;
mod cause;
mod chapters;
mod document;
mod families;
mod feed;
mod item;
mod latest;
mod lists;
mod meeting;
mod moved;
mod neutral;
mod paper;
mod parity;
mod podium;
mod press;
mod recording;
mod recordings;
mod related;
mod revisions;
mod rooms;
mod statement;
mod subjects;
mod symbols;
mod texts;
mod top;

use std::collections::BTreeMap;

use jiff::Timestamp;
use rayon::prelude::*;

use super::frame::{Frame, Rows, SessionFrame};
use super::view::{Chrome, View};
use super::{BytesJob, FileJob, Made, PageJob, Prose, Route, Tails};
use crate::i18n::{Catalogue, Language, SixText};
use crate::model::{
    Availability, File, FileAddress, Foreign, Id, Podium, Session, SessionKey, Site,
};
pub(super) use akn::file as akn_file;
pub use book::{BookOf, Imprint, NoBook, book};
pub use booklet::{BookletOf, booklet};
use books::Books;
pub use cards::{Part, cards};
pub use cause::{Cause, Causes};
use families::Families;
use related::Related;
pub use subjects::Subjects;
pub(in crate::plan) use subjects::topics;

/// Everything a session publishes.
#[derive(Debug, Default)]
pub struct Planned {
    /// Its pages in six languages.
    pub pages: Vec<PageJob>,
    /// Pages and made files that stand and need not be planned again.
    pub standing: Vec<Route>,
    /// Its files.
    pub files: Vec<FileJob>,
    /// What programs ask for: its own open pages, and those of others.
    pub made: Vec<BytesJob>,
    /// The pages and books that show documents of other sessions, and the prints of
    /// these.
    pub showing: Vec<(Route, Vec<u64>)>,
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

/// What a session is planned with.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The site around it.
    pub site: &'a Site,
    /// The titles of the other sessions that it refers to.
    pub titles: &'a BTreeMap<SessionKey, SixText>,
    /// What other sessions have of the families of its symbols.
    pub foreign: &'a [Foreign],
    /// When it was last closed, or something taken back in it since.
    pub acted: Option<Timestamp>,
}

/// Plans a session in six languages. Only what a podium is given has pages for
/// it.
#[must_use]
pub fn session(
    around: Around<'_>,
    session: &Session,
    podium: Option<&Podium>,
    catalogue: &Catalogue,
    known: Known<'_>,
) -> Planned {
    let Around { site, titles, foreign, acted } = around;
    let tails = Tails::of(&session.key);
    let numbers: BTreeMap<Id, String> =
        session.items.iter().map(|item| (item.id.clone(), item.number.clone())).collect();
    let related = Related::of(session);
    let subjects = Subjects::of(site, session);
    let families = Families::of(session, foreign);
    let of_documents = known.causes.documents(foreign);
    let news = session.news();
    let rows = Language::ALL.map(|_| Rows::of(session));
    let frames = Language::ALL.map(|language| SessionFrame {
        frame: Frame::new(site, catalogue, language),
        session,
        tails: &tails,
        numbers: &numbers,
        titles,
        rows: &rows[language as usize],
        subjects: &subjects,
    });
    let planned = frames.par_iter().map(|frame| {
        let mut made = calendar::files(frame, known);
        made.extend(feed::files(frame, &news, known));
        made.extend(chapters::files(frame, &related, known));
        made.extend(latest::file(frame).map(Made::New));
        made.extend(akn::files(frame, known));
        let books = Books::of(frame, &related, &families, acted);
        let mut pages = in_language(frame, &related, &books, podium, known);
        pages.extend(document::pages(frame, &related, &families, &books, known, of_documents));
        pages.extend(beside::documents(frame, known, of_documents));
        pages.extend(lists::documents(frame, known, of_documents));
        let showing = books.showing(frame);
        made.extend(books.files(frame));
        (pages, (made, showing))
    });
    let (planned, (files_made, books)): (Vec<_>, (Vec<_>, Vec<_>)) = planned.unzip();
    let (mut pages, mut made, mut standing) = (Vec::new(), Vec::new(), Vec::new());
    let interface = api::files(site, session, &related, known);
    let neutral = neutral::pages(&frames, known);
    for page in planned.into_iter().flatten().chain(neutral) {
        match page {
            Page::New(page) => pages.push(*page),
            Page::Standing(route) => standing.push(route),
        }
    }
    pages.extend(symbols::pages(&frames, &families));
    for file in files_made.into_iter().flatten().chain(interface) {
        match file {
            Made::New(file) => made.push(file),
            Made::Standing(route) => standing.push(route),
        }
    }
    let mut showing = families.showing(session);
    showing.extend(books.into_iter().flatten());
    Planned { pages, standing, files: files(session, podium), made, showing }
}

fn in_language(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    books: &Books,
    podium: Option<&Podium>,
    known: Known<'_>,
) -> Vec<Page> {
    let session = frame.session;
    let mut pages = vec![top::page(frame, related, books, podium.map(|_| podium::link(frame)))];
    pages.extend(podium.into_iter().flat_map(|podium| podium::pages(frame, podium)));
    pages.extend(agenda::pages(frame, related, top::ROWS));
    pages.extend(item::pages(frame, related, books));
    pages.extend(session.unavailable.iter().map(|id| statement::unavailable(frame, id)));
    pages.extend(press::pages(frame));
    pages.extend(recordings::pages(frame));
    pages.extend(rooms::pages(frame));
    pages.extend(paper::page(frame));
    pages.extend(parity::pages(frame));
    pages.extend(moved::pages(frame));
    let mut pages: Vec<Page> = pages.into_iter().map(Page::from).collect();
    pages.extend(meeting::pages(frame, related, known));
    pages.extend(recording::pages(frame, related, known));
    let statements = session.statements.par_iter().enumerate();
    let statement = |(place, one)| statement::page(frame, related, known, place, one);
    pages.par_extend(statements.map(statement));
    pages.extend(revisions::pages(frame, known));
    pages.extend(beside::statements(frame, known));
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
        let made = || PageJob { cause, ..make() }.into();
        self.standing(frame, tail, cause).unwrap_or_else(made)
    }

    /// The same for a page that there may not be.
    fn maybe_page(
        &self,
        frame: &SessionFrame<'_>,
        tail: &str,
        cause: Option<Cause>,
        make: impl FnOnce() -> Option<PageJob>,
    ) -> Option<Page> {
        let made = || Some(PageJob { cause, ..make()? }.into());
        self.standing(frame, tail, cause).or_else(made)
    }

    fn standing(&self, frame: &SessionFrame<'_>, tail: &str, cause: Option<Cause>) -> Option<Page> {
        self.standing_at(&Route::page(frame.frame.language(), tail), cause)
    }

    fn standing_at(&self, route: &Route, cause: Option<Cause>) -> Option<Page> {
        let stands = cause.is_some_and(|cause| (self.stands)(route, &cause));
        stands.then(|| Page::Standing(route.clone()))
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
    let captions = captions.map(|captions| FileJob {
        route: place(session, &format!("captions/{}", captions.path)),
        source: format!("content/sessions/{}/captions/{}", session.key, captions.path),
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
    PageJob { route, template, language, chrome, view, prose: None, beside: None, cause: None }
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
