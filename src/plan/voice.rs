//! How plans speak: the messages of one language, and dates, lists and sizes
//! in its way.

use jiff::Zoned;
use jiff::civil::{Date, Time};

use super::view::When;
use crate::i18n::{self, Arg, Catalogue, Language, Tag};
use crate::model::Term;

/// One language of the catalogue.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    catalogue: &'a Catalogue,
    language: Language,
}

impl<'a> Voice<'a> {
    /// The voice of a language.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, language: Language) -> Self {
        Self { catalogue, language }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message without arguments.
    #[must_use]
    pub fn word(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A message with text arguments.
    #[must_use]
    pub fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|&(name, text)| (name, Arg::from(text))).collect();
        self.catalogue.say(self.language, id, &args)
    }

    /// A message about a number of things, its argument `count`.
    #[must_use]
    pub fn count(&self, id: &str, count: usize) -> String {
        self.catalogue.say(self.language, id, &[("count", Arg::from(count))])
    }

    /// A message with arguments of any kind.
    #[must_use]
    pub fn told(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.catalogue.say(self.language, id, args)
    }

    /// Two parts of a title, with the language's comma between them.
    #[must_use]
    pub fn joined(&self, first: &str, second: &str) -> String {
        self.say("joined", &[("first", first), ("second", second)])
    }

    /// A title and what explains it, with the language's dash between them.
    #[must_use]
    pub fn explained(&self, first: &str, second: &str) -> String {
        self.say("explained", &[("first", first), ("second", second)])
    }

    /// The label of a term: `term-KIND-KEYWORD`.
    #[must_use]
    pub fn term(&self, kind: &str, term: impl Term) -> String {
        self.word(&format!("term-{kind}-{}", term.keyword()))
    }

    /// A list in words.
    #[must_use]
    pub fn list(&self, parts: &[String]) -> String {
        i18n::list(self.language, parts)
    }

    /// The name of a language.
    #[must_use]
    pub fn language_name(&self, tag: &Tag) -> String {
        self.word(&format!("language-name-{tag}"))
    }

    /// A date.
    #[must_use]
    pub fn date(&self, date: Date) -> When {
        When { datetime: date.to_string(), text: self.catalogue.date(self.language, date) }
    }

    /// A date with its weekday.
    #[must_use]
    pub fn weekday(&self, date: Date) -> When {
        When { datetime: date.to_string(), text: self.catalogue.weekday_date(self.language, date) }
    }

    /// A month and its year.
    #[must_use]
    pub fn month(&self, date: Date) -> String {
        self.catalogue.month_year(self.language, date)
    }

    /// From one day to another.
    #[must_use]
    pub fn days(&self, first: Date, last: Date) -> When {
        let text = self.catalogue.date_range(self.language, first, last);
        When { datetime: first.to_string(), text }
    }

    /// A date and a time.
    #[must_use]
    pub fn moment(&self, at: &Zoned) -> When {
        let date = self.catalogue.date(self.language, at.date());
        let time = self.catalogue.time(self.language, at.time());
        let text = self.say("moment", &[("date", &date), ("time", &time)]);
        When { datetime: instant(at), text }
    }

    /// A time, where its day is said already.
    #[must_use]
    pub fn time(&self, at: &Zoned) -> When {
        When { datetime: instant(at), text: self.catalogue.time(self.language, at.time()) }
    }

    /// A time of whatever day.
    #[must_use]
    pub fn clock(&self, time: Time) -> String {
        self.catalogue.time(self.language, time)
    }

    /// From one time to another, on one day.
    #[must_use]
    pub fn hours(&self, start: &Zoned, end: &Zoned) -> When {
        let text = self.catalogue.time_range(self.language, start.time(), end.time());
        When { datetime: instant(start), text }
    }

    /// The name of a zone: "Geneva time".
    #[must_use]
    pub fn zone(&self, zone: &jiff::tz::TimeZone) -> String {
        self.catalogue.time_zone_name(self.language, zone.iana_name().unwrap_or("UTC"))
    }

    /// A size.
    #[must_use]
    pub fn bytes(&self, bytes: u64) -> String {
        self.catalogue.bytes(self.language, bytes)
    }

    /// Text isolated from the direction around it, for titles and attributes,
    /// where no element can do it (UAX #9).
    #[must_use]
    pub fn isolate(&self, text: &str) -> String {
        match self.language.dir() {
            "rtl" => format!("\u{2066}{text}\u{2069}"),
            _ => text.to_owned(),
        }
    }
}

/// An instant as HTML's `datetime` wants it.
fn instant(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M%:z").to_string()
}
