//! The pieces that views are made of: links, rows, dates, and the chrome that
//! every page has.

use std::sync::Arc;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde::Serialize;

use crate::model::Digest;

/// What every page has around its content. Addresses of the page itself, in
/// whatever language, are made of its `tail`.
#[derive(Debug, Serialize)]
pub struct Chrome {
    /// Language of the page.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// The document's title, for tabs and search engines: plain text.
    pub title: String,
    /// One sentence, for search engines.
    pub description: String,
    /// What follows the language in its address; empty for the home page.
    pub tail: String,
    /// The way from the home page, without the page itself.
    pub crumbs: Vec<Link>,
    /// The style sheet with the body's own colours, if it has any.
    pub colours: Option<StyleSheet>,
    /// Where the page learns of new statements, if it does.
    pub latest: Option<Latest>,
    /// How other programs can follow the page, if they can.
    pub follow: Option<Follow>,
    /// What the page says of itself to programs.
    pub about: Option<About>,
    /// What all pages of the language share.
    pub site: Arc<Furniture>,
}

/// A style sheet, and what its bytes have to be.
#[derive(Debug, Default, Serialize)]
pub struct StyleSheet {
    /// Its address.
    pub href: String,
    /// Their digest, as Subresource Integrity writes it.
    pub integrity: String,
}

/// What a page asks the bytes of a style sheet or script to be (Subresource
/// Integrity): a browser uses no others.
#[must_use]
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Digest::of(bytes).0))
}

/// What an open page asks for, and what of that is news to it.
#[derive(Debug, Default, Serialize)]
pub struct Latest {
    /// Address of the file with the session's latest statements.
    pub href: String,
    /// When the newest statement that belongs on the page became public
    /// (RFC 3339); empty where there is none.
    pub since: String,
    /// The page's own address where only what is listed there is news to it.
    pub of: String,
}

/// What lies beside a page for other programs.
#[derive(Debug, Default, Serialize)]
pub struct Follow {
    /// "Follow".
    pub heading: String,
    /// The ways to it, for people.
    pub links: Vec<Link>,
    /// The calendar.
    pub calendar: Option<Link>,
    /// The feed as Atom.
    pub atom: Link,
    /// The feed as JSON Feed.
    pub json: Link,
}

/// What a page says of itself to programs.
#[derive(Debug, Default, Serialize)]
pub struct About {
    /// Linked data (JSON-LD), safe to stand in a block of the page.
    pub data: String,
    /// The same for libraries and reference managers.
    pub metas: Vec<Meta>,
}

/// A `meta` element.
#[derive(Debug, Serialize)]
pub struct Meta {
    /// Its name.
    pub name: String,
    /// What it says.
    pub content: String,
}

/// What all pages of a language have in common.
#[derive(Debug, Default, Serialize)]
pub struct Furniture {
    /// The site's name.
    pub name: String,
    /// A line on top of the page.
    pub notice: Option<String>,
    /// For whom the site is made, in a word.
    pub audience: &'static str,
    /// The same in a sentence, unless it is made for everyone.
    pub edition: Option<String>,
    /// The site's absolute address, without a slash at its end.
    pub base: String,
    /// The path of that address: empty, or starting with a slash.
    pub root: String,
    /// The six languages.
    pub languages: Vec<LanguageName>,
    /// The site's main places.
    pub nav: Vec<Link>,
    /// The search page.
    pub search: Link,
    /// The places at the foot of the page.
    pub foot: Vec<Link>,
    /// Address of the secretariat.
    pub contact: String,
    /// Whether phones save pages for when there is no connection.
    pub offline: bool,
    /// Hash of all this, so that the keys of pages need not repeat it.
    #[serde(skip)]
    pub hash: [u8; 16],
}

/// A language of the language bar.
#[derive(Debug, Serialize)]
pub struct LanguageName {
    /// BCP 47 code.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// Its own name.
    pub name: &'static str,
}

/// A link.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Link {
    /// Address.
    pub href: String,
    /// Its words.
    pub label: String,
}

