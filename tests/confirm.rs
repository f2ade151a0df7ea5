//! `policies.confirm`: a build that would take much away or release much at
//! once stops before anything is published, until a person confirms exactly
//! that change.

use std::process::Output;

use crate::fixture::{Fixture, NOW, OPEN, Tree, differences};
use papersmart::build::{self, Confirmation, Consent, Memory, Reason, Settings, Silent, Touched};
use papersmart::diagnostic::Findings;
use papersmart::i18n::{Catalogue, Language};
use papersmart::model::Access;
use papersmart::source::World;

/// A site that asks, as `policy` says.
fn asking(policy: &str) -> Fixture {
    let site = Fixture::new();
    let toml = site.read("content/site.toml");
    site.write("content/site.toml", with_policy(&toml, policy));
    site
}

fn with_policy(toml: &str, policy: &str) -> String {
    let (before, after) = toml.split_once("[policies]\n").unwrap();
    format!("{before}[policies]\nconfirm = {policy}\n{after}")
}

fn built(site: &Fixture, more: &[&str]) -> Output {
    site.run(&[&["build", "--out", "out", "--now", NOW], more].concat())
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The code that a build asks for.
fn code(output: &Output) -> String {
    let said = said(output);
    let after = said.rsplit_once("--confirm ").map(|(_, after)| after).unwrap_or_default();
    let code: String = after.chars().take_while(char::is_ascii_hexdigit).collect();
    assert_eq!(code.len(), 16, "{said}");
    code
}

/// Adds a press release.
fn press(site: &Fixture, id: &str) {
    let folder = format!("{OPEN}/press/{id}");
    site.write(
        &format!("{folder}/press.toml"),
        site.read(&format!("{OPEN}/press/opening/press.toml")),
    );
    site.write(&format!("{folder}/en.md"), format!("Text of {id}.\n"));
}

/// A file that is one.
fn pdf() -> String {
    format!("{}/tests/site/{OPEN}/files/timetable.en.pdf", env!("CARGO_MANIFEST_DIR"))
}

fn state(site: &Fixture, id: &str, from: &str, to: &str) {
    site.replace(&format!("{OPEN}/statements/{id}/statement.toml"), from, to);
}

/// Builds, and expects that it stops, says so, and touches nothing.
fn stops(site: &Fixture, more: &[&str]) -> Output {
    let before = site.tree("out");
    let output = built(site, more);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert_eq!(differences(&before, &site.tree("out")), [""; 0]);
    assert!(!site.out("out/.staging").exists());
    output
}

fn passes(site: &Fixture, more: &[&str]) {
    let output = built(site, more);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

fn is_as_if_nothing_had_been_asked(site: &Fixture) -> Tree {
    let tree = site.tree("out");
    assert_eq!(differences(&tree, &site.clean(NOW)), [""; 0]);
    tree
}

#[test]
fn many_pages_that_vanish_stop_the_build_until_that_is_confirmed() {
    let site = asking("{ vanishing = 1 }");
    passes(&site, &[]);
    site.remove(&format!("{OPEN}/statements/birch-opening"));
    site.remove(&format!("{OPEN}/press/opening"));
    let output = stops(&site, &[]);
    let said = said(&output);
    assert!(said.contains("nobody recalled or withdrew them: 2."), "{said}");
    assert!(said.contains("/council/second/statements/birch-opening/"), "{said}");
    assert!(!said.contains("Without --dry-run"), "{said}");
    passes(&site, &["--confirm", &code(&output)]);
    let tree = is_as_if_nothing_had_been_asked(&site);
    assert!(!tree.contains_key("en/council/second/press/opening/index.html"));
    passes(&site, &[]);
}

#[test]
fn as_many_as_are_allowed_vanish_unasked() {
    let site = asking("{ vanishing = 1, releases = 1 }");
    passes(&site, &[]);
    press(&site, "closing");
    site.remove(&format!("{OPEN}/press/opening"));
    passes(&site, &[]);
}

#[test]
fn many_releases_at_once_stop_the_build_until_they_are_confirmed() {
    let site = asking("{ releases = 2 }");
    passes(&site, &[]);
    ["one", "two", "three"].iter().for_each(|id| press(&site, id));
    let output = stops(&site, &[]);
    assert!(said(&output).contains("public at once: 3."), "{}", said(&output));
    passes(&site, &["--confirm", &code(&output)]);
    assert!(site.tree("out").contains_key("en/council/second/press/three/index.html"));
}

#[test]
fn a_confirmation_is_for_one_change_and_no_other() {
    let site = asking("{ releases = 2 }");
    passes(&site, &[]);
    ["one", "two", "three"].iter().for_each(|id| press(&site, id));
    let first = code(&stops(&site, &[]));
    // One word in one of the texts is another change.
    site.write(&format!("{OPEN}/press/two/en.md"), "Another text.\n");
    let output = stops(&site, &["--confirm", &first]);
    assert!(said(&output).contains(&format!("--confirm {first} stands for another change.")));
    let second = code(&output);
    assert_ne!(first, second);
    passes(&site, &["--confirm", &second]);
    // The same files from another start are another change as well.
    site.write(&format!("{OPEN}/press/two/en.md"), "A third.\n");
    passes(&site, &[]);
    ["one", "two", "three"].iter().for_each(|id| site.remove(&format!("{OPEN}/press/{id}")));
    passes(&site, &[]);
    ["one", "two", "three"].iter().for_each(|id| press(&site, id));
    site.write(&format!("{OPEN}/press/two/en.md"), "Yet another text.\n");
    stops(&site, &["--confirm", &second]);
}

#[test]
fn a_wrong_code_is_a_wrong_command_line() {
    let site = Fixture::new();
    for wrong in ["yes", "", "12345678901234567"] {
        assert_eq!(built(&site, &["--confirm", wrong]).status.code(), Some(2), "{wrong}");
    }
}

#[test]
fn what_is_asked_does_not_depend_on_what_is_remembered() {
    let site = asking("{ vanishing = 1, releases = 1 }");
    passes(&site, &[]);
    site.remove(&format!("{OPEN}/statements/birch-opening"));
    ["one", "two"].iter().for_each(|id| press(&site, id));
    site.remove(&format!("{OPEN}/press/opening"));
    let remembered = code(&stops(&site, &[]));
    site.remove(".papersmart");
    assert_eq!(code(&stops(&site, &[])), remembered);
    let rehearsed = built(&site, &["--dry-run"]);
    assert_eq!((rehearsed.status.code(), code(&rehearsed)), (Some(0), remembered));
}

#[test]
fn a_recall_and_a_withdrawal_wait_for_nobody() {
    let site = asking("{ vanishing = 0 }");
    let folder = format!("{OPEN}/statements/birch-opening");
    site.write(&format!("{folder}/scan.pdf"), std::fs::read(pdf()).unwrap());
    let scan = "[{ lang = \"en\", path = \"scan.pdf\", media_type = \"application/pdf\" }]";
    state(&site, "birch-opening", "role =", &format!("files = {scan}\nrole ="));
    passes(&site, &[]);
    let file = site.out("out/files/council/second/birch-opening/scan.pdf");
    assert!(file.exists());
    let page = "en/council/second/statements/birch-opening/index.html";
    let shown =
        |site: &Fixture| String::from_utf8_lossy(&site.tree("out")[page]).contains("class=prose");
    assert!(shown(&site));
    let name = "council/second/birch-opening";
    for command in
        [&["statement", "recall", name][..], &["statement", "release", name, "--lang", "en"]]
    {
        let output = site.run(&[command, &["--now", NOW]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        passes(&site, &[]);
        assert_eq!(
            (shown(&site), file.exists()),
            (command[1] == "release", command[1] == "release")
        );
    }
    let withdraw = ["statement", "withdraw", name, "--reason", "requested", "--now", NOW];
    assert_eq!(site.run(&withdraw).status.code(), Some(0));
    passes(&site, &[]);
    assert!(!shown(&site) && !file.exists());
}

#[test]
fn a_recall_that_waits_with_another_change_is_said_to_wait() {
    let site = asking("{ releases = 0 }");
    passes(&site, &[]);
    press(&site, "one");
    let recall = ["statement", "recall", "council/second/birch-opening", "--now", NOW];
    assert!(!said(&stops(&site, &[])).contains("recalled or withdrawn statements that wait"));
    assert_eq!(site.run(&recall).status.code(), Some(0));
    let said = said(&stops(&site, &[]));
    assert!(said.contains("recalled or withdrawn statements that wait with it: 1."), "{said}");
}

#[test]
fn a_text_that_goes_without_a_recall_is_asked_about_though_its_page_stays() {
    let site = asking("{ vanishing = 0 }");
    passes(&site, &[]);
    let released = "state = \"released\"\nreleased = 2026-03-23T11:00:00+01:00";
    state(&site, "birch-opening", released, "state = \"staged\"");
    let output = stops(&site, &[]);
    assert!(said(&output).contains("withdrew them: 1."), "{}", said(&output));
}

#[test]
fn texts_of_statements_that_were_delivered_before_are_releases_too() {
    let site = asking("{ releases = 0 }");
    state(&site, "cedar-staged", "meeting =", "delivered = 2026-03-24T10:00:00\nmeeting =");
    passes(&site, &[]);
    let released = "state = \"released\"\nreleased = 2026-03-24T10:00:00Z";
    state(&site, "cedar-staged", "state = \"staged\"", released);
    let output = stops(&site, &[]);
    assert!(said(&output).contains("public at once: 1."), "{}", said(&output));
}

#[test]
fn a_build_that_stops_where_others_read_along_names_nothing_that_is_embargoed() {
    let site = asking("{ releases = 0, vanishing = 0 }");
    passes(&site, &[]);
    let released = "state = \"released\"\nreleased = 2026-03-24T10:00:00Z";
    state(&site, "cedar-staged", "state = \"staged\"", released);
    site.remove(&format!("{OPEN}/press/opening"));
    let mut command = site.command(&["build", "--out", "out", "--now", NOW]);
    let output = command.env("CI", "true").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = said(&output);
    assert!(said.contains("/council/second/press/opening/"), "what vanishes was public: {said}");
    assert!(!said.to_lowercase().contains("cedar") && !said.contains("/agenda/"), "{said}");
}

#[test]
fn a_first_build_is_asked_about_only_where_that_is_wanted() {
    let site = asking("{ vanishing = 0, releases = 0 }");
    passes(&site, &[]);
    let site = asking("{ first = true }");
    let output = stops(&site, &[]);
    assert!(!site.out("out").exists());
    passes(&site, &["--confirm", &code(&output)]);
    is_as_if_nothing_had_been_asked(&{
        let plain = asking("{ }");
        let output = built(&plain, &[]);
        assert_eq!(output.status.code(), Some(0));
        plain
    });
}

#[test]
fn other_editions_are_not_asked_about() {
    let site = asking("{ vanishing = 0, releases = 0, first = true }");
    passes(&site, &["--audience", "podium"]);
    site.remove(&format!("{OPEN}/press/opening"));
    passes(&site, &["--audience", "podium"]);
}

#[test]
fn it_is_said_in_six_languages() {
    let site = asking("{ releases = 0 }");
    passes(&site, &[]);
    press(&site, "one");
    let catalogue = Catalogue::embedded();
    let args = [("count", 1_usize.into()), ("limit", 0_usize.into())];
    for language in Language::ALL {
        let expected = catalogue.say(language, "cli-confirm-releases", &args);
        let output = stops(&site, &["--lang", language.code()]);
        assert!(said(&output).contains(&expected), "{}", said(&output));
    }
}

#[test]
fn a_policy_that_makes_no_sense_is_an_error() {
    for wrong in ["{ vanishing = -1 }", "{ vanish = 1 }", "3", "{ releases = \"many\" }"] {
        let output = built(&asking(wrong), &[]);
        assert_eq!(output.status.code(), Some(1), "{wrong}");
    }
    let site = Fixture::new();
    let path = format!("{OPEN}/session.toml");
    site.write(&path, site.read(&path) + "\n[policies]\nconfirm = { vanishing = 1 }\n");
    assert_eq!(built(&site, &[]).status.code(), Some(1));
}

/// Builds in a process that has built before.
fn again(site: &Fixture, consent: Consent, memory: &mut Memory) -> build::Outcome {
    let world = World::new(&site.site(), NOW.parse().unwrap());
    let mut findings = Findings::default();
    let catalogue = Catalogue::load(&world, &mut findings);
    let (out, audience) = (site.out("out"), Access::Public);
    let settings = Settings { out, base_url: None, audience, rehearsal: false, consent };
    let paths = ["one", "two", "three", "four"].map(|id| format!("{OPEN}/press/{id}"));
    let touched = Touched::by(paths.iter().map(String::as_str));
    build::build_with(&world, &settings, &catalogue, findings, &Silent, memory, &touched).unwrap()
}

#[test]
fn while_it_watches_a_change_waits_until_somebody_confirms_or_undoes_it() {
    let site = asking("{ releases = 1 }");
    let mut memory = Memory::default();
    assert_eq!(again(&site, Consent::Awaited, &mut memory).demand, None);
    let before = site.tree("out");
    ["one", "two"].iter().for_each(|id| press(&site, id));
    let asked = |memory: &mut Memory| {
        let outcome = again(&site, Consent::Awaited, memory);
        let demand = outcome.demand.unwrap();
        assert!(demand.held && outcome.forecast.is_some());
        assert_eq!(demand.reasons, [Reason::Releases { count: 2, limit: 1 }]);
        demand.confirmation
    };
    let name: Confirmation = asked(&mut memory);
    assert_eq!(asked(&mut memory), name, "it waits");
    assert_eq!(differences(&before, &site.tree("out")), [""; 0]);
    // Undone, nothing is left of it.
    site.remove(&format!("{OPEN}/press/two"));
    assert_eq!(again(&site, Consent::Awaited, &mut memory).demand, None);
    press(&site, "two");
    assert_eq!(again(&site, Consent::Awaited, &mut memory).demand, None, "one more is allowed");
    is_as_if_nothing_had_been_asked(&site);
    // Confirmed by another process, the watching one goes on from there.
    ["three", "four"].iter().for_each(|id| press(&site, id));
    let demand = again(&site, Consent::Awaited, &mut memory).demand.unwrap();
    passes(&site, &["--confirm", &demand.confirmation.to_string()]);
    let outcome = again(&site, Consent::Awaited, &mut memory);
    assert_eq!((outcome.demand, outcome.report.written), (None, 0));
    is_as_if_nothing_had_been_asked(&site);
}

/// Waits until something is so.
fn wait(what: &str, so: impl Fn() -> bool) {
    for _ in 0..600 {
        if so() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    assert!(so(), "{what}");
}

#[test]
fn a_watching_process_tells_what_waits_once_and_goes_on_when_it_is_confirmed_elsewhere() {
    let site = asking("{ releases = 0 }");
    passes(&site, &[]);
    let log = site.out("log");
    let arguments = ["build", "--watch", "--out", "out", "--now", NOW];
    let mut command = site.command(&arguments);
    let mut watching = command.stderr(std::fs::File::create(&log).unwrap()).spawn().unwrap();
    let count = |text: &str| std::fs::read_to_string(&log).unwrap().matches(text).count();
    wait("it watches", || count("Watching for changes") == 1);
    press(&site, "one");
    wait("it asks", || count("with the same options and --confirm") == 1);
    // The same once more, and then something that is written without being asked.
    press(&site, "one");
    std::thread::sleep(std::time::Duration::from_secs(3));
    assert_eq!(count("with the same options and --confirm"), 1);
    let code = code(&built(&site, &["--dry-run"]));
    passes(&site, &["--confirm", &code]);
    site.write(&format!("{OPEN}/press/one/en.md"), "Another text.\n");
    let page = site.out("out/en/council/second/press/one/index.html");
    wait("it goes on", || {
        std::fs::read_to_string(&page).is_ok_and(|page| page.contains("Another text."))
    });
    watching.kill().unwrap();
    watching.wait().unwrap();
}

#[test]
fn a_preview_shows_what_a_build_would_ask_about() {
    let site = asking("{ releases = 0 }");
    let mut memory = Memory::default();
    again(&site, Consent::Unneeded, &mut memory);
    press(&site, "one");
    let outcome = again(&site, Consent::Unneeded, &mut memory);
    assert!(outcome.demand.is_some_and(|demand| !demand.held) && outcome.forecast.is_none());
    assert!(site.tree("out").contains_key("en/council/second/press/one/index.html"));
}
