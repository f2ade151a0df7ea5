//! A segment of which some parts are here.

use std::io;

use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, InvertedIndexReader, TERMINATED};

use super::{Opened, Shelf};
use crate::format::{Card, Column, Dimension, Head, Lexicon, LexiconRun, inflate};
use crate::schema::Mark;

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
    pub(crate) opened: Opened,
    pub(crate) pages: Shelf,
    pub(crate) leaves: Shelf,
    lexicon: Lexicon,
}

impl Segment {
    /// Opens a segment from its head; nothing if the head contradicts itself.
    pub(crate) fn open(head: &Head) -> Option<Self> {
        let (pages, leaves) = (Shelf::new(&head.pages)?, Shelf::new(&head.leaves)?);
        for (unit, bytes) in &head.hot {
            pages.put(*unit, bytes);
        }
        let opened = Opened::open(head, &pages).ok()?;
        Some(Self {
            records: head.records,
            pair_bits: head.pair_bits,
            opened,
            pages,
            leaves,
            lexicon: head.lexicon.clone(),
        })
    }

    /// How often a word occurs in each record, for one of its marks.
    pub(crate) fn word(&self, word: &str, mark: Mark, each: &mut dyn FnMut(u32, u32)) -> Found<()> {
        let mut term = String::new();
        mark.term(word, &mut term);
        read(&self.opened.words, &term, IndexRecordOption::WithFreqs, each)
    }

    /// The records under a label.
    pub(crate) fn label(&self, term: &str, each: &mut dyn FnMut(u32)) -> Found<()> {
        read(&self.opened.labels, term, IndexRecordOption::Basic, &mut |record, _| each(record))
    }

    /// The records that hold a pair of neighbours.
    pub(crate) fn pair(&self, term: &str, each: &mut dyn FnMut(u32)) -> Found<()> {
        read(&self.opened.pairs, term, IndexRecordOption::Basic, &mut |record, _| each(record))
    }

    /// Words that begin alike, with the number of records, at most so many
    /// terms.
    pub(crate) fn beginning(&self, prefix: &str, most: u64) -> Found<Vec<(String, Mark, u32)>> {
        let terms = range(&self.opened.words, prefix, most);
        terms.map(|all| {
            let word = |(term, count): (Vec<u8>, u32)| {
                let (word, mark) = Mark::parse(&term)?;
                Some((word.to_owned(), mark, count))
            };
            all.into_iter().filter_map(word).collect()
        })
    }

    /// Labels that begin alike, at most so many.
    pub(crate) fn labels_beginning(&self, prefix: &str, most: u64) -> Found<Vec<String>> {
        range(&self.opened.labels, prefix, most).map(|all| {
            all.into_iter().filter_map(|(term, _)| String::from_utf8(term).ok()).collect()
        })
    }

    /// A record's card.
    pub(crate) fn card(&self, record: u32) -> Found<Card> {
        self.leaf(record)
    }

    /// A dimension's column.
    pub(crate) fn column(&self, dimension: Dimension) -> Found<Column> {
        let place = Dimension::ALL.iter().position(|one| *one == dimension).unwrap_or(0);
        self.leaf(self.records.saturating_add(u32::try_from(place).unwrap_or(0)))
    }

    /// Words that begin or end like a word and are about as long: with each
    /// run of them a leaf must be read.
    pub(crate) fn lookalikes(&self, word: &str, most: u8) -> Found<Vec<(String, u32)>> {
        let length = u8::try_from(word.chars().count()).unwrap_or(u8::MAX);
        let lengths = length.saturating_sub(most)..=length.saturating_add(most);
        let first = self.records + u32::try_from(Dimension::ALL.len()).unwrap_or(0);
        let second = first + u32::try_from(self.lexicon.by_first.len()).unwrap_or(0);
        let ends = [
            (word.chars().next(), &self.lexicon.by_first, first),
            (word.chars().next_back(), &self.lexicon.by_last, second),
        ];
        let (mut words, mut later) = (Vec::new(), false);
        for (end, runs, base) in ends {
            let Some(letter) = end else { continue };
            let start = LexiconRun { letter, length: *lengths.start() };
            let skipped = runs.partition_point(|run| *run < start);
            let run = runs[skipped..]
                .iter()
                .take_while(|run| run.letter == letter && run.length <= *lengths.end());
            for (place, _) in (skipped..).zip(run) {
                match self.leaf::<Vec<(String, u32)>>(base + u32::try_from(place).unwrap_or(0)) {
                    Found::Here(some) => words.extend(some),
                    Found::Nothing => {}
                    Found::Later => later = true,
                }
            }
        }
        if later { Found::Later } else { Found::Here(words) }
    }

    fn leaf<T: for<'de> serde::Deserialize<'de>>(&self, unit: u32) -> Found<T> {
        match self.leaves.get(unit) {
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

/// Reads the postings of a term. Bytes that cannot be what tantivy wrote are
/// as good as none: proofs have been checked, so only a forged index has such.
fn read(
    reader: &InvertedIndexReader,
    term: &str,
    option: IndexRecordOption,
    each: &mut dyn FnMut(u32, u32),
) -> Found<()> {
    let postings = reader.terms().get(term.as_bytes()).and_then(|info| {
        info.map(|info| reader.read_postings_from_terminfo(&info, option)).transpose()
    });
    match found(postings) {
        Found::Here(Some(postings)) => {
            walk(postings, each);
            Found::Here(())
        }
        Found::Here(None) | Found::Nothing => Found::Nothing,
        Found::Later => Found::Later,
    }
}

fn walk(mut postings: SegmentPostings, each: &mut dyn FnMut(u32, u32)) {
    let mut record = postings.doc();
    while record != TERMINATED {
        each(record, postings.term_freq());
        record = postings.advance();
    }
}

/// The terms that begin alike, with their numbers of records.
fn range(reader: &InvertedIndexReader, prefix: &str, most: u64) -> Found<Vec<(Vec<u8>, u32)>> {
    let mut end = prefix.as_bytes().to_vec();
    // After every continuation of the prefix: no term holds this byte.
    end.push(0xff);
    let stream = reader.terms().range().ge(prefix.as_bytes()).lt(&end).limit(most).into_stream();
    found(stream).map(|mut stream| {
        let mut terms = Vec::new();
        while terms.len() < usize::try_from(most).unwrap_or(0) && stream.advance() {
            terms.push((stream.key().to_vec(), stream.value().doc_freq));
        }
        terms
    })
}

fn found<T>(result: io::Result<T>) -> Found<T> {
    match result {
        Ok(value) => Found::Here(value),
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => Found::Later,
        Err(_) => Found::Nothing,
    }
}
