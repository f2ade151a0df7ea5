//! The pages at the addresses that say no language, for whoever was given one that
//! everybody can use: on a poster, in an e-mail to all. Documents with a symbol have
//! theirs from that.

use super::{Known, Page};
use crate::i18n::Language;
use crate::plan::addresses::Left;
use crate::plan::destination::{Destination, destinations};
use crate::plan::frame::SessionFrame;
use crate::plan::view::{NeutralView, Phrase, SymbolEntry, View};
use crate::plan::{PageJob, Route};

pub(super) fn pages(frames: &[SessionFrame<'_>; 6], known: Known<'_>) -> Vec<Page> {
    let around = &frames[Language::En as usize];
    let all = destinations(around.session);
    let of_symbol = |one: &Destination<'_>| matches!(one, Destination::Document(document) if !document.symbols.is_empty());
    let page = |one: Destination<'_>| {
        let cause = match &one {
            Destination::Statement(place, _) => Some(known.causes.showing([place])),
            _ => None,
        };
        let tail = one.tail(around.tails);
        let make = || PageJob { cause, ..to_destination(frames, &one, &tail) };
        known.standing_at(&Route::file(&tail), cause).unwrap_or_else(|| make().into())
    };
    let there = all.into_iter().filter(|one| !of_symbol(one)).map(page);
    there.chain(left(frames).into_iter().map(Page::from)).collect()
}

fn to_destination(frames: &[SessionFrame<'_>; 6], one: &Destination<'_>, tail: &str) -> PageJob {
    let is_session = matches!(one, Destination::Session);
    page(frames, tail, tail, |frame| {
        let of = (!is_session).then(|| frame.session.short[frame.frame.language()].clone());
        (one.title(&frame.frame, frame.session), of)
    })
}

/// Addresses that were given out and where nothing is any more lead on too, to what
/// their pages lead to or say.
fn left(frames: &[SessionFrame<'_>; 6]) -> Vec<PageJob> {
    let session = frames[0].session;
    let titled = |word: &'static str| {
        move |frame: &SessionFrame<'_>| {
            let text = frame.frame.voice.word(word);
            let of = frame.session.short[frame.frame.language()].clone();
            (Phrase { text, ..Phrase::default() }, Some(of))
        }
    };
    let Left { moved, gone } = Left::of(session);
    let moved = moved.iter().map(|(from, to)| page(frames, from, to, titled("moved-heading")));
    let gone = gone.iter().map(|(tail, _)| page(frames, tail, tail, titled("gone-heading")));
    let unavailable = session.unavailable.iter().map(|id| {
        let tail = frames[0].tails.statement(id);
        page(frames, &tail, &tail, titled("statement-unavailable"))
    });
    moved.chain(gone).chain(unavailable).collect()
}

/// The page at an address without its language that leads to a page in each.
fn page<'f>(
    frames: &'f [SessionFrame<'f>; 6],
    tail: &str,
    to: &str,
    title: impl Fn(&SessionFrame<'f>) -> (Phrase, Option<String>),
) -> PageJob {
    // What is around the page is in no language that the reader knows.
    let language = Language::En;
    let around = &frames[language as usize];
    let outer = &around.frame;
    let entries = frames.iter().map(|frame| {
        let language = frame.frame.language();
        let (title, session) = title(frame);
        SymbolEntry {
            lang: language.code(),
            dir: language.dir(),
            name: language.endonym(),
            href: frame.frame.href(to),
            title,
            session,
        }
    });
    let name = outer.site.name[language].clone();
    let view = NeutralView { heading: name.clone(), entries: entries.collect() };
    let title = match title(around) {
        (title, Some(session)) => outer.voice.joined(&title.text, &session),
        (title, None) => title.text,
    };
    let mut chrome = outer.chrome("", &title, title.clone(), Vec::new());
    chrome.title = format!("{title} — {name}");
    let (route, template) = (Route::file(tail), "neutral");
    let (view, prose, beside, cause) = (View::Neutral(view), None, None, None);
    PageJob { route, template, language, chrome, view, prose, beside, cause }
}
