//! Records to an immutable segment. Start at [`index`].

mod columns;
mod layout;
mod lexicon;
mod stream;
mod terms;

use std::collections::BTreeMap;

use tantivy::directory::{Directory, RamDirectory};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{Index, TantivyDocument};

use crate::format::{Card, deflate};
use crate::schema::{self, LABELS, PAIRS, WORDS};
use crate::{Language, Record, SegmentEntry};
use stream::Terms;
use terms::Speller;

/// The inverted index's files: extension and bytes, in the order of the pages.
type Inverted = BTreeMap<usize, (String, Vec<u8>)>;

/// Memory that tantivy may plan with; a segment is always one.
const BUDGET: usize = 64 << 20;

/// The extensions of an inverted index's files, in the order of the pages:
/// what is read first comes first.
const EXTENSIONS: [&str; 6] = ["term", "idx", "fieldnorm", "fast", "store", "pos"];

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
    let mut speller = Speller::new(language, bits);
    let inverted = invert(&records, &mut speller)?;
    let lexicon = lexicon::of(speller.into_words());
    let mut leaves: Vec<Vec<u8>> = records.iter().map(|record| deflate(&card(record))).collect();
    leaves.extend(columns::of(&records).iter().map(deflate));
    layout::segment(records.len(), inverted, bits, leaves, lexicon)
}

/// Why a segment could not be made.
#[derive(Debug, thiserror::Error)]
#[error("the index library failed: {0}")]
pub struct IndexError(#[from] pub(crate) tantivy::TantivyError);

/// What a hit shows of a record.
fn card(record: &Record) -> Card {
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
        text: record.text.clone(),
    }
}

/// The inverted index's files, as tantivy writes them.
fn invert(records: &[&Record], speller: &mut Speller) -> Result<Inverted, IndexError> {
    let (schema, fields) = schema::schema();
    let tokenizers = TokenizerManager::new();
    for name in [WORDS, PAIRS, LABELS] {
        tokenizers.register(name, Terms::default());
    }
    let directory = RamDirectory::create();
    let mut writer = Index::builder()
        .schema(schema)
        .tokenizers(tokenizers)
        .settings(crate::schema::settings())
        .single_segment_index_writer(directory.clone(), BUDGET)?;
    for record in records {
        let spelled = speller.spell(record);
        let mut document = TantivyDocument::new();
        document.add_text(fields.words, spelled.words);
        document.add_text(fields.pairs, spelled.pairs);
        document.add_text(fields.labels, spelled.labels);
        writer.add_document(document)?;
    }
    let index = writer.finalize()?;
    let mut files = Inverted::new();
    for segment in index.searchable_segments()? {
        for (place, extension) in EXTENSIONS.iter().enumerate() {
            let path = format!("{}.{extension}", segment.id().uuid_string());
            if let Ok(file) = directory.open_read(path.as_ref()) {
                let bytes = file.read_bytes().map_err(tantivy::TantivyError::from)?;
                files.insert(place, ((*extension).to_owned(), bytes.as_slice().to_vec()));
            }
        }
    }
    Ok(files)
}
