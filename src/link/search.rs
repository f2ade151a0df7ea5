//! The search page: a box, the words its script speaks with, and for whoever
//! has no script the lists through which everything is found. Start at
//! [`page`].

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::{SessionDigest, job};
use crate::i18n::{self, Language};
use crate::plan::frame::Frame;
use crate::plan::view::{Link, SearchView, SearchedSession, View};
use crate::plan::voice::Voice;
use crate::plan::{PageJob, Tails};

/// Sessions whose lists the page leads to; bodies lead to the others.
const SESSIONS: usize = 6;

/// What the engine weighs on its way, within ten per cent.
const ENGINE: u64 = 220_000;

/// What hits can be narrowed by, in the order of the page.
const FACETS: [&str; 7] = ["kind", "body", "session", "item", "speaker", "year", "language"];

const KINDS: [&str; 8] =
    ["statement", "document", "press", "meeting", "item", "session", "page", "speaker"];

const ERRORS: [&str; 6] = ["offline", "unsupported", "broken", "format", "tampered", "missing"];

/// Languages that texts often have.
const TAGS: [&str; 12] = ["ar", "zh", "en", "fr", "ru", "es", "pt", "de", "it", "ja", "sw", "hi"];

pub(super) fn page(frame: &Frame<'_>, digests: &[&SessionDigest]) -> PageJob {
    let (voice, language) = (frame.voice, frame.language());
    let bodies = frame
        .site
        .bodies
        .iter()
        .map(|body| frame.link(&format!("{}/", body.id), body.name().name[language].as_str()));
    let mut spoken: Vec<&SessionDigest> =
        digests.iter().copied().filter(|digest| !digest.speakers.is_empty()).collect();
    spoken.sort_by(|a, b| (b.days, &b.key).cmp(&(a.days, &a.key)));
    let heading = voice.word("search-heading");
    let view = SearchView {
        heading: heading.clone(),
        words: serde_json::to_string(&Words::of(voice)).unwrap_or_default(),
        places: vec![
            frame.link("journal/", voice.word("nav-journal")),
            frame.link("speakers/", voice.word("nav-speakers")),
            frame.link(super::symbols::TAIL, voice.word("list-symbols")),
            frame.link("guides/", voice.word("nav-guides")),
        ],
        bodies: bodies.collect(),
        sessions: spoken.into_iter().take(SESSIONS).map(|one| lists(frame, one)).collect(),
    };
    let chrome = frame.chrome("search/", &heading, heading.clone(), Vec::new());
    job(frame, "search", "search/", chrome, View::Search(view))
}

fn lists(frame: &Frame<'_>, digest: &SessionDigest) -> SearchedSession {
    let session = Tails::of(&digest.key).session();
    let list = |(part, word): (&str, &str)| -> Link {
        frame.link(&format!("{session}statements/{part}"), frame.voice.word(word))
    };
    let lists = [
        ("by-item/", "list-statements-by-item"),
        ("by-speaker/", "list-statements-by-speaker"),
        ("", "list-statements-by-date"),
        ("by-kind/", "list-statements-by-kind"),
    ];
    SearchedSession {
        session: frame.link(&session, digest.title[frame.language()].as_str()),
        lists: lists.into_iter().map(list).collect(),
    }
}

/// All that the script says. What stands in braces it fills in itself.
#[derive(Serialize)]
struct Words {
    count: Plural,
    about: Plural,
    none: String,
    loading: String,
    press: String,
    wait: String,
    kept: String,
    some: String,
    corrected: String,
    insist: String,
    choices: String,
    explained: String,
    comma: String,
    errors: BTreeMap<&'static str, String>,
    facets: Ordered,
    kinds: BTreeMap<&'static str, String>,
    languages: BTreeMap<&'static str, String>,
    elsewhere: Vec<Elsewhere>,
    /// A date of each month, with `{day}` and `{year}`.
    months: Vec<String>,
    /// The first of a month: "1er".
    first: String,
    /// What stands between groups of three digits.
    group: String,
}

/// Facets' names in the order of the page: a map that keeps it.
struct Ordered(Vec<(&'static str, String)>);

impl Serialize for Ordered {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, word)| (name, word)))
    }
}

/// Another language's search.
#[derive(Serialize)]
struct Elsewhere {
    lang: &'static str,
    dir: &'static str,
    name: &'static str,
    all: String,
}

/// A sentence about a number of things: its forms, and which of them each
/// number takes. Numbers above 102 are like those with the same last two
/// digits; `{n}` stands for the number.
#[derive(Serialize)]
struct Plural {
    forms: Vec<String>,
    table: Vec<usize>,
}

impl Plural {
    fn of(voice: Voice<'_>, id: &str) -> Self {
        let (mut forms, mut table): (Vec<String>, Vec<usize>) = (Vec::new(), Vec::new());
        for number in 0..=102_usize {
            let form = voice.count(id, number).replacen(&number.to_string(), "{n}", 1);
            let place = forms.iter().position(|known| *known == form).unwrap_or(forms.len());
            if place == forms.len() {
                forms.push(form);
            }
            table.push(place);
        }
        Self { forms, table }
    }
}

