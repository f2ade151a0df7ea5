//! The search index's part of a build. Each scope holds the segments made from
//! what is in it: an open session its own, a tier those of all sessions of a
//! decade that are over, one scope those of what is around sessions; the
//! manifests list them all. A segment whose key is known is not made again.

use std::collections::{BTreeSet, HashMap};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::engine::Tools;
use super::ledger;
use super::outcome::BuildError;
use super::scope::{self, Built, Plan, by_path};
use super::session::Compiled;
use super::settle::Work;
use super::tiers;
use crate::i18n::{Language, Six};
use crate::link;
use crate::model::{Podium, Session};
use crate::plan::{self, Cause, Causes, Part, card::Card, card::Names};
use crate::publish::{Changes, Entry};
use crate::search::{self, Held, Key, Segment};

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

/// A segment that is wanted.
pub(super) struct Wanted<'a> {
    pub(super) language: Language,
    /// What its cards are made from: while that stays, they need not be made.
    pub(super) cause: Option<Cause>,
    pub(super) source: Source<'a>,
}

/// How to come by the cards of a segment.
pub(super) enum Source<'a> {
    /// They are what it is known by.
    Cards(Make<'a>),
    /// It is known without them.
    Keyed(Key, Make<'a>),
}

type Make<'a> = Box<dyn FnOnce() -> Vec<Card> + Send + 'a>;

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
        let keys: Vec<Key> = Language::ALL
            .par_iter()
            .map(|&language| search::key(language, &cards(language, Part::Whole)))
            .collect();
        let keys = Six::from_fn(|language| keys[language as usize]);
        let share = Some(Share { decade: tiers::decade(session), keys });
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
        parts.iter().map(move |&(part, cause)| {
            let make = Box::new(move || cards(language, part));
            Wanted { language, cause, source: Source::Cards(make) }
        })
    });
    segments(tools, scope, wanted.collect(), entries)
}

/// The works of segments: those that stand are kept, the others made.
pub(super) fn segments(
    tools: &Tools<'_>,
    scope: &str,
    wanted: Vec<Wanted<'_>>,
    entries: &HashMap<&str, &Entry>,
) -> Result<(Holding, Vec<Work>), BuildError> {
    let known = ledger::read_head(tools.state, scope).map(|head| head.holding.segments);
    let known: Vec<Held> = known.unwrap_or_default();
    let standing = |held: &Held| -> Option<Vec<Work>> {
        let entry = |path: &String| entries.get(path.as_str()).filter(|one| tools.stands(one));
        held.files.iter().map(|path| Some(Work::Keep((*entry(path)?).clone()))).collect()
    };
    let settled = wanted.into_par_iter().map(|Wanted { language, cause, source }| {
        let kept = |is: &dyn Fn(&Held) -> bool| -> Option<(Held, Vec<Work>)> {
            let held = known.iter().find(|held| held.language == language && is(held))?;
            Some((Held { cause, ..held.clone() }, standing(held)?))
        };
        if let Some(kept) = cause.and_then(|cause| kept(&|held| held.cause == Some(cause))) {
            return Ok(kept);
        }
        let (key, cards): (Key, Make<'_>) = match source {
            Source::Keyed(key, make) => (key, make),
            Source::Cards(make) => {
                let cards = make();
                (search::key(language, &cards), Box::new(|| cards))
            }
        };
        if let Some(kept) = kept(&|held| held.key == key) {
            return Ok(kept);
        }
        let Segment { held, files } = Segment::of(language, key, cards())?;
        let work = |(path, bytes)| Work::Bytes(path, bytes);
        Ok((Held { cause, ..held }, files.into_iter().map(work).collect()))
    });
    let settled: Vec<(Held, Vec<Work>)> = settled.collect::<Result<_, BuildError>>()?;
    let (segments, works): (Vec<Held>, Vec<Vec<Work>>) = settled.into_iter().unzip();
    // Two segments may have a block in common.
    let mut paths = BTreeSet::new();
    let mut works: Vec<Work> = works.into_iter().flatten().collect();
    works.retain(|work| paths.insert(work.path()));
    Ok((Holding { segments, share: None }, works))
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
            let make = move || link::cards(tools.site, tools.catalogue, names, language);
            Wanted { language, cause: None, source: Source::Cards(Box::new(make)) }
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
