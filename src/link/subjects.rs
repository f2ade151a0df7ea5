//! The subjects: an index of those that something is about, and for each the
//! sessions that have it. What it is stands in their own lists.

use std::collections::BTreeSet;

use super::{SessionDigest, archive, job};
use crate::i18n::Collation;
use crate::model::{Id, Subject};
use crate::plan::frame::Frame;
use crate::plan::paging::{self, Leaf};
use crate::plan::view::{Link, SearchedSession, SubjectView, SubjectsView, View};
use crate::plan::{PageJob, Tails};

/// Subjects on a full page of the index.
const SUBJECTS: usize = 200;

/// Sessions on a full page of a subject.
const SESSIONS: usize = 50;

fn index_tail() -> String {
    format!("{}subjects/", archive::TAIL)
}

fn tail(id: &Id) -> String {
    format!("{}{id}/", index_tail())
}

/// The way to the index, where something is about a subject.
pub(super) fn link(frame: &Frame<'_>, digests: &[&SessionDigest]) -> Option<Link> {
    let some = digests.iter().copied().any(|digest| !digest.subjects.is_empty());
    some.then(|| frame.link(&index_tail(), frame.voice.word("archive-subjects")))
}

pub(super) fn pages(frame: &Frame<'_>, digests: &[&SessionDigest]) -> Vec<PageJob> {
    let used = used(frame, digests);
    if used.is_empty() {
        return Vec::new();
    }
    let mut oldest: Vec<&SessionDigest> = digests.to_vec();
    oldest.sort_by(|a, b| (a.days, &a.key).cmp(&(b.days, &b.key)));
    let subjects = frame.site.subjects.iter().filter(|subject| used.contains(&subject.id));
    let all: Vec<&Subject> = subjects.collect();
    let mut pages = index(frame, &all, &used);
    pages.extend(all.iter().flat_map(|subject| subject_pages(frame, &oldest, &all, subject)));
    pages
}

/// The subjects that something is about, and those that they are parts of.
fn used(frame: &Frame<'_>, digests: &[&SessionDigest]) -> BTreeSet<Id> {
    let mut used = BTreeSet::new();
    for id in digests.iter().copied().flat_map(|digest| digest.subjects.keys()) {
        let mut next = frame.site.subjects.get(id);
        while let Some(subject) = next {
            if !used.insert(subject.id.clone()) {
                break;
            }
            next = subject.broader.as_ref().and_then(|id| frame.site.subjects.get(id));
        }
    }
    used
}

/// Links to some subjects in the language's order.
fn links<'s>(frame: &Frame<'_>, subjects: impl Iterator<Item = &'s Subject>) -> Vec<Link> {
    let collation = Collation::new(frame.language());
    let name = |subject: &'s Subject| subject.name[frame.language()].as_str();
    let mut subjects: Vec<&Subject> = subjects.collect();
    subjects.sort_by(|a, b| collation.compare(name(a), name(b)).then_with(|| a.id.cmp(&b.id)));
    subjects.into_iter().map(|one| frame.link(&tail(&one.id), name(one))).collect()
}

/// The subjects that are part of no other; those lead to their parts.
fn index(frame: &Frame<'_>, all: &[&Subject], used: &BTreeSet<Id>) -> Vec<PageJob> {
    let heading = frame.voice.word("heading-subjects");
    let is_top = |subject: &Subject| !subject.broader.as_ref().is_some_and(|id| used.contains(id));
    let top = links(frame, all.iter().copied().filter(|subject| is_top(subject)));
    let last_first: Vec<&Link> = top.iter().rev().collect();
    let leaves = paging::leaves_of(&last_first, SUBJECTS);
    let page = |leaf: &Leaf<'_, &Link>| {
        let heading = paging::heading(frame, heading.clone(), leaf.number);
        let view = SubjectsView {
            heading: heading.clone(),
            subjects: leaf.rows.iter().map(|&&link| link.clone()).collect(),
            pager: paging::pager(frame, &index_tail(), leaf, leaves.len()),
        };
        let tail = paging::tail(&index_tail(), leaf.number);
        let chrome = frame.chrome(&tail, &heading, heading.clone(), archive::crumbs(frame));
        job(frame, "subjects", &tail, chrome, View::Subjects(view))
    };
    leaves.iter().map(page).collect()
}

fn subject_pages(
    frame: &Frame<'_>,
    oldest: &[&SessionDigest],
    all: &[&Subject],
    subject: &Subject,
) -> Vec<PageJob> {
    let (voice, language) = (frame.voice, frame.language());
    let name = &subject.name[language];
    let own: Vec<&SessionDigest> =
        oldest.iter().copied().filter(|digest| digest.subjects.contains_key(&subject.id)).collect();
    let narrower = all.iter().copied().filter(|other| other.broader.as_ref() == Some(&subject.id));
    let narrower = links(frame, narrower);
    let broader = subject.broader.as_ref().and_then(|id| frame.site.subjects.get(id));
    let mut crumbs = archive::crumbs(frame);
    crumbs.push(frame.link(&index_tail(), voice.word("heading-subjects")));
    let leaves = paging::leaves_of(&own, SESSIONS);
    let page = |leaf: &Leaf<'_, &SessionDigest>| {
        let heading = paging::heading(frame, name.clone(), leaf.number);
        let front = leaf.number.is_none();
        let view = SubjectView {
            heading: heading.clone(),
            broader: broader.map(|one| frame.link(&tail(&one.id), one.name[language].as_str())),
            narrower: if front { narrower.clone() } else { Vec::new() },
            same_as: subject.same_as.clone(),
            sessions: leaf.rows.iter().map(|digest| within(frame, digest, &subject.id)).collect(),
            pager: paging::pager(frame, &tail(&subject.id), leaf, leaves.len()),
        };
        let tail = paging::tail(&tail(&subject.id), leaf.number);
        let description = voice.joined(&heading, &voice.word("heading-subjects"));
        let chrome = frame.chrome(&tail, &heading, description, crumbs.clone());
        job(frame, "subject", &tail, chrome, View::Subject(view))
    };
    leaves.iter().map(page).collect()
}

/// A session, and the lists of what it has of a subject.
fn within(frame: &Frame<'_>, digest: &SessionDigest, id: &Id) -> SearchedSession {
    let tails = Tails::of(&digest.key);
    let about = digest.subjects.get(id).copied().unwrap_or_default();
    let counts = [
        ("documents", "count-documents", about.documents),
        ("statements", "count-statements", about.statements),
    ];
    let lists = counts.into_iter().filter(|(_, _, count)| *count > 0);
    SearchedSession {
        session: frame.link(&tails.session(), digest.title[frame.language()].as_str()),
        lists: lists
            .map(|(room, word, count)| {
                let tail = tails.of_subject(room, id);
                frame.link(&tail, frame.voice.count(word, count))
            })
            .collect(),
    }
}
