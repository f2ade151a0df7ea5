//! What the rest of the site may know of a session.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::i18n::SixText;
use crate::model::{Availability, Id, Meeting, Session, SessionKey, SessionState, Statement};

/// How many of a session's latest statements the home page may need.
const LATEST: usize = 10;

/// A session, as small as the site's own pages can be made from. It is kept
/// between builds, so that linking needs no session's files.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SessionDigest {
    /// Its name.
    pub key: SessionKey,
    /// Its title.
    pub title: SixText,
    /// Where it stands.
    pub state: SessionState,
    /// First and last day.
    pub days: (Date, Date),
    /// The printed numbers of its items.
    pub numbers: BTreeMap<Id, String>,
    /// Its meetings, by start, without speakers' lists.
    pub meetings: Vec<Meeting>,
    /// Its latest statements, newest first, without texts.
    pub latest: Vec<(Timestamp, Statement)>,
    /// How often each speaker spoke or was spoken for.
    pub speakers: BTreeMap<Id, usize>,
}

/// Hashes of the parts of a digest that different pages depend on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// Name, title, state, days, items.
    pub about: [u8; 16],
    /// The meetings.
    pub meetings: [u8; 16],
    /// The latest statements.
    pub latest: [u8; 16],
    /// The speakers.
    pub speakers: [u8; 16],
}

impl SessionDigest {
    /// The hashes of its parts.
    #[must_use]
    pub fn parts(&self) -> Parts {
        let about = (&self.key, &self.title, self.state, self.days, &self.numbers);
        Parts {
            about: hash(&about),
            meetings: hash(&self.meetings),
            latest: hash(&self.latest),
            speakers: hash(&self.speakers),
        }
    }

    /// The digest of a disclosed session.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let strip = |meeting: &Meeting| Meeting {
            speakers_list: Vec::new(),
            recordings: Vec::new(),
            captions: Vec::new(),
            ..meeting.clone()
        };
        let mut latest: Vec<(Timestamp, usize)> = session
            .statements
            .iter()
            .enumerate()
            .filter_map(|(place, statement)| Some((appeared(statement)?, place)))
            .collect();
        latest.sort_by(|a, b| b.cmp(a));
        latest.truncate(LATEST);
        let mut speakers = BTreeMap::new();
        for id in session.statements.iter().flat_map(Statement::voices) {
            *speakers.entry(id.clone()).or_default() += 1;
        }
        Self {
            key: session.key.clone(),
            title: session.title.clone(),
            state: session.state,
            days: session.days(),
            numbers: session
                .items
                .iter()
                .map(|item| (item.id.clone(), item.number.clone()))
                .collect(),
            meetings: session.meetings.iter().map(strip).collect(),
            latest: latest
                .into_iter()
                .map(|(at, place)| (at, without_text(&session.statements[place])))
                .collect(),
            speakers,
        }
    }
}

fn hash(part: &impl Serialize) -> [u8; 16] {
    let bytes = postcard::to_stdvec(part).unwrap_or_default();
    let mut short = [0; 16];
    short.copy_from_slice(&blake3::hash(&bytes).as_bytes()[..16]);
    short
}

/// When something of a statement was first public.
fn appeared(statement: &Statement) -> Option<Timestamp> {
    let delivered = statement.delivered.as_ref().map(jiff::Zoned::timestamp);
    let released = statement.versions.values().filter_map(|version| match version.availability {
        Availability::Available { released, .. } => Some(released),
        _ => None,
    });
    delivered.or(released.min())
}

fn without_text(statement: &Statement) -> Statement {
    let mut statement = statement.clone();
    for version in statement.versions.values_mut() {
        if let Availability::Available { text, files, .. } = &mut version.availability {
            *text = None;
            files.clear();
        }
    }
    statement
}
