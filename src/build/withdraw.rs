//! What a session cannot keep although errors stop it: pages that show another
//! session's document as that no longer is, restricted since, say, or taken back.
//! They come back when the session is mended. Start at [`outdated`].

use std::collections::BTreeSet;
use std::sync::Arc;

use super::engine::Tools;
use super::ledger;
use super::neighbours::Elsewhere;
use super::outcome::BuildError;
use super::scope::{self, Built};
use super::settle::Work;
use crate::diagnostic::{Finding, Findings, Place};
use crate::model::{Foreign, SessionKey};
use crate::plan::{Route, sync};
use crate::publish::Entry;

/// Whether a session that stands as it was shows what others may have no more.
pub(super) fn is_exposed(built: &Built, elsewhere: &[u8; 16]) -> bool {
    let exposed = |head: &ledger::Head| !head.showing.is_empty() && head.elsewhere != *elsewhere;
    built.head.as_deref().is_some_and(exposed)
}

/// A session that errors stop, without the pages that show documents of other
/// sessions that are not so any more.
pub(super) fn outdated(
    tools: &Tools<'_>,
    key: &SessionKey,
    built: Built,
    elsewhere: &Elsewhere,
    findings: &mut Findings,
) -> Result<Built, BuildError> {
    let exposed = is_exposed(&built, &elsewhere.hash);
    let Some(head) = built.head.clone().filter(|_| exposed) else { return Ok(built) };
    let mut head = Arc::unwrap_or_clone(head);
    let current: BTreeSet<u64> = elsewhere.documents.iter().map(Foreign::print).collect();
    let holds = |(_, prints): &(String, Vec<u64>)| prints.iter().all(|one| current.contains(one));
    let (kept, gone) = std::mem::take(&mut head.showing).into_iter().partition(holds);
    let gone: Vec<(String, Vec<u64>)> = gone;
    head.showing = kept;
    if gone.is_empty() {
        return Ok(built);
    }
    let gone: BTreeSet<String> = gone.into_iter().map(|(path, _)| path).collect();
    // Mended, it is planned again even if all is as it was.
    head.fingerprint = [0; 32];
    let place = Place::whole(&format!("content/sessions/{key}/session.toml").into());
    findings.push(
        Finding::warning("pages-taken-down", &place).with("session", key).with("count", gone.len()),
    );
    let old = scope::standing(tools, &built.scope);
    let sitemaps = sync::path(key, "");
    let work = |entry: &Entry| {
        let is_list = entry.path.starts_with(&sitemaps);
        let listed = is_list.then(|| tools.output.read(&entry.path));
        match listed.flatten() {
            Some(list) => Work::Bytes(entry.path.clone(), without(tools, &list, &gone)),
            None => Work::Keep(entry.clone()),
        }
    };
    // Another session may have come by the page of a symbol meanwhile.
    let is_lost =
        |entry: &Entry| Route::is_of_symbol(&entry.path) && !tools.output.is_intact(entry);
    let stays = |entry: &&Entry| !gone.contains(&entry.path) && !is_lost(entry);
    let works = old.iter().filter(stays).map(work).collect();
    scope::build(tools, built.scope, head, works, &old)
}

/// A list of resources or changes without some pages; each of its entries is a line.
fn without(tools: &Tools<'_>, list: &[u8], gone: &BTreeSet<String>) -> Vec<u8> {
    let base = format!("<loc>{}/", tools.site.base_url);
    let is_gone = |line: &str| {
        let route = line.split_once(&base).and_then(|(_, rest)| rest.split_once("</loc>"));
        route.is_some_and(|(route, _)| gone.contains(&format!("{route}index.html")))
    };
    let list = String::from_utf8_lossy(list);
    list.split_inclusive('\n').filter(|line| !is_gone(line)).collect::<String>().into_bytes()
}
