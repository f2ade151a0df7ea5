//! The rooms in which a session meets. Content gives a meeting its room by name, so a
//! room is whatever has one name.

use super::{Meeting, Session};
use crate::i18n::{Language, SixText};

/// A room, with what takes place in it.
#[derive(Clone, Debug)]
pub struct Room<'s> {
    /// Its part of addresses: its English name in small letters, digits and hyphens.
    pub slug: String,
    /// Its name, as its first meeting has it.
    pub name: &'s SixText,
    /// Its meetings, by start.
    pub meetings: Vec<&'s Meeting>,
}

impl Session {
    /// The rooms of the session, in the order in which they are first used. One whose
    /// English name has no letter or digit of ASCII has no address, and is left out.
    #[must_use]
    pub fn rooms(&self) -> Vec<Room<'_>> {
        let mut rooms: Vec<Room<'_>> = Vec::new();
        for meeting in &self.meetings {
            let Some((name, slug)) = meeting.room.as_ref().zip(meeting.room_slug()) else {
                continue;
            };
            match rooms.iter_mut().find(|room| room.slug == slug) {
                Some(room) => room.meetings.push(meeting),
                None => rooms.push(Room { slug, name, meetings: vec![meeting] }),
            }
        }
        rooms
    }
}

impl Meeting {
    /// Its room's part of addresses.
    #[must_use]
    pub fn room_slug(&self) -> Option<String> {
        let name = &self.room.as_ref()?[Language::En];
        let words = name.split(|sign: char| !sign.is_ascii_alphanumeric());
        let words: Vec<String> =
            words.filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect();
        (!words.is_empty()).then(|| words.join("-"))
    }
}
