//! The lists of documents and statements: by date, item, speaker, kind and
//! symbol. Each is split by what it is listed by, then paged from the stable
//! end.

use std::collections::BTreeMap;

use crate::i18n::Collation;
use crate::model::{Document, DocumentKind, Id, Member, Series, Session, StatementKind, Symbol};
use crate::plan::frame::SessionFrame;
use crate::plan::paging::{self, Leaf};
use crate::plan::view::{Count, IndexView, Link, ListView, Phrase, View};
use crate::plan::{PageJob, rows};

use super::related::Related;
use super::{Cause, Known, Page, job, latest, subjects, top};

/// A list: where it is, what it is called, and the way to it.
pub(super) struct List {
    pub(super) tail: String,
    pub(super) heading: String,
    /// What it is a part of: "Statements by speaker", say.
    of: Option<String>,
    crumbs: Vec<Link>,
}

/// The lists of the session's documents.
pub(super) fn documents(frame: &SessionFrame<'_>, known: Known<'_>, cause: Cause) -> Vec<Page> {
    let all = &frame.session.documents;
    if all.is_empty() {
        return Vec::new();
    }
    let (outer, voice) = (&frame.frame, frame.frame.voice);
    let root = format!("{}documents/", frame.tails.session());
    let document_list = |frame: &SessionFrame<'_>, list: &List, all: &[&Document]| {
        document_list(frame, known, cause, list, all)
    };
    let mut pages = Vec::new();

    let mut by_symbol: Vec<&Document> = all.iter().collect();
    by_symbol.sort_by_cached_key(|document| std::cmp::Reverse(natural(document)));
    pages.extend(document_list(frame, &list(frame, &root, "list-documents", None), &by_symbol));

    pages.extend(by_series(frame, document_list));

    let mut by_date: Vec<&Document> = all.iter().collect();
    by_date.sort_by_key(|document| document.date);
    let crumb = outer.link(&root, voice.word("list-documents"));
    let below =
        |word: &str, part: &str| list(frame, &format!("{root}{part}/"), word, Some(crumb.clone()));
    pages.extend(document_list(frame, &below("list-documents-by-date", "by-date"), &by_date));

    let mut kinds: BTreeMap<DocumentKind, Vec<&Document>> = BTreeMap::new();
    for &document in &by_date {
        kinds.entry(document.kind).or_default().push(document);
    }
    let index = below("list-documents-by-kind", "by-kind");
    let label = |kind: &DocumentKind| voice.term("document-kind", *kind);
    pages.extend(split(frame, &index, &kinds, "count-documents", label, document_list));

    let index = below("list-documents-by-item", "by-item");
    let mut items: BTreeMap<usize, Vec<&Document>> = BTreeMap::new();
    for (place, item) in frame.session.items.iter().enumerate() {
        let own = by_date.iter().filter(|document| document.items.contains(&item.id));
        items.entry(place).or_default().extend(own);
    }
    items.retain(|_, own| !own.is_empty());
    let label = |place: &usize| item_label(frame, *place);
    pages.extend(split_items(frame, &index, &items, "count-documents", label, document_list));

    if !frame.subjects.documents.is_empty() {
        let index = below("list-documents-by-subject", "by-subject");
        let groups = subjects::named(frame, &frame.subjects.documents).into_iter();
        pages.extend(grouped(frame, &index, groups, "count-documents", document_list));
    }
    pages
}

/// Whether a document has a symbol.
pub(super) fn has_symbols(session: &Session) -> bool {
    session.documents.iter().any(|document| !document.symbols.is_empty())
}

/// A series and the documents that are numbered in it.
type Numbered<'d> = (Series, Vec<(Member, &'d Document)>);

