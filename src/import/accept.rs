//! The end of a review: what is complete counts from now on, what is not stays
//! under review, and why is told.

use std::collections::{BTreeMap, BTreeSet};

use toml_edit::{DocumentMut, Item, TableLike};

use super::found::Trouble;
use super::{Note, record};
use crate::content::SessionRecord;
use crate::desk::{Bulk, Desk, Stop, sheet};
use crate::diagnostic::Finding;
use crate::model::{Id, SessionKey};
use crate::source::World;

/// What came of it.
#[derive(Debug, Default)]
pub struct Accepted {
    /// Records that count now.
    pub accepted: usize,
    /// Records that stay under review, or of which proposals stay.
    pub waiting: usize,
    /// Those of them that the session would have to be opened again for.
    pub held: usize,
    /// What these lack.
    pub findings: Vec<Finding>,
    /// The text of each file that the findings are in, as it would be.
    pub sources: BTreeMap<String, String>,
    /// Proposals that stay, because an editor has changed what they would.
    pub kept: Vec<Note>,
}

/// The files of a session with lists that may be under review.
const LISTS: [(&str, &str); 3] =
    [("agenda.toml", "items"), ("programme.toml", "meetings"), ("documents.toml", "documents")];

/// A record by its file and id.
type Name = (String, String);

/// What of a meeting that is public calendars are told that it has changed.
const ANNOUNCED: [&str; 4] = ["start", "end", "room", "state"];

/// A session whose review ends.
struct Review<'a> {
    desk: &'a Desk,
    key: &'a SessionKey,
    only: &'a BTreeSet<Id>,
    /// The session as it counts; nothing where it is under review itself.
    counted: Option<SessionRecord>,
}

/// What is accepted at once.
#[derive(Default)]
struct Staged {
    accepted: usize,
    /// The records that counted already and are changed.
    changed: BTreeSet<Name>,
    /// The ids that there are.
    known: BTreeSet<String>,
    /// The records of which proposals stay, and what there is to tell of each.
    kept: BTreeSet<Name>,
    notes: Vec<Note>,
}

/// Accepts what is under review in a session: all that is complete and the
/// session itself, or only the records with these ids, of which the session's
/// may be one.
///
/// # Errors
/// If there is no such session or record, if it takes no such edit or cannot be
/// accepted itself, or the disk fails.
pub fn accept(
    desk: &Desk,
    key: &SessionKey,
    only: &BTreeSet<Id>,
    rehearsal: bool,
) -> Result<Accepted, Stop> {
    let review = Review { desk, key, only, counted: desk.counted(key)? };
    let mut outcome = Accepted::default();
    let mut without: BTreeSet<Name> = BTreeSet::new();
    loop {
        let mut bulk = desk.bulk()?;
        let staged = review.stage(&mut bulk, &without)?;
        if review.holds(&staged) {
            outcome.held += staged.changed.len();
            without.extend(staged.changed);
            continue;
        }
        review.permit(&staged)?;
        let (then, errors) = bulk.errors();
        if errors.is_empty() {
            outcome.accepted = staged.accepted;
            outcome.waiting = without.union(&staged.kept).count();
            outcome.kept = staged.notes;
            bulk.put(rehearsal)?;
            return Ok(outcome);
        }
        let before = without.len();
        for finding in &errors {
            if let Some(name) = named(&then, key, finding) {
                without.insert(name);
            }
        }
        if without.len() == before {
            // It is about something that was accepted before, or the session.
            return bulk.put(rehearsal).map(|()| outcome);
        }
        for finding in errors {
            let file = finding.place.file.to_string();
            let text = then.read(&file).ok().and_then(|bytes| String::from_utf8(bytes).ok());
            outcome.sources.entry(file).or_insert_with(|| text.unwrap_or_default());
            outcome.findings.push(finding);
        }
    }
}

