//! The page of a document: what it is, its files in each language, and how it
//! relates to others.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::i18n::{Language, Tag};
use crate::model::{Document, Reissue, Relation, RelationKind, RelationTarget, Symbol, Term};
use crate::plan::frame::SessionFrame;
use crate::plan::view::{
    Chrome, DocumentView, Fact, Link, Notice, RelatedDocument, VersionLink, View,
};
use crate::plan::{PageJob, Prose, about, ask, rows};

use super::books::Books;
use super::families::Families;
use super::related::Related;
use super::{Cause, Known, Page, akn, beside, job, neighbours, subjects, texts, with_prose};

/// The pages of all documents, made unless they stand that were made from the `cause`
/// of all documents.
pub(super) fn pages(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    families: &Families<'_>,
    books: &Books,
    known: Known<'_>,
    cause: Cause,
) -> Vec<Page> {
    let planned = |(place, document): (usize, &Document)| {
        let tail = frame.tails.document(document.slug());
        // A book is of more than documents.
        let cause = (!books.has(&tail)).then_some(cause);
        let make = || page(frame, related, families, books, place, document);
        known.page(frame, &tail, cause, make)
    };
    frame.session.documents.iter().enumerate().map(planned).collect()
}

fn page(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    families: &Families<'_>,
    books: &Books,
    place: usize,
    document: &Document,
) -> PageJob {
    let (outer, session) = (&frame.frame, frame.session);
    let (voice, language) = (outer.voice, outer.language());
    let tail = frame.tails.document(document.slug());
    let heading = outer.phrase(&document.title, document.original_language.as_ref());
    let (previous, next) = neighbours(&session.documents, place, |other| {
        outer.link(&frame.tails.document(other.slug()), name(frame, other))
    });
    let meetings = document.meetings.iter().filter_map(|id| session.meeting(id));
    let title = title(frame, document);
    let texts: BTreeMap<&Tag, &Arc<str>> = document.texts.iter().collect();
    let prose = texts::here(language, &texts);
    let about = about::document(frame, document, &heading.text);
    let languages = document.languages().into_iter().cloned().collect();
    let view = DocumentView {
        symbols: document.symbols.iter().map(Symbol::to_string).collect(),
        notices: notices(frame, families, document, heading.lang.is_some(), prose.as_ref()),
        heading,
        text_lang: prose.as_ref().map(|prose| prose.tag.to_string()),
        text_dir: prose.as_ref().map(|prose| prose.tag.dir()),
        versions: versions(frame, document, &tail),
        beside: beside::links(frame, &tail, &beside::Texts::of_document(document)),
        facts: facts(frame, document),
        topics: subjects::topics(outer, &document.subjects),
        files: document.files.iter().map(|file| rows::file(frame, file)).collect(),
        akn: akn::link(frame, &tail, prose.as_ref()),
        book: books.link(frame, &tail),
        official: official(frame, document),
        missing: missing(frame, document),
        items: rows::items(frame, &document.items),
        meetings: meetings.map(|one| rows::meeting_with_day(outer, &frame.place(), one)).collect(),
        family: families.rows(frame, document),
        related: relations(frame, related, families, document),
        reissues: reissues(frame, document),
        ask: ask::thing(
            frame,
            &tail,
            &title,
            document.symbols.first().map(Symbol::as_str),
            languages,
        ),
        previous,
        next,
    };
    let description = voice.explained(&title, &session.title[language]);
    let mut crumbs = frame.crumbs();
    let list = format!("{}documents/", frame.tails.session());
    crumbs.push(outer.link(&list, voice.word("list-documents")));
    let chrome = outer.chrome(&tail, &title, description, crumbs);
    let chrome = Chrome { about: Some(about), ..chrome };
    with_prose(job(frame, "document", &tail, chrome, View::Document(view)), prose)
}

/// When it was reissued, and why.
pub(super) fn reissues(frame: &SessionFrame<'_>, document: &Document) -> Vec<String> {
    let voice = frame.frame.voice;
    let reissue = |one: &Reissue| {
        let date = voice.date(one.date).text;
        let reason = &one.reason[voice.language()];
        let text = voice.say("reissued", &[("date", &date), ("reason", reason)]);
        only_in(frame, text, one.lang.as_ref())
    };
    document.reissues.iter().map(reissue).collect()
}