/// The lists of documents that are numbered together, the highest number first:
/// what is added stands in front.
fn by_series(
    frame: &SessionFrame<'_>,
    pages_of: impl Fn(&SessionFrame<'_>, &List, &[&Document]) -> Vec<Page>,
) -> Vec<Page> {
    if !has_symbols(frame.session) {
        return Vec::new();
    }
    let root = format!("{}documents/", frame.tails.session());
    let crumb = frame.frame.link(&root, frame.frame.voice.word("list-documents"));
    let tail = format!("{root}by-series/");
    let index = list(frame, &tail, "list-documents-by-series", Some(crumb));
    let mut series: BTreeMap<String, Numbered<'_>> = BTreeMap::new();
    for document in &frame.session.documents {
        for symbol in &document.symbols {
            let own = symbol.series();
            let (_, all) = series.entry(own.slug()).or_insert((own, Vec::new()));
            all.push((symbol.member(), document));
        }
    }
    let mut series: Vec<_> = series.into_values().map(sorted).collect();
    series.sort_by_cached_key(|(series, _)| series.place());
    let isolate = |series: &Series| frame.frame.voice.isolate(&series.name);
    let groups = series.iter().map(|(series, own)| (series.slug(), isolate(series), own));
    grouped(frame, &index, groups, "count-documents", pages_of)
}

/// The documents of a series, the lowest number first.
fn sorted<'d>((series, mut own): Numbered<'d>) -> (Series, Vec<&'d Document>) {
    own.sort_by_cached_key(|(member, _)| (member.number(), member.clone()));
    let mut own: Vec<&Document> = own.into_iter().map(|(_, document)| document).collect();
    own.dedup_by(|a, b| a.id == b.id);
    (series, own)
}

/// The lists of the session's statements.
pub(super) fn statements(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    known: Known<'_>,
) -> Vec<Page> {
    let all: Vec<usize> = (0..frame.session.statements.len()).collect();
    if all.is_empty() {
        return Vec::new();
    }
    let (outer, voice) = (&frame.frame, frame.frame.voice);
    let root = statements_tail(frame);
    let statement_list = |frame: &SessionFrame<'_>, list: &List, all: &[usize]| {
        statement_list(frame, known, list, all)
    };
    let mut pages = statement_list(frame, &list(frame, &root, "list-statements", None), &all);
    let crumb = outer.link(&root, voice.word("list-statements"));
    let below =
        |word: &str, part: &str| list(frame, &format!("{root}{part}/"), word, Some(crumb.clone()));

    let mut kinds: BTreeMap<StatementKind, Vec<usize>> = BTreeMap::new();
    for (place, statement) in frame.session.statements.iter().enumerate() {
        kinds.entry(statement.kind).or_default().push(place);
    }
    let index = below("list-statements-by-kind", "by-kind");
    let label = |kind: &StatementKind| voice.term("statement-kind", *kind);
    pages.extend(split(frame, &index, &kinds, "count-statements", label, statement_list));

    let index = below("list-statements-by-item", "by-item");
    let items = frame.session.items.iter().enumerate();
    let items: BTreeMap<usize, Vec<usize>> = items
        .filter_map(|(place, item)| Some((place, related.by_item.get(&item.id)?.clone())))
        .collect();
    let label = |place: &usize| item_label(frame, *place);
    pages.extend(split_items(frame, &index, &items, "count-statements", label, statement_list));

    if frame.subjects.has_items {
        let index = below("list-statements-by-subject", "by-subject");
        let groups = subjects::named(frame, &frame.subjects.statements).into_iter();
        pages.extend(grouped(frame, &index, groups, "count-statements", statement_list));
    }

    let index = below("list-statements-by-speaker", "by-speaker");
    pages.extend(by_speaker(frame, related, &index, statement_list));
    pages
}

/// Where all statements are listed, the newest on top.
fn statements_tail(frame: &SessionFrame<'_>) -> String {
    format!("{}statements/", frame.tails.session())
}

