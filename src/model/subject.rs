//! The vocabulary of subjects, and what of a session is about each.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Id, Session};
use crate::i18n::SixText;

/// A subject of the vocabulary.
#[derive(Clone, Debug)]
pub struct Subject {
    /// Identifier.
    pub id: Id,
    /// Its name.
    pub name: SixText,
    /// The subject that it is a part of.
    pub broader: Option<Id>,
    /// The same subject in a public thesaurus.
    pub same_as: Option<String>,
}

/// The subjects of a site.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    subjects: BTreeMap<Id, Subject>,
    /// By their names in any language, as [`folded`].
    names: BTreeMap<String, Id>,
}

/// How much of a session is about a subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Documents.
    pub documents: usize,
    /// Statements, by the items they were made on.
    pub statements: usize,
}

impl Vocabulary {
    /// A vocabulary; of two subjects with the same name the first has it.
    #[must_use]
    pub fn of(subjects: impl IntoIterator<Item = Subject>) -> Self {
        let subjects: BTreeMap<Id, Subject> =
            subjects.into_iter().map(|subject| (subject.id.clone(), subject)).collect();
        let mut names = BTreeMap::new();
        for subject in subjects.values() {
            for (_, name) in subject.name.iter() {
                names.entry(folded(name)).or_insert_with(|| subject.id.clone());
            }
        }
        Self { subjects, names }
    }

    /// The subjects, by their ids.
    pub fn iter(&self) -> impl Iterator<Item = &Subject> {
        self.subjects.values()
    }

    /// A subject by its id.
    #[must_use]
    pub fn get(&self, id: &Id) -> Option<&Subject> {
        self.subjects.get(id)
    }

    /// The subject that a word stands for: its id, or its name in any language,
    /// as importers bring it.
    #[must_use]
    pub fn find(&self, word: &str) -> Option<&Subject> {
        let id = word.parse::<Id>().ok().filter(|id| self.subjects.contains_key(id));
        let id = id.or_else(|| self.names.get(&folded(word)).cloned())?;
        self.subjects.get(&id)
    }

    /// What a session has of each subject, also where only an item of the agenda is
    /// about it.
    #[must_use]
    pub fn within(&self, session: &Session) -> BTreeMap<Id, About> {
        let of_items = session.items.iter().flat_map(|item| self.ids(&item.subjects));
        let mut all: BTreeMap<Id, About> =
            of_items.map(|id| (id.clone(), About::default())).collect();
        for document in &session.documents {
            for id in self.ids(&document.subjects) {
                all.entry(id.clone()).or_default().documents += 1;
            }
        }
        for (id, places) in self.statements(session) {
            all.entry(id.clone()).or_default().statements = places.len();
        }
        all
    }

    /// The statements of a session by subject, as places in its list.
    #[must_use]
    pub fn statements(&self, session: &Session) -> BTreeMap<&Id, Vec<usize>> {
        let of_items: BTreeMap<&Id, Vec<&Id>> =
            session.items.iter().map(|item| (&item.id, self.ids(&item.subjects))).collect();
        let mut all: BTreeMap<&Id, Vec<usize>> = BTreeMap::new();
        for (place, statement) in session.statements.iter().enumerate() {
            for &id in statement.items.iter().filter_map(|item| of_items.get(item)).flatten() {
                let own = all.entry(id).or_default();
                // Two items of a statement may be about the same.
                if own.last() != Some(&place) {
                    own.push(place);
                }
            }
        }
        all
    }

    /// The subjects that some words stand for, each once.
    #[must_use]
    pub fn ids(&self, words: &[String]) -> Vec<&Id> {
        let mut ids: Vec<&Id> = Vec::new();
        for subject in words.iter().filter_map(|word| self.find(word)) {
            if !ids.contains(&&subject.id) {
                ids.push(&subject.id);
            }
        }
        ids
    }
}

/// A name without what says nothing of what it means.
pub(crate) fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
