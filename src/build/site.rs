//! The site around its sessions: from records to the model, and its own scope.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jiff::tz::TimeZone;
use rayon::prelude::*;

use super::engine::Tools;
use super::ledger::Head;
use super::outcome::BuildError;
use super::references;
use super::scope::{self, Built, Plan};
use super::session::Compiled;
use super::settle::Work;
use crate::check;
use crate::content::{self, BodyRecord, PageRecord, SiteRecord, SpeakerRecord, SubjectRecord};
use crate::diagnostic::Findings;
use crate::i18n::{Language, Six};
use crate::interchange;
use crate::link::{self, Answers, Group, Kept, SessionDigest};
use crate::model::{
    Access, Body, BodyName, Colours, Id, SessionKey, Site, Speaker, Subject, Text, TextPage,
    Vocabulary,
};
use crate::plan::ask::THANKS;
use crate::plan::{Cause, Made, PageJob, Route, api, app, colours, sync};
use crate::publish;
use crate::source::World;

/// The records around the sessions.
#[derive(Debug)]
pub struct SiteRecords {
    pub(super) site: SiteRecord,
    pub(super) bodies: Vec<BodyRecord>,
    pub(super) pages: Vec<PageRecord>,
    pub(super) guides: Vec<PageRecord>,
    /// What is wrong with the guides: they stop nothing else.
    pub(super) of_guides: Findings,
    /// The sessions.
    pub keys: Vec<SessionKey>,
    /// Sessions that an import made and nobody has accepted yet: no build knows
    /// of them.
    pub under_review: Vec<SessionKey>,
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
        let (under_review, keys): (Vec<_>, Vec<_>) =
            keys.into_par_iter().partition(|key| content::is_under_review(world, key));
        let pages = content::read_pages(world, "pages", findings);
        let mut of_guides = Findings::default();
        let guides = content::read_pages(world, "guides", &mut of_guides);
        check::guides(&guides, &mut of_guides);
        let Some(site) = content::read_site(world, findings) else {
            return Ok(None);
        };
        let bodies = content::read_bodies(world, &site, findings);
        check::site(&site, &bodies, &pages, &keys, findings);
        Ok(Some(Self { site, bodies, pages, guides, of_guides, keys, under_review }))
    }

    /// The settings, and everyone who may speak.
    #[must_use]
    pub fn settings(&self) -> &SiteRecord {
        &self.site
    }

    /// The time zone of a body, where there is such a body.
    #[must_use]
    pub fn zone_of(&self, body: &Id) -> Option<TimeZone> {
        let body = self.bodies.iter().find(|own| own.id == *body);
        body.map(|body| body.time_zone.clone())
    }

    /// The site as every page for an audience may know it.
    #[must_use]
    pub fn model(&self, audience: Access) -> Site {
        let site = model(&self.site, &self.bodies, &self.pages, &self.guides);
        let offline = site.offline && audience == Access::Public;
        Site { audience, offline, ..site }
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
        print: record.print.clone(),
        offline: record.offline,
        books: record.books,
        bodies: bodies.iter().map(body).collect(),
        speakers,
        subjects: Vocabulary::of(record.subjects.iter().map(subject)),
        places: record.places.iter().map(|one| (one.id.value.clone(), one.name.clone())).collect(),
        pages: texts(pages),
        guides: texts(guides),
    }
}

fn subject(record: &SubjectRecord) -> Subject {
    Subject {
        id: record.id.value.clone(),
        name: record.name.clone(),
        broader: record.broader.as_ref().map(|at| at.value.clone()),
        same_as: record.same_as.clone(),
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
        at: record.at.as_ref().map(|at| at.value.clone()),
        zone: record.time_zone.clone(),
        colours: record
            .colours
            .as_ref()
            .map(|colours| Colours { light: colours.light.value, dark: colours.dark.value }),
        official_documents: record.official_documents.clone(),
    }
}

fn texts(records: &[PageRecord]) -> Vec<TextPage> {
    let mut ordered: Vec<&PageRecord> = records.iter().collect();
    ordered.sort_by_key(|page| (page.order, &page.slug));
    let text = |page: &PageRecord, language: Language| {
        let (language, text) = page.shown(language)?;
        Some(Text {
            language,
            title: text.title.clone(),
            summary: text.summary.clone(),
            markdown: text.text.markdown.clone(),
        })
    };
    let page = |page: &PageRecord| {
        let texts = Six::from_fn(|language| text(page, language)).complete()?;
        Some(TextPage { slug: page.slug.clone(), texts })
    };
    ordered.into_iter().filter_map(page).collect()
}

/// The scope of the files that belong to no page.
const FILES: &str = "site-files";

