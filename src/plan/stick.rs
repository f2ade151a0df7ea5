//! The first pages of a portable edition: each says all it has to say in six
//! languages, because whoever is handed a stick reads one of them. They belong to
//! no site. Start at [`stick`] and [`stick_check`].

use jiff::civil::Date;

use super::view::{Link, StickCheckView, StickCheckWords, StickView, StickWords, View};
use super::voice::Voice;
use crate::i18n::{Catalogue, Language, SixText};

/// What the program of the page that checks says, by the names that it knows.
const SAYS: [&str; 9] = [
    "none",
    "unable",
    "progress",
    "whole",
    "broken",
    "missing",
    "altered",
    "foreign",
    "unreadable",
];

/// What is carried away.
#[derive(Clone, Copy, Debug)]
pub struct Carried<'a> {
    /// The site's name.
    pub name: &'a SixText,
    /// What the folders of the sessions are called on it, and their titles.
    pub sessions: &'a [(String, SixText)],
    /// The day that it is of.
    pub day: Date,
    /// Whether it is for some only.
    pub restricted: bool,
}

/// The first page.
#[must_use]
pub fn stick(catalogue: &Catalogue, carried: &Carried<'_>) -> View {
    let words = |language| {
        let voice = Voice::new(catalogue, language);
        let link = |(folder, title): &(String, SixText)| Link {
            href: format!("{language}/{folder}/index.html"),
            label: title[language].clone(),
        };
        let more = [
            (format!("{language}/search/index.html"), "search-heading"),
            (format!("{language}/guides/index.html"), "nav-guides"),
            (format!("check/index.html#{language}"), "stick-check"),
        ];
        let more = more.map(|(href, word)| Link { href, label: voice.word(word) });
        let day = voice.date(carried.day).text;
        StickWords {
            lang: language.code(),
            dir: language.dir(),
            language: language.endonym(),
            name: carried.name[language].clone(),
            unfinished: voice.word("stick-unfinished"),
            unpack: voice.word("stick-unpack"),
            about: voice.word("stick-about"),
            restricted: carried.restricted.then(|| voice.word("edition-participants")),
            day: voice.say("stick-day", &[("day", &day)]),
            heading: voice.word("stick-sessions"),
            sessions: carried.sessions.iter().map(link).collect(),
            more: more.into(),
        }
    };
    let title = Language::ALL.map(|language| carried.name[language].as_str()).join(" · ");
    View::Stick(StickView { title, words: Language::ALL.map(words).into() })
}

/// The page that checks whether all is there.
#[must_use]
pub fn stick_check(catalogue: &Catalogue, carried: &Carried<'_>) -> View {
    let words = |language| {
        let voice = Voice::new(catalogue, language);
        let says: serde_json::Map<String, serde_json::Value> = SAYS
            .into_iter()
            .map(|name| (name.to_owned(), voice.word(&format!("stick-check-{name}")).into()))
            .collect();
        StickCheckWords {
            lang: language.code(),
            dir: language.dir(),
            language: language.endonym(),
            heading: voice.word("stick-check"),
            about: voice.word("stick-check-about"),
            choose: voice.word("stick-check-choose"),
            without: voice.word("stick-check-without"),
            says: serde_json::Value::Object(says).to_string(),
            back: carried.name[language].clone(),
        }
    };
    let title = Language::ALL.map(|language| Voice::new(catalogue, language).word("stick-check"));
    View::StickCheck(StickCheckView {
        title: title.join(" · "),
        words: Language::ALL.map(words).into(),
    })
}
