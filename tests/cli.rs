//! The command line: what it says, in six languages, and how it ends.
//! `INSTA_UPDATE=always cargo test --test it cli::` accepts what is there now.

use std::collections::BTreeSet;
use std::process::Output;

use crate::fixture::{self, Fixture, NOW, OPEN, tree};
use papersmart::i18n::{Catalogue, Language};

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// A mistake of each sort: in a table, in a word, in a reference, in a text.
fn broken() -> Fixture {
    let site = Fixture::new();
    site.replace(&format!("{OPEN}/agenda.toml"), "state = \"deferred\"", "stat = \"deferred\"");
    site.replace(&format!("{OPEN}/programme.toml"), "\"cancelled\"", "\"canceled\"");
    let statement = format!("{OPEN}/statements/cedar-revised/statement.toml");
    site.replace(&statement, "speakers = [\"cedar\"]", "speakers = [\"cedr\"]");
    site.write("content/pages/about.en.md", "+++\ntitle = \"About\"\n+++\n![A picture](a.png)\n");
    site
}

#[test]
fn help_is_as_it_should_be() {
    let site = Fixture::new();
    let help = |words: &[&str]| {
        let output = site.run(&[words, &["--help"]].concat());
        assert_eq!(code(&output), Some(0));
        printed(&output)
    };
    let commands =
        [&[][..], &["build"], &["check"], &["serve"], &["search"], &["init"], &["receive"]];
    let all: Vec<String> = commands.iter().map(|words| help(words)).collect();
    insta::assert_snapshot!("help", all.join("\n----\n\n"));
}

#[test]
fn check_tells_everything_at_once() {
    let site = broken();
    let human = site.run(&["check", "--now", NOW]);
    assert_eq!(code(&human), Some(1));
    insta::assert_snapshot!("check-human", said(&human));
    let json = site.run(&["check", "--now", NOW, "--format", "json"]);
    assert_eq!(code(&json), Some(1));
    assert_eq!(said(&json), "");
    insta::assert_snapshot!("check-json", printed(&json));

    let parsed: serde_json::Value = serde_json::from_str(&printed(&json)).unwrap();
    let keys = ["severity", "code", "file", "line", "column", "message", "help"];
    for finding in parsed.as_array().unwrap() {
        let found: BTreeSet<&str> =
            finding.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(found, BTreeSet::from(keys));
    }
}

/// The fixture once what its closed session holds is frozen.
fn frozen() -> Fixture {
    let site = Fixture::new();
    let closed = site.run(&["session", "close", "council/first", "--now", NOW]);
    assert_eq!(code(&closed), Some(0), "{}", said(&closed));
    site
}

#[test]
fn a_site_without_mistakes_is_said_to_be_so_in_each_language() {
    let site = frozen();
    let catalogue = Catalogue::embedded();
    let mut answers = BTreeSet::new();
    for language in Language::ALL {
        let expected = catalogue.say(language, "cli-no-findings", &[]);
        let checked = site.run(&["check", "--now", NOW, "--lang", language.code()]);
        assert_eq!(code(&checked), Some(0));
        assert_eq!(said(&checked).trim_end(), expected);
        let about = catalogue.word(language, "cli-about").unwrap().to_owned();
        let help = printed(&site.run(&["--help", "--lang", language.code()]));
        assert!(help.contains(&about), "{help}");
        answers.insert(expected);
        answers.insert(about);
    }
    assert_eq!(answers.len(), 12, "two languages say the same");
}

#[test]
fn findings_are_told_in_each_language() {
    let site = broken();
    let mut answers = BTreeSet::new();
    for language in Language::ALL {
        let lang = format!("--lang={}", language.code());
        let output = site.run(&["check", "--now", NOW, "--format", "json", &lang]);
        let parsed: serde_json::Value = serde_json::from_str(&printed(&output)).unwrap();
        for finding in parsed.as_array().unwrap() {
            for part in ["message", "help"] {
                let text = finding[part].as_str().unwrap();
                assert!(!text.is_empty() && !text.contains("{"), "{text}");
            }
        }
        answers.insert(parsed[0]["message"].to_string());
    }
    assert_eq!(answers.len(), 6, "two languages say the same");
}

