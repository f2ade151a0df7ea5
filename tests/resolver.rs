//! From a symbol to its document: the page of each symbol, what two sessions have
//! to do with each other by theirs, and that nobody else has.

use std::collections::BTreeSet;

use crate::fixture::{Fixture, NOW, Tree, differences};

const FIRST: &str = "content/sessions/council/first/documents.toml";
const SECOND: &str = "content/sessions/council/second/documents.toml";

/// A page as text.
fn page(tree: &Tree, path: &str) -> String {
    let bytes = tree.get(path).ok_or(path).unwrap();
    String::from_utf8(bytes.clone()).unwrap()
}

fn built() -> (Fixture, Tree) {
    let site = Fixture::new();
    site.build("out", NOW);
    let tree = site.tree("out");
    (site, tree)
}

#[test]
fn a_symbol_leads_to_its_document_in_six_languages() {
    let (_, tree) = built();
    let page = page(&tree, "C/2/1/index.html");
    for lang in ["ar", "zh", "en", "fr", "ru", "es"] {
        let href = format!("href=/{lang}/council/second/documents/c-2-1/");
        assert!(page.contains(&href), "{page}");
    }
    assert!(page.contains("noindex"));
}

#[test]
fn a_joint_document_is_found_by_each_of_its_symbols() {
    let (_, tree) = built();
    for path in ["C/2/2/index.html", "B/1/2/index.html"] {
        assert!(page(&tree, path).contains("/en/council/second/documents/c-2-2/"));
    }
}

#[test]
fn a_symbol_that_is_not_public_is_one_that_nobody_knows() {
    let (site, tree) = built();
    // One is embargoed, one for participants.
    for hidden in ["C/2/3", "C/2/4"] {
        assert!(!tree.keys().any(|path| path.starts_with(hidden)), "{hidden}");
        let told = tree.iter().find(|(_, bytes)| String::from_utf8_lossy(bytes).contains(hidden));
        assert_eq!(told.map(|(path, _)| path), None, "{hidden}");
    }
    site.build("out", "2026-03-25T12:00:00Z");
    assert!(site.tree("out").contains_key("C/2/3/index.html"));
}

#[test]
fn no_two_paths_differ_in_case_alone() {
    let (site, _) = built();
    // A session that writes its symbols otherwise.
    site.replace(FIRST, "C/1/5", "c/2/Add.7");
    site.build("out", NOW);
    let tree = site.tree("out");
    let folded: BTreeSet<String> = tree.keys().map(|path| path.to_lowercase()).collect();
    assert_eq!(folded.len(), tree.len());
    let folders = |path: &String| -> Vec<String> {
        path.match_indices('/').map(|(at, _)| path[..at].to_owned()).collect()
    };
    let folders: BTreeSet<String> = tree.keys().flat_map(folders).collect();
    let folded: BTreeSet<String> = folders.iter().map(|path| path.to_lowercase()).collect();
    assert_eq!(folded.len(), folders.len());
}

#[test]
fn a_symbol_of_two_sessions_leads_to_both_and_is_told_of() {
    let (site, _) = built();
    site.replace(FIRST, "C/1/5", "C/2/1");
    let outcome = site.build("out", NOW);
    let told: Vec<&str> = outcome.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(told, ["symbol-in-two-sessions"; 2]);
    let tree = site.tree("out");
    let both = page(&tree, "C/2/1/index.html");
    assert!(both.contains("/fr/council/second/documents/c-2-1/"));
    assert!(both.contains("/fr/council/first/documents/c-2-1/"));
    assert_eq!(differences(&tree, &site.clean(NOW)), [""; 0]);

    // `check` says so too, of both.
    let output = site.run(&["check"]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert_eq!(text.matches("symbol-in-two-sessions").count(), 2, "{text}");

    // The page goes from one session to the other and stays where it is.
    site.replace(
        "content/sessions/council/second/agenda.toml",
        "of = \"council/first#opening\"",
        "",
    );
    site.remove("content/sessions/council/first");
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken, [], "{:?}", outcome.findings);
    let tree = site.tree("out");
    assert!(!page(&tree, "C/2/1/index.html").contains("council/first"));
    assert_eq!(differences(&tree, &site.clean(NOW)), [""; 0]);
}

