//! Asks the engine as a browser does, with a folder for a server. It starts at
//! [`Reader::open`].

use std::fs;
use std::path::{Path, PathBuf};

use papersmart_search::{Engine, Language};
use serde_json::{Value, json};

/// The index of a language.
pub struct Reader {
    out: PathBuf,
    root: String,
    engine: Engine,
}

impl Reader {
    /// The index that lies in a built site.
    pub fn open(out: &Path, language: Language) -> Self {
        let root = format!("/{}/", language.tag());
        Self { out: out.to_owned(), root, engine: Engine::new(language) }
    }

    /// The pages that answer, best first, from the root of the language.
    pub fn pages(&mut self, query: &str, still_typed: bool, limit: usize) -> Vec<String> {
        let request = json!({ "q": query, "prefix": still_typed, "limit": limit }).to_string();
        loop {
            let step: Value = serde_json::from_str(&self.engine.ask(&request)).unwrap();
            if let Some(answer) = step.get("done") {
                let urls = answer["hits"].as_array().unwrap().iter();
                return urls.map(|hit| self.page(hit["url"].as_str().unwrap())).collect();
            }
            let needs = step.get("need").unwrap_or_else(|| panic!("{query}: {step}"));
            for need in needs.as_array().unwrap() {
                self.provide(need);
            }
        }
    }

    fn provide(&mut self, need: &Value) {
        let path = need["path"].as_str().unwrap();
        let Ok(bytes) = fs::read(self.out.join(path)) else { return self.engine.missing(path) };
        let at = |end: &str| need[end].as_u64().map(|at| at.min(bytes.len() as u64));
        let (start, end) = (at("start").unwrap_or(0), at("end").unwrap_or(bytes.len() as u64));
        let part = &bytes[usize::try_from(start).unwrap()..usize::try_from(end).unwrap()];
        self.engine.provide(path, start, part);
    }

    fn page(&self, url: &str) -> String {
        url.strip_prefix(&self.root).unwrap_or(url).to_owned()
    }
}
