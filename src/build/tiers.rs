//! Tiers of the index: one a decade, of the sessions in it that are over. A
//! tier is made again when one of its sessions changes, by reading them all
//! once more, one language at a time, so that no more than that is ever held.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::engine::Tools;
use super::outcome::BuildError;
use super::scope::{self, Built, Plan};
use super::search::{self as part, Share, Source, Wanted};
use super::session::{self, Compiled};
use crate::i18n::Language;
use crate::model::{Session, SessionKey};
use crate::plan::Part;
use crate::plan::card::{Card, Names};
use crate::publish::{MANIFEST_ROOT, Manifest};
use crate::{content, diagnostic::Findings, disclosure::Disclosed, plan, search};

/// What the scope of a tier is called, before its decade.
const PREFIX: &str = "search-tier-";

/// A session of a tier.
struct Member<'a> {
    key: &'a SessionKey,
    share: &'a Share,
    broken: bool,
}

/// The first year of the decade of a session.
pub(super) fn decade(session: &Session) -> i16 {
    let (first, _) = session.days();
    first.year().div_euclid(10) * 10
}

/// Builds all tiers, and removes those that have no sessions any more.
pub(super) fn build(tools: &Tools<'_>, compiled: &[Compiled]) -> Result<Vec<Built>, BuildError> {
    let mut tiers: BTreeMap<i16, Vec<Member<'_>>> = BTreeMap::new();
    for one in compiled {
        let share = one.built.head.as_ref().and_then(|head| head.holding.share.as_ref());
        if let Some(share) = share {
            let member = Member { key: &one.key, share, broken: one.broken };
            tiers.entry(share.decade).or_default().push(member);
        }
    }
    let named = |(decade, members)| (format!("{PREFIX}{decade}"), members);
    let tiers: BTreeMap<String, Vec<Member<'_>>> = tiers.into_iter().map(named).collect();
    let gone: Vec<String> =
        known(tools).into_iter().filter(|scope| !tiers.contains_key(scope)).collect();
    let mut built = Vec::with_capacity(tiers.len() + gone.len());
    for (scope, members) in &tiers {
        built.push(tier(tools, scope, members)?);
    }
    built.extend(gone.into_iter().map(|scope| scope::remove(tools, scope)));
    Ok(built)
}

/// The tiers that are remembered, or listed in the output's own manifest.
fn known(tools: &Tools<'_>) -> BTreeSet<String> {
    let listed = Manifest::read(tools.output, MANIFEST_ROOT);
    let listed = listed.files().filter_map(|(path, _)| {
        let scope = path.strip_prefix("manifest/")?.strip_suffix(".sha256")?;
        scope.starts_with(PREFIX).then(|| scope.to_owned())
    });
    listed.chain(tools.state.scopes(PREFIX)).collect()
}

/// A tier. Should it have to be made while one of its sessions has errors, it
/// is made without that one: what was withdrawn elsewhere must go.
fn tier(tools: &Tools<'_>, scope: &str, members: &[Member<'_>]) -> Result<Built, BuildError> {
    let sound: Vec<&Member<'_>> = members.iter().filter(|member| !member.broken).collect();
    let all = fingerprint(members.iter());
    let readable = fingerprint(sound.iter().copied());
    let names = Names::of(tools.site);
    let lost = AtomicBool::new(false);
    scope::unless_known(tools, scope, &[all, readable], || {
        let wanted = Language::ALL.map(|language| {
            let shares = sound.iter().map(|one| (one.key.to_string(), &one.share.keys[language]));
            let key = search::key_of_shares(language, shares);
            let (sound, names, lost) = (&sound, &names, &lost);
            let read = move |member: &&Member<'_>| {
                let cards = cards(tools, member.key, names, language);
                lost.fetch_or(cards.is_none(), Ordering::Relaxed);
                cards.unwrap_or_default()
            };
            let read = move || sound.par_iter().flat_map_iter(read).collect();
            Wanted { language, cause: None, source: Source::Keyed(key, Box::new(read)) }
        });
        let wanted = if sound.is_empty() { Vec::new() } else { wanted.into() };
        let old = scope::standing(tools, scope);
        let (holding, works) = part::segments(tools, scope, wanted, &scope::by_path(&old))?;
        // What changed under our hands is looked at again.
        Ok(Plan { works, holding, unsure: lost.load(Ordering::Relaxed), ..Plan::default() })
    })
}

/// A session's cards in one language, read once more.
fn cards(
    tools: &Tools<'_>,
    key: &SessionKey,
    names: &Names,
    language: Language,
) -> Option<Vec<Card>> {
    let mut findings = Findings::default();
    let zone = session::zone(tools.records, key);
    let simultaneous = tools.records.site.simultaneous_release;
    let record = content::read_session(tools.world, key, &zone, simultaneous, &mut findings)?;
    if findings.has_errors() {
        return None;
    }
    let Disclosed { session, .. } = session::disclose(tools, &record);
    let whole = Part::Whole;
    Some(plan::cards(tools.site, &session, tools.catalogue, names, language, whole))
}

fn fingerprint<'m, 'k: 'm>(members: impl Iterator<Item = &'m Member<'k>>) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    for version in search::versions() {
        hasher.update(&version.to_le_bytes());
    }
    for Member { key, share, .. } in members {
        hasher.update(key.to_string().as_bytes()).update(&[0]);
        share.keys.iter().for_each(|(_, key)| {
            hasher.update(key);
        });
    }
    *hasher.finalize().as_bytes()
}
