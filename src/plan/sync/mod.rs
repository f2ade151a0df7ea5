//! What crawlers and programs that keep a copy are told (ResourceSync): of a
//! session, the lists of its resources, which are its sitemaps too, and of its
//! changes, made from the times that content knows, never from those of builds. A
//! statement more changes the list of its meeting and that of the changes of its hour.
//! Start at [`resources`], [`changes`] and [`site`].

mod changes;

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::frame::encoded;
use super::{BytesJob, Route, Tails, session};
use crate::i18n::{Language, Tag};
use crate::interchange::{AKN, Capability, Listed, Listing};
use crate::model::{
    Access, Availability, Document, File, FileAddress, Id, Session, SessionKey, Site, Statement,
};

pub use changes::changes;

/// Where the lists of a site begin.
pub const WELL_KNOWN: &str = ".well-known/resourcesync";

/// How many documents stand in one list.
const DOCUMENTS: usize = 100;

/// The lists of resources of a session, by their names in its folder.
#[must_use]
pub fn parts(session: &Session) -> Vec<String> {
    let documents = session.documents.len().div_ceil(DOCUMENTS);
    let documents = (1..=documents).map(|number| format!("documents-{number}.xml"));
    let meetings = session.meetings.iter().map(|meeting| of_meeting(&meeting.id));
    std::iter::once("pages.xml".to_owned()).chain(documents).chain(meetings).collect()
}

fn of_meeting(id: &Id) -> String {
    format!("meetings/{id}.xml")
}

/// The list of what belongs to a meeting.
fn list_of(session: &Session, meeting: &Id) -> String {
    let known = session.meeting(meeting).map(|meeting| of_meeting(&meeting.id));
    known.unwrap_or_else(|| "pages.xml".to_owned())
}

/// The path of a list of a session.
#[must_use]
pub fn path(key: &SessionKey, name: &str) -> String {
    format!("sitemaps/{key}/{name}")
}

/// The absolute address of a file of the site.
pub(super) fn address(site: &Site, path: &str) -> String {
    format!("{}/{}", site.base_url, encoded(path))
}

/// The resources of a session: its pages, at `routes`, and its files.
#[must_use]
pub fn resources(site: &Site, session: &Session, routes: &[&str]) -> Vec<BytesJob> {
    let mut lists: BTreeMap<String, Vec<Listed>> =
        parts(session).into_iter().map(|name| (name, Vec::new())).collect();
    let places = Places::of(session);
    for route in routes {
        let (name, facts) = places.of_page(route);
        let mut line = Listed::at(address(site, route));
        if let Some(facts) = facts {
            line.modified = facts.modified;
            let own = facts.texts.iter().filter(|(folder, _)| folder == route);
            let text = |(folder, file): &(String, String)| {
                (AKN, address(site, &format!("{folder}{file}")))
            };
            line.alternate = own.map(text).collect();
        }
        lists.entry(name).or_default().push(line);
    }
    for (name, file) in places.files(session) {
        if let Some(line) = listed(site, session, file) {
            lists.entry(name).or_default().push(line);
        }
    }
    let index = address(site, &path(&session.key, "resourcelist.xml"));
    let newest = |lines: &[Listed]| {
        lines.iter().filter_map(|line| line.modified).max().unwrap_or(Timestamp::UNIX_EPOCH)
    };
    lists.retain(|_, lines| !lines.is_empty());
    let mut jobs = Vec::with_capacity(lists.len());
    for (name, mut lines) in lists {
        lines.sort_by(|one, other| one.address.cmp(&other.address));
        lines.dedup_by(|one, other| one.address == other.address);
        let time = newest(&lines);
        let list = Listing {
            capability: Capability::Resources,
            index: false,
            time,
            above: Some(("index", &index)),
        };
        jobs.push(job(&path(&session.key, &name), list.xml(&lines)));
    }
    jobs
}

/// What leads to the lists of a session: the index of its resources, and what it
/// is capable of.
#[must_use]
pub fn lists(site: &Site, key: &SessionKey, parts: &[String]) -> Vec<BytesJob> {
    let parts = parts.iter().map(|name| path(key, name));
    let own = |name: &str| path(key, name);
    let changes = Some(own("changelist.xml"));
    capable(site, &own("capabilitylist.xml"), &own("resourcelist.xml"), parts, changes)
}

