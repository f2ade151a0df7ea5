//! The search index of a built site: what a change costs, and that whatever
//! happens, the index is that of the pages which stand there.

use std::collections::BTreeSet;

use crate::fixture::{Fixture, NOW, OPEN, Tree, differences};
use papersmart::build::{Report, SiteRecords, open_session};
use papersmart::diagnostic::Findings;
use papersmart::disclosure::Edition;
use papersmart::i18n::{Catalogue, Language};
use papersmart::model::Access;
use papersmart::plan::card::{Card, Names};
use papersmart::plan::{self, Part};
use papersmart::search::{self, Answer, Held, Host, Question, Segment};
use papersmart::source::World;
use papersmart_search::{IndexError, Manifest};

const FIRST: &str = "content/sessions/council/first";

/// The files of the index that differ between two trees.
fn changes<'t>(before: &'t Tree, after: &'t Tree) -> Vec<&'t str> {
    let all = differences(before, after);
    all.into_iter().filter(|path| path.starts_with("search/")).collect()
}

fn manifest(tree: &Tree, language: Language) -> Manifest {
    serde_json::from_slice(&tree[&format!("search/{language}.json")]).unwrap()
}

/// The heads of an index's segments.
fn heads(tree: &Tree, language: Language) -> BTreeSet<String> {
    manifest(tree, language).segments.into_iter().map(|entry| entry.head).collect()
}

/// How many segments of a language came and went.
fn turnover(before: &Tree, after: &Tree, language: Language) -> (usize, usize) {
    let (before, after) = (heads(before, language), heads(after, language));
    (after.difference(&before).count(), before.difference(&after).count())
}

fn ask(site: &Fixture, out: &str, language: Language, q: &str) -> Answer {
    let folder = World::at_present(&site.out(out));
    let mut host = Host::new(&folder, || search::engine(language));
    host.answer(&Question { q, limit: 20, prefix: false }).unwrap()
}

fn finds(site: &Fixture, language: Language, q: &str, part: &str) -> bool {
    ask(site, "out", language, q).hits.iter().any(|hit| hit.url.contains(part))
}

/// Builds a site in which nothing is wrong.
#[track_caller]
fn build(site: &Fixture) -> Report {
    let outcome = site.build("out", NOW);
    assert!(outcome.findings.is_empty(), "{:#?}", outcome.findings);
    outcome.report
}

/// Every file of the index is one that a clean build makes, and the other way
/// round.
#[track_caller]
fn is_as_clean(site: &Fixture, now: &str) {
    assert_eq!(differences(&site.tree("out"), &site.clean(now)), [""; 0]);
}

/// A statement at the first meeting, in English.
fn arrive(site: &Fixture, session: &str, id: &str, meeting: &str, text: &str) {
    let folder = format!("{session}/statements/{id}");
    let toml = format!(
        "meeting = \"{meeting}\"\norder = 170\nspeakers = [\"cedar\"]\n\
         [versions.en]\nstate = \"released\"\nreleased = 2026-03-25T08:00:00Z\n"
    );
    site.write(&format!("{folder}/statement.toml"), toml);
    site.write(&format!("{folder}/en.md"), format!("{text}\n"));
}

#[test]
fn what_a_page_says_is_found_in_each_language() {
    let site = Fixture::new();
    build(&site);
    for language in Language::ALL {
        let manifest = manifest(&site.tree("out"), language);
        assert!(manifest.segments.iter().all(|entry| entry.records > 0));
        // By a name in any language.
        assert!(finds(&site, language, "Birch", "statements/birch-opening"), "{language}");
        let address = format!("/{language}/");
        let all = ask(&site, "out", language, "Birch").hits;
        assert!(all.iter().all(|hit| hit.url.starts_with(&address)), "{all:?}");
    }
}

