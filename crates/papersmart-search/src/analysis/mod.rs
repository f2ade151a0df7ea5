//! Text to terms.
#![allow(missing_docs, clippy::all)]
/// Version of the analysers: raised with any change of the terms they make.
pub const ANALYSER_VERSION: u32 = 1;
pub struct Token<'a> {
    pub from: usize,
    pub to: usize,
    pub form: Option<&'a str>,
    pub stem: Option<&'a str>,
    pub kind: TokenKind,
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TokenKind {
    Word,
    Han,
    Symbol,
    Number,
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    Index,
    Query,
}
pub struct Analyser {}
impl Analyser {
    pub fn new(_l: crate::Language) -> Self {
        Self {}
    }
    pub fn analyse(&mut self, text: &str, _p: Purpose, sink: &mut dyn FnMut(Token<'_>)) {
        let mut start = None;
        for (i, c) in text.char_indices().chain([(text.len(), ' ')]) {
            if c.is_alphanumeric() {
                if start.is_none() {
                    start = Some(i);
                }
            } else if let Some(s) = start.take() {
                let w = text[s..i].to_lowercase();
                sink(Token {
                    from: s,
                    to: i,
                    form: Some(&w),
                    stem: Some(&w),
                    kind: TokenKind::Word,
                });
            }
        }
    }
}
pub fn fold(t: &str) -> String {
    t.to_lowercase()
}
pub fn latin_key(_: &str) -> Option<String> {
    None
}
pub fn symbol_key(_: &str) -> Option<String> {
    None
}
pub fn symbol_prefixes(_: &str) -> Vec<String> {
    Vec::new()
}
pub fn stop(_: crate::Language, _: &str) -> bool {
    false
}
