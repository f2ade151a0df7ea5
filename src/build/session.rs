//! One session: looked at, and planned only if something about it is new.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::engine::Tools;
use super::ledger::{self, Head};
use super::memory::Read;
use super::outcome::BuildError;
use super::scope::{self, Built};
use super::search;
use super::settle::Work;
use super::site::SiteRecords;
use crate::check::{self, Around};
use crate::content::{self, Reading, SessionRecord, Within};
use crate::diagnostic::Findings;
use crate::disclosure::{self, Disclosed};
use crate::i18n::{Language, SixText};
use crate::link::SessionDigest;
use crate::model::{Id, SessionKey};
use crate::plan::view::View;
use crate::plan::{self, Cause, Causes, Known, PageJob, Route};
use crate::publish::{Entry, sitemap_list};
use crate::source::{Facts, FileStat, Inputs, World};

/// A session after a build.
pub(super) struct Compiled {
    pub(super) key: SessionKey,
    pub(super) built: Built,
    pub(super) findings: Findings,
    /// What to remember of its input files, if that is new.
    pub(super) inputs: Option<Inputs>,
    /// Whether an error stopped it.
    pub(super) broken: bool,
    /// How it was read, where that is worth keeping.
    pub(super) read: Option<Arc<Read>>,
}

/// Compiles a session.
pub(super) fn compile(tools: &Tools<'_>, key: &SessionKey) -> Result<Compiled, BuildError> {
    let scope = format!("sessions/{key}");
    if let Some(built) = tools.memory.session(key, tools.touched, tools.world.now()) {
        let findings = Findings::default();
        return Ok(Compiled {
            key: key.clone(),
            built,
            findings,
            inputs: None,
            broken: false,
            read: None,
        });
    }
    let folder = format!("content/sessions/{key}");
    let known = ledger::read_inputs(tools.state, &scope);
    let touched = tools.memory.only(key, tools.touched);
    let inputs = match (&known, touched) {
        (Some(before), Some(touched)) => before.look_again(tools.world, touched, tools.tick),
        // The state may have been deleted, also while somebody watches.
        _ => {
            let before = known.clone().unwrap_or_default();
            Inputs::scan(tools.world, &folder, &before, tools.tick)
        }
    };
    let before = known.unwrap_or_default();
    let inputs = inputs.map_err(|error| BuildError::Read { path: folder, error })?;
    let known = ledger::read_head(tools.state, &scope);
    let old = scope::standing(tools, &scope);
    if let Some(head) = &known {
        let print = fingerprint(tools, key, &inputs, &head.references);
        let same = head.fingerprint == print && head.valid.covers(tools.world.now());
        if same && scope::is_intact(tools, head, &old) {
            return Ok(Compiled {
                key: key.clone(),
                built: Built::unchanged(scope, known, &old),
                findings: Findings::default(),
                inputs: (!inputs.same_files(&before)).then_some(inputs),
                broken: false,
                read: None,
            });
        }
    }

    let mut findings = Findings::default();
    let (mut reading, earlier) = match tools.memory.reading(key) {
        Some(read) => (read.reading.clone(), Some(read)),
        None => (Reading::default(), None),
    };
    let touched = earlier.as_ref().map(|read| statements(key, &inputs.unlike(&read.inputs)));
    let touched = |name: &str| touched.as_ref().is_none_or(|touched| touched.contains(name));
    let facts = |path: &str| inputs.facts(path);
    let (files, reading_now) = (inputs.stats(), &mut reading);
    let look = Look { files, touched: &touched, facts: &facts, reading: reading_now };
    let record = look_at_session(tools.world, tools.records, key, look, &mut findings);
    let broken = findings.has_errors();
    let built = match record.filter(|_| !broken) {
        Some(record) => publish(tools, scope, &inputs, &record, &old)?,
        // Its published pages stay as they are.
        None => Built::unchanged(scope, known, &old),
    };
    let keeps = tools.memory.keeps(key, tools.touched);
    let read = keeps.then(|| Arc::new(Read { reading, inputs: inputs.clone() }));
    let inputs = (!inputs.same_files(&before)).then_some(inputs);
    Ok(Compiled { key: key.clone(), built, findings, inputs, broken, read })
}

/// The folders of statements that some files are in.
fn statements(key: &SessionKey, paths: &BTreeSet<&str>) -> BTreeSet<String> {
    let base = format!("content/sessions/{key}/statements/");
    let folder = |path: &&str| Some(path.strip_prefix(&base)?.split_once('/')?.0.to_owned());
    paths.iter().filter_map(folder).collect()
}

