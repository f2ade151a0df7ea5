//! Tiers of the index: one a decade and language, of the sessions in it that are
//! over. A tier is made again when one of its sessions changes, by reading them
//! all once more, one tier at a time, so that no more than that is ever held.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::engine::Tools;
use super::opening;
use super::outcome::BuildError;
use super::scope::{self, Built, Plan};
use super::search::{self as part, Share, Source, Wanted};
use super::session::Compiled;
use super::site::SiteRecords;
use crate::disclosure::{Disclosed, Edition};
use crate::i18n::{Catalogue, Language};
use crate::model::{Session, SessionKey, Site};
use crate::plan::Part;
use crate::plan::card::{Card, Names};
use crate::publish::{MANIFEST_ROOT, Manifest};
use crate::source::World;
use crate::{content, diagnostic::Findings, plan, search};

/// What the scope of a tier is called, before its decade and language.
const PREFIX: &str = "search-tier-";

/// Of so few sessions the tiers of all languages are made at once.
const FEW: usize = 20;

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
    let scopes = tiers.keys().flat_map(|decade| Language::ALL.map(|lang| scope(*decade, lang)));
    let scopes: BTreeSet<String> = scopes.collect();
    let gone: Vec<String> =
        known(tools).into_iter().filter(|scope| !scopes.contains(scope)).collect();
    let mut built = Vec::with_capacity(scopes.len() + gone.len());
    for (decade, members) in &tiers {
        let one = |language| tier(tools, &scope(*decade, language), members, language);
        let few = members.len() <= FEW;
        let made: Vec<Built> = if few {
            Language::ALL.into_par_iter().map(one).collect::<Result<_, _>>()?
        } else {
            Language::ALL.into_iter().map(one).collect::<Result<_, _>>()?
        };
        built.extend(made);
    }
    built.extend(gone.into_iter().map(|scope| scope::remove(tools, scope)));
    Ok(built)
}

/// The scope of a tier.
pub(super) fn scope(decade: i16, language: Language) -> String {
    format!("{PREFIX}{decade}-{language}")
}

/// The tiers that are remembered, or listed in the output's own manifest.
fn known(tools: &Tools<'_>) -> BTreeSet<String> {
    let listed = Manifest::read(tools.output, MANIFEST_ROOT);
    let listed = listed.files().filter_map(|file| {
        let scope = file.path.strip_prefix("manifest/")?.strip_suffix(".sha256")?;
        scope.starts_with(PREFIX).then(|| scope.to_owned())
    });
    listed.chain(tools.state.scopes(PREFIX)).collect()
}

/// A tier. Should it have to be made while one of its sessions has errors, it
/// is made without that one: what was withdrawn elsewhere must go.
fn tier(
    tools: &Tools<'_>,
    scope: &str,
    members: &[Member<'_>],
    language: Language,
) -> Result<Built, BuildError> {
    let sound: Vec<&Member<'_>> = members.iter().filter(|member| !member.broken).collect();
    let all = fingerprint(members.iter(), language);
    let readable = fingerprint(sound.iter().copied(), language);
    let names = Names::of(tools.site);
    let lost = AtomicBool::new(false);
    scope::unless_known(tools, scope, &[all, readable], || {
        let shares = sound.iter().map(|one| (one.key.to_string(), &one.share.keys[language]));
        let key = search::key_of_shares(language, shares);
        let read = |member: &&Member<'_>| {
            let cards = cards(&Reading::of(tools), member.key, &names, language);
            lost.fetch_or(cards.is_none(), Ordering::Relaxed);
            cards.unwrap_or_default()
        };
        let read = || sound.par_iter().flat_map_iter(read).collect();
        let source = Source::Keyed(key, Box::new(read));
        let wanted = (!sound.is_empty()).then_some(Wanted { language, cause: None, source });
        let old = scope::standing(tools, scope);
        let wanted = wanted.into_iter().collect();
        let (holding, works) = part::segments(tools, scope, wanted, &scope::by_path(&old))?;
        // What changed under our hands is looked at again.
        Ok(Plan { works, holding, unsure: lost.load(Ordering::Relaxed), ..Plan::default() })
    })
}

/// What it takes to read sessions once more.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) world: &'a World,
    pub(super) records: &'a SiteRecords,
    pub(super) edition: &'a Edition,
    pub(super) site: &'a Site,
    pub(super) catalogue: &'a Catalogue,
}

impl<'a> Reading<'a> {
    fn of(tools: &Tools<'a>) -> Self {
        let Tools { world, records, edition, site, catalogue, .. } = *tools;
        Self { world, records, edition, site, catalogue }
    }
}

/// A session's cards in one language, read once more.
pub(super) fn cards(
    reading: &Reading<'_>,
    key: &SessionKey,
    names: &Names,
    language: Language,
) -> Option<Vec<Card>> {
    let mut findings = Findings::default();
    let Reading { world, records, edition, site, catalogue } = *reading;
    let zone = opening::zone(records, key);
    let simultaneous = records.site.simultaneous_release;
    let record = content::read_session(world, key, &zone, simultaneous, &mut findings)?;
    if findings.has_errors() {
        return None;
    }
    let Disclosed { session, .. } = opening::disclose_to(records, edition, &record);
    Some(plan::cards(site, &session, catalogue, names, language, Part::Whole))
}

fn fingerprint<'m, 'k: 'm>(
    members: impl Iterator<Item = &'m Member<'k>>,
    language: Language,
) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    for version in search::versions() {
        hasher.update(&version.to_le_bytes());
    }
    for Member { key, share, .. } in members {
        hasher.update(key.to_string().as_bytes()).update(&[0]);
        hasher.update(&share.keys[language]);
    }
    *hasher.finalize().as_bytes()
}
