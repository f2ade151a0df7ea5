//! What of a session is about which subject, and the lists of it.

use std::collections::BTreeMap;

use crate::i18n::Collation;
use crate::model::{Document, Id, Session, Site};
use crate::plan::frame::{Frame, SessionFrame};
use crate::plan::view::Topic;

/// The subjects of a session.
#[derive(Debug, Default)]
pub struct Subjects<'a> {
    /// The documents about each, by date.
    pub(super) documents: BTreeMap<&'a Id, Vec<&'a Document>>,
    /// The statements about each, by the items they were made on, as places in the
    /// session's list.
    pub(super) statements: BTreeMap<&'a Id, Vec<usize>>,
    /// Whether an item of the agenda is about one.
    pub(super) has_items: bool,
}

impl<'a> Subjects<'a> {
    pub(super) fn of(site: &'a Site, session: &'a Session) -> Self {
        let vocabulary = &site.subjects;
        let mut documents: BTreeMap<&Id, Vec<&Document>> = BTreeMap::new();
        for document in &session.documents {
            for id in vocabulary.ids(&document.subjects) {
                documents.entry(id).or_default().push(document);
            }
        }
        documents.values_mut().for_each(|own| own.sort_by_key(|document| document.date));
        let has_items = session.items.iter().any(|item| !vocabulary.ids(&item.subjects).is_empty());
        Self { documents, statements: vocabulary.statements(session), has_items }
    }
}

/// Subjects with their names, in the language's order: the segment of the address,
/// the name, and what there is.
pub(super) fn named<'g, T>(
    frame: &SessionFrame<'_>,
    all: &'g BTreeMap<&Id, Vec<T>>,
) -> Vec<(String, String, &'g Vec<T>)> {
    let language = frame.frame.language();
    let name = |id: &Id| frame.frame.site.subjects.get(id).map(|one| one.name[language].clone());
    let mut named: Vec<_> =
        all.iter().map(|(id, own)| (id.to_string(), name(id).unwrap_or_default(), own)).collect();
    let collation = Collation::new(language);
    named.sort_by(|a, b| collation.compare(&a.1, &b.1).then_with(|| a.0.cmp(&b.0)));
    named
}

/// What something is about, in the page's language: a subject of the site leads to
/// its page there, another word stands as it is written.
pub(in crate::plan) fn topics(frame: &Frame<'_>, words: &[String]) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    for word in words {
        let topic = match frame.site.subjects.find(word) {
            Some(subject) => Topic {
                href: Some(frame.href(&format!("archive/subjects/{}/", subject.id))),
                text: subject.name[frame.language()].clone(),
            },
            None => Topic { href: None, text: word.clone() },
        };
        if !topics.iter().any(|other| other.text == topic.text) {
            topics.push(topic);
        }
    }
    topics
}
