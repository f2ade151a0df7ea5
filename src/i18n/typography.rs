//! The spaces and apostrophes of plain interface text.

use std::borrow::Cow;

use super::language::Language;

const NO_BREAK: char = '\u{a0}';
const NARROW_NO_BREAK: char = '\u{202f}';

/// Turns apostrophes between letters into typographic ones and, in French,
/// puts no-break spaces before `; ! ? : »` and after `«`. Addresses are left
/// alone, and so are marks that belong to something else: the colon of a time,
/// the question mark of a query. Doing it twice changes nothing.
#[must_use]
pub fn typeset(language: Language, text: &str) -> Cow<'_, str> {
    let french = language == Language::Fr;
    if !text.contains(|c| c == '\'' || (french && is_spaced(c))) {
        return Cow::Borrowed(text);
    }
    let mut set = String::with_capacity(text.len() + 8);
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end_matches(char::is_whitespace);
        let space = &piece[word.len()..];
        if is_address(word) {
            set.push_str(word);
        } else {
            if french && let Some(no_break) = lone_mark(word) {
                replace_last_space(&mut set, no_break);
            }
            push_word(&mut set, word, french);
        }
        // The space after an opening mark is there already.
        let opened = french && word.ends_with('«') && space == " ";
        if opened { set.push(NO_BREAK) } else { set.push_str(space) }
    }
    Cow::Owned(set)
}

fn is_spaced(c: char) -> bool {
    c == '«' || space_before(c).is_some()
}

/// The space that stands before a French mark.
fn space_before(mark: char) -> Option<char> {
    match mark {
        ';' | '!' | '?' => Some(NARROW_NO_BREAK),
        ':' | '»' => Some(NO_BREAK),
        _ => None,
    }
}

fn is_address(word: &str) -> bool {
    word.contains("://") || ["www.", "mailto:", "tel:"].iter().any(|start| word.contains(start))
}

/// The space before a word that is nothing but punctuation.
fn lone_mark(word: &str) -> Option<char> {
    let mark = word.chars().next().and_then(space_before)?;
    (!word.contains(char::is_alphanumeric)).then_some(mark)
}

fn replace_last_space(set: &mut String, no_break: char) {
    if set.ends_with(' ') {
        set.pop();
        set.push(no_break);
    }
}

fn push_word(set: &mut String, word: &str, french: bool) {
    // Marks inside a word, as in `15:30` or `a?b`, are not punctuation.
    let stem = word.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
    let mut before: Option<char> = None;
    let mut rest = word.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let next = rest.peek().map(|&(_, next)| next);
        if c == '\'' && is_letter(before) && (is_letter(next) || next == Some('«')) {
            set.push('’');
        } else {
            let mark = if french && (at >= stem || c == '»') { space_before(c) } else { None };
            if let Some(space) = mark
                && before.is_some_and(closes)
            {
                set.push(space);
            }
            set.push(c);
            if french && c == '«' && next.is_some() {
                set.push(NO_BREAK);
            }
        }
        before = Some(c);
    }
}

fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphabetic)
}

/// Whether a mark after this character wants a space: not after another mark
/// of its run (`?!`), nor after an opening one.
fn closes(before: char) -> bool {
    !matches!(before, ';' | '!' | '?' | ':' | '(' | '[' | '«' | '“' | '‘' | '/')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn french(text: &str) -> String {
        typeset(Language::Fr, text).replace('\u{a0}', "~").replace('\u{202f}', "_")
    }

    #[test]
    fn french_marks_have_no_break_spaces() {
        for (plain, set) in [
            ("Que faire ?", "Que faire_?"),
            ("Que faire?", "Que faire_?"),
            ("Quoi ?!", "Quoi_?!"),
            ("Erreur : attendez ; non !", "Erreur~: attendez_; non_!"),
            ("« oui »", "«~oui~»"),
            ("«oui», dit-il", "«~oui~», dit-il"),
            ("l'«acte» : fin", "l’«~acte~»~: fin"),
            ("« oui » ?", "«~oui~»_?"),
            (" : ", "~: "),
            (":", ":"),
            ("(?)", "(?)"),
            ("de 15:30 à 16:00", "de 15:30 à 16:00"),
            ("https://un.org/a?b=1: voir", "https://un.org/a?b=1: voir"),
            ("https://un.org/l'a ?", "https://un.org/l'a_?"),
            ("C:/a::b", "C:/a::b"),
        ] {
            assert_eq!(french(plain), set);
            assert_eq!(
                typeset(Language::Fr, &typeset(Language::Fr, plain)),
                typeset(Language::Fr, plain)
            );
        }
    }

    #[test]
    fn other_languages_keep_their_spaces() {
        assert_eq!(typeset(Language::En, "Why? Because: it's so"), "Why? Because: it’s so");
        assert!(matches!(typeset(Language::Ru, "Что делать?"), Cow::Borrowed(_)));
        assert_eq!(typeset(Language::En, "'quoted' 5'"), "'quoted' 5'");
    }
}
