//! The properties that define a build, under sequences of edits: what is built
//! step by step is what is built from nothing, byte for byte; what is built
//! twice is written once; and the number of threads does not matter.
//! `PROPTEST_CASES` asks for more sequences.

mod edits;

use crate::fixture::{Fixture, NOW, OPEN, Tree, dangling, differences};
use edits::{Edit, Editing};
use papersmart::build::Outcome;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

/// How many sequences are tried, unless the environment asks for others.
const CASES: u32 = 6;

fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(CASES),
        failure_persistence: None,
        max_shrink_iters: 40,
        ..ProptestConfig::default()
    }
}

fn on_threads<T: Send>(count: usize, work: impl FnOnce() -> T + Send) -> T {
    rayon::ThreadPoolBuilder::new().num_threads(count).build().unwrap().install(work)
}

/// Builds once more into `out`, and checks all that must hold.
fn build_and_compare(editing: &Editing) {
    let (fixture, now) = (&editing.fixture, editing.now);
    let outcome = fixture.build("out", now);
    assert_eq!(outcome.broken, [], "{:#?}", outcome.findings);
    let built = fixture.tree("out");

    let again = fixture.build("out", now).report;
    let idle = (again.rendered, again.written, again.deleted);
    assert_eq!(idle, (0, 0, 0), "a second build works again");
    assert_eq!(differences(&built, &fixture.tree("out")), [""; 0]);

    let clean = fixture.clean(now);
    assert_eq!(differences(&built, &clean), [""; 0], "step by step, and from nothing");
}

