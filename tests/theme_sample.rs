//! A theme of a site's own, in `tests/theme-sample`: a component, a page and a
//! colour put over those that ship, and nothing copied. What such a theme gets
//! wrong is told with file and line.

use std::path::Path;

use crate::fixture::{Fixture, NOW};
use walkdir::WalkDir;

/// The fixture with the sample theme over the shipped one.
fn dressed() -> Fixture {
    let site = Fixture::new();
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/theme-sample");
    for entry in WalkDir::new(&sample).into_iter().map(Result::unwrap) {
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(&sample).unwrap();
            site.write(path.to_str().unwrap(), std::fs::read(entry.path()).unwrap());
        }
    }
    site
}

fn page(site: &Fixture, path: &str) -> String {
    std::fs::read_to_string(site.out("out").join(path).join("index.html")).unwrap()
}

#[test]
fn a_site_dresses_itself_without_a_copy_of_the_theme() {
    let site = dressed();
    site.build("out", NOW);
    let about = page(&site, "fr/pages/about");
    assert!(about.contains("<article class=leaf>"), "its page");
    assert!(about.contains("<a class=skip"), "inside what ships");
    let meeting = page(&site, "ru/council/second/meetings/plenary-1");
    assert!(meeting.contains("class=stamp"), "its component, on pages that ship");
    let assets = std::fs::read_dir(site.out("out").join("assets")).unwrap();
    let css: String = (assets.map(|entry| entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "css"))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let (ships, own) = (css.find("--link:#15467a").unwrap(), css.find("--link:#5b2a00").unwrap());
    assert!(ships < own, "its colour comes last");
    assert!(css.contains(".stamp"));
}

#[test]
fn what_a_theme_gets_wrong_is_told_with_file_and_line() {
    let cases = [
        ("styles/9-house.css", "--link: #5b2a00", "--link: #a8a8a8", "theme-contrast", 3),
        ("pages/text.html", "<prose ", "<pros ", "theme-missing", 5),
        ("pages/text.html", "{% endblock main %}", "{% endblock %", "theme-syntax", 7),
        ("pages/text.html", "pages/base.html", "pages/bass.html", "theme-missing", 1),
        ("pages/text.html", "{{ view.heading }}", "{{ t.no_such }}", "theme-word", 4),
        ("pages/text.html", "{{ view.heading }}", "{{ view.headline }}", "theme-variable", 4),
        ("pages/text.html", "{% if prose %}", "{% if view.subtitle %}", "theme-variable", 5),
        ("components/when/when.html", "value.text", "value.words", "theme-variable", 2),
    ];
    for (file, from, to, code, line) in cases {
        let site = dressed();
        let path = format!("themes/default/{file}");
        site.replace(&path, from, to);
        let said = site.run(&["check", "--now", NOW, "--format", "json"]);
        assert_eq!(said.status.code(), Some(1), "{to}");
        let findings: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
        let found = findings.as_array().unwrap();
        let place = |one: &serde_json::Value| {
            (one["code"] == code && one["file"] == path.as_str()).then(|| one["line"].as_u64())
        };
        assert!(found.iter().filter_map(place).any(|at| at == Some(line)), "{to}: {findings:#}");
    }
}

#[test]
fn a_page_that_cannot_be_made_is_told_with_file_and_line_and_publishes_nothing() {
    let site = dressed();
    site.replace("themes/default/pages/text.html", "view.heading }}", "view.heading | round }}");
    let said = site.run(&["build", "--out", "out", "--now", NOW]);
    assert_eq!(said.status.code(), Some(1));
    let words = String::from_utf8(said.stderr).unwrap();
    assert!(words.contains("themes/default/pages/text.html:4:"), "{words}");
    assert!(words.contains("theme-render"), "{words}");
    assert!(!site.out("out").join("fr").exists());
}

#[test]
fn the_documentation_names_every_family_and_every_finding() {
    let read = |path: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        std::fs::read_to_string(path).unwrap()
    };
    let (page, messages) = (read("docs/theme.md"), read("i18n/en/findings-theme.ftl"));
    let codes = messages.lines().filter_map(|line| line.strip_prefix("finding-"));
    let codes = codes.filter_map(|line| line.split_once(" = ")).map(|(code, _)| code);
    let families = papersmart::plan::view::families();
    let names: Vec<&str> = families.iter().map(|(name, _)| *name).chain(codes).collect();
    assert!(names.len() > families.len() + 5, "{names:?}");
    for name in names {
        assert!(page.contains(&format!("`{name}`")), "{name} is not in docs/theme.md");
    }
}
