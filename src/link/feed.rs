//! The feeds around sessions: of the site, of bodies, and of those who may
//! speak, from the latest that each session tells of. A speaker's feed is
//! there before they have spoken.

use std::collections::BTreeMap;

use super::SessionDigest;
use crate::i18n::{Catalogue, Language, SixText};
use crate::model::{Id, Novelty, Site};
use crate::plan::feed::{self, Arena, LONG, SHORT, entry};
use crate::plan::frame::{Frame, Place};
use crate::plan::{Cause, Made, Route, Tails, rows};

/// What a file that stands can be kept by.
#[derive(Clone, Copy)]
pub struct Kept<'a> {
    /// Hash of all that does not come from sessions.
    pub ground: &'a [u8; 32],
    /// Whether a file stands that was made from a cause.
    pub stands: &'a (dyn Fn(&Route, &Cause) -> bool + Sync),
}

/// A session's novelty, and where it is.
type Told<'d> = (&'d SessionDigest, &'d Novelty);

/// A feed in every language.
struct Followed<'d> {
    tail: String,
    title: &'d SixText,
    told: Vec<Told<'d>>,
    cause: Cause,
}

pub(super) fn files(
    site: &Site,
    digests: &[&SessionDigest],
    catalogue: &Catalogue,
    kept: Kept<'_>,
) -> Vec<Made> {
    use rayon::prelude::*;
    let feeds = feeds(site, digests, kept.ground);
    let in_language = |&language: &Language| {
        let frame = Frame::new(site, catalogue, language);
        let file = |feed: &Followed<'_>| {
            let entries = || feed.told.iter().map(|told| told_in(&frame, told)).collect();
            let title = &feed.title[language];
            feed::files(&frame, &feed.tail, title, feed.cause, kept.stands, entries)
        };
        feeds.iter().flat_map(file).collect::<Vec<_>>()
    };
    Language::ALL.par_iter().flat_map(in_language).collect()
}

fn told_in(frame: &Frame<'_>, (digest, novelty): &Told<'_>) -> crate::interchange::Entry {
    let tails = Tails::of(&digest.key);
    let place = Place { key: &digest.key, tails: &tails, numbers: &digest.numbers };
    entry(frame, &Arena { place, short: &digest.short, day: digest.days.0 }, novelty)
}

fn feeds<'d>(
    site: &'d Site,
    digests: &[&'d SessionDigest],
    ground: &[u8; 32],
) -> Vec<Followed<'d>> {
    let mut all: Vec<Told<'d>> = digests
        .iter()
        .copied()
        .flat_map(|digest| digest.news.iter().map(move |novelty| (digest, novelty)))
        .collect();
    // Stable: what a session tells stays in its order.
    all.sort_by_key(|(_, novelty)| std::cmp::Reverse((novelty.updated, novelty.published)));
    let mut spoken: BTreeMap<&Id, Vec<Told<'d>>> = BTreeMap::new();
    for &(digest, novelty) in &all {
        for voice in novelty.voices() {
            let told = spoken.entry(voice).or_default();
            if told.len() < SHORT
                && told.last().is_none_or(|(_, last)| !std::ptr::eq(*last, novelty))
            {
                told.push((digest, novelty));
            }
        }
    }
    let feed = |tail: String, title, told: Vec<Told<'d>>| {
        let cause = cause(ground, &told);
        Followed { tail, title, told, cause }
    };
    let latest = |of: Option<&Id>| {
        let own = all.iter().filter(|(digest, _)| of.is_none_or(|body| digest.key.body == *body));
        own.take(LONG).copied().collect()
    };
    let mut feeds = vec![feed(String::new(), &site.name, latest(None))];
    feeds.extend(
        site.bodies
            .iter()
            .map(|body| feed(format!("{}/", body.id), &body.name().name, latest(Some(&body.id)))),
    );
    feeds.extend(site.speakers.values().map(|speaker| {
        let told = spoken.remove(&speaker.id).unwrap_or_default();
        feed(format!("speakers/{}/", speaker.id), &speaker.name, told)
    }));
    feeds
}

/// Hash of what a feed tells.
fn cause(ground: &[u8; 32], told: &[Told<'_>]) -> Cause {
    let mut hasher = blake3::Hasher::new_keyed(ground);
    for (digest, novelty) in told {
        let tails = Tails::of(&digest.key);
        let place = Place { key: &digest.key, tails: &tails, numbers: &digest.numbers };
        let numbers = rows::numbers(&place, novelty.items());
        let shown = (&digest.key, &digest.short, digest.days.0, numbers, novelty);
        hasher.update(blake3::hash(&postcard::to_stdvec(&shown).unwrap_or_default()).as_bytes());
    }
    let mut cause = Cause::default();
    hasher.finalize_xof().fill(&mut cause);
    cause
}
