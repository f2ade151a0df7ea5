//! Which sessions there are, and what `session.toml` says of one.

use std::io;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::document::read_toml;
use super::fields::{Cell, Fields, Value};
use super::records::{OfficerRecord, PartRecord};
use super::review::is_under_review;
use super::site::Policies;
use super::values::SafeAddress;
use crate::diagnostic::{At, Finding, Findings, Place};
use crate::i18n::SixText;
use crate::model::{Id, ListPolicy, PaperDistribution, SessionKey, SessionState, SupersededPolicy};
use crate::source::World;

/// The sessions that have a folder, sorted.
///
/// # Errors
/// What the file system says when folders cannot be listed.
pub fn session_keys(world: &World, findings: &mut Findings) -> io::Result<Vec<SessionKey>> {
    let mut keys = Vec::new();
    let root = "content/sessions";
    for body in named_folders(world, root, findings)? {
        let folder = format!("{root}/{body}");
        for session in named_folders(world, &folder, findings)? {
            keys.push(SessionKey { body: body.clone(), session });
        }
    }
    Ok(keys)
}

fn named_folders(world: &World, folder: &str, findings: &mut Findings) -> io::Result<Vec<Id>> {
    let mut ids = Vec::new();
    for name in world.folders(folder)? {
        match name.parse() {
            Ok(id) => ids.push(id),
            Err(_) => {
                let place = Place::whole(&format!("{folder}/{name}").into());
                findings.push(Finding::error("bad-name", &place).with("name", name));
            }
        }
    }
    Ok(ids)
}

/// What `session.toml` says.
pub(super) struct Head {
    pub(super) place: Place,
    pub(super) title: SixText,
    pub(super) short: Option<SixText>,
    pub(super) state: SessionState,
    pub(super) parts: Vec<At<PartRecord>>,
    pub(super) venue: Option<SixText>,
    pub(super) at: Option<At<Id>>,
    pub(super) time_zone: Option<TimeZone>,
    pub(super) officers: Vec<OfficerRecord>,
    pub(super) registration_url: Option<String>,
    pub(super) speakers_list: Option<ListPolicy>,
    pub(super) superseded: Option<SupersededPolicy>,
    pub(super) simultaneous_release: Option<bool>,
    pub(super) paper: Option<PaperDistribution>,
    pub(super) under_review: bool,
}

/// The title of a session, for those who refer to it from another one; what is
/// wrong with it is that session's matter.
#[must_use]
pub fn read_session_title(world: &World, key: &SessionKey) -> Option<SixText> {
    let path = format!("content/sessions/{key}/session.toml");
    if is_under_review(world, key) {
        return None;
    }
    read_toml(world, &path, &mut Findings::default(), |fields| fields.required("title"))
}

pub(super) fn head(fields: &mut Fields<'_>) -> Option<Head> {
    let place = fields.place().clone();
    let title = fields.required("title");
    let short = fields.optional("short");
    let state = fields.required("state");
    let parts = fields.required_list("parts");
    let venue = fields.optional("venue");
    let at = fields.optional("place");
    let time_zone = fields.optional("time_zone");
    let officers = fields.list("officers");
    let registration_url = fields.optional::<SafeAddress>("registration_url");
    let policies = fields.optional::<Policies>("policies").unwrap_or_default();
    let paper = fields.optional("paper");
    let under_review = fields.review();
    if under_review {
        fields.report(Finding::warning("session-under-review", &place).hidden(true));
    }
    Some(Head {
        place,
        title: title?,
        short,
        state: state?,
        parts: parts?,
        venue,
        at,
        time_zone,
        officers,
        registration_url: registration_url.map(|address| address.0),
        speakers_list: policies.speakers_list,
        superseded: policies.superseded,
        simultaneous_release: policies.simultaneous_release,
        paper,
        under_review,
    })
}

impl Value for PartRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let start = fields.required::<Date>("start");
            let end = fields.required::<Date>("end");
            let venue = fields.optional("venue");
            let at = fields.optional("place");
            Some(Self { start: start?, end: end?, venue, at })
        })
    }
}

impl Value for PaperDistribution {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let copies = fields.required("copies");
            let pages = fields.required("pages");
            let both_sides = fields.optional("both_sides").unwrap_or(true);
            Some(Self { copies: copies?, pages: pages?, both_sides })
        })
    }
}

impl Value for OfficerRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let role = fields.required("role");
            let speaker = fields.required("speaker");
            Some(Self { role: role?, speaker: speaker? })
        })
    }
}
