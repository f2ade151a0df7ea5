//! Leaves: what is stored beside the inverted index, compressed one by one.

use miniz_oxide::inflate::decompress_to_vec_with_limit;
use serde::{Deserialize, Serialize};

use crate::record::{Kind, Label, Text};

/// No leaf is larger than this; a longer one is forged.
const LARGEST: usize = 16 << 20;

/// What a hit shows of a record: its data, and one passage of its text.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Card {
    pub(crate) url: String,
    pub(crate) kind: Kind,
    pub(crate) title: String,
    pub(crate) title_language: String,
    pub(crate) symbols: Vec<String>,
    pub(crate) speakers: Vec<String>,
    pub(crate) date: Option<String>,
    pub(crate) session: Option<String>,
    pub(crate) languages: Vec<String>,
    pub(crate) text: Option<Text>,
    /// Whether the text goes on before and after the passage.
    pub(crate) goes_on: (bool, bool),
}

/// What hits are counted by, narrowed to and sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Dimension {
    /// The kind of page.
    Kind,
    /// The body.
    Body,
    /// The session.
    Session,
    /// The agenda item.
    Item,
    /// The speaker.
    Speaker,
    /// The year.
    Year,
    /// The languages of the text.
    Language,
    /// The day; not counted, for sorting.
    Day,
}

impl Dimension {
    /// Those that are counted, in the order of their columns.
    pub(crate) const COUNTED: [Self; 7] = [
        Self::Kind,
        Self::Body,
        Self::Session,
        Self::Item,
        Self::Speaker,
        Self::Year,
        Self::Language,
    ];

    /// Its name in requests, answers and terms.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Body => "body",
            Self::Session => "session",
            Self::Item => "item",
            Self::Speaker => "speaker",
            Self::Year => "year",
            Self::Language => "language",
            Self::Day => "day",
        }
    }
}

/// A dimension's values of all records of a segment.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Column {
    /// The values, sorted by key.
    pub(crate) labels: Vec<Label>,
    /// How many values each record has; empty where each has one.
    pub(crate) counts: Vec<u8>,
    /// The values of all records, as numbers of labels.
    pub(crate) values: Vec<u32>,
}

/// A value as a leaf.
#[cfg(feature = "write")]
pub(crate) fn deflate(value: &impl Serialize) -> Vec<u8> {
    let plain = postcard::to_allocvec(value).unwrap_or_default();
    miniz_oxide::deflate::compress_to_vec(&plain, 7)
}

/// The value of a leaf.
pub(crate) fn inflate<T: for<'de> Deserialize<'de>>(leaf: &[u8]) -> Option<T> {
    let plain = decompress_to_vec_with_limit(leaf, LARGEST).ok()?;
    postcard::from_bytes(&plain).ok()
}
