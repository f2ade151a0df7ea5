//! The archive and the guides: what is found by year, place and subject, and that
//! guides lead to what there is.

use crate::fixture::{Fixture, NOW, OPEN, Tree, differences};
use papersmart::build::Outcome;
use papersmart::diagnostic::{Finding, Severity};

const GUIDE: &str = "content/guides/delegate.en.md";
const PAGE: &str = "en/guides/delegate/index.html";

fn page(tree: &Tree, path: &str) -> String {
    String::from_utf8(tree[path].clone()).unwrap()
}

fn argument<'f>(finding: &'f Finding, name: &str) -> &'f str {
    finding.args.iter().find(|(own, _)| *own == name).map_or("", |(_, value)| value.as_str())
}

/// The dead references of a build: what is written, and what may be meant.
fn dead(outcome: &Outcome) -> Vec<(&str, &str)> {
    let dead = outcome.findings.iter().filter(|finding| finding.code == "dead-reference");
    dead.map(|one| (argument(one, "found"), argument(one, "suggestion"))).collect()
}

/// Adds a line to the English guide.
fn write(site: &Fixture, line: &str) {
    let text = site.read(GUIDE);
    site.write(GUIDE, format!("{text}\n{line}\n"));
}

#[test]
fn guides_lead_to_pages_in_the_readers_language() {
    let site = Fixture::new();
    let outcome = site.build("out", NOW);
    assert_eq!(dead(&outcome), []);
    let tree = site.tree("out");
    let english = page(&tree, PAGE);
    // The second symbol of a joint document leads to its page, which has the first.
    for href in [
        "href=/en/council/second/documents/c-2-2/",
        "href=/en/council/second/agenda/review/",
        "href=/en/speakers/birch/",
        "href=/en/archive/#top",
    ] {
        assert!(english.contains(href), "{href}: {english}");
    }
    let arabic = page(&tree, "ar/guides/delegate/index.html");
    assert!(arabic.contains("href=/ar/council/second/documents/c-2-2/"), "{arabic}");
    assert!(page(&tree, "fr/guides/delegate/index.html").contains("href=/fr/archive/"));
}

#[test]
fn a_dead_reference_is_told_with_its_place_and_stops_nothing() {
    let site = Fixture::new();
    write(
        &site,
        "See [a](symbol:C/2/11), [b](/council/secnd/), [c](/speakers/brich/), [d](symbol:).",
    );
    write(
        &site,
        "See [e](/council/second/agenda/reveiw/), [f](/archive/years/1999/), <a@b.example>.",
    );
    let outcome = site.build("out", NOW);
    let expected = [
        ("symbol:C/2/11", "symbol:C/2/1"),
        ("/council/secnd/", "/council/second/"),
        ("/speakers/brich/", "/speakers/birch/"),
        ("symbol:", "none"),
        ("/council/second/agenda/reveiw/", "/council/second/agenda/review/"),
        ("/archive/years/1999/", "/archive/years/2026/"),
    ];
    assert_eq!(dead(&outcome), expected);
    let first = outcome.findings.iter().find(|one| one.code == "dead-reference").unwrap();
    assert_eq!((first.severity, &*first.place.file), (Severity::Warning, GUIDE));
    let (start, end) = (first.place.start as usize, first.place.end as usize);
    assert_eq!(&site.read(GUIDE)[start..end], "[a](symbol:C/2/11)");
    assert!(outcome.broken.is_empty());
    // The words stand, without a way to nowhere.
    let english = page(&site.tree("out"), PAGE);
    assert!(english.contains("See a, b, c, d."), "{english}");
}

