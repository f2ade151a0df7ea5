//! The inverted index's three fields and the terms in them.
//!
//! All of a word's terms stand next to one another in one dictionary: the
//! word, then a mark that says where it occurs and whether it is the form or
//! the stem. So looking a word up everywhere reads one block.

use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

use crate::format::Dimension;

/// Where a word occurs in a record, and as what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// A form in the text.
    TextForm,
    /// A stem in the text.
    TextStem,
    /// A form in the title.
    TitleForm,
    /// A stem in the title.
    TitleStem,
    /// A form in a speaker's name.
    Name,
    /// A form in keywords, items, session.
    AboutForm,
    /// A stem in the same.
    AboutStem,
}

impl Mark {
    /// All marks.
    pub(crate) const ALL: [Self; 7] = [
        Self::TextForm,
        Self::TextStem,
        Self::TitleForm,
        Self::TitleStem,
        Self::Name,
        Self::AboutForm,
        Self::AboutStem,
    ];

    /// Whether its terms are stems.
    pub(crate) const fn is_stem(self) -> bool {
        matches!(self, Self::TextStem | Self::TitleStem | Self::AboutStem)
    }

    /// The last byte of its terms.
    const fn byte(self) -> u8 {
        match self {
            Self::TextForm => b'b',
            Self::TextStem => b'B',
            Self::TitleForm => b't',
            Self::TitleStem => b'T',
            Self::Name => b'n',
            Self::AboutForm => b'a',
            Self::AboutStem => b'A',
        }
    }

    /// Writes the term of a word.
    pub(crate) fn term(self, word: &str, term: &mut String) {
        term.clear();
        term.push_str(word);
        term.push('\0');
        term.push(char::from(self.byte()));
    }

    /// The word and the mark of a term.
    pub(crate) fn parse(term: &[u8]) -> Option<(&str, Self)> {
        let (&byte, rest) = term.split_last()?;
        let word = std::str::from_utf8(rest.strip_suffix(b"\0")?).ok()?;
        Some((word, Self::ALL.into_iter().find(|mark| mark.byte() == byte)?))
    }
}

/// The schema's fields.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields {
    /// Words: [`Mark::term`]s with frequencies.
    pub(crate) words: Field,
    /// Numbers of neighbouring words, for phrases.
    pub(crate) pairs: Field,
    /// What hits are narrowed to.
    pub(crate) labels: Field,
}

/// The name of the field of words, also of its tokenizer.
pub(crate) const WORDS: &str = "words";
/// The same for pairs.
pub(crate) const PAIRS: &str = "pairs";
/// The same for labels.
pub(crate) const LABELS: &str = "labels";

/// The schema and its fields.
pub(crate) fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let mut field = |name: &str, option: IndexRecordOption| {
        let indexing = TextFieldIndexing::default()
            .set_tokenizer(name)
            // Lengths are known from the stored passages.
            .set_fieldnorms(false)
            .set_index_option(option);
        builder.add_text_field(name, TextOptions::default().set_indexing_options(indexing))
    };
    let words = field(WORDS, IndexRecordOption::WithFreqs);
    let pairs = field(PAIRS, IndexRecordOption::Basic);
    let labels = field(LABELS, IndexRecordOption::Basic);
    (builder.build(), Fields { words, pairs, labels })
}

/// The term of a label: `session=ga/80`.
pub(crate) fn label(dimension: Dimension, key: &str) -> String {
    format!("{}={key}", dimension.name())
}

/// The terms of a day: itself, its month, its year.
#[cfg(feature = "write")]
pub(crate) fn day_terms(date: &str) -> impl Iterator<Item = String> + '_ {
    [4, 7, 10].into_iter().filter_map(|end| date.get(..end)).map(|part| format!("date={part}"))
}

/// The term of a document's symbol.
pub(crate) fn symbol_term(key: &str) -> String {
    format!("symbol={key}")
}

/// The term of a symbol by its letters and digits alone: whatever stands
/// between them, and whoever issues it. Nothing for what is no symbol.
pub(crate) fn bare_term(text: &str) -> Option<String> {
    let folded = crate::analysis::fold(text);
    let bare: String = folded.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let is_symbol = bare.len() < 48
        && bare.contains(|c: char| c.is_ascii_digit())
        && bare.contains(|c: char| c.is_ascii_alphabetic());
    is_symbol.then(|| format!("bare={bare}"))
}

/// The term of a beginning of a document's symbol.
pub(crate) fn under_term(prefix: &str) -> String {
    format!("under={prefix}")
}

/// The term of a name as it sounds in Latin letters.
pub(crate) fn sound(key: &str) -> String {
    format!("~{key}")
}

/// The term of an agenda item's printed number.
pub(crate) fn number_term(number: &str) -> String {
    format!("number={}", number.trim_end_matches('.').to_lowercase())
}

/// The term of a whole title, from its forms: it stands beside its first form,
/// which is looked up anyway.
pub(crate) fn whole_term<'f>(mut forms: impl Iterator<Item = &'f str>) -> Option<String> {
    let first = forms.next()?;
    let mut hasher = blake3::Hasher::new();
    for form in forms {
        hasher.update(form.as_bytes()).update(&[0]);
    }
    Some(format!("{first}\0w{}", &hasher.finalize().to_hex()[..12]))
}

/// The number of two neighbouring words, in so many bits.
pub(crate) fn pair(first: &str, second: &str, bits: u8) -> u32 {
    // FNV-1a: short, and the same everywhere.
    let bytes = first.bytes().chain([0]).chain(second.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mixed = (hash ^ hash >> 32) & ((1 << bits.min(24)) - 1);
    u32::try_from(mixed).unwrap_or(0)
}

/// The term of a pair: characters of one byte that sort as the number does.
pub(crate) fn pair_term(pair: u32, term: &mut String) {
    term.clear();
    for shift in [18, 12, 6, 0] {
        term.extend(char::from_u32(u32::from(b'0') + (pair >> shift & 0x3f)));
    }
}

/// The number of a pair's term.
pub(crate) fn pair_number(term: &[u8]) -> Option<u32> {
    let digit = |byte: &u8| byte.checked_sub(b'0').map(u32::from);
    term.iter().try_fold(0_u32, |number, byte| Some(number.checked_shl(6)? | digit(byte)?))
}

/// The settings of an inverted index: it stores nothing itself.
pub(crate) fn settings() -> tantivy::IndexSettings {
    tantivy::IndexSettings {
        docstore_compression: tantivy::store::Compressor::None,
        ..tantivy::IndexSettings::default()
    }
}
