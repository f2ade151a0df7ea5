//! The head of a segment: all that must be known before the first query.

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
    /// Bits of a word pair's number.
    pub(crate) pair_bits: u8,
    /// The units: a card for each passage, the columns, the lexicon, the runs of
    /// each field's vocabulary, and the pages.
    pub(crate) units: Space,
    /// How many of them are no pages.
    pub(crate) leaves: u32,
    /// Bytes of each field's long postings: of words, pairs and labels, one
    /// after another in the pages.
    pub(crate) bodies: [u32; 3],
    /// The lexicon's leaves.
    pub(crate) lexicon: Lexicon,
    /// The vocabularies of words, pairs and labels.
    pub(crate) vocabularies: [Vocabulary; 3],
}

impl Head {
    /// How many leaves columns take: those that are counted, and days.
    pub(crate) const COLUMNS: usize = 2;
}

/// Where the words that typing errors are mended by are found: by their first
/// letter, and once more by their last, so that one wrong end does not hide a
/// word.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Lexicon {
    /// Where each leaf of words by first letter begins.
    pub(crate) by_first: Vec<LexiconRun>,
    /// The same by last letter; these leaves follow the others.
    pub(crate) by_last: Vec<LexiconRun>,
}

/// The words that share an end and a length. A leaf holds one run or several,
/// in order: pairs of word and number of records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct LexiconRun {
    /// The letter.
    pub(crate) letter: char,
    /// The words' length in characters.
    pub(crate) length: u8,
}
