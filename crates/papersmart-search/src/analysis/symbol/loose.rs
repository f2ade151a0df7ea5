//! Symbols as people type them into a search box.

use super::lexeme::{Kind, Lexeme, lexemes};
use super::strict::{begins, find_pair, parts};
use super::{NUMBERED, PLAIN, is_number, is_organ, join};

/// First parts behind which `C` is no committee with a number.
const TREATY_BODIES: &[&str] = &["CCPR", "CEDAW", "CERD", "CAT", "CRC", "CRPD", "CMW", "CED"];

pub(super) fn key(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| !begins(c) && !matches!(c, '(' | ')' | '[' | ']'));
    let lexemes = lexemes(text, 0);
    let (first, last) = (lexemes.first()?, lexemes.last()?);
    if first.kind != Kind::Atom || last.to != text.trim_end().len() {
        return None;
    }
    if let Some(pair) = find_pair(text, 0) {
        return (pair.end == text.len()).then_some(pair.key);
    }
    let lexemes = without_session(&lexemes);
    with_slashes(lexemes).or_else(|| with_anything(lexemes))
}

/// Without `(2000)` or `(XXV)` at the end: numbers of resolutions run on.
fn without_session(lexemes: &[Lexeme]) -> &[Lexeme] {
    let resumed = lexemes.iter().any(|lexeme| lexeme.atom == "RESUMPTION");
    let open = lexemes.iter().rposition(|lexeme| lexeme.kind == Kind::Open);
    let closes = lexemes.last().is_some_and(|lexeme| lexeme.kind == Kind::Close);
    let end = open.filter(|_| closes && !resumed).unwrap_or(lexemes.len());
    let end = end - usize::from(end > 0 && lexemes[end - 1].kind == Kind::Space);
    &lexemes[..end]
}

fn with_slashes(lexemes: &[Lexeme]) -> Option<String> {
    let (parts, taken) = parts(lexemes);
    let organ = parts.first()?.key.as_str();
    let letters = organ.bytes().take_while(u8::is_ascii_uppercase).count();
    let numbered = parts[1..].iter().any(|part| part.key.bytes().any(|b| b.is_ascii_digit()));
    let is = taken == lexemes.len() && numbered && (1..=8).contains(&letters);
    is.then(|| join(parts.iter().map(|part| part.key.as_str())))
}

/// `a c.3 68 l.22 rev 1`: the words must all be ones that symbols hold.
fn with_anything(lexemes: &[Lexeme]) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut between: Option<Kind> = None;
    let mut slashes = 0;
    let mut spaces = 0;
    for lexeme in lexemes {
        if lexeme.kind != Kind::Atom {
            slashes += usize::from(matches!(lexeme.kind, Kind::Slash | Kind::Dash));
            spaces += usize::from(lexeme.kind == Kind::Space);
            // Of several the strongest counts: `L. 22` is a dot, ` / ` a slash.
            between = Some(match (between, lexeme.kind) {
                (_, Kind::Open | Kind::Close) => return None,
                (None | Some(Kind::Space), kind) => kind,
                (Some(kind), Kind::Space) => kind,
                (_, kind) => kind,
            });
            continue;
        }
        match parts.last_mut() {
            Some(last) if joins(last, between, &lexeme.atom, parts_organ(lexemes)) => {
                if between == Some(Kind::Dot) && last.ends_with(|c: char| c.is_ascii_digit()) {
                    last.push('.');
                }
                last.push_str(&lexeme.atom);
            }
            _ => parts.push(lexeme.atom.clone()),
        }
        between = None;
    }
    if ["RESOLUTION", "RESOLUCION"].contains(&parts.first()?.as_str()) {
        parts[0] = "RES".to_owned();
    }
    let numbered = parts[1..].iter().any(|part| part.bytes().any(|b| b.is_ascii_digit()));
    let organ = is_organ(&parts[0]);
    let known = parts[1..].iter().all(|part| is_component(part));
    let enough = parts.len() >= 3 || (parts.len() == 2 && (slashes > 0 || parts[0] == "RES"));
    // Between spaces `a 10` and `cat 10 30` are words, `a res 10` and `s 2014 348`
    // are symbols.
    let spaced = spaces > 0 && slashes == 0;
    let lettered = parts[1..].iter().any(|part| {
        !holds_digit(part) || part.len() > 1 && part.starts_with(|c: char| c.is_ascii_alphabetic())
    });
    let numbers = parts.len() > 2 && ["A", "S", "E"].contains(&parts[0].as_str());
    let certain = !spaced || lettered || numbers || lexemes[0].atom == "RES";
    (numbered && organ && known && enough && certain)
        .then(|| join(parts.iter().map(|p| p.as_str())))
}

fn parts_organ(lexemes: &[Lexeme]) -> &str {
    lexemes.first().map_or("", |lexeme| lexeme.atom.as_str())
}

/// Whether an atom belongs to the part before it.
fn joins(last: &str, between: Option<Kind>, atom: &str, organ: &str) -> bool {
    match between {
        Some(Kind::Dot) => true,
        Some(Kind::Slash) => false,
        Some(Kind::Dash) if ["S", "ES"].contains(&last) => is_ordinal(atom) && atom.len() <= 2,
        _ if last == "C" && TREATY_BODIES.contains(&organ) => false,
        _ => NUMBERED.contains(&last) && is_ordinal(atom),
    }
}

fn holds_digit(part: &str) -> bool {
    part.bytes().any(|byte| byte.is_ascii_digit())
}

fn is_ordinal(atom: &str) -> bool {
    is_number(atom) || is_roman(atom)
}

fn is_roman(atom: &str) -> bool {
    !atom.is_empty() && atom.bytes().all(|byte| b"IVXL".contains(&byte))
}

fn is_component(part: &str) -> bool {
    let letters = part.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    letters.is_empty()
        || PLAIN.contains(&letters)
        || NUMBERED.contains(&letters)
        || is_roman(letters)
        || NUMBERED.iter().any(|head| letters.strip_prefix(head).is_some_and(is_roman))
}
