//! The pages on which a text stands beside the same text in another language:
//! `beside/LANG/` below a document or a statement. Each is there in all languages of
//! pages: with the text of the page's language and the other, or, where there is no
//! such text, with the original and the other. Where there are two texts only, all
//! pairs are the same one, and so is the address.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::i18n::Tag;
use crate::model::{Document, Statement, VersionRole};
use crate::plan::frame::SessionFrame;
use crate::plan::view::{BesideView, Link, View};
use crate::plan::{Links, PageJob, Prose};

use super::{Cause, Known, Page, document, job, statement, texts};

/// The texts of one document or statement.
#[derive(Clone)]
pub(super) struct Texts<'t> {
    all: BTreeMap<&'t Tag, &'t Arc<str>>,
    /// The one that the others are translations of, where it is known and there.
    original: Option<&'t Tag>,
}

impl<'t> Texts<'t> {
    /// Those of a document.
    pub(super) fn of_document(document: &'t Document) -> Self {
        let original = document.original_language.as_ref();
        let original = original.filter(|tag| document.texts.contains_key(*tag));
        Self { all: document.texts.iter().collect(), original }
    }

    /// Those of a statement.
    pub(super) fn of_statement(statement: &'t Statement) -> Self {
        let all = statement::texts_of(statement);
        let delivered = all.keys().find(|tag| {
            statement.versions.get(tag).is_some_and(|one| one.role == VersionRole::AsDelivered)
        });
        Self { original: delivered.copied(), all }
    }

    /// The languages that pages are named after.
    fn others(&self) -> impl Iterator<Item = &'t Tag> {
        let passed = match self.all.len() {
            0 | 1 => self.all.len(),
            2 => 1,
            _ => 0,
        };
        self.all.keys().copied().skip(passed)
    }

    /// What stands on the page named after `other`: the text of the page's language
    /// first.
    fn pair(&self, frame: &SessionFrame<'_>, other: &'t Tag) -> Option<(Prose, Prose)> {
        let own = texts::here(frame.frame.language(), &self.all);
        let rest = |but: &Tag| {
            let mut tags = self.original.into_iter().chain(self.all.keys().copied());
            tags.find(|tag| *tag != but).and_then(|tag| self.prose(tag))
        };
        match own {
            Some(own) if own.tag == *other => {
                let rest = rest(other)?;
                // With more than two, that pair has a page with its own text first.
                Some(if self.all.len() > 2 { (rest, own) } else { (own, rest) })
            }
            Some(own) => Some((own, self.prose(other)?)),
            None => Some((rest(other)?, self.prose(other)?)),
        }
    }

    fn prose(&self, tag: &Tag) -> Option<Prose> {
        let text = self.all.get(tag)?;
        Some(Prose { markdown: (*text).clone(), tag: tag.clone(), links: Links::default() })
    }
}

/// The pages of all documents.
pub(super) fn documents(frame: &SessionFrame<'_>, known: Known<'_>, cause: Cause) -> Vec<Page> {
    let mut pages = Vec::new();
    for document in &frame.session.documents {
        let texts = Texts::of_document(document);
        let tail = frame.tails.document(document.slug());
        for other in texts.others() {
            let make = || page(frame, &tail, &document::title(frame, document), &texts, other);
            pages.extend(known.maybe_page(frame, &below(&tail, other), Some(cause), make));
        }
    }
    pages
}

/// The pages of all statements.
pub(super) fn statements(frame: &SessionFrame<'_>, known: Known<'_>) -> Vec<Page> {
    let mut pages = Vec::new();
    for (place, one) in frame.session.statements.iter().enumerate() {
        let texts = Texts::of_statement(one);
        let cause = known.causes.statement(place, [None, None]);
        let tail = frame.tails.statement(&one.id);
        for other in texts.others() {
            let make = || page(frame, &tail, &statement::title(frame, one), &texts, other);
            pages.extend(known.maybe_page(frame, &below(&tail, other), cause, make));
        }
    }
    pages
}

/// The ways from a page to the pairs of its texts.
pub(super) fn links(frame: &SessionFrame<'_>, tail: &str, texts: &Texts<'_>) -> Vec<Link> {
    links_but(frame, tail, texts, None)
}

/// The same, but for the page that is named after a language.
fn links_but(
    frame: &SessionFrame<'_>,
    tail: &str,
    texts: &Texts<'_>,
    this: Option<&Tag>,
) -> Vec<Link> {
    let own = texts::here(frame.frame.language(), &texts.all);
    let is_own = |tag: &Tag| own.as_ref().is_some_and(|own| own.tag == *tag);
    let voice = frame.frame.voice;
    // A language beside itself is another pair than its name says.
    let several = texts.all.len() > 2;
    let others = texts.others().filter(|tag| Some(*tag) != this && !(several && is_own(tag)));
    let link = |other: &Tag| {
        let (first, second) = texts.pair(frame, texts.all.get_key_value(other)?.0)?;
        let second = voice.language_name(&second.tag);
        let label = match own {
            Some(_) => second,
            None => voice.list(&[voice.language_name(&first.tag), second]),
        };
        Some(frame.frame.link(&below(tail, other), label))
    };
    others.filter_map(link).collect()
}

fn below(tail: &str, other: &Tag) -> String {
    format!("{tail}beside/{other}/")
}

fn page<'t>(
    frame: &SessionFrame<'_>,
    tail: &str,
    title: &str,
    texts: &Texts<'t>,
    other: &'t Tag,
) -> Option<PageJob> {
    let outer = &frame.frame;
    let voice = outer.voice;
    let (first, second) = texts.pair(frame, other)?;
    let languages = [&first.tag, &second.tag].map(|tag| voice.language_name(tag));
    let names = voice.list(&languages);
    let view = BesideView {
        heading: voice.word("beside"),
        text: outer.link(tail, title),
        languages: languages.into(),
        pairs: links_but(frame, tail, texts, Some(other)),
    };
    let named = voice.say("beside-title", &[("title", title), ("languages", &names)]);
    let mut crumbs = frame.crumbs();
    crumbs.push(outer.link(tail, title));
    let own = below(tail, other);
    let chrome = outer.chrome(&own, &named, named.clone(), crumbs);
    let page = job(frame, "beside", &own, chrome, View::Beside(view));
    Some(PageJob { prose: Some(first), beside: Some(second), ..page })
}