#[test]
fn edits_lead_where_a_clean_build_does() {
    let steps = proptest::collection::vec(proptest::collection::vec(edits::any(), 1..3), 2..5);
    let mut runner = TestRunner::new(config());
    let result = runner.run(&steps, |steps| {
        let mut editing = Editing::new();
        editing.fixture.build("out", editing.now);
        for step in &steps {
            for edit in step {
                editing.apply(edit);
            }
            build_and_compare(&editing);
        }
        assert_eq!(dangling(&editing.fixture.tree("out")).first(), None);
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

/// Each kind of edit alone, so that none is left to chance.
#[test]
fn every_kind_of_edit_leads_where_a_clean_build_does() {
    let mut editing = Editing::new();
    editing.fixture.build("out", editing.now);
    let arrive = (0..6).map(|state| Edit::Arrive(state, state));
    let turn = (0..6).map(|state| Edit::Turn(5 - state, state));
    let retitle = (0..15).map(|which| Edit::Retitle(which, 1));
    let others = [
        Edit::Reword(0, 9),
        Edit::Swap(0, 5),
        Edit::Carry(0, 1),
        Edit::Attribute(0, 2),
        Edit::Delete(0),
        Edit::SameSize(1),
        Edit::SameSize(2),
        Edit::Reschedule(0),
        Edit::Reprint(1),
        Edit::Word(0, 1),
        Edit::Dress(0),
        Edit::Dress(2),
        Edit::Session(true),
        Edit::Page(true),
        Edit::Lose(20),
        Edit::Damage(40),
        Edit::Forget,
        Edit::Word(0, 0),
        Edit::Dress(0),
        Edit::Session(false),
        Edit::Page(false),
    ];
    let clock = [2, 3, 4, 5, 6, 7, 1, 0].map(Edit::Clock);
    for edit in arrive.chain(turn).chain(retitle).chain(others).chain(clock) {
        editing.apply(&edit);
        build_and_compare(&editing);
    }
}

#[test]
fn the_number_of_threads_does_not_matter() {
    let fixture = Fixture::new();
    let alone = on_threads(1, || fixture_tree(&fixture.twin()));
    for count in [2, 7] {
        let together = on_threads(count, || fixture_tree(&fixture.twin()));
        assert_eq!(differences(&alone, &together), [""; 0], "{count} threads");
    }
}

fn fixture_tree(fixture: &Fixture) -> Tree {
    fixture.build("out", NOW);
    fixture.tree("out")
}

/// A file of the open session, broken, and how.
const BREAKS: [(&str, &str, &str); 4] = [
    ("session.toml", "state = \"open\"", "state = \"opne\""),
    ("agenda.toml", "[[items]]", "[[items]"),
    ("programme.toml", "items = [\"review\"]", "items = [\"revue\"]"),
    ("statements/birch-opening/statement.toml", "speakers = [\"birch\"]", "speakers = [\"bich\"]"),
];

#[test]
fn an_error_stops_its_own_session_only() {
    for (file, right, wrong) in BREAKS {
        let fixture = Fixture::new();
        fixture.build("out", NOW);
        let before = fixture.tree("out");
        let sound = fixture.twin();

        // Everything around changes while the session is broken.
        let path = format!("{OPEN}/{file}");
        fixture.replace(&path, right, wrong);
        for site in [&fixture, &sound] {
            site.replace("content/speakers.toml", "Birch", "White Birch");
            site.replace("content/sessions/council/first/documents.toml", "C/1/5", "C/1/6");
            site.write("themes/default/components/facts/facts.css", ".facts{margin:1rem}\n");
            site.write("content/pages/extra.en.md", "+++\ntitle = \"Extra\"\n+++\nMore.\n");
            for language in ["ar", "zh", "fr", "ru", "es"] {
                let page = format!("content/pages/extra.{language}.md");
                site.write(&page, "+++\ntitle = \"Extra\"\n+++\nMore.\n");
            }
        }
        let outcome = fixture.build("out", NOW);
        assert_eq!(names(&outcome), ["council/second"], "{file}");
        assert!(outcome.absent.is_empty());
        let stopped = fixture.tree("out");
        let expected = sound.clean(NOW);
        let own = |path: &str| {
            let symbol = path.starts_with("C/2/") || path.starts_with("B/1/2/");
            symbol || path.contains("council/second")
        };
        for path in differences(&before, &stopped) {
            assert!(!own(path), "{path} of the broken session changed ({file})");
        }
        // Only the lists may tell, and what old pages still need stays.
        for path in differences(&stopped, &expected) {
            let kept = path.starts_with("assets/") && before.contains_key(path);
            let listed =
                ["manifest.sha256", "manifest/site-files.sha256", "manifest/search.sha256"]
                    .contains(&path);
            // The index keeps the broken session's segments, and lists them.
            let searched = path.starts_with("search/")
                && (path.ends_with(".json")
                    || !stopped.contains_key(path)
                    || before.contains_key(path));
            assert!(own(path) || listed || kept || searched, "{path} ({file})");
        }
        assert_eq!(dangling(&stopped).first(), None, "{file}");

        // A second build says so again, and touches nothing.
        let again = fixture.build("out", NOW);
        assert_eq!(names(&again), ["council/second"]);
        assert_eq!((again.report.written, again.report.deleted), (0, 0));

        fixture.replace(&path, wrong, right);
        assert_eq!(names(&fixture.build("out", NOW)), [""; 0]);
        assert_eq!(differences(&fixture.tree("out"), &expected), [""; 0], "{file}");
    }
}

/// A session that is referred to has no agenda that could change when it goes.
#[test]
fn what_a_session_refers_to_may_go_and_come_back() {
    let fixture = Fixture::new();
    fixture.build("out", NOW);
    let before = fixture.tree("out");
    let other = "content/sessions/board/first/session.toml";
    let text = fixture.read(other);
    fixture.remove("content/sessions/board/first");
    assert_eq!(names(&fixture.build("out", NOW)), ["council/second"]);
    fixture.write(other, text);
    assert_eq!(names(&fixture.build("out", NOW)), [""; 0]);
    assert_eq!(differences(&before, &fixture.tree("out")), [""; 0]);
}

#[test]
fn a_broken_session_that_was_never_published_is_told_apart() {
    let fixture = Fixture::new();
    fixture.replace(&format!("{OPEN}/agenda.toml"), "adopted", "adoptde");
    let outcome = fixture.build("out", NOW);
    assert_eq!(names(&outcome), ["council/second"]);
    assert_eq!(outcome.absent, outcome.broken);
    let tree = fixture.tree("out");
    assert!(tree.keys().any(|path| path.starts_with("en/council/first/")));
    assert!(!tree.keys().any(|path| path.contains("council/second")));
    assert_eq!(dangling(&tree).first(), None);
}

fn names(outcome: &Outcome) -> Vec<String> {
    outcome.broken.iter().map(ToString::to_string).collect()
}
