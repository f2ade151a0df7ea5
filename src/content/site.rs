//! `content/site.toml`, joined with those who may speak.

use super::document::read_toml;
use super::fields::{Cell, Fields, Value};
use super::site_records::{ConfirmRecord, SiteRecord, SpeakerRecord};
use super::speakers::{admitted_states, read_speakers};
use super::values::{ContactAddress, WebAddress};
use super::vocabulary::{read_places, read_subjects};
use crate::diagnostic::Findings;
use crate::model::{Danger, ListPolicy, Official, SupersededPolicy};
use crate::source::World;

/// Reads the site's settings and everyone who may speak; `None` where the
/// settings cannot be used.
pub fn read_site(world: &World, findings: &mut Findings) -> Option<SiteRecord> {
    let mut own = Findings::default();
    let site = read_toml(world, "content/site.toml", &mut own, site);
    let others = read_speakers(world, &mut own);
    let gap = own.has_errors();
    let (subjects, places) = (read_subjects(world, &mut own), read_places(world, &mut own));
    findings.extend(own);
    let mut site = site?;
    (site.subjects, site.places) = (subjects, places);
    site.speakers.extend(others);
    site.speakers_gap = gap;
    Some(site)
}

fn site(fields: &mut Fields<'_>) -> Option<SiteRecord> {
    let base_url = fields.required::<WebAddress>("base_url");
    let name = fields.required("name");
    let description = fields.required("description");
    let bodies = fields.required_list("bodies");
    let contact = fields.required::<ContactAddress>("contact");
    let notice = fields.optional("notice");
    let official_documents = fields.optional::<Pattern>("official_documents");
    let offline = fields.optional("offline").unwrap_or(true);
    let books = fields.optional("books").unwrap_or(false);
    let policies = fields.optional::<SitePolicies>("policies").unwrap_or_default();
    let print = fields.optional("print");
    let admitted = fields.optional::<Admitted>("admitted");
    Some(SiteRecord {
        base_url: base_url?.0.trim_end_matches('/').to_owned(),
        name: name?,
        description: description?,
        bodies: bodies?,
        contact: contact?.0,
        notice,
        official_documents: official_documents.map(|pattern| pattern.0),
        offline,
        books,
        speakers_list: policies.shared.speakers_list.unwrap_or(ListPolicy::Podium),
        superseded: policies.shared.superseded.unwrap_or(SupersededPolicy::Hidden),
        simultaneous_release: policies.shared.simultaneous_release.unwrap_or(false),
        confirm: policies.confirm,
        refuse: policies.refuse,
        print,
        speakers: admitted.map_or_else(Vec::new, |admitted| admitted.0),
        speakers_gap: false,
        subjects: Vec::new(),
        places: Vec::new(),
    })
}

/// What is whose to see and when, of a site or of a session.
#[derive(Default)]
pub(super) struct Policies {
    pub(super) speakers_list: Option<ListPolicy>,
    pub(super) superseded: Option<SupersededPolicy>,
    pub(super) simultaneous_release: Option<bool>,
}

impl Value for Policies {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| Some(Self::of(fields)))
    }
}

impl Policies {
    fn of(fields: &mut Fields<'_>) -> Self {
        let speakers_list = fields.optional("speakers_list");
        let superseded = fields.optional("superseded");
        let simultaneous_release = fields.optional("simultaneous_release");
        Self { speakers_list, superseded, simultaneous_release }
    }
}

/// The same, and what only a whole site can have.
#[derive(Default)]
struct SitePolicies {
    shared: Policies,
    confirm: ConfirmRecord,
    refuse: Vec<Danger>,
}

impl Value for SitePolicies {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let shared = Policies::of(fields);
            let confirm = fields.optional("confirm").unwrap_or_default();
            Some(Self { shared, confirm, refuse: fields.list("refuse") })
        })
    }
}

impl Value for ConfirmRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let vanishing = fields.optional("vanishing");
            let releases = fields.optional("releases");
            let first = fields.optional("first").unwrap_or(false);
            Some(Self { vanishing, releases, first })
        })
    }
}

/// An address with places for language and symbol.
struct Pattern(String);

impl Value for Pattern {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let text = cell.text()?;
        if is_pattern(text) && text.contains("{lang}") {
            return Some(Self(text.to_owned()));
        }
        cell.bad("bad-pattern", text)
    }
}

fn is_pattern(text: &str) -> bool {
    let whole = text.starts_with("https://") && text.contains("{symbol}");
    whole && !text.contains(char::is_whitespace)
}

/// Where a body's documents are kept officially: its symbols may be of another
/// scheme than the site's, in a system that has one page for all languages.
impl Value for Official {
    fn read(cell: Cell<'_>) -> Option<Self> {
        match cell.text()? {
            "none" => Some(Self::Nowhere),
            text if is_pattern(text) => Some(Self::At(text.to_owned())),
            text => cell.bad("bad-body-pattern", text),
        }
    }
}

struct Admitted(Vec<SpeakerRecord>);

impl Value for Admitted {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| Some(Self(admitted_states(fields))))
    }
}