#[test]
fn a_text_in_none_of_the_six_languages_is_found_in_the_english_index() {
    let site = Fixture::new();
    build(&site);
    let found = |q: &str| -> Vec<Language> {
        let has = |language: &Language| finds(&site, *language, q, "joint-portuguese");
        Language::ALL.into_iter().filter(has).collect()
    };
    assert_eq!(found("\"Saudamos a organização\""), [Language::En]);
    assert_eq!(found("\"saudamos a organizacao\""), [Language::En]);
    assert_eq!(found("Cedar"), Language::ALL);
    let hits = ask(&site, "out", Language::En, "Saudamos").hits;
    assert_eq!((hits.len(), hits[0].lang.as_deref()), (1, Some("pt")));

    // A text in one of the six serves those who do not read the other.
    let folder = format!("{OPEN}/statements/joint-portuguese");
    let toml = site.read(&format!("{folder}/statement.toml"));
    let french = "[versions.fr]\nstate = \"released\"\nreleased = 2026-03-23T11:00:00+01:00\n";
    site.write(&format!("{folder}/statement.toml"), format!("{toml}\n{french}"));
    site.write(&format!("{folder}/fr.md"), "Nous saluons les travaux.\n");
    build(&site);
    assert!(finds(&site, Language::Fr, "saluons", "joint-portuguese"));
    for language in Language::ALL {
        assert!(!finds(&site, language, "Saudamos", "joint-portuguese"), "{language}");
    }
}

#[test]
fn a_statement_costs_one_segment_and_one_manifest_a_language() {
    let site = Fixture::new();
    build(&site);
    let before = site.tree("out");
    arrive(&site, OPEN, "cedar-more", "plenary-1", "The quokka sleeps.");
    let report = build(&site);
    let after = site.tree("out");
    for language in Language::ALL {
        assert_eq!(turnover(&before, &after, language), (1, 1), "{language}");
    }
    assert_eq!(report.search.segments_written, 6);
    let new = changes(&before, &after).into_iter().filter_map(|path| after.get(path));
    assert_eq!(report.search.bytes_written, new.map(|bytes| bytes.len() as u64).sum::<u64>());
    assert_eq!(report.kinds.search.bytes, report.search.bytes_written);
    assert!(finds(&site, Language::En, "quokka", "cedar-more"));
    assert!(!finds(&site, Language::Fr, "quokka", "cedar-more"));
    assert!(finds(&site, Language::Fr, "Cedar", "cedar-more"));
    is_as_clean(&site, NOW);

    // The next build has nothing to do, and looks of the theme are no reason.
    site.write("themes/default/components/facts/facts.css", ".facts{margin:1rem}\n");
    let report = build(&site);
    assert!(report.written > 0);
    assert_eq!((report.search.segments_written, report.search.bytes_written), (0, 0));
}

#[test]
fn a_session_that_closes_joins_the_tier_of_its_decade() {
    let site = Fixture::new();
    build(&site);
    let before = site.tree("out");
    assert!(before.contains_key("manifest/search-tier-2020-fr.sha256"));
    site.replace(&format!("{OPEN}/session.toml"), "state = \"open\"", "state = \"closed\"");
    build(&site);
    let after = site.tree("out");
    for language in Language::ALL {
        let (came, went) = turnover(&before, &after, language);
        assert_eq!(came, 1, "{language}");
        assert!(went >= 2, "{language}");
    }
    assert!(finds(&site, Language::En, "Birch", "second/statements/birch-opening"));
    assert!(finds(&site, Language::En, "Cedar", "first/statements/cedar-opening"));
    is_as_clean(&site, NOW);

    // Opened again, it leaves the tier.
    site.replace(&format!("{OPEN}/session.toml"), "state = \"closed\"", "state = \"open\"");
    build(&site);
    assert_eq!(differences(&site.tree("out"), &before), [""; 0]);
}

/// The cards of some of the council's sessions in a language.
fn cards(site: &Fixture, sessions: &[&str], language: Language) -> Vec<Card> {
    let world = World::new(&site.site(), NOW.parse().unwrap());
    let records = SiteRecords::read(&world, &mut Findings::default()).unwrap().unwrap();
    let model = records.model(Access::Public);
    let (edition, catalogue) =
        (Edition { audience: Access::Public, now: world.now() }, Catalogue::embedded());
    let of = |name: &&str| {
        let key = format!("council/{name}").parse().unwrap();
        let opened = open_session(&world, &records, &key, &edition, &mut Findings::default());
        let session = opened.unwrap().session;
        plan::cards(&model, &session, &catalogue, &Names::of(&model), language, Part::Whole)
    };
    sessions.iter().flat_map(of).collect()
}

