//! Sessions that are over: what is frozen when they are closed, what they still
//! take, and the addresses that stay.

mod edits;
mod mended;

use std::collections::BTreeSet;

use crate::fixture::{self, Fixture, NOW, OPEN, differences};
use edits::{Edit, frozen};
use papersmart::build;
use papersmart::desk::{Desk, Why};
use papersmart::diagnostic::{Finding, Findings, Severity};
use papersmart::i18n::Catalogue;
use papersmart::source::World;
use proptest::prelude::*;

const KEY: &str = "council/second";

/// The fixture's open session once it was closed.
fn closed() -> Fixture {
    let site = Fixture::new();
    desk(&site).close(&KEY.parse().unwrap(), Some("The registry")).unwrap();
    site
}

fn desk(site: &Fixture) -> Desk {
    Desk::open(&site.site(), Some(NOW.parse().unwrap()), || ()).unwrap()
}

/// The errors in the closed session.
fn errors(site: &Fixture) -> Vec<Finding> {
    let world = World::new(&site.site(), NOW.parse().unwrap());
    let all = build::examine(&world, &Catalogue::embedded(), Findings::default()).unwrap();
    let own = |one: &Finding| one.place.file.contains(KEY) && one.severity == Severity::Error;
    all.into_iter().filter(own).collect()
}

fn codes(site: &Fixture) -> Vec<&'static str> {
    errors(site).iter().map(|one| one.code).collect()
}

fn runs(site: &Fixture, arguments: &[&str]) -> (Option<i32>, String) {
    let output = site.command(&[arguments, &["--now", NOW]].concat()).env_remove("CI").output();
    let output = output.unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

fn does(site: &Fixture, arguments: &[&str]) {
    let (code, said) = runs(site, arguments);
    assert_eq!(code, Some(0), "{arguments:?}: {said}");
}

fn refuses(site: &Fixture, arguments: &[&str]) -> String {
    let before = fixture::tree(&site.site().join("content"));
    let (code, said) = runs(site, arguments);
    assert_eq!(code, Some(1), "{arguments:?}: {said}");
    let after = fixture::tree(&site.site().join("content"));
    assert_eq!(differences(&before, &after), [""; 0], "{arguments:?}");
    said
}

fn file(name: &str) -> String {
    format!("{OPEN}/{name}")
}

#[test]
fn a_closed_session_is_as_it_was_and_says_so_in_its_file() {
    let site = closed();
    assert_eq!(codes(&site), [""; 0]);
    let text = site.read(&file("frozen.toml"));
    assert!(text.contains("act = \"close\"\nat = 2026-03-25T09:00:00Z\nby = \"The registry\""));
    assert!(site.read(&file("session.toml")).contains("state = \"closed\""));
    // The same session gives the same bytes; and once more there is nothing to do.
    assert_eq!(text, closed().read(&file("frozen.toml")));
    let again = desk(&site).close(&KEY.parse().unwrap(), None).unwrap();
    assert!(again.unchanged);
    assert_eq!(text, site.read(&file("frozen.toml")));
}

#[test]
fn nothing_that_waits_for_its_release_is_frozen_or_among_the_addresses() {
    let site = closed();
    for name in ["frozen.toml", "routes.txt"] {
        let text = site.read(&file(name));
        assert!(text.contains("statements/birch-opening/"), "{name}");
        for waiting in ["cedar-staged", "cedar-interpreters"] {
            assert!(!text.contains(waiting), "{name}: {waiting}");
        }
    }
    assert!(!site.read(&file("routes.txt")).contains("birch-participants"));
    // What waits may still change, and be released.
    site.write(&file("statements/cedar-staged/en.md"), "Other words.\n");
    assert_eq!(codes(&site), [""; 0]);
    does(&site, &["statement", "release", &format!("{KEY}/cedar-staged")]);
    assert_eq!(codes(&site), [""; 0]);
    assert!(site.read(&file("frozen.toml")).contains("\"statements/cedar-staged/en.md\""));
    site.write(&file("statements/cedar-staged/en.md"), "Words that were never said.\n");
    assert_eq!(codes(&site), ["frozen-changed"]);
}

#[test]
fn what_was_changed_is_found_where_it_stands_and_what_is_gone_where_it_stood() {
    let site = closed();
    site.replace(&file("documents.toml"), "en = \"Note\"", "en = \"Another note\"");
    let found = errors(&site);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].place.file.ends_with("documents.toml"));
    assert!(found[0].args.contains(&("what", "documents.toml#note: title.en".to_owned())));
    let text = site.read(&file("documents.toml"));
    let start = usize::try_from(found[0].place.start).unwrap();
    assert!(text[start..].starts_with("\"Another note\""));

    let site = closed();
    site.remove(&file("statements/birch-opening"));
    let found = errors(&site);
    assert!(found.iter().all(|one| one.code == "frozen-gone" || one.code == "route-vanished"));
    let stood = found.iter().find(|one| one.code == "frozen-gone").unwrap();
    assert!(stood.place.file.ends_with("frozen.toml") && stood.place.start > 0);

    // A key that takes something from readers is a change, though it is new.
    let site = closed();
    site.replace(&file("documents.toml"), "id = \"note\"", "id = \"note\"\naccess = \"podium\"");
    assert!(codes(&site).contains(&"frozen-changed"));
}

