//! A record's terms.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::labels;
use super::stream::END;
use crate::analysis::{Analyser, Purpose, TokenKind, latin_key, symbol_key, symbol_prefixes};
use crate::format::Dimension;
use crate::schema::{self, Mark};
use crate::{Language, Record};

/// A record's terms for each field, each ended as the tokenizer expects.
pub(super) struct Spelled {
    pub(super) words: String,
    pub(super) pairs: String,
    pub(super) labels: String,
}

/// What is known of a word in a segment.
#[derive(Clone, Copy, Default)]
pub(super) struct Word {
    /// In how many records it occurs.
    pub(super) records: u32,
    /// Whether it occurs in a title, a name or the like.
    pub(super) is_title: bool,
    last: u32,
}

/// Makes the terms of records, one after another.
pub(super) struct Speller {
    analyser: Analyser,
    bits: u8,
    known: BTreeMap<String, Word>,
    records: u32,
}

/// Bits of a pair's number where texts have so many bytes: so many that a record
/// holds only a few in a hundred of all numbers, fewer in large segments.
pub(super) fn pair_bits(text_bytes: u64) -> u8 {
    let pairs = text_bytes / 8;
    let bits = (pairs / 6).max(1).ilog2();
    u8::try_from(bits.clamp(13, 19)).unwrap_or(19)
}

impl Speller {
    pub(super) fn new(language: Language, bits: u8) -> Self {
        Self { analyser: Analyser::new(language), bits, known: BTreeMap::new(), records: 0 }
    }

    /// The words of all records so far.
    pub(super) fn into_words(self) -> (u32, BTreeMap<String, Word>) {
        (self.records, self.known)
    }

    /// The terms of a passage of a record; the first one holds what the whole
    /// record is found by.
    pub(super) fn spell(&mut self, record: &Record, passage: &str, is_first: bool) -> Spelled {
        self.records += u32::from(is_first);
        let (mut words, mut labels) = (String::new(), String::new());
        let mut pairs = BTreeSet::new();
        if is_first {
            self.about(record, &mut words, &mut labels, &mut pairs);
        }
        let marks = [Some(Mark::TextForm), Some(Mark::TextStem)];
        self.add(passage, marks, &mut words, Some(&mut pairs));
        let mut spelled = Spelled { words, pairs: String::new(), labels };
        let mut term = String::new();
        for pair in pairs {
            schema::pair_term(pair, &mut term);
            push(&mut spelled.pairs, &term);
        }
        spelled
    }

    /// Adds what a record is found by beside its text.
    fn about(
        &mut self,
        record: &Record,
        words: &mut String,
        label_terms: &mut String,
        pairs: &mut BTreeSet<u32>,
    ) {
        let title = [Some(Mark::TitleForm), Some(Mark::TitleStem)];
        let forms = self.add(&record.title, title, words, Some(pairs));
        if let Some(whole) = schema::whole_term(forms.split(END).filter(|form| !form.is_empty())) {
            push(words, &whole);
        }
        for name in record.speakers.iter().flat_map(|speaker| &speaker.names) {
            self.add(name, [Some(Mark::Name), None], words, None);
            for key in name.split_whitespace().filter_map(latin_key) {
                let mut term = String::new();
                Mark::Name.term(&schema::sound(&key), &mut term);
                push(words, &term);
            }
        }
        let about = [Some(Mark::AboutForm), Some(Mark::AboutStem)];
        let items = record.items.iter().map(|item| &item.label);
        let places = record.session.iter().chain(&record.body).map(|place| &place.label);
        for text in items.chain(places).chain(&record.keywords).chain(&record.symbols) {
            self.add(text, about, words, None);
        }
        add_labels(record, label_terms);
    }

    /// Adds a text's terms, and its pairs where they are asked for; gives its
    /// forms.
    fn add(
        &mut self,
        text: &str,
        [form_mark, stem_mark]: [Option<Mark>; 2],
        words: &mut String,
        mut pairs: Option<&mut BTreeSet<u32>>,
    ) -> String {
        let (known, record, bits) = (&mut self.known, self.records, self.bits);
        let is_title = form_mark != Some(Mark::TextForm);
        let (mut forms, mut before, mut term) = (String::new(), String::new(), String::new());
        self.analyser.analyse(text, Purpose::Index, &mut |token| {
            if let (Some(form), Some(mark)) = (token.form, form_mark) {
                mark.term(form, &mut term);
                push(words, &term);
                if token.kind == TokenKind::Word {
                    meet(known, form, record, is_title);
                }
                if let Some(pairs) = pairs.as_deref_mut() {
                    if !before.is_empty() {
                        pairs.insert(schema::pair(&before, form, bits));
                    }
                    before.clear();
                    before.push_str(form);
                }
                if is_title {
                    push(&mut forms, form);
                }
            }
            if let (Some(stem), Some(mark)) = (token.stem, stem_mark) {
                mark.term(stem, &mut term);
                push(words, &term);
            }
        });
        forms
    }
}

/// Counts a word of a record.
fn meet(known: &mut BTreeMap<String, Word>, form: &str, record: u32, is_title: bool) {
    if !known.contains_key(form) {
        known.insert(form.to_owned(), Word::default());
    }
    if let Some(word) = known.get_mut(form) {
        word.records += u32::from(word.last != record);
        word.last = record;
        word.is_title |= is_title;
    }
}

fn add_labels(record: &Record, terms: &mut String) {
    for dimension in Dimension::COUNTED {
        for label in labels(dimension, record) {
            push(terms, &schema::label(dimension, &label.key));
        }
    }
    // A session is also known by its own name alone: `session:80`.
    if let Some((_, own)) = record.session.as_ref().and_then(|one| one.key.rsplit_once('/')) {
        push(terms, &schema::label(Dimension::Session, own));
    }
    for term in record.date.iter().flat_map(|date| schema::day_terms(date)) {
        push(terms, &term);
    }
    for number in &record.item_numbers {
        push(terms, &schema::number_term(number));
    }
    for symbol in &record.symbols {
        if let Some(bare) = schema::bare_term(symbol) {
            push(terms, &bare);
        }
        if let Some(key) = symbol_key(symbol) {
            push(terms, &schema::symbol_term(&key));
        }
        for prefix in symbol_prefixes(symbol) {
            push(terms, &schema::under_term(&prefix));
        }
    }
}

fn push(terms: &mut String, term: &str) {
    if !term.is_empty() {
        terms.push_str(term);
        terms.push(END);
    }
}
