//! A session's folder: which sessions there are, and one session's files put
//! together.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use rayon::prelude::*;

use super::agenda::agenda;
use super::document::{read_optional, read_toml};
use super::fields::{Cell, Fields, Value};
use super::folder::Folder;
use super::manifest::manifest;
use super::press::read_press;
use super::programme::{programme, speakers_list};
use super::records::{Gaps, ListEntryRecord, OfficerRecord, PartRecord, SessionRecord, TextRecord};
use super::site::Policies;
use super::statements::read_statement;
use super::values::SafeAddress;
use crate::diagnostic::{At, Finding, Findings, Place};
use crate::i18n::{SixText, Tag};
use crate::model::{AgendaStatus, Id, ListPolicy, SessionKey, SessionState};
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

/// Reads one session, `zone` being its body's and `simultaneous` the site's
/// policy for the release of documents. `None` where `session.toml`
/// cannot be used; what can be read of the other files is read even then, so
/// that every problem is found at once.
pub fn read_session(
    world: &World,
    key: &SessionKey,
    zone: &TimeZone,
    simultaneous: bool,
    findings: &mut Findings,
) -> Option<SessionRecord> {
    let base = format!("content/sessions/{key}");
    let folder = Folder::list(world, &base, findings);
    let head = read_toml(world, &format!("{base}/session.toml"), findings, head);
    let mut gaps = Gaps::default();
    let (agenda_status, items) =
        part(world, &base, "agenda.toml", findings, &mut gaps.agenda, agenda)
            .unwrap_or((AgendaStatus::Provisional, Vec::new()));
    let meetings = part(world, &base, "programme.toml", findings, &mut gaps.programme, programme);
    let policy = head.as_ref().and_then(|head| head.simultaneous_release);
    // Whatever a policy that cannot be read says.
    let simultaneous = policy.unwrap_or(simultaneous || head.is_none());
    let mut own = Findings::default();
    let documents = part(world, &base, "documents.toml", &mut own, &mut gaps.documents, manifest);
    // Which of them wait is not known while they are read.
    findings.extend(own.hidden(simultaneous));
    let mut documents = documents.unwrap_or_default();
    documents.iter_mut().for_each(|document| document.simultaneous = simultaneous);
    let open_lists = head.as_ref().and_then(|head| head.speakers_list) == Some(ListPolicy::Public);
    let speakers_lists = lists(world, &folder, !open_lists, findings);
    let statements = each(world, &folder, "statements", findings, |path, id, texts, findings| {
        let statement = read_statement(world, path, id, texts, findings);
        let embargoed = statement.as_ref().is_none_or(|statement| statement.is_embargoed());
        (statement, embargoed)
    });
    let press = each(world, &folder, "press", findings, |path, id, texts, findings| {
        let press = read_press(world, path, id, texts, findings);
        let embargoed = press.as_ref().is_none_or(|press| press.is_embargoed(world.now()));
        (press, embargoed)
    });
    let head = head?;
    Some(SessionRecord {
        key: key.clone(),
        place: head.place,
        title: head.title,
        short: head.short,
        state: head.state,
        parts: head.parts,
        venue: head.venue,
        time_zone: head.time_zone.unwrap_or_else(|| zone.clone()),
        officers: head.officers,
        registration_url: head.registration_url,
        speakers_list: head.speakers_list,
        agenda_status,
        items,
        meetings: meetings.unwrap_or_default(),
        speakers_lists,
        documents,
        statements,
        press,
        gaps,
    })
}

/// Reads one of the session's own files, which may be missing.
fn part<T>(
    world: &World,
    base: &str,
    name: &str,
    findings: &mut Findings,
    gap: &mut bool,
    read: impl FnOnce(&mut Fields<'_>) -> Option<T>,
) -> Option<T> {
    let mut own = Findings::default();
    let value = read_optional(world, &format!("{base}/{name}"), &mut own, read);
    *gap = own.has_errors();
    findings.extend(own);
    value
}

fn lists(
    world: &World,
    folder: &Folder,
    hidden: bool,
    findings: &mut Findings,
) -> Vec<(At<Id>, Vec<ListEntryRecord>)> {
    let mut lists = Vec::new();
    for (path, name) in folder.directly_below("speakers") {
        let place = Place::whole(&Arc::from(path));
        let mut own = Findings::default();
        match name.strip_suffix(".toml").and_then(|stem| stem.parse().ok()) {
            Some(value) => {
                let entries = read_toml(world, path, &mut own, speakers_list).unwrap_or_default();
                lists.push((At { value, place }, entries));
            }
            None => own.push(Finding::error("bad-name", &place).with("name", name)),
        }
        findings.extend(own.hidden(hidden));
    }
    lists
}

/// Reads every folder below one of the session's folders, several at a time,
/// in the order of their names.
fn each<T: Send>(
    world: &World,
    folder: &Folder,
    kind: &str,
    findings: &mut Findings,
    read: impl Fn(&str, Id, BTreeMap<Tag, TextRecord>, &mut Findings) -> (Option<T>, bool) + Sync,
) -> Vec<T> {
    let folders: Vec<_> = folder.folders(kind).into_iter().collect();
    let read_one = |(name, files): &(&str, Vec<&str>)| {
        let mut own = Findings::default();
        let path = format!("{}/{kind}/{name}", folder.base);
        let Ok(id) = name.parse() else {
            let place = Place::whole(&path.into());
            own.push(Finding::error("bad-name", &place).with("name", name));
            return (None, own.hidden(true));
        };
        let texts = super::document::read_texts(world, &path, files, &mut own);
        let (value, embargoed) = read(&path, id, texts, &mut own);
        (value, own.hidden(embargoed))
    };
    let read: Vec<_> = folders.par_iter().map(read_one).collect();
    let mut values = Vec::with_capacity(read.len());
    for (value, own) in read {
        findings.extend(own);
        values.extend(value);
    }
    values
}

/// What `session.toml` says.
struct Head {
    place: Place,
    title: SixText,
    short: Option<SixText>,
    state: SessionState,
    parts: Vec<At<PartRecord>>,
    venue: Option<SixText>,
    time_zone: Option<TimeZone>,
    officers: Vec<OfficerRecord>,
    registration_url: Option<String>,
    speakers_list: Option<ListPolicy>,
    simultaneous_release: Option<bool>,
}

/// The title of a session, for those who refer to it from another one; what is
/// wrong with it is that session's matter.
#[must_use]
pub fn read_session_title(world: &World, key: &SessionKey) -> Option<SixText> {
    let path = format!("content/sessions/{key}/session.toml");
    read_toml(world, &path, &mut Findings::default(), |fields| fields.required("title"))
}

fn head(fields: &mut Fields<'_>) -> Option<Head> {
    let place = fields.place().clone();
    let title = fields.required("title");
    let short = fields.optional("short");
    let state = fields.required("state");
    let parts = fields.required_list("parts");
    let venue = fields.optional("venue");
    let time_zone = fields.optional("time_zone");
    let officers = fields.list("officers");
    let registration_url = fields.optional::<SafeAddress>("registration_url");
    let policies = fields.optional::<Policies>("policies").unwrap_or_default();
    Some(Head {
        place,
        title: title?,
        short,
        state: state?,
        parts: parts?,
        venue,
        time_zone,
        officers,
        registration_url: registration_url.map(|address| address.0),
        speakers_list: policies.speakers_list,
        simultaneous_release: policies.simultaneous_release,
    })
}

impl Value for PartRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let start = fields.required::<Date>("start");
            let end = fields.required::<Date>("end");
            let venue = fields.optional("venue");
            Some(Self { start: start?, end: end?, venue })
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