fn by_speaker(
    frame: &SessionFrame<'_>,
    related: &Related<'_>,
    index: &List,
    pages_of: impl Fn(&SessionFrame<'_>, &List, &[usize]) -> Vec<Page>,
) -> Vec<Page> {
    let (outer, voice) = (&frame.frame, frame.frame.voice);
    let (day, _) = frame.session.days();
    let mut speakers: Vec<(String, &Id)> =
        related.by_speaker.keys().map(|&id| (outer.speaker(id, day), id)).collect();
    let collation = Collation::new(outer.language());
    speakers.sort_by(|a, b| collation.compare(&a.0, &b.0).then_with(|| a.1.cmp(b.1)));
    let mut entries = Vec::new();
    let mut pages = Vec::new();
    for (name, id) in speakers {
        let own = related.by_speaker.get(id).map_or(&[][..], Vec::as_slice);
        let list = List {
            tail: frame.tails.speaker(id),
            heading: name,
            of: Some(index.heading.clone()),
            crumbs: with(index.crumbs.clone(), outer.link(&index.tail, index.heading.as_str())),
        };
        entries.push(count(frame, &list, voice.count("count-statements", own.len())));
        pages.extend(pages_of(frame, &list, own));
    }
    pages.push(index_page(frame, index, entries).into());
    pages
}

pub(super) fn list(frame: &SessionFrame<'_>, tail: &str, word: &str, crumb: Option<Link>) -> List {
    let mut crumbs = frame.crumbs();
    crumbs.extend(crumb);
    List { tail: tail.to_owned(), heading: frame.frame.voice.word(word), of: None, crumbs }
}

fn with(mut crumbs: Vec<Link>, last: Link) -> Vec<Link> {
    crumbs.push(last);
    crumbs
}

/// An index of kinds and a list for each.
fn split<K: crate::model::Term + Ord, T>(
    frame: &SessionFrame<'_>,
    index: &List,
    groups: &BTreeMap<K, Vec<T>>,
    count_message: &str,
    label: impl Fn(&K) -> String,
    pages_of: impl Fn(&SessionFrame<'_>, &List, &[T]) -> Vec<Page>,
) -> Vec<Page> {
    let groups = groups.iter().map(|(kind, own)| (kind.keyword().to_owned(), label(kind), own));
    grouped(frame, index, groups, count_message, pages_of)
}

/// An index of items and a list for each.
fn split_items<T>(
    frame: &SessionFrame<'_>,
    index: &List,
    groups: &BTreeMap<usize, Vec<T>>,
    count_message: &str,
    label: impl Fn(&usize) -> String,
    pages_of: impl Fn(&SessionFrame<'_>, &List, &[T]) -> Vec<Page>,
) -> Vec<Page> {
    let id = |place: &usize| frame.session.items[*place].id.to_string();
    let groups = groups.iter().map(|(place, own)| (id(place), label(place), own));
    grouped(frame, index, groups, count_message, pages_of)
}

fn grouped<'g, T: 'g>(
    frame: &SessionFrame<'_>,
    index: &List,
    groups: impl Iterator<Item = (String, String, &'g Vec<T>)>,
    count_message: &str,
    pages_of: impl Fn(&SessionFrame<'_>, &List, &[T]) -> Vec<Page>,
) -> Vec<Page> {
    let crumb = frame.frame.link(&index.tail, index.heading.as_str());
    let mut entries = Vec::new();
    let mut pages = Vec::new();
    for (segment, heading, own) in groups {
        let crumbs = with(index.crumbs.clone(), crumb.clone());
        let of = Some(index.heading.clone());
        let list = List { tail: format!("{}{segment}/", index.tail), heading, of, crumbs };
        entries.push(count(frame, &list, frame.frame.voice.count(count_message, own.len())));
        pages.extend(pages_of(frame, &list, own));
    }
    pages.push(index_page(frame, index, entries).into());
    pages
}

fn count(frame: &SessionFrame<'_>, list: &List, count: String) -> Count {
    let label = Phrase { text: list.heading.clone(), ..Phrase::default() };
    Count { href: frame.frame.href(&list.tail), label, count }
}

fn index_page(frame: &SessionFrame<'_>, index: &List, entries: Vec<Count>) -> PageJob {
    let views = views(frame, &index.tail);
    let view = IndexView { heading: index.heading.clone(), views, entries };
    page(frame, "index", index, None, View::Index(view))
}

fn document_list(
    frame: &SessionFrame<'_>,
    known: Known<'_>,
    cause: Cause,
    list: &List,
    all: &[&Document],
) -> Vec<Page> {
    let count = frame.frame.voice.count("count-documents", all.len());
    let leaves = paging::leaves(all);
    let planned = |leaf: &Leaf<'_, &Document>| {
        let documents = leaf.rows.iter().map(|one| rows::document(frame, one)).collect();
        let view = ListView { documents, ..list_view(frame, list, &count, leaf, leaves.len()) };
        page(frame, "list", list, leaf.number, View::List(view))
    };
    let leaf_page = |leaf: &Leaf<'_, &Document>| {
        let tail = paging::tail(&list.tail, leaf.number);
        known.page(frame, &tail, Some(cause), || planned(leaf))
    };
    leaves.iter().map(leaf_page).collect()
}

fn statement_list(
    frame: &SessionFrame<'_>,
    known: Known<'_>,
    list: &List,
    all: &[usize],
) -> Vec<Page> {
    let leaves = paging::leaves(all);
    let planned = |leaf: &Leaf<'_, usize>| {
        let count = frame.frame.voice.count("count-statements", all.len());
        let statements = frame.rows_at(leaf.rows.iter().copied());
        let view = ListView { statements, ..list_view(frame, list, &count, leaf, leaves.len()) };
        page(frame, "list", list, leaf.number, View::List(view))
    };
    let leaf_page = |leaf: &Leaf<'_, usize>| {
        // The front page of all says which is the newest, wherever that stands.
        let own = leaf.number.is_some() || list.tail != statements_tail(frame);
        let cause = own.then(|| known.causes.leaf(leaf, all.len(), leaves.len()));
        let tail = paging::tail(&list.tail, leaf.number);
        known.page(frame, &tail, cause, || planned(leaf))
    };
    leaves.iter().map(leaf_page).collect()
}

/// The view of a page of a list, without its rows. Only the front page says
/// how many there are in all: older pages would change with every addition.
fn list_view<T>(
    frame: &SessionFrame<'_>,
    list: &List,
    count: &str,
    leaf: &Leaf<'_, T>,
    pages: usize,
) -> ListView {
    ListView {
        heading: list.heading.clone(),
        count: if leaf.number.is_none() { count.to_owned() } else { String::new() },
        views: views(frame, &list.tail),
        statements: Vec::new(),
        documents: Vec::new(),
        pager: paging::pager(&frame.frame, &list.tail, leaf, pages),
    }
}

/// Other ways to list the same, for a list of documents or of statements.
pub(super) fn views(frame: &SessionFrame<'_>, tail: &str) -> Vec<Link> {
    let below = tail.strip_prefix(&frame.tails.session()).unwrap_or(tail);
    let all = if below.starts_with("documents/") {
        top::document_lists(frame, frame.session)
    } else {
        top::statement_lists(frame, frame.session)
    };
    let own = frame.frame.href(tail);
    all.into_iter().filter(|link| link.href != own).collect()
}

pub(super) fn page(
    frame: &SessionFrame<'_>,
    template: &'static str,
    list: &List,
    number: Option<usize>,
    view: View,
) -> PageJob {
    let outer = &frame.frame;
    let tail = paging::tail(&list.tail, number);
    let session = &frame.session.title[outer.language()];
    let heading = paging::heading(outer, list.heading.clone(), number);
    let heading = match &list.of {
        Some(of) => outer.voice.joined(&heading, of),
        None => heading,
    };
    let title = outer.voice.joined(&heading, session);
    let mut chrome = outer.chrome(&tail, &title, title.clone(), list.crumbs.clone());
    if tail == statements_tail(frame) {
        chrome = latest::followed(frame, chrome, frame.session.statements.iter(), true);
    }
    job(frame, template, &tail, chrome, view)
}

fn item_label(frame: &SessionFrame<'_>, place: usize) -> String {
    let voice = frame.frame.voice;
    let item = &frame.session.items[place];
    let number = voice.isolate(&item.number);
    voice.say("item-label", &[("number", &number), ("title", &item.title[voice.language()])])
}

/// The order of symbols as people count: `L.2` before `L.10`; papers without
/// a symbol come last.
pub(super) fn natural(document: &Document) -> (bool, Vec<(String, u64)>, String) {
    let symbol = document.symbols.first().map(Symbol::as_str).unwrap_or_default();
    let mut parts = Vec::new();
    let mut text = String::new();
    let mut characters = symbol.chars().peekable();
    while let Some(character) = characters.next() {
        let Some(digit) = character.to_digit(10) else {
            text.push(character);
            continue;
        };
        let mut number = u64::from(digit);
        while let Some(digit) = characters.peek().and_then(|next| next.to_digit(10)) {
            number = number.saturating_mul(10).saturating_add(u64::from(digit));
            characters.next();
        }
        parts.push((std::mem::take(&mut text), number));
    }
    parts.push((text, 0));
    (symbol.is_empty(), parts, document.id.to_string())
}
