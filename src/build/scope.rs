//! What a session and the site have in common: files that are settled
//! together, remembered together and listed in one manifest.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Display;
use std::sync::Arc;

use super::engine::Tools;
use super::ledger::{self, Head, Ledger, Waiting};
use super::outcome::BuildError;
use super::references;
use super::report::Report;
use super::search::Holding;
use super::settle::{Work, settle};
use crate::disclosure::Validity;
use crate::link::Group;
use crate::plan::Route;
use crate::publish::{
    Change, Changes, Entry, Listing, MANIFEST_ROOT, Manifest, manifest_parts, manifest_path,
    manifest_scope,
};

/// A scope after a build: what to remember, what to change, what was done.
pub(super) struct Built {
    pub(super) scope: String,
    /// The head as it is now; nothing where the scope has no pages at all.
    pub(super) head: Option<Arc<Head>>,
    /// What to remember, if that is new.
    pub(super) ledger: Option<Ledger>,
    pub(super) changes: Changes,
    pub(super) report: Report,
}

impl Built {
    /// A scope that stays as it is.
    pub(super) fn unchanged(scope: String, head: Option<Arc<Head>>) -> Self {
        let (files, pages) = head.as_ref().map_or((0, 0), |head| head.counts);
        let report = Report { pages, unchanged: files, ..Report::default() };
        Self { scope, head, ledger: None, changes: Changes::default(), report }
    }
}

/// The files that stand in a scope so far: from the ledger, or else from the
/// manifest that stands in the output folder itself.
pub(super) fn standing(tools: &Tools<'_>, scope: &str) -> Vec<Entry> {
    if let Some(entries) = ledger::read_entries(tools.state, scope) {
        return entries;
    }
    adopt(&Manifest::of_scope(tools.output, name(scope)))
}

/// The manifests of a scope that stand so far, likewise.
fn manifests(tools: &Tools<'_>, scope: &str) -> Vec<Entry> {
    if let Some(head) = ledger::read_head(tools.state, scope) {
        return head.manifests;
    }
    let mut manifests = adopt(&Manifest::read(tools.output, MANIFEST_ROOT));
    manifests.retain(|entry| manifest_scope(&entry.path) == Some(name(scope)));
    manifests
}

/// Files by their paths.
pub(super) fn by_path(entries: &[Entry]) -> HashMap<&str, &Entry> {
    entries.iter().map(|entry| (entry.path.as_str(), entry)).collect()
}

/// Entries of which only path and digest are known.
fn adopt(manifest: &Manifest) -> Vec<Entry> {
    let entry = |file: &Listing| Entry {
        path: file.path.clone(),
        key: [0; 16],
        cause: None,
        digest: file.digest,
        size: 0,
        modified: 0,
    };
    manifest.files().map(entry).collect()
}

/// What the scopes of sessions, and of groups of pages around them, begin with.
const SESSIONS: &str = "sessions/";
const AROUND: &str = "site-";

/// The scope of a session.
pub(super) fn of_session(key: impl Display) -> String {
    format!("{SESSIONS}{key}")
}

/// The session that a scope is of, `BODY/SESSION`.
pub(super) fn session(scope: &str) -> Option<&str> {
    scope.strip_prefix(SESSIONS)
}

/// The scope of a group of pages around sessions.
pub(super) fn of_group(group: Group) -> String {
    format!("{AROUND}{}", group.name())
}

/// Whether a scope is of pages or files around sessions.
pub(super) fn is_around(scope: &str) -> bool {
    scope.starts_with(AROUND)
}

/// The scope as the manifest names it.
fn name(scope: &str) -> &str {
    session(scope).unwrap_or(scope)
}

/// What a scope of the site's own is to hold.
pub(super) struct Plan {
    pub(super) works: Vec<Work>,
    pub(super) valid: Validity,
    pub(super) holding: Holding,
    /// Whether the next build has to look again.
    pub(super) unsure: bool,
}

impl Default for Plan {
    fn default() -> Self {
        let (works, holding) = (Vec::new(), Holding::default());
        Self { works, valid: Validity::always(), holding, unsure: false }
    }
}

/// A scope of the site's own, planned unless it is known by one of its
/// fingerprints, its plan valid and its output untouched. Planned anew it is
/// known by the last.
pub(super) fn unless_known(
    tools: &Tools<'_>,
    scope: &str,
    fingerprints: &[[u8; 32]],
    plan: impl FnOnce() -> Result<Plan, BuildError>,
) -> Result<Built, BuildError> {
    let known = ledger::read_head(tools.state, scope);
    if let Some(head) = &known {
        let named = fingerprints.contains(&head.fingerprint);
        let same = named && head.valid.covers(tools.world.now());
        if same && is_intact(tools, scope, head) {
            return Ok(Built::unchanged(scope.to_owned(), known.map(Arc::new)));
        }
    }
    let Plan { works, valid, holding, unsure } = plan()?;
    let fingerprint = fingerprints.last().filter(|_| !unsure).copied().unwrap_or_default();
    let mut head = Head::new(fingerprint, valid);
    head.holding = holding;
    let old = standing(tools, scope);
    build(tools, scope.to_owned(), head, works, &old)
}

