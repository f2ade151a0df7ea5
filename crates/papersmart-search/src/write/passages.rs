//! A text in passages: what is ranked together is the record, what is fetched
//! to show why is a passage. They end where paragraphs or sentences do, so
//! that hardly any phrase is cut.

use crate::Record;

/// A passage is full when it has this many bytes.
const FULL: usize = 2200;

/// The passages of a record's text: at least one, even if it is empty.
pub(super) fn of(record: &Record) -> Vec<&str> {
    let mut rest = record.text.as_ref().map_or("", |text| text.plain.as_str());
    let mut passages = Vec::new();
    while rest.len() > FULL * 5 / 4 && passages.len() < usize::from(u16::MAX) - 1 {
        let (passage, after) = rest.split_at(end(rest));
        passages.push(passage);
        rest = after;
    }
    passages.push(rest);
    passages
}

/// Where the first passage ends.
fn end(text: &str) -> usize {
    let full = floor(text, FULL);
    let half = floor(text, FULL / 2);
    let part = &text[half..full];
    let after = |place: usize| {
        let mark = part[place..].chars().next().map_or(1, char::len_utf8);
        half + place + mark
    };
    let paragraph = part.rfind('\n').map(after);
    let sentence = || {
        let ends = ['.', '。', '？', '！', '؟', '?', '!'];
        let places = part.rmatch_indices(ends).map(|(place, mark)| place + mark.len());
        let is_end = |place: &usize| {
            part[..*place].ends_with(['。', '？', '！'])
                || part[*place..].starts_with(char::is_whitespace)
        };
        places.into_iter().find(is_end).map(|place| half + place)
    };
    let word = || part.rfind(char::is_whitespace).map(after);
    paragraph.or_else(sentence).or_else(word).unwrap_or(full)
}

/// The last character boundary that is not after a place.
fn floor(text: &str, place: usize) -> usize {
    (0..=place.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}