#[test]
fn what_is_the_same_in_every_language_is_led_to_as_it_stands() {
    let site = Fixture::new();
    write(&site, "See [a](/C/2/1/), [b](/C/2/1), [c](/council/calendar.ics), [d](/council/).");
    write(&site, "See [e](/fr/council/calendar.ics), [f](/robots.txt), [g](/sitemap.xml).");
    write(&site, "See [h](/api/v1/schema/session.json).");
    let outcome = site.build("out", NOW);
    assert_eq!(dead(&outcome), []);
    let tree = site.tree("out");
    let english = page(&tree, PAGE);
    for (word, path) in [
        ("a", "C/2/1/"),
        ("b", "C/2/1/"),
        ("c", "en/council/calendar.ics"),
        ("d", "en/council/"),
        ("e", "fr/council/calendar.ics"),
        ("f", "robots.txt"),
        ("g", "sitemap.xml"),
        ("h", "api/v1/schema/session.json"),
    ] {
        assert!(english.contains(&format!("href=/{path}>{word}</a>")), "{path}: {english}");
        let file = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        assert!(tree.contains_key(&file), "{file}");
    }
}

#[test]
fn a_file_is_found_by_the_address_that_the_site_prints() {
    let site = Fixture::new();
    let files = format!("{OPEN}/files");
    site.write(
        &format!("{files}/the note.pdf"),
        std::fs::read(site.site().join(format!("{files}/note.fr.pdf"))).unwrap(),
    );
    site.replace(
        &format!("{OPEN}/documents.toml"),
        "path = \"note.fr.pdf\"",
        "path = \"the note.pdf\"",
    );
    write(&site, "See [a](/files/council/second/the%20note.pdf).");
    write(&site, "See [b](</files/council/second/the note.pdf>).");
    let outcome = site.build("out", NOW);
    assert_eq!(dead(&outcome), []);
    let english = page(&site.tree("out"), PAGE);
    for word in ["a", "b"] {
        let link = format!("href=/files/council/second/the%20note.pdf>{word}</a>");
        assert!(english.contains(&link), "{english}");
    }
}

#[test]
fn what_may_be_meant_is_said_of_the_first_dead_references() {
    let site = Fixture::new();
    for line in 0..2 {
        for number in 10..31 {
            write(&site, &format!("See [{line}](/council/second/agenda/review{number}/)."));
        }
    }
    let outcome = site.build("out", NOW);
    let dead = dead(&outcome);
    let meant = |like: &str| dead.iter().filter(|one| one.1 == like).count();
    assert_eq!((meant("/council/second/agenda/review/"), meant("none")), (40, 2));
    assert!(dead.iter().all(|one| (one.1 == "none") == one.0.contains("review30")), "{dead:?}");
}

#[test]
fn what_errors_have_kept_back_is_not_called_dead() {
    let site = Fixture::new();
    write(&site, "See [a](symbol:C/2/1), [b](symbol:C/2/100), [c](/council/secnd/).");
    let programme = format!("{OPEN}/programme.toml");
    site.replace(&programme, "item = \"work\" }", "item = \"wrok\" }");
    let outcome = site.build("out", NOW);
    let found = dead(&outcome);
    assert_eq!(
        found.iter().map(|one| one.0).collect::<Vec<_>>(),
        ["symbol:C/2/100", "/council/secnd/"]
    );
    assert!(found.iter().all(|one| !one.1.contains("council/second")), "{found:?}");
    // Which documents there are cannot be read.
    site.write(&format!("{OPEN}/documents.toml"), "[[documents\n");
    let outcome = site.build("out", NOW);
    assert_eq!(dead(&outcome).iter().map(|one| one.0).collect::<Vec<_>>(), ["/council/secnd/"]);
}

#[test]
fn a_target_that_vanishes_elsewhere_is_found_by_the_next_build() {
    let site = Fixture::new();
    site.build("out", NOW);
    let documents = format!("{OPEN}/documents.toml");
    site.replace(&documents, "\"B/1/2\"", "\"B/1/3\"");
    let outcome = site.build("out", NOW);
    assert_eq!(dead(&outcome).len(), 5, "{:?}", outcome.findings);
    assert_eq!(dead(&outcome)[0], ("symbol:B/1/2", "symbol:B/1/3"));
    assert_eq!(differences(&site.tree("out"), &site.clean(NOW)), Vec::<&str>::new());
    assert!(!page(&site.tree("out"), PAGE).contains("documents/c-2-2/"));
    // It is told as long as it is so, and no longer.
    assert_eq!(dead(&site.build("out", NOW)).len(), 5);
    site.replace(&documents, "\"B/1/3\"", "\"B/1/2\"");
    assert_eq!(dead(&site.build("out", NOW)), []);
    assert!(page(&site.tree("out"), PAGE).contains("documents/c-2-2/"));
    assert_eq!(differences(&site.tree("out"), &site.clean(NOW)), Vec::<&str>::new());
}

