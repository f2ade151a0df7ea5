//! The release of documents.

use jiff::Zoned;

use super::names::Item;
use super::stop::{Refusal, Stop};
use super::{Desk, Edit, Moment, instant_text, sheet};
use crate::i18n::Language;
use crate::model::{Access, SessionKey};

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

impl Desk {
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
