//! Lines of lists: what views have in rows, with ways into the book. Start at
//! [`Binder::statement_entry`].

use super::Binder;
use crate::book::{Block, Piece};
use crate::model::{AgendaItem, Document};
use crate::plan::rows;
use crate::plan::view::{Count, FileLink, ItemRow, MeetingRow, Phrase, StatementRow};

/// An entry of a list: some lines.
pub(super) type Entry = Vec<Vec<Piece>>;

impl Binder<'_> {
    /// Who spoke, and what is known of it in a line.
    pub(super) fn statement_entry(&self, row: &StatementRow) -> Entry {
        let voice = self.frame.frame.voice;
        let mut details: Vec<String> = Vec::new();
        details.extend(row.on_behalf_of.clone());
        details.extend(row.kind.clone());
        details.extend(
            row.items
                .first()
                .map(|number| voice.say("item-short", &[("number", &voice.isolate(number))])),
        );
        details.extend(row.when.as_ref().map(|when| when.text.clone()));
        details.extend(self.languages(&row.languages));
        details.extend(row.remark.clone());
        entry(vec![self.way(&row.speakers, &row.href)], self.joined(details))
    }

    pub(super) fn document_entry(&self, document: &Document) -> Entry {
        let row = rows::document(self.frame, document);
        let mut first: Vec<Piece> = row.symbols.iter().map(Piece::ltr).collect();
        first.push(phrase(&row.title).to(self.to(&row.href)));
        let mut details = vec![row.kind, row.date.text];
        details.extend(self.languages(&row.languages));
        details.extend(row.remark);
        entry(first, self.joined(details))
    }

    pub(super) fn meeting_entry(&self, row: &MeetingRow) -> Entry {
        let voice = self.frame.frame.voice;
        let mut details = vec![row.when.text.clone()];
        details.extend(row.room.clone());
        let numbers: Vec<String> = row.items.iter().map(|one| voice.isolate(one)).collect();
        match &numbers[..] {
            [] => {}
            [number] => details.push(voice.say("item-short", &[("number", number)])),
            more => details.push(voice.say("book-items", &[("numbers", &voice.list(more))])),
        }
        details.extend(row.remark.clone());
        entry(vec![self.way(&row.label, &row.href)], self.joined(details))
    }

    pub(super) fn item_entry(&self, item: &AgendaItem) -> Entry {
        let row = rows::item(self.frame, item);
        entry(vec![self.item_piece(&row)], row.remark.unwrap_or_default())
    }

    /// "Item 3: …", with the way there.
    pub(super) fn item_piece(&self, row: &ItemRow) -> Piece {
        let voice = self.frame.frame.voice;
        let number = voice.isolate(&row.number);
        let label = voice.say("item-label", &[("number", &number), ("title", &row.title)]);
        self.way(&label, &row.href)
    }

    pub(super) fn count_entry(&self, row: &Count) -> Entry {
        entry(vec![phrase(&row.label).to(self.to(&row.href))], row.count.clone())
    }

    /// The files of something, which are no part of the book.
    pub(super) fn files(&self, heading: &str, files: Vec<FileLink>) -> Vec<Block> {
        if files.is_empty() {
            return Vec::new();
        }
        let voice = self.frame.frame.voice;
        let line = |file: FileLink| {
            let label = voice.joined(&file.language, &file.details);
            let remark =
                if file.ask.is_some() { voice.word("file-image-only") } else { String::new() };
            entry(vec![self.way(&label, &file.href)], remark)
        };
        vec![
            Block::Heading(voice.word(heading)),
            Block::List(files.into_iter().map(line).collect()),
        ]
    }

    /// A heading and a list below it, where there is something to list.
    pub(super) fn list(&self, heading: &str, entries: Vec<Entry>) -> Vec<Block> {
        if entries.is_empty() {
            return Vec::new();
        }
        vec![Block::Heading(self.word(heading)), Block::List(entries)]
    }

    /// Words that lead to an address.
    pub(super) fn way(&self, label: &str, href: &str) -> Piece {
        Piece::plain(label).to(self.to(href))
    }

    fn languages(&self, names: &[String]) -> Option<String> {
        (!names.is_empty()).then(|| self.frame.frame.voice.list(names))
    }

    pub(super) fn joined(&self, parts: Vec<String>) -> String {
        let join = |one: String, other: String| self.frame.frame.voice.joined(&one, &other);
        parts.into_iter().reduce(join).unwrap_or_default()
    }
}

fn entry(first: Vec<Piece>, details: String) -> Entry {
    let details = (!details.is_empty()).then(|| vec![Piece::plain(details)]);
    [first].into_iter().chain(details).collect()
}

/// Words that may be in another language.
pub(super) fn phrase(phrase: &Phrase) -> Piece {
    let tag = phrase.lang.as_ref().and_then(|lang| lang.parse().ok());
    Piece { text: phrase.text.clone(), tag, ..Piece::default() }
}
