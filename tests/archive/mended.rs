//! What may not be lost, held up or given away by what was done with a session
//! that is over, or with its addresses.

use papersmart::model::Access;

use super::{KEY, closed, codes, desk, does, errors, file, refuses, runs};
use crate::fixture::{Fixture, NOW, differences};

/// An hour after the session was closed.
const LATER: &str = "2026-03-25T10:00:00Z";

/// The fixture, with the addresses of its open session recorded.
fn recorded() -> Fixture {
    let site = Fixture::new();
    assert_eq!(site.build("out", NOW).broken, []);
    does(&site, &["routes", "record", "--out", &site.out("out").display().to_string()]);
    site
}

/// The findings of a code, in the whole site: whether each is an error, and hidden.
fn found(site: &Fixture, code: &str) -> Vec<(bool, bool)> {
    let world = papersmart::source::World::new(&site.site(), NOW.parse().unwrap());
    let catalogue = papersmart::i18n::Catalogue::embedded();
    let all =
        papersmart::build::examine(&world, &catalogue, papersmart::diagnostic::Findings::default())
            .unwrap();
    let own = all.into_iter().filter(|one| one.code == code);
    own.map(|one| (one.severity == papersmart::diagnostic::Severity::Error, one.embargoed))
        .collect()
}

fn gone(route: &str) -> String {
    let six = ["ar", "zh", "en", "fr", "ru", "es"].map(|code| format!("{code} = \"Why\""));
    let reason = six.join(", ");
    format!("[[gone]]\nroute = \"{route}\"\ndate = 2026-03-24\nreason = {{ {reason} }}\n")
}

#[test]
fn what_is_held_back_goes_although_its_address_was_public() {
    for (from, to) in [
        ("id = \"timetable\"", "id = \"timetable\"\naccess = \"podium\""),
        ("id = \"timetable\"", "id = \"timetable\"\nrelease_at = 2026-03-26T09:00:00+01:00"),
    ] {
        let site = recorded();
        let page = format!("en/{KEY}/documents/timetable/index.html");
        assert!(site.tree("out").contains_key(&page));
        site.replace(&file("documents.toml"), from, to);
        assert_eq!(found(&site, "route-withheld"), [(false, true)]);
        assert_eq!(codes(&site), [""; 0]);
        let outcome = site.build("out", NOW);
        assert_eq!(outcome.broken, [], "{:#?}", outcome.findings);
        assert!(!site.tree("out").contains_key(&page));
        assert_eq!(differences(&site.tree("out"), &site.clean(NOW)), [""; 0]);
    }
    // Under another address it is not held back, but lost.
    let site = recorded();
    site.replace(
        &file("documents.toml"),
        "id = \"timetable\"",
        "id = \"timetable\"\nsymbols = [\"C/2/9\"]",
    );
    assert_eq!(codes(&site), ["route-vanished"]);
}

#[test]
fn what_the_podium_still_has_may_be_gone_for_the_public() {
    let site = recorded();
    site.replace(
        &file("documents.toml"),
        "id = \"timetable\"",
        "id = \"timetable\"\naccess = \"podium\"",
    );
    site.write(&file("moved.toml"), gone("documents/timetable/"));
    assert_eq!(codes(&site), [""; 0]);
    assert_eq!(site.build("out", NOW).broken, []);
    let outcome = site.build_for(Access::Podium, "podium", NOW).unwrap();
    assert_eq!(outcome.broken, [], "{:#?}", outcome.findings);
    let page = site.tree("podium").remove(&format!("en/{KEY}/documents/timetable/index.html"));
    assert!(String::from_utf8(page.unwrap()).unwrap().contains("timetable.en.pdf"));
}

#[test]
fn nothing_is_told_of_addresses_that_were_never_public() {
    let site = recorded();
    site.write(&file("moved.toml"), gone("statements/kanarie/").repeat(2));
    assert_eq!(found(&site, "moved-twice"), [(true, true)]);
    site.write(&file("moved.toml"), gone("statements/kanarie"));
    assert_eq!(found(&site, "bad-route"), [(true, true)]);
    // Of those that were public it can be told.
    site.write(&file("moved.toml"), gone("documents/timetable/").repeat(2));
    assert_eq!(found(&site, "moved-twice"), [(true, false)]);
}