/// How a session is looked at: the files that it has, and the statements that
/// were touched since it was read before.
pub struct Look<'a> {
    /// Its files.
    pub files: Vec<FileStat>,
    /// Whether a statement was touched, by the name of its folder.
    pub touched: &'a (dyn Fn(&str) -> bool + Sync),
    /// What is known of its files without looking at them once more.
    pub facts: &'a (dyn Fn(&str) -> Option<Facts> + Sync),
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
    let look = Look { files, touched: &|_| true, facts: &|_| None, reading: &mut reading };
    look_at_session(world, frame, key, look, findings)
}

/// The same for a session that is looked at more than once.
pub fn look_at_session(
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
        let exists = world.has(&format!("content/sessions/{other}/session.toml"));
        exists.then(|| Arc::new(content::read_agenda_ids(world, other)))
    };
    let around = Around { site: &frame.site, world, agenda_of: &agenda_of, facts: look.facts };
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
    let lists = record.speakers_list.unwrap_or(tools.records.site.speakers_list);
    disclosure::disclose(record, tools.edition, &record.time_zone, lists)
}

fn publish(
    tools: &Tools<'_>,
    scope: String,
    inputs: &Inputs,
    record: &SessionRecord,
    old: &[Entry],
) -> Result<Built, BuildError> {
    let Disclosed { session, podium, valid } = disclose(tools, record);
    let podium = podium.as_ref();
    let references: BTreeSet<SessionKey> = record
        .items
        .iter()
        .filter_map(|item| item.of.as_ref().map(|of| of.value.0.clone()))
        .chain(
            record
                .meetings
                .iter()
                .flat_map(|meeting| &meeting.joint_with)
                .map(|at| at.value.clone()),
        )
        .collect();
    let references: Vec<SessionKey> = references.into_iter().collect();
    let title =
        |key: &SessionKey| Some((key.clone(), content::read_session_title(tools.world, key)?));
    let titles: BTreeMap<SessionKey, SixText> = references.iter().filter_map(title).collect();
    let causes = Causes::of(&tools.shared, &session, &titles);
    let entries = scope::by_path(old);
    let standing = |route: &Route| entries.get(route.path().as_str()).copied();
    let stands = |route: &Route, cause: &Cause| {
        let entry = standing(route).filter(|entry| entry.cause.as_ref() == Some(cause));
        entry.is_some_and(|entry| tools.stands(entry))
    };
    let known = Known { causes: &causes, stands: &stands };
    let planned = plan::session(tools.site, &session, podium, &titles, tools.catalogue, known);

    let (holding, segments) = search::session(tools, &scope, &session, podium, &causes, &entries)?;

    let mut head = Head::new(fingerprint(tools, &record.key, inputs, &references), valid);
    head.references = references;
    head.holding = holding;
    let digest = SessionDigest::of(&session);
    head.parts = digest.parts();
    head.digest = postcard::to_stdvec(&digest).unwrap_or_default();

    let mut works: Vec<Work> = Vec::with_capacity(planned.pages.len() + planned.files.len() + 6);
    for language in Language::ALL {
        // Nobody shall be led to a page that only says that something is gone.
        let listed =
            |page: &&PageJob| page.language == language && !matches!(page.view, View::Text(_));
        let own = planned.pages.iter().filter(listed);
        let own = own.map(|page| &page.route);
        let kept = planned.standing.iter().filter(|route| route.is_in(language));
        let mut routes: Vec<&str> = own.chain(kept).map(Route::as_str).collect();
        routes.sort_unstable();
        let list = sitemap_list(&tools.site.base_url, routes.into_iter());
        works.push(Work::Bytes(sitemap_path(&record.key, language), list));
    }
    works.extend(planned.standing.iter().filter_map(standing).cloned().map(Work::Keep));
    works.extend(planned.pages.into_iter().map(|page| Work::Page(Box::new(page))));
    works.extend(planned.files.into_iter().map(Work::Copy));
    let latest = planned.latest.into_iter();
    works.extend(latest.map(|file| Work::Bytes(file.route.path(), file.bytes)));
    works.extend(segments);
    scope::build(&tools.with_inputs(inputs), scope, head, works, old)
}

/// The path of a session's sitemap in a language.
pub(super) fn sitemap_path(key: &SessionKey, language: Language) -> String {
    format!("sitemaps/{key}/{language}.txt")
}

/// The hash of everything a session's plan is made from, but the clock.
fn fingerprint(
    tools: &Tools<'_>,
    key: &SessionKey,
    inputs: &Inputs,
    references: &[SessionKey],
) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&tools.shared).update(key.to_string().as_bytes());
    inputs.add_to(&mut hasher);
    for other in references {
        for file in ["session.toml", "agenda.toml"] {
            // A file that is not there is unlike one that is empty.
            let bytes = tools.world.read(&format!("content/sessions/{other}/{file}")).ok();
            hasher.update(&[u8::from(bytes.is_some())]);
            hasher.update(blake3::hash(&bytes.unwrap_or_default()).as_bytes());
        }
    }
    *hasher.finalize().as_bytes()
}
