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
pub fn families() -> [(&'static str, Shape); 46] {
    [
        ("chooser", ChooserView::shape()),
        ("not-found", ChooserView::shape()),
        ("symbol", SymbolView::shape()),
        ("neutral", NeutralView::shape()),
        ("room", RoomView::shape()),
        ("paper", PaperView::shape()),
        ("symbols", SymbolsView::shape()),
        ("series", SeriesView::shape()),
        ("home", HomeView::shape()),
        ("body", BodyView::shape()),
        ("year", YearView::shape()),
        ("session", SessionView::shape()),
        ("agenda", AgendaView::shape()),
        ("item", ItemView::shape()),
        ("meeting", MeetingView::shape()),
        ("document", DocumentView::shape()),
        ("statement", StatementView::shape()),
        ("parity", ParityView::shape()),
        ("beside", BesideView::shape()),
        ("revisions", RevisionsView::shape()),
        ("list", ListView::shape()),
        ("recording", RecordingView::shape()),
        ("recordings", RecordingsView::shape()),
        ("index", IndexView::shape()),
        ("archive", ArchiveView::shape()),
        ("archived", ArchivedView::shape()),
        ("subjects", SubjectsView::shape()),
        ("subject", SubjectView::shape()),
        ("journal", JournalView::shape()),
        ("journal-day", JournalDayView::shape()),
        ("speakers", SpeakersView::shape()),
        ("speaker", SpeakerView::shape()),
        ("search", SearchView::shape()),
        ("podium", PodiumView::shape()),
        ("press", PressView::shape()),
        ("guides", GuidesView::shape()),
        ("print", PrintView::shape()),
        ("offline", OfflineView::shape()),
        ("text", TextView::shape()),
        ("moved", MovedView::shape()),
        ("slips", SlipsView::shape()),
        ("posters", PostersView::shape()),
        ("tickets", TicketsView::shape()),
        ("booklet", BookletView::shape()),
        ("stick", StickView::shape()),
        ("stick-check", StickCheckView::shape()),
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

plain!(String, &'static str, usize, bool);

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
    Chrome { lang, dir, title, description, tail, crumbs, colours, latest, follow, about, site }
    StyleSheet { href, integrity }
    About { data, metas }
    Meta { name, content }
    Follow { heading, links, calendar, atom, json }
    Latest { href, since, of }
    Furniture {
        audience, edition, name, notice, base, root, languages, nav, search, foot, contact,
        offline;
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
        all_items, days, day_counts, statements, documents, press, recordings, paper, book,
        document_lists,
        statement_lists
    }
    AgendaView { heading, count, items, previous, next }
    ItemView {
        number, heading, notices, topics, parent, children, of, meetings, day_counts, documents,
        all_documents, statements, all_statements, press, recordings, book, previous, next
    }
    MeetingView {
        heading, notices, day, day_href, time, facts, items, documents, speakers_list, statements,
        recording, recordings, captions, press, previous, next
    }
    SpeakerEntry { name, on_behalf_of, item, kind, status }
    PodiumView { heading, meeting, notice, turns, previous, next }
    PodiumTurn { href, speakers, on_behalf_of, kind, items, status, languages, remark }
    DocumentView {
        symbols, heading, notices, text_lang, text_dir, versions, beside, facts, topics, files, akn,
        book, official, missing, items, meetings, family, related, reissues, ask, previous, next
    }
    RelatedDocument { relation, href, symbol, title }
    FamilyRow { href, symbol, title, role, depth, session, remark }
    SymbolView { symbol, entries }
    SymbolEntry { lang, dir, name, href, title, session }
    MovedView { heading, canonical, text, link, reason }
    StatementView {
        heading, title, on_behalf_of, kind, delivered, meeting, items, speakers, notices,
        text_lang, text_dir, versions, moment, beside, revisions, files, akn,
        citation, ask, previous, next
    }
    RecordingView {
        heading, meeting, players, moments, versions, transcript_lang, transcript_dir, transcript
    }
    Player { kind, link, media_type, tracks, chapters }
    Moment { href, label, id, is_chapter }
    Track { href, lang, label, is_shown }
    TranscriptParagraph { id, time, voice, text }
    ParityView { heading, counts, label, languages, rows, views, pager }
    ParityRow { href, symbols, title, cells }
    ParityCell { state, when, count }
    BesideView { heading, text, languages, pairs }
    RevisionsView { heading, statement, revisions, elsewhere }
    RevisionView { heading, changed, lang, dir, parts }
    ComparedPart { same, passages }
    PassageView { stretches }
    StretchView { change, text }
    Citation { plain, formats }
    CitationFormat { name, text }
    VersionLink { href, lang, language, role }
    ListView { heading, count, views, statements, documents, pager }
    RecordingsView { heading, count, meetings, pager }
    RecordedMeeting { href, label, when, recordings, captions }
    IndexView { heading, views, entries }
    PressView { heading, symbol, date, notices, text_lang, text_dir, versions, meeting, items }
    ChooserView { entries, heads }
    ChooserEntry { lang, dir, name, href, text, ways }
    NeutralView { heading, entries }
    PaperView { heading, lede, facts, how, formula }
    RoomView { heading, session, venue, zone, days }
    SymbolsView { heading, hint, organs }
    SeriesView { heading, series, pager }
    SeriesRow { href, series, session, count }
    HomeView { heading, description, today, day, coming, statements, open, bodies, archive }
    ArchiveView { heading, lede, bodies, years, places, more }
    ArchivedView { heading, sessions, pager, previous, next }
    ArchivedSession { session, meetings, more }
    SubjectsView { heading, subjects, pager }
    SubjectView { heading, broader, narrower, same_as, sessions, pager }
    Topic { href, text }
    JournalSession { session, day, meetings }
    SessionLink { href, label, body, dates, state }
    BodyView { heading, duty_station, former, parent, successor, current, past, years, by_language }
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
    AskView { form, mail, about }
    AskForm { action, allow, thing, symbol, languages, places, most }
    AskLanguage { lang, name, is_own }
    AskPlace { value, name }
    PrintView { heading, lede, kept, places, ask }
    OfflineView { heading, words }
    TextView { heading, notices, text_lang, text_dir }
    SlipsView { heading, paper, page, sheets }
    PostersView { heading, paper, page, posters }
    PosterView { name, code, address, words }
    PosterWords { lang, dir, call, notice, symbol, title, session, body }
    BookletView { heading, kicker, page, body, session, dates, notices, made, texts }
    BookletText { id, symbol, title, lines, notices, lang, dir, html, files, address }
    BookletFile { language, address }
    TicketsView { heading, covers }
    TicketCover { place, rows, tickets }
    CoverRow { code, symbol, title, language, copies }
    TicketView { spelt, code, symbol, language, copies, whom, words }
    TicketFor { name, copies }
    TicketWords { lang, dir, title, language, copies, when, collect, place, whom }
    SlipSheet { slips }
    SlipView { order, language, code, words }
    TextLanguage { lang, dir, name }
    CodeView { text, side, outline }
    SlipWords {
        lang, dir, mark, entry, speaker, on_behalf_of, kind, body, session, meeting, day, time,
        room, item, language, scan
    }
    StickView { title, words }
    StickWords {
        lang, dir, language, name, unfinished, unpack, about, restricted, day, heading, sessions,
        more
    }
    StickCheckView { title, words }
    StickCheckWords { lang, dir, language, heading, about, choose, without, says, back }
}
