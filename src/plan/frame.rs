//! What a page is planned in: the site, the language and the address prefix;
//! and the chrome that follows from them.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::ask;
use super::colours;
use super::route::Tails;
use super::rows;
use super::session::Subjects;
use super::view::{
    Chrome, Furniture, LanguageName, Link, Phrase, StatementRow, StyleSheet, integrity,
};
use super::voice::Voice;
use crate::i18n::{Catalogue, Language, SixText, Tag};
use crate::model::{Access, Id, PartialText, Session, SessionKey, Site, Term};

/// The site seen in one language.
#[derive(Clone)]
pub struct Frame<'a> {
    /// The site.
    pub site: &'a Site,
    /// The language, and how to speak it.
    pub voice: Voice<'a>,
    /// The path of the base URL, without a slash at its end.
    prefix: &'a str,
    furniture: Arc<Furniture>,
}

impl<'a> Frame<'a> {
    /// The frame of a language.
    #[must_use]
    pub fn new(site: &'a Site, catalogue: &'a Catalogue, language: Language) -> Self {
        let bare = Self {
            site,
            voice: Voice::new(catalogue, language),
            prefix: prefix(&site.base_url),
            furniture: Arc::default(),
        };
        Self { furniture: Arc::new(bare.furnish()), ..bare }
    }

    /// The frame's language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.voice.language()
    }

    /// The address of a page in the frame's language.
    #[must_use]
    pub fn href(&self, tail: &str) -> String {
        self.href_in(self.language(), tail)
    }

    /// The address of the same page in another language.
    #[must_use]
    pub fn href_in(&self, language: Language, tail: &str) -> String {
        format!("{}/{language}/{tail}", self.prefix)
    }

    /// The absolute address of a page or a file in the frame's language.
    #[must_use]
    pub fn absolute(&self, tail: &str) -> String {
        format!("{}/{}/{tail}", self.site.base_url, self.language())
    }

    /// The address of a file.
    #[must_use]
    pub fn href_file(&self, path: &str) -> String {
        format!("{}/{}", self.prefix, encoded(path))
    }

    /// A link to a page in the frame's language.
    #[must_use]
    pub fn link(&self, tail: &str, label: impl Into<String>) -> Link {
        Link { href: self.href(tail), label: label.into() }
    }

    /// The page's chrome. `title` names the page alone; `crumbs` leads to it
    /// from the home page, which is added here.
    #[must_use]
    pub fn chrome(
        &self,
        tail: &str,
        title: &str,
        description: String,
        crumbs: Vec<Link>,
    ) -> Chrome {
        let language = self.language();
        let name = &self.site.name[language];
        let home = (!tail.is_empty()).then(|| self.link("", self.voice.word("nav-home")));
        Chrome {
            lang: language.code(),
            dir: language.dir(),
            title: if title == name { title.to_owned() } else { format!("{title} — {name}") },
            description,
            tail: tail.to_owned(),
            crumbs: home.into_iter().chain(crumbs).collect(),
            colours: self.colours(tail),
            latest: None,
            follow: None,
            about: None,
            site: Arc::clone(&self.furniture),
        }
    }

    /// The style sheet with the colours of the body that a page belongs to.
    fn colours(&self, tail: &str) -> Option<StyleSheet> {
        let (body, _) = tail.split_once('/')?;
        let body = self.site.bodies.iter().find(|one| one.id.as_str() == body)?;
        let (path, css) = colours::sheet(body.colours?);
        Some(StyleSheet { href: self.href_file(&path), integrity: integrity(&css) })
    }

    fn furnish(&self) -> Furniture {
        let (site, voice, language) = (self.site, self.voice, self.language());
        let place = |tail: &str, word: &str| self.link(tail, voice.word(word));
        let foot = site.pages.iter().map(|page| {
            self.link(&format!("pages/{}/", page.slug), page.texts[language].title.as_str())
        });
        let print = ask::service(self).map(|_| place(ask::TAIL, "print-heading"));
        let languages = Language::ALL.map(|other| LanguageName {
            lang: other.code(),
            dir: other.dir(),
            name: other.endonym(),
        });
        let mut furniture = Furniture {
            name: site.name[language].clone(),
            notice: site.notice.as_ref().map(|notice| notice[language].clone()),
            audience: site.audience.keyword(),
            edition: match site.audience {
                Access::Public => None,
                Access::Participants => Some(voice.word("edition-participants")),
                Access::Podium => Some(voice.word("edition-podium")),
            },
            base: site.base_url.clone(),
            root: self.prefix.to_owned(),
            languages: languages.into(),
            nav: vec![
                place("journal/", "nav-journal"),
                place("archive/", "nav-archive"),
                place("speakers/", "nav-speakers"),
                place("guides/", "nav-guides"),
            ],
            search: place("search/", "search-heading"),
            foot: foot.chain(print).collect(),
            contact: site.contact.clone(),
            offline: site.offline,
            hash: [0; 16],
        };
        let json = serde_json::to_vec(&furniture).unwrap_or_default();
        furniture.hash.copy_from_slice(&blake3::hash(&json).as_bytes()[..16]);
        furniture
    }

    /// The name of a speaker on a day; the id where the site does not know
    /// them, which a check reports.
    #[must_use]
    pub fn speaker(&self, id: &Id, day: Date) -> String {
        self.site
            .speakers
            .get(id)
            .map_or_else(|| id.to_string(), |speaker| speaker.name_on(day)[self.language()].clone())
    }

    /// Several speakers, as a list in words.
    #[must_use]
    pub fn speakers(&self, ids: &[Id], day: Date) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.speaker(id, day)).collect();
        self.voice.list(&names)
    }

    /// Text in the page's language, or else in the original, marked with its
    /// language; never a silent fallback.
    #[must_use]
    pub fn phrase(&self, text: &PartialText, original: Option<&Tag>) -> Phrase {
        if let Some(own) = &text[self.language()] {
            return Phrase { text: own.clone(), lang: None, dir: None };
        }
        let first = original.and_then(Tag::official);
        let order = first.into_iter().chain([Language::En, Language::Fr]).chain(Language::ALL);
        order
            .filter_map(|other| Some((other, text[other].clone()?)))
            .map(|(other, text)| Phrase {
                text,
                lang: Some(other.code().to_owned()),
                dir: Some(other.dir()),
            })
            .next()
            .unwrap_or_default()
    }
}