impl Review<'_> {
    /// Refuses what is not there, and what the session does not take.
    fn permit(&self, staged: &Staged) -> Result<(), Stop> {
        let unknown = |id: &&Id| !staged.known.contains(id.as_str());
        let unknown: Vec<String> = self.only.iter().filter(unknown).map(Id::to_string).collect();
        if !unknown.is_empty() {
            let args = [("ids", unknown.join(", ")), ("session", self.key.to_string())];
            return Err(Bulk::refuse("import-unknown-record", &args));
        }
        // A session that does not count yet may have any state.
        if self.counted.is_some() {
            self.desk.admits(self.key, !staged.changed.is_empty())
        } else {
            Ok(())
        }
    }

    /// Whether changes wait, for that the session is closed and takes additions only.
    /// Who names records is told that it does not take these.
    fn holds(&self, staged: &Staged) -> bool {
        let takes = |changes| self.desk.admits(self.key, changes).is_ok();
        self.only.is_empty() && !staged.changed.is_empty() && !takes(true) && takes(false)
    }

    /// Stages the files as they are once the records are accepted.
    fn stage(&self, bulk: &mut Bulk<'_>, without: &BTreeSet<Name>) -> Result<Staged, Stop> {
        let key = self.key;
        let mut staged = Staged::default();
        let mut files: Vec<(String, Option<&str>)> = vec![("session.toml".to_owned(), None)];
        files.extend(LISTS.map(|(file, list)| (file.to_owned(), Some(list))));
        let statements = bulk.folders(key, "statements")?;
        let statements =
            statements.iter().map(|id| (format!("statements/{id}/statement.toml"), None));
        files.extend(statements);
        for (below, list) in files {
            let Some(text) = bulk.read(key, &below)? else { continue };
            let Ok(mut sheet) = text.parse::<DocumentMut>() else {
                return Err(bulk.unreadable(key));
            };
            let before = staged.accepted;
            match list {
                Some(list) => {
                    for table in sheet::tables(sheet.as_table_mut(), list) {
                        let name = (below.clone(), id_of(table));
                        self.record(table, name, without, &mut staged);
                    }
                }
                None => {
                    let id = if below == "session.toml" {
                        key.session.as_str()
                    } else {
                        statement(&below)
                    };
                    let name = (below.clone(), id.to_owned());
                    self.record(sheet.as_table_mut(), name, without, &mut staged);
                }
            }
            if staged.accepted > before {
                bulk.write(key, &below, sheet.to_string().as_bytes())?;
            }
        }
        Ok(staged)
    }

    /// Accepts a record, if it is asked for and complete.
    fn record(
        &self,
        table: &mut dyn TableLike,
        name: Name,
        without: &BTreeSet<Name>,
        staged: &mut Staged,
    ) {
        staged.known.insert(name.1.clone());
        let asked =
            self.only.is_empty() || name.1.parse::<Id>().is_ok_and(|id| self.only.contains(&id));
        if !asked || without.contains(&name) {
            return;
        }
        let accepted = record::accept(table);
        staged.accepted += usize::from(accepted.waited || !accepted.taken.is_empty());
        let announced = accepted.taken.iter().any(|key| ANNOUNCED.contains(&key.as_str()));
        if let Some(counted) = self.counted.as_ref().filter(|_| !accepted.waited) {
            if !accepted.taken.is_empty() {
                staged.changed.insert(name.clone());
            }
            if announced && name.0 == "programme.toml" {
                self.desk.note_change_of(counted, &name.1, table);
            }
        }
        for conflict in &accepted.kept {
            let own = conflict.editor.as_ref().map(ToString::to_string).unwrap_or_default();
            let field = format!("{}: {}", name.1, conflict.key);
            let trouble = Trouble::new(1, "changed-meanwhile").field(&field);
            let file = format!("content/sessions/{}/{}", self.key, name.0).into();
            let trouble = trouble.detail(&conflict.source).other(own);
            staged.notes.push(Note { file, trouble });
        }
        if !accepted.kept.is_empty() {
            staged.kept.insert(name);
        }
    }
}

/// The id of a statement by its file.
fn statement(below: &str) -> &str {
    below.split('/').nth(1).unwrap_or_default()
}

fn id_of(table: &dyn TableLike) -> String {
    table.get("id").and_then(Item::as_str).unwrap_or_default().to_owned()
}

/// The record that a finding is in.
fn named(then: &World, key: &SessionKey, finding: &Finding) -> Option<Name> {
    let base = format!("content/sessions/{key}/");
    let below = finding.place.file.strip_prefix(&base)?;
    if below.starts_with("statements/") {
        let id = statement(below);
        return Some((format!("statements/{id}/statement.toml"), id.to_owned()));
    }
    let (_, list) = LISTS.into_iter().find(|(file, _)| *file == below)?;
    let text = String::from_utf8(then.read(&finding.place.file).ok()?).ok()?;
    let sheet = toml_edit::Document::parse(text).ok()?;
    let start = usize::try_from(finding.place.start).ok()?;
    let tables = sheet.get(list)?.as_array_of_tables()?;
    // A table reaches as far as the next one begins.
    let begun = |table: &&toml_edit::Table| table.span().is_some_and(|span| span.start <= start);
    let table = tables.iter().take_while(begun).last()?;
    Some((below.to_owned(), id_of(table)))
}