/// The page's title: symbol first, then subject.
pub(super) fn title(frame: &SessionFrame<'_>, document: &Document) -> String {
    let heading = frame.frame.phrase(&document.title, document.original_language.as_ref());
    match document.symbols.first() {
        Some(symbol) => {
            format!("{}: {}", frame.frame.voice.isolate(symbol.as_str()), heading.text)
        }
        None => heading.text,
    }
}

/// The languages in which its text can be read.
fn versions(frame: &SessionFrame<'_>, document: &Document, tail: &str) -> Vec<VersionLink> {
    let (outer, voice) = (&frame.frame, frame.frame.voice);
    let link = |tag: &Tag| VersionLink {
        href: tag
            .official()
            .filter(|&other| other != outer.language())
            .map(|other| outer.href_in(other, tail)),
        lang: tag.to_string(),
        language: voice.language_name(tag),
        role: match &document.original_language {
            Some(original) if original == tag => voice.word("document-original"),
            _ => String::new(),
        },
    };
    document.texts.keys().map(link).collect()
}

/// What a document is called where space is short: its symbol, or its title.
fn name(frame: &SessionFrame<'_>, document: &Document) -> String {
    document.symbols.first().map_or_else(
        || frame.frame.phrase(&document.title, document.original_language.as_ref()).text,
        Symbol::to_string,
    )
}

pub(super) fn notices(
    frame: &SessionFrame<'_>,
    families: &Families<'_>,
    document: &Document,
    foreign_title: bool,
    here: Option<&Prose>,
) -> Vec<Notice> {
    let voice = frame.frame.voice;
    let mut notices = Vec::new();
    if let Some(newer) = families.successor(document) {
        let symbol = voice.isolate(newer.symbol.as_str());
        let text = voice.say("notice-superseded", &[("symbol", &symbol)]);
        notices.push(Notice { kind: "changed", text });
    }
    // One that corrects another language only is no matter of this page.
    let matters = |only: &Option<Tag>| {
        only.as_ref().is_none_or(|tag| tag.official() == Some(frame.frame.language()))
    };
    let corrections = families.corrections(document).into_iter();
    let corrections: Vec<String> = corrections
        .filter(|correction| matters(&correction.document.only))
        .map(|correction| voice.isolate(correction.symbol.as_str()))
        .collect();
    if !corrections.is_empty() {
        let text = voice.say("notice-corrected", &[("symbols", &voice.list(&corrections))]);
        notices.push(Notice { kind: "info", text });
    }
    if document.status == crate::model::DocumentStatus::AdvanceUnedited {
        notices.push(Notice { kind: "changed", text: voice.word("notice-advance-unedited") });
    }
    if foreign_title {
        notices.push(Notice { kind: "info", text: voice.word("notice-title-not-translated") });
    }
    let is_foreign = here.is_none_or(|prose| prose.tag.official() != Some(voice.language()));
    if is_foreign && !document.texts.is_empty() {
        let names = document.texts.keys().map(|tag| voice.language_name(tag));
        let names: Vec<String> = names.collect();
        let text = voice.say("notice-only-in", &[("languages", &voice.list(&names))]);
        notices.push(Notice { kind: "info", text });
    }
    notices
}

pub(super) fn facts(frame: &SessionFrame<'_>, document: &Document) -> Vec<Fact> {
    let outer = &frame.frame;
    let voice = outer.voice;
    let fact = |label: &str, value: String| Fact { label: voice.word(label), value, href: None };
    let mut facts = vec![
        fact("fact-kind", voice.term("document-kind", document.kind)),
        fact("fact-date", voice.date(document.date).text),
        fact("fact-distribution", voice.term("distribution", document.distribution)),
    ];
    if let Some(tag) = &document.original_language {
        facts.push(fact("fact-original", voice.language_name(tag)));
    }
    if !document.sponsors.is_empty() {
        facts.push(fact("fact-sponsors", outer.speakers(&document.sponsors, document.date)));
    }
    if let Some(number) = &document.job_number {
        facts.push(fact("fact-job-number", number.clone()));
    }
    facts
}

/// The document's symbols in the official document system.
pub(super) fn official(frame: &SessionFrame<'_>, document: &Document) -> Vec<Link> {
    document.symbols.iter().filter_map(|symbol| official_link(frame, symbol)).collect()
}

