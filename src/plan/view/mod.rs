//! What pages show: one small, owned, serialisable struct a page family. A
//! page is a pure function of its view, its text and its template, so every
//! neighbour's title and every translated sentence with a number in it stands
//! here; a template can reach nothing else.

mod parts;
mod session;
mod shape;
mod site;
mod slips;

use serde::Serialize;

pub use parts::{
    Chrome, Count, DocumentRow, FileLink, Furniture, ItemRow, LanguageName, Latest, Link,
    MeetingDay, MeetingRow, Notice, Pager, Phrase, StatementRow, When,
};
pub use session::{
    AgendaView, Citation, CitationFormat, DocumentView, Fact, IndexView, ItemView, ListView,
    MeetingView, PodiumTurn, PodiumView, PressView, RecordedMeeting, RecordingsView,
    RelatedDocument, SessionView, SpeakerEntry, StatementView, VersionLink,
};
pub use shape::{Shape, Shaped, families};
pub use site::{
    BodyView, ChooserEntry, ChooserView, GuideLink, GuidesView, HomeView, JournalDayView,
    JournalMonth, JournalSession, JournalView, SearchView, SearchedSession, SessionLink,
    SpeakerGroup, SpeakerView, SpeakersView, TextView, YearView,
};
pub use slips::{CodeView, SlipSheet, SlipView, SlipWords, SlipsView, TextLanguage};

/// The view of one page, of any family.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "views live for one render only")]
pub enum View {
    /// The language chooser and the page for what is not found.
    Chooser(ChooserView),
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
    /// A page of a list of documents or statements.
    List(ListView),
    /// A page of the recordings of a session.
    Recordings(RecordingsView),
    /// The choices by which a list is split.
    Index(IndexView),
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
    /// A press release.
    Press(PressView),
    /// The guides.
    Guides(GuidesView),
    /// A static page or guide.
    Text(TextView),
    /// Cover slips, which are printed and never published.
    Slips(SlipsView),
}
