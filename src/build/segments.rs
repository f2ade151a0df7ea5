//! The segments of a scope: those that stand are kept, the others made. Small
//! ones are made of cards in memory; a large one of cards that come one after
//! another, and its files wait in the staging folder.

use std::collections::{BTreeSet, HashMap};

use rayon::prelude::*;

use super::engine::Tools;
use super::ledger;
use super::outcome::BuildError;
use super::search::Holding;
use super::settle::{StagedFile, Work};
use crate::i18n::Language;
use crate::plan::{Cause, card::Card};
use crate::publish::Entry;
use crate::search::{self, Held, Key, Segment};

/// A segment that is wanted.
pub(super) struct Wanted<'a> {
    pub(super) language: Language,
    /// What its cards are made from: while that stays, they need not be made.
    pub(super) cause: Option<Cause>,
    pub(super) cards: Box<dyn FnOnce() -> Vec<Card> + Send + 'a>,
}

/// The works of segments: those that stand are kept, the others made.
pub(super) fn segments(
    tools: &Tools<'_>,
    scope: &str,
    wanted: Vec<Wanted<'_>>,
    entries: &HashMap<&str, &Entry>,
) -> Result<(Holding, Vec<Work>), BuildError> {
    let standing = Standing::of(tools, scope, entries);
    let settled =
        wanted.into_par_iter().with_max_len(1).map(|Wanted { language, cause, cards }| {
            let kept = |is: &dyn Fn(&Held) -> bool| -> Option<(Held, Vec<Work>)> {
                let (held, works) = standing.kept(|held| held.language == language && is(held))?;
                Some((Held { cause, ..held }, works))
            };
            if let Some(kept) = cause.and_then(|cause| kept(&|held| held.cause == Some(cause))) {
                return Ok(kept);
            }
            let cards = cards();
            let key = search::key(language, &cards);
            if let Some(kept) = kept(&|held| held.key == key) {
                return Ok(kept);
            }
            let Segment { held, files } = Segment::of(language, key, cards)?;
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

/// The works of the only segment of a scope, known by a key without its cards,
/// which have texts of so many bytes: what it is made of is never all in memory.
pub(super) fn streamed<C: Iterator<Item = Card>>(
    tools: &Tools<'_>,
    scope: &str,
    (language, key, text_bytes): (Language, Key, u64),
    cards: impl FnOnce() -> C,
    entries: &HashMap<&str, &Entry>,
) -> Result<(Holding, Vec<Work>), BuildError> {
    let standing = Standing::of(tools, scope, entries);
    let kept = standing.kept(|held| held.language == language && held.key == key);
    let (held, works) = match kept {
        Some(kept) => kept,
        None => {
            let mut works = Vec::new();
            let put = |path, bytes: Vec<u8>| {
                works.push(Work::Staged(StagedFile::of(tools, path, &bytes)?));
                Ok::<_, BuildError>(())
            };
            (Held::stream(language, key, text_bytes, cards(), put)?, works)
        }
    };
    Ok((Holding { segments: vec![held], share: None }, works))
}

/// The segments that a scope has had so far.
struct Standing<'a> {
    tools: &'a Tools<'a>,
    segments: Vec<Held>,
    entries: &'a HashMap<&'a str, &'a Entry>,
}

impl<'a> Standing<'a> {
    fn of(tools: &'a Tools<'_>, scope: &str, entries: &'a HashMap<&str, &Entry>) -> Self {
        let known = ledger::read_head(tools.state, scope).map(|head| head.holding.segments);
        Self { tools, segments: known.unwrap_or_default(), entries }
    }

    /// The first such segment, and its files, if they stand as they were written.
    fn kept(&self, is: impl Fn(&Held) -> bool) -> Option<(Held, Vec<Work>)> {
        let held = self.segments.iter().find(|held| is(held))?;
        let entry = |path: &String| {
            let entry = self.entries.get(path.as_str());
            entry.filter(|one| self.tools.stands(one))
        };
        let works = held.files.iter().map(|path| Some(Work::Keep((*entry(path)?).clone())));
        Some((held.clone(), works.collect::<Option<_>>()?))
    }
}
