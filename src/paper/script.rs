//! What layout must know of scripts: directions, marks, forms that fonts have
//! and texts have not.

use icu_normalizer::ComposingNormalizerBorrowed;

/// The way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    ToRight,
    ToLeft,
}

/// The way most letters run.
pub(super) fn direction<'t>(texts: impl IntoIterator<Item = &'t str>) -> Direction {
    let (mut left, mut right) = (0_usize, 0_usize);
    for letter in texts.into_iter().flat_map(str::chars) {
        match strong(letter) {
            Some(Direction::ToLeft) => left += 1,
            Some(Direction::ToRight) => right += 1,
            None => {}
        }
    }
    if left > right { Direction::ToLeft } else { Direction::ToRight }
}

/// The way a letter runs; neither do digits, punctuation and marks.
fn strong(letter: char) -> Option<Direction> {
    match letter {
        '\u{0660}'..='\u{066c}' | '\u{06f0}'..='\u{06f9}' | '،' | '؛' | '؟' => None,
        '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            if !is_mark(letter) =>
        {
            Some(Direction::ToLeft)
        }
        letter if letter.is_alphabetic() => Some(Direction::ToRight),
        _ => None,
    }
}

/// Whether a character stands over or under another.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036f}' | '\u{064b}'..='\u{065f}' | '\u{0670}'
        | '\u{06d6}'..='\u{06dc}' | '\u{06df}'..='\u{06e4}' | '\u{06ea}'..='\u{06ed}')
}

/// Pieces as they stand from left to right, in the order in which they are
/// read. A piece is what one glyph says, and stays as it is.
pub(super) fn logical(pieces: Vec<String>) -> String {
    if direction(pieces.iter().map(String::as_str)) == Direction::ToRight {
        return runs(pieces, Direction::ToLeft);
    }
    let mut pieces = pieces;
    pieces.reverse();
    runs(pieces, Direction::ToRight)
}

/// Turns round the runs of letters that run against the rest, each with the
/// digits and signs inside it; numbers run to the right in any script.
fn runs(pieces: Vec<String>, against: Direction) -> String {
    let way = |piece: &String| {
        let strong = piece.chars().find_map(strong);
        match against {
            Direction::ToLeft => strong,
            Direction::ToRight if piece.chars().any(char::is_numeric) => Some(Direction::ToRight),
            Direction::ToRight => strong,
        }
    };
    let mut text = String::new();
    let mut rest = pieces.as_slice();
    while let Some(start) = rest.iter().position(|piece| way(piece) == Some(against)) {
        let (before, from) = rest.split_at(start);
        let foreign = from.iter().position(|piece| way(piece).is_some_and(|one| one != against));
        let inside = foreign.unwrap_or(from.len());
        let end = from[..inside].iter().rposition(|piece| way(piece) == Some(against));
        let (run, after) = from.split_at(end.map_or(inside, |end| end + 1));
        text.extend(before.iter().map(|piece| mirrored(piece, against)));
        text.extend(run.iter().rev().map(|piece| mirrored(piece, flip(against))));
        rest = after;
    }
    text.extend(rest.iter().map(|piece| mirrored(piece, against)));
    text
}

fn flip(direction: Direction) -> Direction {
    match direction {
        Direction::ToLeft => Direction::ToRight,
        Direction::ToRight => Direction::ToLeft,
    }
}

/// A bracket among letters that run to the left is drawn as its counterpart.
fn mirrored(piece: &str, against: Direction) -> String {
    if against == Direction::ToLeft {
        return piece.to_owned();
    }
    let mirror = |letter| match letter {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '«' => '»',
        '»' => '«',
        '<' => '>',
        '>' => '<',
        other => other,
    };
    piece.chars().map(mirror).collect()
}

/// Joins a row to the one before it: words with a space, what is written
/// without spaces without one; a hyphen that was there for the row's end goes.
pub(super) fn join(text: &mut String, next: &str) {
    if text.ends_with('\u{ad}') {
        text.pop();
        return;
    }
    let last = text.chars().next_back().is_some_and(is_dense);
    let first = next.trim_start().chars().next().is_some_and(is_dense);
    let mut end = text.chars().rev();
    // A compound that was broken at its own hyphen.
    let broken = end.next() == Some('-')
        && end.next().is_some_and(char::is_alphabetic)
        && next.trim_start().starts_with(char::is_lowercase);
    if !(last && first || broken) {
        text.push(' ');
    }
}

/// Written without spaces between words.
fn is_dense(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}')
}

/// Letters instead of the forms that fonts have of them: Arabic letters by
/// their place in a word, ligatures, radicals that look like characters.
pub(super) fn plain(text: &str) -> String {
    let normalizer = ComposingNormalizerBorrowed::new_nfkc();
    let is_form = |letter: char| {
        matches!(letter, '\u{fb00}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{2e80}'..='\u{2fd5}'
            | '\u{f900}'..='\u{faff}')
    };
    let mut plain = String::with_capacity(text.len());
    let mut blank = false;
    for letter in text.chars() {
        // Two spaces say no more than one.
        if std::mem::replace(&mut blank, letter == ' ') && blank {
            continue;
        }
        match letter {
            // Neither says anything to a reader of text.
            '\u{ad}' | '\u{feff}' | '\u{fffd}' | '\0' => {}
            letter if is_form(letter) => {
                let mut own = [0; 4];
                plain.push_str(&normalizer.normalize(letter.encode_utf8(&mut own)));
            }
            letter if letter.is_control() && !matches!(letter, '\n' | '\t') => {}
            letter => plain.push(letter),
        }
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(&plain).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(seen: &str) -> String {
        logical(seen.chars().map(String::from).collect())
    }

    #[test]
    fn what_stands_from_right_to_left_is_read_so() {
        assert_eq!(read("ملس"), "سلم");
        assert_eq!(read("68 ةداملا"), "المادة 68");
        assert_eq!(read("دنبلا (A/68/123) نم"), "من (A/68/123) البند");
        assert_eq!(read("abc ملس def"), "abc سلم def");
        assert_eq!(read("plain text (68)"), "plain text (68)");
    }

    #[test]
    fn forms_become_letters() {
        assert_eq!(plain("\u{fedf}\u{fee2}"), "لم");
        assert_eq!(plain("ﬁ\u{2f08}"), "fi人");
        assert_eq!(plain("co\u{ad}operation\0"), "cooperation");
        assert_eq!(plain("½ ²"), "½ ²");
    }

    #[test]
    fn rows_are_joined_as_their_script_does() {
        let joined = |one: &str, next: &str| {
            let mut text = one.to_owned();
            join(&mut text, next);
            text + next
        };
        assert_eq!(joined("one", "two"), "one two");
        assert_eq!(joined("主席", "先生"), "主席先生");
        assert_eq!(joined("co\u{ad}", "operation"), "cooperation");
        assert_eq!(joined("l’après-", "midi"), "l’après-midi");
        assert_eq!(joined("1990 -", "1995"), "1990 - 1995");
    }
}
