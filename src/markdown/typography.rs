//! What a language's typography does to running text: French spaces and
//! apostrophes, Chinese line breaks. Start at [`french`] and [`joins`].

use std::borrow::Cow;

const WIDE_SPACE: char = '\u{A0}';
const THIN_SPACE: char = '\u{202F}';

/// Whether a character is Chinese or Japanese writing, punctuation included:
/// written without spaces between words.
pub(super) fn is_wide(c: char) -> bool {
    matches!(c,
        '\u{2E80}'..='\u{312F}' // radicals, punctuation, kana, bopomofo
        | '\u{31A0}'..='\u{9FFF}' // more kana, enclosed, ideographs
        | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF01}'..='\u{FF9F}' // full-width forms
        | '\u{20000}'..='\u{3FFFD}')
}

/// Whether a line break between these two is no space: between Chinese
/// characters, and between one and a quote or dash.
pub(super) fn joins(before: char, after: char) -> bool {
    let shared = |c| matches!(c, '“' | '”' | '‘' | '’' | '…' | '—' | '·');
    (is_wide(before) && (is_wide(after) || shared(after))) || (shared(before) && is_wide(after))
}

/// French text with no-break spaces at its punctuation and curved
/// apostrophes. `before` is the character before it in the paragraph, and
/// `goes_on` says whether a word may go on after it, in emphasis for example.
pub(super) fn french(text: &str, before: Option<char>, goes_on: bool) -> Cow<'_, str> {
    if !text.contains([';', ':', '!', '?', '«', '»', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut previous = before;
    let mut in_address = false;
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let next = rest.chars().next();
        if c.is_whitespace() {
            in_address = false;
        } else if c == ':' && rest.starts_with("//") {
            in_address = true;
        }
        match c {
            '\'' if follows_letter(previous) && begins_letter(next, goes_on) => out.push('’'),
            ' ' if previous == Some('«') => out.push(WIDE_SPACE),
            ' ' => out.push(next.and_then(space_before).unwrap_or(' ')),
            '«' => {
                out.push('«');
                let spaced = next.map_or(!goes_on, char::is_whitespace);
                if !spaced {
                    out.push(WIDE_SPACE);
                }
            }
            _ => {
                let ends = !in_address && previous.is_some_and(ends_word);
                if ends && (c == '»' || next.is_none_or(is_boundary)) {
                    out.extend(space_before(c));
                }
                out.push(c);
            }
        }
        previous = Some(c);
    }
    Cow::Owned(out)
}

/// The space that French puts before a sign.
fn space_before(sign: char) -> Option<char> {
    match sign {
        ';' | '!' | '?' => Some(THIN_SPACE),
        ':' | '»' => Some(WIDE_SPACE),
        _ => None,
    }
}

fn follows_letter(previous: Option<char>) -> bool {
    previous.is_some_and(char::is_alphabetic)
}

fn begins_letter(next: Option<char>, goes_on: bool) -> bool {
    next.map_or(goes_on, |c| c.is_alphabetic() || c == '«')
}

/// What a sign may follow directly, as typists leave it.
fn ends_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, ')' | ']' | '”' | '’' | '"' | '%' | '…' | '.' | '»')
}

/// What may follow a sign that ends a clause; within `10:30` or `a?b` it is
/// no punctuation.
fn is_boundary(c: char) -> bool {
    c.is_whitespace() || matches!(c, ')' | ']' | '»' | '”' | '"' | ',' | '.' | '!' | '?' | '…')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(text: &str) -> String {
        french(text, None, false).replace(WIDE_SPACE, "_").replace(THIN_SPACE, "~")
    }

    #[test]
    fn french_spaces_do_not_break() {
        assert_eq!(set("Quoi ? Non ! Si ; voici : « mot »."), "Quoi~? Non~! Si~; voici_: «_mot_».");
        assert_eq!(set("Quoi? Non! Si; voici: «mot»."), "Quoi~? Non~! Si~; voici_: «_mot_».");
        assert_eq!(set("Vraiment ?! (oui!)"), "Vraiment~?! (oui~!)");
        assert_eq!(set("déjà\u{202F}; «\u{A0}bon\u{A0}»"), "déjà~; «_bon_»");
    }

    #[test]
    fn what_is_no_punctuation_stays() {
        for text in ["10:30", "https://example.org/?a=b;c", "A/68/123", "voir http://a.example?"] {
            assert_eq!(set(text), text);
        }
        assert_eq!(set("A/68/123 : 10:30"), "A/68/123_: 10:30");
    }

    #[test]
    fn apostrophes_are_curved_between_letters() {
        assert_eq!(set("L'État n'est pas 'là' 5'"), "L’État n’est pas 'là' 5'");
        assert_eq!(french("l'", None, true), "l’");
        assert_eq!(french("'État", Some('l'), false), "’État");
    }

    #[test]
    fn lines_join_between_chinese_characters() {
        assert!(joins('会', '议') && joins('：', '“') && joins('”', '议'));
        assert!(!joins('会', 'A') && !joins('a', 'b') && !joins('”', '“') && !joins('회', '의'));
    }
}
