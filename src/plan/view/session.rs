//! Views of the pages inside a session.

use std::sync::Arc;

use serde::Serialize;

use super::{
    Count, DocumentRow, FileLink, ItemRow, Link, MeetingDay, MeetingRow, Notice, Pager,
    StatementRow, When,
};

/// A label and what it says.
#[derive(Debug, Serialize)]
pub struct Fact {
    /// "Distribution".
    pub label: String,
    /// "General".
    pub value: String,
    /// Address, where the value is a link.
    pub href: Option<String>,
}

/// A session, with its agenda as the spine.
#[derive(Debug, Serialize)]
pub struct SessionView {
    /// Its title.
    pub heading: String,
    /// The body.
    pub body: Link,
    /// Where it stands, in words.
    pub state: String,
    /// The way to its podium, where the edition has one.
    pub podium: Option<Link>,
    /// Dates of each part, with venue.
    pub parts: Vec<When>,
    /// Where it meets.
    pub venue: Option<String>,
    /// The zone of its times, in words.
    pub zone: String,
    /// Chair, vice-chairs, rapporteur.
    pub officers: Vec<Fact>,
    /// Where participants register.
    pub registration: Option<String>,
    /// "Provisional agenda".
    pub agenda_status: String,
    /// The agenda, or the beginning of a long one.
    pub agenda: Vec<ItemRow>,
    /// The pages of a long agenda.
    pub all_items: Option<Count>,
    /// The programme, unless it is long.
    pub days: Vec<MeetingDay>,
    /// The days of a long programme, as the journal has them.
    pub day_counts: Vec<Count>,
    /// The latest statements.
    pub statements: Vec<Arc<StatementRow>>,
    /// The latest documents.
    pub documents: Vec<DocumentRow>,
    /// The press releases.
    pub press: Vec<Count>,
    /// The page of recordings, if there are any.
    pub recordings: Option<Count>,
    /// The way to what it saved in paper.
    pub paper: Option<Link>,
    /// The way to it as a book, where there is one.
    pub book: Option<Link>,
    /// The lists of documents.
    pub document_lists: Vec<Link>,
    /// The lists of statements.
    pub statement_lists: Vec<Link>,
}

/// A page of a long agenda.
#[derive(Debug, Serialize)]
pub struct AgendaView {
    /// "Agenda".
    pub heading: String,
    /// "184 items".
    pub count: String,
    /// Its items.
    pub items: Vec<ItemRow>,
    /// The page before.
    pub previous: Option<Link>,
    /// The page after.
    pub next: Option<Link>,
}

/// What something is about.
#[derive(Debug, Serialize)]
pub struct Topic {
    /// Address of the subject, if it is one of the site's.
    pub href: Option<String>,
    /// Its name in the page's language, or the word as it is written.
    pub text: String,
}

/// An agenda item.
#[derive(Debug, Serialize)]
pub struct ItemView {
    /// Its number.
    pub number: String,
    /// Its title.
    pub heading: String,
    /// What a reader must know.
    pub notices: Vec<Notice>,
    /// What it is about.
    pub topics: Vec<Topic>,
    /// The item it belongs to.
    pub parent: Option<ItemRow>,
    /// Its sub-items.
    pub children: Vec<ItemRow>,
    /// Another session's item that is considered here.
    pub of: Option<Link>,
    /// Meetings that consider it, unless they are many.
    pub meetings: Vec<MeetingRow>,
    /// The days of many meetings, as the journal has them.
    pub day_counts: Vec<Count>,
    /// Its latest documents.
    pub documents: Vec<DocumentRow>,
    /// The list of all its documents, if there are more.
    pub all_documents: Option<Count>,
    /// Its latest statements.
    pub statements: Vec<Arc<StatementRow>>,
    /// The list of all its statements, if there are more.
    pub all_statements: Option<Count>,
    /// Press releases on it.
    pub press: Vec<Count>,
    /// Where it is taken up in recordings.
    pub recordings: Vec<Link>,
    /// The way to it as a book, where there is one.
    pub book: Option<Link>,
    /// The item before.
    pub previous: Option<Link>,
    /// The item after.
    pub next: Option<Link>,
}