#[test]
fn what_is_embargoed_is_dead_until_its_time_and_is_not_named() {
    let site = Fixture::new();
    write(&site, "See [the draft](symbol:C/2/3) and [this](symbol:C/2/33).");
    let outcome = site.build("out", NOW);
    // Not even as what another one may mean.
    let expected = [("symbol:C/2/3", "symbol:C/2/1"), ("symbol:C/2/33", "symbol:C/2/1")];
    assert_eq!(dead(&outcome).map_suggestions(), expected.map_suggestions());
    assert!(!page(&site.tree("out"), PAGE).contains("c-2-3"));
    let outcome = site.build("out", "2026-03-25T11:00:00Z");
    assert_eq!(dead(&outcome).iter().map(|one| one.0).collect::<Vec<_>>(), ["symbol:C/2/33"]);
    assert!(page(&site.tree("out"), PAGE).contains("href=/en/council/second/documents/c-2-3/"));
}

/// What is written, and whether something public is suggested.
trait Suggestions {
    fn map_suggestions(&self) -> Vec<(String, bool)>;
}

impl Suggestions for [(&str, &str)] {
    fn map_suggestions(&self) -> Vec<(String, bool)> {
        let public = |suggestion: &str| suggestion != "none" && !suggestion.contains("C/2/3");
        self.iter().map(|(found, like)| ((*found).to_owned(), public(like))).collect()
    }
}

#[test]
fn a_guide_that_is_missing_in_a_language_is_shown_in_another_one() {
    let site = Fixture::new();
    site.remove("content/guides/delegate.ar.md");
    let outcome = site.build("out", NOW);
    let codes: Vec<&str> = outcome.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["missing-guide"]);
    let tree = site.tree("out");
    let arabic = page(&tree, "ar/guides/delegate/index.html");
    assert!(arabic.contains("<h1 dir=ltr lang=en>Guide for delegates</h1>"), "{arabic}");
    assert!(arabic.contains("Read the agenda."), "{arabic}");
    // It leads to pages in the reader's language all the same.
    assert!(arabic.contains("href=/ar/council/second/agenda/review/"), "{arabic}");
    let index = page(&tree, "ar/guides/index.html");
    assert!(index.contains("<span dir=ltr lang=en>Guide for delegates</span>"), "{index}");
}

#[test]
fn an_error_in_a_guide_stops_no_session() {
    let site = Fixture::new();
    site.write("content/guides/delegate.fr.md", "No head.\n");
    site.replace(&format!("{OPEN}/agenda.toml"), "Organization of work", "Work and order");
    let outcome = site.build("out", NOW);
    let errors = outcome.findings.iter().filter(|one| one.severity == Severity::Error);
    assert_eq!(errors.map(|one| one.code).collect::<Vec<_>>(), ["missing-head"]);
    let tree = site.tree("out");
    assert!(page(&tree, "en/council/second/agenda/work/index.html").contains("Work and order"));
    assert!(page(&tree, "fr/guides/delegate/index.html").contains("lang=en"));
}

#[test]
fn a_session_of_two_years_and_two_places_is_found_by_all() {
    let site = Fixture::new();
    site.replace(
        "content/sessions/board/first/session.toml",
        "[{ start = 2026-03-25, end = 2026-03-26 }]",
        "[{ start = 2023-12-30, end = 2024-01-02 }, { start = 2026-03-25, end = 2026-03-26, place = \"geneva\" }]",
    );
    site.build("out", NOW);
    let tree = site.tree("out");
    let lists = |list: &str| page(&tree, &format!("en/archive/{list}/index.html"));
    for list in ["years/2023", "years/2024", "years/2026", "places/nairobi", "places/geneva"] {
        assert!(lists(list).contains("href=/en/board/first/"), "{list}");
    }
    // Between its parts it did not meet.
    assert!(
        !tree.contains_key("en/archive/years/2025/index.html")
            || !lists("years/2025").contains("board/first")
    );
}

