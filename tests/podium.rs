//! The edition for the podium: the chair and the interpreters have every text
//! that was handed in, in speaking order, and nobody else has.

use crate::fixture::{Fixture, NOW, OPEN, Tree};
use papersmart::model::Access;

const PODIUM: &str = "en/council/second/podium";

fn built(site: &Fixture, audience: Access) -> Tree {
    let outcome = site.build_for(audience, "out", NOW).unwrap();
    assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
    site.tree("out")
}

fn page(tree: &Tree, path: &str) -> String {
    let bytes = tree.get(&format!("{path}/index.html"));
    let bytes = bytes.unwrap_or_else(|| panic!("no {path} among {:#?}", tree.keys()));
    String::from_utf8_lossy(bytes).into_owned()
}

/// Where the words stand on a page, one after the other.
fn stand_in_order(page: &str, words: &[&str]) {
    let main = &page[page.find("<main").unwrap()..];
    let places: Vec<_> = words.iter().map(|word| main.find(word)).collect();
    assert!(places.iter().all(Option::is_some), "{words:?} at {places:?} in {main}");
    assert!(places.is_sorted(), "{words:?} at {places:?} in {main}");
}

#[test]
fn a_meeting_follows_its_speakers_list_and_then_its_other_texts() {
    let site = Fixture::new();
    let entry = |id: &str, order: u32, speaker: &str, status: &str| {
        format!(
            "[[entries]]\nid = \"{id}\"\norder = {order}\nspeaker = \"{speaker}\"\n\
             item = \"work\"\nstatus = \"{status}\"\n\n"
        )
    };
    let list = entry("later", 3, "cedar", "inscribed") + &entry("sooner", 2, "birch", "deferred");
    site.write(&format!("{OPEN}/speakers/plenary-1.toml"), list);
    let tree = built(&site, Access::Podium);
    let page = page(&tree, &format!("{PODIUM}/plenary-1"));
    stand_in_order(&page, &["Birch", "Deferred", "Cedar", "Inscribed"]);
    assert!(page.contains("href=/en/council/second/podium/plenary-1/cedar-staged/"));
}

#[test]
fn an_entry_has_the_text_that_it_names() {
    let site = Fixture::new();
    let text = |id: &str, order: u32| {
        let folder = format!("{OPEN}/statements/{id}");
        let toml = format!(
            "meeting = \"plenary-2\"\norder = {order}\nspeakers = [\"birch\"]\n\
             items = [\"review\"]\n[versions.en]\nstate = \"received\"\n"
        );
        site.write(&format!("{folder}/statement.toml"), toml);
        site.write(&format!("{folder}/en.md"), "Words.\n");
    };
    site.remove(&format!("{OPEN}/statements/birch-participants"));
    text("birch-one", 220);
    text("birch-two", 230);
    let entry = |id: &str, order: u32, named: &str| {
        format!(
            "[[entries]]\nid = \"{id}\"\norder = {order}\nspeaker = \"birch\"\n\
             item = \"review\"\n{named}\n"
        )
    };
    let list = entry("first", 1, "") + &entry("second", 2, "statement = \"birch-one\"\n");
    site.write(&format!("{OPEN}/speakers/plenary-2.toml"), list);
    let page = page(&built(&site, Access::Podium), &format!("{PODIUM}/plenary-2"));
    stand_in_order(&page, &["plenary-2/birch-two/", "plenary-2/birch-one/"]);
}

#[test]
fn a_text_stands_on_a_page_of_its_own_and_says_that_it_is_embargoed() {
    let tree = built(&Fixture::new(), Access::Podium);
    let staged = page(&tree, &format!("{PODIUM}/plenary-1/cedar-staged"));
    assert!(staged.contains("A text that waits for its delivery."));
    assert!(staged.contains("Embargoed until delivery. Check against delivery."));
    // An interpreter of another language has it too, marked with its own.
    let other = page(&tree, "fr/council/second/podium/plenary-1/cedar-staged");
    assert!(other.contains("A text that waits for its delivery.") && other.contains("lang=en"));
    let interpreters = page(&tree, &format!("{PODIUM}/plenary-2/cedar-interpreters"));
    assert!(interpreters.contains("Un texte pour les interpr"));
    assert!(interpreters.contains("this text will not be published"));
}

#[test]
fn files_that_were_handed_in_are_there() {
    let site = Fixture::new();
    let folder = format!("{OPEN}/statements/cedar-staged");
    let toml = site.read(&format!("{folder}/statement.toml"));
    let file =
        "files = [{ lang = \"en\", path = \"scan.pdf\", media_type = \"application/pdf\" }]\n";
    site.write(&format!("{folder}/statement.toml"), format!("{toml}{file}"));
    site.write(&format!("{folder}/scan.pdf"), "%PDF-1.7\n%%EOF\n");
    let path = "files/council/second/cedar-staged/scan.pdf";
    assert!(built(&site, Access::Podium).contains_key(path));
    site.build("public", NOW);
    assert!(!site.tree("public").contains_key(path));
}

#[test]
fn search_finds_what_was_handed_in() {
    let site = Fixture::new();
    for (audience, out, count) in [(Access::Podium, "podium", 1), (Access::Public, "public", 0)] {
        site.build_for(audience, out, NOW).unwrap();
        let asked =
            ["search", "--out", out, "--lang", "en", "--json", "\"waits for its delivery\""];
        let said = site.run(&asked).stdout;
        let answer: serde_json::Value = serde_json::from_slice(&said).unwrap();
        assert_eq!(answer["total"], count, "{answer}");
    }
}

#[test]
fn what_was_taken_back_is_not_the_podiums_either() {
    let tree = built(&Fixture::new(), Access::Podium);
    for gone in ["grove-withdrawn", "birch-recalled"] {
        let path = format!("{PODIUM}/plenary-1/{gone}/index.html");
        assert!(!tree.contains_key(&path), "{path}");
    }
}

#[test]
fn no_page_is_for_search_engines_and_each_says_for_whom_it_is() {
    let tree = built(&Fixture::new(), Access::Podium);
    let pages = tree.iter().filter(|(path, _)| path.starts_with("en/") && path.ends_with(".html"));
    for (path, bytes) in pages {
        let page = String::from_utf8_lossy(bytes);
        assert!(page.contains("noindex") && page.contains("Podium edition"), "{path}");
    }
    let text = |path: &str| String::from_utf8_lossy(&tree[path]).into_owned();
    assert_eq!(text("robots.txt"), "User-agent: *\nAllow: /\n");
    let headers = text("_headers");
    assert!(headers.contains("X-Robots-Tag: noindex") && !headers.contains("public, "));
}

#[test]
fn nobody_else_has_a_podium() {
    for audience in [Access::Public, Access::Participants] {
        let site = Fixture::new();
        let tree = built(&site, audience);
        let found: Vec<_> = tree.keys().filter(|path| path.contains("/podium/")).collect();
        assert!(found.is_empty(), "{found:?}");
        assert!(!page(&tree, "en/council/second").contains("podium"));
    }
}

#[test]
fn a_session_that_is_over_needs_none() {
    let site = Fixture::new();
    site.replace(&format!("{OPEN}/session.toml"), "state = \"open\"", "state = \"closed\"");
    let tree = built(&site, Access::Podium);
    assert!(!tree.keys().any(|path| path.contains("/podium/")));
}
