//! The release of documents.

use std::collections::BTreeMap;

use jiff::Zoned;
use jiff::civil::Date;

use super::names::Item;
use super::stop::{Refusal, Stop};
use super::{Desk, Edit, Moment, instant_text, sheet};
use crate::content::DocumentRecord;
use crate::i18n::Language;
use crate::model::{Access, SessionKey, Symbol};

/// A document that is released, or will be.
#[derive(Clone, Debug)]
pub struct ReleasedDocument {
    /// The document.
    pub document: Item,
    /// From when on.
    pub at: Zoned,
    /// Whether that is later than now.
    pub later: bool,
    /// The languages that it still waits for, where all are released together.
    pub awaited: Vec<Language>,
}

/// A document and the official languages it is, or should be, in.
#[derive(Clone, Debug)]
pub struct ListedDocument {
    /// Its session.
    pub session: SessionKey,
    /// The document.
    pub document: Item,
    /// Its symbols.
    pub symbols: Vec<Symbol>,
    /// Whether it is public now.
    pub is_public: bool,
    /// Where each language stands.
    pub languages: BTreeMap<Language, InLanguage>,
}

/// Where a document stands in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InLanguage {
    /// It can be had, since a day where that is recorded.
    There(Option<Date>),
    /// It will be issued, on a day where that is known.
    Awaited(Option<Date>),
}

impl ListedDocument {
    /// Whether a language is missing.
    #[must_use]
    pub fn is_awaited(&self) -> bool {
        self.languages.values().any(|state| matches!(state, InLanguage::Awaited(_)))
    }
}

/// Documents, and the sessions that cannot be read.
#[derive(Debug)]
pub struct ListedDocuments {
    /// The documents, session by session.
    pub documents: Vec<ListedDocument>,
    /// Which sessions cannot be read, and why.
    pub unread: Vec<(SessionKey, Stop)>,
}

impl Desk {
    /// The documents of a session, or of all that are planned or open, those
    /// that are not public included.
    ///
    /// # Errors
    /// If there is no such session.
    pub fn documents(&self, session: Option<&SessionKey>) -> Result<ListedDocuments, Stop> {
        let mut listed = ListedDocuments { documents: Vec::new(), unread: Vec::new() };
        for key in self.candidates(session)? {
            match self.session(&key, Edit::Nothing) {
                Ok(record) => {
                    let documents = record.documents.iter();
                    listed.documents.extend(documents.map(|one| self.languages_of(&key, one)));
                }
                Err(stop) => listed.unread.push((key, stop)),
            }
        }
        Ok(listed)
    }

    fn languages_of(&self, key: &SessionKey, document: &DocumentRecord) -> ListedDocument {
        let state = |language: Language| {
            let is_there = document.languages().any(|tag| tag.official() == Some(language));
            let day = |days: &BTreeMap<Language, Date>| days.get(&language).copied();
            let awaited = || {
                let expected = document.expected_languages.contains(&language);
                expected.then(|| InLanguage::Awaited(day(&document.expected)))
            };
            let there = is_there.then(|| InLanguage::There(day(&document.issued)));
            Some((language, there.or_else(awaited)?))
        };
        ListedDocument {
            session: key.clone(),
            document: Item {
                session: key.clone(),
                kind: "documents",
                id: document.id.value.clone(),
            },
            symbols: document.symbols.iter().map(|symbol| symbol.value.clone()).collect(),
            is_public: !document.is_embargoed(self.now()),
            languages: Language::ALL.into_iter().filter_map(state).collect(),
        }
    }

    /// Releases a document, by symbol or id, now or at a time.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn release_document(
        &self,
        name: &str,
        session: Option<&SessionKey>,
        at: Option<Moment>,
    ) -> Result<ReleasedDocument, Stop> {
        let item = self.document_named(name, session)?;
        let record = self.session(&item.session, Edit::Addition)?;
        let document = record.documents.iter().find(|document| *document.id == item.id);
        let Some(document) = document else {
            return Err(self.unreadable(&item.session));
        };
        let at = self.instant(&record, at)?;
        if document.access != Access::Public && document.derestrict.is_none() {
            let refusal = Refusal::new("document-restricted").item("document", &item);
            return Err(refusal.term("access", "access", document.access).into());
        }
        if document.release_at.is_none_or(|before| before <= self.now()) {
            let awaited: Vec<Language> = document.awaited().collect();
            return Err(match awaited.is_empty() {
                true => Refusal::new("document-public").item("document", &item).into(),
                false => Refusal::new("document-waits-now")
                    .item("document", &item)
                    .texts("languages", awaited)
                    .into(),
            });
        }
        let mut draft = self.draft(&item.session)?;
        let table = sheet::by_id(draft.sheet("documents.toml")?, "documents", &item.id);
        if let Some(table) = table {
            sheet::set(table, "release_at", sheet::time(&instant_text(&at)));
        }
        let awaited = document.awaited().collect();
        draft.put()?;
        let later = at.timestamp() > self.now();
        Ok(ReleasedDocument { document: item, at, later, awaited })
    }
}
