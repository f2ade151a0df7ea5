//! The site around its sessions: from records to the model, and its own scope.

use std::collections::BTreeSet;

use super::engine::{BuildError, Tools};
use super::ledger::{self, Head};
use super::scope::{self, Built};
use super::session::sitemap_path;
use super::settle::Work;
use crate::check;
use crate::content::{self, BodyRecord, PageRecord, SiteRecord, SpeakerRecord};
use crate::diagnostic::Findings;
use crate::i18n::{Language, Six};
use crate::link::{self, SessionDigest};
use crate::model::{Body, BodyName, SessionKey, Site, Speaker, Text, TextPage};
use crate::publish;
use crate::source::World;

/// The records around the sessions.
pub(super) struct SiteRecords {
    pub(super) site: SiteRecord,
    pub(super) bodies: Vec<BodyRecord>,
    pub(super) pages: Vec<PageRecord>,
    pub(super) guides: Vec<PageRecord>,
    pub(super) keys: Vec<SessionKey>,
}

impl SiteRecords {
    /// Reads and checks everything around the sessions; nothing comes of it
    /// where the site's settings cannot be used.
    pub(super) fn read(world: &World, findings: &mut Findings) -> Result<Option<Self>, BuildError> {
        let keys = content::session_keys(world, findings)
            .map_err(|error| BuildError::Read { path: "content/sessions".into(), error })?;
        let pages = content::read_pages(world, "pages", findings);
        let guides = content::read_pages(world, "guides", findings);
        let Some(site) = content::read_site(world, findings) else {
            return Ok(None);
        };
        let bodies = content::read_bodies(world, &site, findings);
        check::site(&site, &bodies, &pages, &guides, &keys, findings);
        Ok(Some(Self { site, bodies, pages, guides, keys }))
    }

    /// The site as every page may know it.
    pub(super) fn model(&self) -> Site {
        model(&self.site, &self.bodies, &self.pages, &self.guides)
    }
}

fn model(
    record: &SiteRecord,
    bodies: &[BodyRecord],
    pages: &[PageRecord],
    guides: &[PageRecord],
) -> Site {
    let speaker = |speaker: &SpeakerRecord| Speaker {
        id: speaker.id.value.clone(),
        kind: speaker.kind,
        name: speaker.name.clone(),
        formal: speaker.formal.clone(),
        former: speaker.former.clone(),
    };
    let speakers = record.speakers.iter().map(|one| (one.id.value.clone(), speaker(one))).collect();
    Site {
        base_url: record.base_url.clone(),
        name: record.name.clone(),
        description: record.description.clone(),
        contact: record.contact.clone(),
        notice: record.notice.clone(),
        official_documents: record.official_documents.clone(),
        bodies: bodies.iter().map(body).collect(),
        speakers,
        pages: texts(pages),
        guides: texts(guides),
    }
}

fn body(record: &BodyRecord) -> Body {
    let name = |name: &crate::content::BodyName| BodyName {
        since: name.since,
        name: name.name.clone(),
        short: name.short.clone().unwrap_or_else(|| name.name.clone()),
    };
    Body {
        id: record.id.clone(),
        names: record.names.iter().map(name).collect(),
        parent: record.parent.as_ref().map(|at| at.value.clone()),
        successor: record.successor.as_ref().map(|at| at.value.clone()),
        duty_station: record.duty_station.clone(),
        zone: record.time_zone.clone(),
    }
}

fn texts(records: &[PageRecord]) -> Vec<TextPage> {
    let mut ordered: Vec<&PageRecord> = records.iter().collect();
    ordered.sort_by_key(|page| (page.order, &page.slug));
    let text = |page: &PageRecord, language: Language| {
        let own = &page.texts[language];
        Text {
            title: own.title.clone(),
            summary: own.summary.clone(),
            markdown: own.text.markdown.clone(),
        }
    };
    ordered
        .into_iter()
        .map(|page| TextPage {
            slug: page.slug.clone(),
            texts: Six::from_fn(|language| text(page, language)),
        })
        .collect()
}

/// Links the site's own pages from the sessions' heads, which come sorted by
/// scope, if one of them or anything around them is new. `stopped` tells
/// whether errors keep some session's pages as an earlier build made them.
pub(super) fn build(
    tools: &Tools<'_>,
    heads: &[&Head],
    stopped: bool,
) -> Result<Built, BuildError> {
    let scope = "site".to_owned();
    let mut hasher = blake3::Hasher::new();
    hasher.update(&tools.shared).update(&tools.texts).update(&[u8::from(stopped)]);
    for head in heads {
        hasher.update(blake3::hash(&head.digest).as_bytes());
    }
    let fingerprint = *hasher.finalize().as_bytes();
    let known = ledger::read_head(tools.state, &scope);
    if let Some(head) = &known {
        let same = head.fingerprint == fingerprint && head.valid.covers(tools.world.now());
        let entries = ledger::read_entries(tools.state, &scope);
        if let Some(entries) =
            entries.filter(|entries| same && scope::is_intact(tools, head, entries))
        {
            let pages = entries.iter().filter(|entry| entry.path.ends_with(".html")).count();
            return Ok(Built::unchanged(scope, known, entries.len(), pages));
        }
    }
    let digests: Vec<SessionDigest> =
        heads.iter().filter_map(|head| postcard::from_bytes(&head.digest).ok()).collect();
    let (pages, valid) = link::site(tools.site, &digests, tools.catalogue, tools.world.now());
    let mut works = files(tools, &digests, &pages);
    if stopped {
        works.extend(earlier_assets(tools, &scope));
    }
    works.extend(pages.into_iter().map(|page| Work::Page(Box::new(page))));
    scope::build(tools, scope, Head::new(fingerprint, valid), works)
}

/// Assets of an earlier theme, for pages that still refer to them.
fn earlier_assets(tools: &Tools<'_>, scope: &str) -> Vec<Work> {
    let current: BTreeSet<&str> =
        tools.theme.assets().iter().map(|asset| asset.path.as_str()).collect();
    scope::standing(tools, scope)
        .into_iter()
        .filter(|entry| entry.path.starts_with("assets/"))
        .filter(|entry| !current.contains(entry.path.as_str()))
        .filter_map(|entry| Some(Work::Bytes(entry.path.clone(), tools.output.read(&entry.path)?)))
        .collect()
}

fn files(
    tools: &Tools<'_>,
    digests: &[SessionDigest],
    pages: &[crate::plan::PageJob],
) -> Vec<Work> {
    let base_url = &tools.site.base_url;
    let listed = pages.iter().map(|page| page.route.as_str()).filter(|route| route.ends_with('/'));
    let mut routes: Vec<&str> = listed.collect();
    routes.sort_unstable();
    let own = "sitemaps/site.txt".to_owned();
    let sessions = digests.iter().flat_map(|digest| {
        Language::ALL.iter().map(move |&language| sitemap_path(&digest.key, language))
    });
    let sitemaps: Vec<String> = std::iter::once(own.clone()).chain(sessions).collect();
    let mut works = vec![
        Work::Bytes("_headers".into(), publish::headers()),
        Work::Bytes("_redirects".into(), publish::redirects()),
        Work::Bytes("robots.txt".into(), publish::robots(base_url)),
        Work::Bytes(own, publish::sitemap_list(base_url, routes.into_iter())),
        Work::Bytes(
            "sitemap.xml".into(),
            publish::sitemap_index(base_url, sitemaps.iter().map(String::as_str)),
        ),
    ];
    let assets = tools.theme.assets().iter();
    works.extend(assets.map(|asset| Work::Bytes(asset.path.clone(), asset.bytes.clone())));
    works
}