#[test]
fn a_document_shows_what_another_session_adds_to_it() {
    let (site, before) = built();
    site.replace(FIRST, "C/1/5", "C/2/1/Rev.1");
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.findings, []);
    let tree = site.tree("out");
    let original = page(&tree, "en/council/second/documents/c-2-1/index.html");
    assert!(original.contains("superseded by C/2/1/Rev.1"), "{original}");
    assert!(original.contains("href=/en/council/first/documents/c-2-1-rev.1/"));
    let revision = page(&tree, "en/council/first/documents/c-2-1-rev.1/index.html");
    assert!(revision.contains("href=/en/council/second/documents/c-2-1/"));
    assert_eq!(differences(&tree, &site.clean(NOW)), [""; 0]);
    // Of the other session nothing but its part of the family is new.
    let touched = differences(&before, &tree);
    let others: BTreeSet<&str> = touched
        .iter()
        .filter_map(|path| path.split_once('/').map(|(_, tail)| tail))
        .filter(|tail| tail.starts_with("council/second/"))
        .collect();
    let family = ["c-2-1", "c-2-1-corr.1"];
    let family = family.map(|slug| format!("council/second/documents/{slug}/index.html"));
    let family: BTreeSet<&str> = family.iter().map(String::as_str).collect();
    assert_eq!(others, family);
}

#[test]
fn what_has_no_symbols_in_common_is_not_planned_again() {
    let (site, before) = built();
    site.replace(FIRST, "C/1/5", "C/1/6");
    site.build("out", NOW);
    let tree = site.tree("out");
    let own = |path: &str| {
        path.contains("council/first")
            || path.starts_with("C/1/")
            || path.contains("sha256")
            || path.starts_with("search/")
            // The feeds of the site and of the body tell what is new in any session.
            || (path.contains("/feed.") && !path.contains("council/second"))
    };
    let others: Vec<&str> =
        differences(&before, &tree).into_iter().filter(|path| !own(path)).collect();
    // The joint document of the second session named it, and still does.
    assert_eq!(others, [""; 0]);
}

#[test]
fn the_official_system_has_its_addresses_in_each_language() {
    let site = Fixture::new();
    site.replace(SECOND, "\"C/2/2\", \"B/1/2\"", "\"C/2/2 (Part II)\", \"B/1/2\"");
    site.build("out", NOW);
    let tree = site.tree("out");
    let slug = "council/second/documents/c-2-2-part-ii/index.html";
    for lang in ["ar", "zh", "fr"] {
        let shown = page(&tree, &format!("{lang}/{slug}"));
        let href = format!("https://documents.test.example/{lang}/C/2/2%20(Part%20II)");
        assert!(shown.contains(&href), "{shown}");
    }
    // A body of another scheme has another system, or none.
    let body = "content/bodies/council.toml";
    let text = site.read(body);
    site.write(body, format!("official_documents = \"https://x.example/?s={{symbol}}\"\n{text}"));
    site.build("out", NOW);
    let shown = page(&site.tree("out"), &format!("fr/{slug}"));
    assert!(shown.contains("https://x.example/?s=C%2F2%2F2%20%28Part%20II%29"), "{shown}");
    site.write(body, format!("official_documents = \"none\"\n{text}"));
    site.build("out", NOW);
    assert!(!page(&site.tree("out"), &format!("fr/{slug}")).contains("documents.test.example"));
}

/// An error in a list of documents, whose symbols can still be read.
const RIGHT: &str = "kind = \"report\"";
const WRONG: &str = "kind = \"repotr\"";