/// A link and how many things stand behind it.
#[derive(Debug, Serialize)]
pub struct Count {
    /// Address.
    pub href: String,
    /// Its words.
    pub label: Phrase,
    /// "12 statements".
    pub count: String,
}

/// Text that may be in another language than the page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Phrase {
    /// The text.
    pub text: String,
    /// Its language, where that is not the page's.
    pub lang: Option<String>,
    /// Its direction, where it has a language.
    pub dir: Option<&'static str>,
}

/// A moment or a stretch of time.
#[derive(Clone, Debug, Serialize)]
pub struct When {
    /// For machines, as HTML's `datetime` wants it.
    pub datetime: String,
    /// For people.
    pub text: String,
}

/// A remark that stands out: what a reader must know before reading on.
#[derive(Debug, Serialize)]
pub struct Notice {
    /// `info`, `changed` or `gone`.
    pub kind: &'static str,
    /// The sentence.
    pub text: String,
}

/// A file to download.
#[derive(Debug, Serialize)]
pub struct FileLink {
    /// Address.
    pub href: String,
    /// Its language, as a tag.
    pub lang: String,
    /// Its language's name, in the page's language.
    pub language: String,
    /// "PDF, 212 kB".
    pub details: String,
    /// Where to ask for a copy that can be read aloud, for a file whose pages
    /// are pictures.
    pub ask: Option<String>,
}

/// A row of a list of statements.
#[derive(Debug, Serialize)]
pub struct StatementRow {
    /// Address.
    pub href: String,
    /// Who spoke.
    pub speakers: String,
    /// "on behalf of …".
    pub on_behalf_of: Option<String>,
    /// Its kind, unless it is a plain statement.
    pub kind: Option<String>,
    /// The items' numbers.
    pub items: Vec<String>,
    /// When it was delivered.
    pub when: Option<When>,
    /// The same where the day is said already: "10.03 a.m.".
    pub time: Option<When>,
    /// Languages its text can be had in.
    pub languages: Vec<String>,
    /// "revised", "withdrawn", "text not yet available".
    pub remark: Option<String>,
}

/// A row of a list of documents.
#[derive(Debug, Serialize)]
pub struct DocumentRow {
    /// Address.
    pub href: String,
    /// Its symbols.
    pub symbols: Vec<String>,
    /// Its title.
    pub title: Phrase,
    /// Its kind.
    pub kind: String,
    /// Its date.
    pub date: When,
    /// Languages it can be had in.
    pub languages: Vec<String>,
    /// "advance unedited version".
    pub remark: Option<String>,
}

/// A row of the programme.
#[derive(Debug, Serialize)]
pub struct MeetingRow {
    /// Address.
    pub href: String,
    /// "3rd plenary meeting".
    pub label: String,
    /// From when to when.
    pub when: When,
    /// Keyword of its state, unless it is simply scheduled or held.
    pub state: Option<&'static str>,
    /// The state in words.
    pub remark: Option<String>,
    /// Where.
    pub room: Option<String>,
    /// The items' numbers.
    pub items: Vec<String>,
}

/// The meetings of a day.
#[derive(Debug, Serialize)]
pub struct MeetingDay {
    /// The day.
    pub day: When,
    /// Address of the journal's day.
    pub href: String,
    /// Its meetings.
    pub meetings: Vec<MeetingRow>,
}

/// A line of the agenda.
#[derive(Debug, Serialize)]
pub struct ItemRow {
    /// Address.
    pub href: String,
    /// As printed.
    pub number: String,
    /// Its title.
    pub title: String,
    /// 0 for an item, 1 for a sub-item…
    pub depth: usize,
    /// "deferred", "deleted".
    pub remark: Option<String>,
    /// "3 documents, 12 statements".
    pub count: Option<String>,
}

/// Where a page of a list stands among the others.
#[derive(Debug, Serialize)]
pub struct Pager {
    /// "Page 2 of 7".
    pub label: String,
    /// The page with newer things.
    pub newer: Option<String>,
    /// The page with older things.
    pub older: Option<String>,
}
