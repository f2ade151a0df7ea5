//! A segment of which some parts are here.

use tantivy::schema::IndexRecordOption;

use super::directory::Pages;
use super::{Opened, Shelf};
use crate::format::{
    Card, Column, Entered, Head, Lexicon, LexiconRun, Postings, Run, Vocabulary, inflate,
};
use crate::schema::Mark;

/// Bytes of a unit that each further passage of a record repeats, about: its
/// proof, address, title and names. They say nothing of how long the text is.
const REPEATED: u32 = 300;

/// How many runs of a vocabulary are read at most for terms that begin alike.
const RUNS: usize = 4;

/// What a reader may find.
pub(crate) enum Found<T> {
    /// It is here.
    Here(T),
    /// There is no such thing.
    Nothing,
    /// Bytes must be fetched first; the shelf knows which.
    Later,
}

/// A segment.
pub(crate) struct Segment {
    pub(crate) records: u32,
    pub(crate) pair_bits: u8,
    opened: Opened,
    pub(crate) shelf: Shelf,
    /// The record of each passage.
    record_of: Vec<u32>,
    /// The first passage of each record, and the end of all.
    first_of: Vec<u32>,
    /// How long each record is, as stored.
    lengths: Vec<u32>,
    lexicon: Lexicon,
    vocabularies: [Vocabulary; 3],
}

/// The inverted index's fields, as places among the vocabularies.
const WORDS: usize = 0;
const PAIRS: usize = 1;
const LABELS: usize = 2;

impl Segment {
    /// Opens a segment from its head; nothing if the head contradicts itself.
    pub(crate) fn open(head: Head) -> Option<Self> {
        let shelf = Shelf::new(&head.units)?;
        let passages: u64 = head.passages.iter().map(|&count| u64::from(count)).sum();
        if passages > u64::from(head.leaves) || passages > shelf.len() {
            return None;
        }
        let (mut record_of, mut first_of) = (Vec::new(), vec![0]);
        for (record, count) in (0..).zip(&head.passages) {
            record_of.extend(std::iter::repeat_n(record, usize::from(*count)));
            first_of.push(u32::try_from(record_of.len()).ok()?);
        }
        let passages = u32::try_from(record_of.len()).ok()?;
        let pages = Pages { leaves: head.leaves, shelf: shelf.clone() };
        let opened = Opened::open(head.bodies, passages, pages).ok()?;
        let mut lengths = vec![0_u32; head.passages.len()];
        for (passage, record) in (0..).zip(&record_of) {
            let (length, unit) = (&mut lengths[*record as usize], shelf.length(passage));
            *length += if *length == 0 { unit } else { unit.saturating_sub(REPEATED) };
        }
        Some(Self {
            records: u32::try_from(head.passages.len()).ok()?,
            pair_bits: head.pair_bits,
            opened,
            shelf,
            record_of,
            first_of,
            lengths,
            lexicon: head.lexicon,
            vocabularies: head.vocabularies,
        })
    }

    /// How long a record is: the bytes it is stored in stand for the number of
    /// its words.
    pub(crate) fn length(&self, record: u32) -> u32 {
        self.lengths.get(record as usize).copied().unwrap_or(0)
    }

    /// How long all records are together.
    pub(crate) fn total_length(&self) -> u64 {
        self.lengths.iter().map(|length| u64::from(*length)).sum()
    }

    /// The record of a passage.
    pub(crate) fn record_of(&self, passage: u32) -> u32 {
        self.record_of.get(passage as usize).copied().unwrap_or(0)
    }

    /// The passages of a record.
    pub(crate) fn passages(&self, record: u32) -> std::ops::Range<u32> {
        let at = |place: usize| self.first_of.get(place).copied().unwrap_or(0);
        at(record as usize)..at(record as usize + 1)
    }

    /// How often a word occurs in each passage, for one of its marks.
    pub(crate) fn word(&self, word: &str, mark: Mark, each: &mut dyn FnMut(u32, u32)) -> Found<()> {
        let mut term = String::new();
        mark.term(word, &mut term);
        self.read(WORDS, &term, IndexRecordOption::WithFreqs, each)
    }

    /// In how many passages a word occurs, for one of its marks.
    pub(crate) fn documents(&self, word: &str, mark: Mark) -> Found<u32> {
        let mut term = String::new();
        mark.term(word, &mut term);
        self.entered(WORDS, &term).map(|entered| entered.passages)
    }

    /// The records whose whole title has a term.
    pub(crate) fn whole_title(&self, term: &str, each: &mut dyn FnMut(u32)) -> Found<()> {
        let mut each = |passage, _| each(self.record_of(passage));
        self.read(WORDS, term, IndexRecordOption::Basic, &mut each)
    }

    /// The records under a label.
    pub(crate) fn label(&self, term: &str, each: &mut dyn FnMut(u32)) -> Found<()> {
        let mut each = |passage, _| each(self.record_of(passage));
        self.read(LABELS, term, IndexRecordOption::Basic, &mut each)
    }

    /// The passages that hold a pair of neighbours.
    pub(crate) fn pair(&self, term: &str, each: &mut dyn FnMut(u32)) -> Found<()> {
        let mut each = |passage, _| each(passage);
        self.read(PAIRS, term, IndexRecordOption::Basic, &mut each)
    }

