//! What became public, as entries of feeds; an entry says the same in every
//! feed that has it. Start at [`entry`] and [`files`].

use jiff::civil::Date;

use super::frame::{Frame, Place};
use super::{BytesJob, Cause, Made, Route, rows};
use crate::i18n::{SixText, Tag};
use crate::interchange::{Entry, Feed};
use crate::model::{Issued, Matter, Novelty, Statement};

/// The files' names, in the folder of what they follow.
pub const ATOM: &str = "feed.xml";
/// The same as JSON Feed.
pub const JSON: &str = "feed.json";

/// How many entries the feeds of the site, of a body and of a session have.
pub const LONG: usize = 25;

/// How many the others have.
pub const SHORT: usize = 10;

/// What stands between the parts of a summary.
const BETWEEN: &str = " · ";

/// A session, as far as entries tell of it.
#[derive(Clone, Copy)]
pub struct Arena<'a> {
    /// The way to its pages.
    pub place: Place<'a>,
    /// Its short title.
    pub short: &'a SixText,
    /// A day of it, for names as they then were.
    pub day: Date,
}

/// The two feeds of the page at `tail`, unless both stand that were made from
/// the same.
pub fn files(
    frame: &Frame<'_>,
    tail: &str,
    title: &str,
    cause: Cause,
    stands: &dyn Fn(&Route, &Cause) -> bool,
    entries: impl FnOnce() -> Vec<Entry>,
) -> [Made; 2] {
    let language = frame.language();
    let routes = [ATOM, JSON].map(|name| Route::file(&format!("{language}/{tail}{name}")));
    if routes.iter().all(|route| stands(route, &cause)) {
        return routes.map(Made::Standing);
    }
    let feed = Feed {
        language,
        title,
        page: &frame.absolute(tail),
        atom: &frame.absolute(&format!("{tail}{ATOM}")),
        json: &frame.absolute(&format!("{tail}{JSON}")),
        author: &frame.site.name[language],
    };
    let entries = entries();
    let [atom, json] = routes;
    let made = |route, bytes| Made::New(BytesJob { route, bytes, cause: Some(cause) });
    [made(atom, feed.atom(&entries)), made(json, feed.json(&entries))]
}

/// Something of a session that became public, as an entry.
#[must_use]
pub fn entry(frame: &Frame<'_>, of: &Arena<'_>, novelty: &Novelty) -> Entry {
    let (tails, short) = (of.place.tails, &of.short[frame.language()]);
    let told = match &novelty.what {
        Matter::Statement(one) => {
            (tails.statement(&one.id), statement(frame, of, one), "statement")
        }
        Matter::Document(one) => (tails.document(&one.slug), issued(frame, one), "document"),
        Matter::Press(one) => (tails.press(&one.slug), issued(frame, one), "press-release"),
    };
    let (tail, Told { title, title_lang, parts }, kind) = told;
    let numbers = rows::numbers(&of.place, novelty.items());
    let numbers: Vec<String> = numbers.iter().map(|one| frame.voice.isolate(one)).collect();
    let items = (!numbers.is_empty())
        .then(|| frame.voice.say("follow-items", &[("numbers", &frame.voice.list(&numbers))]));
    let summary: Vec<String> = [short.clone()].into_iter().chain(items).chain(parts).collect();
    Entry {
        page: frame.absolute(&tail),
        title,
        title_lang,
        summary: summary.join(BETWEEN),
        kind,
        published: novelty.published,
        updated: novelty.updated,
    }
}

/// What is told of something: a title, and the end of the summary.
struct Told {
    title: String,
    title_lang: Option<String>,
    parts: Vec<String>,
}

fn statement(frame: &Frame<'_>, of: &Arena<'_>, statement: &Statement) -> Told {
    let row = rows::statement(frame, &of.place, of.day, statement);
    let title = match &row.on_behalf_of {
        Some(behalf) => frame.voice.joined(&row.speakers, behalf),
        None => row.speakers,
    };
    let languages = languages(frame, row.languages);
    let parts = row.kind.into_iter().chain(languages).chain(row.remark).collect();
    Told { title, title_lang: None, parts }
}

fn issued(frame: &Frame<'_>, issued: &Issued) -> Told {
    let voice = frame.voice;
    let phrase = frame.phrase(&issued.title, issued.original.as_ref());
    let title = match &issued.symbol {
        Some(symbol) => format!("{}: {}", voice.isolate(symbol.as_str()), phrase.text),
        None => phrase.text,
    };
    let kind = issued.kind.map_or_else(
        || voice.word("label-press-release"),
        |kind| voice.term("document-kind", kind),
    );
    let names = |tag: &Tag| voice.language_name(tag);
    let languages = languages(frame, issued.languages.iter().map(names).collect());
    Told { title, title_lang: phrase.lang, parts: [kind].into_iter().chain(languages).collect() }
}

fn languages(frame: &Frame<'_>, names: Vec<String>) -> Option<String> {
    (!names.is_empty()).then(|| frame.voice.list(&names))
}
