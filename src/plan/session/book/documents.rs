//! The chapter of a document: what it is, its text, and where its files are.

use super::floor::notice;
use super::lines::phrase;
use super::{Binder, shelf};
use crate::book::{Block, Chapter, Piece, Role};
use crate::model::{Document, Symbol};
use crate::plan::rows;
use crate::plan::session::document;

impl Binder<'_> {
    /// A document.
    pub(super) fn document(&self, one: &Document, depth: usize) -> Chapter {
        let (frame, outer) = (self.frame, &self.frame.frame);
        let tail = frame.tails.document(one.slug());
        let title = outer.phrase(&one.title, one.original_language.as_ref());
        let text = self.document_text(one);
        let own = text.is_own.then(|| text.prose()).flatten();
        let foreign = title.lang.is_some();
        let notices = document::notices(frame, self.families, one, foreign, own.as_ref());
        let mut blocks: Vec<Block> = notices.into_iter().map(notice).collect();
        let facts = document::facts(frame, one).into_iter();
        let mut facts: Vec<_> = facts.map(|fact| self.fact(fact)).collect();
        facts.extend(self.items_fact(&one.items));
        facts.extend(text.fact(self));
        facts.push(self.web(&tail));
        blocks.push(Block::Facts(facts));
        let reissues = document::reissues(frame, one).into_iter();
        blocks.extend(reissues.map(|text| Block::Line(vec![Piece::plain(text)])));
        blocks.extend(text.blocks(self, &tail));
        let files = one.files.iter().map(|file| rows::file(frame, file)).collect();
        blocks.extend(self.files("heading-files", files));
        let missing = document::missing(frame, one);
        blocks.extend(missing.map(|text| Block::Line(vec![Piece::plain(text)])));
        let official = document::official(frame, one);
        if !official.is_empty() {
            let mut line = vec![Piece::plain(self.word("label-official-documents"))];
            line.extend(
                official.iter().map(|link| Piece::ltr(&link.label).to(self.to(&link.href))),
            );
            blocks.push(Block::Line(line));
        }
        blocks.extend(self.list("heading-family", self.family(one)));
        blocks.extend(self.list("heading-related-documents", self.relatives(one)));
        let heading = phrase(&title);
        let symbols = one.symbols.iter().map(|symbol| Piece::ltr(symbol.as_str()));
        let symbol = one.symbols.first().map(Symbol::as_str).map(Piece::ltr);
        Chapter {
            name: shelf::document(one),
            role: Role::Chapter,
            depth,
            above: symbols.collect(),
            label: symbol.into_iter().chain([heading.clone()]).collect(),
            heading,
            blocks,
        }
    }

    /// The other parts and versions of a document.
    fn family(&self, one: &Document) -> Vec<super::lines::Entry> {
        let rows = self.families.rows(self.frame, one).into_iter();
        let entry = |row: crate::plan::view::FamilyRow| {
            let to = row.href.as_deref().and_then(|href| self.to(href));
            let mut details = vec![row.role];
            details.extend(row.session);
            details.extend(row.remark);
            details.retain(|detail| !detail.is_empty());
            let first = vec![Piece::ltr(row.symbol), phrase(&row.title).to(to)];
            let details = self.joined(details);
            let details = (!details.is_empty()).then(|| vec![Piece::plain(details)]);
            [first].into_iter().chain(details).collect()
        };
        rows.map(entry).collect()
    }

    fn relatives(&self, one: &Document) -> Vec<super::lines::Entry> {
        let related = document::relations(self.frame, self.related, self.families, one);
        let entry = |row: crate::plan::view::RelatedDocument| {
            let to = row.href.as_deref().and_then(|href| self.to(href));
            let line = match &row.title {
                Some(title) => vec![Piece::ltr(&row.symbol), phrase(title).to(to)],
                None => vec![Piece::plain(&row.symbol).to(to)],
            };
            vec![line, vec![Piece::plain(row.relation)]]
        };
        related.into_iter().map(entry).collect()
    }
}
