//! A session's files put together; read again, only what was touched is read.
//! Start at [`read_session`] for one look at a session, at [`Reading`] for
//! several.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use jiff::tz::TimeZone;
use rayon::prelude::*;

use super::agenda::agenda;
use super::document::{
    read_captions, read_markdown, read_optional, read_texts, read_toml, read_words,
};
use super::fields::Fields;
use super::folder::Folder;
use super::manifest::manifest;
use super::moved::{moved, read_routes};
use super::paper_records::{PressRecord, StatementRecord, VersionRecord};
use super::press::read_press;
use super::printed::read_printed;
use super::programme::{programme, speakers_list};
use super::records::{Gaps, ListEntryRecord, SessionRecord};
use super::review::Counted;
use super::session::head;
use super::statements::read_statement;
use crate::diagnostic::{At, Finding, Findings, Place};
use crate::i18n::Tag;
use crate::model::{AgendaStatus, Id, ListPolicy, SessionKey};
use crate::source::{FileStat, World};

/// Where a session is, and what is around it.
#[derive(Clone, Copy, Debug)]
pub struct Within<'a> {
    /// The files.
    pub world: &'a World,
    /// Its name.
    pub key: &'a SessionKey,
    /// Its body's time zone.
    pub zone: &'a TimeZone,
    /// The site's policy for the release of documents.
    pub simultaneous: bool,
}

/// The statements of a session as they were read, so that only those that were
/// touched are read again. They are most of its files.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    statements: BTreeMap<String, Arc<Kept>>,
    /// Whether texts that nobody touched are left unread.
    leaves_texts: bool,
}

/// A statement as it was read, and what is wrong with it.
#[derive(Debug)]
struct Kept {
    statement: Option<Arc<StatementRecord>>,
    findings: Findings,
}

impl Reading {
    /// A reading for those who edit: a statement has its texts, but they are
    /// empty until the statement is touched.
    #[must_use]
    pub fn of_heads() -> Self {
        Self { leaves_texts: true, ..Self::default() }
    }

    /// Reads a session that has these files; of the statements that were read
    /// before, those that were `touched` since, by the name of their folder.
    /// `None` where `session.toml` cannot be used or is under review; what can be
    /// read of the other files is read even then, so that every problem is found
    /// at once.
    pub fn read(
        &mut self,
        within: Within<'_>,
        files: Vec<FileStat>,
        touched: &(dyn Fn(&str) -> bool + Sync),
        findings: &mut Findings,
    ) -> Option<SessionRecord> {
        let Within { world, key, zone, simultaneous } = within;
        let base = format!("content/sessions/{key}");
        let folder = Folder::of(world, &base, files, findings);
        let head = read_toml(world, &format!("{base}/session.toml"), findings, head);
        let mut gaps = Gaps::default();
        let (agenda_status, items) =
            part(world, &base, "agenda.toml", findings, &mut gaps.agenda, agenda)
                .unwrap_or((AgendaStatus::Provisional, Vec::new()));
        let meetings =
            part(world, &base, "programme.toml", findings, &mut gaps.programme, programme);
        let mut meetings = meetings.unwrap_or_default();
        if !self.leaves_texts {
            read_captions(world, &base, &mut meetings, findings);
        }
        let policy = head.as_ref().and_then(|head| head.simultaneous_release);
        // Whatever a policy that cannot be read says.
        let simultaneous = policy.unwrap_or(simultaneous || head.is_none());
        let mut own = Findings::default();
        let documents =
            part(world, &base, "documents.toml", &mut own, &mut gaps.documents, manifest);
        // Which of them wait is not known while they are read.
        findings.extend(own.hidden(simultaneous));
        let (mut documents, waiting) = documents.unwrap_or_default();
        let mut texts = folder.folders("documents");
        for document in &mut documents {
            document.simultaneous = simultaneous;
            let mut own = Findings::default();
            if let Some(files) = texts.remove(document.id.as_str()) {
                let path = format!("{base}/documents/{}", document.id.value);
                document.texts = read_texts(world, &path, &files, self.leaves_texts, &mut own);
            }
            findings.extend(own.hidden(document.is_embargoed(world.now())));
            if !self.leaves_texts {
                let mut own = Findings::default();
                read_words(world, &format!("{base}/files"), &mut document.files, &mut own);
                findings.extend(own.hidden(document.is_embargoed(world.now())));
            }
        }
        texts.retain(|name, _| !gaps.documents && !waiting.contains(*name));
        for (name, files) in texts {
            let file = files.first().copied().unwrap_or_default();
            let place = Place::whole(&format!("{base}/documents/{name}/{file}").into());
            findings.push(
                Finding::error("text-without-document", &place).with("name", name).hidden(true),
            );
        }
        let open_lists =
            head.as_ref().and_then(|head| head.speakers_list) == Some(ListPolicy::Public);
        let speakers_lists = lists(world, &folder, !open_lists, findings);
        let statements = self.statements(world, &folder, touched, findings);
        let press = press(world, &folder, findings);
        let (moved, gone) = read_optional(world, &format!("{base}/moved.toml"), findings, moved)
            .unwrap_or_default();
        let printed = read_printed(world, key, findings);
        let head = head.filter(|head| !head.under_review)?;
        Some(SessionRecord {
            key: key.clone(),
            place: head.place,
            title: head.title,
            short: head.short,
            state: head.state,
            parts: head.parts,
            venue: head.venue,
            at: head.at,
            time_zone: head.time_zone.unwrap_or_else(|| zone.clone()),
            officers: head.officers,
            registration_url: head.registration_url,
            speakers_list: head.speakers_list,
            superseded: head.superseded,
            paper: head.paper,
            agenda_status,
            items,
            meetings,
            speakers_lists,
            documents,
            statements,
            press,
            routes: read_routes(world, key, findings),
            moved,
            gone,
            printed,
            gaps,
        })
    }

