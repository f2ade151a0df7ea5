//! Symbols in running text: parts between slashes.

use super::super::script::{Class, Script, class, is_apostrophe};
use super::lexeme::{Kind, Lexeme, lexemes};
use super::{NUMBERED, Part, Symbol, is_number, is_organ};

/// Longer first parts are words.
const LONGEST_ORGAN: usize = 8;

/// Whether a symbol may have the run of letters from `at` to `end` as its
/// beginning: a cheap question, asked of every word.
pub(in super::super) fn may_follow(text: &str, at: usize, end: usize) -> bool {
    if end - at > 3 * LONGEST_ORGAN {
        return false;
    }
    let mut rest = text[end..].chars();
    match rest.next() {
        Some('/' | '／' | '⁄' | '∕') => true,
        Some(' ' | '\u{a0}') => matches!(rest.next(), Some('/' | '／' | '⁄' | '∕')),
        Some('(') => end - at <= 2,
        Some('-' | '‐' | '‑' | '–') => {
            end - at <= 2 && text[end..].chars().take(8).any(|c| c == '/')
        }
        _ => false,
    }
}

/// The symbol that begins at `at`.
pub(in super::super) fn find(text: &str, at: usize) -> Option<Symbol> {
    let lexemes = lexemes(text, at);
    let (parts, _) = parts(&lexemes);
    let organ = parts.first()?;
    let numbered = parts[1..].iter().any(|part| part.key.bytes().any(|b| b.is_ascii_digit()));
    let letters = organ.key.bytes().take_while(u8::is_ascii_uppercase).count();
    if !numbered || letters == 0 || letters > LONGEST_ORGAN {
        return None;
    }
    let end = parts.last()?.to;
    let before = text[..at].chars().next_back();
    if special_session(&organ.key) {
        return (parts.len() == 2 && parts[1].is_number()).then(|| Symbol::new(end, true, parts));
    }
    if is_organ(&organ.key) {
        let free = !before.is_some_and(|c| c == '.' || c == '@');
        return free.then(|| Symbol::new(end, true, parts));
    }
    let free = !before.is_some_and(|c| ".@/-_:=%?&#".contains(c));
    let capitals = !lexemes.first()?.lower && letters > 1;
    let firm = parts.len() > 2 || parts[1].key.starts_with(|c: char| c.is_ascii_digit());
    (free && capitals && firm && ends(text, end)).then(|| Symbol::new(end, false, parts))
}

/// Whether no word or number goes on behind `at`.
fn ends(text: &str, at: usize) -> bool {
    let mut rest = text[at..].chars().filter(|c| class(*c) != Class::Joiner);
    let next = rest.next();
    let after = rest.next().map(class);
    match next {
        Some(c) if is_apostrophe(c) => !matches!(after, Some(Class::Letter(_))),
        Some('.' | ',' | '٫' | '٬') => after != Some(Class::Digit),
        Some(c) => matches!(class(c), Class::Other | Class::Letter(Script::Han)),
        None => true,
    }
}

/// The number of a resolution or decision that begins at `at`: `68/123`.
pub(in super::super) fn find_pair(text: &str, at: usize) -> Option<Symbol> {
    let slash = text[at..].chars().take(12).any(|c| matches!(c, '/' | '／' | '⁄' | '∕'));
    let before = text[..at].chars().next_back();
    if !slash || before.is_some_and(|c| matches!(c, '/' | '.' | '-' | '／')) {
        return None;
    }
    let lexemes = lexemes(text, at);
    let (mut parts, taken) = parts(&lexemes);
    let further = lexemes.get(taken).is_some_and(|next| {
        let touches = lexemes.get(taken + 1).is_some_and(|after| after.kind == Kind::Atom);
        touches && matches!(next.kind, Kind::Slash)
    });
    let short = parts.iter().all(|part| part.is_number() && part.key.len() <= 4);
    let end = parts.last()?.to;
    if parts.len() != 2 || !short || further || !ends(text, end) {
        return None;
    }
    parts.iter_mut().for_each(|part| part.key = without_zeros(&part.key));
    Some(Symbol::new(end, true, parts))
}

fn without_zeros(number: &str) -> String {
    let number = number.trim_start_matches('0');
    if number.is_empty() { "0".to_owned() } else { number.to_owned() }
}

/// The first part of a special session's resolution: `ES-10/19`.
pub(super) fn special_session(part: &str) -> bool {
    ["S", "ES"].iter().any(|head| part.strip_prefix(head).is_some_and(is_number))
}

