//! The notes of a text: each stands where the text refers to it first. While the
//! text is written a mark keeps the place, because notes come after it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::markdown::prepare::MARK;

/// Notes by number, and the numbers of their labels.
#[derive(Debug, Default)]
pub(super) struct Notes {
    numbers: BTreeMap<String, usize>,
    bodies: BTreeMap<usize, String>,
}

impl Notes {
    fn number(&mut self, label: &str) -> usize {
        let next = self.numbers.len() + 1;
        *self.numbers.entry(label.to_owned()).or_insert(next)
    }

    /// The mark of a reference.
    pub(super) fn refer(&mut self, label: &str) -> String {
        format!("{MARK}{}{MARK}", self.number(label))
    }

    /// A reference that stands where no note can.
    pub(super) fn bare(&mut self, label: &str) -> String {
        format!("<sup>{}</sup>", self.number(label))
    }

    /// Keeps what a note says; of two with one label the first counts.
    pub(super) fn define(&mut self, label: &str, body: String) {
        let number = self.number(label);
        self.bodies.entry(number).or_insert(body);
    }

    /// Puts the notes in the place of their marks, and at the end those that
    /// nothing refers to.
    pub(super) fn place(&self, body: &str) -> String {
        let mut placed = BTreeSet::new();
        let mut xml = String::with_capacity(body.len());
        for (place, part) in body.split(MARK).enumerate() {
            let number = part.parse::<usize>().ok().filter(|_| place % 2 == 1);
            match number {
                None => xml.push_str(part),
                Some(number) if !self.bodies.contains_key(&number) => {
                    let _ = write!(xml, "<sup>{number}</sup>");
                }
                Some(number) if placed.insert(number) => xml.push_str(&self.note(number)),
                Some(number) => {
                    let _ = write!(xml, "<noteRef href=\"#fn_{number}\" marker=\"{number}\"/>");
                }
            }
        }
        for number in self.bodies.keys().filter(|number| !placed.contains(number)) {
            let _ = write!(xml, "<p>{}</p>", self.note(*number));
        }
        xml
    }

    fn note(&self, number: usize) -> String {
        let body = self.bodies.get(&number).map_or("", String::as_str);
        let body = if body.is_empty() { "<p/>" } else { body };
        // A note in a note is only its number.
        let parts = body.split(MARK).enumerate().map(|(place, part)| match place % 2 {
            0 => part.to_owned(),
            _ => format!("<sup>{part}</sup>"),
        });
        let body: String = parts.collect();
        format!(
            "<authorialNote eId=\"fn_{number}\" marker=\"{number}\" placement=\"bottom\">\
             {body}</authorialNote>"
        )
    }
}