#[test]
fn a_session_is_opened_again_with_a_reason_that_stays() {
    let site = closed();
    site.replace(&file("documents.toml"), "en = \"Note\"", "en = \"Another note\"");
    let said = refuses(&site, &["session", "close", KEY]);
    assert!(said.contains("session reopen"), "{said}");
    refuses(&site, &["session", "seal", KEY]);
    refuses(&site, &["session", "reopen", KEY, "--reason", " "]);
    does(&site, &["session", "reopen", KEY, "--reason", "A title \"was\" wrong", "--by", "A. B."]);
    assert_eq!(codes(&site), [""; 0]);
    refuses(&site, &["session", "reopen", KEY, "--reason", "Again"]);
    does(&site, &["session", "close", KEY]);
    assert_eq!(codes(&site), [""; 0]);
    let text = site.read(&file("frozen.toml"));
    assert_eq!(text.matches("act = ").count(), 3);
    assert!(text.contains("reason = \"A title \\\"was\\\" wrong\"\nby = \"A. B.\""), "{text}");

    // By hand there is no reason.
    site.replace(&file("session.toml"), "\"closed\"", "\"open\"");
    assert_eq!(codes(&site), ["state-not-recorded"]);
    does(&site, &["session", "reopen", KEY, "--reason", "It was open already"]);
    assert_eq!(codes(&site), [""; 0]);
}

#[test]
fn a_withdrawal_from_a_closed_session_is_one_command() {
    let site = closed();
    // What somebody else changed is not approved by it.
    site.replace(&file("documents.toml"), "en = \"Note\"", "en = \"Another note\"");
    let name = |id: &str| format!("{KEY}/{id}");
    does(&site, &["statement", "withdraw", &name("birch-opening"), "--reason", "requested"]);
    assert_eq!(codes(&site), ["frozen-changed"]);
    site.replace(&file("documents.toml"), "en = \"Another note\"", "en = \"Note\"");
    assert_eq!(codes(&site), [""; 0]);
    let text = site.read(&file("frozen.toml"));
    let event = "act = \"withdraw\"\nat = 2026-03-25T09:00:00Z\nof = \"birch-opening\"\n\
                 reason = \"at the request of the delegation\"";
    assert!(text.contains(event), "{text}");
    does(&site, &["statement", "recall", &name("cedar-revised"), "--reason", "Not agreed"]);
    assert_eq!(codes(&site), [""; 0]);
    assert!(site.read(&file("frozen.toml")).contains("reason = \"Not agreed\""));
    // What was recalled comes back only where the session is open.
    refuses(&site, &["statement", "release", &name("cedar-revised"), "--lang", "en"]);
    let said = refuses(&site, &["meeting", "cancel", &name("plenary-2")]);
    assert!(said.contains("papersmart session reopen council/second"), "{said}");
}

