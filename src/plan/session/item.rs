//! The page of an agenda item: everything that belongs to it.

use crate::model::{AgendaItem, ItemState, Meeting};
use crate::plan::follow::Following;
use crate::plan::frame::SessionFrame;
use crate::plan::view::{Count, ItemView, Link, Notice, Phrase, View};
use crate::plan::{PageJob, rows};

use super::books::Books;
use super::related::Related;
use super::{chapters, job, latest, neighbours, subjects, top};

/// How many statements the page shows before it leads to the list of all.
const SHOWN: usize = 20;

/// The same of documents.
const DOCUMENTS: usize = 60;

/// How many meetings it shows before it leads to their days.
const MEETINGS: usize = 30;

pub(super) fn pages(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    books: &Books,
) -> Vec<PageJob> {
    let items = frame.session.items.iter().enumerate();
    items.map(|(place, item)| page(frame, related, books, place, item)).collect()
}

fn page(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    books: &Books,
    place: usize,
    item: &AgendaItem,
) -> PageJob {
    let (outer, session) = (&frame.frame, frame.session);
    let (voice, language) = (outer.voice, outer.language());
    let tail = frame.tails.item(&item.id);
    let statements = related.statements_on(&item.id);
    let (previous, next) = neighbours(&session.items, place, |other| {
        outer.link(&frame.tails.item(&other.id), label(frame, other))
    });
    let mut documents = related.documents_of(&item.id).to_vec();
    let hidden = documents.len().saturating_sub(DOCUMENTS);
    if hidden > 0 {
        documents.sort_by_key(|document| document.date);
    }
    let considers = |meeting: &&Meeting| meeting.items.contains(&item.id);
    let meetings: Vec<&Meeting> = session.meetings.iter().filter(considers).collect();
    let long = meetings.len() > MEETINGS;
    let (meetings, days) = if long { (Vec::new(), meetings) } else { (meetings, Vec::new()) };
    let days = top::programme(outer, frame.place(), days.into_iter());
    let view = ItemView {
        number: item.number.clone(),
        heading: item.title[language].clone(),
        notices: notices(frame, item),
        topics: subjects::topics(outer, &item.subjects),
        parent: item
            .parent
            .as_ref()
            .and_then(|id| session.item(id))
            .map(|parent| rows::item(frame, parent)),
        children: session
            .items
            .iter()
            .filter(|other| other.parent.as_ref() == Some(&item.id))
            .map(|child| rows::item(frame, child))
            .collect(),
        of: item
            .of
            .as_ref()
            .map(|(key, id)| outer.link(&format!("{key}/agenda/{id}/"), frame.title_of(key))),
        meetings: meetings
            .into_iter()
            .map(|meeting| rows::meeting_with_day(outer, &frame.place(), meeting))
            .collect(),
        day_counts: top::day_counts(outer, &days),
        documents: documents[hidden..].iter().map(|one| rows::document(frame, one)).collect(),
        all_documents: (hidden > 0).then(|| Count {
            href: outer.href(&format!("{}documents/by-item/{}/", frame.tails.session(), item.id)),
            label: Phrase { text: voice.word("all-documents"), ..Phrase::default() },
            count: voice.count("count-documents", documents.len()),
        }),
        statements: frame.rows_at(statements.iter().rev().take(SHOWN)),
        all_statements: (statements.len() > SHOWN).then(|| Count {
            href: outer.href(&format!("{}statements/by-item/{}/", frame.tails.session(), item.id)),
            label: Phrase { text: voice.word("all-statements"), ..Phrase::default() },
            count: voice.count("count-statements", statements.len()),
        }),
        press: session
            .press
            .iter()
            .filter(|release| release.items.contains(&item.id))
            .map(|release| rows::press(frame, release))
            .collect(),
        book: books.link(frame, &tail),
        recordings: chapters::of_item(frame, item),
        previous,
        next,
    };
    let description = voice.explained(&label(frame, item), &session.title[language]);
    let mut crumbs = frame.crumbs();
    crumbs.extend(ancestors(frame, item));
    let chrome = outer.chrome(&tail, &title(frame, item), description, crumbs);
    let own = statements.iter().map(|&place| &session.statements[place]);
    let chrome = latest::followed(frame, chrome, own, false);
    let chrome = outer.followed(chrome, Following::CalendarAndFeeds);
    job(frame, "item", &tail, chrome, View::Item(view))
}

/// The page's title: the item and its session.
pub(super) fn title(frame: &SessionFrame<'_>, item: &AgendaItem) -> String {
    let voice = frame.frame.voice;
    voice.joined(&label(frame, item), &frame.session.short[voice.language()])
}

pub(super) fn label(frame: &SessionFrame<'_>, item: &AgendaItem) -> String {
    let voice = frame.frame.voice;
    let number = voice.isolate(&item.number);
    voice.say("item-label", &[("number", &number), ("title", &item.title[voice.language()])])
}

fn ancestors(frame: &SessionFrame<'_>, item: &AgendaItem) -> Vec<Link> {
    let mut crumbs = Vec::new();
    let mut above = item.parent.as_ref();
    while let Some(parent) =
        above.and_then(|id| frame.session.item(id)).filter(|_| crumbs.len() < 6)
    {
        let label = frame.frame.voice.say("item-short", &[("number", &parent.number)]);
        crumbs.push(frame.frame.link(&frame.tails.item(&parent.id), label));
        above = parent.parent.as_ref();
    }
    crumbs.reverse();
    crumbs
}

pub(super) fn notices(frame: &SessionFrame<'_>, item: &AgendaItem) -> Vec<Notice> {
    let voice = frame.frame.voice;
    let mut notices = Vec::new();
    match item.state {
        ItemState::Active => {}
        ItemState::Deferred => {
            notices.push(Notice { kind: "changed", text: voice.word("notice-item-deferred") })
        }
        ItemState::Deleted => {
            notices.push(Notice { kind: "gone", text: voice.word("notice-item-deleted") })
        }
    }
    if !item.former_numbers.is_empty() {
        let numbers = voice.list(&item.former_numbers);
        let text = voice.say("notice-item-renumbered", &[("numbers", &numbers)]);
        notices.push(Notice { kind: "info", text });
    }
    notices
}