/// The path of the base URL, without a slash at its end.
pub(super) fn prefix(base_url: &str) -> &str {
    let after_scheme = base_url.find("://").map_or(0, |at| at + 3);
    base_url[after_scheme..].find('/').map_or("", |slash| &base_url[after_scheme + slash..])
}

/// The path of a file as addresses carry it.
#[must_use]
pub fn encoded(path: &str) -> String {
    path.chars().map(encode).collect()
}

/// Characters that an address may not carry as they are (RFC 3986).
fn encode(character: char) -> String {
    if character.is_ascii_alphanumeric() || "-._~/".contains(character) {
        return character.to_string();
    }
    let mut buffer = [0; 4];
    let bytes = character.encode_utf8(&mut buffer).bytes();
    bytes.map(|byte| format!("%{byte:02X}")).collect()
}

/// The path of a file that an address carries; nothing where it carries none.
#[must_use]
pub fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let pair = [rest.next()?, rest.next()?];
                let pair = std::str::from_utf8(&pair).ok()?;
                bytes.push(u8::from_str_radix(pair, 16).ok()?);
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).ok()
}

/// A session seen in one language.
#[derive(Clone)]
pub struct SessionFrame<'a> {
    /// The site around it.
    pub frame: Frame<'a>,
    /// The session.
    pub session: &'a Session,
    /// Its addresses.
    pub tails: &'a Tails,
    /// The printed numbers of its items.
    pub numbers: &'a BTreeMap<Id, String>,
    /// The titles of other sessions that it refers to.
    pub titles: &'a BTreeMap<SessionKey, SixText>,
    /// Its statements as rows.
    pub rows: &'a Rows,
    /// What of it is about which subject.
    pub subjects: &'a Subjects<'a>,
}

/// The statements of a session as rows, in speaking order. Each stands in many
/// lists, and is made when the first of them asks for it.
#[derive(Debug)]
pub struct Rows(Vec<OnceLock<Arc<StatementRow>>>);

impl Rows {
    /// Room for the rows of a session.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        Self(session.statements.iter().map(|_| OnceLock::new()).collect())
    }
}

impl SessionFrame<'_> {
    /// The row of the statement at a place.
    #[must_use]
    pub fn row(&self, place: usize) -> &Arc<StatementRow> {
        self.rows.0[place].get_or_init(|| {
            let (day, _) = self.session.days();
            let statement = &self.session.statements[place];
            Arc::new(rows::statement(&self.frame, &self.place(), day, statement))
        })
    }

    /// The rows of the statements at some places.
    pub fn rows_at<'p>(&self, places: impl Iterator<Item = &'p usize>) -> Vec<Arc<StatementRow>> {
        places.map(|&place| Arc::clone(self.row(place))).collect()
    }

    /// The title of another session that this one refers to.
    #[must_use]
    pub fn title_of(&self, key: &SessionKey) -> String {
        let title = self.titles.get(key).map(|title| title[self.frame.language()].clone());
        title.unwrap_or_else(|| key.to_string())
    }

    /// The way to pages of the session: body and session.
    #[must_use]
    pub fn crumbs(&self) -> Vec<Link> {
        let language = self.frame.language();
        let body = self.body_link();
        let session = self.frame.link(&self.tails.session(), self.session.short[language].as_str());
        vec![body, session]
    }

    /// The body, by the short name of the session's days.
    #[must_use]
    pub fn body_link(&self) -> Link {
        let id = &self.session.key.body;
        let language = self.frame.language();
        let (day, _) = self.session.days();
        let name = self.frame.site.body(id).map(|body| body.name_on(day).short[language].clone());
        self.frame.link(&format!("{id}/"), name.unwrap_or_else(|| id.to_string()))
    }
}

/// Where rows of a session lead, inside the session and from outside it.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// Its name.
    pub key: &'a SessionKey,
    /// Its addresses.
    pub tails: &'a Tails,
    /// The printed numbers of its items.
    pub numbers: &'a BTreeMap<Id, String>,
}

impl<'a> SessionFrame<'a> {
    /// The session as a place.
    #[must_use]
    pub fn place(&self) -> Place<'a> {
        Place { key: &self.session.key, tails: self.tails, numbers: self.numbers }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefix_is_the_path_of_the_base_url() {
        assert_eq!(prefix("https://papersmart.example"), "");
        assert_eq!(prefix("https://papersmart.example/meetings"), "/meetings");
        assert_eq!(prefix("http://localhost:8080/a/b"), "/a/b");
    }

    #[test]
    fn file_names_are_encoded() {
        assert_eq!(encoded("files/é 1.pdf"), "files/%C3%A9%201.pdf");
    }
}
