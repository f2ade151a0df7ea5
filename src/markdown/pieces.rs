//! Where the HTML of a text can be cut: before each block that stands in no
//! other, and before each numbered paragraph. Put together again, the pieces are
//! the whole.

use std::mem;

use pulldown_cmark::{Event, Tag, TagEnd};

/// A stretch of a text's HTML.
#[derive(Debug)]
pub(super) struct Piece {
    /// What it is.
    pub(super) kind: PieceKind,
    /// Its HTML.
    pub(super) html: String,
}

/// What a piece of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum PieceKind {
    /// A numbered paragraph: an item of a list, without the list.
    Numbered(u64),
    /// What opens or closes the list around numbered paragraphs.
    List,
    /// A heading, by its level as typed.
    Heading(u8),
    /// A paragraph without a number.
    Paragraph,
    /// A table, a quotation, a list without numbers.
    Other,
    /// The footnotes, behind all else.
    Notes,
}

/// The pieces so far, and what the next is.
#[derive(Debug)]
pub(super) struct Pieces {
    pub(super) done: Vec<Piece>,
    kind: PieceKind,
    /// The number of the next item of the list around this place.
    next: Option<u64>,
}

impl Default for Pieces {
    fn default() -> Self {
        Self { done: Vec::new(), kind: PieceKind::Other, next: None }
    }
}

impl Pieces {
    /// Cuts where an event begins something, `depth` elements deep.
    pub(super) fn before(&mut self, event: &Event<'_>, depth: usize, out: &mut String) {
        match (event, depth, self.next) {
            (Event::Start(tag), 0, _) => {
                self.next = match tag {
                    Tag::List(first) => *first,
                    _ => None,
                };
                let kind = match tag {
                    Tag::Paragraph => PieceKind::Paragraph,
                    Tag::Heading { level, .. } => PieceKind::Heading(*level as u8),
                    Tag::List(Some(_)) => PieceKind::List,
                    _ => PieceKind::Other,
                };
                self.cut(out, kind);
            }
            (Event::Rule, 0, _) => self.cut(out, PieceKind::Other),
            (Event::Start(Tag::Item), 1, Some(number)) => {
                self.next = number.checked_add(1);
                self.cut(out, PieceKind::Numbered(number));
            }
            (Event::End(TagEnd::List(true)), 1, Some(_)) => self.cut(out, PieceKind::List),
            _ => {}
        }
    }

    /// Ends the piece that was written; the next is of a kind.
    pub(super) fn cut(&mut self, out: &mut String, next: PieceKind) {
        let kind = mem::replace(&mut self.kind, next);
        if !out.is_empty() {
            self.done.push(Piece { kind, html: mem::take(out) });
        }
    }
}
