//! A segment: cards indexed, its files, and how it is remembered.

use papersmart_search::{IndexError, Manifest, Record, SegmentEntry, Text, manifest_path};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{named, versions};
use crate::i18n::Language;
use crate::markdown;
use crate::plan::Cause;
use crate::plan::card::Card;

/// What a segment is made from, as a hash: the same key, the same bytes.
pub type Key = [u8; 32];

/// A segment that was made, as it is remembered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Whose index it is a part of.
    pub language: Language,
    /// What it was made from.
    pub key: Key,
    /// How the manifest lists it.
    pub entry: SegmentEntry,
    /// Its files.
    pub files: Vec<String>,
    /// What its cards were made from, where they are all of one session.
    pub cause: Option<Cause>,
}

/// A segment that was just made.
#[derive(Debug)]
pub struct Segment {
    /// What to remember.
    pub held: Held,
    /// Its files: path in the output folder, bytes.
    pub files: Vec<(String, Vec<u8>)>,
}

impl Segment {
    /// Indexes cards.
    ///
    /// # Errors
    /// Only if the index library fails on its own memory.
    pub fn of(language: Language, key: Key, cards: Vec<Card>) -> Result<Self, IndexError> {
        let records: Vec<Record> = cards.into_par_iter().map(record).collect();
        let papersmart_search::Segment { entry, files } =
            papersmart_search::index(named(language), &records)?;
        let paths = files.iter().map(|(path, _)| path.clone()).collect();
        Ok(Self { held: Held { language, key, entry, files: paths, cause: None }, files })
    }
}

impl Held {
    /// Indexes cards that come one after another, and hands each file over as
    /// soon as it is whole: path in the output folder, bytes. Their texts are
    /// together about as long as [`text_bytes`] says.
    ///
    /// # Errors
    /// What `put` says; else only if the index library fails on its own memory.
    pub fn stream<E: From<IndexError>>(
        language: Language,
        key: Key,
        text_bytes: u64,
        cards: impl Iterator<Item = Card>,
        mut put: impl FnMut(String, Vec<u8>) -> Result<(), E>,
    ) -> Result<Self, E> {
        let mut files = Vec::new();
        let put = |path: String, bytes| {
            files.push(path.clone());
            put(path, bytes)
        };
        let (index, records) = (named(language), cards.map(record));
        let entry = papersmart_search::Segment::stream(index, text_bytes, records, put)?;
        files.sort();
        Ok(Self { language, key, entry, files, cause: None })
    }
}

/// How long the texts of cards are together, in bytes: of Markdown, where they
/// are that.
pub fn text_bytes<'c>(cards: impl IntoIterator<Item = &'c Card>) -> u64 {
    let of = |card: &Card| match (&card.prose, &card.record.text) {
        (Some(prose), _) => prose.markdown.len(),
        (None, Some(text)) => text.plain.len(),
        (None, None) => 0,
    };
    cards.into_iter().map(|card| of(card) as u64).sum()
}

fn record(card: Card) -> Record {
    let prose = card.prose.map(|prose| Text {
        language: prose.tag.to_string(),
        plain: markdown::to_text(&prose.markdown),
    });
    let text = prose.or(card.record.text);
    Record { text, ..card.record }
}

/// The key of a segment with some cards.
#[must_use]
pub fn key<'c>(language: Language, cards: impl IntoIterator<Item = &'c Card>) -> Key {
    let mut hasher = start(language);
    let mut bytes = Vec::new();
    for Card { record, prose } in cards {
        bytes.clear();
        let text = prose.as_ref().map(|prose| (&prose.tag, &*prose.markdown));
        bytes = postcard::to_extend(&(record, text), bytes).unwrap_or_default();
        hasher.update(&bytes);
    }
    *hasher.finalize().as_bytes()
}

/// The key of a segment of whole sessions, from their names and keys.
#[must_use]
pub fn key_of_shares<'s>(
    language: Language,
    shares: impl IntoIterator<Item = (String, &'s Key)>,
) -> Key {
    let mut hasher = start(language);
    for (name, key) in shares {
        hasher.update(name.as_bytes()).update(&[0]).update(key);
    }
    *hasher.finalize().as_bytes()
}

fn start(language: Language) -> blake3::Hasher {
    let mut hasher = blake3::Hasher::new();
    for version in versions() {
        hasher.update(&version.to_le_bytes());
    }
    hasher.update(language.code().as_bytes());
    hasher
}

/// The manifest of a language's index: its path and its bytes.
#[must_use]
pub fn manifest(language: Language, segments: Vec<SegmentEntry>) -> (String, Vec<u8>) {
    let language = named(language);
    (manifest_path(language), Manifest::new(language, segments).to_bytes())
}