#[test]
fn a_wrong_command_line_is_explained_in_each_language() {
    let fixture = Fixture::new();
    let wrong = [
        &["build", "--oops"][..],
        &["bulid"],
        &["init"],
        &["build", "--now", "noon"],
        &["build", "--watch", "--watch"],
        &["statement"],
        &["speakers", "defer"],
    ];
    for arguments in wrong {
        let mut explained = BTreeSet::new();
        for language in ["ar", "zh", "en", "fr", "ru", "es"] {
            let output = fixture.run(&[&["--lang", language], arguments].concat());
            assert_eq!(code(&output), Some(2), "{arguments:?}");
            assert!(!said(&output).contains("cli-"), "{}", said(&output));
            explained.insert(said(&output));
        }
        assert_eq!(explained.len(), 6, "{arguments:?}: {explained:#?}");
    }
}

#[test]
fn the_environment_says_the_language_unless_it_is_asked_for() {
    let site = frozen();
    let catalogue = Catalogue::embedded();
    let asked = |variables: &[(&str, &str)], more: &[&str]| {
        let arguments = [&["check", "--now", NOW], more].concat();
        let mut command = site.command(&arguments);
        command.envs(variables.iter().copied());
        said(&command.output().unwrap()).trim_end().to_owned()
    };
    let expected = |language| catalogue.say(language, "cli-no-findings", &[]);
    assert_eq!(asked(&[("LANG", "fr_FR.UTF-8")], &[]), expected(Language::Fr));
    assert_eq!(asked(&[("LANG", "fr_FR"), ("LC_ALL", "es_MX")], &[]), expected(Language::Es));
    assert_eq!(asked(&[("LANG", "fr_FR")], &["--lang", "ru"]), expected(Language::Ru));
    assert_eq!(asked(&[("LANG", "de_CH.UTF-8")], &[]), expected(Language::En));
}

#[test]
fn a_program_ends_with_the_code_that_tells_how() {
    let site = Fixture::new();
    let build = ["build", "--now", NOW, "--out"];
    let ends = |site: &Fixture, arguments: &[&str]| code(&site.run(arguments));
    assert_eq!(ends(&site, &[&build[..], &["out"]].concat()), Some(0));
    for wrong in [&["bild"][..], &["build", "--now", "today"], &["build", "--audience", "all"], &[]]
    {
        assert_eq!(ends(&site, wrong), Some(2), "{wrong:?}");
    }
    assert_eq!(ends(&site, &[&build[..], &["/dev/null/out"]].concat()), Some(3));
    let report = ["--report", "/dev/null/report.json"];
    assert_eq!(ends(&site, &[&build[..], &["out"], &report].concat()), Some(3));
    let broken = broken();
    assert_eq!(ends(&broken, &[&build[..], &["out"]].concat()), Some(1));
    // Nothing at all can be built around a site that has no name.
    broken.replace("content/site.toml", "name = {", "nam = {");
    assert_eq!(ends(&broken, &[&build[..], &["new"]].concat()), Some(1));
    // A folder without a site.
    broken.remove("content");
    assert_eq!(ends(&broken, &[&build[..], &["new"]].concat()), Some(1));
    assert_eq!(ends(&broken, &["check"]), Some(1));
}

#[test]
fn a_report_is_what_the_contract_says() {
    let site = Fixture::new();
    let build = || {
        let output = site.run(&["build", "--out", "out", "--now", NOW, "--report", "report.json"]);
        assert_eq!(code(&output), Some(0));
        let bytes = std::fs::read(site.out("report.json")).unwrap();
        serde_json::from_slice::<serde_json::Value>(&bytes).unwrap()
    };
    let number = |report: &serde_json::Value, key: &str| report[key].as_u64().unwrap();
    let (first, second) = (build(), build());
    let built = site.tree("out");
    let pages = built.keys().filter(|path| path.ends_with(".html")).count() as u64;
    // All but the mark of the folder.
    let bytes: usize = built
        .iter()
        .filter(|(path, _)| *path != "papersmart.json")
        .map(|(_, bytes)| bytes.len())
        .sum();
    assert_eq!(number(&first, "pages"), pages);
    assert_eq!(number(&first, "rendered"), pages);
    assert_eq!(number(&first, "written"), built.len() as u64 - 1);
    assert_eq!(number(&first, "bytes_written"), bytes as u64);
    assert_eq!(number(&second, "pages"), pages);
    assert_eq!(number(&second, "unchanged"), built.len() as u64 - 1);
    for key in ["rendered", "written", "deleted", "bytes_written"] {
        assert_eq!(number(&second, key), 0, "{key}");
    }
    assert!(first["elapsed_ms"].is_u64() && first["search"]["segments_written"].is_u64());
}

