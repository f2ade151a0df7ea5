//! `content/site.toml`, joined with those who may speak.

use super::document::read_toml;
use super::fields::{Cell, Fields, Value};
use super::site_records::{ConfirmRecord, SiteRecord, SpeakerRecord};
use super::speakers::{admitted_states, read_speakers};
use super::values::{ContactAddress, WebAddress};
use crate::diagnostic::Findings;
use crate::model::{Danger, ListPolicy};
use crate::source::World;

/// Reads the site's settings and everyone who may speak; `None` where the
/// settings cannot be used.
pub fn read_site(world: &World, findings: &mut Findings) -> Option<SiteRecord> {
    let mut own = Findings::default();
    let site = read_toml(world, "content/site.toml", &mut own, site);
    let others = read_speakers(world, &mut own);
    let gap = own.has_errors();
    findings.extend(own);
    let mut site = site?;
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
    let policies = fields.optional::<SitePolicies>("policies").unwrap_or_default();
    let admitted = fields.optional::<Admitted>("admitted");
    Some(SiteRecord {
        base_url: base_url?.0.trim_end_matches('/').to_owned(),
        name: name?,
        description: description?,
        bodies: bodies?,
        contact: contact?.0,
        notice,
        official_documents: official_documents.map(|pattern| pattern.0),
        speakers_list: policies.shared.speakers_list.unwrap_or(ListPolicy::Podium),
        simultaneous_release: policies.shared.simultaneous_release.unwrap_or(false),
        confirm: policies.confirm,
        refuse: policies.refuse,
        speakers: admitted.map_or_else(Vec::new, |admitted| admitted.0),
        speakers_gap: false,
    })
}

/// What is whose to see and when, of a site or of a session.
#[derive(Default)]
pub(super) struct Policies {
    pub(super) speakers_list: Option<ListPolicy>,
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
        let simultaneous_release = fields.optional("simultaneous_release");
        Self { speakers_list, simultaneous_release }
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
        let whole = text.starts_with("https://") && text.contains("{lang}");
        if whole && text.contains("{symbol}") && !text.contains(char::is_whitespace) {
            return Some(Self(text.to_owned()));
        }
        cell.bad("bad-pattern", text)
    }
}

struct Admitted(Vec<SpeakerRecord>);

impl Value for Admitted {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| Some(Self(admitted_states(fields))))
    }
}
