//! The site around its sessions: its settings, its bodies and those who may
//! speak.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::{Access, Id, PrintService, SpeakerKind, Symbol, Vocabulary};
use crate::colour::Colour;
use crate::i18n::{Language, Six, SixText};

/// What every page may know of the site.
#[derive(Clone, Debug)]
pub struct Site {
    /// For whom the site is made.
    pub audience: Access,
    /// Absolute address without a slash at its end.
    pub base_url: String,
    /// The site's name.
    pub name: SixText,
    /// One sentence about it.
    pub description: SixText,
    /// Address of the secretariat.
    pub contact: String,
    /// A line on top of every page.
    pub notice: Option<SixText>,
    /// Address pattern with `{lang}` and `{symbol}`.
    pub official_documents: Option<String>,
    /// How printed copies are asked for, where they can be.
    pub print: Option<PrintService>,
    /// Whether phones save pages of it for when there is no connection. What is
    /// not for the public is never saved.
    pub offline: bool,
    /// Whether sessions that are over can be had as books.
    pub books: bool,
    /// The bodies, in the order they are shown.
    pub bodies: Vec<Body>,
    /// Those who may speak.
    pub speakers: BTreeMap<Id, Speaker>,
    /// What documents and items are about.
    pub subjects: Vocabulary,
    /// Where bodies and sessions meet, by name.
    pub places: BTreeMap<Id, SixText>,
    /// Static pages, in order.
    pub pages: Vec<TextPage>,
    /// Guides, in order.
    pub guides: Vec<TextPage>,
}

/// A static page or a guide.
#[derive(Clone, Debug)]
pub struct TextPage {
    /// The last segment of its address.
    pub slug: Id,
    /// One text a language.
    pub texts: Six<Text>,
}

/// A static page or a guide in one language.
#[derive(Clone, Debug)]
pub struct Text {
    /// The language it is in: another one than the page's where that has none.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// One sentence for lists.
    pub summary: Option<String>,
    /// Its Markdown.
    pub markdown: Arc<str>,
}

impl Site {
    /// Hash of what the static pages and guides say.
    #[must_use]
    pub fn texts_hash(&self) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        for page in self.pages.iter().chain(&self.guides) {
            for (_, text) in page.texts.iter() {
                let summary = text.summary.as_deref().unwrap_or_default();
                let language = text.language.code();
                for part in [page.slug.as_str(), language, &text.title, summary, &text.markdown] {
                    hasher.update(blake3::hash(part.as_bytes()).as_bytes());
                }
            }
        }
        *hasher.finalize().as_bytes()
    }

    /// The address of a body's document in the system where it is kept officially.
    /// A symbol's slashes stay what they are in a path, and are encoded in a query.
    #[must_use]
    pub fn official_document(
        &self,
        body: &Id,
        language: Language,
        symbol: &Symbol,
    ) -> Option<String> {
        let own = self.body(body).and_then(|body| body.official_documents.as_ref());
        let pattern = match own {
            Some(Official::Nowhere) => return None,
            Some(Official::At(pattern)) => pattern,
            None => self.official_documents.as_ref()?,
        };
        let (before, _) = pattern.split_once("{symbol}")?;
        let kept = if before.contains('?') { "-._~" } else { "-._~/()" };
        // The mark of a document that was reissued is no part of its symbol.
        let symbol = symbol.as_str().trim_end_matches('*').trim_end();
        let encode = |byte: u8| match char::from(byte) {
            plain if plain.is_ascii_alphanumeric() || kept.contains(plain) => plain.to_string(),
            _ => format!("%{byte:02X}"),
        };
        let symbol: String = symbol.bytes().map(encode).collect();
        Some(pattern.replace("{lang}", language.code()).replace("{symbol}", &symbol))
    }

    /// A body by its id.
    #[must_use]
    pub fn body(&self, id: &Id) -> Option<&Body> {
        self.bodies.iter().find(|body| body.id == *id)
    }
}

/// A body: a committee, a commission, a conference.
#[derive(Clone, Debug)]
pub struct Body {
    /// Identifier.
    pub id: Id,
    /// Names by first day of use, oldest first; at least one.
    pub names: Vec<BodyName>,
    /// The body it belongs to.
    pub parent: Option<Id>,
    /// The body that took over.
    pub successor: Option<Id>,
    /// Where it meets.
    pub duty_station: SixText,
    /// The same, among the site's places.
    pub at: Option<Id>,
    /// The zone of its days and times.
    pub zone: jiff::tz::TimeZone,
    /// Its own colours.
    pub colours: Option<Colours>,
    /// Where its documents are kept officially, if not where the site's are.
    pub official_documents: Option<Official>,
}

/// Where documents are kept officially.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Official {
    /// Nowhere that could be linked to.
    Nowhere,
    /// At addresses of a pattern with `{symbol}`, and perhaps `{lang}`.
    At(String),
}

/// What the band on top of a body's pages is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colours {
    /// Where the device is set to light.
    pub light: Colour,
    /// Where it is set to dark.
    pub dark: Colour,
}

/// A name of a body.
#[derive(Clone, Debug)]
pub struct BodyName {
    /// First day of use.
    pub since: Option<Date>,
    /// In full.
    pub name: SixText,
    /// For narrow places.
    pub short: SixText,
}

impl Body {
    /// The name that was in use on a day.
    #[must_use]
    pub fn name_on(&self, day: Date) -> &BodyName {
        let used = |name: &&BodyName| name.since.is_none_or(|since| since <= day);
        self.names.iter().rev().find(used).unwrap_or(&self.names[0])
    }

    /// The name in use now.
    #[must_use]
    pub fn name(&self) -> &BodyName {
        &self.names[self.names.len() - 1]
    }
}

/// Someone who may speak.
#[derive(Clone, Debug)]
pub struct Speaker {
    /// Identifier.
    pub id: Id,
    /// What they are.
    pub kind: SpeakerKind,
    /// Short name of today.
    pub name: SixText,
    /// Formal name.
    pub formal: Option<SixText>,
    /// Names used up to and including a day, oldest first.
    pub former: Vec<(Date, SixText)>,
}

impl Speaker {
    /// The name that was in use on a day.
    #[must_use]
    pub fn name_on(&self, day: Date) -> &SixText {
        self.former.iter().find(|(until, _)| day <= *until).map_or(&self.name, |(_, name)| name)
    }
}
