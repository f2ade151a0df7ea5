//! A process that builds again and again ends where clean builds do, whatever
//! it remembers.

use std::path::PathBuf;

use crate::fixture::{self, Fixture};
use papersmart::build::{Consent, Memory, Outcome, Settings, Silent, Touched, build_with};
use papersmart::diagnostic::{Findings, Severity};
use papersmart::i18n::Catalogue;
use papersmart::model::Access;
use papersmart::source::World;

/// A fixture that one process watches.
struct Watched {
    fixture: Fixture,
    memory: Memory,
    now: &'static str,
}

impl Watched {
    fn new() -> Self {
        let mut watched =
            Self { fixture: Fixture::new(), memory: Memory::default(), now: fixture::NOW };
        watched.build(&Touched::Everything);
        watched
    }

    fn out(&self) -> PathBuf {
        self.fixture.out("watched")
    }

    /// What the process does when it hears that these files changed.
    fn build(&mut self, touched: &Touched) -> Outcome {
        let world = World::new(&self.fixture.site(), self.now.parse().unwrap());
        let mut findings = Findings::default();
        let catalogue = Catalogue::load(&world, &mut findings);
        let settings = Settings {
            out: self.out(),
            base_url: None,
            audience: Access::Public,
            rehearsal: false,
            consent: Consent::default(),
        };
        build_with(&world, &settings, &catalogue, findings, &Silent, &mut self.memory, touched)
            .unwrap()
    }

    fn touch(&mut self, paths: &[&str]) -> Outcome {
        self.build(&Touched::by(paths.iter().copied()))
    }

    #[track_caller]
    fn is_as_clean(&self) {
        let (watched, clean) = (self.fixture.tree("watched"), self.fixture.clean(self.now));
        assert_eq!(fixture::differences(&watched, &clean), Vec::<&str>::new());
    }
}

const DOCUMENTS: &str = "content/sessions/council/first/documents.toml";
const STATEMENT: &str = "content/sessions/council/second/statements/birch-opening/statement.toml";

#[test]
fn edits_of_sessions_lead_where_a_clean_build_does() {
    let mut watched = Watched::new();
    watched.fixture.replace(DOCUMENTS, "C/1/5", "C/1/6");
    watched.touch(&[DOCUMENTS]);
    watched.is_as_clean();

    watched.fixture.replace(DOCUMENTS, "C/1/6", "C/1/7");
    watched.fixture.replace(STATEMENT, "speakers = [\"birch\"]", "speakers = [\"cedar\"]");
    watched.touch(&[DOCUMENTS, STATEMENT]);
    watched.is_as_clean();
}

#[test]
fn the_clock_is_heard_whatever_else_was_touched() {
    let mut watched = Watched::new();
    watched.now = "2026-12-31T12:00:00Z";
    watched.fixture.replace(DOCUMENTS, "C/1/5", "C/1/6");
    watched.touch(&[DOCUMENTS]);
    watched.is_as_clean();
}

#[test]
fn errors_around_the_sessions_stop_everything_until_they_are_mended() {
    let mut watched = Watched::new();
    let before = watched.fixture.tree("watched");
    watched.fixture.replace("content/site.toml", "base_url", "base_ulr");
    watched.touch(&["content/site.toml"]);
    watched.fixture.replace(DOCUMENTS, "C/1/5", "C/1/6");
    watched.touch(&[DOCUMENTS]);
    assert_eq!(watched.fixture.tree("watched"), before);

    watched.fixture.replace("content/site.toml", "base_ulr", "base_url");
    watched.touch(&["content/site.toml"]);
    watched.is_as_clean();
}

#[test]
fn a_session_with_errors_is_looked_at_until_it_is_mended() {
    let mut watched = Watched::new();
    watched.fixture.replace(STATEMENT, "speakers = [\"birch\"]", "speakers = [\"bich\"]");
    assert_eq!(watched.touch(&[STATEMENT]).broken.len(), 1);
    watched.fixture.replace(DOCUMENTS, "C/1/5", "C/1/6");
    assert_eq!(watched.touch(&[DOCUMENTS]).broken.len(), 1);
    watched.fixture.replace(STATEMENT, "speakers = [\"bich\"]", "speakers = [\"birch\"]");
    assert!(watched.touch(&[STATEMENT]).broken.is_empty());
    watched.is_as_clean();
}

