//! The files of the theme: those in the binary, each replaced by the site's
//! own file of the same path where there is one.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::diagnostic::{Finding, Findings, Place};
use crate::source::World;

/// Where a site keeps its own files of the theme.
const FOLDER: &str = "themes/default";

// A file that is new is seen when this module is next compiled.
static EMBEDDED: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// A text file of the theme.
pub(super) struct Source {
    /// Path relative to the site, for findings.
    pub(super) file: Arc<str>,
    /// What it says.
    pub(super) text: String,
}

impl Source {
    /// The place of some of its bytes.
    pub(super) fn place(&self, start: usize, end: usize) -> Place {
        let bytes = |at: usize| u32::try_from(at.min(self.text.len())).unwrap_or(u32::MAX);
        Place { file: Arc::clone(&self.file), start: bytes(start), end: bytes(end) }
    }
}

/// The files of the theme by their path inside it.
#[derive(Default)]
pub(super) struct Sources {
    /// `pages/*.html` and `components/*/*.html`.
    pub(super) templates: BTreeMap<String, Source>,
    /// `styles/*.css`, then `components/*/*.css`, in the order of the cascade.
    pub(super) styles: Vec<Source>,
    /// What `assets/` holds.
    pub(super) assets: BTreeMap<String, Vec<u8>>,
    /// What `worker/` holds: scripts that keep their names.
    pub(super) workers: BTreeMap<String, Vec<u8>>,
}

impl Sources {
    /// Reads them all.
    pub(super) fn read(world: &World, findings: &mut Findings) -> Self {
        let mut files = BTreeMap::new();
        embedded(&EMBEDDED, &mut files);
        let own = world.files(FOLDER).unwrap_or_else(|error| {
            findings.push(unreadable(FOLDER, &error));
            Vec::new()
        });
        for stat in own {
            match world.read(&stat.path) {
                Ok(bytes) => {
                    let path = stat.path.strip_prefix(FOLDER).unwrap_or(&stat.path);
                    files.insert(path.trim_start_matches('/').to_owned(), bytes);
                }
                Err(error) => findings.push(unreadable(&stat.path, &error)),
            }
        }
        Self::sorted(files, findings)
    }

    fn sorted(files: BTreeMap<String, Vec<u8>>, findings: &mut Findings) -> Self {
        let mut sources = Self::default();
        let (mut common, mut components) = (Vec::new(), Vec::new());
        for (path, bytes) in files {
            if path.starts_with("assets/") {
                sources.assets.insert(path, bytes);
                continue;
            }
            if path.starts_with("worker/") {
                sources.workers.insert(path, bytes);
                continue;
            }
            let file = in_site(&path);
            let Ok(text) = String::from_utf8(bytes) else {
                findings.push(unreadable(&file, &"not UTF-8"));
                continue;
            };
            let source = Source { file, text };
            if path.ends_with(".html") {
                sources.templates.insert(path, source);
            } else if path.ends_with(".css") {
                let list = if path.starts_with("styles/") { &mut common } else { &mut components };
                list.push(source);
            }
        }
        common.append(&mut components);
        sources.styles = common;
        sources
    }
}

/// Where a site has its own file of the theme.
pub(super) fn in_site(path: &str) -> Arc<str> {
    format!("{FOLDER}/{path}").into()
}

fn embedded(dir: &Dir, files: &mut BTreeMap<String, Vec<u8>>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        files.insert(path, file.contents().to_vec());
    }
    for dir in dir.dirs() {
        embedded(dir, files);
    }
}

fn unreadable(file: &str, error: &dyn std::fmt::Display) -> Finding {
    Finding::error("theme-unreadable", &Place::whole(&file.into())).with("reason", error)
}
