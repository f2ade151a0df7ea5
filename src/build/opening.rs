//! Reading one session, checking it, and opening it for an audience: for a build, and for
//! commands that want to know what a session has. Start at [`examine_session`].

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::addresses;
use super::engine::Tools;
use super::site::SiteRecords;
use crate::check::{self, Around};
use crate::content::{self, Reading, SessionRecord, Within};
use crate::diagnostic::Findings;
use crate::disclosure::{self, Disclosed, Edition, Rules};
use crate::i18n::SixText;
use crate::model::{Access, Foreign, Id, Register, Session, SessionKey, family};
use crate::source::{Facts, FileStat, World};

/// How a session is looked at: the files that it has, and the statements that
/// were touched since it was read before.
pub struct Look<'a> {
    /// Its files.
    pub files: Vec<FileStat>,
    /// Whether a statement was touched, by the name of its folder.
    pub touched: &'a (dyn Fn(&str) -> bool + Sync),
    /// What is known of its files without looking at them once more.
    pub facts: &'a (dyn Fn(&str) -> Option<Facts> + Sync),
    /// Whether frozen files are trusted unless they are about to be replaced.
    pub trusts: bool,
    /// How it was read before.
    pub reading: &'a mut Reading,
}

impl fmt::Debug for Look<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Look").field("files", &self.files.len()).finish_non_exhaustive()
    }
}

/// Reads and checks a session once, and tells what is wrong with it.
pub fn examine_session(
    world: &World,
    frame: &SiteRecords,
    key: &SessionKey,
    findings: &mut Findings,
) -> Option<SessionRecord> {
    let files = content::session_files(world, key, findings);
    let mut reading = Reading::default();
    let (touched, reading) = (&|_: &str| true, &mut reading);
    let look = Look { files, touched, facts: &|_| None, trusts: false, reading };
    look_at_session(world, frame, key, look, findings)
}

/// A session as an audience may see it, with what it refers to.
#[derive(Debug)]
pub struct Opened {
    /// What may be seen.
    pub session: Session,
    /// The titles of the other sessions that it refers to.
    pub titles: BTreeMap<SessionKey, SixText>,
    /// What other sessions have of the families of its symbols.
    pub foreign: Vec<Foreign>,
}

/// Reads and checks a session, and opens it for an audience; nothing where it has
/// errors, which are then among the findings.
pub fn open_session(
    world: &World,
    frame: &SiteRecords,
    key: &SessionKey,
    edition: &Edition,
    findings: &mut Findings,
) -> Option<Opened> {
    let record = examine_session(world, frame, key, findings);
    let record = record.filter(|_| !findings.has_errors())?;
    let titles = titles(world, &references(&record));
    let session = disclose_to(frame, edition, &record).session;
    let families = Register::of(&session).families();
    let families: Vec<u64> = families.into_iter().map(|(family, _)| family).collect();
    let others = frame.keys.iter().filter(|other| *other != key);
    let shares = |other: &&SessionKey| {
        let symbols = content::read_symbols(world, other);
        symbols.iter().any(|symbol| families.contains(&family(symbol)))
    };
    let foreign = |other: &SessionKey| -> Vec<Foreign> {
        // One with errors is told of by whoever builds it.
        let record = examine_session(world, frame, other, &mut Findings::default());
        let session = record.map(|record| disclose_to(frame, edition, &record).session);
        session.map_or_else(Vec::new, |one| Register::of(&one).foreign(&families).collect())
    };
    let foreign = others.filter(shares).flat_map(foreign).collect();
    Some(Opened { session, titles, foreign })
}

/// The sessions that a session's pages name.
pub(super) fn references(record: &SessionRecord) -> BTreeSet<SessionKey> {
    let considered =
        record.items.iter().filter_map(|item| item.of.as_ref().map(|of| of.value.0.clone()));
    let joint = record.meetings.iter().flat_map(|meeting| &meeting.joint_with);
    considered.chain(joint.map(|at| at.value.clone())).collect()
}

pub(super) fn titles(world: &World, keys: &BTreeSet<SessionKey>) -> BTreeMap<SessionKey, SixText> {
    let title = |key: &SessionKey| Some((key.clone(), content::read_session_title(world, key)?));
    keys.iter().filter_map(title).collect()
}

/// The same for a session that is looked at more than once.
pub fn look_at_session(
    world: &World,
    frame: &SiteRecords,
    key: &SessionKey,
    look: Look<'_>,
    findings: &mut Findings,
) -> Option<SessionRecord> {
    let record = look_within(world, frame, key, look, findings);
    let sound = record.as_ref().filter(|_| !findings.has_errors());
    if let Some(record) = sound {
        let edition = Edition { audience: Access::Public, now: world.now() };
        findings.extend(addresses::lost(record, &disclose_to(frame, &edition, record).session));
    }
    record
}

/// The same, but for what depends on what may be seen of it.
pub(super) fn look_within(
    world: &World,
    frame: &SiteRecords,
    key: &SessionKey,
    look: Look<'_>,
    findings: &mut Findings,
) -> Option<SessionRecord> {
    let zone = zone(frame, key);
    let simultaneous = frame.site.simultaneous_release;
    let within = Within { world, key, zone: &zone, simultaneous };
    let record = look.reading.read(within, look.files, look.touched, findings)?;
    let agenda_of = |other: &SessionKey| -> Option<Arc<BTreeSet<Id>>> {
        let exists = world.has(&format!("content/sessions/{other}/session.toml"))
            && !content::is_under_review(world, other);
        exists.then(|| Arc::new(content::read_agenda_ids(world, other)))
    };
    let (site, facts, trusts) = (&frame.site, look.facts, look.trusts);
    let around = Around { site, world, agenda_of: &agenda_of, facts, trusts };
    check::session(&record, &around, findings);
    Some(record)
}

/// The zone of a session's body.
pub(super) fn zone(frame: &SiteRecords, key: &SessionKey) -> TimeZone {
    let body = frame.bodies.iter().find(|body| body.id == key.body);
    body.map_or(TimeZone::UTC, |body| body.time_zone.clone())
}

/// What may be seen of a session now.
pub(super) fn disclose(tools: &Tools<'_>, record: &SessionRecord) -> Disclosed {
    disclose_to(tools.records, tools.edition, record)
}

/// What an edition may show of a session.
pub(super) fn disclose_to(
    frame: &SiteRecords,
    edition: &Edition,
    record: &SessionRecord,
) -> Disclosed {
    let site = &frame.site;
    let body = frame.bodies.iter().find(|body| body.id == record.key.body);
    let superseded = record.superseded.or_else(|| body?.superseded).unwrap_or(site.superseded);
    let lists = record.speakers_list.unwrap_or(site.speakers_list);
    let rules = Rules { lists, superseded };
    disclosure::disclose(record, edition, &record.time_zone, rules)
}