/// The parts between slashes from the first lexeme on, and how many lexemes
/// they take.
pub(super) fn parts(lexemes: &[Lexeme]) -> (Vec<Part>, usize) {
    let mut parts: Vec<Part> = Vec::new();
    let mut at = 0;
    let mut taken = 0;
    while let Some((part, next)) = part(lexemes, at) {
        // `A/68/123 / S/2013/456`: another symbol begins.
        let spaced = at > 0 && lexemes[at - 1].kind == Kind::Space;
        if spaced && is_organ(&part.key) && kind(lexemes, next) == Some(Kind::Slash) {
            break;
        }
        parts.push(part);
        taken = next;
        let Some(separator) = separator(lexemes, next) else { break };
        at = separator;
    }
    if let Some((part, next)) = resumption(lexemes, taken) {
        parts.push(part);
        taken = next;
    }
    (parts, taken)
}

fn kind(lexemes: &[Lexeme], at: usize) -> Option<Kind> {
    lexemes.get(at).map(|lexeme| lexeme.kind)
}

fn atom(lexemes: &[Lexeme], at: usize) -> Option<&Lexeme> {
    lexemes.get(at).filter(|lexeme| lexeme.kind == Kind::Atom)
}

fn separator(lexemes: &[Lexeme], at: usize) -> Option<usize> {
    let past = |at| if kind(lexemes, at) == Some(Kind::Space) { at + 1 } else { at };
    let slash = past(at);
    match kind(lexemes, slash)? {
        Kind::Slash => Some(past(slash + 1)),
        // `2005/1–Add.2`
        Kind::Dash if slash == at => {
            let part = atom(lexemes, at + 1)?;
            ["ADD", "REV", "CORR", "AMEND"].contains(&part.atom.as_str()).then_some(at + 1)
        }
        _ => None,
    }
}

/// A part and what follows it.
fn part(lexemes: &[Lexeme], at: usize) -> Option<(Part, usize)> {
    let first = atom(lexemes, at)?;
    let mut part = Part { from: first.from, to: first.to, key: first.atom.clone() };
    let mut at = at + 1;
    loop {
        let next = kind(lexemes, at);
        if next == Some(Kind::Dot) {
            let spaced = kind(lexemes, at + 1) == Some(Kind::Space);
            let Some(atom) = atom(lexemes, at + 1 + usize::from(spaced)) else { break };
            if spaced && !(NUMBERED.contains(&part.key.as_str()) && is_number(&atom.atom)) {
                break;
            }
            let digits = |c: Option<u8>| c.is_some_and(|c| c.is_ascii_digit());
            if digits(part.key.bytes().next_back()) && digits(atom.atom.bytes().next()) {
                part.key.push('.');
            }
            part.key.push_str(&atom.atom);
            part.to = atom.to;
            at += 2 + usize::from(spaced);
        } else if next == Some(Kind::Dash) && ["S", "ES"].contains(&part.key.as_str()) {
            let Some(atom) = atom(lexemes, at + 1) else { break };
            part.key.push_str(&atom.atom);
            part.to = atom.to;
            at += 2;
        } else if next == Some(Kind::Open) {
            // `TD/B(S-XXV)/1`, but not `S/RES/1325(2000)`
            let inner = &lexemes[at + 1..];
            let close = inner.iter().position(|lexeme| lexeme.kind == Kind::Close);
            let Some(close) = close.filter(|close| kind(inner, close + 1) == Some(Kind::Slash))
            else {
                break;
            };
            inner[..close].iter().for_each(|lexeme| part.key.push_str(&lexeme.atom));
            part.to = inner[close].to;
            at += close + 2;
        } else {
            break;
        }
    }
    Some((part, at))
}

/// `(Resumption 1)` behind the symbol of a meeting's record.
fn resumption(lexemes: &[Lexeme], at: usize) -> Option<(Part, usize)> {
    let at = at + usize::from(kind(lexemes, at) == Some(Kind::Space));
    let (word, number) = (atom(lexemes, at + 1)?, atom(lexemes, at + 3)?);
    let close = lexemes.get(at + 4).filter(|lexeme| lexeme.kind == Kind::Close)?;
    let is = kind(lexemes, at) == Some(Kind::Open) && word.atom == "RESUMPTION";
    let key = format!("{}{}", word.atom, number.atom);
    is.then(|| (Part { from: word.from, to: close.to, key }, at + 5))
}

/// Whether a character can begin a symbol.
pub(super) fn begins(c: char) -> bool {
    !matches!(class(c), Class::Other | Class::Joiner)
}
