//! The index of symbols: the organs, and for each its series by session. The
//! documents of a series are listed by their session.

use std::collections::BTreeMap;

use super::{SessionDigest, job};
use crate::model::Series;
use crate::plan::frame::Frame;
use crate::plan::paging::{self, Leaf};
use crate::plan::view::{Count, Phrase, SeriesRow, SeriesView, SymbolsView, View};
use crate::plan::{PageJob, Tails};

/// Rows on a full page of an organ.
const PAGE: usize = 50;

/// The series of an organ: what each session has of them.
type Organ<'d> = Vec<(&'d Series, &'d SessionDigest, usize)>;

/// The address of the index, below the language.
pub(super) const TAIL: &str = "symbols/";

pub(super) fn pages(frame: &Frame<'_>, digests: &[&SessionDigest]) -> Vec<PageJob> {
    let mut organs: BTreeMap<String, Organ<'_>> = BTreeMap::new();
    for digest in digests.iter().copied() {
        for (series, count) in &digest.series {
            organs.entry(series.organ_slug()).or_default().push((series, digest, *count));
        }
    }
    let mut pages = vec![index(frame, &organs)];
    pages.extend(organs.into_iter().flat_map(|(slug, organ)| organ_pages(frame, &slug, organ)));
    pages
}

/// The first parts of the symbols of the site, those with most documents first.
pub(crate) fn heads(digests: &[&SessionDigest]) -> Vec<String> {
    let mut heads: BTreeMap<&str, usize> = BTreeMap::new();
    for (series, count) in digests.iter().copied().flat_map(|digest| &digest.series) {
        let head = series.name.split('/').next().unwrap_or_default();
        *heads.entry(head).or_default() += count;
    }
    let mut heads: Vec<(&str, usize)> = heads.into_iter().collect();
    heads.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    heads.into_iter().map(|(head, _)| head.to_owned()).collect()
}

fn index(frame: &Frame<'_>, organs: &BTreeMap<String, Organ<'_>>) -> PageJob {
    let voice = frame.voice;
    let heading = voice.word("list-symbols");
    let organ = |(slug, organ): (&String, &Organ<'_>)| {
        let documents = organ.iter().map(|(_, _, count)| count).sum();
        let name = organ.first().map(|(series, ..)| series.organ.clone()).unwrap_or_default();
        Count {
            href: frame.href(&format!("{TAIL}{slug}/")),
            label: Phrase { text: name, lang: None, dir: Some("ltr") },
            count: voice.count("count-documents", documents),
        }
    };
    let view = SymbolsView {
        heading: heading.clone(),
        hint: voice.word("symbols-hint"),
        organs: organs.iter().map(organ).collect(),
    };
    let chrome = frame.chrome(TAIL, &heading, heading.clone(), Vec::new());
    job(frame, "symbols", TAIL, chrome, View::Symbols(view))
}

fn organ_pages(frame: &Frame<'_>, slug: &str, mut organ: Organ<'_>) -> Vec<PageJob> {
    let voice = frame.voice;
    organ.sort_by_cached_key(|(series, digest, _)| (series.place(), digest.days, &digest.key));
    let name = organ.first().map(|(series, ..)| series.organ.clone()).unwrap_or_default();
    let tail = format!("{TAIL}{slug}/");
    let heading = voice.say("symbols-of", &[("organ", &voice.isolate(&name))]);
    let crumbs = vec![frame.link(TAIL, voice.word("list-symbols"))];
    let leaves = paging::leaves_of(&organ, PAGE);
    let page = |leaf: &Leaf<'_, (&Series, &SessionDigest, usize)>| {
        let heading = paging::heading(frame, heading.clone(), leaf.number);
        let row = |(series, digest, count): &&(&Series, &SessionDigest, usize)| SeriesRow {
            href: frame.href(&Tails::of(&digest.key).series(series)),
            series: series.name.clone(),
            session: digest.title[frame.language()].clone(),
            count: voice.count("count-documents", *count),
        };
        let view = SeriesView {
            heading: heading.clone(),
            series: leaf.rows.iter().map(row).collect(),
            pager: paging::pager(frame, &tail, leaf, leaves.len()),
        };
        let tail = paging::tail(&tail, leaf.number);
        let chrome = frame.chrome(&tail, &heading, heading.clone(), crumbs.clone());
        job(frame, "series", &tail, chrome, View::Series(view))
    };
    leaves.iter().map(page).collect()
}
