//! Records to an immutable segment. Start at [`index`].

mod columns;
mod layout;
mod lexicon;
mod passages;
mod stream;
mod terms;
mod vocabulary;

use tantivy::directory::{Directory, RamDirectory};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{Index, SingleSegmentIndexWriter, TantivyDocument};

use crate::format::{Card, deflate};
use crate::schema::{self, Fields, LABELS, PAIRS, WORDS};
use crate::{Language, Record, SegmentEntry, Text};
use stream::Terms;
use terms::Speller;

/// Memory that tantivy may plan with; a segment is always one. It sizes its
/// tables by it, which costs a small segment more than all else.
const BUDGET: std::ops::RangeInclusive<usize> = 256 << 10..=64 << 20;

/// The memory for passages of so many bytes.
fn budget(passages: &[Vec<&str>]) -> usize {
    let bytes: usize = passages.iter().flatten().map(|passage| passage.len()).sum();
    bytes.saturating_mul(8).clamp(*BUDGET.start(), *BUDGET.end())
}

/// A segment as files.
pub struct Segment {
    /// How a manifest lists it.
    pub entry: SegmentEntry,
    /// Its files: path from the root of the site, bytes.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Makes a segment of records: the same bytes for the same records in any
/// order.
///
/// # Errors
/// Only if the index library fails on its own memory.
pub fn index(language: Language, records: &[Record]) -> Result<Segment, IndexError> {
    let mut records: Vec<&Record> = records.iter().collect();
    records.sort_by(|a, b| a.url.cmp(&b.url));

    let bits = terms::pair_bits(&records);
    let passages: Vec<Vec<&str>> = records.iter().map(|record| passages::of(record)).collect();
    let mut speller = Speller::new(language, bits);
    let terms = invert(&records, &passages, &mut speller)?;
    let (lexicon, words) = lexicon::of(speller.into_words());
    let mut leaves: Vec<Vec<u8>> = Vec::new();
    for (record, passages) in records.iter().zip(&passages) {
        leaves.extend(cards(record, passages));
    }
    leaves.extend(columns::of(&records));
    leaves.extend(words);
    let count = |passages: &Vec<&str>| u16::try_from(passages.len()).unwrap_or(u16::MAX);
    let plan = layout::Plan {
        passages: passages.iter().map(count).collect(),
        pair_bits: bits,
        lexicon,
        leaves,
    };
    Ok(layout::segment(plan, terms))
}

/// Why a segment could not be made.
#[derive(Debug, thiserror::Error)]
#[error("the index library failed: {0}")]
pub struct IndexError(#[from] pub(crate) tantivy::TantivyError);

/// A record's cards: all of the same length, so that no more than one need be
/// listed.
fn cards(record: &Record, passages: &[&str]) -> Vec<Vec<u8>> {
    let mut cards: Vec<Vec<u8>> =
        (0..passages.len()).map(|place| deflate(&card(record, passages, place))).collect();
    let longest = cards.iter().map(Vec::len).max().unwrap_or(0);
    cards.iter_mut().for_each(|card| card.resize(longest, 0));
    cards
}

/// What a hit shows of a record, with one of its passages.
fn card(record: &Record, passages: &[&str], place: usize) -> Card {
    let passage = |text: &Text| Text {
        language: text.language.clone(),
        plain: passages.get(place).copied().unwrap_or_default().to_owned(),
    };
    Card {
        url: record.url.clone(),
        kind: record.kind,
        title: record.title.clone(),
        title_language: record.title_language.clone(),
        symbols: record.symbols.clone(),
        speakers: record.speakers.iter().map(|one| one.label.label.clone()).collect(),
        date: record.date.clone(),
        session: record.session.as_ref().map(|session| session.label.clone()),
        languages: record.languages.clone(),
        text: record.text.as_ref().map(passage),
        goes_on: (place > 0, place + 1 < passages.len()),
    }
}

/// The terms of the three fields and their postings, as tantivy writes them.
fn invert(
    records: &[&Record],
    passages: &[Vec<&str>],
    speller: &mut Speller,
) -> Result<[vocabulary::Terms; 3], IndexError> {
    let (directory, fields, mut writer) = empty(budget(passages))?;
    for (record, passages) in records.iter().zip(passages) {
        for (place, passage) in passages.iter().enumerate() {
            let spelled = speller.spell(record, passage, place == 0);
            let mut document = TantivyDocument::new();
            document.add_text(fields.words, spelled.words);
            document.add_text(fields.pairs, spelled.pairs);
            document.add_text(fields.labels, spelled.labels);
            writer.add_document(document)?;
        }
    }
    let index = writer.finalize()?;
    let written = read_files(&index, &directory, &["idx"])?;
    let written = written.first().map_or(&[][..], |(_, bytes)| bytes);
    vocabulary::of(&index, &fields, written, speller.bits())
}

/// An empty inverted index in memory, and its writer.
fn empty(budget: usize) -> Result<(RamDirectory, Fields, SingleSegmentIndexWriter), IndexError> {
    let (schema, fields) = schema::schema();
    let tokenizers = TokenizerManager::new();
    for name in [WORDS, PAIRS, LABELS] {
        tokenizers.register(name, Terms::default());
    }
    let directory = RamDirectory::create();
    let writer = Index::builder()
        .schema(schema)
        .tokenizers(tokenizers)
        .settings(schema::settings())
        .single_segment_index_writer(directory.clone(), budget)?;
    Ok((directory, fields, writer))
}

/// The files of an index with one segment.
fn read_files(
    index: &Index,
    directory: &RamDirectory,
    extensions: &[&str],
) -> Result<Vec<(String, Vec<u8>)>, IndexError> {
    let mut files = Vec::new();
    for segment in index.searchable_segments()? {
        for extension in extensions {
            let path = format!("{}.{extension}", segment.id().uuid_string());
            if let Ok(file) = directory.open_read(path.as_ref()) {
                let bytes = file.read_bytes().map_err(tantivy::TantivyError::from)?;
                files.push(((*extension).to_owned(), bytes.as_slice().to_vec()));
            }
        }
    }
    Ok(files)
}