#[test]
fn a_tier_is_the_segment_of_all_its_sessions() {
    let site = Fixture::new();
    site.replace(&format!("{OPEN}/session.toml"), "state = \"open\"", "state = \"closed\"");
    // Its addresses come before those of the first, its key after that.
    let session = site.read(&format!("{FIRST}/session.toml"));
    site.write("content/sessions/council/first-2/session.toml", session);
    site.write("content/sessions/council/first-2/agenda.toml", "status = \"adopted\"\n");
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken, [], "{:#?}", outcome.findings);
    let tree = site.tree("out");
    for language in Language::ALL {
        let cards = cards(&site, &["second", "first", "first-2"], language);
        let whole = Segment::of(language, [0; 32], cards).unwrap();
        let listed = manifest(&tree, language).segments;
        assert!(listed.contains(&whole.held.entry), "{language}");
        assert!(whole.files.iter().all(|(path, bytes)| tree.get(path) == Some(bytes)));
    }
}

#[test]
fn cards_that_come_one_after_another_make_the_segment_of_all() {
    let site = Fixture::new();
    for language in Language::ALL {
        let mut cards = cards(&site, &["second"], language);
        cards.sort_by(|a, b| a.record.url.cmp(&b.record.url));
        let (key, text_bytes) = (search::key(language, &cards), search::text_bytes(&cards));
        let whole = Segment::of(language, key, cards.clone()).unwrap();
        let mut files = Vec::new();
        let put = |path, bytes| {
            files.push((path, bytes));
            Ok::<_, IndexError>(())
        };
        let held = Held::stream(language, key, text_bytes, cards.into_iter(), put).unwrap();
        files.sort();
        assert_eq!((held, files), (whole.held, whole.files), "{language}");
    }
}

#[test]
fn a_late_addition_touches_its_tier_only() {
    let site = Fixture::new();
    // A session of another decade.
    let session = site.read(&format!("{FIRST}/session.toml")).replace("2025-03", "2019-03");
    site.write("content/sessions/council/old/session.toml", session);
    site.write("content/sessions/council/old/agenda.toml", "status = \"adopted\"\n");
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken, [], "{:#?}", outcome.findings);
    let before = site.tree("out");
    let documents = format!("{FIRST}/documents.toml");
    site.replace(&documents, "C/1/5", "C/1/6");
    let report = build(&site);
    let after = site.tree("out");
    let tier = |decade: &str| format!("manifest/search-tier-{decade}-fr.sha256");
    assert_eq!(before[&tier("2010")], after[&tier("2010")]);
    assert_ne!(before[&tier("2020")], after[&tier("2020")]);
    for language in Language::ALL {
        assert_eq!(turnover(&before, &after, language), (1, 1), "{language}");
    }
    assert_eq!(report.search.segments_written, 6);
    is_as_clean(&site, NOW);

    // A decade without sessions has no tier.
    site.remove("content/sessions/council/old");
    build(&site);
    assert!(!site.tree("out").contains_key(&tier("2010")));
    is_as_clean(&site, NOW);
}

#[test]
fn a_session_with_errors_keeps_its_segments() {
    for (session, state) in [(OPEN, "state = \"open\""), (FIRST, "state = \"closed\"")] {
        let site = Fixture::new();
        build(&site);
        let before = site.tree("out");
        let path = format!("{session}/session.toml");
        site.replace(&path, state, "state = \"opne\"");
        let outcome = site.build("out", NOW);
        assert_eq!(outcome.broken.len(), 1);
        let stopped = site.tree("out");
        assert_eq!(changes(&before, &stopped), [""; 0]);
        site.replace(&path, "state = \"opne\"", state);
        build(&site);
        is_as_clean(&site, NOW);
    }
}

