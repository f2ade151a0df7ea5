//! Text to terms: how words, Chinese characters, numbers and symbols of
//! documents are cut out of running text and brought to the forms under which
//! they are indexed and asked for. Start at [`Analyser::analyse`]; `fold` holds
//! what all scripts share, `stem` what each language adds.

mod fold;
mod han;
mod name;
mod number;
mod script;
mod stem;
mod stop;
mod symbol;
#[cfg(test)]
mod tests;
mod words;

pub use fold::fold;
pub use name::latin_key;
pub use stop::stop;
pub use symbol::{symbol_key, symbol_prefixes};

use crate::Language;
use script::{Class, Script, class};
use words::Words;

/// Version of the analysers: raised with any change of the terms they make.
pub const ANALYSER_VERSION: u32 = 2;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// A word of a script with spaces.
    Word,
    /// One or two Chinese characters (or kana).
    Han,
    /// The symbol of a document, or the number of a resolution.
    Symbol,
    /// A number.
    Number,
}

/// A piece of text that can be searched for.
///
/// Tokens come in the order of where they begin. One that lies within the
/// symbol or the hyphenated word before it is a part of it, at the same position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// Where it begins, in bytes of the text.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// Its exact form, folded.
    pub form: Option<&'a str>,
    /// What it has in common with its inflections.
    pub stem: Option<&'a str>,
    /// What it is.
    pub kind: TokenKind,
}

/// What a text is analysed for: an index holds more than a query asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be found.
    Index,
    /// To find.
    Query,
}

/// Takes the tokens of a text.
type Sink<'s> = dyn FnMut(Token<'_>) + 's;

/// The analyser of a language's index. Each script is analysed by its own
/// rules, whatever the language; the language decides about Latin script.
pub struct Analyser {
    words: Words,
    scratch: String,
}

impl Analyser {
    /// An analyser for the index of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { words: Words::new(language), scratch: String::new() }
    }

    /// Hands the tokens of a text to the sink.
    pub fn analyse(&mut self, text: &str, purpose: Purpose, sink: &mut dyn FnMut(Token<'_>)) {
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            at = match class(c) {
                Class::Letter(Script::Han) => han::run(text, at, purpose, &mut self.scratch, sink),
                Class::Letter(script) => self.letters(text, at, script, purpose, sink),
                Class::Digit => self.digits(text, at, purpose, sink),
                Class::Joiner | Class::Other => at + c.len_utf8(),
            };
        }
    }

    fn letters(
        &mut self,
        text: &str,
        at: usize,
        script: Script,
        purpose: Purpose,
        sink: &mut Sink<'_>,
    ) -> usize {
        let end = script::run_end(text, at, script);
        if symbol::may_follow(text, at, end)
            && let Some(symbol) = symbol::find(text, at)
        {
            symbol.emit(purpose, sink);
            if symbol.certain || purpose == Purpose::Query {
                return symbol.end;
            }
        }
        self.words.word(text, at, end, script, purpose, sink)
    }

    fn digits(&mut self, text: &str, at: usize, purpose: Purpose, sink: &mut Sink<'_>) -> usize {
        if let Some(pair) = symbol::find_pair(text, at) {
            pair.emit(purpose, sink);
            if purpose == Purpose::Query {
                return pair.end;
            }
        }
        let end = script::digits_end(text, at);
        match text[end..].chars().next().map(class) {
            Some(Class::Letter(script)) if !matches!(script, Script::Han | Script::Arabic) => {
                let end = script::run_end(text, at, script);
                self.words.word(text, at, end, script, purpose, sink)
            }
            _ => number::run(text, at, end, &mut self.scratch, sink),
        }
    }
}
