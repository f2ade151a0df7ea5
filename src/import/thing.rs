//! What every reader makes of its records: a session, an agenda item, a meeting,
//! a document or a statement, with the fields that it has. Texts are cleaned and
//! values parsed when they come in; what does not fit is kept as unmapped, under
//! the name that the source has for it.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::check::media_type;
use crate::i18n::{Language, Tag};
use crate::model::{Id, Symbol};

/// The longest text that becomes a field, in characters.
const LONGEST: usize = 20_000;
/// The longest text that is kept; more of it ends with an ellipsis.
const LONGEST_KEPT: usize = 100_000;
/// The most entries of a list; more of them are kept as unmapped.
const MOST_ENTRIES: usize = 1000;

/// What sort of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The session itself.
    Session,
    /// An agenda item.
    Item,
    /// A meeting.
    Meeting,
    /// A document.
    Document,
    /// What is known of a statement, and where its texts are.
    Statement,
}

impl What {
    /// All of them, those first that others refer to.
    pub const ALL: [Self; 5] =
        [Self::Session, Self::Item, Self::Meeting, Self::Document, Self::Statement];

    /// Its name, on the command line and in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Item => "item",
            Self::Meeting => "meeting",
            Self::Document => "document",
            Self::Statement => "statement",
        }
    }
}

/// A thing out of a record of a source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Thing {
    /// What sort of thing.
    pub what: What,
    /// What the source knows it by, for good.
    pub uid: String,
    /// Which of the files that are imported it is from.
    pub file: usize,
    /// Its line or record in the source, from 1.
    pub record: u64,
    /// What tells where it belongs.
    pub hints: Hints,
    /// Whether it stands for another of the same name, whatever that one says.
    pub replaces: bool,
    /// What is known of it, by the keys of content files.
    pub fields: BTreeMap<String, Field>,
    /// What has no place in content files, by the source's own names.
    pub unmapped: BTreeMap<String, Vec<String>>,
}

/// What a record tells of where it belongs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hints {
    /// `BODY/SESSION`, where the source says so itself.
    pub session: Option<String>,
    /// The organ of its symbol, such as `A/C.3`.
    pub organ: Option<String>,
    /// The source's own category.
    pub category: Option<String>,
    /// What its session could be named after.
    pub name: Option<String>,
}

/// A value of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    /// Text in no particular language, or a keyword.
    Text(String),
    /// Text in some of the six languages.
    Words(BTreeMap<Language, String>),
    /// A day.
    Date(Date),
    /// A local time, in the zone that is named or else in the session's.
    Moment(DateTime, Option<String>),
    /// A number.
    Number(u32),
    /// Several texts.
    List(Vec<String>),
    /// Files on other hosts.
    Files(Vec<FileAt>),
    /// Language versions of a statement, each with its files.
    Versions(Vec<FileAt>),
    /// Symbols of related documents.
    Related(Vec<String>),
    /// First and last day of a session.
    Days(Date, Date),
}

/// A file on another host.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FileAt {
    /// Language of its text.
    pub lang: Tag,
    /// Where it is.
    pub href: String,
    /// What it is.
    pub media_type: String,
}

impl FileAt {
    /// A file, where its address can stand in content files.
    #[must_use]
    pub fn of(lang: Tag, href: &str) -> Option<Self> {
        let href = href.trim();
        let rest = href.strip_prefix("https://").or_else(|| href.strip_prefix("http://"))?;
        let odd = |c: char| c.is_whitespace() || c.is_control() || "\"<>\\^`|".contains(c);
        let fits = !rest.is_empty() && !rest.contains(odd) && rest.len() <= 2000;
        let path = rest.split(['?', '#']).next().unwrap_or(rest);
        // Pages and services that do not name their format give HTML.
        let named = path.rsplit_once('/').and_then(|(_, name)| media_type(name));
        let media_type = named.unwrap_or("text/html").to_owned();
        fits.then(|| Self { lang, href: href.to_owned(), media_type })
    }
}

impl Thing {
    /// A thing of which nothing is known yet.
    #[must_use]
    pub fn new(what: What, uid: impl Into<String>, record: u64) -> Self {
        Self {
            what,
            uid: uid.into(),
            file: 0,
            record,
            hints: Hints::default(),
            replaces: false,
            fields: BTreeMap::new(),
            unmapped: BTreeMap::new(),
        }
    }

    /// Sets a field; a value that cannot be understood, or is another one than it
    /// has already, is kept as unmapped.
    pub fn set(&mut self, key: &str, field: Option<Field>, source: &str, written: &str) {
        let Some(field) = field else { return self.keep(source, written) };
        if *self.fields.entry(key.to_owned()).or_insert_with(|| field.clone()) != field {
            self.keep(source, written);
        }
    }

    /// A text in one of the six languages.
    pub fn word(&mut self, key: &str, lang: Language, source: &str, written: &str) {
        let Some(text) = clean(written) else { return self.keep(source, written) };
        let field = self.fields.entry(key.to_owned());
        match field.or_insert_with(|| Field::Words(BTreeMap::new())) {
            Field::Words(words) if !words.contains_key(&lang) => _ = words.insert(lang, text),
            _ => self.keep(source, written),
        }
    }

    /// A keyword, number or other text without a language.
    pub fn text(&mut self, key: &str, source: &str, written: &str) {
        self.set(key, clean(written).map(Field::Text), source, written);
    }

    /// One more text of a list.
    pub fn add(&mut self, key: &str, source: &str, written: &str) {
        let Some(text) = clean(written) else { return self.keep(source, written) };
        let field = self.fields.entry(key.to_owned());
        if let Field::List(list) = field.or_insert_with(|| Field::List(Vec::new()))
            && let Some(text) = enter(list, text)
        {
            self.keep(source, &text);
        }
    }