impl Words {
    fn of(voice: Voice<'_>) -> Self {
        let size = voice.bytes(ENGINE);
        let braced = |id: &str, names: &[&str]| {
            let braces: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
            let args: Vec<(&str, &str)> =
                names.iter().copied().zip(braces.iter().map(String::as_str)).collect();
            voice.say(id, &args)
        };
        let words = |ids: &[&'static str], prefix: &str| -> BTreeMap<&'static str, String> {
            ids.iter().map(|&id| (id, voice.word(&format!("{prefix}{id}")))).collect()
        };
        let language = |code: &str| voice.word(&format!("language-name-{code}"));
        Self {
            count: Plural::of(voice, "search-count"),
            about: Plural::of(voice, "search-count-about"),
            none: voice.word("search-none"),
            loading: voice.say("search-loading", &[("size", &size)]),
            press: voice.say("search-press", &[("size", &size)]),
            wait: "…".to_owned(),
            kept: voice.word("search-kept"),
            some: voice.word("search-some"),
            corrected: braced("search-corrected", &["found"]),
            insist: braced("search-insist", &["typed"]),
            choices: braced("search-more-choices", &["number"]),
            explained: braced("search-explained", &["name", "values"]),
            comma: voice.word("label-list-comma"),
            errors: words(&ERRORS, "search-"),
            facets: Ordered(
                FACETS.iter().map(|&id| (id, voice.word(&format!("search-facet-{id}")))).collect(),
            ),
            kinds: words(&KINDS, "search-kind-"),
            languages: TAGS.iter().map(|&code| (code, language(code))).collect(),
            elsewhere: Language::ALL
                .iter()
                .map(|other| Elsewhere {
                    lang: other.code(),
                    dir: other.dir(),
                    name: other.endonym(),
                    all: voice.say("search-all-results", &[("language", &language(other.code()))]),
                })
                .collect(),
            months: (1..=12).map(|month| pattern(voice, month)).collect(),
            first: first(voice),
            group: i18n::number(voice.language(), 1_000).replace(['1', '0'], ""),
        }
    }
}

/// A date of a month with its day and year left open.
pub(super) fn pattern(voice: Voice<'_>, month: i8) -> String {
    voice.date(day(month, 22)).text.replace("2000", "{year}").replacen("22", "{day}", 1)
}

/// How the first of a month is written.
pub(super) fn first(voice: Voice<'_>) -> String {
    let whole = voice.date(day(3, 1)).text;
    let pattern = pattern(voice, 3).replace("{year}", "2000");
    let (before, after) = pattern.split_once("{day}").unwrap_or_default();
    let inner = whole.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    inner.unwrap_or("1").to_owned()
}

/// A day of the year 2000, whose digits are in no other part of a date.
fn day(month: i8, day: i8) -> Date {
    Date::new(2000, month, day).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use super::*;
    use crate::diagnostic::Findings;
    use crate::i18n::Catalogue;
    use crate::source::World;

    fn words(language: Language) -> Words {
        let world = World::new("/nonexistent".as_ref(), jiff::Timestamp::UNIX_EPOCH);
        let catalogue = Catalogue::load(&world, &mut Findings::default());
        Words::of(Voice::new(&catalogue, language))
    }

    #[test]
    fn numbers_take_their_forms() {
        let says = |language, number: usize| {
            let plural = words(language).count;
            plural.forms[plural.table[number]].replace("{n}", &number.to_string())
        };
        assert_eq!(says(Language::En, 1), "1 result");
        assert_eq!(says(Language::En, 2), "2 results");
        assert_eq!(says(Language::Fr, 0), "0 résultat");
        assert_eq!(says(Language::Ru, 21), "21 результат");
        assert_eq!(says(Language::Ru, 12), "12 результатов");
        assert_eq!(says(Language::Ar, 2), "نتيجتان");
        assert_eq!(says(Language::Ar, 7), "7 نتائج");
        assert_eq!(words(Language::Ar).count.forms.len(), 5, "the last two are written alike");
        assert_eq!(words(Language::Zh).count.forms, ["{n}条结果"]);
    }

    #[test]
    fn dates_are_those_of_the_pages() {
        let english = words(Language::En);
        assert_eq!((&*english.months[2], &*english.first), ("{day} March {year}", "1"));
        let french = words(Language::Fr);
        assert_eq!((&*french.months[2], &*french.first), ("{day}\u{a0}mars\u{a0}{year}", "1er"));
        assert_eq!(words(Language::Zh).months[1], "{year}年2月{day}日");
        assert_eq!(words(Language::Ru).months[10], "{day} ноября {year} года");
    }

    #[test]
    fn sentences_leave_open_what_is_filled_in() {
        for language in Language::ALL {
            let words = words(language);
            assert!(words.corrected.contains("{found}"), "{language}");
            assert!(words.insist.contains("{typed}"), "{language}");
            assert!(words.choices.contains("{number}"), "{language}");
            assert!(words.explained.contains("{name}") && words.explained.contains("{values}"));
        }
    }

    #[test]
    fn what_was_typed_stands_between_the_quotation_marks_of_the_language() {
        for language in Language::ALL {
            let (open, close) = match language {
                Language::Ar => ("”", "“"),
                Language::Zh | Language::En | Language::Es => ("“", "”"),
                Language::Fr => ("«\u{a0}", "\u{a0}»"),
                Language::Ru => ("«", "»"),
            };
            let Words { corrected, insist, .. } = words(language);
            assert!(corrected.contains(&format!("{open}{{found}}{close}")), "{corrected}");
            assert!(insist.contains(&format!("{open}{{typed}}{close}")), "{insist}");
        }
    }
}