/// Asserts that no file of an output tells of something.
fn assert_silent(tree: &Tree, told: &str) {
    let found = tree
        .iter()
        .find(|(path, bytes)| path.contains(told) || String::from_utf8_lossy(bytes).contains(told));
    assert_eq!(found.map(|(path, _)| path), None, "{told}");
}

/// The first session has the symbol of a document of the second, and a typo.
fn stopped_among_shared_symbols() -> Fixture {
    let site = Fixture::new();
    site.replace(FIRST, "C/1/5", "C/2/1");
    site.replace(SECOND, "en = \"Note\"", "en = \"Quokka\"");
    site.replace(SECOND, "en = \"Corrigendum\"", "en = \"Wombat\"");
    site.build("out", NOW);
    let tree = site.tree("out");
    assert!(page(&tree, "en/council/first/documents/c-2-1/index.html").contains("Wombat"));
    assert!(page(&tree, "C/2/1/index.html").contains("Quokka"));
    site.replace(FIRST, RIGHT, WRONG);
    site
}

fn restrict(site: &Fixture, id: &str) {
    let id = format!("id = \"{id}\"\n");
    site.replace(SECOND, &id, &format!("{id}access = \"participants\"\n"));
}

#[test]
fn errors_keep_no_page_that_shows_what_another_session_took_back() {
    let site = stopped_among_shared_symbols();
    assert_eq!(site.build("out", NOW).report.deleted, 0);
    let before = site.tree("out");

    restrict(&site, "note-corr");
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken.len(), 1);
    let told = outcome.findings.iter().find(|finding| finding.code == "pages-taken-down");
    let told = told.unwrap();
    assert!(told.place.file.contains("council/first"));
    assert!(told.args.contains(&("count", "6".to_owned())), "{told:?}");
    let tree = site.tree("out");
    assert_silent(&tree, "Wombat");
    assert_silent(&tree, "C/2/1/Corr.1");
    assert_silent(&tree, "c-2-1-corr.1");
    // What still is as it was stays, and nothing else of the session goes.
    assert!(page(&tree, "C/2/1/index.html").contains("Quokka"));
    let gone = before.keys().filter(|path| path.contains("council/first"));
    let gone: Vec<&String> = gone.filter(|path| !tree.contains_key(*path)).collect();
    assert_eq!(gone.len(), 6, "{gone:?}");
    assert!(!page(&tree, "sitemaps/council/first/pages.xml").contains("documents/c-2-1/"));
    assert!(!page(&tree, "sitemaps/council/first/documents-1.xml").contains("documents/c-2-1/"));

    restrict(&site, "note");
    site.build("out", NOW);
    let tree = site.tree("out");
    assert_silent(&tree, "Quokka");
    assert_silent(&tree, "council/second/documents/c-2-1");
    assert!(!tree.contains_key("C/2/1/index.html"));
    let again = site.build("out", NOW);
    assert_eq!((again.report.written, again.report.deleted), (0, 0));

    site.replace(FIRST, WRONG, RIGHT);
    site.build("out", NOW);
    assert_eq!(differences(&site.tree("out"), &site.clean(NOW)), [""; 0]);
}

#[test]
fn pages_that_were_taken_down_come_back_though_all_is_as_it_was() {
    let site = stopped_among_shared_symbols();
    restrict(&site, "note");
    site.build("out", NOW);
    assert_silent(&site.tree("out"), "Quokka");
    site.replace(SECOND, "id = \"note\"\naccess = \"participants\"\n", "id = \"note\"\n");
    site.replace(FIRST, WRONG, RIGHT);
    site.build("out", NOW);
    assert_eq!(differences(&site.tree("out"), &site.clean(NOW)), [""; 0]);
}

