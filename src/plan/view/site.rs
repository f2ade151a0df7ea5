//! Views of the pages that belong to the whole site.

use std::sync::Arc;

use serde::Serialize;

use super::{Count, Link, MeetingRow, Notice, Pager, Phrase, StatementRow, When};

/// The language chooser, or the page for what is not found.
#[derive(Debug, Serialize)]
pub struct ChooserView {
    /// One sentence a language.
    pub entries: Vec<ChooserEntry>,
    /// On the page for what is not found: what symbols of the site begin with,
    /// between spaces.
    pub heads: String,
}

/// A language of the chooser.
#[derive(Debug, Serialize)]
pub struct ChooserEntry {
    /// BCP 47 code.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// Address.
    pub href: String,
    /// The sentence.
    pub text: String,
    /// Other ways on, on the page for what is not found.
    pub ways: Vec<Link>,
}

/// All organs that have symbols.
#[derive(Debug, Serialize)]
pub struct SymbolsView {
    /// Its heading.
    pub heading: String,
    /// How symbols are found otherwise.
    pub hint: String,
    /// The organs.
    pub organs: Vec<Count>,
}

/// The series of an organ.
#[derive(Debug, Serialize)]
pub struct SeriesView {
    /// Its heading.
    pub heading: String,
    /// The series, by session.
    pub series: Vec<SeriesRow>,
    /// Where this page stands, if the organ has several.
    pub pager: Option<Pager>,
}

/// A series, as far as one session has it.
#[derive(Debug, Serialize)]
pub struct SeriesRow {
    /// Address of the list of its documents.
    pub href: String,
    /// What its symbols begin with.
    pub series: String,
    /// The session.
    pub session: String,
    /// "12 documents".
    pub count: String,
}

/// The home page.
#[derive(Debug, Serialize)]
pub struct HomeView {
    /// The site's name.
    pub heading: String,
    /// One sentence about it.
    pub description: String,
    /// What meets today.
    pub today: Vec<JournalSession>,
    /// Today, by the bodies' clocks.
    pub day: When,
    /// What comes next.
    pub coming: Vec<JournalSession>,
    /// The latest statements.
    pub statements: Vec<Arc<StatementRow>>,
    /// Sessions in progress.
    pub open: Vec<SessionLink>,
    /// The bodies.
    pub bodies: Vec<Link>,
    /// The way to the archive.
    pub archive: Link,
}

/// A session's meetings of a day.
#[derive(Debug, Serialize)]
pub struct JournalSession {
    /// The session.
    pub session: SessionLink,
    /// The day.
    pub day: When,
    /// Its meetings that day.
    pub meetings: Vec<MeetingRow>,
}

/// A session in a list.
#[derive(Debug, Serialize)]
pub struct SessionLink {
    /// Address.
    pub href: String,
    /// Its title.
    pub label: String,
    /// The body's name.
    pub body: String,
    /// Its dates.
    pub dates: When,
    /// Where it stands, in words.
    pub state: String,
}

/// A body.
#[derive(Debug, Serialize)]
pub struct BodyView {
    /// Its name.
    pub heading: String,
    /// Where it meets.
    pub duty_station: String,
    /// Earlier names, as sentences.
    pub former: Vec<String>,
    /// The body it belongs to.
    pub parent: Option<Link>,
    /// The body that took over.
    pub successor: Option<Link>,
    /// Sessions in progress or to come.
    pub current: Vec<SessionLink>,
    /// The latest of the past sessions, newest first.
    pub past: Vec<SessionLink>,
    /// The years with sessions, newest first, where there are several sessions.
    pub years: Vec<Link>,
    /// The way to what of its sessions there is in which language.
    pub by_language: Option<Link>,
}

/// The sessions of a body in one year.
#[derive(Debug, Serialize)]
pub struct YearView {
    /// "Sessions in 2025".
    pub heading: String,
    /// The name of the body.
    pub body: String,
    /// The sessions, newest first.
    pub sessions: Vec<SessionLink>,
    /// Where this page stands, if the year has several.
    pub pager: Option<Pager>,
    /// The year with sessions before.
    pub previous: Option<Link>,
    /// The year with sessions after.
    pub next: Option<Link>,
}

/// The entrance of the archive.
#[derive(Debug, Serialize)]
pub struct ArchiveView {
    /// Its heading.
    pub heading: String,
    /// What it is, in a sentence.
    pub lede: String,
    /// The bodies, with how many sessions they had.
    pub bodies: Vec<Count>,
    /// The years with sessions, newest first.
    pub years: Vec<Link>,
    /// The places, in the language's order.
    pub places: Vec<Count>,
    /// By subject, by speaker, by symbol.
    pub more: Vec<Link>,
}

/// The sessions of a year or of a place.
#[derive(Debug, Serialize)]
pub struct ArchivedView {
    /// "Sessions in 2025".
    pub heading: String,
    /// The sessions, newest first.
    pub sessions: Vec<ArchivedSession>,
    /// Where this page stands, if there are several.
    pub pager: Option<Pager>,
    /// The year before.
    pub previous: Option<Link>,
    /// The year after.
    pub next: Option<Link>,
}

