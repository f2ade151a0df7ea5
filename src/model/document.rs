//! Documents, their files and how they relate.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Digest, Distribution, DocumentKind, DocumentStatus, Id, PartialText, RelationKind, Symbol,
};
use crate::i18n::{Language, SixText, Tag};

/// A document.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// Identifier.
    pub id: Id,
    /// None for an informal paper, several for a joint document.
    pub symbols: Vec<Symbol>,
    /// What kind of paper.
    pub kind: DocumentKind,
    /// Distribution.
    pub distribution: Distribution,
    /// Edited or not.
    pub status: DocumentStatus,
    /// Job number.
    pub job_number: Option<String>,
    /// The title, in one language at least.
    pub title: PartialText,
    /// Items it belongs to.
    pub items: Vec<Id>,
    /// Meetings it belongs to.
    pub meetings: Vec<Id>,
    /// Sponsors.
    pub sponsors: Vec<Id>,
    /// What it is about, as ids of the site's subjects or in other words.
    pub subjects: Vec<String>,
    /// Date printed on it.
    pub date: Date,
    /// When it became public.
    pub since: Timestamp,
    /// Language it was written in.
    pub original_language: Option<Tag>,
    /// Languages it will be issued in.
    pub expected_languages: Vec<Language>,
    /// The days on which language versions were issued, where recorded.
    pub issued: BTreeMap<Language, Date>,
    /// The days on which those that are not there are expected.
    pub expected: BTreeMap<Language, Date>,
    /// Its files.
    pub files: Vec<File>,
    /// Its text, as Markdown, where it can be read on its page.
    pub texts: BTreeMap<Tag, Arc<str>>,
    /// Reissues for technical reasons.
    pub reissues: Vec<Reissue>,
    /// How it relates to others.
    pub relations: Vec<Relation>,
}

impl Document {
    /// Whether it can be had in an official language.
    #[must_use]
    pub fn is_in(&self, language: Language) -> bool {
        self.languages().iter().any(|tag| tag.official() == Some(language))
    }

    /// The languages it can be had in, each once, those of files first.
    #[must_use]
    pub fn languages(&self) -> Vec<&Tag> {
        let mut languages = Vec::new();
        for tag in self.files.iter().map(|file| &file.lang).chain(self.texts.keys()) {
            if !languages.contains(&tag) {
                languages.push(tag);
            }
        }
        languages
    }

    /// The last segment of its address: its first symbol, or its id.
    #[must_use]
    pub fn slug(&self) -> String {
        self.symbols.first().map_or_else(|| self.id.to_string(), Symbol::slug)
    }
}

/// A file to download.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct File {
    /// Language of its text.
    pub lang: Tag,
    /// Where it is.
    pub address: FileAddress,
    /// Media type.
    pub media_type: String,
    /// Size, where known.
    pub bytes: Option<u64>,
    /// SHA-256 of its bytes, where known.
    pub digest: Option<Digest>,
    /// What is known of its text.
    pub text: Option<FileText>,
}

/// The text of a file whose pages are drawn, such as a PDF's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileText {
    /// The file carries it; as it was taken out.
    Layer(Arc<str>),
    /// It was recognised on pictures of its pages.
    Recognised(Arc<str>),
    /// Nobody and nothing has read it: it is in pictures only.
    None,
}

impl FileText {
    /// The words, where there are any.
    #[must_use]
    pub fn words(&self) -> Option<&Arc<str>> {
        match self {
            Self::Layer(words) | Self::Recognised(words) => Some(words),
            Self::None => None,
        }
    }
}

/// Where a file is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum FileAddress {
    /// On another host.
    Elsewhere(String),
    /// In the site: published from this content path.
    Here {
        /// Path relative to the site's folder.
        source: String,
        /// Path relative to the session's published files.
        name: String,
    },
}

/// A reissue of a document.
#[derive(Clone, Debug, Serialize)]
pub struct Reissue {
    /// When.
    pub date: Date,
    /// Why.
    pub reason: SixText,
    /// In which language only.
    pub lang: Option<Tag>,
}

/// A relation of a document.
#[derive(Clone, Debug, Serialize)]
pub struct Relation {
    /// How it relates.
    pub kind: RelationKind,
    /// To what.
    pub to: RelationTarget,
    /// In which language only.
    pub lang: Option<Tag>,
}

/// What a relation points at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum RelationTarget {
    /// A document of the same session.
    Document(Id),
    /// A document of another place.
    Symbol(Symbol),
    /// A meeting of the same session.
    Meeting(Id),
}
