//! Indexes that were made once and are kept: `formats/N` is one of format N.
//! What is published stays readable until the number is raised; and whoever
//! meets another number says so and guesses nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::disallowed_methods, reason = "tests read and write what is kept")]

mod host;

use std::fs;
use std::path::{Path, PathBuf};

use host::{Files, Host, files, statement};
use papersmart_search::{FORMAT, Language, Record, manifest_path};
use serde_json::{Value, json};

/// The most that one kept index may weigh.
const WEIGHT: usize = 60_000;

fn folder(format: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats").join(format.to_string())
}

/// The formats of which an index is kept.
fn kept() -> Vec<u32> {
    let entries = fs::read_dir(folder(0).parent().unwrap()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter_map(|name| name.parse().ok()).collect()
}

fn read(format: u32) -> Files {
    let mut files = Files::new();
    let (root, mut folders) = (folder(format), vec![folder(format)]);
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|_| panic!("no {}", folder.display()));
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let parts = path.strip_prefix(&root).unwrap().iter();
                let parts: Vec<&str> = parts.map(|part| part.to_str().unwrap()).collect();
                files.insert(parts.join("/"), fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Two segments: long texts that many lists and several passages are made of,
/// and two short records of which each has something the others lack.
fn records() -> Vec<Vec<Record>> {
    let words = ["ocean", "meeting", "report", "delegation", "paper", "water", "session", "agenda"];
    let sentence = |at: usize| {
        let word = |place: usize| words[(at * 3 + place * place) % words.len()];
        format!("The {} of the {} says what {at} others say of {}.", word(0), word(1), word(2))
    };
    let long = |number: usize| {
        let text: Vec<String> = (number..number + 60).map(sentence).collect();
        let mut record = statement(&format!("long-{number}"), "On many things", &text.join(" "));
        record.date = Some(format!("2024-0{}-11", number + 1));
        record
    };
    let mut symbol = statement("report", "Report on fisheries", "Nets are mended at sea.");
    symbol.symbols = vec!["A/68/123".into()];
    symbol.date = Some("2025-10-01".into());
    let reply = statement(
        "reply",
        "Right of reply",
        "The right of reply is used. La pêche à l’océan. 保护海洋环境。 حماية البيئة. Защита моря.",
    );
    vec![(0..8).map(long).collect(), vec![symbol, reply]]
}

fn url(id: &str) -> String {
    format!("/en/ga/80/statements/{id}/")
}

#[test]
fn an_index_that_was_published_in_this_format_still_answers() {
    let kept = read(FORMAT);
    let mut host = Host::new(Language::En, kept);
    for (q, id) in [
        ("nets", "report"),
        ("mending nets", "report"),
        ("a/68/123", "report"),
        ("symbol:A/68", "report"),
        ("\"right of reply\"", "reply"),
        ("pêche", "reply"),
        ("peche", "reply"),
        ("海洋", "reply"),
        ("البيئة", "reply"),
        ("моря", "reply"),
        ("fisheries -reply", "report"),
        ("fisher", "report"),
        ("fisheires", "report"),
        ("speaker:бразилия date:2025-10", "report"),
        ("date:2024-03", "long-2"),
    ] {
        assert_eq!(host.urls(q), [url(id)], "{q}");
    }
    assert_eq!(host.answer("delegation")["total"], 8);
    assert_eq!(host.answer("item:7 session:80")["total"], 10);

    let step = host.run(&json!({ "q": "delegation", "facets": true, "sort": "date", "limit": 3 }));
    let answer = &step["done"];
    let count = |of: &str| answer["facets"][of][0]["count"].clone();
    assert_eq!((count("year"), count("session")), (json!(8), json!(8)));
    let last = &answer["hits"][0];
    assert_eq!((&last["url"], &last["date"]), (&json!(url("long-7")), &json!("2024-08-11")));
    let excerpt = last["excerpt"].to_string();
    assert!(excerpt.contains("[\"delegation\",true]"), "{excerpt}");
}

#[test]
fn a_kept_index_is_small() {
    for format in kept() {
        let weight: usize = read(format).values().map(Vec::len).sum();
        assert!(weight < WEIGHT, "format {format}: {weight} bytes");
    }
}

/// What the engine says to an index at last.
fn said(files: Files) -> Value {
    let mut host = Host::new(Language::En, files);
    let step = host.run(&json!({ "q": "nets" }));
    // It stays with its word.
    assert_eq!(host.run(&json!({ "warm": true })), step);
    step
}

#[test]
fn every_other_format_is_named_as_what_it_is() {
    for format in kept().into_iter().filter(|format| *format != FORMAT) {
        assert_eq!(said(read(format)), json!({ "error": { "kind": "format" } }), "{format}");
    }
}

#[test]
fn a_manifest_of_another_version_is_refused_whatever_else_it_holds() {
    let path = manifest_path(Language::En);
    let right: Value = serde_json::from_slice(&read(FORMAT)[&path]).unwrap();
    let with = |name: &str, value: Value| {
        let mut other = right.clone();
        other[name] = value;
        other
    };
    let version = |name: &str| right[name].as_u64().unwrap();
    for other in [
        with("format", json!(version("format") - 1)),
        with("format", json!(version("format") + 1)),
        with("analyser", json!(version("analyser") - 1)),
        with("analyser", json!(version("analyser") + 1)),
        // Nothing but the versions is sure to be there.
        json!({ "format": FORMAT + 1, "analyser": 7 }),
        json!({ "format": FORMAT + 1, "analyser": 7, "segments": { "groups": [[1, 2]] } }),
    ] {
        let mut files = read(FORMAT);
        files.insert(path.clone(), other.to_string().into_bytes());
        assert_eq!(said(files), json!({ "error": { "kind": "format" } }), "{other}");
    }
}

/// Files of one format under the manifest of another: a forger may say so, or
/// a mirror that mixes two editions.
#[test]
fn a_manifest_that_lies_about_its_format_leads_to_no_hits() {
    let path = manifest_path(Language::En);
    for format in kept().into_iter().filter(|format| *format != FORMAT) {
        let mut files = read(format);
        let right: Value = serde_json::from_slice(&read(FORMAT)[&path]).unwrap();
        let mut lie: Value = serde_json::from_slice(&files[&path]).unwrap();
        for name in ["format", "analyser"] {
            lie[name] = right[name].clone();
        }
        files.insert(path.clone(), lie.to_string().into_bytes());
        let step = said(files);
        let kind = step["error"]["kind"].as_str();
        assert!(matches!(kind, Some("format" | "data")), "{format}: {step}");
    }
}

/// Writes the index of today's format that is to be kept; CONTRIBUTING.md says
/// when.
#[test]
#[ignore = "writes tests/formats"]
fn keep_an_index_of_this_format() {
    let root = folder(FORMAT);
    if root.exists() {
        fs::remove_dir_all(&root).unwrap();
    }
    for (path, bytes) in files(Language::En, &records()) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}