    /// One more file.
    pub fn file(&mut self, lang: Option<Tag>, source: &str, href: &str) {
        let Some(file) = lang.and_then(|lang| FileAt::of(lang, href)) else {
            return self.keep(source, href);
        };
        let statement = self.what == What::Statement;
        let key = if statement { "versions" } else { "files" };
        let field = self.fields.entry(key.to_owned()).or_insert_with(|| match statement {
            true => Field::Versions(Vec::new()),
            false => Field::Files(Vec::new()),
        });
        if let Field::Files(files) | Field::Versions(files) = field
            && let Some(file) = enter(files, file)
        {
            self.keep(source, &file.href);
        }
    }

    /// A symbol; what is none is kept as unmapped.
    pub fn symbol(&mut self, source: &str, written: &str) -> Option<Symbol> {
        let symbol: Option<Symbol> = clean(written).and_then(|text| text.parse().ok());
        match &symbol {
            Some(symbol) => self.add("symbols", source, symbol.as_str()),
            None => self.keep(source, written),
        }
        symbol
    }

    /// A related document; what is no symbol is kept as unmapped.
    pub fn relates_to(&mut self, source: &str, written: &str) {
        let symbol = clean(written).filter(|text| text.parse::<Symbol>().is_ok());
        // What could be the id of a document would be taken for one.
        let Some(symbol) = symbol.filter(|text| text.parse::<Id>().is_err()) else {
            return self.keep(source, written);
        };
        let field = self.fields.entry("relations".to_owned());
        if let Field::Related(list) = field.or_insert_with(|| Field::Related(Vec::new()))
            && let Some(symbol) = enter(list, symbol)
        {
            self.keep(source, &symbol);
        }
    }

    /// Keeps what has no place in content files.
    pub fn keep(&mut self, source: &str, written: &str) {
        let mut text = tidy(written);
        if let Some((end, _)) = text.char_indices().nth(LONGEST_KEPT) {
            text.truncate(end);
            text.push('…');
        }
        // An empty field says nothing.
        if !text.is_empty() {
            let source = clean(source).unwrap_or_else(|| "?".to_owned());
            self.unmapped.entry(source.chars().take(100).collect()).or_default().push(text);
        }
    }

    /// The id that it gets where it is new.
    #[must_use]
    pub fn id(&self) -> Id {
        Id::made_of(&self.uid)
    }

    /// Adds what another record of the same source says of the same thing, and
    /// tells the fields in which it says something else.
    pub fn join(&mut self, other: Self) -> Vec<String> {
        let mut differing = Vec::new();
        let mut over: Vec<(String, Vec<String>)> = Vec::new();
        for (key, field) in other.fields {
            match (self.fields.get_mut(&key), field) {
                (None, field) => _ = self.fields.insert(key, field),
                (Some(Field::List(list)), Field::List(more))
                | (Some(Field::Related(list)), Field::Related(more)) => {
                    let left = more.into_iter().filter_map(|text| enter(list, text)).collect();
                    over.push((key, left));
                }
                (
                    Some(Field::Files(files) | Field::Versions(files)),
                    Field::Files(more) | Field::Versions(more),
                ) => {
                    let left = more.into_iter().filter_map(|file| Some(enter(files, file)?.href));
                    let left = left.collect();
                    files.sort();
                    over.push((key, left));
                }
                (Some(Field::Words(words)), Field::Words(more)) => {
                    for (lang, text) in more {
                        if *words.entry(lang).or_insert_with(|| text.clone()) != text {
                            differing.push(format!("{key}.{}", lang.code()));
                        }
                    }
                }
                (Some(own), field) if *own == field => {}
                (Some(_), _) => differing.push(key),
            }
        }
        for (source, texts) in other.unmapped {
            let own = self.unmapped.entry(source).or_default();
            texts.into_iter().for_each(|text| {
                if own.len() >= MOST_ENTRIES || !own.contains(&text) {
                    own.push(text);
                }
            });
        }
        for (key, texts) in over {
            texts.iter().for_each(|text| self.keep(&key, text));
        }
        differing
    }
}

/// Adds an entry that a list does not have yet; gives it back where the list is
/// full, so that the longest one is not searched for each entry of a file.
fn enter<T: PartialEq>(list: &mut Vec<T>, entry: T) -> Option<T> {
    match list.contains(&entry) {
        true => None,
        false if list.len() >= MOST_ENTRIES => Some(entry),
        false => {
            list.push(entry);
            None
        }
    }
}

/// A text on one line, or nothing where there is none or its letters could not
/// be read.
#[must_use]
pub(super) fn clean(text: &str) -> Option<String> {
    let text = tidy(text);
    let fits = !text.is_empty() && text.chars().count() <= LONGEST;
    (fits && !text.contains(char::REPLACEMENT_CHARACTER)).then_some(text)
}

/// Without control characters, and with single spaces.
fn tidy(text: &str) -> String {
    let unseen = |c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}';
    text.split(unseen).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_an_end_and_the_rest_is_kept() {
        let mut one = Thing::new(What::Document, "a", 1);
        for number in 0..MOST_ENTRIES + 5 {
            one.add("subjects", "650$a", &format!("subject {number}"));
            one.add("subjects", "650$a", "subject 0");
        }
        let entries = |one: &Thing| match &one.fields["subjects"] {
            Field::List(list) => list.len(),
            _ => 0,
        };
        assert_eq!((entries(&one), one.unmapped["650$a"].len()), (MOST_ENTRIES, 5));
        let mut other = Thing::new(What::Document, "a", 2);
        other.add("subjects", "650$a", "one more");
        one.join(other);
        assert_eq!((entries(&one), one.unmapped["subjects"].len()), (MOST_ENTRIES, 1));
    }
}
