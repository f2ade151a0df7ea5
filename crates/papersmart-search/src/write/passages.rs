//! A text in passages: what is ranked together is the record, what is fetched
//! to show why is a passage. They end where paragraphs or sentences do, so
//! that hardly any phrase is cut.

use crate::Record;

/// A passage is full when it has this many bytes.
const FULL: usize = 1700;

/// The passages of a record's text: at least one, even if it is empty; all
/// about as long, because the longest one's room is all others' too.
pub(super) fn of(record: &Record) -> Vec<&str> {
    let mut rest = record.text.as_ref().map_or("", |text| text.plain.as_str());
    let most = usize::from(u16::MAX);
    let mut passages = Vec::new();
    for left in (2..=rest.len().div_ceil(FULL).min(most)).rev() {
        let (passage, after) = rest.split_at(end(rest, rest.len() / left));
        passages.push(passage);
        rest = after;
    }
    passages.push(rest);
    passages
}

/// Where a passage of about so many bytes ends: as near as can be, where a
/// sentence does, or else a word.
fn end(text: &str, wanted: usize) -> usize {
    let (from, to) = (floor(text, wanted - wanted / 8), floor(text, wanted + wanted / 8));
    let part = &text[from..to];
    let ends = ['\n', '.', '。', '？', '！', '؟', '?', '!'];
    let sentences = part.match_indices(ends).filter_map(|(place, mark)| {
        let after = &part[place + mark.len()..];
        let is_end =
            matches!(mark, "\n" | "。" | "？" | "！") || after.starts_with(char::is_whitespace);
        is_end.then_some(from + place + mark.len())
    });
    let words = part.match_indices(char::is_whitespace).map(|(at, mark)| from + at + mark.len());
    let far = |place: &usize| place.abs_diff(wanted);
    sentences
        .min_by_key(far)
        .or_else(|| words.min_by_key(far))
        .unwrap_or_else(|| floor(text, wanted))
}

/// The last character boundary that is not after a place.
fn floor(text: &str, place: usize) -> usize {
    (0..=place.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}
