//! What pages say of themselves to programs: data that no browser runs, and
//! nothing that the page itself does not say.

use crate::fixture::{self, Fixture, NOW, OPEN, Tree};
use serde_json::Value;

const BLOCK: &str = "<script type=application/ld+json>";

fn built(site: &Fixture) -> Tree {
    let outcome = site.build("out", NOW);
    assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
    site.tree("out")
}

fn page(tree: &Tree, path: &str) -> String {
    let bytes = tree.get(&format!("{path}index.html")).unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(bytes.clone()).unwrap()
}

/// The data of a page, if it has any.
fn data(html: &str) -> Option<Value> {
    let block = html.split(BLOCK).nth(1)?.split("</script>").next()?;
    Some(serde_json::from_str(block).unwrap())
}

#[test]
fn a_script_inside_a_page_is_data_and_nothing_else() {
    let tree = built(&Fixture::new());
    let mut blocks = 0;
    for (path, bytes) in tree.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = String::from_utf8_lossy(bytes);
        for script in html.split("<script").skip(1) {
            let head = script.split('>').next().unwrap();
            let is_data = ["application/ld+json", "application/json"]
                .iter()
                .any(|kind| head.split_whitespace().any(|part| part == format!("type={kind}")));
            assert!(head.contains("src=") != is_data, "{path}: {head}");
        }
        blocks +=
            usize::from(data(&html).is_some_and(|data| data["@context"] == "https://schema.org"));
    }
    assert!(blocks > 60, "{blocks}");
}

#[test]
fn pages_say_what_they_are() {
    let tree = built(&Fixture::new());
    let said = |path: &str| data(&page(&tree, path)).unwrap();
    let all = [
        said("en/council/second/meetings/plenary-2/"),
        said("fr/council/second/documents/c-2-1/"),
        said("ar/council/second/statements/cedar-revised/"),
    ];
    insta::assert_snapshot!("linked-data", serde_json::to_string_pretty(&all).unwrap());
}

#[test]
fn a_title_cannot_end_its_block() {
    let site = Fixture::new();
    let hostile = "x</script><script>alert(1)</script><!--";
    let path = format!("{OPEN}/documents.toml");
    let text = site.read(&path);
    let at = text.find("en = \"").unwrap() + 6;
    let end = at + text[at..].find('"').unwrap();
    site.write(&path, format!("{}{hostile}{}", &text[..at], &text[end..]));
    let tree = built(&site);
    let named = |(path, bytes): (&String, &Vec<u8>)| {
        let html = path.ends_with(".html").then(|| String::from_utf8_lossy(bytes).into_owned())?;
        Some(data(&html)?["name"] == hostile)
    };
    assert!(tree.iter().filter_map(named).any(|hostile| hostile));
}

#[test]
fn a_withdrawn_text_is_in_no_language_any_more() {
    let site = Fixture::new();
    let withdrawal = ["statement", "withdraw", "cedar-revised", "--reason", "requested"];
    let withdraw = site.run(&[&withdrawal[..], &["--now", NOW]].concat());
    assert_eq!(withdraw.status.code(), Some(0), "{}", String::from_utf8_lossy(&withdraw.stderr));
    let said = data(&page(&built(&site), "en/council/second/statements/cedar-revised/")).unwrap();
    assert_eq!((said.get("inLanguage"), said.get("dateModified")), (None, None), "{said}");
}

/// One file for what one statement changes.
#[test]
fn a_released_statement_rewrites_one_file_of_the_interface() {
    let site = Fixture::new();
    let before = built(&site);
    let released = site.run(&["statement", "release", "cedar-staged", "--delivered", "--now", NOW]);
    assert_eq!(released.status.code(), Some(0));
    let after = built(&site);
    let changed = fixture::differences(&before, &after);
    let changed: Vec<_> = changed.iter().filter(|path| path.starts_with("api/")).collect();
    assert_eq!(changed, [&"api/v1/council/second/statements/plenary-1.json"]);
    insta::assert_snapshot!("statements", {
        let file: Value = serde_json::from_slice(&after[*changed[0]]).unwrap();
        serde_json::to_string_pretty(&file).unwrap()
    });
}
