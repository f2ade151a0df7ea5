//! The cards of a record: what is fetched to show a hit.

use crate::format::{Card, deflate};
use crate::{Record, Text};

/// A record's cards, one for each passage: all of the same length, so that no
/// more than one need be listed.
pub(super) fn of(record: &Record, passages: &[&str]) -> Vec<Vec<u8>> {
    let mut card = bare(record);
    let leaf = |(place, passage): (usize, &&str)| {
        if let Some(text) = &mut card.text {
            (*passage).clone_into(&mut text.plain);
        }
        card.goes_on = (place > 0, place + 1 < passages.len());
        deflate(&card)
    };
    let mut cards: Vec<Vec<u8>> = passages.iter().enumerate().map(leaf).collect();
    let longest = cards.iter().map(Vec::len).max().unwrap_or(0);
    cards.iter_mut().for_each(|card| card.resize(longest, 0));
    cards
}

/// What a hit shows of a record whatever the passage.
fn bare(record: &Record) -> Card {
    let text = |text: &Text| Text { language: text.language.clone(), plain: String::new() };
    Card {
        url: record.url.clone(),
        kind: record.kind,
        title: record.title.clone(),
        title_language: record.title_language.clone(),
        symbols: record.symbols.clone(),
        speakers: record.speakers.iter().map(|one| one.label.label.clone()).collect(),
        date: record.date.clone(),
        session: record.session.as_ref().map(|session| session.label.clone()),
        languages: record.languages.clone(),
        text: record.text.as_ref().map(text),
        goes_on: (false, false),
    }
}
