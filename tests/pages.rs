//! One page of each family in two languages, as the text that a reader meets,
//! in reading order. `INSTA_UPDATE=always cargo test --test it pages::` accepts
//! what is there now.

use crate::fixture::{self, Fixture, NOW};

/// A page of each family, and every special case.
const PAGES: [(&str, &str); 53] = [
    ("home", ""),
    ("body", "council/"),
    ("year", "council/sessions/2026/"),
    ("session", "council/second/"),
    ("session-planned", "board/first/"),
    ("item", "council/second/agenda/review/"),
    ("item-with-former-number", "council/second/agenda/work/"),
    ("meeting", "council/second/meetings/plenary-1/"),
    ("meeting-moved", "council/second/meetings/plenary-2/"),
    ("meeting-cancelled", "council/second/meetings/informal-1/"),
    ("meeting-side-event", "council/second/meetings/side-event-1/"),
    ("room", "council/second/rooms/room-i/"),
    ("paper", "council/second/paper/"),
    ("recording", "council/second/meetings/plenary-1/recording/"),
    ("document", "council/second/documents/c-2-1/"),
    ("document-correction", "council/second/documents/c-2-1-corr.1/"),
    ("document-joint", "council/second/documents/c-2-2/"),
    ("document-without-symbol", "council/second/documents/timetable/"),
    ("documents", "council/second/documents/"),
    ("documents-by-item", "council/second/documents/by-item/"),
    ("documents-by-kind", "council/second/documents/by-kind/"),
    ("documents-by-language", "council/second/documents/by-language/"),
    ("body-by-language", "council/sessions/by-language/"),
    ("documents-by-series", "council/second/documents/by-series/"),
    ("documents-of-series", "council/second/documents/by-series/c-2/"),
    ("symbols", "symbols/"),
    ("symbols-of-organ", "symbols/c/"),
    ("statement", "council/second/statements/birch-opening/"),
    ("statement-revised", "council/second/statements/cedar-revised/"),
    ("statement-withdrawn", "council/second/statements/grove-withdrawn/"),
    ("statement-recalled", "council/second/statements/birch-recalled/"),
    ("statement-joint-portuguese", "council/second/statements/joint-portuguese/"),
    ("statement-without-text", "council/second/statements/grove-no-text/"),
    ("statements", "council/second/statements/"),
    ("statements-by-speaker", "council/second/statements/by-speaker/"),
    ("session-speaker", "council/second/speakers/birch/"),
    ("press", "council/second/press/opening/"),
    ("recordings", "council/second/recordings/"),
    ("archive", "archive/"),
    ("archive-year", "archive/years/2026/"),
    ("archive-place", "archive/places/geneva/"),
    ("subjects", "archive/subjects/"),
    ("subject", "archive/subjects/documents-online/"),
    ("documents-by-subject", "council/second/documents/by-subject/"),
    ("documents-of-subject", "council/second/documents/by-subject/work-methods/"),
    ("statements-of-subject", "council/second/statements/by-subject/work-methods/"),
    ("speakers", "speakers/"),
    ("speaker", "speakers/birch/"),
    ("journal-day", "journal/2026-03-25/"),
    ("search", "search/"),
    ("offline", "offline/"),
    ("guide", "guides/delegate/"),
    ("page", "pages/about/"),
];

/// Elements whose words stand in the middle of a line.
const INLINE: [&str; 14] = [
    "a", "abbr", "b", "bdi", "bdo", "code", "em", "i", "q", "small", "span", "strong", "sup",
    "time",
];