#[test]
fn a_state_that_is_deleted_meanwhile_costs_time_and_nothing_else() {
    let mut watched = Watched::new();
    watched.fixture.replace(DOCUMENTS, "C/1/5", "C/1/6");
    watched.touch(&[DOCUMENTS]);
    std::fs::remove_dir_all(watched.fixture.site().join(".papersmart")).unwrap();
    watched.fixture.replace(STATEMENT, "speakers = [\"birch\"]", "speakers = [\"cedar\"]");
    watched.touch(&[STATEMENT]);
    watched.is_as_clean();
}

#[cfg(unix)]
#[test]
fn what_a_link_leads_to_is_followed_when_that_changes() {
    let text = "content/sessions/council/second/statements/birch-opening/en.md";
    let mut watched = Watched::new();
    let site = watched.fixture.site();
    let own = site.join("content/sessions/council/second/files/kept.md");
    std::fs::create_dir_all(own.parent().unwrap()).unwrap();
    std::fs::rename(site.join(text), &own).unwrap();
    std::os::unix::fs::symlink(&own, site.join(text)).unwrap();
    watched.build(&Touched::Everything);
    std::fs::write(&own, "Another text.\n").unwrap();
    watched.build(&Touched::Everything);
    watched.is_as_clean();
    let page = "en/council/second/statements/birch-opening/index.html";
    assert!(
        String::from_utf8_lossy(&watched.fixture.tree("watched")[page]).contains("Another text")
    );
}

#[test]
fn what_a_guide_refers_to_is_missed_when_a_session_loses_it() {
    let documents = "content/sessions/council/second/documents.toml";
    let mut watched = Watched::new();
    let dead = |outcome: &Outcome| {
        outcome.findings.iter().filter(|finding| finding.code == "dead-reference").count()
    };
    watched.fixture.replace(documents, "\"B/1/2\"", "\"B/1/3\"");
    assert_eq!(dead(&watched.touch(&[documents])), 5);
    watched.is_as_clean();
    // Also while something else is touched.
    watched.fixture.replace(DOCUMENTS, "C/1/5", "C/1/6");
    assert_eq!(dead(&watched.touch(&[DOCUMENTS])), 5);
    watched.fixture.replace(documents, "\"B/1/3\"", "\"B/1/2\"");
    assert_eq!(dead(&watched.touch(&[documents])), 0);
    watched.is_as_clean();
}

#[test]
fn what_is_wrong_with_a_guide_is_told_until_it_is_mended() {
    let guide = "content/guides/delegate.fr.md";
    let mut watched = Watched::new();
    let errors = |outcome: &Outcome| {
        let errors = outcome.findings.iter().filter(|one| one.severity == Severity::Error);
        errors.map(|one| one.code).collect::<Vec<_>>()
    };
    let text = watched.fixture.read(guide);
    watched.fixture.write(guide, "No head.\n");
    assert_eq!(errors(&watched.touch(&[guide])), ["missing-head"]);
    // Also while something else is touched.
    watched.fixture.replace(DOCUMENTS, "C/1/5", "C/1/6");
    assert_eq!(errors(&watched.touch(&[DOCUMENTS])), ["missing-head"]);
    watched.is_as_clean();
    watched.fixture.write(guide, text);
    assert!(errors(&watched.touch(&[guide])).is_empty());
    watched.fixture.replace(DOCUMENTS, "C/1/6", "C/1/7");
    assert!(errors(&watched.touch(&[DOCUMENTS])).is_empty());
    watched.is_as_clean();
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_stops_no_other_session() {
    let mut watched = Watched::new();
    let lost = "content/sessions/council/second/statements/birch-opening/fr.md";
    let _ = std::fs::remove_file(watched.fixture.site().join(lost));
    std::os::unix::fs::symlink("/nowhere/at/all", watched.fixture.site().join(lost)).unwrap();
    watched.fixture.replace(DOCUMENTS, "C/1/5", "C/1/6");
    let outcome = watched.touch(&[lost, DOCUMENTS]);
    assert_eq!(outcome.broken.len(), 1);
    let changed = watched.fixture.tree("watched");
    assert!(changed.keys().any(|path| path.contains("council/first") && path.contains("c-1-6")));
}
