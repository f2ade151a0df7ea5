//! What analysis promises: tables for each language, and properties that hold
//! for any text.

mod languages;
mod names;
mod properties;
mod symbols;

use super::{Analyser, Purpose, TokenKind};
use crate::Language;

/// A token that owns its terms.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Owned {
    from: usize,
    to: usize,
    form: Option<String>,
    stem: Option<String>,
    kind: TokenKind,
}

fn tokens(language: Language, text: &str, purpose: Purpose) -> Vec<Owned> {
    let mut tokens = Vec::new();
    Analyser::new(language).analyse(text, purpose, &mut |token| {
        tokens.push(Owned {
            from: token.from,
            to: token.to,
            form: token.form.map(str::to_owned),
            stem: token.stem.map(str::to_owned),
            kind: token.kind,
        });
    });
    tokens
}

fn forms(language: Language, text: &str, purpose: Purpose) -> Vec<String> {
    tokens(language, text, purpose).into_iter().filter_map(|token| token.form).collect()
}

fn stems(language: Language, text: &str, purpose: Purpose) -> Vec<String> {
    tokens(language, text, purpose).into_iter().filter_map(|token| token.stem).collect()
}