/// A meeting.
#[derive(Debug, Serialize)]
pub struct MeetingView {
    /// "3rd plenary meeting".
    pub heading: String,
    /// What a reader must know.
    pub notices: Vec<Notice>,
    /// The day.
    pub day: When,
    /// Address of the journal's day.
    pub day_href: String,
    /// From when to when, with the zone.
    pub time: When,
    /// Room, kind, webcast and the like.
    pub facts: Vec<Fact>,
    /// Items considered.
    pub items: Vec<ItemRow>,
    /// Its documents.
    pub documents: Vec<DocumentRow>,
    /// The speakers' list, where it is public.
    pub speakers_list: Vec<SpeakerEntry>,
    /// Its statements, in speaking order.
    pub statements: Vec<Arc<StatementRow>>,
    /// The way to the page of its recording.
    pub recording: Option<Link>,
    /// Its recordings.
    pub recordings: Vec<FileLink>,
    /// Its captions.
    pub captions: Vec<FileLink>,
    /// Press releases on it.
    pub press: Vec<Count>,
    /// The meeting before.
    pub previous: Option<Link>,
    /// The meeting after.
    pub next: Option<Link>,
}

/// The turns of a meeting, for its podium.
#[derive(Debug, Serialize)]
pub struct PodiumView {
    /// The meeting and its day.
    pub heading: String,
    /// Its own page.
    pub meeting: Link,
    /// That the texts are embargoed.
    pub notice: String,
    /// Who speaks, in order.
    pub turns: Vec<PodiumTurn>,
    /// The meeting before.
    pub previous: Option<Link>,
    /// The meeting after.
    pub next: Option<Link>,
}

/// One turn.
#[derive(Debug, Serialize)]
pub struct PodiumTurn {
    /// Address of the text, where there is one.
    pub href: Option<String>,
    /// Who speaks.
    pub speakers: String,
    /// "on behalf of …".
    pub on_behalf_of: Option<String>,
    /// Its kind, unless it is a plain statement.
    pub kind: Option<String>,
    /// The items' numbers.
    pub items: Vec<String>,
    /// Where the entry on the speakers' list stands.
    pub status: Option<String>,
    /// The languages of the text.
    pub languages: Vec<String>,
    /// "embargoed", "released", "no text received".
    pub remark: String,
}

/// A line of a speakers' list.
#[derive(Debug, Serialize)]
pub struct SpeakerEntry {
    /// Who speaks.
    pub name: String,
    /// "on behalf of …".
    pub on_behalf_of: Option<String>,
    /// The item's number.
    pub item: Option<String>,
    /// Its kind, unless it is a plain statement.
    pub kind: Option<String>,
    /// Where the entry stands, in words.
    pub status: String,
}

/// A page of a list of documents, of statements or of press releases.
#[derive(Debug, Serialize)]
pub struct ListView {
    /// What is listed.
    pub heading: String,
    /// "184 statements".
    pub count: String,
    /// Other ways to list the same.
    pub views: Vec<Link>,
    /// Statements, if it is a list of them.
    pub statements: Vec<Arc<StatementRow>>,
    /// Documents, if it is a list of them.
    pub documents: Vec<DocumentRow>,
    /// Other pages of the list.
    pub pager: Option<Pager>,
}

/// A page of the recordings of a session.
#[derive(Debug, Serialize)]
pub struct RecordingsView {
    /// What is listed.
    pub heading: String,
    /// "12 recordings".
    pub count: String,
    /// The meetings, newest first.
    pub meetings: Vec<RecordedMeeting>,
    /// Other pages of the list.
    pub pager: Option<Pager>,
}

/// A meeting and what was recorded of it.
#[derive(Debug, Serialize)]
pub struct RecordedMeeting {
    /// Address of the meeting.
    pub href: String,
    /// "3rd plenary meeting".
    pub label: String,
    /// The day and the hours.
    pub when: When,
    /// Its recordings.
    pub recordings: Vec<FileLink>,
    /// Its captions.
    pub captions: Vec<FileLink>,
}

/// The choices by which a list is split: speakers, items, kinds.
#[derive(Debug, Serialize)]
pub struct IndexView {
    /// What is listed.
    pub heading: String,
    /// Other ways to list the same.
    pub views: Vec<Link>,
    /// The choices.
    pub entries: Vec<Count>,
}
