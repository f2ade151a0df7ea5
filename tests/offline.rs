//! What phones need to save pages and sessions: the worker, the files by which
//! the site can be installed, and what manifests tell of the search index.

use std::collections::BTreeSet;

use crate::fixture::{Fixture, NOW, Tree};
use papersmart::model::Access;
use serde_json::Value;

fn text<'t>(tree: &'t Tree, path: &str) -> &'t str {
    std::str::from_utf8(&tree[path]).unwrap()
}

#[test]
fn the_worker_stands_at_the_root_under_its_own_name_and_is_asked_for_each_time() {
    let site = Fixture::new();
    let tree = site.clean(NOW);
    let worker = text(&tree, "sw.js");
    assert!(worker.contains("addEventListener('fetch'"), "{worker}");
    assert!(!worker.lines().any(|line| line.starts_with("//") || line.starts_with(' ')));
    assert!(!tree.keys().any(|path| path.starts_with("assets/sw.")));
    assert!(text(&tree, "en/index.html").contains("/assets/offline."));
    assert_eq!(papersmart::publish::cache_control("sw.js"), "public, max-age=0, must-revalidate");
    let headers = text(&tree, "_headers");
    assert!(headers.contains("manifest-src 'self'; worker-src 'self'"), "{headers}");
}

#[test]
fn the_worker_is_the_same_whatever_the_content_and_another_with_the_themes_own() {
    let site = Fixture::new();
    let before = site.clean(NOW)["sw.js"].clone();
    site.write("content/site.toml", site.read("content/site.toml").replace("Council", "Board"));
    assert_eq!(site.clean(NOW)["sw.js"], before);
    site.build("out", NOW);
    site.write("themes/default/worker/sw.js", "self.own = true;\n");
    site.build("out", NOW);
    assert_eq!(text(&site.tree("out"), "sw.js"), "self.own = true;\n");
}

#[test]
fn a_site_that_wants_no_pages_saved_has_the_worker_that_removes_them() {
    let site = Fixture::new();
    site.build("out", NOW);
    site.write("content/site.toml", format!("offline = false\n{}", site.read("content/site.toml")));
    site.build("out", NOW);
    let tree = site.tree("out");
    assert!(text(&tree, "sw.js").contains("unregister"));
    assert!(!text(&tree, "sw.js").contains("'fetch'"));
    let home = text(&tree, "en/index.html");
    assert!(home.contains("data-off"), "{home}");
    assert!(!text(&tree, "en/council/second/index.html").contains("id=keep"));
    assert_eq!(tree, site.clean(NOW));
}

#[test]
fn editions_for_others_are_never_saved() {
    let site = Fixture::new();
    for (audience, out) in [(Access::Podium, "podium"), (Access::Participants, "participants")] {
        site.build_for(audience, out, NOW).unwrap();
        let tree = site.tree(out);
        assert!(text(&tree, "sw.js").contains("unregister"), "what an earlier edition left goes");
        assert!(!tree.keys().any(|path| path.ends_with(".webmanifest")));
        for (path, bytes) in tree.iter().filter(|(path, _)| path.ends_with(".html")) {
            let page = String::from_utf8_lossy(bytes);
            assert!(!page.contains("/assets/offline.") && !page.contains("id=keep"), "{path}");
        }
    }
}

#[test]
fn each_language_has_a_file_by_which_the_site_can_be_installed() {
    let site = Fixture::new();
    let tree = site.clean(NOW);
    for lang in ["ar", "zh", "en", "fr", "ru", "es"] {
        let app: Value = serde_json::from_slice(&tree[&format!("{lang}/app.webmanifest")]).unwrap();
        assert_eq!(app["lang"], lang);
        assert_eq!(app["dir"], if lang == "ar" { "rtl" } else { "ltr" });
        assert_eq!(app["start_url"], format!("/{lang}/"));
        for icon in app["icons"].as_array().unwrap() {
            let src = icon["src"].as_str().unwrap().trim_start_matches('/');
            assert!(tree.contains_key(src), "{src}");
        }
        assert!(app["icons"].as_array().unwrap().iter().any(|icon| icon["sizes"] == "512x512"));
    }
}

#[test]
fn manifests_tell_which_parts_of_the_index_are_whose() {
    let site = Fixture::new();
    let tree = site.clean(NOW);
    let notes = |scope: &str| -> Vec<Vec<String>> {
        let lines = text(&tree, &format!("manifest/{scope}.sha256")).lines();
        let notes = lines.filter_map(|line| line.strip_prefix("# search "));
        notes.map(|note| note.split(' ').map(str::to_owned).collect()).collect()
    };
    let listed = |scope: &str, path: &str| {
        let mut parts = tree.keys().filter(|part| part.starts_with(&format!("manifest/{scope}.")));
        parts.any(|part| text(&tree, part).contains(&format!("  {path}\n")))
    };
    for lang in ["ar", "zh", "en", "fr", "ru", "es"] {
        let index: Value = serde_json::from_slice(&tree[&format!("search/{lang}.json")]).unwrap();
        let heads: BTreeSet<&str> = index["segments"]
            .as_array()
            .unwrap()
            .iter()
            .map(|segment| segment["head"].as_str().unwrap())
            .collect();
        let mut told = BTreeSet::new();
        let mut scopes =
            vec!["council/second".to_owned(), "council/first".into(), "search-site".into()];
        while let Some(scope) = scopes.pop() {
            for note in notes(&scope).into_iter().filter(|note| note[0] == lang) {
                if note[1].starts_with("search-tier-") {
                    assert_eq!(note.len(), 2);
                    scopes.push(note[1].clone());
                    continue;
                }
                assert!(
                    note.len() > 2 && note[2..].iter().all(|path| listed(&scope, path)),
                    "{note:?}"
                );
                told.insert(note[1].clone());
            }
        }
        let told: BTreeSet<&str> = told.iter().map(String::as_str).collect();
        assert!(told.is_subset(&heads), "{lang}: {told:?}");
        assert!(told.len() >= 3, "{lang}: {told:?}");
    }
}
