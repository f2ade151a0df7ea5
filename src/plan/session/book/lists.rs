//! The chapters that lead to others: programme, agenda, lists of documents,
//! statements and press releases.

use super::Binder;
use super::shelf::Kind;
use crate::book::{Block, Chapter, Piece};
use crate::plan::rows;
use crate::plan::session::top;

impl Binder<'_> {
    /// The meetings by their days.
    pub(super) fn programme(&self) -> Chapter {
        let (frame, voice) = (self.frame, self.frame.frame.voice);
        let zone = voice.zone(&frame.session.zone);
        let zone = voice.say("book-times", &[("zone", &zone)]);
        let mut blocks = vec![Block::Line(vec![Piece::plain(zone)])];
        let meetings = self.shelf.meetings.iter().copied();
        for day in top::programme(&frame.frame, frame.place(), meetings) {
            let entries = day.meetings.iter().map(|row| self.meeting_entry(row));
            blocks.push(Block::Heading(day.day.text.clone()));
            blocks.push(Block::List(entries.collect()));
        }
        Chapter { blocks, ..self.part("programme", self.word("heading-programme")) }
    }

    /// The agenda.
    pub(super) fn agenda(&self) -> Chapter {
        let status = self.frame.frame.voice.term("agenda-status", self.frame.session.agenda_status);
        let entries: Vec<_> = self.shelf.items.iter().map(|item| self.item_entry(item)).collect();
        let mut blocks = vec![Block::Line(vec![Piece::plain(status)])];
        blocks.extend((!entries.is_empty()).then_some(Block::List(entries)));
        Chapter { blocks, ..self.part("agenda", self.word("heading-agenda")) }
    }

    /// The list of documents, where there are any.
    pub(super) fn documents(&self) -> Option<Chapter> {
        let entries: Vec<_> =
            self.shelf.documents.iter().map(|one| self.document_entry(one)).collect();
        let part = self.part("documents", self.word("heading-documents"));
        (!entries.is_empty()).then(|| Chapter { blocks: vec![Block::List(entries)], ..part })
    }

    /// The list of what leads to the statements: meetings, or they themselves.
    pub(super) fn statements(&self) -> Option<Chapter> {
        let (frame, shelf) = (self.frame, &self.shelf);
        let part = self.part("statements", self.word("heading-statements"));
        let entries: Vec<_> = match shelf.kind {
            Kind::Session => {
                let row = |one| rows::meeting_with_day(&frame.frame, &frame.place(), one);
                shelf.meetings.iter().map(|one| self.meeting_entry(&row(one))).collect()
            }
            _ => self.statement_rows(&shelf.statements),
        };
        (!entries.is_empty()).then(|| Chapter { blocks: vec![Block::List(entries)], ..part })
    }

    /// The list of press releases.
    pub(super) fn press_list(&self) -> Chapter {
        let rows = self.shelf.press.iter().map(|one| rows::press(self.frame, one));
        let entries = rows.map(|row| self.count_entry(&row)).collect();
        let part = self.part("press-releases", self.word("heading-press-releases"));
        Chapter { blocks: vec![Block::List(entries)], ..part }
    }
}
