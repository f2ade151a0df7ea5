//! The chapters of what happens in a room: items, meetings, statements and press
//! releases.

use super::lines::{Entry, phrase};
use super::{Binder, shelf};
use crate::book::{Block, Chapter, Piece, Role};
use crate::model::{AgendaItem, Meeting, PressRelease, Statement};
use crate::plan::rows;
use crate::plan::session::{item, meeting, recordings, statement};
use crate::plan::view::Fact;

impl Binder<'_> {
    /// An agenda item, with the ways to all that belongs to it.
    pub(super) fn item(&self, one: &AgendaItem, depth: usize) -> Chapter {
        let (frame, session) = (self.frame, self.frame.session);
        let heading = Piece::plain(item::label(frame, one));
        let mut blocks: Vec<Block> = item::notices(frame, one).into_iter().map(notice).collect();
        let parent = one.parent.as_ref().and_then(|id| session.item(id));
        let of = |one| vec![self.item_piece(&rows::item(frame, one))];
        let parent = parent.map(|parent| (self.word("heading-part-of-item"), vec![of(parent)]));
        blocks.extend(parent.map(|fact| Block::Facts(vec![fact])));
        let below = session.items.iter().filter(|other| other.parent.as_ref() == Some(&one.id));
        let below = below.map(|below| self.item_entry(below)).collect();
        blocks.extend(self.list("heading-sub-items", below));
        let meetings = session.meetings.iter().filter(|meeting| meeting.items.contains(&one.id));
        let row = |one| rows::meeting_with_day(&frame.frame, &frame.place(), one);
        let meetings = meetings.map(|one| self.meeting_entry(&row(one))).collect();
        blocks.extend(self.list("heading-meetings", meetings));
        let documents = self.related.documents_of(&one.id).iter();
        let documents = documents.map(|document| self.document_entry(document)).collect();
        blocks.extend(self.list("heading-documents", documents));
        let statements = frame.rows_at(self.related.statements_on(&one.id).iter());
        let statements = statements.iter().map(|row| self.statement_entry(row)).collect();
        blocks.extend(self.list("heading-statements", statements));
        let press = session.press.iter().filter(|release| release.items.contains(&one.id));
        blocks.extend(self.list("heading-press-releases", self.press_rows(press)));
        Chapter {
            name: shelf::item(one),
            role: Role::Chapter,
            depth,
            above: Vec::new(),
            label: vec![heading.clone()],
            heading,
            blocks,
        }
    }

    /// A meeting: when and where, and the ways to what was said.
    pub(super) fn meeting(&self, one: &Meeting, depth: usize) -> Chapter {
        let (frame, session) = (self.frame, self.frame.session);
        let (outer, voice) = (&frame.frame, frame.frame.voice);
        let title = meeting::title(frame, one);
        let mut blocks: Vec<Block> = meeting::notices(frame, one).into_iter().map(notice).collect();
        let hours = voice.hours(&one.start, &one.end).text;
        let zone = voice.zone(&session.zone);
        let time = voice.say("time-with-zone", &[("time", &hours), ("zone", &zone)]);
        blocks.push(Block::Line(vec![Piece::plain(time)]));
        let mut facts: Vec<_> =
            meeting::facts(frame, one).into_iter().map(|fact| self.fact(fact)).collect();
        facts.extend(self.items_fact(&one.items));
        facts.push(self.web(&frame.tails.meeting(&one.id)));
        blocks.push(Block::Facts(facts));
        let places = self.related.by_meeting.get(&one.id).map_or(&[][..], Vec::as_slice);
        let statements = frame.rows_at(places.iter());
        let statements = statements.iter().map(|row| self.statement_entry(row)).collect();
        blocks.extend(self.list("heading-statements", statements));
        let documents = meeting::documents(self.related, one, session.documents.iter());
        let documents = documents.map(|document| self.document_entry(document)).collect();
        blocks.extend(self.list("heading-documents", documents));
        blocks.extend(self.files("heading-recordings", recordings::recordings(frame, one)));
        let press = session.press.iter().filter(|press| press.meeting.as_ref() == Some(&one.id));
        blocks.extend(self.list("heading-press-releases", self.press_rows(press)));
        Chapter {
            name: shelf::meeting(one),
            role: Role::Chapter,
            depth,
            above: Vec::new(),
            label: vec![Piece::plain(rows::meeting_label(outer, one))],
            heading: Piece::plain(title),
            blocks,
        }
    }

    /// A statement.
    pub(super) fn statement(&self, one: &Statement, depth: usize) -> Chapter {
        let (frame, outer) = (self.frame, &self.frame.frame);
        let voice = outer.voice;
        let (day, _) = frame.session.days();
        let tail = frame.tails.statement(&one.id);
        let speakers = outer.speakers(&one.speakers, day);
        let mut blocks = Vec::new();
        let spoken_for = rows::on_behalf_of(outer, &one.on_behalf_of, day);
        blocks.extend(spoken_for.map(|text| Block::Line(vec![Piece::plain(text)])));
        let title = one.title.as_ref().map(|title| phrase(&outer.phrase(title, None)));
        blocks.extend(title.map(|title| Block::Line(vec![title])));
        let meeting = statement::meeting_link(frame, &one.meeting);
        let meeting = vec![vec![self.way(&meeting.label, &meeting.href)]];
        let mut facts = vec![(self.word("heading-meeting"), meeting)];
        facts.extend(one.delivered.as_ref().map(|at| {
            (self.word("book-delivered"), vec![vec![Piece::plain(voice.moment(at).text)]])
        }));
        facts.extend(self.items_fact(&one.items));
        let text = self.statement_text(one);
        facts.extend(text.fact(self));
        facts.push(self.web(&tail));
        blocks.push(Block::Facts(facts));
        let here = statement::text_here(outer.language(), one).filter(|_| text.is_own);
        let notices = statement::notices(frame, one, here.as_ref());
        blocks.extend(notices.into_iter().map(notice));
        blocks.extend(text.blocks(self, &tail));
        let files = statement::files(one).map(|file| rows::file(frame, file)).collect();
        blocks.extend(self.files("heading-files", files));
        let kind = rows::kind(outer, one.kind);
        let mut label =
            kind.map_or_else(|| speakers.clone(), |kind| voice.explained(&speakers, &kind));
        let number = rows::numbers(&frame.place(), &one.items).into_iter().next();
        if let Some(number) = number {
            let item = voice.say("item-short", &[("number", &voice.isolate(&number))]);
            label = voice.joined(&label, &item);
        }
        Chapter {
            name: shelf::statement(one),
            role: Role::Chapter,
            depth,
            above: vec![Piece::plain(voice.term("statement-kind", one.kind))],
            label: vec![Piece::plain(label)],
            heading: Piece::plain(speakers),
            blocks,
        }
    }

    /// A press release.
    pub(super) fn press(&self, one: &PressRelease, depth: usize) -> Chapter {
        let (frame, outer) = (self.frame, &self.frame.frame);
        let tail = frame.tails.press(&one.id);
        let date = outer.voice.date(one.date).text;
        let mut facts = vec![(self.word("fact-date"), vec![vec![Piece::plain(date)]])];
        if let Some(id) = &one.meeting {
            let link = statement::meeting_link(frame, id);
            let meeting = vec![vec![self.way(&link.label, &link.href)]];
            facts.push((self.word("heading-meeting"), meeting));
        }
        facts.extend(self.items_fact(&one.items));
        let text = self.press_text(one);
        facts.extend(text.fact(self));
        facts.push(self.web(&tail));
        let mut blocks = vec![Block::Facts(facts)];
        blocks.extend(text.blocks(self, &tail));
        let heading = phrase(&outer.phrase(&one.title, None));
        Chapter {
            name: shelf::press(one),
            role: Role::Chapter,
            depth,
            above: one.symbol.iter().map(|symbol| Piece::ltr(symbol.as_str())).collect(),
            label: vec![heading.clone()],
            heading,
            blocks,
        }
    }

    /// Statements as entries of a list.
    pub(super) fn statement_rows(&self, statements: &[&Statement]) -> Vec<Entry> {
        let (frame, session) = (self.frame, self.frame.session);
        let (day, _) = session.days();
        let row = |one: &&Statement| rows::statement(&frame.frame, &frame.place(), day, one);
        statements.iter().map(|one| self.statement_entry(&row(one))).collect()
    }

    fn press_rows<'p>(&self, press: impl Iterator<Item = &'p PressRelease>) -> Vec<Entry> {
        press.map(|release| self.count_entry(&rows::press(self.frame, release))).collect()
    }

    /// The items of some ids, by what they are.
    pub(super) fn items_fact(&self, ids: &[crate::model::Id]) -> Option<(String, Entry)> {
        let items = rows::items(self.frame, ids);
        let lines: Entry = items.iter().map(|row| vec![self.item_piece(row)]).collect();
        (!lines.is_empty()).then(|| (self.word("heading-agenda-items"), lines))
    }

    /// Where the same stands on the web.
    pub(super) fn web(&self, tail: &str) -> (String, Entry) {
        let address = self.frame.frame.absolute(tail);
        let to = crate::book::To::Web(address.clone());
        (self.word("book-on-the-web"), vec![vec![Piece::ltr(address).to(Some(to))]])
    }

    pub(super) fn fact(&self, fact: Fact) -> (String, Entry) {
        let value = match &fact.href {
            Some(href) => self.way(&fact.value, href),
            None => Piece::plain(fact.value),
        };
        (fact.label, vec![vec![value]])
    }
}

pub(super) fn notice(notice: crate::plan::view::Notice) -> Block {
    Block::Notice(notice.text)
}
