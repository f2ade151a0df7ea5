//! What pages show: one small, owned, serialisable struct a page family. A
//! page is a pure function of its view, its text and its template, so every
//! neighbour's title and every translated sentence with a number in it stands
//! here; a template can reach nothing else.

mod ask;
mod booklet;
mod document;
mod languages;
mod neutral;
mod paper;
mod parts;
mod posters;
mod recording;
mod revisions;
mod session;
mod shape;
mod site;
mod slips;
mod statement;
mod stick;
mod tickets;

use serde::Serialize;

pub use ask::{AskForm, AskLanguage, AskPlace, AskView, PrintView};
pub use booklet::{BookletFile, BookletText, BookletView};
pub use document::{DocumentView, FamilyRow, MovedView, RelatedDocument, SymbolEntry, SymbolView};
pub use languages::{BesideView, ParityCell, ParityRow, ParityView};
pub use neutral::{NeutralView, RoomView};
pub use paper::PaperView;
pub use parts::{
    About, Chrome, Count, DocumentRow, FileLink, Follow, Furniture, ItemRow, LanguageName, Latest,
    Link, MeetingDay, MeetingRow, Meta, Notice, Pager, Phrase, StatementRow, StyleSheet, When,
    integrity,
};
pub use posters::{PosterView, PosterWords, PostersView};
pub use recording::{Moment, Player, RecordingView, Track, TranscriptParagraph};
pub use revisions::{ComparedPart, PassageView, RevisionView, RevisionsView, StretchView};
pub use session::{
    AgendaView, Fact, IndexView, ItemView, ListView, MeetingView, PodiumTurn, PodiumView,
    RecordedMeeting, RecordingsView, SessionView, SpeakerEntry, Topic,
};
pub use shape::{Shape, Shaped, families};
pub use site::{
    ArchiveView, ArchivedSession, ArchivedView, BodyView, ChooserEntry, ChooserView, GuideLink,
    GuidesView, HomeView, JournalDayView, JournalMonth, JournalSession, JournalView, OfflineView,
    SearchView, SearchedSession, SeriesRow, SeriesView, SessionLink, SpeakerGroup, SpeakerView,
    SpeakersView, SubjectView, SubjectsView, SymbolsView, TextView, YearView,
};
pub use slips::{CodeView, SlipSheet, SlipView, SlipWords, SlipsView, TextLanguage};
pub use statement::{Citation, CitationFormat, PressView, StatementView, VersionLink};
pub use stick::{StickCheckView, StickCheckWords, StickView, StickWords};
pub use tickets::{CoverRow, TicketCover, TicketFor, TicketView, TicketWords, TicketsView};

/// The view of one page, of any family.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "views live for one render only")]
pub enum View {
    /// The language chooser and the page for what is not found.
    Chooser(ChooserView),
    /// A symbol, at its own address.
    Symbol(SymbolView),
    /// An address that says no language.
    Neutral(NeutralView),
    /// A room.
    Room(RoomView),
    /// What a session saved in paper.
    Paper(PaperView),
    /// Posters, which are on no site.
    Posters(PostersView),
    /// All organs that have symbols.
    Symbols(SymbolsView),
    /// The series of an organ.
    Series(SeriesView),
    /// The home page.
    Home(HomeView),
    /// A body.
    Body(BodyView),
    /// The sessions of a body in one year.
    Year(YearView),
    /// A session.
    Session(SessionView),
    /// A page of a long agenda.
    Agenda(AgendaView),
    /// An agenda item.
    Item(ItemView),
    /// A meeting.
    Meeting(MeetingView),
    /// A meeting's turns, for its podium.
    Podium(PodiumView),
    /// A document.
    Document(DocumentView),
    /// A statement.
    Statement(StatementView),
    /// A page of documents by language.
    Parity(ParityView),
    /// A text beside the same text in another language.
    Beside(BesideView),
    /// What revisions of a statement changed.
    Revisions(RevisionsView),
    /// A page of a list of documents or statements.
    List(ListView),
    /// The recording of a meeting.
    Recording(RecordingView),
    /// A page of the recordings of a session.
    Recordings(RecordingsView),
    /// The choices by which a list is split.
    Index(IndexView),
    /// The entrance of the archive.
    Archive(ArchiveView),
    /// The sessions of a year or of a place.
    Archived(ArchivedView),
    /// The subjects.
    Subjects(SubjectsView),
    /// A subject.
    Subject(SubjectView),
    /// The journal's days.
    Journal(JournalView),
    /// A day of the journal.
    JournalDay(JournalDayView),
    /// All speakers.
    Speakers(SpeakersView),
    /// A speaker, with the sessions they spoke at.
    Speaker(SpeakerView),
    /// The search page.
    Search(SearchView),
    /// In place of a page that cannot be fetched.
    Offline(OfflineView),
    /// A press release.
    Press(PressView),
    /// The guides.
    Guides(GuidesView),
    /// An address where nothing is any more.
    Moved(MovedView),
    /// What printed copies on demand are.
    Print(PrintView),
    /// A static page or guide.
    Text(TextView),
    /// Cover slips, which are printed and never published.
    Slips(SlipsView),
    /// The first page of a portable edition.
    Stick(StickView),
    /// The page that checks one.
    StickCheck(StickCheckView),
    /// Tickets of print jobs, likewise.
    Tickets(TicketsView),
    /// A booklet, likewise.
    Booklet(BookletView),
}
