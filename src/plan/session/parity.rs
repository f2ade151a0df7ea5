//! Which document can be had in which language, and since when: of what is public.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::i18n::{Language, Tag};
use crate::model::{Document, Symbol};
use crate::plan::PageJob;
use crate::plan::frame::SessionFrame;
use crate::plan::paging;
use crate::plan::view::{ParityCell, ParityRow, ParityView, View};

use super::{lists, statement};

/// The pages, paged as the list of all documents is.
pub(super) fn pages(frame: &SessionFrame<'_>) -> Vec<PageJob> {
    let mut all: Vec<&Document> = frame.session.documents.iter().collect();
    if all.is_empty() {
        return Vec::new();
    }
    all.sort_by_cached_key(|document| std::cmp::Reverse(lists::natural(document)));
    let tail = format!("{}documents/by-language/", frame.tails.session());
    let documents = format!("{}documents/", frame.tails.session());
    let crumb = frame.frame.link(&documents, frame.frame.voice.word("list-documents"));
    let list = lists::list(frame, &tail, "list-documents-by-language", Some(crumb));
    let leaves = paging::leaves(&all);
    let page = |leaf: &paging::Leaf<'_, &Document>| {
        let is_front = leaf.number.is_none();
        let view = ParityView {
            heading: list.heading.clone(),
            counts: if is_front { counts(frame) } else { Vec::new() },
            label: frame.frame.voice.word("parity-document"),
            languages: Language::ALL.map(|language| name(frame, language)).into(),
            rows: leaf.rows.iter().map(|document| row(frame, document)).collect(),
            views: lists::views(frame, &tail),
            pager: paging::pager(&frame.frame, &tail, leaf, leaves.len()),
        };
        lists::page(frame, "parity", &list, leaf.number, View::Parity(view))
    };
    leaves.iter().map(page).collect()
}

fn name(frame: &SessionFrame<'_>, language: Language) -> String {
    frame.frame.voice.language_name(&Tag::from(language))
}

/// How many documents, and texts of statements, there are in each language.
fn counts(frame: &SessionFrame<'_>) -> Vec<String> {
    let (session, voice) = (frame.session, frame.frame.voice);
    let of = |language: Language| {
        let documents = session.documents.iter().filter(|document| document.is_in(language));
        let statements = session.statements.iter();
        let has = |tag: &Tag| tag.official() == Some(language);
        let spoken = statements.filter(|one| statement::languages(one).any(has));
        let documents = voice.count("count-documents", documents.count());
        let statements = voice.count("count-statements", spoken.count());
        voice.explained(&name(frame, language), &voice.joined(&documents, &statements))
    };
    Language::ALL.map(of).into()
}

fn row(frame: &SessionFrame<'_>, document: &Document) -> ParityRow {
    let outer = &frame.frame;
    ParityRow {
        href: outer.href(&frame.tails.document(document.slug())),
        symbols: document.symbols.iter().map(Symbol::to_string).collect(),
        title: outer.phrase(&document.title, document.original_language.as_ref()),
        cells: Language::ALL.map(|language| cell(frame, document, language)).into(),
    }
}

fn cell(frame: &SessionFrame<'_>, document: &Document, language: Language) -> ParityCell {
    let date = |days: &BTreeMap<Language, Date>| {
        days.get(&language).map(|day| frame.frame.voice.date(*day))
    };
    let (state, when) = if document.is_in(language) {
        ("there", date(&document.issued))
    } else if document.expected_languages.contains(&language) {
        ("awaited", date(&document.expected))
    } else {
        ("none", None)
    };
    ParityCell { state, when, count: None }
}
