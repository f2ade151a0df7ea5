//! The head of a segment: all that must be known before the first query.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Space, Vocabulary};

/// A segment's head; its file is a leaf that is named by its digest.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Head {
    /// The version of the format.
    pub(crate) format: u32,
    /// The version of the analysers.
    pub(crate) analyser: u32,
    /// How many records there are.
    pub(crate) records: u32,
    /// How many passages each record has: each is a document of the inverted
    /// index, one after another.
    pub(crate) passages: Vec<u16>,
    /// The inverted index's files: extension and length, one after another in
    /// the pages.
    pub(crate) files: Vec<(String, u64)>,
    /// Bits of a word pair's number.
    pub(crate) pair_bits: u8,
    /// The pages of those files.
    pub(crate) pages: Space,
    /// The leaves: a card for each passage, then a column for each dimension,
    /// then the lexicon, then the runs of each field's vocabulary.
    pub(crate) leaves: Space,
    /// The bytes that opening reads, by their places in the pages, so that it
    /// costs no request.
    pub(crate) hot: BTreeMap<u64, Vec<u8>>,
    /// The lexicon's leaves.
    pub(crate) lexicon: Lexicon,
    /// The vocabularies of words, pairs and labels.
    pub(crate) vocabularies: [Vocabulary; 3],
}

/// Where the words that typing errors are mended by are found: by their first
/// letter, and once more by their last, so that one wrong end does not hide a
/// word.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Lexicon {
    /// Runs of words by first letter.
    pub(crate) by_first: Vec<LexiconRun>,
    /// Runs of words by last letter; their leaves follow the others'.
    pub(crate) by_last: Vec<LexiconRun>,
}

/// The words that share an end and a length, in a leaf of their own: pairs of
/// word and number of records. Runs are sorted, and so are their leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct LexiconRun {
    /// The letter.
    pub(crate) letter: char,
    /// The words' length in characters.
    pub(crate) length: u8,
}
