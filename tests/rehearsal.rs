//! `build --dry-run` tells what a build would make public, change and take
//! away, and does nothing of it.

use std::collections::BTreeSet;

use crate::fixture::{Fixture, NOW, OPEN, differences};
use papersmart::i18n::Language;

/// What a rehearsal says, in a language.
fn rehearsed(site: &Fixture, out: &str, more: &[&str]) -> String {
    let arguments = [&["build", "--dry-run", "--out", out, "--now", NOW], more].concat();
    let output = site.run(&arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn release(site: &Fixture) {
    let path = format!("{OPEN}/statements/cedar-staged/statement.toml");
    site.replace(
        &path,
        "state = \"staged\"",
        "state = \"released\"\nreleased = 2026-03-24T10:00:00Z",
    );
}

#[test]
fn a_first_build_is_told_and_nothing_is_there() {
    let site = Fixture::new();
    let said = rehearsed(&site, "out", &[]);
    assert!(
        said.contains("would become public:") && said.contains("Nothing would vanish."),
        "{said}"
    );
    assert!(!site.out("out").exists());
}

#[test]
fn a_release_is_told_by_title_and_address_and_published_by_the_next_build_alone() {
    let site = Fixture::new();
    site.build("out", NOW);
    let before = site.tree("out");
    release(&site);
    let said = rehearsed(&site, "out", &[]);
    let page = "[ar en es fr ru zh] /council/second/statements/cedar-staged/";
    let line = said.lines().find(|line| line.contains(page)).unwrap_or_else(|| panic!("{said}"));
    assert!(line.starts_with("  + Cedar — Statement, Item 3"), "{line}");
    assert!(said.contains(" /council/second/\n"), "{said}");
    assert_eq!(differences(&before, &site.tree("out")), [""; 0]);
    let report = site.build("out", NOW).report;
    assert!(report.written > 0, "the rehearsal was not taken for the build");
    assert!(site.tree("out").contains_key("en/council/second/statements/cedar-staged/index.html"));
}

#[test]
fn it_names_what_the_build_then_does() {
    let site = Fixture::new();
    site.build("out", NOW);
    let before = site.tree("out");
    release(&site);
    site.remove(&format!("{OPEN}/press/opening"));
    rehearsed(&site, "out", &["--report", "report.json"]);
    let report: serde_json::Value =
        serde_json::from_slice(&std::fs::read(site.out("report.json")).unwrap()).unwrap();
    let told = |part: &str| -> BTreeSet<String> {
        let all = report["forecast"][part].as_array().unwrap().iter();
        all.flat_map(|one| {
            let path = one["path"].as_str().unwrap().to_owned();
            let languages = one["languages"].as_array().unwrap().clone();
            languages
                .into_iter()
                .map(move |code| format!("{}/{path}index.html", code.as_str().unwrap()))
        })
        .collect()
    };
    site.build("out", NOW);
    let after = site.tree("out");
    // A page is told of by its languages; where it has an address in none, that goes
    // with it.
    let pages = |found: Vec<&String>| -> BTreeSet<String> {
        let named = |path: &&String| {
            let language = path.split('/').next().and_then(Language::from_code);
            language.is_some() && path.ends_with("/index.html")
        };
        found.into_iter().filter(named).cloned().collect()
    };
    let new = after.keys().filter(|path| !before.contains_key(*path)).collect();
    let gone = before.keys().filter(|path| !after.contains_key(*path)).collect();
    let other =
        after.iter().filter(|(path, bytes)| before.get(*path).is_some_and(|old| old != *bytes));
    assert_eq!(told("appears"), pages(new));
    assert_eq!(told("vanishes"), pages(gone));
    assert_eq!(told("changes"), pages(other.map(|(path, _)| path).collect()));
    assert!(!told("vanishes").is_empty() && !told("changes").is_empty());
}

#[test]
fn it_speaks_the_readers_language() {
    let site = Fixture::new();
    site.build("out", NOW);
    release(&site);
    let said = rehearsed(&site, "out", &["--lang", "fr"]);
    assert!(said.contains("Cèdre") && said.contains("Rien ne disparaîtrait."), "{said}");
}

#[test]
fn of_what_is_embargoed_not_a_word_is_told() {
    let site = Fixture::new();
    site.build("out", NOW);
    site.write(&format!("{OPEN}/statements/cedar-staged/en.md"), "Kanarie.\n");
    let said = rehearsed(&site, "out", &[]);
    assert!(said.contains("Nothing would become public.") && !said.contains("anarie"), "{said}");
    // Titles and addresses of the podium's pages may hold embargoed names.
    let options = ["--audience", "podium", "--report", "report.json"];
    let said = rehearsed(&site, "podium", &options);
    let report = std::fs::read_to_string(site.out("report.json")).unwrap();
    assert!(report.contains("\"appears\":") && !report.contains("cedar"), "{report}");
    assert!(said.contains("would become public:") && !said.contains("cedar"), "{said}");
}

/// A rehearsal for a comment, in a language; `ci` where others read the log.
fn commented(site: &Fixture, ci: bool, more: &[&str]) -> String {
    let arguments = ["build", "--dry-run", "--format", "markdown", "--out", "out", "--now", NOW];
    let mut command = site.command(&[&arguments, more].concat());
    if ci {
        command.env("CI", "true");
    }
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), said.as_str()), (Some(0), ""));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_comment_names_what_comes_and_goes_where_only_the_right_people_read_it() {
    let site = Fixture::new();
    site.build("out", NOW);
    release(&site);
    let said = commented(&site, true, &["--private"]);
    assert!(said.starts_with("<!-- papersmart: forecast -->\n"), "{said}");
    let line =
        said.lines().find(|line| line.ends_with("`/council/second/statements/cedar-staged/`"));
    let line = line.unwrap_or_else(|| panic!("{said}"));
    assert!(line.starts_with("- `Cedar — Statement, Item 3"), "{line}");
    assert!(line.contains(" `ar en es fr ru zh` "), "{line}");
    assert!(said.contains("**Nothing would vanish.**"), "{said}");
    assert_eq!(commented(&site, false, &[]), said);
}