#[test]
fn a_withdrawal_is_not_held_up_by_what_others_changed() {
    let site = closed();
    site.replace(&file("documents.toml"), "en = \"Note\"", "en = \"Another note\"");
    let name = format!("{KEY}/birch-opening");
    let withdraw = ["statement", "withdraw", &name, "--reason", "requested", "--now", LATER];
    let output = site.command(&withdraw).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(codes(&site), ["frozen-changed"]);
    assert!(
        site.read(&file("frozen.toml")).contains("act = \"withdraw\"\nat = 2026-03-25T10:00:00Z")
    );
}

#[test]
fn a_translation_that_was_added_by_hand_can_be_withdrawn() {
    let site = closed();
    let folder = file("statements/birch-opening");
    let text = site.read(&format!("{folder}/statement.toml"));
    site.write(
        &format!("{folder}/statement.toml"),
        text + "\n[versions.ru]\nstate = \"released\"\nreleased = 2026-03-24T09:00:00+01:00\n",
    );
    site.write(&format!("{folder}/ru.md"), "Слова.\n");
    assert_eq!(codes(&site), [""; 0]);
    does(
        &site,
        &["statement", "withdraw", &format!("{KEY}/birch-opening"), "--reason", "requested"],
    );
    assert_eq!(codes(&site), [""; 0]);
    let frozen = site.read(&file("frozen.toml"));
    assert!(
        frozen.contains("versions.ru.state=") && frozen.contains("birch-opening/ru.md"),
        "{frozen}"
    );
}

#[test]
fn a_ledger_that_is_missing_or_unreadable_is_missed() {
    let had = |site: &Fixture| found(site, "not-frozen").len();
    let site = closed();
    site.remove(&file("frozen.toml"));
    // Closed by a command, it has its addresses.
    let said = runs(&site, &["check"]).1;
    assert!(said.contains("may have been deleted"), "{said}");
    site.write(&file("routes.txt"), [0xff]);
    assert!(codes(&site).contains(&"routes-unreadable"));
    refuses(&site, &["session", "close", KEY]);

    let site = closed();
    does(&site, &["session", "seal", KEY]);
    let others = had(&site);
    let routes = site.read(&file("routes.txt"));
    site.remove(&file("routes.txt"));
    assert_eq!(codes(&site), ["routes-missing"]);
    site.write(&file("routes.txt"), routes);
    site.remove(&file("frozen.toml"));
    assert_eq!(codes(&site), ["not-frozen"]);
    assert_eq!(had(&site), others + 1);
    refuses(&site, &["session", "seal", KEY]);
}

#[test]
fn an_unreadable_ledger_is_not_written_over() {
    let site = recorded();
    site.write(&file("routes.txt"), b"documents/note/\n\xff\n");
    let out = site.out("out").display().to_string();
    refuses(&site, &["routes", "record", "--out", &out]);
}

#[test]
fn what_the_clock_released_is_frozen_by_the_next_command() {
    let site = closed();
    let after = "2026-03-26T09:00:00Z";
    assert!(!site.read(&file("frozen.toml")).contains("documents.toml#embargoed"));
    let name = format!("{KEY}/cedar-staged");
    let output = site.command(&["statement", "release", &name, "--now", after]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(site.read(&file("frozen.toml")).contains("documents.toml#embargoed"));
    assert_eq!(codes(&site), [""; 0]);
    site.replace(&file("documents.toml"), "en = \"Embargoed text\"", "en = \"Another text\"");
    let found = errors(&site);
    assert!(found.iter().any(|one| one.code == "frozen-changed"), "{found:?}");
}

#[test]
fn a_session_is_looked_at_again_when_the_one_it_leads_to_loses_an_address() {
    let site = recorded();
    let other = "content/sessions/council/first/routes.txt";
    assert!(site.read(other).contains("statements/cedar-opening/"));
    site.replace(&file("documents.toml"), "id = \"timetable\"", "id = \"hours\"");
    let moved = "[[moved]]\nfrom = \"documents/timetable/\"\n\
                 to = \"/council/first/statements/cedar-opening/\"\n";
    site.write(&file("moved.toml"), moved);
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken, [], "{:#?}", outcome.findings);
    assert_eq!(site.build("out", NOW).broken, []);
    site.replace(other, "statements/cedar-opening/\n", "");
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken.len(), 1, "{:#?}", outcome.findings);
    assert_eq!(desk(&site).sessions(None).unwrap().unread.len(), 0);
}