fn official_link(frame: &SessionFrame<'_>, symbol: &Symbol) -> Option<Link> {
    let (site, language) = (frame.frame.site, frame.frame.language());
    let href = site.official_document(&frame.session.key.body, language, symbol)?;
    Some(Link { href, label: symbol.to_string() })
}

/// "Not yet available in …", where languages are expected, and when.
pub(super) fn missing(frame: &SessionFrame<'_>, document: &Document) -> Option<String> {
    let voice = frame.frame.voice;
    let awaited = document.expected_languages.iter().filter(|language| !document.is_in(**language));
    let name = |language: &Language| {
        let name = voice.language_name(&Tag::from(*language));
        match document.expected.get(language) {
            Some(day) => {
                let day = voice.date(*day).text;
                voice.say("parity-expected-in", &[("language", &name), ("date", &day)])
            }
            None => name,
        }
    };
    let names: Vec<String> =
        awaited.filter(|_| !document.languages().is_empty()).map(name).collect();
    (!names.is_empty()).then(|| voice.say("not-yet-in", &[("languages", &voice.list(&names))]))
}

/// The relations that the family does not show already.
pub(super) fn relations(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    families: &Families<'_>,
    document: &Document,
) -> Vec<RelatedDocument> {
    let implied = |kind| {
        use RelationKind::{AddsTo, Amends, Corrects, RelatesTo, Revises};
        matches!(kind, Revises | AddsTo | Corrects | Amends | RelatesTo)
    };
    let shown =
        |other: &Document| other.symbols.iter().any(|symbol| families.relates(document, symbol));
    let in_family = |to: &RelationTarget| match to {
        RelationTarget::Document(id) => frame.session.document(id).is_some_and(shown),
        RelationTarget::Symbol(symbol) => families.relates(document, symbol),
        RelationTarget::Meeting(_) => false,
    };
    let relations = document.relations.iter();
    let outgoing = relations
        .filter(|relation| !(implied(relation.kind) && in_family(&relation.to)))
        .map(|relation| outgoing(frame, relation));
    let incoming = related.pointing_at.get(&document.id).into_iter().flatten();
    let incoming = incoming.filter(|(kind, _, other)| !(implied(*kind) && shown(other)));
    let incoming = incoming.map(|(kind, lang, other)| {
        entry(frame, &format!("{}-inverse", keyword(*kind)), *lang, other)
    });
    outgoing.chain(incoming).collect()
}

fn keyword(kind: RelationKind) -> String {
    format!("relation-{}", kind.keyword())
}

fn outgoing(frame: &SessionFrame<'_>, relation: &Relation) -> RelatedDocument {
    let message = keyword(relation.kind);
    let label = || only_in(frame, frame.frame.voice.word(&message), relation.lang.as_ref());
    match &relation.to {
        RelationTarget::Document(id) => match frame.session.document(id) {
            Some(other) => entry(frame, &message, relation.lang.as_ref(), other),
            None => RelatedDocument {
                relation: label(),
                href: None,
                symbol: id.to_string(),
                title: None,
            },
        },
        RelationTarget::Symbol(symbol) => RelatedDocument {
            relation: label(),
            href: official_link(frame, symbol).map(|link| link.href),
            symbol: symbol.to_string(),
            title: None,
        },
        RelationTarget::Meeting(id) => {
            let link = super::statement::meeting_link(frame, id);
            RelatedDocument {
                relation: label(),
                href: Some(link.href),
                symbol: link.label,
                title: None,
            }
        }
    }
}

fn entry(
    frame: &SessionFrame<'_>,
    message: &str,
    lang: Option<&Tag>,
    other: &Document,
) -> RelatedDocument {
    let title = frame.frame.phrase(&other.title, other.original_language.as_ref());
    let has_symbol = !other.symbols.is_empty();
    RelatedDocument {
        relation: only_in(frame, frame.frame.voice.word(message), lang),
        href: Some(frame.frame.href(&frame.tails.document(other.slug()))),
        symbol: name(frame, other),
        title: has_symbol.then_some(title),
    }
}

/// "… (French only)".
pub(super) fn only_in(frame: &SessionFrame<'_>, text: String, lang: Option<&Tag>) -> String {
    let voice = frame.frame.voice;
    match lang {
        None => text,
        Some(tag) => {
            voice.say("only-in", &[("text", &text), ("language", &voice.language_name(tag))])
        }
    }
}
