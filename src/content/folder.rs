//! What lies in a session's folder, by name; links that lead out of the site
//! are reported and not followed.

use std::collections::BTreeMap;

use super::fields::closest;
use super::printed::PRINTED;
use crate::diagnostic::{Finding, Findings, Place};
use crate::source::{FileStat, World};

/// What a session's folder may hold.
const KNOWN: [&str; 15] = [
    "session.toml",
    "agenda.toml",
    "programme.toml",
    "documents.toml",
    "documents",
    "speakers",
    "statements",
    "press",
    "captions",
    "files",
    "imported",
    "frozen.toml",
    "moved.toml",
    PRINTED,
    "routes.txt",
];

/// The files of a session.
pub(super) struct Folder {
    /// Its path relative to the site.
    pub(super) base: String,
    files: Vec<String>,
}

impl Folder {
    /// A folder in which some files were found.
    pub(super) fn of(
        world: &World,
        base: &str,
        listed: Vec<FileStat>,
        findings: &mut Findings,
    ) -> Self {
        let mut files = Vec::with_capacity(listed.len());
        for file in listed {
            if file.link && !world.stays_below(&file.path, "") {
                let place = Place::whole(&file.path.as_str().into());
                let finding = Finding::error("leaves-folder", &place).hidden(true);
                findings.push(finding.with("path", &file.path));
            } else {
                files.push(file.path);
            }
        }
        let folder = Self { base: base.to_owned(), files };
        folder.report_strangers(findings);
        folder
    }

    /// The files in one of its folders, with their names.
    pub(super) fn directly_below(&self, folder: &str) -> impl Iterator<Item = (&str, &str)> {
        self.relative().filter_map(move |(path, relative)| {
            let name = relative.strip_prefix(folder)?.strip_prefix('/')?;
            (!name.contains('/')).then_some((path, name))
        })
    }

    /// The folders in one of its folders, each with the names of its files.
    pub(super) fn folders(&self, kind: &str) -> BTreeMap<&str, Vec<&str>> {
        let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (_, relative) in self.relative() {
            let below = relative.strip_prefix(kind).and_then(|rest| rest.strip_prefix('/'));
            if let Some((folder, name)) = below.and_then(|rest| rest.split_once('/')) {
                folders.entry(folder).or_default().push(name);
            }
        }
        folders
    }

    fn relative(&self) -> impl Iterator<Item = (&str, &str)> {
        let prefix = self.base.len() + 1;
        self.files.iter().filter_map(move |path| Some((path.as_str(), path.get(prefix..)?)))
    }

    /// A misspelt name would leave a whole file out without a word.
    fn report_strangers(&self, findings: &mut Findings) {
        for (path, relative) in self.relative() {
            let (first, rest) = relative.split_once('/').unwrap_or((relative, ""));
            let stray =
                matches!(first, "documents" | "statements" | "press") && !rest.contains('/');
            if KNOWN.contains(&first) && !stray {
                continue;
            }
            let known = KNOWN.iter().copied().filter(|known| *known != first);
            let place = Place::whole(&path.into());
            let warning = Finding::warning("unknown-file", &place).with("file", relative);
            let warning = warning.with("suggestion", closest(first, known));
            findings.push(warning.hidden(true));
        }
    }
}
