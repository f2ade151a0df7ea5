//! What belongs to what inside a session, looked up once for all pages: the
//! statements of a meeting, of an item, of a speaker; the documents of an
//! item; what is related to a document.

use std::collections::BTreeMap;

use crate::i18n::Tag;
use crate::model::{Document, Id, RelationKind, RelationTarget, Session};

/// A document that points at another: how, in which language only, which.
type Pointing<'a> = (RelationKind, Option<&'a Tag>, &'a Document);

/// The cross-references of a session.
pub(super) struct Related<'a> {
    /// Statements by meeting, in speaking order, as places in the session's list.
    pub(super) by_meeting: BTreeMap<&'a Id, Vec<usize>>,
    /// Statements by item, likewise.
    pub(super) by_item: BTreeMap<&'a Id, Vec<usize>>,
    /// Statements by those who spoke or were spoken for, likewise.
    pub(super) by_speaker: BTreeMap<&'a Id, Vec<usize>>,
    /// Documents by item.
    pub(super) documents: BTreeMap<&'a Id, Vec<&'a Document>>,
    /// Documents that point at a document, and how.
    pub(super) pointing_at: BTreeMap<&'a Id, Vec<Pointing<'a>>>,
    /// Documents that are the record of a meeting.
    pub(super) records: BTreeMap<&'a Id, Vec<&'a Document>>,
}

impl<'a> Related<'a> {
    pub(super) fn of(session: &'a Session) -> Self {
        let mut related = Self {
            by_meeting: BTreeMap::new(),
            by_item: BTreeMap::new(),
            by_speaker: BTreeMap::new(),
            documents: BTreeMap::new(),
            pointing_at: BTreeMap::new(),
            records: BTreeMap::new(),
        };
        for (place, statement) in session.statements.iter().enumerate() {
            related.by_meeting.entry(&statement.meeting).or_default().push(place);
            for item in &statement.items {
                related.by_item.entry(item).or_default().push(place);
            }
            for voice in statement.voices() {
                related.by_speaker.entry(voice).or_default().push(place);
            }
        }
        for document in &session.documents {
            for item in &document.items {
                related.documents.entry(item).or_default().push(document);
            }
            for relation in &document.relations {
                match &relation.to {
                    RelationTarget::Document(id) => {
                        let pointing = (relation.kind, relation.lang.as_ref(), document);
                        related.pointing_at.entry(id).or_default().push(pointing);
                    }
                    RelationTarget::Meeting(id) => {
                        related.records.entry(id).or_default().push(document);
                    }
                    RelationTarget::Symbol(_) => {}
                }
            }
        }
        related
    }

    /// The statements on an item.
    pub(super) fn statements_on(&self, item: &Id) -> &[usize] {
        self.by_item.get(item).map_or(&[], Vec::as_slice)
    }

    /// The documents of an item.
    pub(super) fn documents_of(&self, item: &Id) -> &[&'a Document] {
        self.documents.get(item).map_or(&[], Vec::as_slice)
    }
}
