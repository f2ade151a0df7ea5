//! The edits of one command in one session, on their way to its files: TOML
//! as it will stand, files staged; read and checked before they are put.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::Path;

use toml_edit::DocumentMut;

use super::names::Item;
use super::stop::Stop;
use super::{Desk, Seen, Why};
use crate::archive::{Event, Kind};
use crate::build::{self, BuildError, Look};
use crate::diagnostic::{Finding, Findings, Severity};
use crate::model::{Digest, Id, SessionKey};
use crate::publish::Edits;
use crate::source::World;

/// The edits of one command.
pub(super) struct Draft<'d> {
    desk: &'d Desk,
    key: SessionKey,
    sheets: BTreeMap<String, DocumentMut>,
    edits: Edits<'d>,
    taken_back: Option<Event>,
}

impl<'d> Draft<'d> {
    pub(super) fn new(desk: &'d Desk, key: &SessionKey) -> Result<Self, Stop> {
        let edits = Edits::new(&desk.lock)?;
        let (key, sheets, taken_back) = (key.clone(), BTreeMap::new(), None);
        Ok(Self { desk, key, sheets, edits, taken_back })
    }

    fn path(&self, below: &str) -> String {
        format!("content/sessions/{}/{below}", self.key)
    }

    /// A TOML file of the session, to be edited; a new one where there is none.
    pub(super) fn sheet(&mut self, below: &str) -> Result<&mut DocumentMut, Stop> {
        let path = self.path(below);
        if !self.sheets.contains_key(&path) {
            let text = match self.desk.world.read(&path) {
                Ok(bytes) => String::from_utf8(bytes).ok(),
                Err(error) if error.kind() == ErrorKind::NotFound => Some(String::new()),
                Err(error) => return Err(BuildError::Read { path, error }.into()),
            };
            let Some(document) = text.and_then(|text| text.parse::<DocumentMut>().ok()) else {
                return Err(self.desk.unreadable(&self.key));
            };
            self.sheets.insert(path.clone(), document);
        }
        Ok(self.sheets.entry(path).or_default())
    }

    /// A statement of the session.
    pub(super) fn statement(&self, id: &Id) -> Item {
        Item::statement(&self.key, id)
    }

    /// Whether there is, or will be, anything of this name.
    pub(super) fn exists(&self, below: &str) -> bool {
        let path = self.path(below);
        match self.edits.staged().get(&path) {
            Some(place) => place.is_some(),
            None => self.desk.world.exists(&path),
        }
    }

    /// A file from outside, copied into the session; and its size.
    pub(super) fn copy(&mut self, below: &str, source: &Path) -> Result<u64, Stop> {
        Ok(self.edits.copy(&self.path(below), source)?)
    }

    /// New bytes for a file of the session.
    pub(super) fn write(&mut self, below: &str, bytes: &[u8]) -> Result<(), Stop> {
        Ok(self.edits.write(&self.path(below), bytes)?)
    }

    /// The digest of what was copied for a path.
    pub(super) fn sha256(&self, below: &str) -> Option<Digest> {
        let place = self.edits.staged().get(&self.path(below))?.as_ref()?;
        World::sha256(place).ok().map(Digest)
    }

    /// The digest of what was copied for a path.
    pub(super) fn digest(&self, below: &str) -> Option<[u8; 32]> {
        World::digest(self.edits.staged().get(&self.path(below))?.as_ref()?).ok()
    }

    /// A file of the session, kept under another name.
    pub(super) fn keep(&mut self, below: &str, name: &str) -> Result<(), Stop> {
        let source = self.desk.lock.site().join(self.path(below));
        self.edits.copy(&self.path(name), &source)?;
        self.edits.remove(&self.path(below));
        Ok(())
    }

    /// Says that these edits take a statement back: so they may change what a
    /// closed session has frozen, which is noted there.
    pub(super) fn takes_back(&mut self, kind: Kind, id: &Id, why: &Why) {
        self.taken_back = Some(self.desk.event(kind, Some(id.to_string()), why));
    }

