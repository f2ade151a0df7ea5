//! What the rest of the site may know of a session.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::i18n::{Language, SixText};
use crate::model::{
    About, Availability, Document, Fresh, Id, Meeting, Novelty, Part, Series, Session, SessionKey,
    SessionState, Statement, Symbol, Vocabulary,
};
use crate::plan::addresses::Left;
use crate::plan::sync;

/// How many of a session's latest statements the home page may need.
const LATEST: usize = 10;

/// How many of what became public last in a session feeds around it may need.
const NEWS: usize = 50;

/// A session, as small as the site's own pages can be made from. It is kept
/// between builds, so that linking needs no session's files.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SessionDigest {
    /// Its name.
    pub key: SessionKey,
    /// Its title.
    pub title: SixText,
    /// Its short title.
    pub short: SixText,
    /// Where it meets.
    pub venue: Option<SixText>,
    /// The same, among the site's places.
    pub at: Option<Id>,
    /// Its parts.
    pub parts: Vec<Part>,
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
    /// How many of its documents there are in each language, and how many there
    /// should be.
    pub documents: [(usize, usize); 6],
    /// What became public last in it, the latest first.
    pub news: Vec<Novelty>,
    /// How often each speaker spoke or was spoken for.
    pub speakers: BTreeMap<Id, usize>,
    /// How many documents it has of each series of symbols.
    pub series: BTreeMap<Series, usize>,
    /// How much of it is about each subject.
    pub subjects: BTreeMap<Id, About>,
    /// The lists of its resources.
    pub sitemaps: Vec<String>,
    /// Tails of pages that moved, and those that they moved to.
    pub moved: Vec<(String, String)>,
}

/// Hashes of the parts of a digest that different pages depend on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// Name, title, state, days, items.
    pub about: [u8; 16],
    /// The meetings, and where they are.
    pub meetings: [u8; 16],
    /// The latest statements.
    pub latest: [u8; 16],
    /// What became public last.
    pub news: [u8; 16],
    /// The speakers.
    pub speakers: [u8; 16],
    /// The languages of documents.
    pub documents: [u8; 16],
    /// The series of symbols.
    pub series: [u8; 16],
    /// The subjects.
    pub subjects: [u8; 16],
    /// Whether there are any.
    pub subjects_there: [u8; 16],
    /// The lists of resources.
    pub sitemaps: [u8; 16],
    /// The pages that moved.
    pub moved: [u8; 16],
}

impl SessionDigest {
    /// The hashes of its parts.
    #[must_use]
    pub fn parts(&self) -> Parts {
        let about = (&self.key, &self.title, self.state, self.days, &self.numbers);
        Parts {
            about: hash(&about),
            meetings: hash(&(&self.meetings, &self.venue, &self.at, &self.parts)),
            latest: hash(&self.latest),
            news: hash(&(&self.news, &self.short)),
            speakers: hash(&self.speakers),
            documents: hash(&self.documents),
            series: hash(&self.series),
            subjects: hash(&self.subjects),
            subjects_there: hash(&self.subjects.is_empty()),
            sitemaps: hash(&self.sitemaps),
            moved: hash(&self.moved),
        }
    }

    /// The digest of a disclosed session.
    #[must_use]
    pub fn of(session: &Session, vocabulary: &Vocabulary) -> Self {
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
        let mut series = BTreeMap::new();
        for document in &session.documents {
            let own: BTreeSet<Series> = document.symbols.iter().map(Symbol::series).collect();
            for one in own {
                *series.entry(one).or_default() += 1;
            }
        }
        Self {
            key: session.key.clone(),
            title: session.title.clone(),
            short: session.short.clone(),
            venue: session.venue.clone(),
            at: session.at.clone(),
            parts: session.parts.clone(),
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
                .map(|(at, place)| (at, session.statements[place].without_texts()))
                .collect(),
            documents: Language::ALL.map(|language| {
                let in_language = |one: &&Document| one.is_in(language);
                let there = session.documents.iter().filter(in_language).count();
                let awaited = session.documents.iter().filter(|one| {
                    !one.is_in(language) && one.expected_languages.contains(&language)
                });
                (there, there + awaited.count())
            }),
            news: session.news().iter().take(NEWS).map(Fresh::novelty).collect(),
            speakers,
            series,
            subjects: vocabulary.within(session),
            sitemaps: sync::parts(session),
            moved: Left::of(session).moved,
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
