//! What of a session counts as history: all but what waits for its release. A
//! text that nobody has released, and a document before its hour, may still become
//! another one.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::standing::Standing;
use crate::content::{
    DocumentRecord, FileRecord, FileSource, SessionRecord, StatementRecord, VersionRecord, words_of,
};
use crate::model::VersionState;

/// What of a session counts as history.
#[derive(Debug)]
pub struct Counts<'r> {
    documents: BTreeSet<&'r str>,
    press: BTreeSet<&'r str>,
    statements: BTreeMap<&'r str, &'r StatementRecord>,
    /// Files of documents and captions, below the session.
    files: BTreeSet<String>,
    /// Whether all counts, as in a session that is sealed.
    all: bool,
}

impl<'r> Counts<'r> {
    /// What counts of a session at an instant.
    #[must_use]
    pub fn of(record: &'r SessionRecord, now: Timestamp) -> Self {
        let documents = record.documents.iter().filter(|document| !waits(document, now));
        let mut files = BTreeSet::new();
        for file in documents.clone().flat_map(|document| &document.files) {
            if let FileSource::Path(path) = &file.source {
                files.insert(format!("files/{}", path.value));
                files.insert(words_of(&format!("files/{}", path.value)));
            }
        }
        for captions in record.meetings.iter().flat_map(|meeting| &meeting.captions) {
            files.insert(format!("captions/{}", captions.path.value));
        }
        let press = record.press.iter().filter(|release| !release.is_embargoed(now));
        let statements = record.statements.iter().filter(|statement| has_appeared(statement));
        Self {
            documents: documents.map(|document| document.id.as_str()).collect(),
            press: press.map(|release| release.id.as_str()).collect(),
            statements: statements.map(|one| (one.id.as_str(), one.as_ref())).collect(),
            files,
            all: false,
        }
    }

    /// The same where everything counts.
    #[must_use]
    pub fn everything(self) -> Self {
        Self { all: true, ..self }
    }

    /// What stands, but for what does not count.
    #[must_use]
    pub fn only(&self, mut standing: Standing) -> Standing {
        if self.all {
            return standing;
        }
        standing.records.retain(|name, _| self.has_record(name));
        for (name, record) in &mut standing.records {
            if let Some(statement) = self.statement(name) {
                record.leaves.retain(|leaf, _| !is_of_waiting_version(statement, leaf));
            }
        }
        standing.files.retain(|path| self.has_file(path));
        standing
    }

    fn statement(&self, name: &str) -> Option<&StatementRecord> {
        let (id, _) = name.strip_prefix("statements/")?.split_once('/')?;
        self.statements.get(id).copied()
    }

    fn has_record(&self, name: &str) -> bool {
        if let Some(id) = name.strip_prefix("documents.toml#") {
            return self.documents.contains(id);
        }
        match name.split('/').collect::<Vec<_>>().as_slice() {
            ["statements", id, _] => self.statements.contains_key(id),
            ["press", id, _] => self.press.contains(id),
            _ => true,
        }
    }

    fn has_file(&self, path: &str) -> bool {
        let Some((folder, rest)) = path.split_once('/') else { return false };
        let (id, name) = rest.split_once('/').unwrap_or((rest, ""));
        match folder {
            "documents" => self.documents.contains(id),
            "press" => self.press.contains(id),
            "statements" => {
                self.statements.get(id).is_some_and(|statement| !is_waiting_text(statement, name))
            }
            _ => self.files.contains(path),
        }
    }
}

/// Whether a document is to be released later.
fn waits(document: &DocumentRecord, now: Timestamp) -> bool {
    document.release_at.is_some_and(|release| release > now) || document.awaited().next().is_some()
}

/// Whether nobody has released a version yet.
fn is_waiting(version: &VersionRecord) -> bool {
    matches!(*version.state, VersionState::Received | VersionState::Staged)
}

/// Whether anything of a statement is, or was, public.
fn has_appeared(statement: &StatementRecord) -> bool {
    statement.delivered.is_some() || statement.versions.values().any(|one| !is_waiting(one))
}

/// Whether a value is of a version that waits: `versions.fr.state`, say.
fn is_of_waiting_version(statement: &StatementRecord, leaf: &str) -> bool {
    let tag = leaf.strip_prefix("versions.").and_then(|rest| rest.split('.').next());
    let version = tag.and_then(|tag| {
        statement.versions.iter().find(|(own, _)| own.as_str().eq_ignore_ascii_case(tag))
    });
    version.is_some_and(|(_, version)| is_waiting(version))
}

/// Whether a file beside `statement.toml` is of a version that waits.
fn is_waiting_text(statement: &StatementRecord, name: &str) -> bool {
    let is_of = |file: &FileRecord| match &file.source {
        FileSource::Path(path) => path.value == name || words_of(&path.value) == name,
        FileSource::Href(_) => false,
    };
    let waiting = statement.versions.iter().filter(|(_, version)| is_waiting(version));
    waiting.into_iter().any(|(tag, version)| {
        name.strip_suffix(".md").is_some_and(|stem| stem.eq_ignore_ascii_case(tag.as_str()))
            || version.files.iter().any(is_of)
    })
}