#[test]
fn late_additions_are_taken_and_frozen() {
    let site = closed();
    std::fs::write(site.out("late.en.md"), "Late words.\n").unwrap();
    let late = site.out("late.en.md").display().to_string();
    let name = format!("{KEY}/grove-no-text");
    does(&site, &["statement", "receive", &late, "--id", &name]);
    does(&site, &["statement", "release", &name]);
    assert_eq!(codes(&site), [""; 0]);
    assert!(site.read(&file("frozen.toml")).contains("\"statements/grove-no-text/en.md\""));
    // By hand: frozen when the session is closed again.
    let document = "\n[[documents]]\nid = \"late\"\nkind = \"informal\"\ndate = 2026-03-24\n\
                    title = { en = \"Late\" }\n";
    let text = site.read(&file("documents.toml"));
    site.write(&file("documents.toml"), text + document);
    assert_eq!(codes(&site), [""; 0]);
    let line = &desk(&site).sessions(Some(&KEY.parse().unwrap())).unwrap().lines[0];
    assert_eq!((line.changed, line.gone, line.new), (0, 0, 1));
    does(&site, &["session", "close", KEY]);
    site.replace(
        &file("documents.toml"),
        "date = 2026-03-24\ntitle = { en",
        "date = 2026-03-23\ntitle = { en",
    );
    assert_eq!(codes(&site), ["frozen-changed"]);
}

#[test]
fn a_sealed_session_takes_nothing() {
    let site = Fixture::new();
    refuses(&site, &["session", "seal", KEY]);
    let site = closed();
    does(&site, &["session", "seal", KEY]);
    assert_eq!(codes(&site), [""; 0]);
    let name = |id: &str| format!("{KEY}/{id}");
    for command in [
        &["session", "close", KEY][..],
        &["session", "seal", KEY],
        &["session", "reopen", KEY, "--reason", "Why"],
        &["statement", "recall", &name("birch-opening")],
        &["statement", "withdraw", &name("birch-opening"), "--reason", "requested"],
        &["statement", "release", &name("cedar-staged")],
        &["document", "release", "C/2/3", "--session", KEY],
    ] {
        refuses(&site, command);
    }
    // Not even what waited may be another one, or come out.
    site.write(&file("statements/cedar-staged/en.md"), "Other words.\n");
    assert_eq!(codes(&site), ["sealed-changed"]);
    site.write(&file("captions/new.vtt"), "WEBVTT\n");
    let both = BTreeSet::from(["sealed-changed", "sealed-new"]);
    assert_eq!(codes(&site).into_iter().collect::<BTreeSet<_>>(), both);
    site.replace(&file("session.toml"), "\"sealed\"", "\"closed\"");
    assert_eq!(codes(&site), ["state-not-recorded"]);
}

#[test]
fn a_file_that_no_command_wrote_is_not_believed() {
    let site = closed();
    let whole = site.read(&file("frozen.toml"));
    site.replace(&file("frozen.toml"), "The registry", "Somebody else");
    assert_eq!(codes(&site), ["frozen-altered"]);
    // What should not be public can be taken back all the same.
    does(&site, &["statement", "recall", &format!("{KEY}/birch-opening")]);
    assert_eq!(codes(&site), ["frozen-altered"]);
    assert!(site.read(&file("frozen.toml")).contains("act = \"recall\""));

    let site = closed();
    site.write(&file("frozen.toml"), &whole[..whole.len() / 2]);
    assert_eq!(codes(&site), ["frozen-unreadable"]);
    site.write(&file("frozen.toml"), whole.replace("\n\n", "\n\n# Line.\n"));
    assert_eq!(codes(&site), [""; 0]);
}

