//! The site around its sessions: from records to the model, and its own scope.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::engine::Tools;
use super::ledger::Head;
use super::outcome::BuildError;
use super::scope::{self, Built, Plan};
use super::session::sitemap_path;
use super::settle::Work;
use crate::check;
use crate::content::{self, BodyRecord, PageRecord, SiteRecord, SpeakerRecord};
use crate::diagnostic::Findings;
use crate::i18n::{Language, Six};
use crate::link::{Group, SessionDigest};
use crate::model::{Access, Body, BodyName, Colours, SessionKey, Site, Speaker, Text, TextPage};
use crate::plan::{PageJob, colours};
use crate::publish;
use crate::source::World;

/// The records around the sessions.
#[derive(Debug)]
pub struct SiteRecords {
    pub(super) site: SiteRecord,
    pub(super) bodies: Vec<BodyRecord>,
    pub(super) pages: Vec<PageRecord>,
    pub(super) guides: Vec<PageRecord>,
    /// The sessions.
    pub keys: Vec<SessionKey>,
}

impl SiteRecords {
    /// Reads and checks everything around the sessions; nothing comes of it
    /// where the site's settings cannot be used.
    ///
    /// # Errors
    /// If the folder of the sessions cannot be listed.
    pub fn read(world: &World, findings: &mut Findings) -> Result<Option<Self>, BuildError> {
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

    /// The settings, and everyone who may speak.
    #[must_use]
    pub fn settings(&self) -> &SiteRecord {
        &self.site
    }

    /// The site as every page for an audience may know it.
    #[must_use]
    pub fn model(&self, audience: Access) -> Site {
        Site { audience, ..model(&self.site, &self.bodies, &self.pages, &self.guides) }
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
        audience: Access::Public,
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
        colours: record
            .colours
            .as_ref()
            .map(|colours| Colours { light: colours.light.value, dark: colours.dark.value }),
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

/// The scope of the files that belong to no page.
const FILES: &str = "site-files";

/// Links the site's own pages from the sessions' heads, which come sorted by
/// scope: each group of them if something that it depends on is new. `stopped`
/// tells whether errors keep some session's pages as an earlier build made
/// them.
pub(super) fn build(
    tools: &Tools<'_>,
    heads: &[&Head],
    stopped: bool,
) -> Result<Vec<Built>, BuildError> {
    let decode = || -> Vec<SessionDigest> {
        heads.iter().filter_map(|head| postcard::from_bytes(&head.digest).ok()).collect()
    };
    let digests = LazyLock::new(decode);
    let mut built = Vec::with_capacity(Group::ALL.len() + 1);
    for group in Group::ALL {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&tools.shared);
        if group == Group::Texts {
            hasher.update(&tools.site.texts_hash());
        }
        for part in heads.iter().flat_map(|head| group.parts(&head.parts)) {
            hasher.update(&part);
        }
        let scope = format!("site-{}", group.name());
        built.push(scope::unless_known(tools, &scope, &[*hasher.finalize().as_bytes()], || {
            let now = tools.world.now();
            let pages = group.pages(tools.site, &digests, tools.catalogue, now);
            let mut works = vec![sitemap(tools, group, &pages)];
            works.extend(pages.into_iter().map(|page| Work::Page(Box::new(page))));
            let valid = group.validity(tools.site, &digests, now);
            Ok(Plan { works, valid, ..Plan::default() })
        })?);
    }
    let mut hasher = blake3::Hasher::new();
    hasher.update(&tools.shared).update(&[u8::from(stopped)]);
    let keys = heads.iter().map(|head| head.parts.about);
    keys.for_each(|key| {
        hasher.update(&key);
    });
    built.push(scope::unless_known(tools, FILES, &[*hasher.finalize().as_bytes()], || {
        let mut works = files(tools, &digests);
        if stopped {
            works.extend(earlier_assets(tools));
        }
        Ok(Plan { works, ..Plan::default() })
    })?);
    Ok(built)
}

/// Assets of an earlier theme, for pages that still refer to them.
fn earlier_assets(tools: &Tools<'_>) -> Vec<Work> {
    let current: BTreeSet<&str> =
        tools.theme.assets().iter().map(|asset| asset.path.as_str()).collect();
    scope::standing(tools, FILES)
        .into_iter()
        .filter(|entry| entry.path.starts_with("assets/"))
        .filter(|entry| !current.contains(entry.path.as_str()))
        .filter_map(|entry| Some(Work::Bytes(entry.path.clone(), tools.output.read(&entry.path)?)))
        .collect()
}

fn sitemap_of(group: Group) -> String {
    format!("sitemaps/{}.txt", group.name())
}

fn sitemap(tools: &Tools<'_>, group: Group, pages: &[PageJob]) -> Work {
    let listed = pages.iter().filter(|page| page.template != "offline");
    let routes = listed.map(|page| page.route.as_str()).filter(|route| route.ends_with('/'));
    let mut routes: Vec<&str> = routes.collect();
    routes.sort_unstable();
    let list = publish::sitemap_list(&tools.site.base_url, routes.into_iter());
    Work::Bytes(sitemap_of(group), list)
}

/// The files that belong to no page.
fn files(tools: &Tools<'_>, digests: &[SessionDigest]) -> Vec<Work> {
    let base_url = &tools.site.base_url;
    let public = tools.site.audience == Access::Public;
    let sessions = digests.iter().flat_map(|digest| {
        Language::ALL.iter().map(move |&language| sitemap_path(&digest.key, language))
    });
    let sitemaps: Vec<String> = Group::ALL.into_iter().map(sitemap_of).chain(sessions).collect();
    let mut works = vec![
        Work::Bytes("_headers".into(), publish::headers(public)),
        Work::Bytes("_redirects".into(), publish::redirects()),
        Work::Bytes("robots.txt".into(), publish::robots(base_url, public)),
        Work::Bytes(
            "sitemap.xml".into(),
            publish::sitemap_index(base_url, sitemaps.iter().map(String::as_str)),
        ),
    ];
    let assets = tools.theme.assets().iter();
    works.extend(assets.map(|asset| Work::Bytes(asset.path.clone(), asset.bytes.clone())));
    let sheets: BTreeMap<String, Vec<u8>> =
        tools.site.bodies.iter().filter_map(|body| Some(colours::sheet(body.colours?))).collect();
    works.extend(sheets.into_iter().map(|(path, bytes)| Work::Bytes(path, bytes)));
    works
}
