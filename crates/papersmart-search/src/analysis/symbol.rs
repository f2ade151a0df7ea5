//! Symbols of documents: `A/C.3/68/L.22/Rev.1` in any spelling becomes the key
//! `A/C3/68/L22/REV1`. In running text only slashes make a symbol; a query may
//! be looser. Start at [`find`] for texts and [`symbol_key`] for queries.

mod lexeme;
mod loose;
mod strict;

use super::{Purpose, Sink, Token, TokenKind};

pub(super) use strict::{find, find_pair, may_follow};

/// The first parts that are known: with them a symbol is certain. Others are
/// taken for symbols only in capitals, and their words are indexed too.
const ORGANS: &[&str] = &[
    "A", "S", "E", "T", "ST", "CD", "DP", "TD", "DC", "IDB", "NPT", "FCCC", "CCPR", "CEDAW",
    "CERD", "CAT", "CRC", "CRPD", "CMW", "CED", "HRI", "UNEP", "HSP", "ICCD", "CBD", "BWC", "CCW",
    "APLC", "SPLOS", "ISBA", "LOS", "JIU", "CEB", "WFP", "UNW", "PBC", "ECE", "ICC", "RES",
];

/// Parts that carry a number: `L.22`, `Rev.1`.
const NUMBERED: &[&str] = &[
    "C",
    "CN",
    "AC",
    "L",
    "ADD",
    "REV",
    "CORR",
    "WP",
    "CRP",
    "CONF",
    "PV",
    "SR",
    "SUB",
    "INF",
    "PC",
    "MSP",
    "NGO",
    "AMEND",
    "GE",
    "CP",
    "SC",
    "EA",
    "TECH",
    "EX",
    "BUR",
    "EM",
    "COP",
    "WG",
    "RESUMPTION",
    "SUM",
    "INFORMAL",
    "MISC",
];

/// Parts that stand alone: `A/HRC/25/1`, `S/RES/1325`.
const PLAIN: &[&str] = &[
    "RES", "DEC", "HRC", "GC", "PRST", "ES", "S", "SGB", "AI", "PREPCOM", "LOS", "NC", "NGO", "RC",
    "SESSION", "RCED", "TRANS", "WG", "BUR", "INF", "CP", "CMP", "CMA", "SBI", "SBSTA", "ICEF",
    "ESCAP", "ECA", "ECE", "ESCWA", "EB", "AC", "C", "B", "PBC", "UNFF", "OP", "SP", "PET",
];

fn is_organ(part: &str) -> bool {
    ORGANS.contains(&part)
}

/// A symbol found in a text.
pub(super) struct Symbol {
    pub(super) end: usize,
    /// Whether its first part is a known one.
    pub(super) certain: bool,
    from: usize,
    key: String,
    parts: Vec<Part>,
}

/// A part between slashes, without dots.
struct Part {
    from: usize,
    to: usize,
    key: String,
}

impl Part {
    fn is_number(&self) -> bool {
        is_number(&self.key)
    }
}

fn is_number(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

impl Symbol {
    fn new(end: usize, certain: bool, parts: Vec<Part>) -> Self {
        let key = join(parts.iter().map(|part| part.key.as_str()));
        let from = parts.first().map_or(end, |part| part.from);
        Self { end, certain, from, key, parts }
    }

    /// Hands over the symbol and, to be found, what people call it by: a
    /// resolution's `68/123`.
    pub(super) fn emit(&self, purpose: Purpose, sink: &mut Sink<'_>) {
        let mut symbol = |from, to, key: &str| {
            sink(Token { from, to, form: Some(key), stem: None, kind: TokenKind::Symbol });
        };
        symbol(self.from, self.end, &self.key);
        if purpose == Purpose::Query || !self.certain {
            return;
        }
        let is = |index: usize, key: &str| self.parts.get(index).is_some_and(|p| p.key == key);
        let numbers: Vec<usize> =
            (0..self.parts.len()).filter(|&index| self.parts[index].is_number()).collect();
        let mut named = |first: usize, last: usize| {
            let (from, to) = (self.parts[first].from, self.parts[last].to);
            let number = join(self.parts[first..=last].iter().map(|part| part.key.as_str()));
            let resolution = self.parts.len() == last + 1 - first
                || first.checked_sub(1).is_some_and(|before| is(before, "RES"));
            if self.key != number {
                symbol(from, to, &number);
            }
            let long = format!("RES/{number}");
            if resolution && self.key != long {
                symbol(from, to, &long);
            }
        };
        match *numbers {
            [.., first, last] if last == first + 1 => named(first, last),
            [only] if only > 0 && is(only - 1, "RES") => named(only, only),
            [1] if self.parts.len() == 2 && strict::special_session(&self.parts[0].key) => {
                named(0, 1);
            }
            [.., last] if last > 1 && is(last - 2, "RES") => named(last - 1, last),
            _ => {}
        }
    }
}

fn join<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    parts.collect::<Vec<_>>().join("/")
}

/// The key of a text that is the symbol of a document from beginning to end,
/// in any spelling: `A/68/123`, `a c.3 68 l.22`, `A-C.3-68-L.22`, `res 68/123`.
#[must_use]
pub fn symbol_key(text: &str) -> Option<String> {
    loose::key(text)
}

/// The keys of the symbols that a symbol belongs under, shortest first:
/// `A/C.3/68/L.22` belongs under `A`, `A/C3` and `A/C3/68`.
#[must_use]
pub fn symbol_prefixes(symbol: &str) -> Vec<String> {
    let key = symbol_key(symbol).unwrap_or_default();
    key.match_indices('/').map(|(at, _)| key[..at].to_owned()).collect()
}