    /// Words that begin alike, with how often they occur.
    pub(crate) fn beginning(&self, prefix: &str) -> Found<Vec<(String, Mark, u32)>> {
        self.range(WORDS, prefix).map(|all| {
            let word = |entered: Entered| {
                let (word, mark) = Mark::parse(&entered.term)?;
                Some((word.to_owned(), mark, entered.passages))
            };
            all.into_iter().filter_map(word).collect()
        })
    }

    /// Labels that begin alike.
    pub(crate) fn labels_beginning(&self, prefix: &str) -> Found<Vec<String>> {
        let text = |entered: Entered| String::from_utf8(entered.term).ok();
        self.range(LABELS, prefix).map(|all| all.into_iter().filter_map(text).collect())
    }

    /// A record's card with one of its passages.
    pub(crate) fn card(&self, passage: u32) -> Found<Card> {
        self.leaf(passage)
    }

    /// The columns of the dimensions that are counted, in their order.
    pub(crate) fn counted(&self) -> Found<Vec<Column>> {
        self.leaf(self.columns())
    }

    /// The column of days.
    pub(crate) fn days(&self) -> Found<Column> {
        self.leaf(self.columns() + 1)
    }

    /// Words that begin or end like a word and are about as long: with each
    /// run of them a leaf must be read.
    pub(crate) fn lookalikes(&self, word: &str, most: u8) -> Found<Vec<(String, u32)>> {
        let length = u8::try_from(word.chars().count()).unwrap_or(u8::MAX);
        let lengths = length.saturating_sub(most)..=length.saturating_add(most);
        let first = self.columns() + number(Head::COLUMNS);
        let second = first + number(self.lexicon.by_first.len());
        let ends = [
            (word.chars().next(), &self.lexicon.by_first, first),
            (word.chars().next_back(), &self.lexicon.by_last, second),
        ];
        let (mut words, mut later) = (Vec::new(), false);
        for (end, runs, base) in ends {
            let Some(letter) = end else { continue };
            let up_to =
                |length: u8| runs.partition_point(|run| *run <= LexiconRun { letter, length });
            let first = up_to(*lengths.start()).saturating_sub(1);
            for place in first..up_to(*lengths.end()) {
                match self.leaf::<Vec<(String, u32)>>(base + number(place)) {
                    Found::Here(some) => words.extend(some),
                    Found::Nothing => {}
                    Found::Later => later = true,
                }
            }
        }
        if later { Found::Later } else { Found::Here(words) }
    }

    /// The first leaf of the columns.
    fn columns(&self) -> u32 {
        number(self.record_of.len())
    }

    /// A run of a field's vocabulary.
    fn run(&self, field: usize, run: usize) -> Found<Run> {
        let lexicon = self.lexicon.by_first.len() + self.lexicon.by_last.len();
        let before: usize = self.vocabularies[..field].iter().map(Vocabulary::runs).sum();
        let own = Head::COLUMNS + lexicon + before + run;
        self.leaf(self.columns() + number(own))
    }

    /// The terms of a field that begin alike.
    fn range(&self, field: usize, prefix: &str) -> Found<Vec<Entered>> {
        let prefix = prefix.as_bytes();
        let vocabulary = &self.vocabularies[field];
        let from = vocabulary.run(prefix).unwrap_or(0);
        let (mut terms, mut later) = (Vec::new(), false);
        let runs = (from..vocabulary.runs()).take(RUNS);
        let begins = |run: &usize| *run == from || vocabulary.begins(*run, prefix);
        for run in runs.take_while(begins) {
            match self.run(field, run) {
                Found::Here(run) => {
                    terms.extend(run.terms().filter(|entered| entered.term.starts_with(prefix)));
                }
                Found::Nothing => {}
                Found::Later => later = true,
            }
        }
        if later { Found::Later } else { Found::Here(terms) }
    }

    /// A term of a field's vocabulary.
    fn entered(&self, field: usize, term: &str) -> Found<Entered> {
        let Some(run) = self.vocabularies[field].run(term.as_bytes()) else {
            return Found::Nothing;
        };
        match self.run(field, run) {
            Found::Here(run) => {
                let found = run.terms().find(|entered| entered.term == term.as_bytes());
                found.map_or(Found::Nothing, Found::Here)
            }
            Found::Nothing => Found::Nothing,
            Found::Later => Found::Later,
        }
    }

    /// Reads the postings of a term.
    fn read(
        &self,
        field: usize,
        term: &str,
        option: IndexRecordOption,
        each: &mut dyn FnMut(u32, u32),
    ) -> Found<()> {
        let Entered { passages, postings, .. } = match self.entered(field, term) {
            Found::Here(entered) => entered,
            Found::Nothing => return Found::Nothing,
            Found::Later => return Found::Later,
        };
        match postings {
            Postings::Short(short) => {
                crate::format::each(&short, each);
                Found::Here(())
            }
            Postings::Long(long) => self.opened.read(field, passages, long, option, each),
        }
    }

    fn leaf<T: for<'de> serde::Deserialize<'de>>(&self, unit: u32) -> Found<T> {
        match self.shelf.get(unit) {
            Some(bytes) => inflate(&bytes).map_or(Found::Nothing, Found::Here),
            None => Found::Later,
        }
    }
}

impl<T> Found<T> {
    /// What is here, changed.
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Found<U> {
        match self {
            Self::Here(value) => Found::Here(change(value)),
            Self::Nothing => Found::Nothing,
            Self::Later => Found::Later,
        }
    }
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