    /// Puts the edits in place, whatever errors stand there: they cannot be the
    /// reason for any, but may be what is needed to mend one.
    pub(super) fn put_anyway(mut self) -> Result<(), Stop> {
        self.write_sheets()?;
        self.edits.put()?;
        self.desk.seen.borrow_mut().remove(&self.key);
        Ok(())
    }

    fn write_sheets(&mut self) -> Result<(), Stop> {
        for (path, sheet) in &self.sheets {
            self.edits.write(path, sheet.to_string().as_bytes())?;
        }
        Ok(())
    }

    /// Puts the edits in place, if they make no error.
    pub(super) fn put(mut self) -> Result<(), Stop> {
        self.write_sheets()?;
        let (desk, key) = (self.desk, &self.key);
        desk.freeze_edits(key, &mut self.edits, self.taken_back.take())?;
        let then = desk.world.with(self.edits.staged().clone());
        let (seen, mut errors) = desk.foresee(&then, key);
        if !errors.is_empty() {
            errors = desk.errors_in(&then, key);
            // Where the session has errors already, only new ones matter.
            let before = desk.errors_in(&desk.world, key);
            errors.retain(|error| !before.iter().any(|one| same(one, error)));
        }
        if !errors.is_empty() {
            return Err(Stop::found(&then, errors));
        }
        self.edits.put()?;
        match seen {
            Some(seen) => _ = desk.seen.borrow_mut().insert(key.clone(), seen),
            None => _ = desk.seen.borrow_mut().remove(key),
        }
        Ok(())
    }
}

impl Desk {
    /// Why a session cannot be read.
    pub(super) fn unreadable(&self, key: &SessionKey) -> Stop {
        let errors = self.errors_in(&self.world, key);
        if errors.is_empty() {
            let (path, error) = (format!("content/sessions/{key}"), ErrorKind::InvalidData.into());
            return BuildError::Read { path, error }.into();
        }
        Stop::found(&self.world, errors)
    }

    /// How a session will be seen, and the errors in it. Only statements that are
    /// other than before are read, those with their texts.
    fn foresee(&self, then: &World, key: &SessionKey) -> (Option<Seen>, Vec<Finding>) {
        let before = self.seen.borrow().get(key).cloned();
        let base = format!("content/sessions/{key}");
        let seen = before.and_then(|Seen { files, reading }| {
            Some(Seen { files: then.instead_of(files, &base).ok()?, reading })
        });
        let Some(mut seen) = seen else { return (None, self.errors_in(then, key)) };
        let statements = format!("{base}/statements/");
        let folder =
            |path: &str| Some(path.strip_prefix(&statements)?.split_once('/')?.0.to_owned());
        let touched: BTreeSet<String> = then.replaced().filter_map(folder).collect();
        let touched = |name: &str| touched.contains(name);
        let (files, reading) = (seen.files.clone(), &mut seen.reading);
        let look = Look { files, touched: &touched, facts: &|_| None, trusts: true, reading };
        let mut findings = Findings::default();
        build::look_at_session(then, &self.records, key, look, &mut findings);
        (Some(seen), errors(findings))
    }

    pub(super) fn errors_in(&self, world: &World, key: &SessionKey) -> Vec<Finding> {
        let mut findings = Findings::default();
        build::examine_session(world, &self.records, key, &mut findings);
        errors(findings)
    }
}

fn errors(findings: Findings) -> Vec<Finding> {
    let mut errors = findings.sorted();
    errors.retain(|finding| finding.severity == Severity::Error);
    errors
}

/// Whether two findings are about the same thing, wherever it has moved.
pub(super) fn same(one: &Finding, other: &Finding) -> bool {
    (one.code, &one.place.file, &one.args) == (other.code, &other.place.file, &other.args)
}