/// Settles a scope's works and its manifests, where `old` files stand so far.
pub(super) fn build(
    tools: &Tools<'_>,
    scope: String,
    mut head: Head,
    works: Vec<Work>,
    old: &[Entry],
) -> Result<Built, BuildError> {
    let mut settled = settle(tools, works, old)?;
    let works = listing(&scope, &settled.entries, &head.holding);
    let mut listed = settle(tools, works, &manifests(tools, &scope))?;
    settled.changes.append(&mut listed.changes);
    settled.report += &listed.report;
    head.counts = (settled.entries.len() + listed.entries.len(), settled.report.pages);
    head.manifests = listed.entries;
    head.targets = references::targets(&settled.entries);
    settled.report.search.segments_written = written(&settled.changes, &head.holding);
    Ok(Built {
        scope,
        head: Some(Arc::new(head)),
        ledger: Some(ledger(tools, &settled.entries)?),
        changes: settled.changes,
        report: settled.report,
    })
}

/// The manifests of a scope: where each statement changes some of its files as many
/// parts as it needs, or else one.
fn listing(scope: &str, entries: &[Entry], holding: &Holding) -> Vec<Work> {
    let is_open = session(scope).is_some() && holding.share.is_none();
    let changes = is_open || scope == of_group(Group::Feeds);
    let scope = name(scope);
    let parts = match changes && !entries.is_empty() {
        true => manifest_parts(scope, entries.iter()),
        false => vec![(manifest_path(scope), Manifest::of(entries.iter()))],
    };
    let mut notes = holding.notes();
    let bytes = |(path, part): (String, Manifest)| {
        let mut bytes = part.to_bytes();
        bytes.extend(std::mem::take(&mut notes).bytes());
        Work::Bytes(path, bytes)
    };
    parts.into_iter().map(bytes).collect()
}

/// A ledger of files.
fn ledger(tools: &Tools<'_>, entries: &Vec<Entry>) -> Result<Ledger, BuildError> {
    Ok(Ledger { entries: Waiting::put(tools.stage, entries)?, register: None })
}

/// How many of a scope's segments have files that are about to be written.
fn written(changes: &Changes, holding: &Holding) -> usize {
    let paths: BTreeSet<String> = changes.writes().map(|(path, _)| path).collect();
    let is_new = |path: &String| paths.contains(path);
    holding.segments.iter().filter(|held| held.files.iter().any(is_new)).count()
}

/// The manifest of manifests: a scope of one file, which no manifest lists.
pub(super) fn root(tools: &Tools<'_>, manifest: Vec<u8>) -> Result<Built, BuildError> {
    let scope = "root".to_owned();
    let old = ledger::read_entries(tools.state, &scope).unwrap_or_default();
    let settled = settle(tools, vec![Work::Bytes(MANIFEST_ROOT.to_owned(), manifest)], &old)?;
    let head = Head::new([0; 32], Validity::always());
    let is_new = settled.entries != old;
    let new = is_new.then(|| ledger(tools, &settled.entries)).transpose()?;
    Ok(Built {
        scope,
        head: Some(Arc::new(head)),
        ledger: new,
        changes: settled.changes,
        report: settled.report,
    })
}

/// The deletions that remove a scope altogether.
pub(super) fn remove(tools: &Tools<'_>, scope: String) -> Built {
    let entries = standing(tools, &scope).into_iter().chain(manifests(tools, &scope));
    let paths = entries.map(|entry| entry.path);
    let changes: Changes = paths.map(|path| Change::Delete { path }).collect();
    let report = Report { deleted: changes.len(), ..Report::default() };
    Built { scope, head: None, ledger: None, changes, report }
}

/// Whether all files of a scope stand as they were written.
pub(super) fn is_intact(tools: &Tools<'_>, scope: &str, head: &Head) -> bool {
    let entries = || ledger::read_entries(tools.state, scope);
    tools.trusts_output()
        || tools.output.are_intact(&head.manifests)
            && entries().is_some_and(|entries| tools.output.are_intact(&entries))
}

/// Takes back deletions of files that went from one scope to another, in the same
/// build or while errors kept the first from knowing. Returns how many.
pub(super) fn spare(tools: &Tools<'_>, changes: &mut Changes, scopes: &[&mut Built]) -> usize {
    let deleted = changes.deletions();
    if deleted.is_empty() {
        return 0;
    }
    let fresh = scopes.iter().filter_map(|one| one.ledger.as_ref()?.entries.read());
    let paths = fresh.flatten().map(|entry| entry.path);
    let mut moved: BTreeSet<String> = paths.filter(|path| deleted.contains(path)).collect();
    // Of what stands as it was, only the page of a symbol can have had two owners.
    let doubtful: BTreeSet<&String> =
        deleted.difference(&moved).filter(|path| Route::is_of_symbol(path)).collect();
    let unchanged = scopes.iter().filter(|one| one.ledger.is_none() && one.head.is_some());
    let unchanged = unchanged.filter(|_| !doubtful.is_empty());
    let entries = unchanged.filter_map(|one| ledger::read_entries(tools.state, &one.scope));
    let owned = entries
        .flatten()
        .filter(|entry| doubtful.contains(&entry.path) && tools.output.is_intact(entry))
        .map(|entry| entry.path);
    let owned: Vec<String> = owned.collect();
    moved.extend(owned);
    changes.spare(|path| moved.contains(path))
}