/// A set of resources: the index of their lists, and what says that it is there.
fn capable(
    site: &Site,
    capabilities: &str,
    resources: &str,
    parts: impl Iterator<Item = String>,
    changes: Option<String>,
) -> Vec<BytesJob> {
    let above = address(site, capabilities);
    let index = Listing {
        capability: Capability::Resources,
        index: true,
        time: Timestamp::UNIX_EPOCH,
        above: Some(("up", &above)),
    };
    let parts: Vec<Listed> = parts.map(|path| Listed::at(address(site, &path))).collect();
    let root = address(site, WELL_KNOWN);
    let list = Listing {
        capability: Capability::Capabilities,
        index: false,
        time: Timestamp::UNIX_EPOCH,
        above: Some(("up", &root)),
    };
    let line = |path: &str, capability| Listed {
        capability: Some(capability),
        ..Listed::at(address(site, path))
    };
    let mut lines = vec![line(resources, Capability::Resources)];
    lines.extend(changes.map(|path| line(&path, Capability::Changes)));
    vec![job(resources, index.xml(&parts)), job(capabilities, list.xml(&lines))]
}

/// Where the lists of a whole site begin: `sitemap.xml`, the lists of the pages
/// around sessions, which are at `own`, and the description of the site.
#[must_use]
pub fn site(site: &Site, own: &[String], sessions: &[(SessionKey, Vec<String>)]) -> Vec<BytesJob> {
    let own_capabilities = "sitemaps/capabilitylist.xml".to_owned();
    let (list, parts) = ("sitemaps/resourcelist.xml", own.iter().cloned());
    let mut jobs = capable(site, &own_capabilities, list, parts, None);
    let all = own.iter().cloned();
    let of_sessions =
        sessions.iter().flat_map(|(key, parts)| parts.iter().map(|name| path(key, name)));
    let all: Vec<String> = all.chain(of_sessions).map(|path| address(site, &path)).collect();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    xml.extend(all.iter().map(|address| format!("<sitemap><loc>{address}</loc></sitemap>\n")));
    xml.push_str("</sitemapindex>\n");
    jobs.push(job("sitemap.xml", xml.into_bytes()));
    if site.audience == Access::Public {
        let description = Listing {
            capability: Capability::Description,
            index: false,
            time: Timestamp::UNIX_EPOCH,
            above: None,
        };
        let of_sessions = sessions.iter().map(|(key, _)| path(key, "capabilitylist.xml"));
        let lines: Vec<Listed> = std::iter::once(own_capabilities)
            .chain(of_sessions)
            .map(|path| Listed {
                capability: Some(Capability::Capabilities),
                ..Listed::at(address(site, &path))
            })
            .collect();
        jobs.push(job(WELL_KNOWN, description.xml(&lines)));
    }
    jobs
}

/// The list of some pages around sessions.
#[must_use]
pub fn pages<'r>(site: &Site, routes: impl Iterator<Item = &'r str>) -> Vec<u8> {
    let index = address(site, "sitemaps/resourcelist.xml");
    let list = Listing {
        capability: Capability::Resources,
        index: false,
        time: Timestamp::UNIX_EPOCH,
        above: Some(("index", &index)),
    };
    let lines: Vec<Listed> = routes.map(|route| Listed::at(address(site, route))).collect();
    list.xml(&lines)
}

fn job(path: &str, bytes: Vec<u8>) -> BytesJob {
    BytesJob { route: Route::file(path), bytes, cause: None }
}

/// A file of the session, if it is published here.
fn listed(site: &Site, session: &Session, file: &File) -> Option<Listed> {
    match &file.address {
        FileAddress::Elsewhere(_) => None,
        FileAddress::Here { name, .. } => Some(Listed {
            length: file.bytes,
            digest: file.digest.map(|digest| digest.to_string()),
            ..Listed::at(address(site, &format!("files/{}/{name}", session.key)))
        }),
    }
}

/// In which list what stands.
struct Places<'s> {
    tails: Tails,
    statements: BTreeMap<&'s str, Facts>,
    documents: BTreeMap<String, Facts>,
    meetings: BTreeMap<&'s str, String>,
}