/// What is about something embargoed is not told where others read along.
#[test]
fn findings_tell_no_secrets() {
    let site = closed();
    does(&site, &["session", "seal", KEY]);
    site.write(&file("statements/cedar-staged/en.md"), "Kanarie.\n");
    site.write(&file("statements/kanarie/statement.toml"), "order = 1\n");
    assert!(
        errors(&site).iter().filter(|one| one.code.starts_with("sealed")).all(|one| one.embargoed)
    );
    let output =
        site.command(&["build", "--out", "out", "--now", NOW]).env("CI", "true").output().unwrap();
    let said =
        String::from_utf8(output.stderr).unwrap() + &String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("sealed-changed"), "{said}");
    assert!(!said.contains("cedar-staged") && !said.to_lowercase().contains("kanarie"), "{said}");
}

#[test]
fn an_address_that_was_public_leads_somewhere() {
    let site = closed();
    does(&site, &["session", "reopen", KEY, "--reason", "To tidy up"]);
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken, [], "{:#?}", outcome.findings);
    site.replace(&file("documents.toml"), "id = \"timetable\"", "id = \"hours\"");
    let routes = site.read(&file("routes.txt"));
    assert!(routes.contains("\ndocuments/timetable/\n") && !routes.contains("\n/"));
    assert_eq!(codes(&site), ["route-vanished"]);
    assert_eq!(site.build("out", NOW).broken.len(), 1);

    let moved = "[[moved]]\nfrom = \"documents/timetable/\"\nto = \"documents/hours/\"\n";
    site.write(&file("moved.toml"), moved);
    assert_eq!(codes(&site), [""; 0]);
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken, [], "{:#?}", outcome.findings);
    let tree = site.tree("out");
    assert_eq!(differences(&tree, &site.clean(NOW)), [""; 0]);
    let text = |path: &str| String::from_utf8(tree[path].clone()).unwrap();
    for language in ["ar", "zh", "en", "fr", "ru", "es"] {
        let from = format!("/{language}/{KEY}/documents/timetable/");
        let to = format!("/{language}/{KEY}/documents/hours/");
        assert!(text("_redirects").contains(&format!("{from}  {to}  301\n")));
        let page = text(&format!("{}index.html", &from[1..]));
        assert!(page.contains("noindex") && page.contains(&to), "{page}");
        let lists = tree.iter().filter(|(path, _)| path.starts_with("sitemaps/"));
        let lists: String = lists.map(|(_, list)| String::from_utf8_lossy(list)).collect();
        assert!(!lists.contains(&from) && lists.contains(&to), "{lists}");
    }

    // Gone for good, with a reason.
    site.replace(
        &file("documents.toml"),
        "id = \"hours\"\n",
        "id = \"hours\"\naccess = \"podium\"\n",
    );
    // Nobody is led to it, and it stops nothing: it has to go.
    assert_eq!(codes(&site), [""; 0]);
    let six = ["ar", "zh", "en", "fr", "ru", "es"].map(|code| format!("{code} = \"Nightingale\""));
    let gone = |route: &str| {
        let reason = six.join(", ");
        format!("[[gone]]\nroute = \"{route}\"\ndate = 2026-03-24\nreason = {{ {reason} }}\n")
    };
    site.write(&file("moved.toml"), gone("documents/timetable/"));
    assert_eq!(codes(&site), [""; 0]);
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken, [], "{:#?}", outcome.findings);
    let tree = site.tree("out");
    let page = &tree[&format!("fr/{KEY}/documents/timetable/index.html")];
    assert!(String::from_utf8_lossy(page).contains("Nightingale"));
    assert_eq!(differences(&tree, &site.clean(NOW)), [""; 0]);

    // Of what was never public nothing is told, whoever may have written it here.
    let secret = gone("documents/timetable/")
        + &gone("statements/cedar-staged/")
        + "[[moved]]\nfrom = \"statements/kanarie/\"\nto = \"documents/joint/\"\n";
    site.write(&file("moved.toml"), secret);
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken, [], "{:#?}", outcome.findings);
    for (path, bytes) in site.tree("out") {
        let text = String::from_utf8_lossy(&bytes).into_owned() + &path;
        assert!(!text.contains("cedar-staged") && !text.contains("kanarie"), "{path}");
        assert!(!path.ends_with("frozen.toml") && !path.ends_with("routes.txt"));
    }
    for (text, code) in [
        (gone("documents/timetable/").repeat(2), "moved-twice"),
        (gone("documents/timetable/") + &gone("documents/c-2-1/"), "moved-is-there"),
        (gone("documents/timetable"), "bad-route"),
        (moved.replace("documents/hours/", "documents/timetable/"), "moved-to-nowhere"),
        (moved.replace("documents/hours/", "/council/first/documents/x/"), "moved-to-nowhere"),
    ] {
        site.write(&file("moved.toml"), text);
        assert!(codes(&site).contains(&code), "{code}: {:?}", codes(&site));
    }
}

