//! A search index of some sessions alone, for an edition that is carried away: a
//! tier of them and of what stands around them, in each language. It starts at
//! [`index_of`].

use std::io::ErrorKind;

use rayon::prelude::*;

use super::outcome::BuildError;
use super::site::SiteRecords;
use super::tiers::{self, Reading};
use crate::diagnostic::Findings;
use crate::disclosure::Edition;
use crate::i18n::{Catalogue, Language};
use crate::link;
use crate::model::{Access, SessionKey};
use crate::plan::card::{Card, Names};
use crate::search::{self, Segment};
use crate::source::World;

/// What is to be found in an index.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// For whom the edition is.
    pub audience: Access,
    /// Where its site is served from.
    pub base_url: &'a str,
    /// The sessions.
    pub sessions: &'a [SessionKey],
    /// The address of a page as it is there, or nothing where it is not.
    pub place: &'a (dyn Fn(&str) -> Option<String> + Sync),
}

impl std::fmt::Debug for Wanted<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wanted").field("sessions", &self.sessions).finish_non_exhaustive()
    }
}

/// The files of an index of some sessions, as the gate lets an audience see them.
///
/// # Errors
/// If the site's files cannot be read, or have errors.
pub fn index_of(
    world: &World,
    catalogue: &Catalogue,
    wanted: &Wanted<'_>,
) -> Result<Vec<(String, Vec<u8>)>, BuildError> {
    let wrong = |path: &str| BuildError::Read {
        path: path.to_owned(),
        error: ErrorKind::InvalidData.into(),
    };
    let records = SiteRecords::read(world, &mut Findings::default())?;
    let mut records = records.ok_or_else(|| wrong("content/site.toml"))?;
    records.site.base_url = wanted.base_url.to_owned();
    let site = &records.model(wanted.audience);
    let edition = &Edition { audience: wanted.audience, now: world.now() };
    let reading = Reading { world, records: &records, edition, site, catalogue };
    let names = Names::of(site);
    let mut files = Vec::new();
    // A language at a time, so that no more texts than its own are ever in memory.
    for language in Language::ALL {
        let read = |key: &SessionKey| {
            let cards = tiers::cards(&reading, key, &names, language);
            cards.ok_or_else(|| wrong(&format!("content/sessions/{key}")))
        };
        let cards: Vec<Vec<Card>> =
            wanted.sessions.par_iter().map(read).collect::<Result<_, _>>()?;
        let around = link::cards(site, catalogue, &names, language);
        let here = |mut card: Card| {
            card.record.url = (wanted.place)(&card.record.url)?;
            Some(card)
        };
        let cards: Vec<Card> = cards.into_iter().flatten().chain(around).filter_map(here).collect();
        let key = search::key(language, &cards);
        let segment = Segment::of(language, key, cards)?;
        files.extend(segment.files);
        files.push(search::manifest(language, vec![segment.held.entry]));
    }
    Ok(files)
}