#[test]
fn errors_keep_no_page_that_shows_a_session_that_went() {
    let site = stopped_among_shared_symbols();
    site.remove("content/sessions/council/second");
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken.len(), 1, "{:?}", outcome.findings);
    let tree = site.tree("out");
    assert_silent(&tree, "Quokka");
    assert_silent(&tree, "Wombat");
    assert_silent(&tree, "council/second");
}

#[test]
fn the_page_of_a_symbol_stays_with_a_new_owner_that_is_not_published_again() {
    let (site, _) = built();
    site.replace(SECOND, "kind = \"informal\"", "kind = \"infromal\"");
    site.replace(FIRST, "C/1/5", "C/2/1");
    assert_eq!(site.build("out", NOW).broken.len(), 1);
    site.replace(SECOND, "kind = \"infromal\"", "kind = \"informal\"");
    assert_eq!(site.build("out", NOW).broken, []);
    let tree = site.tree("out");
    assert!(page(&tree, "C/2/1/index.html").contains("/en/council/first/documents/c-2-1/"));
    assert_eq!(differences(&tree, &site.clean(NOW)), [""; 0]);
}

#[test]
fn the_page_of_a_symbol_goes_with_its_new_owner_though_errors_keep_the_old_one() {
    let (site, _) = built();
    site.replace(SECOND, "kind = \"informal\"", "kind = \"infromal\"");
    site.replace(FIRST, "C/1/5", "C/2/1");
    site.build("out", NOW);
    let agenda = "content/sessions/council/second/agenda.toml";
    site.replace(agenda, "of = \"council/first#opening\"", "");
    site.remove("content/sessions/council/first");
    assert_eq!(site.build("out", NOW).broken.len(), 1);
    assert!(!site.tree("out").contains_key("C/2/1/index.html"));
    site.replace(SECOND, "kind = \"infromal\"", "kind = \"informal\"");
    assert_eq!(site.build("out", NOW).broken, []);
    assert_eq!(differences(&site.tree("out"), &site.clean(NOW)), [""; 0]);
}

#[test]
fn what_a_session_has_published_counts_while_errors_stop_it() {
    let (site, _) = built();
    site.replace(FIRST, "C/1/5", "C/2/1/Rev.1");
    site.build("out", NOW);
    // Not even its symbols can be read.
    site.replace(FIRST, RIGHT, "kind = ");
    site.replace(SECOND, "en = \"Note\"", "en = \"Quokka\"");
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken.len(), 1);
    let shown = page(&site.tree("out"), "en/council/second/documents/c-2-1/index.html");
    assert!(shown.contains("Quokka"));
    assert!(shown.contains("href=/en/council/first/documents/c-2-1-rev.1/"), "{shown}");
}

#[test]
fn what_a_session_has_published_counts_among_many_that_wait() {
    let site = Fixture::new();
    let folder = "content/sessions/council/first";
    let files = ["session.toml", "agenda.toml", "documents.toml"];
    for number in 1..=8 {
        for file in files {
            let text = site.read(&format!("{folder}/{file}"));
            let text = text.replace("C/1/5", &format!("C/2/1/Add.{number}"));
            site.write(&format!("content/sessions/council/more-{number}/{file}"), text);
        }
    }
    site.replace(FIRST, "C/1/5", "C/2/1/Rev.1");
    let outcome = site.build("out", NOW);
    assert_eq!(outcome.broken, [], "{:?}", outcome.findings);
    // All of them have to be read again, and one cannot be.
    site.replace(FIRST, RIGHT, WRONG);
    site.replace("content/speakers.toml", "Birch", "White Birch");
    assert_eq!(site.build("out", NOW).broken.len(), 1);
    let shown = page(&site.tree("out"), "en/council/second/documents/c-2-1/index.html");
    assert!(shown.contains("href=/en/council/first/documents/c-2-1-rev.1/"), "{shown}");
    assert!(shown.contains("href=/en/council/more-8/documents/c-2-1-add.8/"), "{shown}");
}
