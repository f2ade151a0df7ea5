//! The documents of a session as other sessions may know them: enough to lead to
//! each and to say what it is. It is made from a session that the gate let
//! through, so nothing else can be in it. Start at [`Register::of`].

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Document, PartialText, RelationKind, Session, SessionKey, Symbol};
use crate::i18n::{SixText, Tag};

/// The documents of a session that have symbols.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Register {
    /// The session.
    pub key: SessionKey,
    /// Its short title.
    pub session: SixText,
    /// The documents, in the session's order.
    pub documents: Vec<Registered>,
}

/// A document of a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registered {
    /// Its symbols; at least one.
    pub symbols: Vec<Symbol>,
    /// The last segment of its address.
    pub slug: String,
    /// Its title.
    pub title: PartialText,
    /// The language it was written in.
    pub original: Option<Tag>,
    /// The only language in which it corrects or adds to another.
    pub only: Option<Tag>,
}

/// A document of another session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Foreign {
    /// That session.
    pub key: SessionKey,
    /// Its short title.
    pub session: SixText,
    /// The document.
    pub document: Registered,
}

/// A family of symbols in a register, by the hash of its name, and the hash of
/// what the register has of it.
pub type FamilyPrint = (u64, u64);

impl Register {
    /// The register of a session.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let documents = session.documents.iter().filter(|document| !document.symbols.is_empty());
        Self {
            key: session.key.clone(),
            session: session.short.clone(),
            documents: documents.map(Registered::of).collect(),
        }
    }

    /// The families that it has something of, sorted.
    #[must_use]
    pub fn families(&self) -> Vec<FamilyPrint> {
        let mut families: BTreeMap<u64, blake3::Hasher> = BTreeMap::new();
        let about = postcard::to_stdvec(&(&self.key, &self.session)).unwrap_or_default();
        for document in &self.documents {
            let bytes = postcard::to_stdvec(document).unwrap_or_default();
            for family in document.families() {
                let hasher = families.entry(family).or_insert_with(|| {
                    let mut hasher = blake3::Hasher::new();
                    hasher.update(&about);
                    hasher
                });
                hasher.update(&bytes);
            }
        }
        families.into_iter().map(|(family, hasher)| (family, short(&hasher.finalize()))).collect()
    }

    /// What it has of some families, as another session sees it.
    pub fn foreign(&self, families: &[u64]) -> impl Iterator<Item = Foreign> {
        let of = |document: &&Registered| {
            document.families().iter().any(|family| families.contains(family))
        };
        self.documents.iter().filter(of).map(|document| Foreign {
            key: self.key.clone(),
            session: self.session.clone(),
            document: document.clone(),
        })
    }
}

impl Foreign {
    /// The hash of what pages of other sessions tell of it.
    #[must_use]
    pub fn print(&self) -> u64 {
        let Registered { symbols, slug, title, .. } = &self.document;
        let told = postcard::to_stdvec(&(&self.key, symbols, slug, title)).unwrap_or_default();
        short(&blake3::hash(&told))
    }
}

impl Registered {
    /// A document, as a register has it.
    #[must_use]
    pub fn of(document: &Document) -> Self {
        let narrow = |kind| matches!(kind, RelationKind::Corrects | RelationKind::AddsTo);
        let relations = document.relations.iter().filter(|relation| narrow(relation.kind));
        Self {
            symbols: document.symbols.clone(),
            slug: document.slug(),
            title: document.title.clone(),
            original: document.original_language.clone(),
            only: relations.filter_map(|relation| relation.lang.clone()).next(),
        }
    }

    /// The hashes of the names of its families.
    fn families(&self) -> BTreeSet<u64> {
        self.symbols.iter().map(family).collect()
    }
}

/// The hash of the name of a symbol's family.
#[must_use]
pub fn family(symbol: &Symbol) -> u64 {
    short(&blake3::hash(symbol.member().root.as_bytes()))
}

fn short(hash: &blake3::Hash) -> u64 {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&hash.as_bytes()[..8]);
    u64::from_le_bytes(bytes)
}