/// What is known of the page of a statement or a document.
struct Facts {
    list: String,
    modified: Option<Timestamp>,
    /// The files of its texts: the route of the page each stands on, and its name.
    texts: Vec<(String, String)>,
}

impl<'s> Places<'s> {
    fn of(session: &'s Session) -> Self {
        let tails = Tails::of(&session.key);
        let news = session.news();
        let times: BTreeMap<(bool, &str), Timestamp> =
            news.iter().filter_map(|one| Some((one.named()?, one.updated()))).collect();
        let texts = |tail: &str, tags: Vec<&Tag>| {
            let file = |tag: &Tag| {
                let (home, name) = session::akn_file(tag);
                (format!("{home}/{tail}"), name)
            };
            tags.into_iter().map(file).collect::<Vec<_>>()
        };
        let statement = |one: &'s Statement| {
            let facts = Facts {
                list: list_of(session, &one.meeting),
                modified: times.get(&(true, one.id.as_str())).copied(),
                texts: texts(&tails.statement(&one.id), with_text(one)),
            };
            (one.id.as_str(), facts)
        };
        let document = |(place, one): (usize, &'s Document)| {
            let facts = Facts {
                list: format!("documents-{}.xml", place / DOCUMENTS + 1),
                modified: times.get(&(false, one.id.as_str())).copied(),
                texts: texts(&tails.document(one.slug()), one.texts.keys().collect()),
            };
            (one.slug(), facts)
        };
        let meetings = session.meetings.iter();
        Self {
            statements: session.statements.iter().map(statement).collect(),
            documents: session.documents.iter().enumerate().map(document).collect(),
            meetings: meetings.map(|one| (one.id.as_str(), of_meeting(&one.id))).collect(),
            tails,
        }
    }

    /// The list of a page, and what is known of it if it is that of a statement or
    /// a document.
    fn of_page(&self, route: &str) -> (String, Option<&Facts>) {
        let tail = route.split_once('/').map_or("", |(_, tail)| tail);
        let own = tail.strip_prefix(&self.tails.session()).unwrap_or_default();
        let mut segments = own.split('/');
        let (room, id) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
        // Nothing stands behind the last slash of the page itself.
        let itself = segments.next().is_none_or(str::is_empty);
        let facts = match room {
            "statements" => self.statements.get(id),
            "documents" => self.documents.get(id),
            _ => None,
        };
        match (facts, self.meetings.get(id).filter(|_| room == "meetings")) {
            (Some(facts), _) => (facts.list.clone(), itself.then_some(facts)),
            (None, Some(list)) => (list.clone(), None),
            (None, None) => ("pages.xml".to_owned(), None),
        }
    }

    /// The files of statements and documents, with the list of each.
    fn files<'f>(&'f self, session: &'f Session) -> impl Iterator<Item = (String, &'f File)> {
        let statements = session.statements.iter().flat_map(|one| {
            let list = list_of(session, &one.meeting);
            files_of(one).map(move |file| (list.clone(), file))
        });
        let documents = session.documents.iter().enumerate().flat_map(|(place, one)| {
            let list = format!("documents-{}.xml", place / DOCUMENTS + 1);
            one.files.iter().map(move |file| (list.clone(), file))
        });
        statements.chain(documents)
    }
}

fn files_of(statement: &Statement) -> impl Iterator<Item = &File> {
    statement.versions.values().flat_map(|version| match &version.availability {
        Availability::Available { files, .. } => files.as_slice(),
        _ => &[],
    })
}

/// The languages in which there is a text of a statement.
fn with_text(statement: &Statement) -> Vec<&Tag> {
    let has_text = |availability: &Availability| {
        matches!(availability, Availability::Available { text: Some(_), .. })
    };
    let versions = statement.versions.iter();
    versions.filter(|(_, version)| has_text(&version.availability)).map(|(tag, _)| tag).collect()
}

/// The pages at a tail in six languages.
fn six_pages(site: &Site, tail: &str) -> impl Iterator<Item = String> {
    Language::ALL.into_iter().map(move |language| address(site, &format!("{language}/{tail}")))
}