/// What is withdrawn goes, even where a neighbour in its tier has errors.
#[test]
fn a_withdrawal_is_not_kept_back_by_a_neighbour_with_errors() {
    let site = Fixture::new();
    site.replace(&format!("{OPEN}/session.toml"), "state = \"open\"", "state = \"closed\"");
    arrive(&site, OPEN, "cedar-more", "plenary-1", "The quokka sleeps.");
    build(&site);
    assert!(finds(&site, Language::En, "quokka", "cedar-more"));
    let whole = site.tree("out");

    let agenda = format!("{FIRST}/session.toml");
    site.replace(&agenda, "state = \"closed\"", "state = \"cloesd\"");
    site.remove(&format!("{OPEN}/statements/cedar-more"));
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken.len(), 1);
    assert_eq!(ask(&site, "out", Language::En, "quokka").hits, []);
    assert!(finds(&site, Language::En, "Birch", "second/statements/birch-opening"));
    let again = site.build("out", NOW).report;
    assert_eq!((again.written, again.deleted), (0, 0));

    site.replace(&agenda, "state = \"cloesd\"", "state = \"closed\"");
    build(&site);
    assert!(finds(&site, Language::En, "Cedar", "first/statements/cedar-opening"));
    is_as_clean(&site, NOW);
    arrive(&site, OPEN, "cedar-more", "plenary-1", "The quokka sleeps.");
    build(&site);
    assert_eq!(differences(&site.tree("out"), &whole), [""; 0]);
}

#[test]
fn a_damaged_or_lost_block_is_mended() {
    let site = Fixture::new();
    build(&site);
    let whole = site.tree("out");
    let blocks: Vec<&String> = whole.keys().filter(|path| path.ends_with(".bin")).collect();
    for path in [blocks[0], blocks[blocks.len() / 2], blocks[blocks.len() - 1]] {
        std::fs::remove_file(site.out("out").join(path)).unwrap();
        build(&site);
        assert_eq!(differences(&site.tree("out"), &whole), [""; 0]);
        std::fs::write(site.out("out").join(path), "nonsense").unwrap();
        build(&site);
        assert_eq!(differences(&site.tree("out"), &whole), [""; 0]);
    }
    // So it is where nothing is remembered.
    site.remove(".papersmart");
    let report = build(&site);
    assert_eq!((report.written, report.deleted), (0, 0));
    assert_eq!(differences(&site.tree("out"), &whole), [""; 0]);
}

/// An open session's manifest is in parts, that of one that is over is not, whatever
/// an earlier build left and whether it is remembered.
#[test]
fn the_parts_of_a_manifest_come_and_go_with_the_session() {
    let site = Fixture::new();
    let parts = || -> Vec<String> {
        let paths = site.tree("out").into_keys();
        paths.filter(|path| path.starts_with("manifest/council/second.")).collect()
    };
    build(&site);
    let (whole, open) = (site.tree("out"), parts());
    assert!(open.len() > 4, "{open:?}");
    std::fs::remove_file(site.out("out").join(&open[1])).unwrap();
    std::fs::write(site.out("out").join(&open[2]), "nonsense").unwrap();
    build(&site);
    assert_eq!(differences(&site.tree("out"), &whole), [""; 0]);
    let session = format!("{OPEN}/session.toml");
    for forgotten in [true, false] {
        site.replace(&session, "state = \"open\"", "state = \"closed\"");
        if forgotten {
            site.remove(".papersmart");
        }
        build(&site);
        assert_eq!(parts(), ["manifest/council/second.sha256"]);
        is_as_clean(&site, NOW);
        site.replace(&session, "state = \"closed\"", "state = \"open\"");
        if forgotten {
            site.remove(".papersmart");
        }
        build(&site);
        assert_eq!(parts(), open);
        is_as_clean(&site, NOW);
    }
}

#[test]
fn an_edition_finds_what_its_audience_may_see() {
    let site = Fixture::new();
    build(&site);
    site.build_for(Access::Participants, "participants", NOW).unwrap();
    let found = |out| {
        let hits = ask(&site, out, Language::En, "Birch").hits;
        hits.iter().any(|hit| hit.url.contains("birch-participants"))
    };
    assert!(found("participants") && !found("out"));
}