/// Links the site's own pages from the sessions' heads, which come sorted by
/// scope: each group of them if something that it depends on is new. What is found
/// are the links of guides and pages that lead nowhere.
pub(super) fn build(
    tools: &Tools<'_>,
    compiled: &[Compiled],
    heads: &[&Head],
) -> Result<(Vec<Built>, Findings), BuildError> {
    // Errors keep some session's pages as an earlier build made them.
    let stopped = compiled.iter().any(|one| one.broken);
    let decode = || -> Vec<&SessionDigest> {
        heads.par_iter().filter_map(|head| head.digest.get()).collect()
    };
    let digests = LazyLock::new(decode);
    let mut built: Vec<Built> = Vec::with_capacity(Group::ALL.len() + 1);
    let mut hasher = blake3::Hasher::new();
    hasher.update(&tools.shared).update(&[u8::from(stopped)]);
    let keys = heads.iter().map(|head| head.parts);
    let keys = keys.flat_map(|parts| [parts.about, parts.series, parts.sitemaps, parts.moved]);
    keys.for_each(|key| {
        hasher.update(&key);
    });
    // Texts refer to them, too.
    built.push(scope::unless_known(tools, FILES, &[*hasher.finalize().as_bytes()], || {
        let mut works = files(tools, &digests);
        if stopped {
            works.extend(earlier_assets(tools));
        }
        Ok(Plan { works, ..Plan::default() })
    })?);
    let link = |group: Group, answers: &Answers| {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&tools.shared);
        if group == Group::Texts {
            hasher.update(&tools.site.texts_hash());
            hasher.update(&postcard::to_stdvec(answers).unwrap_or_default());
        }
        for part in heads.iter().flat_map(|head| group.parts(&head.parts)) {
            hasher.update(&part);
        }
        let scope = scope::of_group(group);
        scope::unless_known(tools, &scope, &[*hasher.finalize().as_bytes()], || {
            let now = tools.world.now();
            let pages = group.pages(tools.site, &digests, tools.catalogue, now, answers);
            let mut works = Vec::new();
            if group.has_pages() {
                works.push(sitemap(tools, group, &pages));
            }
            works.extend(made(tools, group, &digests, &scope));
            works.extend(pages.into_iter().map(|page| Work::Page(Box::new(page))));
            let valid = group.validity(tools.site, &digests, now);
            Ok(Plan { works, valid, ..Plan::default() })
        })
    };
    let (none, apart) = (Answers::new(), Group::ALL.into_par_iter());
    let apart = apart.filter(|&group| group != Group::Texts).map(|group| link(group, &none));
    built.extend(apart.collect::<Result<Vec<Built>, _>>()?);
    // The texts refer to all others.
    let scopes = compiled.iter().map(|one| &one.built).chain(&built);
    let (answers, findings) = references::answer(tools, scopes);
    built.push(link(Group::Texts, &answers)?);
    Ok((built, findings))
}

/// A group's files for programs, but for those that stand.
fn made(tools: &Tools<'_>, group: Group, digests: &[&SessionDigest], scope: &str) -> Vec<Work> {
    let old = if group.has_pages() { Vec::new() } else { scope::standing(tools, scope) };
    let entries = scope::by_path(&old);
    let standing = |route: &Route| entries.get(route.path().as_str()).copied();
    let stands = |route: &Route, cause: &Cause| {
        let entry = standing(route).filter(|entry| entry.cause.as_ref() == Some(cause));
        entry.is_some_and(|entry| tools.stands(entry))
    };
    let kept = Kept { ground: &tools.shared, stands: &stands };
    let files = group.files(tools.site, digests, tools.catalogue, kept);
    let work = |file| match file {
        Made::New(file) => Some(Work::Made(file)),
        Made::Standing(route) => standing(&route).cloned().map(Work::Keep),
    };
    files.into_iter().filter_map(work).collect()
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
    format!("sitemaps/{}.xml", group.name())
}

fn sitemap(tools: &Tools<'_>, group: Group, pages: &[PageJob]) -> Work {
    let listed =
        pages.iter().filter(|page| page.template != "offline" && page.chrome.tail != THANKS);
    let routes = listed.map(|page| page.route.as_str()).filter(|route| route.ends_with('/'));
    let mut routes: Vec<&str> = routes.collect();
    routes.sort_unstable();
    Work::Bytes(sitemap_of(group), sync::pages(tools.site, routes.into_iter()))
}

/// The files that belong to no page.
fn files(tools: &Tools<'_>, digests: &[&SessionDigest]) -> Vec<Work> {
    let base_url = &tools.site.base_url;
    let public = tools.site.audience == Access::Public;
    let sessions: Vec<(SessionKey, Vec<String>)> =
        digests.iter().map(|digest| (digest.key.clone(), digest.sitemaps.clone())).collect();
    let groups = Group::ALL.into_iter().filter(|group| group.has_pages());
    let own: Vec<String> = groups.map(sitemap_of).collect();
    let moved: Vec<(String, String)> =
        digests.iter().flat_map(|digest| digest.moved.iter().cloned()).collect();
    let redirects = publish::redirects(&moved, &link::symbol_heads(digests));
    let form = tools.site.print.as_ref().filter(|_| public).and_then(|print| print.elsewhere());
    let mut works = vec![
        Work::Bytes("_headers".into(), publish::headers(public, base_url, form)),
        Work::Bytes("_redirects".into(), redirects),
        Work::Bytes("robots.txt".into(), publish::robots(base_url, public)),
    ];
    let detected = link::detected_form(tools.site);
    works.extend(detected.map(|(path, bytes)| Work::Bytes(path.into(), bytes.to_vec())));
    works.push(Work::Bytes("sw.js".into(), tools.theme.worker(tools.site.offline).to_vec()));
    if public {
        let icons = app::Icons::of(|stem, ending| tools.theme.address(stem, ending));
        works.extend(Language::ALL.map(|language| {
            let (path, bytes) = app::manifest(tools.site, language, &icons);
            Work::Bytes(path, bytes)
        }));
    }
    works.extend(sync::site(tools.site, &own, &sessions).into_iter().map(Work::Made));
    let schema = |(name, bytes): (&str, &[u8])| {
        Work::Bytes(format!("{}schema/{name}", api::FOLDER), bytes.to_vec())
    };
    works.extend(interchange::schemas().map(schema));
    let assets = tools.theme.assets().iter();
    works.extend(assets.map(|asset| Work::Bytes(asset.path.clone(), asset.bytes.clone())));
    let sheets: BTreeMap<String, Vec<u8>> =
        tools.site.bodies.iter().filter_map(|body| Some(colours::sheet(body.colours?))).collect();
    works.extend(sheets.into_iter().map(|(path, bytes)| Work::Bytes(path, bytes)));
    works
}
