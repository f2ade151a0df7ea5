//! A session as an audience may see it. Nothing embargoed has a place in
//! these types: they are what the pages are planned from, and only the
//! disclosure room makes them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    AgendaStatus, Document, Id, ItemState, Meeting, PaperDistribution, Printed, SessionKey,
    SessionState, Statement, Symbol,
};
use crate::i18n::{Six, SixText, Tag};

/// Text that may lack some of the six languages.
pub type PartialText = Six<Option<String>>;

/// A session of a body, with everything of it that may be seen.
#[derive(Clone, Debug)]
pub struct Session {
    /// Body and session.
    pub key: SessionKey,
    /// The title.
    pub title: SixText,
    /// For breadcrumbs and lists.
    pub short: SixText,
    /// Where it stands.
    pub state: SessionState,
    /// Its parts, in order; at least one.
    pub parts: Vec<Part>,
    /// Where it meets.
    pub venue: Option<SixText>,
    /// The same, among the site's places.
    pub at: Option<Id>,
    /// The zone of its days and times.
    pub zone: jiff::tz::TimeZone,
    /// Chair, vice-chairs, rapporteur.
    pub officers: Vec<Officer>,
    /// Where participants register.
    pub registration_url: Option<String>,
    /// Whether the agenda has been adopted.
    pub agenda_status: AgendaStatus,
    /// The agenda, in order.
    pub items: Vec<AgendaItem>,
    /// The programme, by start.
    pub meetings: Vec<Meeting>,
    /// The documents, in the manifest's order.
    pub documents: Vec<Document>,
    /// The statements, in speaking order.
    pub statements: Vec<Statement>,
    /// Statements that were released by mistake and not delivered: nothing is
    /// known of them but their addresses.
    pub unavailable: Vec<Id>,
    /// The press releases, by date.
    pub press: Vec<PressRelease>,
    /// What handing out statements on paper would have taken.
    pub paper: Option<PaperDistribution>,
    /// Addresses that were public and lead to others now.
    pub moved: Vec<Moved>,
    /// Addresses that were public, of what is no more.
    pub gone: Vec<Gone>,
    /// What was printed of it for those who asked.
    pub printed: Printed,
}

/// An address that leads to another one; both as the ledger writes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The address that was given out.
    pub from: String,
    /// Where it is now.
    pub to: String,
}

/// Whether an address, beside those that the ledger of a session writes, is of a page
/// of another session: it begins at the root.
#[must_use]
pub fn leaves_session(route: &str) -> bool {
    route.starts_with('/')
}

/// The other session that such an address is in, and the rest of it as the ledger of
/// that session writes it.
#[must_use]
pub fn in_other_session(route: &str) -> Option<(SessionKey, &str)> {
    let mut parts = route.strip_prefix('/')?.splitn(3, '/');
    let (body, session, below) = (parts.next()?, parts.next()?, parts.next()?);
    let key = format!("{body}/{session}").parse().ok()?;
    Some((key, if below.is_empty() { "./" } else { below }))
}

/// An address of what is no more, as the ledger writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// The address that was given out.
    pub route: String,
    /// Since when.
    pub since: Date,
    /// Why.
    pub reason: SixText,
}

/// One part of a session.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Part {
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// If not the session's.
    pub venue: Option<SixText>,
    /// The same, among the site's places.
    pub at: Option<Id>,
}

/// An officer of the session.
#[derive(Clone, Debug, Serialize)]
pub struct Officer {
    /// The office.
    pub role: SixText,
    /// Who holds it.
    pub speaker: Id,
}

/// An agenda item.
#[derive(Clone, Debug, Serialize)]
pub struct AgendaItem {
    /// Identifier.
    pub id: Id,
    /// As printed.
    pub number: String,
    /// The title.
    pub title: SixText,
    /// The item it belongs to.
    pub parent: Option<Id>,
    /// Earlier numbers.
    pub former_numbers: Vec<String>,
    /// What became of it.
    pub state: ItemState,
    /// Another session's item that is considered here.
    pub of: Option<(SessionKey, Id)>,
    /// What it is about, as ids of the site's subjects or in other words.
    pub subjects: Vec<String>,
}

/// A press release.
#[derive(Clone, Debug, Serialize)]
pub struct PressRelease {
    /// Identifier.
    pub id: Id,
    /// Its date.
    pub date: Date,
    /// When it became public.
    pub since: Timestamp,
    /// Its symbol.
    pub symbol: Option<Symbol>,
    /// The title, in one language at least.
    pub title: PartialText,
    /// Meeting it is about.
    pub meeting: Option<Id>,
    /// Items it is about.
    pub items: Vec<Id>,
    /// Its texts, as Markdown.
    pub texts: BTreeMap<Tag, Arc<str>>,
}

impl SessionState {
    /// Whether the session is over, so that it belongs to the archive.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::Sealed)
    }
}

impl Session {
    /// First and last day.
    #[must_use]
    pub fn days(&self) -> (Date, Date) {
        let first = self.parts.iter().map(|part| part.start).min().unwrap_or(Date::ZERO);
        let last = self.parts.iter().map(|part| part.end).max().unwrap_or(Date::ZERO);
        (first, last)
    }

    /// A meeting by its id.
    #[must_use]
    pub fn meeting(&self, id: &Id) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.id == *id)
    }

    /// An agenda item by its id.
    #[must_use]
    pub fn item(&self, id: &Id) -> Option<&AgendaItem> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// A document by its id.
    #[must_use]
    pub fn document(&self, id: &Id) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == *id)
    }

    /// Everyone who has a statement, speaking for themselves or spoken for.
    #[must_use]
    pub fn speakers(&self) -> BTreeSet<&Id> {
        self.statements.iter().flat_map(Statement::voices).collect()
    }
}
