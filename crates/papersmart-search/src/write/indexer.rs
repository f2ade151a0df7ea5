//! A segment in the making. What becomes of a record is made when it comes, and
//! handed over as soon as a pack of it is full; nothing is kept of it but its
//! terms, and its labels as numbers.

use super::columns::Columns;
use super::inverted::Inverter;
use super::packs::Packs;
use super::terms::{self, Speller};
use super::vocabulary::{Terms, Written};
use super::{IndexError, cards, layout, lexicon, passages};
use crate::analysis::ANALYSER_VERSION;
use crate::format::{Head, deflate};
use crate::{FORMAT, Language, Record, SegmentEntry};

/// Makes a segment of records, one after another.
pub(super) struct Indexer<P> {
    pair_bits: u8,
    speller: Speller,
    inverter: Inverter,
    columns: Columns,
    /// How many passages each record has.
    passages: Vec<u16>,
    packs: Packs<P>,
}

impl<E: From<IndexError>, P: FnMut(String, Vec<u8>) -> Result<(), E>> Indexer<P> {
    /// A segment without records yet; their texts will have so many bytes.
    pub(super) fn new(language: Language, text_bytes: u64, put: P) -> Result<Self, IndexError> {
        let pair_bits = terms::pair_bits(text_bytes);
        Ok(Self {
            pair_bits,
            speller: Speller::new(language, pair_bits),
            inverter: Inverter::new(text_bytes)?,
            columns: Columns::default(),
            passages: Vec::new(),
            packs: Packs::new(put),
        })
    }

    /// Adds a record behind the others.
    pub(super) fn add(&mut self, record: &Record) -> Result<(), E> {
        let passages = passages::of(record);
        for (place, passage) in passages.iter().enumerate() {
            self.inverter.add(self.speller.spell(record, passage, place == 0))?;
        }
        for card in cards::of(record, &passages) {
            self.packs.add(card)?;
        }
        self.columns.add(record);
        self.passages.push(u16::try_from(passages.len()).unwrap_or(u16::MAX));
        Ok(())
    }

    /// The segment, when all records are there.
    pub(super) fn finish(self) -> Result<SegmentEntry, E> {
        let Self { pair_bits, speller, inverter, columns, passages, mut packs } = self;
        columns.into_leaves().into_iter().try_for_each(|leaf| packs.add(leaf))?;
        let (records, words) = speller.into_words();
        let (lexicon, leaves) = lexicon::of(records, &words);
        drop(words);
        leaves.into_iter().try_for_each(|leaf| packs.add(leaf))?;

        let inverted = inverter.finish()?;
        let fields = inverted.fields;
        let mut written = Written::open(&inverted)?;
        drop(inverted);
        let mut bodies = [0; 3];
        let mut field = |place: usize, field, bits| {
            let Terms { vocabulary, runs, long } = written.terms(field, bits)?;
            bodies[place] = u32::try_from(long).unwrap_or(u32::MAX);
            runs.iter().try_for_each(|run| packs.add(deflate(run)))?;
            Ok::<_, E>(vocabulary)
        };
        let vocabularies = [
            field(0, fields.words, None)?,
            field(1, fields.pairs, Some(pair_bits))?,
            field(2, fields.labels, None)?,
        ];
        let leaves = packs.units();
        written.into_pages().try_for_each(|page| packs.add(page))?;
        let (units, files) = packs.finish()?;
        let (format, analyser) = (FORMAT, ANALYSER_VERSION);
        let records = u32::try_from(passages.len()).unwrap_or(u32::MAX);
        let head = Head {
            format,
            analyser,
            records,
            passages,
            pair_bits,
            units,
            leaves,
            bodies,
            lexicon,
            vocabularies,
        };
        layout::entry(&head, files)
    }
}
