//! How many presses away from the home page things are.

use std::collections::BTreeMap;

use crate::fixture::{Fixture, NOW, OPEN, Tree};

/// The pages that the content of the home page leads to, with the number of
/// presses.
fn presses(tree: &Tree) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::from([("en/index.html".to_owned(), 0)]);
    let mut open = vec!["en/index.html".to_owned()];
    for presses in 1.. {
        let links = open.iter().flat_map(|path| links(tree, path)).collect::<Vec<_>>();
        open = links.into_iter().filter(|link| !found.contains_key(link)).collect();
        if open.is_empty() {
            break;
        }
        found.extend(open.iter().map(|path| (path.clone(), presses)));
    }
    found
}

/// The pages that a page's content leads to.
fn links(tree: &Tree, path: &str) -> Vec<String> {
    let html = String::from_utf8(tree[path].clone()).unwrap();
    let (_, main) = html.split_once("<main").unwrap();
    let (main, _) = main.split_once("</main>").unwrap();
    let addresses =
        main.split(" href=/").skip(1).map(|rest| rest.split([' ', '>']).next().unwrap());
    let pages = addresses.filter(|address| address.ends_with('/'));
    pages.map(|address| format!("{address}index.html")).collect()
}

#[test]
fn a_session_of_any_year_is_three_presses_away() {
    let site = Fixture::new();
    let session = site.read("content/sessions/council/first/session.toml");
    for year in 1946..2025 {
        let folder = format!("content/sessions/council/of-{year}");
        site.write(&format!("{folder}/session.toml"), session.replace("2025", &year.to_string()));
        site.write(&format!("{folder}/agenda.toml"), "status = \"adopted\"\n");
    }
    let outcome = site.build("out", NOW);
    assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
    let presses = presses(&site.tree("out"));
    let far: Vec<_> = (1946..2025)
        .map(|year| (year, presses.get(&format!("en/council/of-{year}/index.html")).copied()))
        .filter(|(_, presses)| presses.is_none_or(|presses| presses > 3))
        .collect();
    assert_eq!(far, []);
}

#[test]
fn a_document_of_the_session_in_progress_is_three_presses_away() {
    let site = Fixture::new();
    site.build("out", NOW);
    let tree = site.tree("out");
    let presses = presses(&tree);
    let folder = OPEN.replace("content/sessions", "en") + "/documents/";
    let is_document = |path: &&String| {
        path.strip_prefix(&folder).is_some_and(|rest| {
            rest.matches('/').count() == 1 && !rest.starts_with("by-") && rest.ends_with("html")
        })
    };
    let documents: Vec<&String> = tree.keys().filter(is_document).collect();
    assert!(documents.len() > 3, "{documents:?}");
    for document in documents {
        assert!(presses.get(document).is_some_and(|presses| *presses <= 3), "{document}");
    }
}
