//! The page that shows what revisions of a statement changed. There is one only
//! where the gate has let the texts that were replaced through.

use crate::i18n::{Language, Tag};
use crate::markdown::{Change, Passage, compare, is_changed};
use crate::model::{Availability, Revision, Statement, Version};
use crate::plan::PageJob;
use crate::plan::frame::SessionFrame;
use crate::plan::view::{
    ComparedPart, Link, PassageView, RevisionView, RevisionsView, StretchView, VersionLink, View,
};

use super::{Known, Page, job, statement};

/// The pages of all statements that have revisions to show.
pub(super) fn pages(frame: &SessionFrame<'_>, known: Known<'_>) -> Vec<Page> {
    let statements = frame.session.statements.iter().enumerate();
    let revised = statements.filter(|(_, one)| compared(one).next().is_some());
    let page = |(place, one): (usize, &Statement)| {
        let tail = frame.tails.revisions(&one.id);
        let cause = known.causes.statement(place, [None, None]);
        known.page(frame, &tail, cause, || planned(frame, one, &tail))
    };
    revised.map(page).collect()
}

/// The way from a statement to what its revisions changed.
pub(super) fn link(frame: &SessionFrame<'_>, statement: &Statement) -> Option<Link> {
    compared(statement).next()?;
    let label = frame.frame.voice.word("revisions-compare");
    Some(frame.frame.link(&frame.tails.revisions(&statement.id), label))
}

fn planned(frame: &SessionFrame<'_>, statement: &Statement, tail: &str) -> PageJob {
    let outer = &frame.frame;
    let voice = outer.voice;
    let title = statement::title(frame, statement);
    let page = frame.tails.statement(&statement.id);
    let here = |tag: &Tag| stands_on(outer.language(), tag);
    let revisions: Vec<RevisionView> = compared(statement)
        .filter(|(tag, ..)| here(tag))
        .flat_map(|(tag, _, revisions)| revisions.iter().rev().map(move |revision| (tag, revision)))
        .map(|(tag, revision)| compared_here(frame, tag, revision))
        .collect();
    let elsewhere = compared(statement).filter(|_| revisions.is_empty());
    let elsewhere: Vec<VersionLink> = elsewhere
        .map(|(tag, version, _)| statement::version_link(frame, tag, version.role, tail))
        .collect();
    let view = RevisionsView {
        heading: voice.word("revisions"),
        statement: outer.link(&page, voice.word("revisions-in-force")),
        revisions,
        elsewhere,
    };
    let mut crumbs = frame.crumbs();
    crumbs.push(outer.link(&page, title.clone()));
    let title = voice.say("revisions-title", &[("title", &title)]);
    let chrome = outer.chrome(tail, &title, voice.word("revisions-description"), crumbs);
    job(frame, "revisions", tail, chrome, View::Revisions(view))
}

/// The versions of which revisions may be compared.
fn compared(statement: &Statement) -> impl Iterator<Item = (&Tag, &Version, &[Revision])> {
    statement.versions.iter().filter_map(|(tag, version)| match &version.availability {
        Availability::Available { revisions, .. } if !revisions.is_empty() => {
            Some((tag, version, revisions.as_slice()))
        }
        _ => None,
    })
}

/// A text stands on the pages of its language, or on all where that has none.
fn stands_on(language: Language, tag: &Tag) -> bool {
    tag.official().is_none_or(|own| own == language)
}

fn compared_here(frame: &SessionFrame<'_>, tag: &Tag, revision: &Revision) -> RevisionView {
    let voice = frame.frame.voice;
    let at = voice.moment(&revision.at.to_zoned(frame.session.zone.clone()));
    let passages = compare(&revision.before, &revision.after);
    let changed = passages.iter().filter(|passage| is_changed(passage)).count();
    RevisionView {
        heading: voice
            .say("revisions-of", &[("language", &voice.language_name(tag)), ("date", &at.text)]),
        changed: voice.count("revisions-changed", changed),
        lang: tag.to_string(),
        dir: tag.dir(),
        parts: parts(passages, |count| voice.count("revisions-same", count)),
    }
}

/// Passages in a row that stayed, if they are several, stand apart, so that a
/// reader comes to what differs.
fn parts(passages: Vec<Passage>, same: impl Fn(usize) -> String) -> Vec<ComparedPart> {
    let rows = passages.chunk_by(|a, b| is_changed(a) == is_changed(b));
    let part = |row: &[Passage]| ComparedPart {
        same: (row.len() > 1 && !is_changed(&row[0])).then(|| same(row.len())),
        passages: row.iter().cloned().map(shown).collect(),
    };
    rows.map(part).collect()
}

fn shown(passage: Passage) -> PassageView {
    let stretches = passage.into_iter().map(|stretch| StretchView {
        change: match stretch.change {
            Change::Kept => "kept",
            Change::Deleted => "deleted",
            Change::Inserted => "inserted",
        },
        text: stretch.text,
    });
    PassageView { stretches: stretches.collect() }
}
