//! Texts of documents on their pages, and beside those in other languages.

use crate::fixture::{Fixture, NOW, OPEN, Tree};

const DOCUMENT: &str = "council/second/documents/c-2-1/";

fn with_texts(texts: &[(&str, &str)]) -> Fixture {
    let site = Fixture::new();
    for (tag, text) in texts {
        site.write(&format!("{OPEN}/documents/note/{tag}.md"), text);
    }
    let outcome = site.build("out", NOW);
    assert!(outcome.findings.is_empty(), "{:#?}", outcome.findings);
    site
}

fn page(tree: &Tree, tail: &str) -> String {
    let path = format!("{tail}index.html");
    assert!(tree.contains_key(&path), "there is no {path}");
    String::from_utf8(tree[&path].clone()).unwrap()
}

const THREE: [(&str, &str); 3] = [
    ("ar", "1. الفقرة الأولى.\n\n2. الفقرة الثانية.\n"),
    ("en", "1. First paragraph.\n\n2. Second paragraph.\n"),
    ("pt", "1. Primeiro parágrafo.\n"),
];

#[test]
fn a_text_stands_on_the_pages_of_its_language() {
    let tree = with_texts(&THREE).tree("out");
    assert!(page(&tree, &format!("en/{DOCUMENT}")).contains("Second paragraph."));
    let russian = page(&tree, &format!("ru/{DOCUMENT}"));
    assert!(!russian.contains("Second paragraph."));
    // A language without pages is read on those of the languages without a text.
    assert!(russian.contains("Primeiro"));
    for href in [format!("/en/{DOCUMENT}"), format!("/ar/{DOCUMENT}")] {
        assert!(russian.contains(&href), "{href}");
    }
}

#[test]
fn two_texts_stand_beside_each_other_in_both_orders() {
    let tree = with_texts(&THREE).tree("out");
    let english = page(&tree, &format!("en/{DOCUMENT}beside/ar/"));
    let words = |html: &str| {
        let text: Vec<&str> =
            html.split('<').filter_map(|tag| Some(tag.split_once('>')?.1.trim())).collect();
        text.join("")
    };
    let rows: Vec<String> = english.split("<div class=pair>").skip(1).map(words).collect();
    assert_eq!(rows.len(), 2);
    assert!(rows[0].starts_with("First paragraph.الفقرة الأولى."), "{rows:?}");
    assert!(rows[1].starts_with("Second paragraph.الفقرة الثانية."), "{rows:?}");
    let arabic = page(&tree, &format!("ar/{DOCUMENT}beside/en/"));
    assert!(arabic.find("الفقرة الأولى") < arabic.find("First paragraph"));
    assert!(page(&tree, &format!("fr/{DOCUMENT}beside/ar/")).contains("Primeiro"));
    // The pair that the page of the own language shows has the other one first.
    let own = page(&tree, &format!("en/{DOCUMENT}beside/en/"));
    assert!(own.find("الفقرة الأولى") < own.find("First paragraph"));
}

#[test]
fn search_finds_a_document_by_its_text() {
    let site = with_texts(&THREE);
    let found = |lang: &str, query: &str| {
        let out = site.out("out");
        let arguments = ["search", "--out", out.to_str().unwrap(), "--lang", lang, query];
        let output = site.command(&arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(found("en", "\"second paragraph\"").contains(DOCUMENT));
    assert!(found("ar", "\"الفقرة الثانية\"").contains(DOCUMENT));
    assert!(!found("fr", "parágrafo").contains(DOCUMENT), "it is in no French text");
}

#[test]
fn two_texts_are_one_pair_in_every_language() {
    let tree = with_texts(&THREE[..2]).tree("out");
    let pages = tree.keys().filter(|path| path.contains(DOCUMENT) && path.contains("/beside/"));
    assert_eq!(pages.count(), 6);
    let russian = page(&tree, &format!("ru/{DOCUMENT}beside/en/"));
    assert!(russian.contains("First paragraph") && russian.contains("الفقرة الأولى"));
    let english = page(&tree, &format!("en/{DOCUMENT}beside/en/"));
    assert!(english.find("First paragraph") < english.find("الفقرة الأولى"));
    assert!(page(&tree, &format!("zh/{DOCUMENT}")).contains(&format!("/zh/{DOCUMENT}beside/en/")));
}

#[test]
fn one_text_has_nothing_beside_it() {
    let tree = with_texts(&THREE[1..2]).tree("out");
    let beside = |path: &&String| path.contains(DOCUMENT) && path.contains("/beside/");
    assert!(!tree.keys().any(|path| beside(&path)));
    assert!(!page(&tree, &format!("en/{DOCUMENT}")).contains("/beside/"));
}

#[test]
fn a_language_that_is_expected_says_when() {
    let site = Fixture::new();
    let path = format!("{OPEN}/documents.toml");
    let expected = "original_language = \"fr\"\nexpected = { es = 2026-04-02 }\n";
    site.replace(&path, "original_language = \"fr\"\n", expected);
    site.build("out", NOW);
    let tree = site.tree("out");
    assert!(page(&tree, &format!("en/{DOCUMENT}")).contains("Spanish (expected on 2 April 2026)"));
    let matrix = page(&tree, "en/council/second/documents/by-language/");
    assert!(matrix.contains("2026-04-02"), "{matrix}");
    // What is embargoed is on the list of staff only.
    assert!(!matrix.contains("C/2/3"));
    let output = site.command(&["document", "list", "--now", NOW]).env_remove("CI").output();
    let list = String::from_utf8(output.unwrap().stdout).unwrap();
    assert!(
        list.contains("C/2/1: there: fr; awaited: ar, zh, en, ru and es (2026-04-02)"),
        "{list}"
    );
    assert!(
        list.contains("C/2/3: there: es; awaited: ar, zh, en, fr and ru; not public"),
        "{list}"
    );
    let output = site.command(&["document", "list", "--now", NOW]).env("CI", "true").output();
    let list = String::from_utf8(output.unwrap().stdout).unwrap();
    assert!(!list.contains("C/2/3"), "{list}");
}
