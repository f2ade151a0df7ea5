//! The agenda: its rows on the session's page, and pages of its own where it
//! is too long for one.

use crate::model::AgendaItem;
use crate::plan::frame::SessionFrame;
use crate::plan::view::{AgendaView, Count, ItemRow, Link, Phrase, View};
use crate::plan::{PageJob, paging, rows};

use super::lists::{self, List};
use super::neighbours;
use super::related::Related;

/// Items on a page.
const PAGE: usize = 100;

/// The way to the pages, where there are more items than are shown.
pub(super) fn link(frame: &SessionFrame<'_>, shown: usize) -> Option<Count> {
    let voice = frame.frame.voice;
    (frame.session.items.len() > shown).then(|| Count {
        href: frame.frame.href(&list(frame).tail),
        label: Phrase { text: voice.word("all-items"), ..Phrase::default() },
        count: count(frame),
    })
}

/// The pages, if the session's own leads to them.
pub(super) fn pages(frame: &SessionFrame<'_>, related: &Related<'_>, shown: usize) -> Vec<PageJob> {
    if frame.session.items.len() <= shown {
        return Vec::new();
    }
    let list = list(frame);
    let mut rows = rows(frame, related);
    let starts: Vec<usize> = (0..rows.len()).step_by(PAGE).collect();
    let label = |&start: &usize| -> Link {
        let item = &frame.session.items[start];
        let number = frame.frame.voice.isolate(&item.number);
        let label = frame.frame.voice.say("item-short", &[("number", &number)]);
        frame.frame.link(&paging::tail(&list.tail, page_number(start)), label)
    };
    let page = |(place, &start): (usize, &usize)| {
        let (previous, next) = neighbours(&starts, place, label);
        let view = AgendaView {
            heading: list.heading.clone(),
            count: count(frame),
            items: rows.drain(..rows.len().min(PAGE)).collect(),
            previous,
            next,
        };
        lists::page(frame, "agenda", &list, page_number(start), View::Agenda(view))
    };
    starts.iter().enumerate().map(page).collect()
}

/// The number of a page but the first.
fn page_number(start: usize) -> Option<usize> {
    (start > 0).then_some(start / PAGE + 1)
}

fn list(frame: &SessionFrame<'_>) -> List {
    lists::list(frame, &format!("{}agenda/", frame.tails.session()), "list-agenda", None)
}

fn count(frame: &SessionFrame<'_>) -> String {
    frame.frame.voice.count("count-items", frame.session.items.len())
}

/// All items, with how much belongs to each.
pub(super) fn rows(frame: &SessionFrame<'_>, related: &Related<'_>) -> Vec<ItemRow> {
    let voice = frame.frame.voice;
    let row = |item: &AgendaItem| {
        let documents = related.documents_of(&item.id).len();
        let statements = related.statements_on(&item.id).len();
        let counts: Vec<String> =
            [("count-documents", documents), ("count-statements", statements)]
                .into_iter()
                .filter(|(_, count)| *count > 0)
                .map(|(id, count)| voice.count(id, count))
                .collect();
        ItemRow {
            count: (!counts.is_empty()).then(|| voice.list(&counts)),
            ..rows::item(frame, item)
        }
    };
    frame.session.items.iter().map(row).collect()
}
