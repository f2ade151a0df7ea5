//! What a template may ask of a view: the names of the fields, as deep as they
//! go. The compiler holds these lists to the structs: a field that is missing
//! here, or too many, does not build. It starts at [`families`].

use std::collections::BTreeMap;
use std::sync::Arc;

#[allow(clippy::wildcard_imports, reason = "every view and part has its line here")]
use super::*;

/// What a value is, as far as a template can ask.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// Nobody knows: whatever is asked of it may be there.
    Unknown,
    /// A text or a number.
    Plain,
    /// Several of the same shape.
    List(Arc<Shape>),
    /// A value with fields.
    Fields(Arc<BTreeMap<&'static str, Shape>>),
}

/// The views of all families of pages by the names of their templates.
#[must_use]
pub fn families() -> [(&'static str, Shape); 25] {
    [
        ("chooser", ChooserView::shape()),
        ("not-found", ChooserView::shape()),
        ("home", HomeView::shape()),
        ("body", BodyView::shape()),
        ("year", YearView::shape()),
        ("session", SessionView::shape()),
        ("agenda", AgendaView::shape()),
        ("item", ItemView::shape()),
        ("meeting", MeetingView::shape()),
        ("document", DocumentView::shape()),
        ("statement", StatementView::shape()),
        ("list", ListView::shape()),
        ("recordings", RecordingsView::shape()),
        ("index", IndexView::shape()),
        ("journal", JournalView::shape()),
        ("journal-day", JournalDayView::shape()),
        ("speakers", SpeakersView::shape()),
        ("speaker", SpeakerView::shape()),
        ("search", SearchView::shape()),
        ("podium", PodiumView::shape()),
        ("press", PressView::shape()),
        ("guides", GuidesView::shape()),
        ("offline", TextView::shape()),
        ("text", TextView::shape()),
        ("slips", SlipsView::shape()),
    ]
}

/// A type that has one shape, whatever its value.
pub trait Shaped {
    /// That shape.
    fn shape() -> Shape;
}

macro_rules! plain {
    ($($name:ty),*) => {$(
        impl Shaped for $name {
            fn shape() -> Shape {
                Shape::Plain
            }
        }
    )*};
}

plain!(String, &'static str, usize);

impl<T: Shaped> Shaped for Option<T> {
    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: Shaped> Shaped for Arc<T> {
    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: Shaped> Shaped for Vec<T> {
    fn shape() -> Shape {
        Shape::List(Arc::new(T::shape()))
    }
}

/// The shape of a field, by the way to it.
fn field<O, T: Shaped>(_: fn(&O) -> &T) -> Shape {
    T::shape()
}

/// Structs with their fields; behind a semicolon, those that no template sees.
macro_rules! shaped {
    ($($name:ident { $($field:ident),* $(,)? $(; $($hidden:ident),*)? })*) => {$(
        impl Shaped for $name {
            fn shape() -> Shape {
                let _complete = |Self { $($field: _,)* $($($hidden: _,)*)? }: Self| {};
                let fields = [$((stringify!($field), field(|view: &Self| &view.$field))),*];
                Shape::Fields(Arc::new(BTreeMap::from(fields)))
            }
        }
    )*};
}

shaped! {
    Chrome { lang, dir, title, description, tail, crumbs, colours, latest, site }
    Latest { href, since, of }
    Furniture {
        audience, edition, name, notice, base, root, languages, nav, search, foot, contact;
        hash
    }
    LanguageName { lang, dir, name }
    Link { href, label }
    Count { href, label, count }
    Phrase { text, lang, dir }
    When { datetime, text }
    Notice { kind, text }
    FileLink { href, lang, language, details, ask }
    StatementRow { href, speakers, on_behalf_of, kind, items, when, time, languages, remark }
    DocumentRow { href, symbols, title, kind, date, languages, remark }
    MeetingRow { href, label, when, state, remark, room, items }
    MeetingDay { day, href, meetings }
    ItemRow { href, number, title, depth, remark, count }
    Pager { label, newer, older }
    Fact { label, value, href }
    SessionView {
        heading, body, podium, state, parts, venue, zone, officers, registration, agenda_status, agenda,
        all_items, days, day_counts, statements, documents, press, recordings, document_lists,
        statement_lists
    }
    AgendaView { heading, count, items, previous, next }
    ItemView {
        number, heading, notices, parent, children, of, meetings, day_counts, documents,
        all_documents, statements, all_statements, press, previous, next
    }
    MeetingView {
        heading, notices, day, day_href, time, facts, items, documents, speakers_list, statements,
        recordings, captions, press, previous, next
    }
    SpeakerEntry { name, on_behalf_of, item, kind, status }
    PodiumView { heading, meeting, notice, turns, previous, next }
    PodiumTurn { href, speakers, on_behalf_of, kind, items, status, languages, remark }
    DocumentView {
        symbols, heading, notices, facts, files, official, missing, items, meetings, related,
        reissues, previous, next
    }
    RelatedDocument { relation, href, symbol, title }
    StatementView {
        heading, title, on_behalf_of, kind, delivered, meeting, items, speakers, notices,
        text_lang, text_dir, versions, files, citation, previous, next
    }
    Citation { plain, formats }
    CitationFormat { name, text }
    VersionLink { href, lang, language, role }
    ListView { heading, count, views, statements, documents, pager }
    RecordingsView { heading, count, meetings, pager }
    RecordedMeeting { href, label, when, recordings, captions }
    IndexView { heading, views, entries }
    PressView { heading, symbol, date, notices, text_lang, text_dir, versions, meeting, items }
    ChooserView { entries }
    ChooserEntry { lang, dir, name, href, text }
    HomeView { heading, description, today, day, coming, statements, open, bodies }
    JournalSession { session, day, meetings }
    SessionLink { href, label, body, dates, state }
    BodyView { heading, duty_station, former, parent, successor, current, past, years }
    YearView { heading, body, sessions, pager, previous, next }
    JournalView { heading, years, months }
    JournalMonth { heading, days }
    JournalDayView { heading, datetime, sessions, previous, next }
    SpeakersView { heading, groups }
    SpeakerGroup { heading, kind, speakers }
    SpeakerView { heading, formal, former, kind, sessions }
    SearchView { heading, words, places, bodies, sessions }
    SearchedSession { session, lists }
    GuidesView { heading, guides }
    GuideLink { href, label, summary }
    TextView { heading }
    SlipsView { heading, paper, page, sheets }
    SlipSheet { slips }
    SlipView { order, language, code, words }
    TextLanguage { lang, dir, name }
    CodeView { text, side, outline }
    SlipWords {
        lang, dir, mark, entry, speaker, on_behalf_of, kind, body, session, meeting, day, time,
        room, item, language, scan
    }
}
