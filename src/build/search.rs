//! The search index's part of a build. Each scope holds the segments made from
//! what is in it: an open session its own, a tier those of all sessions of a
//! decade that are over, one scope those of what is around sessions; the
//! manifests list them all. A segment whose key is known is not made again.

use std::collections::{BTreeSet, HashMap};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::engine::Tools;
use super::outcome::BuildError;
use super::scope::{self, Built, Plan, by_path};
use super::segments::{Wanted, segments};
use super::session::Compiled;
use super::settle::Work;
use super::tiers;
use crate::i18n::{Language, Six};
use crate::link;
use crate::model::{Podium, Session};
use crate::plan::{self, Cause, Causes, Part, card::Names};
use crate::publish::{Changes, Entry};
use crate::search::{self, Held, Key};

/// What a scope has in the search index.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Holding {
    /// Its own segments, by language.
    pub(super) segments: Vec<Held>,
    /// What it adds to a tier instead.
    pub(super) share: Option<Share>,
}

/// What a session that is over adds to a tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Share {
    /// First year of the tier's decade.
    pub(super) decade: i16,
    /// Hashes of its cards.
    pub(super) keys: Six<Key>,
    /// How long their texts are, in bytes.
    pub(super) text_bytes: Six<u64>,
}

impl Holding {
    /// Comments for the manifest, from which those who keep a session know what
    /// of the index is its own: for each segment its language, its head, as the
    /// list of segments names it, and its files; or the scopes that have them.
    pub(super) fn notes(&self) -> String {
        let segment = |held: &Held| {
            let Held { language, entry, files, .. } = held;
            format!("# search {language} {} {}\n", entry.head, files.join(" "))
        };
        let tiers = self.share.iter().flat_map(|share| {
            let scope = |language| tiers::scope(share.decade, language);
            Language::ALL.map(|language| format!("# search {language} {}\n", scope(language)))
        });
        self.segments.iter().map(segment).chain(tiers).collect()
    }
}

/// The works of a session's segments, or its share in a tier. The statements of
/// an open session are shared out by age, all else is in a segment of its own,
/// and what only the podium has in another: a release changes a small segment,
/// and queries read a bounded number of them.
pub(super) fn session(
    tools: &Tools<'_>,
    scope: &str,
    session: &Session,
    podium: Option<&Podium>,
    causes: &Causes,
    entries: &HashMap<&str, &Entry>,
) -> Result<(Holding, Vec<Work>), BuildError> {
    let names = Names::of(tools.site);
    let cards =
        |language, part| plan::cards(tools.site, session, tools.catalogue, &names, language, part);
    if session.state.is_over() {
        let of = |&language: &Language| {
            let cards = cards(language, Part::Whole);
            (search::key(language, &cards), search::text_bytes(&cards))
        };
        let all: Vec<(Key, u64)> = Language::ALL.par_iter().map(of).collect();
        let keys = Six::from_fn(|language| all[language as usize].0);
        let text_bytes = Six::from_fn(|language| all[language as usize].1);
        let share = Some(Share { decade: tiers::decade(session), keys, text_bytes });
        return Ok((Holding { share, ..Holding::default() }, Vec::new()));
    }
    let levels = search::levels(session);
    let levels = levels.iter().map(|places| (Part::Statements(places), causes.showing(places)));
    let mut parts: Vec<(Part<'_>, Option<Cause>)> = levels
        .chain([(Part::Rest, causes.showing([]))])
        .map(|(part, cause)| (part, Some(cause)))
        .collect();
    // What it has is no cause.
    let waiting = podium.filter(|podium| podium.waits());
    parts.extend(waiting.map(|podium| (Part::Podium(podium), None)));
    let cards = &cards;
    let wanted = Language::ALL.into_iter().flat_map(|language| {
        parts.iter().map(move |&(part, cause)| Wanted {
            language,
            cause,
            cards: Box::new(move || cards(language, part)),
        })
    });
    segments(tools, scope, wanted.collect(), entries)
}

/// The scopes of the index that are no session's: what is around sessions, the
/// tiers, and at last the manifests of all segments.
pub(super) fn build(tools: &Tools<'_>, compiled: &[Compiled]) -> Result<Vec<Built>, BuildError> {
    let mut built = tiers::build(tools, compiled)?;
    built.push(around(tools)?);
    let sessions = compiled.iter().map(|one| &one.built);
    let heads = sessions.chain(&built).filter_map(|one| one.head.as_ref());
    let held: Vec<&Held> = heads.flat_map(|head| &head.holding.segments).collect();
    let manifests = manifests(tools, &held)?;
    built.push(manifests);
    Ok(built)
}

fn around(tools: &Tools<'_>) -> Result<Built, BuildError> {
    let scope = "search-site";
    let mut hasher = blake3::Hasher::new();
    hasher.update(&tools.shared).update(&tools.site.texts_hash());
    scope::unless_known(tools, scope, &[*hasher.finalize().as_bytes()], || {
        let names = Names::of(tools.site);
        let names = &names;
        let wanted = Language::ALL.par_iter().map(|&language| {
            let cards = move || link::cards(tools.site, tools.catalogue, names, language);
            Wanted { language, cause: None, cards: Box::new(cards) }
        });
        let old = scope::standing(tools, scope);
        let (holding, works) = segments(tools, scope, wanted.collect(), &by_path(&old))?;
        Ok(Plan { works, holding, ..Plan::default() })
    })
}

fn manifests(tools: &Tools<'_>, held: &[&Held]) -> Result<Built, BuildError> {
    let mut hasher = blake3::Hasher::new();
    for version in search::versions() {
        hasher.update(&version.to_le_bytes());
    }
    hasher.update(&postcard::to_stdvec(held).unwrap_or_default());
    scope::unless_known(tools, "search", &[*hasher.finalize().as_bytes()], || {
        let works = Language::ALL.map(|language| {
            let own = held.iter().filter(|held| held.language == language);
            let segments = own.map(|held| held.entry.clone()).collect();
            let (path, bytes) = search::manifest(language, segments);
            Work::Bytes(path, bytes)
        });
        Ok(Plan { works: works.into(), ..Plan::default() })
    })
}

/// Takes back deletions of blocks that some scope still holds: a block is
/// named by its bytes, so that one may go where another with the same comes.
/// Returns how many.
pub(super) fn spare(changes: &mut Changes, scopes: &[&mut Built]) -> usize {
    let heads = scopes.iter().filter_map(|one| one.head.as_ref());
    let held: BTreeSet<&str> = heads
        .flat_map(|head| &head.holding.segments)
        .flat_map(|held| held.files.iter().map(String::as_str))
        .collect();
    changes.spare(|path| held.contains(path))
}