/// A page's words: the language and direction of the whole, then a line for
/// each block.
fn text(html: &str) -> String {
    let mut text = String::new();
    let (mut rest, mut skipped) = (html, None);
    while let Some((before, after)) = rest.split_once('<') {
        let Some((tag, after)) = after.split_once('>') else { break };
        if skipped.is_none() {
            text.push_str(before);
        }
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if name == "html" && !tag.starts_with('/') {
            text.push_str(tag);
        }
        match skipped {
            Some(until) if tag.starts_with('/') && name == until => skipped = None,
            None if matches!(name, "style" | "script" | "svg") => skipped = Some(name),
            _ => {}
        }
        if !INLINE.contains(&name) {
            text.push('\n');
        }
        rest = after;
    }
    text.push_str(rest);
    let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let lines: Vec<String> = text.lines().map(words).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

#[test]
fn pages_read_as_they_should() {
    let site = Fixture::new();
    site.build("out", NOW);
    let tree = site.tree("out");
    let page = |path: &str| text_of(&tree, path);
    for (name, route) in PAGES {
        let [english, arabic] = ["en", "ar"].map(|lang| page(&format!("{lang}/{route}index.html")));
        insta::assert_snapshot!(name, format!("{english}\n\n{arabic}"));
    }
    insta::assert_snapshot!("chooser", page("index.html"));
    insta::assert_snapshot!("not-found", page("404.html"));
    insta::assert_snapshot!("symbol", page("C/2/1/index.html"));
}

#[test]
fn addresses_that_were_given_out_say_what_became_of_them() {
    let site = Fixture::new();
    let folder = "content/sessions/council/second";
    site.write(&format!("{folder}/routes.txt"), "documents/old/\ndocuments/plan/\n");
    let reason = "reason = { ar = \"خطأ\", zh = \"有误\", en = \"A mistake.\", fr = \"Une erreur.\", \
                  ru = \"Ошибка.\", es = \"Un error.\" }";
    let moved = "[[moved]]\nfrom = \"documents/old/\"\nto = \"documents/c-2-1/\"\n";
    let gone =
        |route: &str| format!("[[gone]]\nroute = \"{route}\"\ndate = 2026-03-24\n{reason}\n");
    let text = moved.to_owned() + &gone("documents/plan/");
    site.write(&format!("{folder}/moved.toml"), text);
    let outcome = site.build("out", NOW);
    assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
    let tree = site.tree("out");
    let page = |path: &str| text_of(&tree, path);
    for (name, route) in [("moved", "documents/old/"), ("gone", "documents/plan/")] {
        let [english, arabic] =
            ["en", "ar"].map(|lang| page(&format!("{lang}/council/second/{route}index.html")));
        insta::assert_snapshot!(name, format!("{english}\n\n{arabic}"));
    }
}

fn text_of(tree: &fixture::Tree, path: &str) -> String {
    assert!(tree.contains_key(path), "there is no {path}");
    text(std::str::from_utf8(&tree[path]).unwrap())
}

#[test]
fn there_is_a_snapshot_of_every_family() {
    let site = Fixture::new();
    site.build("out", NOW);
    // A family is what is left of a route without the names that content gives.
    let family = |path: &str| {
        let path = path.strip_prefix("en/")?.strip_suffix("index.html")?;
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Some(match parts.as_slice() {
            [
                top @ ("journal" | "speakers" | "search" | "guides" | "pages" | "symbols"
                | "archive"),
                rest @ ..,
            ] => {
                format!("{top}/{}", rest.len())
            }
            [_, "sessions", "by-language"] => "by-language".to_owned(),
            [_, "sessions", _] => "year".to_owned(),
            [_, _, part, rest @ ..] => format!("session/{part}/{}", rest.len().min(1)),
            short => format!("{}", short.len()),
        })
    };
    let tree = site.tree("out");
    let mut missing: Vec<String> = tree.keys().filter_map(|path| family(path)).collect();
    missing.sort();
    missing.dedup();
    let shown: Vec<String> =
        PAGES.iter().filter_map(|(_, route)| family(&format!("en/{route}index.html"))).collect();
    missing.retain(|family| !shown.contains(family));
    // Plain lists of what the snapshots show already.
    assert_eq!(missing, ["guides/0", "journal/0"]);
}

#[test]
fn no_search_engine_is_led_to_what_devices_show_offline() {
    let site = Fixture::new();
    site.build("out", NOW);
    let tree = site.tree("out");
    let offline = std::str::from_utf8(&tree["ru/offline/index.html"]).unwrap();
    assert!(offline.contains("<meta content=noindex name=robots>"), "{offline}");
    let sitemaps = tree.iter().filter(|(path, _)| path.starts_with("sitemaps/"));
    for (path, bytes) in sitemaps {
        assert!(!String::from_utf8_lossy(bytes).contains("/offline/"), "{path}");
    }
}