    /// The statements, several read at a time, in the order of their names.
    fn statements(
        &mut self,
        world: &World,
        folder: &Folder,
        touched: &(dyn Fn(&str) -> bool + Sync),
        findings: &mut Findings,
    ) -> Vec<Arc<StatementRecord>> {
        let folders: Vec<_> = folder.folders("statements").into_iter().collect();
        let read = |(name, files): &(&str, Vec<&str>)| {
            let touched = touched(name);
            let kept = self.statements.get(*name).filter(|_| !touched).cloned();
            let leave = self.leaves_texts && !touched;
            let kept =
                kept.unwrap_or_else(|| Arc::new(statement(world, folder, name, files, leave)));
            ((*name).to_owned(), kept)
        };
        let kept: Vec<(String, Arc<Kept>)> = folders.par_iter().map(read).collect();
        for (_, kept) in &kept {
            findings.extend(kept.findings.clone());
        }
        let statements = kept.iter().filter_map(|(_, kept)| kept.statement.clone()).collect();
        self.statements = kept.into_iter().collect();
        statements
    }
}

/// Reads one session, once. See [`Reading::read`].
pub fn read_session(
    world: &World,
    key: &SessionKey,
    zone: &TimeZone,
    simultaneous: bool,
    findings: &mut Findings,
) -> Option<SessionRecord> {
    let files = session_files(world, key, findings);
    let within = Within { world, key, zone, simultaneous };
    Reading::default().read(within, files, &|_| true, findings)
}

/// The files in a session's folder.
pub fn session_files(world: &World, key: &SessionKey, findings: &mut Findings) -> Vec<FileStat> {
    let base = format!("content/sessions/{key}");
    let found = world.files(&base);
    found.unwrap_or_else(|error: io::Error| {
        let finding = Finding::error("unreadable-file", &Place::whole(&base.as_str().into()));
        findings.push(finding.with("file", &base).with("reason", error.kind()));
        Vec::new()
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

fn statement(world: &World, folder: &Folder, name: &str, files: &[&str], leave: bool) -> Kept {
    let path = format!("{}/statements/{name}", folder.base);
    let mut findings = Findings::default();
    let Some(id) = named(&path, name, &mut findings) else {
        return Kept { statement: None, findings: findings.hidden(true) };
    };
    let texts = read_texts(world, &path, files, leave, &mut findings);
    let mut statement = match read_statement(world, &path, id, texts, &mut findings) {
        Some(Counted(None)) => {
            let place = Place::whole(&format!("{path}/statement.toml").into());
            findings.push(Finding::warning("under-review", &place).with("count", 1));
            return Kept { statement: None, findings: findings.softened() };
        }
        counted => counted.and_then(|counted| counted.0),
    };
    for (tag, version) in statement.iter_mut().flat_map(|statement| &mut statement.versions) {
        read_superseded(world, &path, files, (tag, version), leave, &mut findings);
        if !leave {
            read_words(world, &path, &mut version.files, &mut findings);
        }
    }
    let embargoed = statement.as_ref().is_none_or(StatementRecord::is_embargoed);
    let statement = statement.map(|one| Arc::new(StatementRecord { left: leave, ..one }));
    Kept { statement, findings: findings.hidden(embargoed) }
}

/// Reads the texts that revisions of a version replaced.
fn read_superseded(
    world: &World,
    path: &str,
    files: &[&str],
    (tag, version): (&Tag, &mut VersionRecord),
    leave: bool,
    findings: &mut Findings,
) {
    for revision in &mut version.revisions {
        let Some(number) = &revision.superseded else { continue };
        let folder = format!("superseded/{}/", number.value);
        let text = format!("{folder}{tag}.md");
        if !files.iter().any(|name| name.starts_with(&folder)) {
            let finding = Finding::error("superseded-not-there", &number.place);
            findings.push(finding.with("lang", tag).with("folder", &folder));
        } else if !leave && files.contains(&text.as_str()) {
            revision.text = read_markdown(world, &format!("{path}/{text}"), findings);
        }
    }
}

fn press(world: &World, folder: &Folder, findings: &mut Findings) -> Vec<PressRecord> {
    let mut releases = Vec::new();
    for (name, files) in folder.folders("press") {
        let path = format!("{}/press/{name}", folder.base);
        let mut own = Findings::default();
        let Some(id) = named(&path, name, &mut own) else {
            findings.extend(own.hidden(true));
            continue;
        };
        let texts = read_texts(world, &path, &files, false, &mut own);
        let release = read_press(world, &path, id, texts, &mut own);
        let embargoed = release.as_ref().is_none_or(|release| release.is_embargoed(world.now()));
        findings.extend(own.hidden(embargoed));
        releases.extend(release);
    }
    releases
}

/// The id that a folder is named after.
fn named(path: &str, name: &str, findings: &mut Findings) -> Option<Id> {
    let id = name.parse().ok();
    if id.is_none() {
        let place = Place::whole(&path.into());
        findings.push(Finding::error("bad-name", &place).with("name", name));
    }
    id
}
