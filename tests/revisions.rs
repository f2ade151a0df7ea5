//! Texts that revisions replaced: embargoed again, unless their body lets them
//! be read; then compared with what replaced them, and never more than was
//! public.

use crate::fixture::{Fixture, NOW, OPEN, differences};

const DRAFT: &str = "Draft words of a draft nobody heard.\n";
const FIRST: &str = "We thank the Chair for the report.\n\nWe have one remark.\n";
const SECOND: &str = "We thank the President for the report.\n\nWe have one remark.\n";
const PAGE: &str = "en/council/second/statements/canary/index.html";
const COMPARED: &str = "en/council/second/statements/canary/revisions/index.html";

/// A statement that was handed in, replaced, released, and replaced again.
struct Registry(Fixture);

impl Registry {
    fn revised() -> Self {
        let desk = Self(Fixture::new());
        for (name, text) in [("0.en.md", DRAFT), ("1.en.md", FIRST), ("2.en.md", SECOND)] {
            std::fs::write(desk.0.out(name), text).unwrap();
        }
        let receive = ["statement", "receive", "0.en.md", "--id", "canary"];
        let about = ["--meeting", "plenary-2", "--speaker", "chair", "--item", "later"];
        desk.does(&[&receive[..], &about].concat(), NOW);
        desk.does(&["statement", "revise", "canary", "1.en.md"], NOW);
        desk.does(&["statement", "release", "canary"], NOW);
        desk.does(&["statement", "revise", "canary", "2.en.md"], "2026-03-25T09:30:00Z");
        desk
    }

    fn does(&self, arguments: &[&str], now: &str) {
        let mut command = self.0.command(&[arguments, &["--now", now]].concat());
        let output = command.env_remove("CI").output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {output:?}");
    }

    fn rules(&self, file: &str, superseded: &str) {
        let text = self.0.read(file);
        let table = format!("[policies]\nsuperseded = \"{superseded}\"\n");
        let (head, tail) = text.split_once("\n[").unwrap();
        self.0.write(file, format!("{head}\n{table}\n[{tail}"));
    }

    /// The published files in which a text is found.
    fn found(&self, text: &str) -> Vec<String> {
        let outcome = self.0.build("out", "2026-03-25T10:00:00Z");
        assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
        let tree = self.0.tree("out");
        let holds = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(text);
        tree.into_iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path).collect()
    }
}

const BODY: &str = "content/bodies/council.toml";

#[test]
fn what_was_replaced_is_embargoed_again() {
    let desk = Registry::revised();
    let toml = desk.0.read(&format!("{OPEN}/statements/canary/statement.toml"));
    assert!(toml.contains("superseded = 2"), "{toml}");
    assert!(!toml.contains("superseded = 1"), "what was never public is not told: {toml}");
    for text in ["Draft words", "thank the Chair", "Compare with"] {
        assert_eq!(desk.found(text), [""; 0], "{text}");
    }
    assert!(desk.found("thank the President").contains(&PAGE.to_owned()));
}

#[test]
fn a_body_may_let_readers_compare() {
    let desk = Registry::revised();
    let before = desk.0.clean("2026-03-25T10:00:00Z");
    desk.rules(BODY, "shown");
    assert_eq!(desk.found("Draft words"), [""; 0]);
    assert_eq!(desk.found("Chair<span"), [COMPARED]);
    let tree = desk.0.tree("out");
    let page = String::from_utf8(tree[COMPARED].clone()).unwrap();
    let compared = page.split_once("We thank the ").unwrap().1;
    let plain = |html: &str| {
        let html = html.replace("<span class=hidden lang=en>", "{").replace("</span>", "}");
        html.split("</p>").next().unwrap().to_owned()
    };
    assert_eq!(
        plain(compared),
        "<del>{left out: }Chair{ (end)}</del><ins>{put in: }President{ (end)}</ins> for the report."
    );
    assert!(page.contains("25 March 2026"), "when it was replaced");
    // Who reads another language is led to where it can be read.
    let arabic = &tree["ar/council/second/statements/canary/revisions/index.html"];
    let arabic = String::from_utf8(arabic.clone()).unwrap();
    assert!(arabic.contains("/en/council/second/statements/canary/revisions/"), "{arabic}");
    // Search knows the text in force only.
    let found = differences(&before, &tree);
    assert!(!found.iter().any(|path| path.starts_with("search/")), "{found:?}");
}

#[test]
fn a_session_rules_for_itself() {
    let desk = Registry::revised();
    desk.rules(BODY, "shown");
    desk.rules(&format!("{OPEN}/session.toml"), "hidden");
    assert_eq!(desk.found("thank the Chair"), [""; 0]);
    assert_eq!(desk.found("Chair<span"), [""; 0]);
}

#[test]
fn what_is_taken_back_is_not_compared() {
    for act in [&["withdraw", "canary", "--reason", "requested"][..], &["recall", "canary"]] {
        let desk = Registry::revised();
        desk.rules(BODY, "shown");
        desk.does(&[&["statement"], act].concat(), "2026-03-25T09:40:00Z");
        for text in ["thank the", "Chair<span", "President<span"] {
            assert_eq!(desk.found(text), [""; 0], "{act:?}: {text}");
        }
        assert!(!desk.0.tree("out").contains_key(COMPARED));
    }
}

#[test]
fn a_wrong_file_that_was_recalled_is_never_compared() {
    let desk = Registry::revised();
    desk.rules(BODY, "shown");
    desk.does(&["statement", "recall", "canary"], "2026-03-25T09:40:00Z");
    desk.does(&["statement", "revise", "canary", "1.en.md"], "2026-03-25T09:41:00Z");
    desk.does(&["statement", "release", "canary", "--lang", "en"], "2026-03-25T09:42:00Z");
    assert_eq!(desk.found("President"), [""; 0]);
    assert!(desk.found("thank the Chair").contains(&PAGE.to_owned()));
    assert!(!desk.0.tree("out").contains_key(COMPARED));
}

#[test]
fn what_only_participants_could_see_is_never_compared_by_all() {
    let desk = Registry::revised();
    desk.rules(BODY, "shown");
    let file = format!("{OPEN}/statements/canary/statement.toml");
    desk.0.replace(&file, "meeting = ", "access = \"participants\"\nmeeting = ");
    desk.does(&["statement", "revise", "canary", "1.en.md"], "2026-03-25T09:40:00Z");
    assert!(!desk.0.read(&file).contains("superseded = 3"));
}
