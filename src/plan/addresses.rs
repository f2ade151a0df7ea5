//! The addresses that a session's things have for good, as its ledger writes them:
//! without a language, relative to the session. And what became of those where
//! nothing is any more. Those of symbols are made from documents and follow them.

use std::collections::BTreeSet;

use super::route::Tails;
use crate::model::{Gone, Meeting, Session, SessionKey, leaves_session};

/// The addresses that a session's things have for good.
#[must_use]
pub fn addresses(session: &Session) -> BTreeSet<String> {
    let tails = Tails::of(&session.key);
    let root = tails.session();
    let recorded = |meeting: &&Meeting| !meeting.recordings.is_empty();
    let recordings = session.meetings.iter().filter(recorded);
    let statements = session.statements.iter().map(|one| &one.id);
    let pages = (session.items.iter().map(|item| tails.item(&item.id)))
        .chain(session.meetings.iter().map(|meeting| tails.meeting(&meeting.id)))
        .chain(recordings.map(|meeting| tails.recording(&meeting.id)))
        .chain(session.documents.iter().map(|document| tails.document(document.slug())))
        .chain(statements.chain(&session.unavailable).map(|id| tails.statement(id)))
        .chain(session.press.iter().map(|release| tails.press(&release.id)));
    let relative = |tail: String| tail.strip_prefix(&root).unwrap_or(&tail).to_owned();
    pages.map(relative).chain(["./".to_owned()]).collect()
}

/// Whether a page of a session has its address for good, by its tail below the
/// session; lists, and what is made from several things, have not.
#[must_use]
pub fn lasting(tail: &str) -> bool {
    let parts: Vec<&str> = tail.split('/').collect();
    let is_list = |name: &str| name.is_empty() || name == "page" || name.starts_with("by-");
    match parts.as_slice() {
        [""] => true,
        ["agenda" | "meetings" | "press" | "documents" | "statements", id, ""]
        | ["meetings", id, "recording", ""] => !is_list(id),
        _ => false,
    }
}

/// What became of addresses where nothing is any more, by the tails of pages.
#[derive(Debug, Default)]
pub struct Left<'s> {
    /// Those that lead to others.
    pub moved: Vec<(String, String)>,
    /// Those that say why nothing is there.
    pub gone: Vec<(String, &'s Gone)>,
}

impl<'s> Left<'s> {
    /// Those of a session. Where something is, nothing else can be said; and
    /// nobody is led to where nothing is.
    #[must_use]
    pub fn of(session: &'s Session) -> Self {
        if session.moved.is_empty() && session.gone.is_empty() {
            return Self::default();
        }
        let own = addresses(session);
        let tail = |route: &str| tail(&session.key, route);
        let moved = session.moved.iter().filter(|moved| !own.contains(&moved.from));
        let moved = moved
            .filter_map(|moved| Some((tail(&moved.from), tail(goal(session, &own, &moved.to)?))));
        let gone = session.gone.iter().filter(|gone| !own.contains(&gone.route));
        Self { moved: moved.collect(), gone: gone.map(|gone| (tail(&gone.route), gone)).collect() }
    }
}

/// The tail of the page at an address of a session's ledger.
fn tail(key: &SessionKey, route: &str) -> String {
    match route.strip_prefix('/') {
        Some(elsewhere) => elsewhere.to_owned(),
        None => Tails::of(key).session() + route.strip_prefix("./").unwrap_or(route),
    }
}

/// Where an address leads in the end, if anywhere.
#[must_use]
pub fn goal<'s>(session: &'s Session, own: &BTreeSet<String>, to: &'s str) -> Option<&'s str> {
    let mut to = to;
    for _ in 0..=session.moved.len() {
        let ends = || own.contains(to) || session.gone.iter().any(|gone| gone.route == to);
        if leaves_session(to) || ends() {
            return Some(to);
        }
        to = &session.moved.iter().find(|moved| moved.from == to)?.to;
    }
    None
}
