//! The page of a document: what it is, its files in each language, and how it
//! relates to others.

use crate::i18n::{Language, Tag};
use crate::model::{Document, Relation, RelationKind, RelationTarget, Symbol, Term};
use crate::plan::frame::SessionFrame;
use crate::plan::view::{DocumentView, Fact, Link, Notice, RelatedDocument, View};
use crate::plan::{PageJob, rows};

use super::related::Related;
use super::{job, neighbours};

pub(super) fn pages(frame: &SessionFrame<'_>, related: &Related<'_>) -> Vec<PageJob> {
    let documents = frame.session.documents.iter().enumerate();
    documents.map(|(place, document)| page(frame, related, place, document)).collect()
}

fn page(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
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
    let title = match document.symbols.first() {
        Some(symbol) => format!("{}: {}", voice.isolate(symbol.as_str()), heading.text),
        None => heading.text.clone(),
    };
    let view = DocumentView {
        symbols: document.symbols.iter().map(Symbol::to_string).collect(),
        notices: notices(frame, document, heading.lang.is_some()),
        heading,
        facts: facts(frame, document),
        files: document.files.iter().map(|file| rows::file(frame, file)).collect(),
        official: official(frame, document),
        missing: missing(frame, document),
        items: rows::items(frame, &document.items),
        meetings: meetings.map(|one| rows::meeting_with_day(outer, &frame.place(), one)).collect(),
        related: relations(frame, related, document),
        reissues: document
            .reissues
            .iter()
            .map(|reissue| {
                let date = voice.date(reissue.date).text;
                let text = voice
                    .say("reissued", &[("date", &date), ("reason", &reissue.reason[language])]);
                only_in(frame, text, reissue.lang.as_ref())
            })
            .collect(),
        previous,
        next,
    };
    let description = voice.explained(&title, &session.title[language]);
    let mut crumbs = frame.crumbs();
    let list = format!("{}documents/", frame.tails.session());
    crumbs.push(outer.link(&list, voice.word("list-documents")));
    let chrome = outer.chrome(&tail, &title, description, crumbs);
    job(frame, "document", &tail, chrome, View::Document(view))
}

/// What a document is called where space is short: its symbol, or its title.
fn name(frame: &SessionFrame<'_>, document: &Document) -> String {
    document.symbols.first().map_or_else(
        || frame.frame.phrase(&document.title, document.original_language.as_ref()).text,
        Symbol::to_string,
    )
}

fn notices(frame: &SessionFrame<'_>, document: &Document, foreign_title: bool) -> Vec<Notice> {
    let voice = frame.frame.voice;
    let mut notices = Vec::new();
    if document.status == crate::model::DocumentStatus::AdvanceUnedited {
        notices.push(Notice { kind: "changed", text: voice.word("notice-advance-unedited") });
    }
    if foreign_title {
        notices.push(Notice { kind: "info", text: voice.word("notice-title-not-translated") });
    }
    notices
}

fn facts(frame: &SessionFrame<'_>, document: &Document) -> Vec<Fact> {
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
    if !document.subjects.is_empty() {
        // Index terms, as the editor wrote them: no sentence, and of no language.
        let terms: Vec<_> = document.subjects.iter().map(|term| voice.isolate(term)).collect();
        facts.push(fact("fact-subjects", terms.join(&voice.word("label-list-comma"))));
    }
    facts
}

/// The document's symbols in the official document system.
fn official(frame: &SessionFrame<'_>, document: &Document) -> Vec<Link> {
    document.symbols.iter().filter_map(|symbol| official_link(frame, symbol)).collect()
}

fn official_link(frame: &SessionFrame<'_>, symbol: &Symbol) -> Option<Link> {
    let pattern = frame.frame.site.official_documents.as_ref()?;
    let path: String = symbol.as_str().replace(' ', "%20");
    let href = pattern.replace("{lang}", frame.frame.language().code()).replace("{symbol}", &path);
    Some(Link { href, label: symbol.to_string() })
}

/// "Not yet available in …", where languages are expected.
fn missing(frame: &SessionFrame<'_>, document: &Document) -> Option<String> {
    let has = |language: Language| {
        document.files.iter().any(|file| file.lang.official() == Some(language))
    };
    let voice = frame.frame.voice;
    let names: Vec<String> = document
        .expected_languages
        .iter()
        .filter(|&&language| !document.files.is_empty() && !has(language))
        .map(|&language| voice.language_name(&Tag::from(language)))
        .collect();
    (!names.is_empty()).then(|| voice.say("not-yet-in", &[("languages", &voice.list(&names))]))
}

fn relations(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    document: &Document,
) -> Vec<RelatedDocument> {
    let outgoing = document.relations.iter().map(|relation| outgoing(frame, relation));
    let incoming = related.pointing_at.get(&document.id).into_iter().flatten();
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
fn only_in(frame: &SessionFrame<'_>, text: String, lang: Option<&Tag>) -> String {
    let voice = frame.frame.voice;
    match lang {
        None => text,
        Some(tag) => {
            voice.say("only-in", &[("text", &text), ("language", &voice.language_name(tag))])
        }
    }
}
