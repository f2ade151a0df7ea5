//! The engine: a function that is run again until it has all it needs.
//!
//! [`Engine::ask`] answers a request, or says which bytes of which files it
//! needs first; the host fetches them, hands them over by
//! [`Engine::provide`], and asks again. So the engine waits for nothing, and
//! a query that nobody wants any more is simply not asked again.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use crate::analysis::{ANALYSER_VERSION, Analyser};
use crate::answer::{Answer, Request};
use crate::format::{Head, digest, inflate, pack_path};
use crate::manifest::{FORMAT, Manifest, manifest_path};
use crate::rank::Later;
use crate::read::{Need, Segment};
use crate::{Language, search};

/// What became of a request.
#[derive(Debug, Serialize)]
#[serde(rename_all = "lowercase")]
enum Step {
    Need(Vec<Need>),
    Done(Box<Answer>),
    Error(Failure),
}

/// Why no answer can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Failure {
    /// The index is of a version that this engine does not know.
    Format,
    /// Bytes are not what their digest says.
    Tampered,
    /// A file that the index needs is not there.
    Missing,
    /// The index contradicts itself.
    Data,
}

/// Searches the index of a language.
pub struct Engine {
    language: Language,
    analyser: Analyser,
    manifest: Option<Manifest>,
    /// Segments by the paths of their heads.
    segments: BTreeMap<String, Segment>,
    /// The same in the manifest's order, once all are there.
    ready: Vec<Segment>,
    failure: Option<Failure>,
}

impl Engine {
    /// An engine that knows nothing yet.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            language,
            analyser: Analyser::new(language),
            manifest: None,
            segments: BTreeMap::new(),
            ready: Vec::new(),
            failure: None,
        }
    }

    /// Answers a request in JSON by JSON: `{"need": […]}`, `{"done": {…}}` or
    /// `{"error": {"kind": …}}`.
    pub fn ask(&mut self, request: &str) -> String {
        let request: Request = serde_json::from_str(request).unwrap_or_default();
        let step = self.step(&request);
        serde_json::to_string(&step).unwrap_or_default()
    }

    /// Takes in bytes of a file, from the byte `start` on.
    pub fn provide(&mut self, path: &str, start: u64, bytes: &[u8]) {
        if let Err(failure) = self.take(path, start, bytes) {
            self.failure = Some(failure);
        }
    }

    /// Takes note that a file is not there.
    pub fn missing(&mut self, _path: &str) {
        self.failure = Some(Failure::Missing);
    }

    fn step(&mut self, request: &Request) -> Step {
        if let Some(failure) = self.failure {
            return Step::Error(failure);
        }
        let whole = |path: String| Need { path, start: None, end: None };
        let Some(manifest) = &self.manifest else {
            return Step::Need(vec![whole(manifest_path(self.language))]);
        };
        let heads = || manifest.segments.iter().filter_map(|entry| entry.path());
        if self.ready.len() < manifest.segments.len() {
            let missing: Vec<Need> =
                heads().filter(|path| !self.segments.contains_key(path)).map(whole).collect();
            if !missing.is_empty() {
                return Step::Need(missing);
            }
            self.ready = heads().filter_map(|path| self.segments.remove(&path)).collect();
        }
        if request.warm {
            return Step::Done(Box::default());
        }
        match search::answer(&self.ready, request, self.language, &mut self.analyser) {
            Ok(answer) => Step::Done(Box::new(answer)),
            Err(Later) => {
                let shelves = self.ready.iter().map(|one| &one.shelf);
                let needs: Vec<Need> = shelves.flat_map(|shelf| shelf.take_needs()).collect();
                // A forged index may ask for what cannot be had.
                if needs.is_empty() { Step::Error(Failure::Data) } else { Step::Need(needs) }
            }
        }
    }

    fn take(&mut self, path: &str, start: u64, bytes: &[u8]) -> Result<(), Failure> {
        if path == manifest_path(self.language) {
            return self.take_manifest(bytes);
        }
        let is_head = |manifest: &Manifest| {
            manifest.segments.iter().any(|entry| entry.path().as_deref() == Some(path))
        };
        if self.manifest.as_ref().is_some_and(is_head) && self.ready.is_empty() {
            return self.take_head(path, bytes);
        }
        for shelf in self.ready.iter().map(|one| &one.shelf) {
            if shelf.provide(path, start, bytes).map_err(|_| Failure::Tampered)? {
                return Ok(());
            }
        }
        Ok(())
    }

    fn take_manifest(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        #[derive(serde::Deserialize)]
        struct Version {
            format: u32,
            analyser: u32,
        }
        // The version first: another format may have other fields.
        let version: Version = serde_json::from_slice(bytes).map_err(|_| Failure::Data)?;
        if version.format != FORMAT || version.analyser != ANALYSER_VERSION {
            return Err(Failure::Format);
        }
        let manifest: Manifest = serde_json::from_slice(bytes).map_err(|_| Failure::Data)?;
        let is_named = manifest.segments.iter().all(|entry| entry.path().is_some());
        if manifest.language != self.language || !is_named {
            return Err(Failure::Data);
        }
        for entry in &manifest.segments {
            if let (Some(path), Some(inline)) = (entry.path(), &entry.inline) {
                let head = STANDARD.decode(inline).map_err(|_| Failure::Data)?;
                self.take_head(&path, &head)?;
            }
        }
        self.manifest = Some(manifest);
        Ok(())
    }

    fn take_head(&mut self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        if pack_path(&digest(bytes)) != path {
            return Err(Failure::Tampered);
        }
        let head: Head = inflate(bytes).ok_or(Failure::Data)?;
        if head.format != FORMAT || head.analyser != ANALYSER_VERSION {
            return Err(Failure::Format);
        }
        let segment = Segment::open(head).ok_or(Failure::Data)?;
        self.segments.insert(path.to_owned(), segment);
        Ok(())
    }
}
