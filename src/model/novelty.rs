//! What became public, and when: what feeds tell of. A novelty carries what
//! can be said of it in a line and nothing of its text. Start at
//! [`Session::news`].

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::{
    Availability, Document, DocumentKind, Id, PartialText, PressRelease, Session, Statement, Symbol,
};
use crate::i18n::Tag;

/// Something that became public.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Novelty {
    /// When it changed last, as far as its readers are concerned.
    pub updated: Timestamp,
    /// When it became public.
    pub published: Timestamp,
    /// What it is.
    pub what: Matter,
}

/// What became public.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Matter {
    /// A statement, without its texts and files.
    Statement(Statement),
    /// A document.
    Document(Issued),
    /// A press release.
    Press(Issued),
}

/// A document or a press release, as far as one line tells of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Issued {
    /// The last segment of its address.
    pub slug: String,
    /// Its first symbol.
    pub symbol: Option<Symbol>,
    /// Its title.
    pub title: PartialText,
    /// Language it was written in.
    pub original: Option<Tag>,
    /// What kind of document.
    pub kind: Option<DocumentKind>,
    /// Items it belongs to.
    pub items: Vec<Id>,
    /// Languages it can be had in.
    pub languages: Vec<Tag>,
}

/// Something that became public, where it stands in its session.
#[derive(Clone, Copy, Debug)]
pub struct Fresh<'s> {
    updated: Timestamp,
    published: Timestamp,
    what: Source<'s>,
}

#[derive(Clone, Copy, Debug)]
enum Source<'s> {
    Statement(usize, &'s Statement),
    Document(&'s Document),
    Press(&'s PressRelease),
}

impl Session {
    /// Everything in it that became public, the latest first.
    #[must_use]
    pub fn news(&self) -> Vec<Fresh<'_>> {
        let statements = self.statements.iter().enumerate();
        let statements = statements.filter_map(|(place, one)| Fresh::statement(place, one));
        let documents = self.documents.iter().map(|one| Fresh::document(one, &self.zone));
        let press = self.press.iter().map(|release| Fresh {
            updated: release.since,
            published: release.since,
            what: Source::Press(release),
        });
        let mut all: Vec<Fresh<'_>> = statements.chain(documents).chain(press).collect();
        all.sort_by(|a, b| b.key().cmp(&a.key()));
        all
    }
}

impl<'s> Fresh<'s> {
    /// A statement that was delivered, or of which there is a text.
    fn statement(place: usize, statement: &'s Statement) -> Option<Self> {
        let published = statement.since()?;
        let instants = statement.versions.values().flat_map(|version| match version.availability {
            Availability::Available { released, revised, .. } => [Some(released), revised],
            Availability::Withdrawn { at, .. } => [Some(at), None],
            Availability::Recalled => [None, None],
        });
        let updated = instants.flatten().max().unwrap_or(published).max(published);
        Some(Self { updated, published, what: Source::Statement(place, statement) })
    }

    fn document(document: &'s Document, zone: &TimeZone) -> Self {
        let reissued = document.reissues.iter().map(|reissue| reissue.date);
        let issued = document.issued.iter().filter(|(language, _)| document.is_in(**language));
        let days = reissued.chain(issued.map(|(_, day)| *day));
        let instants = days.filter_map(|day| day.to_zoned(zone.clone()).ok());
        let published = document.since;
        let updated = instants.map(|day| day.timestamp()).max().unwrap_or(published).max(published);
        Self { updated, published, what: Source::Document(document) }
    }

    fn key(&self) -> (Timestamp, Timestamp, u8, usize, &'s str) {
        let (rank, place, name) = match self.what {
            Source::Press(release) => (0, 0, release.id.as_str()),
            Source::Document(document) => (1, 0, document.id.as_str()),
            Source::Statement(place, statement) => (2, place, statement.id.as_str()),
        };
        (self.updated, self.published, rank, place, name)
    }

    /// When it changed last, as far as its readers are concerned.
    #[must_use]
    pub fn updated(&self) -> Timestamp {
        self.updated
    }

    /// Whether it is a statement, and its name among those; or a document, and its
    /// name.
    #[must_use]
    pub fn named(&self) -> Option<(bool, &'s str)> {
        match self.what {
            Source::Statement(_, statement) => Some((true, statement.id.as_str())),
            Source::Document(document) => Some((false, document.id.as_str())),
            Source::Press(_) => None,
        }
    }

    /// Its place among the statements, if it is one.
    #[must_use]
    pub fn place(&self) -> Option<usize> {
        match self.what {
            Source::Statement(place, _) => Some(place),
            _ => None,
        }
    }

    /// The items that it belongs to.
    #[must_use]
    pub fn items(&self) -> &'s [Id] {
        match self.what {
            Source::Statement(_, statement) => &statement.items,
            Source::Document(document) => &document.items,
            Source::Press(release) => &release.items,
        }
    }

    /// What can be told of it elsewhere.
    #[must_use]
    pub fn novelty(&self) -> Novelty {
        let what = match self.what {
            Source::Statement(_, statement) => Matter::Statement(statement.without_texts()),
            Source::Document(document) => Matter::Document(Issued {
                slug: document.slug(),
                symbol: document.symbols.first().cloned(),
                title: document.title.clone(),
                original: document.original_language.clone(),
                kind: Some(document.kind),
                items: document.items.clone(),
                languages: document.languages().into_iter().cloned().collect(),
            }),
            Source::Press(release) => Matter::Press(Issued {
                slug: release.id.to_string(),
                symbol: release.symbol.clone(),
                title: release.title.clone(),
                original: None,
                kind: None,
                items: release.items.clone(),
                languages: release.texts.keys().cloned().collect(),
            }),
        };
        Novelty { updated: self.updated, published: self.published, what }
    }
}

impl Novelty {
    /// The items that it belongs to.
    #[must_use]
    pub fn items(&self) -> &[Id] {
        match &self.what {
            Matter::Statement(statement) => &statement.items,
            Matter::Document(issued) | Matter::Press(issued) => &issued.items,
        }
    }

    /// Those who spoke and those they spoke for.
    pub fn voices(&self) -> impl Iterator<Item = &Id> {
        let statement = match &self.what {
            Matter::Statement(statement) => Some(statement),
            _ => None,
        };
        statement.into_iter().flat_map(Statement::voices)
    }
}
