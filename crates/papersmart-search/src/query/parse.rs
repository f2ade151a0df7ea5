//! A line of text to a query.

use super::dates;
use super::names::{Field, field};
use crate::Language;
use crate::analysis::{Analyser, Purpose, TokenKind, fold, stop, symbol_key};
use crate::schema::bare_term;

/// A query, understood.
#[derive(Debug, Default)]
pub(crate) struct Query {
    /// Words that shall occur.
    pub(crate) words: Vec<Word>,
    /// Words that shall occur one after another, exactly so.
    pub(crate) phrases: Vec<Vec<String>>,
    /// Pairs of forms that were typed without a space between them, in Chinese.
    pub(crate) neighbours: Vec<(String, String)>,
    /// Words that shall not occur; where several came as one, all of them.
    pub(crate) excluded: Vec<Vec<Word>>,
    /// What hits are narrowed to.
    pub(crate) filters: Vec<Filter>,
    /// The whole query as a document's symbol, if it reads like one.
    pub(crate) symbol: Option<String>,
    /// The term of the whole query as a symbol in any spelling.
    pub(crate) bare: Option<String>,
    /// The forms of the whole query, to know an exact title by.
    pub(crate) forms: Vec<String>,
}

/// A word of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// As it was typed.
    pub(crate) typed: String,
    /// Its form.
    pub(crate) form: Option<String>,
    /// Its stem.
    pub(crate) stem: Option<String>,
    /// Its kind.
    pub(crate) kind: TokenKind,
    /// Whether it says little: an article, a preposition.
    pub(crate) is_stop: bool,
    /// Whether it is one of a phrase.
    pub(crate) is_phrased: bool,
    /// Whether it is quoted, and so meant just as it stands.
    pub(crate) is_quoted: bool,
    /// Whether a Chinese pair is met a little by either character alone.
    pub(crate) is_loose: bool,
    /// Whether more letters may follow.
    pub(crate) is_open: bool,
}

/// What hits are narrowed to by a field's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Filter {
    /// A symbol's key, or the beginning of one.
    Symbol(String),
    /// Words of a speaker's name, or its key.
    Speaker(Vec<Word>, String),
    /// The printed number of an item, or its key.
    Item(String),
    /// A session's key, or its last part.
    Session(String),
    /// Terms of days, months, years.
    Date(Vec<String>),
}

/// Queries of more words than this are rarely matched by all of them.
pub(crate) const MANY: usize = 5;

/// Understands a query; `is_open` says that its last word may go on.
pub(crate) fn parse(
    text: &str,
    is_open: bool,
    language: Language,
    analyser: &mut Analyser,
) -> Query {
    let mut query = Query::default();
    let mut rest = text;
    while let Some(piece) = next(&mut rest) {
        let is_last = is_open && rest.is_empty() && text.ends_with(piece.text);
        piece.add_to(&mut query, is_last, language, analyser);
    }
    let is_long = query.words.len() > MANY;
    for word in query.words.iter_mut().filter(|word| word.kind == TokenKind::Han) {
        word.is_loose = is_long;
    }
    if query.filters.is_empty() && query.excluded.is_empty() {
        query.bare = bare_term(text);
        query.symbol = symbol_key(text.trim().trim_matches(is_quote));
    }
    query.forms = words(text.trim_matches(is_quote), language, analyser)
        .into_iter()
        .filter_map(|word| word.form)
        .collect();
    query
}

/// A piece of a query between spaces.
struct Piece<'t> {
    name: Option<Field>,
    text: &'t str,
    is_phrase: bool,
    is_excluded: bool,
}

