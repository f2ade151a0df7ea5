//! What happens to a text before it is parsed: a [`MARK`] goes in where
//! CommonMark alone would go wrong, and every writer takes it out of all it
//! prints ([`unmarked`]), code included. A mark is neither space nor
//! punctuation, so that
//!
//! - beside `*` it lets emphasis end at Chinese punctuation, which CommonMark
//!   refuses because no space follows;
//! - before a quote's or list's sign it makes it text: nesting has an end, and
//!   hostile texts cost no more than others.
//!
//! Start at [`prepare`].

use std::borrow::Cow;

use super::typography::is_wide;

/// A noncharacter: no text contains it, and HTML must not.
pub(super) const MARK: char = '\u{FDD0}';

/// How many quotes and lists may begin on one line, and within how many
/// columns: together they bound the depth.
const SIGNS: usize = 16;
const COLUMNS: usize = 64;

/// The text as the parser gets it.
pub(super) fn prepare(markdown: &str) -> Cow<'_, str> {
    let clean = unmarked(markdown);
    let mut places = too_deep(&clean);
    places.extend(emphasis(&clean));
    if places.is_empty() {
        return clean;
    }
    places.sort_unstable();
    let mut text = String::with_capacity(clean.len() + places.len() * MARK.len_utf8());
    let mut done = 0;
    for place in places {
        text.push_str(&clean[done..place]);
        text.push(MARK);
        done = place;
    }
    text.push_str(&clean[done..]);
    Cow::Owned(text)
}

/// A stretch of a prepared text as its author wrote it, without what entities
/// such as `&#1;` would smuggle in.
pub(super) fn unmarked(text: &str) -> Cow<'_, str> {
    if text.contains(forbidden) {
        Cow::Owned(text.replace(forbidden, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// What HTML must not contain: control characters and noncharacters.
fn forbidden(c: char) -> bool {
    match c {
        '\n' | '\r' | '\t' => false,
        '\0'..='~' => c < ' ',
        '\u{FDD0}'..='\u{FDEF}' => true,
        _ => c.is_control() || u32::from(c) & 0xFFFE == 0xFFFE,
    }
}

/// Where quotes and lists would nest too deep: the place of each sign beyond
/// the limit.
pub(super) fn too_deep(markdown: &str) -> Vec<usize> {
    let mut places = Vec::new();
    let mut start = 0;
    for line in markdown.split_inclusive(['\n', '\r']) {
        if !is_rule(line) {
            line_too_deep(line, start, &mut places);
        }
        start += line.len();
    }
    places
}

/// A line such as `* * *`, however long, nests nothing.
fn is_rule(line: &str) -> bool {
    let sign = line.trim_start().chars().next().filter(|c| matches!(c, '*' | '-' | '_'));
    sign.is_some_and(|sign| line.chars().all(|c| c == sign || c.is_ascii_whitespace()))
}

fn line_too_deep(line: &str, start: usize, places: &mut Vec<usize>) {
    let bytes = line.as_bytes();
    let (mut at, mut column, mut signs) = (0, 0, 0);
    while let Some(byte) = bytes.get(at) {
        let length = match byte {
            b' ' => 1,
            b'\t' => {
                column += 3;
                1
            }
            _ => match sign(&line[at..]) {
                Some(length) => {
                    signs += 1;
                    if signs > SIGNS || column > COLUMNS {
                        places.push(start + at);
                    }
                    length
                }
                None => return,
            },
        };
        at += length;
        column += length;
    }
}

/// The length of the sign that opens a quote, a list item or a footnote here.
fn sign(text: &str) -> Option<usize> {
    let spaced = |length: usize| {
        let next = text.as_bytes().get(length);
        next.is_none_or(u8::is_ascii_whitespace).then_some(length)
    };
    match text.as_bytes().first()? {
        b'>' => Some(1),
        b'-' | b'+' | b'*' => spaced(1),
        b'[' if text.starts_with("[^") => text.find("]:").map(|end| end + 2),
        b'0'..=b'9' => {
            let digits = text.bytes().take_while(u8::is_ascii_digit).count();
            let dotted = matches!(text.as_bytes().get(digits), Some(b'.' | b')'));
            if dotted { spaced(digits + 1) } else { None }
        }
        _ => None,
    }
}

/// Where a mark lets a run of `*` open or close beside punctuation that
/// Chinese writes without spaces.
fn emphasis(markdown: &str) -> Vec<usize> {
    let mut places = Vec::new();
    let mut done = 0;
    while let Some(start) = markdown[done..].find('*').map(|at| done + at) {
        let rest = &markdown[start..];
        done = start + rest.len() - rest.trim_start_matches('*').len();
        let before = markdown[..start].chars().next_back();
        let after = markdown[done..].chars().next();
        let (Some(before), Some(after)) = (before, after) else { continue };
        if !is_wide(before) && !is_wide(after) {
            continue;
        }
        if closes(before) && is_letter(after) {
            places.push(start);
        } else if is_letter(before) && opens(after) {
            places.push(done);
        }
    }
    places
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric()
}

/// Opening brackets and quotes.
fn opens(c: char) -> bool {
    matches!(
        c,
        '(' | '[' | '"' | '“' | '‘' | '（' | '［' | '「' | '『' | '《' | '〈' | '【' | '〔' | '〖'
    )
}

/// Any other punctuation; a backslash escapes the star, so it stays beside it.
fn closes(c: char) -> bool {
    !is_letter(c) && !c.is_whitespace() && c != '\\' && (!opens(c) || c == '"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_is_not_copied() {
        let text = "> 1. **注意** a*b* — `x` (*y*)\n\n* * *\n";
        assert!(matches!(prepare(text), Cow::Borrowed(_)));
    }

    #[test]
    fn marks_stand_beside_chinese_punctuation() {
        assert_eq!(prepare("**注意：**请"), "**注意：\u{FDD0}**请");
        assert_eq!(prepare("请**“注意”**看"), "请**\u{FDD0}“注意”\u{FDD0}**看");
        assert_eq!(prepare(r"注\*请"), r"注\*请");
        assert_eq!(unmarked(&prepare("`：**请`")), "`：**请`");
    }

    #[test]
    fn control_characters_go() {
        assert_eq!(prepare("a\0b\u{FDD0}\u{1b}c\td\u{85}\u{1FFFF}\u{7f}"), "abc\td");
    }

    #[test]
    fn nesting_has_an_end() {
        assert!(too_deep(&">".repeat(SIGNS)).is_empty());
        assert_eq!(too_deep(&format!("a\n{}", ">".repeat(SIGNS + 1))), [2 + SIGNS]);
        assert_eq!(too_deep(&"1. ".repeat(SIGNS + 1)), [3 * SIGNS]);
        assert_eq!(too_deep(&format!("{}- a", " ".repeat(COLUMNS + 1))), [COLUMNS + 1]);
        assert_eq!(too_deep(&format!("[^1]: {}", "- ".repeat(SIGNS))).len(), 1);
        assert!(too_deep(&"- ".repeat(100)).is_empty());
    }
}