#[test]
fn what_was_published_is_remembered() {
    let site = Fixture::new();
    let out = site.out("out").display().to_string();
    refuses(&site, &["routes", "record", "--out", &out]);
    site.build("out", NOW);
    does(&site, &["routes", "record", "--out", &out]);
    let routes = site.read(&file("routes.txt"));
    assert!(
        !routes.contains("cedar-staged") && !routes.contains("by-") && !routes.contains("page/")
    );
    // What a publication has and what closing a session writes are the same.
    assert_eq!(routes, closed().read(&file("routes.txt")));
    let before = fixture::tree(&site.site().join("content"));
    does(&site, &["routes", "record", "--out", &out]);
    assert_eq!(differences(&before, &fixture::tree(&site.site().join("content"))), [""; 0]);
    let podium = site.out("podium").display().to_string();
    site.build_for(papersmart::model::Access::Podium, "podium", NOW).unwrap();
    refuses(&site, &["routes", "record", "--out", &podium]);
}

#[test]
fn building_step_by_step_and_from_nothing_is_the_same_with_frozen_sessions() {
    let site = closed();
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken, [], "{:#?}", outcome.findings);
    let whole = site.tree("out");
    site.write(&file("statements/birch-opening/en.md"), "Other words.\n");
    assert_eq!(site.build("out", NOW).broken.len(), 1);
    assert_eq!(differences(&whole, &site.tree("out")), [""; 0]);
    desk(&site)
        .reopen(&KEY.parse().unwrap(), &Why { reason: Some("Why".into()), by: None })
        .unwrap();
    assert_eq!(site.build("out", NOW).broken, []);
    assert_eq!(differences(&site.tree("out"), &site.clean(NOW)), [""; 0]);
    assert!(!differences(&whole, &site.tree("out")).is_empty());
}

/// The address that goes with a symbol is only missed once the session is open.
#[test]
fn a_session_with_other_errors_is_opened_again() {
    let site = closed();
    let sheet = file("documents.toml");
    site.write(&sheet, site.read(&sheet).replace("\"C/2/1\"", "\"C/2/77\""));
    assert!(codes(&site).contains(&"frozen-changed"), "{:?}", codes(&site));
    let why = Why { reason: Some("Why".into()), by: None };
    desk(&site).reopen(&KEY.parse().unwrap(), &why).unwrap();
    assert_eq!(codes(&site), ["route-vanished"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is added passes, whatever else is done is found and named; and once
    /// the session is open again, nothing is.
    #[test]
    fn additions_pass_and_changes_are_found(edits in proptest::collection::vec(any::<Edit>(), 1..5)) {
        let site = closed();
        let frozen = frozen(&site, KEY);
        let mut expected = BTreeSet::new();
        for edit in &edits {
            expected.extend(edit.make(&site, OPEN, &frozen));
        }
        let found = errors(&site);
        let own = found.iter().filter(|one| one.code.starts_with("frozen-"));
        let what = own.filter_map(|one| one.args.iter().find(|(name, _)| *name == "what"));
        let found: BTreeSet<String> = what.map(|(_, what)| what.clone()).collect();
        prop_assert_eq!(&found, &expected, "{:?}", edits);
        if !expected.is_empty() {
            let key = KEY.parse().unwrap();
            desk(&site).reopen(&key, &Why { reason: Some("Why".into()), by: None }).unwrap();
            prop_assert!(!codes(&site).iter().any(|code| code.starts_with("frozen-")));
        }
    }
}
