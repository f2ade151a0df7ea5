//! Tiers of the index: one a decade and language, of the sessions in it that are
//! over. A tier is made again when one of its sessions changes, by reading them
//! all once more, one after another: no more than a session's texts is held.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::engine::Tools;
use super::opening;
use super::outcome::BuildError;
use super::scope::{self, Built, Plan};
use super::search::Share;
use super::segments;
use super::session::Compiled;
use super::site::SiteRecords;
use crate::disclosure::{Disclosed, Edition};
use crate::i18n::{Catalogue, Language};
use crate::model::{Session, SessionKey, Site};
use crate::plan::Part;
use crate::plan::card::{Card, Names};
use crate::publish::{MANIFEST_ROOT, Manifest, manifest_scope};
use crate::source::World;
use crate::{content, diagnostic::Findings, plan, search};

/// What the scope of a tier is called, before its decade and language.
const PREFIX: &str = "search-tier-";

/// Tiers with no more text than this are made at once, in bytes: to make one takes
/// about four times as much memory as the text of its language.
const AT_ONCE: u64 = 256 << 20;

/// A tier that may have to be made.
struct Tier<'a> {
    scope: String,
    members: &'a [Member<'a>],
    language: Language,
}

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
    for members in tiers.values_mut() {
        // As their addresses are: `ga-1/` comes before `ga/`.
        members.sort_by_cached_key(|one| format!("{}/", one.key));
    }
    let scopes = tiers.keys().flat_map(|decade| Language::ALL.map(|lang| scope(*decade, lang)));
    let scopes: BTreeSet<String> = scopes.collect();
    let gone: Vec<String> =
        known(tools).into_iter().filter(|scope| !scopes.contains(scope)).collect();
    let all = tiers.iter().flat_map(|(&decade, members)| {
        Language::ALL.map(|language| Tier { scope: scope(decade, language), members, language })
    });
    let all: Vec<Tier<'_>> = all.collect();
    let mut built = Vec::with_capacity(scopes.len() + gone.len());
    // A thread that waits for a session takes up whatever is open: another tier,
    // unless only as many are begun as there are threads.
    let mut rest = &all[..];
    while !rest.is_empty() {
        let (some, later) = rest.split_at(at_once(rest).min(rayon::current_num_threads()));
        built.extend(some.par_iter().map(|one| tier(tools, one)).collect::<Result<Vec<_>, _>>()?);
        rest = later;
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
        let scope = manifest_scope(&file.path)?;
        scope.starts_with(PREFIX).then(|| scope.to_owned())
    });
    listed.chain(tools.state.scopes(PREFIX)).collect()
}

/// How many of the first tiers can be made at once.
fn at_once(tiers: &[Tier<'_>]) -> usize {
    let mut left = AT_ONCE;
    let fits = |tier: &&Tier<'_>| {
        let texts = tier.members.iter().map(|one| one.share.text_bytes[tier.language]).sum();
        let fits = left.checked_sub(texts);
        left = fits.unwrap_or_default();
        fits.is_some()
    };
    tiers.iter().take_while(fits).count().max(1)
}

/// A tier. Should it have to be made while one of its sessions has errors, it
/// is made without that one: what was withdrawn elsewhere must go.
fn tier(
    tools: &Tools<'_>,
    &Tier { ref scope, members, language }: &Tier<'_>,
) -> Result<Built, BuildError> {
    let sound: Vec<&Member<'_>> = members.iter().filter(|member| !member.broken).collect();
    let all = fingerprint(members.iter(), language);
    let readable = fingerprint(sound.iter().copied(), language);
    scope::unless_known(tools, scope, &[all, readable], || {
        if sound.is_empty() {
            return Ok(Plan::default());
        }
        let shares = sound.iter().map(|one| (one.key.to_string(), &one.share.keys[language]));
        let key = search::key_of_shares(language, shares);
        let text_bytes = sound.iter().map(|one| one.share.text_bytes[language]).sum();
        let (names, lost) = (Names::of(tools.site), Cell::new(false));
        let read = |member: &&Member<'_>| {
            let cards = cards(&Reading::of(tools), member.key, &names, language);
            lost.set(lost.get() || cards.is_none());
            let mut cards = cards.unwrap_or_default();
            cards.sort_by(|a, b| a.record.url.cmp(&b.record.url));
            cards
        };
        let old = scope::standing(tools, scope);
        let (wanted, entries) = ((language, key, text_bytes), scope::by_path(&old));
        let cards = || sound.iter().flat_map(read);
        let (holding, works) = segments::streamed(tools, scope, wanted, cards, &entries)?;
        // What changed under our hands is looked at again.
        Ok(Plan { works, holding, unsure: lost.get(), ..Plan::default() })
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
