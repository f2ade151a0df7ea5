//! The search engine as browsers see it: one class, made of what
//! `papersmart_search::Engine` does. `cargo xtask wasm` builds it into `dist/`.

use papersmart_search::{Engine, Language};
use wasm_bindgen::prelude::wasm_bindgen;

/// The engine of one language. It fetches nothing: see [`Search::ask`].
#[wasm_bindgen]
pub struct Search(Engine);

#[wasm_bindgen]
impl Search {
    /// An engine that knows nothing yet. A language without an index of its own
    /// is searched in English.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(language: &str) -> Self {
        Self(Engine::new(Language::of_tag(language).unwrap_or(Language::En)))
    }

    /// Answers a request, or says what it has to be given first. Both are JSON.
    pub fn ask(&mut self, request: &str) -> String {
        self.0.ask(request)
    }

    /// Hands over a part of a file that begins at the byte `start`.
    pub fn provide(&mut self, path: &str, start: f64, bytes: &[u8]) {
        // JavaScript counts in floating point; no file is near its limits.
        self.0.provide(path, start as u64, bytes);
    }

    /// Says that a file is not there.
    pub fn missing(&mut self, path: &str) {
        self.0.missing(path);
    }
}