#[test]
fn where_others_read_along_what_would_become_public_has_an_opaque_name_only() {
    let site = Fixture::new();
    site.build("out", NOW);
    release(&site);
    site.write(&format!("{OPEN}/statements/cedar-staged/kanarie.pdf"), PDF);
    site.replace(
        &format!("{OPEN}/statements/cedar-staged/statement.toml"),
        "state = \"released\"",
        "files = [{ lang = \"en\", path = \"kanarie.pdf\", media_type = \"application/pdf\" }]\n\
         state = \"released\"",
    );
    let log = |more: &[&str]| {
        let arguments = ["build", "--dry-run", "--out", "out", "--now", NOW, "--report", "report"];
        let mut command = site.command(&[&arguments, more].concat());
        let output = command.env("CI", "true").output().unwrap();
        let report = std::fs::read(site.out("report")).unwrap();
        String::from_utf8([output.stdout, output.stderr, report].concat()).unwrap()
    };
    for said in [log(&[]), log(&["--format", "markdown"]), log(&["--quiet-names"])] {
        for word in ["cedar", "kanarie", "Cedar", "Item", "agenda"] {
            assert!(!said.contains(word), "{word}: {said}");
        }
    }
    assert!(log(&["--private"]).contains("kanarie"));
    // What vanishes was public.
    site.remove(&format!("{OPEN}/press/opening"));
    assert!(log(&[]).contains("/council/second/press/opening/"));
    // The desk knows the statement by the same name.
    let said = log(&["--format", "markdown"]);
    let names: Vec<&str> = said
        .lines()
        .filter_map(|line| line.strip_prefix("- `ar en es fr ru zh` `")?.strip_suffix('`'))
        .filter(|name| !name.starts_with('/'))
        .collect();
    let taken = |name: &&str| {
        let name = format!("council/second/{name}");
        let arguments = ["statement", "recall", &name, "--now", NOW];
        site.run(&arguments).status.code() == Some(0)
    };
    assert!(names.iter().any(taken), "{said}");
    assert!(
        site.read(&format!("{OPEN}/statements/cedar-staged/statement.toml")).contains("recalled")
    );
}

const PDF: &[u8] = include_bytes!("site/content/sessions/council/second/files/timetable.en.pdf");

#[test]
fn only_a_rehearsal_is_written_as_a_comment() {
    let site = Fixture::new();
    assert_eq!(site.run(&["build", "--format", "markdown"]).status.code(), Some(2));
}

#[test]
fn a_comment_is_written_in_the_readers_language_and_direction() {
    let site = Fixture::new();
    site.build("out", NOW);
    release(&site);
    let lang = |code| commented(&site, false, &["--lang", code]);
    let arabic = lang("ar");
    assert!(arabic.contains("<div dir=\"rtl\">\n\n") && arabic.ends_with("</div>\n"), "{arabic}");
    assert!(lang("zh").contains("不会有内容消失。") && !lang("zh").contains("<div"));
}

#[test]
fn a_comment_tells_of_errors_without_naming_what_they_are_about() {
    let site = Fixture::new();
    site.build("out", NOW);
    site.replace("content/site.toml", "base_url", "base");
    let arguments = ["build", "--dry-run", "--format", "markdown", "--out", "out", "--now", NOW];
    let output = site.run(&arguments);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("Nothing was built") && said.contains("errors"), "{said}");
}

#[test]
fn a_comment_stays_short_enough_for_its_host() {
    let site = Fixture::new();
    site.build("out", NOW);
    for number in 0..120 {
        let folder = format!("{OPEN}/press/p{number}");
        site.write(
            &format!("{folder}/press.toml"),
            site.read(&format!("{OPEN}/press/opening/press.toml")),
        );
        site.write(&format!("{folder}/en.md"), "Text.\n");
    }
    let said = commented(&site, false, &[]);
    assert!(said.contains("more") && said.chars().count() < 65_536, "{}", said.len());
}
