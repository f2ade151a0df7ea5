//! Calendars: the events of meetings are told apart for good, say when they
//! were changed, and are the same however often they are built.

use std::collections::BTreeMap;

use crate::fixture::{self, Fixture, NOW, OPEN, Tree};
use papersmart::model::Access;

const SESSION: &str = "council/second/calendar.ics";

fn file(tree: &Tree, path: &str) -> String {
    let bytes = tree.get(path).unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(bytes.clone()).unwrap()
}

/// The events of a calendar by their UIDs: property names and their values.
fn events(calendar: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let unfolded = calendar.replace("\r\n ", "");
    let events = unfolded.split("BEGIN:VEVENT\r\n").skip(1);
    let properties = |event: &str| -> BTreeMap<String, String> {
        let lines = event.split("\r\n").take_while(|line| *line != "END:VEVENT");
        let pair = |line: &str| {
            let (name, value) = line.split_once(':').unwrap();
            (name.split(';').next().unwrap().to_owned(), value.to_owned())
        };
        lines.map(pair).collect()
    };
    events.map(properties).map(|event| (event["UID"].clone(), event)).collect()
}

fn built(site: &Fixture) -> Tree {
    let outcome = site.build("out", NOW);
    assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
    site.tree("out")
}

/// The one event of a meeting of the open session.
fn event(tree: &Tree, meeting: &str) -> BTreeMap<String, String> {
    let uid = format!("{meeting}.second.council@test.example");
    let events = events(&file(tree, &format!("en/{SESSION}")));
    events.get(&uid).unwrap_or_else(|| panic!("no {uid} among {:?}", events.keys())).clone()
}

#[test]
fn a_calendar_is_as_it_should_be() {
    let tree = built(&Fixture::new());
    insta::assert_snapshot!("session", file(&tree, &format!("en/{SESSION}")));
    insta::assert_snapshot!("item", file(&tree, "ar/council/second/agenda/review/calendar.ics"));
    insta::assert_snapshot!("body", file(&tree, "zh/council/calendar.ics"));
}

#[test]
fn an_event_is_the_same_in_every_calendar_that_has_it() {
    let tree = built(&Fixture::new());
    let of = |path: &str| events(&file(&tree, path));
    let session = of(&format!("fr/{SESSION}"));
    for path in ["fr/council/calendar.ics", "fr/council/second/agenda/review/calendar.ics"] {
        let other = of(path);
        let shared: Vec<_> = other.iter().filter(|(uid, _)| session.contains_key(*uid)).collect();
        assert!(!shared.is_empty(), "{path}");
        shared.iter().for_each(|(uid, event)| assert_eq!(session[*uid], **event, "{path}"));
    }
}

#[test]
fn a_body_has_the_meetings_that_others_hold_jointly_with_it() {
    let tree = built(&Fixture::new());
    let uid = "plenary-2.second.council@test.example";
    assert!(events(&file(&tree, "en/board/calendar.ics")).contains_key(uid));
}

#[test]
fn a_command_raises_the_sequence_and_notes_the_instant() {
    let site = Fixture::new();
    let before = event(&built(&site), "side-event-1");
    assert_eq!((before["SEQUENCE"].as_str(), before.contains_key("LAST-MODIFIED")), ("0", false));

    let does = |arguments: &[&str], now: &str| {
        let output = site.run(&[arguments, &["--now", now]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    };
    does(&["meeting", "move", "side-event-1", "--start", "2026-03-26T17:00:00"], NOW);
    let moved = built(&site);
    let once = event(&moved, "side-event-1");
    assert_eq!(once["SEQUENCE"], "1");
    assert_eq!(once["LAST-MODIFIED"], "20260325T090000Z");
    assert_eq!(once["DTSTAMP"], once["LAST-MODIFIED"]);
    assert_eq!(once["DTSTART"], "20260326T170000");
    assert_eq!(fixture::differences(&moved, &site.clean("2026-03-25T09:30:00Z")), [""; 0]);

    does(&["meeting", "cancel", "side-event-1"], "2026-03-25T09:30:00Z");
    let cancelled = event(&built(&site), "side-event-1");
    assert_eq!((cancelled["SEQUENCE"].as_str(), cancelled["STATUS"].as_str()), ("2", "CANCELLED"));
    assert_eq!(cancelled["DTSTAMP"], "20260325T093000Z");
}

#[test]
fn an_edit_by_hand_counts_as_far_as_it_shows() {
    let site = Fixture::new();
    let path = format!("{OPEN}/programme.toml");
    site.replace(
        &path,
        "start = 2026-03-26T13:15:00",
        "state = \"cancelled\"\nstart = 2026-03-26T13:15:00",
    );
    let event = event(&built(&site), "side-event-1");
    assert_eq!((event["SEQUENCE"].as_str(), event["STATUS"].as_str()), ("1", "CANCELLED"));
}

#[test]
fn a_statement_more_changes_no_calendar() {
    let site = Fixture::new();
    let before = built(&site);
    let released = site.run(&["statement", "release", "cedar-staged", "--delivered", "--now", NOW]);
    assert_eq!(released.status.code(), Some(0));
    let after = built(&site);
    let changed = fixture::differences(&before, &after);
    assert!(
        changed.len() > 12 && !changed.iter().any(|path| path.ends_with(".ics")),
        "{changed:?}"
    );
}

#[test]
fn restricted_meetings_are_in_the_calendars_of_their_own_edition_alone() {
    let site = Fixture::new();
    let public = built(&site);
    let all = |tree: &Tree| {
        let calendars = tree.iter().filter(|(path, _)| path.ends_with(".ics"));
        calendars.filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("closed-1")).count()
    };
    assert_eq!(all(&public), 0);
    site.build_for(Access::Participants, "inside", NOW).unwrap();
    assert!(all(&site.tree("inside")) > 6);
}

#[test]
fn lines_are_short_in_every_script() {
    let tree = built(&Fixture::new());
    let calendars: Vec<_> = tree.iter().filter(|(path, _)| path.ends_with(".ics")).collect();
    assert!(calendars.len() > 30);
    for (path, bytes) in calendars {
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.ends_with("END:VCALENDAR\r\n") && !text.replace("\r\n", "").contains('\n'));
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{path}");
    }
}