#[test]
fn subjects_lead_to_the_lists_of_each_session() {
    let site = Fixture::new();
    site.build("out", NOW);
    let tree = site.tree("out");
    let subject = page(&tree, "fr/archive/subjects/work-methods/index.html");
    for list in ["documents", "statements"] {
        let tail = format!("fr/council/second/{list}/by-subject/work-methods/");
        assert!(subject.contains(&format!("href=/{tail}")), "{subject}");
        assert!(tree.contains_key(&format!("{tail}index.html")), "{tail}");
    }
    // What nothing is about has no page.
    assert!(!tree.keys().any(|path| path.contains("never-used")));
    let document = page(&tree, "en/council/second/documents/c-2-2/index.html");
    assert!(document.contains("<a href=/en/archive/subjects/work-methods/>Work methods</a>"));
}

#[test]
fn a_subject_that_only_an_item_is_about_has_its_page() {
    let site = Fixture::new();
    let agenda = format!("{OPEN}/agenda.toml");
    site.replace(&agenda, "id = \"later\"", "id = \"later\"\nsubjects = [\"never-used\"]");
    site.build("out", NOW);
    let tree = site.tree("out");
    for language in ["ar", "zh", "en", "fr", "ru", "es"] {
        let item = page(&tree, &format!("{language}/council/second/agenda/later/index.html"));
        let tail = format!("{language}/archive/subjects/never-used/");
        assert!(item.contains(&format!("href=/{tail}")), "{item}");
        let subject = page(&tree, &format!("{tail}index.html"));
        assert!(subject.contains(&format!("href=/{language}/council/second/")), "{subject}");
    }
}

#[test]
fn an_embargoed_document_opens_no_subject() {
    let site = Fixture::new();
    site.replace(
        &format!("{OPEN}/documents.toml"),
        "symbols = [\"C/2/3\"]",
        "symbols = [\"C/2/3\"]\nsubjects = [\"never-used\", \"misspellt\"]",
    );
    let outcome = site.build("out", NOW);
    assert!(!site.tree("out").keys().any(|path| path.contains("never-used")));
    let strange = outcome.findings.iter().filter(|one| one.code == "unknown-subject");
    assert_eq!(strange.map(|one| one.embargoed).collect::<Vec<_>>(), [true]);
    site.build("out", "2026-03-25T11:00:00Z");
    assert!(site.tree("out").contains_key("en/archive/subjects/never-used/index.html"));
}

#[test]
fn a_release_touches_few_pages_of_the_archive() {
    let site = Fixture::new();
    site.build("out", NOW);
    let before = site.tree("out");
    let folder = format!("{OPEN}/statements/later");
    site.write(
        &format!("{folder}/statement.toml"),
        "meeting = \"plenary-1\"\norder = 90\nspeakers = [\"birch\"]\nitems = [\"review\"]\n\
         delivered = 2026-03-23T12:10:00\n[versions.en]\nstate = \"released\"\n\
         released = 2026-03-23T12:15:00+01:00\n",
    );
    site.write(&format!("{folder}/en.md"), "More words.\n");
    site.build("out", NOW);
    let after = site.tree("out");
    let changed = differences(&before, &after);
    let of_archive = |path: &&&str| path.contains("/archive/") || path.contains("/guides/");
    let touched: Vec<_> = changed.iter().filter(of_archive).collect();
    // The subject of the item, in six languages.
    assert_eq!(touched.len(), 6, "{touched:?}");
    assert!(touched.iter().all(|path| path.contains("/subjects/work-methods/")), "{touched:?}");
    assert_eq!(differences(&after, &site.clean(NOW)), Vec::<&str>::new());
}
