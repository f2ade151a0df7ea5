//! The life of a statement's versions: each state with the instants and the
//! text that it needs.

use jiff::Timestamp;

use super::Around;
use crate::content::{FileRecord, FileSource, SessionRecord, VersionRecord};
use crate::diagnostic::{Finding, Findings};
use crate::i18n::Tag;
use crate::model::{Posting, Term as _, VersionState};

pub(super) fn states_agree(record: &SessionRecord, _: &Around<'_>, findings: &mut Findings) {
    for statement in &record.statements {
        let hidden = statement.is_embargoed();
        for (tag, version) in &statement.versions {
            for finding in disagreements(tag, version) {
                findings.push(finding.hidden(hidden));
            }
        }
    }
}

fn disagreements(tag: &Tag, version: &VersionRecord) -> Vec<Finding> {
    use VersionState::{Received, Released, Revised, Staged, Withdrawn};
    let state = *version.state;
    let named = |code: &'static str| {
        let finding = Finding::error(code, &version.state.place).with("lang", tag);
        finding.with("state", state.keyword())
    };
    let needs = |key: &'static str| named("version-needs").with("needed", key);
    let mut found = Vec::new();
    let was_public = matches!(state, Released | Revised | Withdrawn);
    if was_public && version.released.is_none() {
        found.push(needs("released"));
    }
    if state == Revised && version.revisions.is_empty() {
        found.push(needs("revisions"));
    }
    if state == Withdrawn && version.withdrawn.is_none() {
        found.push(needs("withdrawn"));
    }
    if matches!(state, Received | Staged) && version.released.is_some() {
        found.push(named("released-but-embargoed"));
    }
    let superseded = |file: &&FileRecord| match &file.source {
        FileSource::Path(path) => path.starts_with("superseded/"),
        FileSource::Href(_) => false,
    };
    if let Some(file) = version.files.iter().find(superseded) {
        let place = &file.media_type.place;
        found.push(Finding::error("superseded-file", place).with("lang", tag));
    }
    if !in_order(version) {
        found.push(named("instants-out-of-order"));
    }
    let kept = || version.revisions.iter().filter_map(|revision| revision.superseded.as_ref());
    if let Some((_, later)) = kept().zip(kept().skip(1)).find(|(a, b)| a.value >= b.value) {
        found.push(Finding::error("superseded-out-of-order", &later.place).with("lang", tag));
    }
    let textless = version.text.is_none() && version.files.is_empty();
    if matches!(state, Released | Revised) && textless {
        found.push(named("released-without-text"));
    }
    found
}

fn in_order(version: &VersionRecord) -> bool {
    let instants: Vec<Timestamp> =
        version.released.into_iter().chain(version.revised()).chain(version.withdrawn).collect();
    instants.is_sorted()
}

/// A text for the interpreters only was never public and never will be.
pub(super) fn posting_is_kept(record: &SessionRecord, _: &Around<'_>, findings: &mut Findings) {
    use VersionState::{Released, Revised, Withdrawn};
    let kept = record.statements.iter().filter(|one| one.posting == Posting::InterpretersOnly);
    for statement in kept {
        for (tag, version) in &statement.versions {
            if matches!(*version.state, Released | Revised | Withdrawn) {
                findings.push(
                    Finding::error("interpreters-only-released", &version.state.place)
                        .with("lang", tag)
                        .with("state", version.state.keyword())
                        .hidden(true),
                );
            }
        }
    }
}
