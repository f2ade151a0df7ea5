//! The inverted index in the making, and how tantivy keeps it in memory.

use tantivy::directory::{Directory, OwnedBytes, RamDirectory};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{Index, SingleSegmentIndexWriter, TantivyDocument, TantivyError};

use super::IndexError;
use super::stream::Terms;
use super::terms::Spelled;
use crate::schema::{self, Fields, LABELS, PAIRS, WORDS};

/// Memory that tantivy may plan with; a segment is always one. It sizes its
/// tables by it, which costs a small segment more than all else.
const BUDGET: std::ops::RangeInclusive<u64> = 256 << 10..=64 << 20;

/// An inverted index that passages are added to.
pub(super) struct Inverter {
    directory: RamDirectory,
    writer: SingleSegmentIndexWriter,
    fields: Fields,
}

impl Inverter {
    /// An empty one, for texts of so many bytes.
    pub(super) fn new(text_bytes: u64) -> Result<Self, IndexError> {
        let budget = text_bytes.saturating_mul(8).clamp(*BUDGET.start(), *BUDGET.end());
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
            .single_segment_index_writer(
                directory.clone(),
                usize::try_from(budget).unwrap_or(usize::MAX),
            )?;
        Ok(Self { directory, writer, fields })
    }

    /// Adds a passage.
    pub(super) fn add(&mut self, passage: Spelled) -> Result<(), IndexError> {
        let mut document = TantivyDocument::new();
        document.add_text(self.fields.words, passage.words);
        document.add_text(self.fields.pairs, passage.pairs);
        document.add_text(self.fields.labels, passage.labels);
        Ok(self.writer.add_document(document)?)
    }

    /// What tantivy writes of it.
    pub(super) fn finish(self) -> Result<Inverted, IndexError> {
        let Self { directory, writer, fields } = self;
        Ok(Inverted { index: writer.finalize()?, directory, fields })
    }
}

/// An inverted index as tantivy has written it.
pub(super) struct Inverted {
    pub(super) index: Index,
    pub(super) fields: Fields,
    directory: RamDirectory,
}

impl Inverted {
    /// One of its files, by its extension; nothing where it has none.
    pub(super) fn file(&self, extension: &str) -> Result<Option<OwnedBytes>, IndexError> {
        let segments = self.index.searchable_segments()?;
        let path = segments.first().map(|one| format!("{}.{extension}", one.id().uuid_string()));
        let file = path.and_then(|path| self.directory.open_read(path.as_ref()).ok());
        Ok(file.map(|file| file.read_bytes()).transpose().map_err(TantivyError::from)?)
    }
}
