//! From bytes to the lines and columns that editors' programs count. Start at
//! [`Position::of`].

use std::ops::Range;

use super::Place;

/// Where a place is in its file's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Position {
    /// Line of its first character, from 1.
    pub(super) line: usize,
    /// Column of its first character, in characters from 1.
    pub(super) column: usize,
    /// Its bytes, which are whole characters of the text.
    pub(super) bytes: Range<usize>,
    /// The bytes of the lines it touches.
    pub(super) lines: Range<usize>,
}

impl Position {
    /// Finds a place in a text that may have changed since the place was
    /// noted: what lies outside moves to the end.
    pub(super) fn of(place: &Place, text: &str) -> Self {
        let start = text.floor_char_boundary(offset(place.start));
        let end = text.floor_char_boundary(offset(place.end)).max(start);
        let first = text[..start].rfind('\n').map_or(0, |at| at + 1);
        // A line break at the end of a span does not make it touch the next line.
        let touched = text[..end].trim_end_matches(['\r', '\n']).len().max(start);
        let last = text[touched..].find('\n').map_or(text.len(), |at| touched + at + 1);
        Self {
            line: 1 + text[..start].matches('\n').count(),
            column: 1 + text[first..start].chars().count(),
            bytes: start..touched,
            lines: first..last,
        }
    }
}

fn offset(bytes: u32) -> usize {
    usize::try_from(bytes).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position(text: &str, start: u32, end: u32) -> (usize, usize, &str) {
        let position = Position::of(&Place { file: "a".into(), start, end }, text);
        assert!(text.get(position.lines).is_some());
        (position.line, position.column, text.get(position.bytes).expect("whole characters"))
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(position("a\nعنوان = x", 13, 15), (2, 7, "= "));
        assert_eq!(position("标题 = 1\r\nb = 2\r\n", 12, 17), (2, 1, "b = 2"));
        assert_eq!(position("标题", 1, 2), (1, 1, ""));
    }

    #[test]
    fn what_lies_outside_moves_to_the_end() {
        assert_eq!(position("ab\ncd", 90, 95), (2, 3, ""));
        assert_eq!(position("ab\n", 3, u32::MAX), (2, 1, ""));
        assert_eq!(position("", 5, 2), (1, 1, ""));
        assert_eq!(position("abc", 2, 1), (1, 3, ""));
    }

    #[test]
    fn a_span_ends_before_its_line_break() {
        assert_eq!(position("ab\r\ncd\r\n", 0, 4), (1, 1, "ab"));
        assert_eq!(position("ab\ncd\n", 1, 6), (1, 2, "b\ncd"));
    }
}
