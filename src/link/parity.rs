//! How much of a body's sessions there is in each language.

use super::{SessionDigest, job};
use crate::i18n::{Language, Tag};
use crate::model::Body;
use crate::plan::PageJob;
use crate::plan::frame::Frame;
use crate::plan::paging::{self, Leaf};
use crate::plan::view::{Link, ParityCell, ParityRow, ParityView, Phrase, View};

/// Sessions on a full page.
const PAGE: usize = 50;

/// The way to the pages, where there is something on them.
pub(super) fn link(frame: &Frame<'_>, body: &Body, own: &[&SessionDigest]) -> Option<Link> {
    let some = own.iter().any(|digest| has_documents(digest));
    some.then(|| frame.link(&tail(body), frame.voice.word("list-documents-by-language")))
}

/// The pages of a body whose sessions are given newest first.
pub(super) fn pages(frame: &Frame<'_>, body: &Body, own: &[&SessionDigest]) -> Vec<PageJob> {
    let (voice, language) = (frame.voice, frame.language());
    let oldest_first: Vec<_> = own.iter().rev().filter(|digest| has_documents(digest)).collect();
    if oldest_first.is_empty() {
        return Vec::new();
    }
    let tail = tail(body);
    let name = body.name();
    let crumbs = vec![frame.link(&format!("{}/", body.id), name.short[language].as_str())];
    let leaves = paging::leaves_of(&oldest_first, PAGE);
    let page = |leaf: &Leaf<'_, &&SessionDigest>| {
        let heading = voice.word("list-documents-by-language");
        let heading = paging::heading(frame, heading, leaf.number);
        let title = voice.joined(&heading, &name.name[language]);
        let named = |language| voice.language_name(&Tag::from(language));
        let view = ParityView {
            heading,
            counts: Vec::new(),
            label: voice.word("parity-session"),
            languages: Language::ALL.map(named).into(),
            rows: leaf.rows.iter().map(|digest| row(frame, digest)).collect(),
            views: Vec::new(),
            pager: paging::pager(frame, &tail, leaf, leaves.len()),
        };
        let tail = paging::tail(&tail, leaf.number);
        let chrome = frame.chrome(&tail, &title, title.clone(), crumbs.clone());
        job(frame, "parity", &tail, chrome, View::Parity(view))
    };
    leaves.iter().map(page).collect()
}

fn tail(body: &Body) -> String {
    format!("{}/sessions/by-language/", body.id)
}

fn has_documents(digest: &SessionDigest) -> bool {
    digest.documents.iter().any(|(_, all)| *all > 0)
}

fn row(frame: &Frame<'_>, digest: &SessionDigest) -> ParityRow {
    let cell = |(there, all): (usize, usize)| {
        let (there_words, all_words) = (there.to_string(), all.to_string());
        let words = [("there", there_words.as_str()), ("all", all_words.as_str())];
        ParityCell {
            state: match all {
                0 => "none",
                _ if there == all => "there",
                _ => "awaited",
            },
            when: None,
            count: (all > 0).then(|| frame.voice.say("parity-of", &words)),
        }
    };
    ParityRow {
        href: frame.href(&format!("{}/documents/by-language/", digest.key)),
        symbols: Vec::new(),
        title: Phrase { text: digest.title[frame.language()].clone(), ..Phrase::default() },
        cells: digest.documents.map(cell).into(),
    }
}
