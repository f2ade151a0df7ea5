//! What symbols are made of: runs of letters and digits, and what stands
//! between them.

use super::super::script::{Class, class};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters and digits, in capitals.
    Atom,
    Slash,
    Dash,
    Dot,
    Space,
    Open,
    Close,
}

#[derive(Clone, Debug)]
pub(super) struct Lexeme {
    pub(super) kind: Kind,
    pub(super) from: usize,
    pub(super) to: usize,
    /// The letters and digits of an atom.
    pub(super) atom: String,
    /// Whether the text has a lower-case letter here.
    pub(super) lower: bool,
}

/// More than the longest symbol has.
const MOST: usize = 48;

/// The lexemes from `at` until something that no symbol holds.
pub(super) fn lexemes(text: &str, at: usize) -> Vec<Lexeme> {
    let mut lexemes: Vec<Lexeme> = Vec::new();
    for (offset, c) in text[at..].char_indices() {
        let from = at + offset;
        let to = from + c.len_utf8();
        if class(c) == Class::Joiner {
            continue;
        }
        let plain = plain(c);
        let Some(kind) = kind(plain) else { break };
        let full = lexemes.len() == MOST;
        match lexemes.last_mut() {
            Some(last) if last.kind == kind && matches!(kind, Kind::Atom | Kind::Space) => {
                last.to = to;
            }
            _ if full => break,
            _ => lexemes.push(Lexeme { kind, from, to, atom: String::new(), lower: false }),
        }
        if let (Kind::Atom, Some(last)) = (kind, lexemes.last_mut()) {
            last.lower |= plain.is_ascii_lowercase();
            last.atom.push(plain.to_ascii_uppercase());
        }
    }
    lexemes
}

fn kind(c: char) -> Option<Kind> {
    Some(match c {
        '0'..='9' | 'a'..='z' | 'A'..='Z' => Kind::Atom,
        '/' => Kind::Slash,
        '-' => Kind::Dash,
        '.' => Kind::Dot,
        ' ' => Kind::Space,
        '(' | '[' => Kind::Open,
        ')' | ']' => Kind::Close,
        _ => return None,
    })
}

/// The ASCII character that is meant: of full width, with Arabic digits, or
/// typed on a Russian keyboard.
fn plain(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        '⁄' | '∕' => '/',
        '‐'..='―' | '−' => '-',
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' | '\t' => ' ',
        // `résolution`, `resolución`
        'é' | 'É' => 'e',
        'ó' | 'Ó' => 'o',
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'К' => 'K',
        'М' => 'M',
        'О' => 'O',
        'Р' => 'P',
        'Т' => 'T',
        'Х' => 'X',
        'а' => 'a',
        'с' => 'c',
        'е' => 'e',
        'о' => 'o',
        'р' => 'p',
        'т' => 't',
        'х' => 'x',
        _ => c,
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c)
}
