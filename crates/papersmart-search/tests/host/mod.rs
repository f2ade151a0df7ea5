//! A host for tests: files in memory, and what was asked of them.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use papersmart_search::{
    Engine, Kind, Label, Language, Manifest, Named, Record, Text, index, manifest_path,
};
use serde_json::{Value, json};

/// The files of an index.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Indexes groups of records, a segment each.
pub(crate) fn files(language: Language, groups: &[Vec<Record>]) -> Files {
    let mut files = Files::new();
    let mut entries = Vec::new();
    for group in groups {
        let segment = index(language, group).unwrap();
        files.extend(segment.files);
        entries.push(segment.entry);
    }
    files.insert(manifest_path(language), Manifest::new(language, entries).to_bytes());
    files
}

/// An engine and its files, counting.
pub(crate) struct Host {
    pub(crate) engine: Engine,
    pub(crate) files: Files,
    pub(crate) rounds: usize,
    pub(crate) requests: usize,
    pub(crate) bytes: usize,
}

impl Host {
    pub(crate) fn new(language: Language, files: Files) -> Self {
        Self { engine: Engine::new(language), files, rounds: 0, requests: 0, bytes: 0 }
    }

    /// The engine's last word on a request.
    pub(crate) fn run(&mut self, request: &Value) -> Value {
        (self.rounds, self.requests, self.bytes) = (0, 0, 0);
        for _ in 0..40 {
            let step: Value = serde_json::from_str(&self.engine.ask(&request.to_string())).unwrap();
            let Some(needs) = step.get("need").and_then(Value::as_array) else { return step };
            self.rounds += 1;
            for need in needs {
                let path = need["path"].as_str().unwrap();
                let Some(file) = self.files.get(path) else {
                    self.engine.missing(path);
                    continue;
                };
                let start = need["start"].as_u64().unwrap_or(0) as usize;
                let end = need["end"].as_u64().map_or(file.len(), |end| end as usize);
                self.requests += 1;
                self.bytes += end - start;
                self.engine.provide(path, start as u64, &file[start..end]);
            }
        }
        panic!("no end of needs");
    }

    /// The answer to a query.
    pub(crate) fn answer(&mut self, q: &str) -> Value {
        let step = self.run(&json!({ "q": q, "prefix": true }));
        step.get("done").unwrap_or_else(|| panic!("{step}")).clone()
    }

    /// The addresses of a query's hits.
    pub(crate) fn urls(&mut self, q: &str) -> Vec<String> {
        let answer = self.answer(q);
        let hits = answer["hits"].as_array().unwrap();
        hits.iter().map(|hit| hit["url"].as_str().unwrap().to_owned()).collect()
    }
}

/// A small index in which every script has a word.
pub(crate) fn small(language: Language) -> Files {
    let records = vec![
        statement("a", "Fisheries", "We protect the oceans. Plastic waste harms marine life."),
        statement("b", "Health", "保护海洋。حماية المحيطات. Защита океанов."),
    ];
    files(language, &[records])
}

/// Asks for plastic until there is an answer, an error, or no progress; takes
/// whatever an index asks for.
pub(crate) fn ask(engine: &mut Engine, files: &Files) -> Value {
    for _ in 0..20 {
        let step: Value = serde_json::from_str(&engine.ask("{\"q\":\"plastic\"}")).unwrap();
        let Some(needs) = step.get("need").and_then(Value::as_array) else { return step };
        for need in needs {
            let path = need["path"].as_str().unwrap();
            let Some(file) = files.get(path) else {
                engine.missing(path);
                continue;
            };
            let start = (need["start"].as_u64().unwrap_or(0) as usize).min(file.len());
            let end = need["end"].as_u64().map_or(file.len(), |end| end as usize).min(file.len());
            engine.provide(path, start as u64, &file[start..end.max(start)]);
        }
    }
    json!({ "error": { "kind": "no progress" } })
}

/// An index whose first head is another one, rightly named and listed: what
/// digests do not protect from.
pub(crate) fn forge(mut files: Files, change: impl FnOnce(&mut Vec<u8>)) -> Files {
    let path = manifest_path(Language::En);
    let mut manifest: Manifest = serde_json::from_slice(&files[&path]).unwrap();
    let head = STANDARD.decode(manifest.segments[0].inline.take().unwrap()).unwrap();
    let mut plain = miniz_oxide::inflate::decompress_to_vec(&head).unwrap();
    change(&mut plain);
    let head = miniz_oxide::deflate::compress_to_vec(&plain, 1);
    manifest.segments[0].head = blake3::hash(&head).to_hex()[..32].to_owned();
    files.insert(manifest.segments[0].path().unwrap(), head);
    files.insert(path, manifest.to_bytes());
    files
}

/// Replaces a part of some bytes.
pub(crate) fn splice(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    let at = at % (bytes.len() + 1);
    let end = (at + piece.len()).min(bytes.len());
    bytes.splice(at..end, piece.iter().copied());
}

/// A statement's record.
pub(crate) fn statement(id: &str, title: &str, text: &str) -> Record {
    let label = |key: &str, label: &str| Label { key: key.into(), label: label.into() };
    Record {
        url: format!("/en/ga/80/statements/{id}/"),
        kind: Kind::Statement,
        title: title.into(),
        title_language: "en".into(),
        symbols: Vec::new(),
        speakers: vec![Named {
            label: label("brazil", "Brazil"),
            names: vec!["Brazil".into(), "Бразилия".into()],
        }],
        items: vec![label("ga/80/7", "7. Oceans")],
        item_numbers: vec!["7".into()],
        body: Some(label("ga", "General Assembly")),
        session: Some(label("ga/80", "Eightieth session")),
        date: Some("2025-09-23".into()),
        languages: vec!["en".into()],
        keywords: Vec::new(),
        text: (!text.is_empty()).then(|| Text { language: "en".into(), plain: text.into() }),
    }
}