#[test]
fn a_built_folder_can_be_searched() {
    let site = Fixture::new();
    assert_eq!(code(&site.run(&["build", "--out", "out", "--now", NOW])), Some(0));
    let search = |arguments: &[&str]| site.run(&[&["search", "--out", "out"], arguments].concat());
    let human = search(&["--lang", "en", "Birch"]);
    assert_eq!(code(&human), Some(0), "{}", said(&human));
    assert!(printed(&human).contains("/en/council/second/statements/birch-opening/"));

    let json = search(&["--lang", "fr", "--limit", "2", "--json", "Birch"]);
    let answer: serde_json::Value = serde_json::from_str(&printed(&json)).unwrap();
    assert_eq!(answer["query"], "Birch");
    assert_eq!(answer["hits"].as_array().unwrap().len(), 2);
    assert!(answer["total"].as_u64().unwrap() >= 2);
    for hit in answer["hits"].as_array().unwrap() {
        let keys: Vec<&String> = hit.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["excerpt", "kind", "lang", "score", "title", "url"]);
        assert!(hit["url"].as_str().unwrap().starts_with("/fr/") && hit["excerpt"].is_string());
    }

    std::fs::write(site.out("queries.txt"), "Birch\nnowherewhatsoever\n\nCedar\n").unwrap();
    let many = search(&["--lang", "en", "--queries", "queries.txt"]);
    let lines: Vec<serde_json::Value> =
        printed(&many).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let queries: Vec<&str> = lines.iter().map(|line| line["query"].as_str().unwrap()).collect();
    assert_eq!(queries, ["Birch", "nowherewhatsoever", "", "Cedar"]);
    assert_eq!(lines[1]["total"], 0);
    assert!(lines[3]["total"].as_u64().unwrap() > 0);
}

#[test]
fn a_folder_that_cannot_be_searched_is_told_in_each_language() {
    let site = Fixture::new();
    assert_eq!(code(&site.run(&["build", "--out", "out", "--now", NOW])), Some(0));
    for (search, exit) in [(&["search"][..], 2), (&["search", "x", "--queries", "y"], 2)] {
        assert_eq!(code(&site.run(search)), Some(exit), "{search:?}");
    }
    let unknown = site.run(&["search", "--out", "out", "--lang", "xx", "Birch"]);
    assert_eq!(code(&unknown), Some(2));
    assert!(said(&unknown).contains("xx"));
    assert_eq!(code(&site.run(&["search", "--out", "out", "--queries", "none.txt"])), Some(3));
    let mut told = BTreeSet::new();
    for language in Language::ALL {
        let lang = language.code();
        let nothing = site.run(&["search", "--out", "none", "--lang", lang, "Birch"]);
        assert_eq!(code(&nothing), Some(3));
        told.insert(said(&nothing));
        // Another version, then nonsense.
        let manifest = site.out("out").join(format!("search/{lang}.json"));
        for (text, exit) in [("{\"format\":9999,\"analyser\":1}", 3), ("{", 3)] {
            std::fs::write(&manifest, text).unwrap();
            let output = site.run(&["search", "--out", "out", "--lang", lang, "Birch"]);
            assert_eq!(code(&output), Some(exit), "{text}");
            told.insert(said(&output));
        }
    }
    assert_eq!(told.len(), 18, "{told:#?}");
    assert!(told.iter().all(|text| !text.contains("cli-")), "{told:#?}");
}

#[test]
fn a_site_that_was_just_started_has_nothing_wrong() {
    let site = Fixture::new();
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_papersmart"));
        command.current_dir(site.out("")).args(arguments).output().unwrap()
    };
    assert_eq!(code(&run(&["init", "own"])), Some(0));
    let written = tree(&site.out("own"));
    assert!(written.contains_key("README.md"));
    let checked = run(&["--site", "own", "check", "--format", "json"]);
    assert_eq!((code(&checked), printed(&checked).trim_end()), (Some(0), "[]"));
    let built = run(&["--site", "own", "build", "--out", "public"]);
    assert_eq!(code(&built), Some(0), "{}", said(&built));
    assert_eq!(fixture::dangling(&site.tree("public")).first(), None);
    // Whoever has a site already keeps it.
    site.write("../own/content/site.toml", "mine");
    assert_eq!(code(&run(&["init", "own"])), Some(1));
    let kept = tree(&site.out("own/content"));
    let before = written.iter().filter_map(|(path, bytes)| {
        Some((path.strip_prefix("content/")?.to_owned(), bytes.clone()))
    });
    assert_eq!(fixture::differences(&before.collect(), &kept), ["site.toml"]);
}
