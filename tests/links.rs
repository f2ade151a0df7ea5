//! The built sample as a crawler sees it: nothing it refers to is missing, and
//! a page can be told from others by its title.

use std::collections::{BTreeMap, BTreeSet};

use crate::built;
use papersmart::source::World;

const BASE: &str = "https://papersmart.example";

/// The sample while its session is on: its pages by path, and every file's path.
struct Site {
    pages: BTreeMap<String, String>,
    files: BTreeSet<String>,
}

fn site() -> Site {
    let sample = built::sample("2026-04-29T08:30:00Z");
    let out = World::at_present(&sample.out);
    let files: BTreeSet<String> =
        out.files("").unwrap().into_iter().map(|file| file.path).collect();
    let text = |path: &String| String::from_utf8(out.read(path).unwrap()).unwrap();
    let html = files.iter().filter(|path| path.ends_with(".html"));
    let pages = html.map(|path| (path.clone(), text(path))).collect();
    Site { pages, files }
}

/// What stands in an attribute, wherever it is on the page.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let before = format!(" {attribute}=");
    html.split(before.as_str())
        .skip(1)
        .map(|rest| match rest.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next().unwrap(),
            None => rest.split([' ', '>']).next().unwrap(),
        })
        .collect()
}

/// The file behind an address on the site; nothing for addresses elsewhere.
fn target(address: &str) -> Option<String> {
    let path = match address.strip_prefix(BASE) {
        Some(path) => path,
        None if address.starts_with('/') && !address.starts_with("//") => address,
        None => return None,
    };
    let path = path.split(['#', '?']).next()?.trim_start_matches('/');
    let page = path.is_empty() || path.ends_with('/');
    Some(if page { format!("{path}index.html") } else { path.to_owned() })
}

/// The language of a page, with body and session where it is one inside a session.
fn scope(path: &str) -> &str {
    let slashes: Vec<usize> = path.match_indices('/').map(|(at, _)| at).collect();
    match slashes.as_slice() {
        [_, _, session, _, ..] => &path[..*session],
        [language, ..] => &path[..*language],
        [] => path,
    }
}

#[test]
fn every_link_leads_somewhere_and_every_page_has_a_name() {
    let site = site();
    assert!(site.pages.len() > 3_000, "{} pages", site.pages.len());
    let mut wrong = Vec::new();
    let mut titles: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for (path, html) in &site.pages {
        for address in ["href", "src"].iter().flat_map(|name| values(html, name)) {
            let inside = address.strip_prefix('#').filter(|id| !id.is_empty());
            let found = match (target(address), inside) {
                (Some(file), _) => site.files.contains(&file),
                (None, Some(id)) => values(html, "id").contains(&id),
                (None, None) => address.contains(':'),
            };
            if !found {
                wrong.push(format!("{path}: {address} leads nowhere"));
            }
        }
        let headings = html.matches("<h1").count();
        if headings != 1 {
            wrong.push(format!("{path}: {headings} first headings"));
        }
        // What one speaker said twice on one item may share a title.
        if path.contains("/statements/") && !path.contains("/by-") {
            continue;
        }
        let title = html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next());
        titles.entry((scope(path), title.unwrap_or_default())).or_default().push(path);
    }
    for ((_, title), pages) in titles {
        if pages.len() > 1 || title.is_empty() {
            wrong.push(format!("{title:?} is the title of {pages:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} in all:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(40)].join("\n")
    );
}

#[test]
fn files_that_stand_together_are_told_apart_by_their_words() {
    let mut lists = 0;
    for (path, html) in &site().pages {
        for list in html.split("<ul class=\"plain files\">").skip(1) {
            let links = list.split("</ul>").next().unwrap().split("<a ").skip(1);
            let words: Vec<&str> =
                links.map(|link| link.split_once("<span>").unwrap().1.trim()).collect();
            let different: BTreeSet<&str> = words.iter().copied().collect();
            assert_eq!(different.len(), words.len(), "{path}: {words:?}");
            lists += 1;
        }
    }
    assert!(lists > 100, "only {lists} lists of files");
}