/// A session of the archive.
#[derive(Debug, Serialize)]
pub struct ArchivedSession {
    /// The session.
    pub session: SessionLink,
    /// Its meetings, where they are shown.
    pub meetings: Vec<MeetingRow>,
    /// The way to them where they are too many.
    pub more: Option<Link>,
}

/// The subjects that are part of no other.
#[derive(Debug, Serialize)]
pub struct SubjectsView {
    /// Its heading.
    pub heading: String,
    /// The subjects, in the language's order.
    pub subjects: Vec<Link>,
    /// Where this page stands, if there are several.
    pub pager: Option<Pager>,
}

/// A subject, with the sessions that have something about it.
#[derive(Debug, Serialize)]
pub struct SubjectView {
    /// Its name.
    pub heading: String,
    /// The subject that it is a part of.
    pub broader: Option<Link>,
    /// The subjects that are parts of it.
    pub narrower: Vec<Link>,
    /// The same subject in a public thesaurus.
    pub same_as: Option<String>,
    /// The sessions, newest first, with the lists of what they have.
    pub sessions: Vec<SearchedSession>,
    /// Where this page stands, if there are several.
    pub pager: Option<Pager>,
}

/// The journal's days.
#[derive(Debug, Serialize)]
pub struct JournalView {
    /// Its heading.
    pub heading: String,
    /// The years with meetings, newest first.
    pub years: Vec<Link>,
    /// The months of one year, newest first.
    pub months: Vec<JournalMonth>,
}

/// A month of the journal.
#[derive(Debug, Serialize)]
pub struct JournalMonth {
    /// The month, in words.
    pub heading: String,
    /// Its days with meetings.
    pub days: Vec<Count>,
}

/// A day of the journal.
#[derive(Debug, Serialize)]
pub struct JournalDayView {
    /// The day, in words.
    pub heading: String,
    /// The day, for machines.
    pub datetime: String,
    /// What meets.
    pub sessions: Vec<JournalSession>,
    /// The day with meetings before.
    pub previous: Option<Link>,
    /// The day with meetings after.
    pub next: Option<Link>,
}

/// All speakers.
#[derive(Debug, Serialize)]
pub struct SpeakersView {
    /// Its heading.
    pub heading: String,
    /// States, groups, organizations… each in the language's order.
    pub groups: Vec<SpeakerGroup>,
}

/// Speakers of a kind.
#[derive(Debug, Serialize)]
pub struct SpeakerGroup {
    /// The kind, in words.
    pub heading: String,
    /// Its keyword.
    pub kind: &'static str,
    /// The speakers.
    pub speakers: Vec<Link>,
}

/// A speaker.
#[derive(Debug, Serialize)]
pub struct SpeakerView {
    /// Short name.
    pub heading: String,
    /// Formal name.
    pub formal: Option<String>,
    /// Earlier names, as sentences.
    pub former: Vec<String>,
    /// What they are.
    pub kind: String,
    /// Sessions at which they spoke, newest first.
    pub sessions: Vec<Count>,
}

/// The search page.
#[derive(Debug, Serialize)]
pub struct SearchView {
    /// Its heading.
    pub heading: String,
    /// What its script says, as JSON.
    pub words: String,
    /// The journal, the speakers, the guides.
    pub places: Vec<Link>,
    /// The bodies.
    pub bodies: Vec<Link>,
    /// The latest sessions with statements.
    pub sessions: Vec<SearchedSession>,
}

/// A session and the lists of what was said there.
#[derive(Debug, Serialize)]
pub struct SearchedSession {
    /// The session.
    pub session: Link,
    /// Its lists.
    pub lists: Vec<Link>,
}

/// The guides.
#[derive(Debug, Serialize)]
pub struct GuidesView {
    /// Its heading.
    pub heading: String,
    /// The guides.
    pub guides: Vec<GuideLink>,
}

/// A guide in a list.
#[derive(Debug, Serialize)]
pub struct GuideLink {
    /// Address.
    pub href: String,
    /// Its title.
    pub label: Phrase,
    /// One sentence about it.
    pub summary: Option<String>,
}

/// What a device shows in place of a page that it cannot fetch.
#[derive(Debug, Serialize)]
pub struct OfflineView {
    /// Its heading.
    pub heading: String,
    /// What scripts say of saved pages, as JSON that may stand in an element.
    pub words: String,
}

/// A static page or guide.
#[derive(Debug, Serialize)]
pub struct TextView {
    /// Its title.
    pub heading: String,
    /// What a reader must know.
    pub notices: Vec<Notice>,
    /// The language of title and text, if that is not the page's.
    pub text_lang: Option<String>,
    /// Its direction.
    pub text_dir: Option<&'static str>,
}

impl TextView {
    /// A page in its own language.
    #[must_use]
    pub fn plain(heading: String) -> Self {
        Self { heading, notices: Vec::new(), text_lang: None, text_dir: None }
    }
}
