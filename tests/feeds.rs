//! Feeds: what became public, said once and the same wherever it is said, and
//! taken back where it is taken back.

use std::collections::BTreeMap;

use crate::fixture::{Fixture, NOW, OPEN, Tree, differences};
use serde_json::Value;

fn built(site: &Fixture) -> Tree {
    let outcome = site.build("out", NOW);
    assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
    site.tree("out")
}

fn text(tree: &Tree, path: &str) -> String {
    let bytes = tree.get(path).unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(bytes.clone()).unwrap()
}

fn items(tree: &Tree, path: &str) -> Vec<Value> {
    let feed: Value = serde_json::from_str(&text(tree, path)).unwrap();
    feed["items"].as_array().unwrap().clone()
}

/// The entries of a language by their names, each with what feeds say of it.
fn said(tree: &Tree, language: &str) -> BTreeMap<String, Vec<Value>> {
    let mut all: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let start = format!("{language}/");
    let feeds = tree.keys().filter(|path| path.starts_with(&start) && path.ends_with("/feed.json"));
    for item in feeds.flat_map(|path| items(tree, path)) {
        all.entry(item["id"].as_str().unwrap().to_owned()).or_default().push(item);
    }
    all
}

fn of(all: &BTreeMap<String, Vec<Value>>, id: &str) -> usize {
    let end = format!("/statements/{id}/");
    all.iter().filter(|(name, _)| name.ends_with(&end)).map(|(_, said)| said.len()).sum()
}

#[test]
fn a_feed_is_as_it_should_be() {
    let tree = built(&Fixture::new());
    insta::assert_snapshot!("session", text(&tree, "en/council/second/feed.xml"));
    insta::assert_snapshot!("speaker", text(&tree, "ar/speakers/birch/feed.xml"));
    let site: Value = serde_json::from_str(&text(&tree, "zh/feed.json")).unwrap();
    insta::assert_snapshot!("site", serde_json::to_string_pretty(&site).unwrap());
}

#[test]
fn both_formats_say_the_same_and_every_feed_says_it_so() {
    let tree = built(&Fixture::new());
    let all = said(&tree, "fr");
    assert!(all.len() > 8, "{:?}", all.keys());
    for (id, said) in &all {
        assert!(said.len() > 1 && said.windows(2).all(|two| two[0] == two[1]), "{id}");
    }
    for path in tree.keys().filter(|path| path.ends_with("/feed.json")) {
        let atom = text(&tree, &path.replace(".json", ".xml"));
        let items = items(&tree, path);
        assert_eq!(atom.matches("<entry>").count(), items.len(), "{path}");
        let named =
            |item: &Value| atom.contains(&format!("<id>{}</id>", item["id"].as_str().unwrap()));
        assert!(items.iter().all(named), "{path}");
    }
}

#[test]
fn what_was_taken_back_is_told_of_no_more() {
    let site = Fixture::new();
    assert!(of(&said(&built(&site), "en"), "birch-opening") > 3);
    let recall = site.run(&["statement", "recall", "birch-opening", "--now", NOW]);
    assert_eq!(recall.status.code(), Some(0), "{}", String::from_utf8_lossy(&recall.stderr));
    let withdrawal = ["statement", "withdraw", "cedar-revised", "--reason", "requested"];
    let withdraw = site.run(&[&withdrawal[..], &["--now", NOW]].concat());
    assert_eq!(withdraw.status.code(), Some(0), "{}", String::from_utf8_lossy(&withdraw.stderr));
    let tree = built(&site);
    let all = said(&tree, "en");
    let last = |id: &str| {
        let end = format!("/statements/{id}/");
        let item = all.iter().find(|(name, _)| name.ends_with(&end)).map(|(_, said)| &said[0]);
        let summary = item.and_then(|item| item["content_text"].as_str());
        summary.map(|summary| summary.rsplit(" · ").next().unwrap().to_owned())
    };
    // That they were delivered stays known.
    assert_eq!(last("birch-opening").as_deref(), Some("Not available"));
    assert_eq!(last("cedar-revised").as_deref(), Some("Withdrawn"));
    assert_eq!(differences(&tree, &site.clean(NOW)), [""; 0]);
}

#[test]
fn a_released_statement_is_in_the_feeds_of_what_it_belongs_to_and_changes_no_other() {
    let site = Fixture::new();
    let before = built(&site);
    let released = site.run(&["statement", "release", "cedar-staged", "--delivered", "--now", NOW]);
    assert_eq!(released.status.code(), Some(0), "{}", String::from_utf8_lossy(&released.stderr));
    let after = built(&site);
    let changed = differences(&before, &after);
    let changed: Vec<_> = changed
        .iter()
        .filter(|path| path.starts_with("en/") && path.ends_with("feed.xml"))
        .collect();
    let expected = [
        "en/council/feed.xml",
        "en/council/second/agenda/work/feed.xml",
        "en/council/second/feed.xml",
        "en/feed.xml",
        "en/speakers/cedar/feed.xml",
    ];
    assert_eq!(changed, expected.iter().collect::<Vec<_>>());
    let newest = items(&after, "en/feed.json").remove(0);
    assert_eq!(newest["id"], "https://test.example/en/council/second/statements/cedar-staged/");
    assert_eq!(newest["date_published"], "2026-03-25T09:00:00Z");
    assert_eq!(differences(&after, &site.clean(NOW)), [""; 0]);
}

#[test]
fn a_document_is_new_from_its_release_on() {
    let site = Fixture::new();
    let at = "2026-03-25T08:15:00Z";
    site.replace(
        &format!("{OPEN}/documents.toml"),
        "[[documents]]\n",
        &format!("[[documents]]\nrelease_at = {at}\n"),
    );
    let tree = built(&site);
    let newest = items(&tree, "en/council/second/feed.json").remove(0);
    assert_eq!(
        (newest["date_published"].as_str(), newest["tags"][0].as_str()),
        (Some(at), Some("document"))
    );
}