/// Takes the next piece off.
fn next<'t>(rest: &mut &'t str) -> Option<Piece<'t>> {
    let text = rest.trim_start();
    if text.is_empty() {
        return None;
    }
    let bare = text.strip_prefix(['-', '−', '－']);
    let (is_excluded, text) =
        match bare.filter(|bare| bare.starts_with(|c| is_word(c) || is_quote(c))) {
            Some(bare) => (true, bare),
            None => (false, text),
        };
    let (name, text) = named(text);
    let quoted = text.strip_prefix(is_quote);
    let (piece, is_phrase, after) = match quoted {
        Some(inner) => match inner.find(is_quote) {
            Some(end) => (&inner[..end], true, inner[end..].trim_start_matches(is_quote)),
            None => (inner, true, ""),
        },
        None => {
            let end = text.find(|c: char| c.is_whitespace() || is_quote(c)).unwrap_or(text.len());
            (&text[..end], false, &text[end..])
        }
    };
    *rest = after;
    Some(Piece { name, text: piece, is_phrase, is_excluded })
}

/// A field's name in front, and what follows it.
fn named(text: &str) -> (Option<Field>, &str) {
    let colon = text.find([':', '：']).filter(|&at| !text[..at].contains(char::is_whitespace));
    let found = colon.and_then(|at| Some((field(&fold(&text[..at]))?, at)));
    match found {
        Some((field, at)) => (Some(field), text[at..].trim_start_matches([':', '：'])),
        None => (None, text),
    }
}

impl Piece<'_> {
    fn add_to(
        &self,
        query: &mut Query,
        is_last: bool,
        language: Language,
        analyser: &mut Analyser,
    ) {
        let lower = self.text.to_lowercase();
        let filter = self.name.and_then(|name| match name {
            Field::Symbol => Some(Filter::Symbol(
                symbol_key(self.text).unwrap_or_else(|| self.text.to_uppercase()),
            )),
            Field::Speaker => {
                Some(Filter::Speaker(words(self.text, language, analyser), lower.clone()))
            }
            Field::Item => Some(Filter::Item(lower.clone())),
            Field::Session => Some(Filter::Session(lower.clone())),
            Field::Date => dates::terms(self.text).map(Filter::Date),
        });
        if let Some(filter) = filter.filter(|_| !self.text.is_empty()) {
            query.filters.push(filter);
            return;
        }
        let mut words = words(self.text, language, analyser);
        if self.is_excluded {
            if !words.is_empty() {
                query.excluded.push(words);
            }
            return;
        }
        let is_symbol = symbol_key(self.text).is_some();
        if self.is_phrase && words.len() > 1 && !is_symbol {
            query.phrases.push(words.iter().filter_map(|word| word.form.clone()).collect());
            words.iter_mut().for_each(|word| word.is_phrased = true);
        } else if self.is_phrase && !is_symbol {
            words.iter_mut().filter(|word| word.form.is_some()).for_each(|word| {
                word.stem = None;
                word.is_quoted = true;
            });
        }
        if let Some(last) = words.last_mut() {
            last.is_open = is_last && !self.is_phrase;
        }
        if !self.is_phrase {
            let pairs = words.windows(2).filter_map(|pair| match pair {
                [a, b] if a.kind == TokenKind::Han && b.kind == TokenKind::Han => {
                    Some((a.form.clone()?, b.form.clone()?))
                }
                _ => None,
            });
            query.neighbours.extend(pairs);
        }
        query.words.extend(words);
    }
}

/// The words of a text.
pub(crate) fn words(text: &str, language: Language, analyser: &mut Analyser) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    analyser.analyse(text, Purpose::Query, &mut |token| {
        words.push(Word {
            typed: text.get(token.from..token.to).unwrap_or_default().to_owned(),
            form: token.form.map(str::to_owned),
            stem: token.stem.map(str::to_owned),
            kind: token.kind,
            is_stop: token.form.is_some_and(|form| stop(language, form)),
            is_phrased: false,
            is_quoted: false,
            is_loose: false,
            is_open: false,
        });
    });
    words
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric()
}

/// Straight and curly, in the six languages' usage.
fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '＂' | '「' | '」' | '『' | '』' | '《' | '》')
}
