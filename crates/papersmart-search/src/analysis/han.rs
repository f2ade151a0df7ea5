//! Chinese: overlapping pairs of characters, and single ones, in simplified
//! form. No word list decides where a word ends, so none can be wrong.

use std::sync::OnceLock;

use super::script::{Class, Script, class};
use super::{Purpose, Sink, Token, TokenKind};

/// Pairs of a character and the one that stands for it, by code point: from
/// Unihan's kSimplifiedVariant (Unicode 15) where the simplified character is
/// in GB 2312, from EquivalentUnifiedIdeograph for radicals, and common
/// variants that neither lists.
const VARIANTS: &str = include_str!("variants.txt");

const FIRST: u32 = 0x2e80;
const LAST: u32 = 0x9fff;

/// The simplified character of a traditional one, or itself.
pub(super) fn simplified(c: char) -> char {
    static TABLE: OnceLock<Vec<u16>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut table = vec![0; (LAST - FIRST + 1) as usize];
        let mut pairs = VARIANTS.chars().filter(|c| *c != '\n');
        while let (Some(from), Some(to)) = (pairs.next(), pairs.next()) {
            if let Some(entry) = table.get_mut((from as u32).wrapping_sub(FIRST) as usize) {
                *entry = to as u16;
            }
        }
        table
    });
    match table.get((c as u32).wrapping_sub(FIRST) as usize) {
        None | Some(0) => c,
        Some(&to) => char::from_u32(u32::from(to)).unwrap_or(c),
    }
}

/// Hands over the tokens of the Chinese characters that begin at `at`;
/// returns where they end.
pub(super) fn run(
    text: &str,
    at: usize,
    purpose: Purpose,
    scratch: &mut String,
    sink: &mut Sink<'_>,
) -> usize {
    // The folded character, where it begins and ends.
    let mut last: Option<(char, usize, usize)> = None;
    let mut alone = true;
    let mut end = text.len();
    for (offset, c) in text[at..].char_indices() {
        let from = at + offset;
        match class(c) {
            Class::Letter(Script::Han) => {}
            Class::Joiner => continue,
            _ => {
                end = from;
                break;
            }
        }
        let next = (simplified(c), from, from + c.len_utf8());
        if let Some(first) = last {
            alone = false;
            pair(first, next, purpose, scratch, sink);
        }
        last = Some(next);
    }
    if let Some((c, from, to)) = last
        && (alone || purpose == Purpose::Index)
    {
        let mut buffer = [0; 4];
        let stem = Some(&*c.encode_utf8(&mut buffer));
        sink(Token { from, to, form: None, stem, kind: TokenKind::Han });
    }
    end
}

fn pair(
    first: (char, usize, usize),
    second: (char, usize, usize),
    purpose: Purpose,
    scratch: &mut String,
    sink: &mut Sink<'_>,
) {
    scratch.clear();
    scratch.push(first.0);
    scratch.push(second.0);
    let stem = match purpose {
        Purpose::Index => Some(&scratch[..first.0.len_utf8()]),
        Purpose::Query => None,
    };
    sink(Token { from: first.1, to: second.2, form: Some(scratch), stem, kind: TokenKind::Han });
}
