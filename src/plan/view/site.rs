//! Views of the pages that belong to the whole site.

use std::sync::Arc;

use serde::Serialize;

use super::{Count, Link, MeetingRow, Pager, Phrase, StatementRow, When};

/// The language chooser, or the page for what is not found.
#[derive(Debug, Serialize)]
pub struct ChooserView {
    /// One sentence a language.
    pub entries: Vec<ChooserEntry>,
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

/// A static page or guide.
#[derive(Debug, Serialize)]
pub struct TextView {
    /// Its title.
    pub heading: String,
}
