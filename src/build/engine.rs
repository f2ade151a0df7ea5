//! A whole build, from the site's folder to the output folder.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Instant;

use rayon::prelude::*;

use super::demand::{self, Consent, Demand};
use super::forecast::Forecast;
use super::intent;
use super::ledger::{self, Head};
use super::memory::{Around, Memory, Touched};
use super::neighbours::{self, Claim};
use super::opening;
use super::outcome::{BuildError, Outcome, Settings};
use super::progress::Progress;
use super::report::Report;
use super::scope::{self, Built};
use super::search;
use super::session::Compiled;
use super::site::{self, SiteRecords};
use super::state::State;
use crate::diagnostic::{Finding, Findings};
use crate::disclosure::Edition;
use crate::i18n::{Catalogue, Language, Six};
use crate::model::{Access, SessionKey, Site, Term};
use crate::publish::{self, Changes, Entry, MANIFEST_ROOT, Manifest, Output, SiteLock, Stage};
use crate::render::Theme;
use crate::source::{Inputs, World};

/// What every step of a build works with.
#[derive(Clone, Copy)]
pub(super) struct Tools<'a> {
    pub(super) world: &'a World,
    pub(super) records: &'a SiteRecords,
    pub(super) site: &'a Site,
    pub(super) catalogue: &'a Catalogue,
    pub(super) theme: &'a Theme,
    pub(super) edition: &'a Edition,
    pub(super) output: &'a Output,
    pub(super) stage: &'a Stage,
    pub(super) state: &'a State,
    pub(super) progress: &'a dyn Progress,
    /// The file system's clock at the start.
    pub(super) tick: i128,
    /// Hash of what every session's plan depends on around it.
    pub(super) shared: [u8; 32],
    pub(super) memory: &'a Memory,
    pub(super) touched: &'a Touched,
    pub(super) rehearsal: bool,
    consent: Consent,
    inputs: Option<&'a Inputs>,
}

impl<'a> Tools<'a> {
    /// The same with a session's input files.
    pub(super) fn with_inputs(&self, inputs: &'a Inputs) -> Self {
        Self { inputs: Some(inputs), ..*self }
    }

    /// Whether the output need not be looked at. While a process watches, it looks
    /// again only now and then, not at every change of something else.
    pub(super) fn trusts_output(&self) -> bool {
        self.memory.trusts(self.touched)
    }

    /// Whether a file stands as it was written.
    pub(super) fn stands(&self, entry: &Entry) -> bool {
        self.trusts_output() || self.output.is_intact(entry)
    }

    /// The key of a content file that is published as it is.
    pub(super) fn source_key(&self, path: &str) -> [u8; 16] {
        let digest = self.inputs.and_then(|inputs| inputs.digest(path));
        let mut key = [0; 16];
        if let Some(digest) = digest {
            key.copy_from_slice(&digest[..16]);
        }
        key
    }
}

/// Builds a site.
///
/// Errors in the content are findings of the outcome: one in a session stops
/// that session, whose published pages stay; one around the sessions stops
/// the build. `findings` are those that loading the catalogue made.
///
/// # Errors
/// If the environment fails: the output folder is not ours, the disk is full.
/// What was published then stands untouched.
pub fn build(
    world: &World,
    settings: &Settings,
    catalogue: &Catalogue,
    findings: Findings,
    progress: &dyn Progress,
) -> Result<Outcome, BuildError> {
    let (mut memory, touched) = (Memory::default(), Touched::Everything);
    build_with(world, settings, catalogue, findings, progress, &mut memory, &touched)
}

/// Builds a site again, in a process that has built it before: what `memory`
/// knows and nobody `touched` is not looked at.
///
/// # Errors
/// As [`build`].
pub fn build_with(
    world: &World,
    settings: &Settings,
    catalogue: &Catalogue,
    findings: Findings,
    progress: &dyn Progress,
    memory: &mut Memory,
    touched: &Touched,
) -> Result<Outcome, BuildError> {
    let built = build_again(world, settings, catalogue, findings, progress, memory, touched);
    if built.is_err() {
        // What was touched has not been looked at.
        memory.forget();
    }
    built
}

fn build_again(
    world: &World,
    settings: &Settings,
    catalogue: &Catalogue,
    mut findings: Findings,
    progress: &dyn Progress,
    memory: &mut Memory,
    touched: &Touched,
) -> Result<Outcome, BuildError> {
    let started = Instant::now();
    let mut waited = false;
    let lock = SiteLock::hold(world.root(), || {
        waited = true;
        progress.waiting();
    })?;
    // What happened while it waited has happened before it.
    let world = &if waited { world.refreshed() } else { world.clone() };
    let around = match memory.around(touched) {
        Some(around) => around,
        None => match load(world, settings, catalogue, &mut findings)? {
            Some(around) => Arc::new(around),
            None => {
                memory.forget();
                return Ok(stopped(findings));
            }
        },
    };
    memory.remember_around(&around);
    findings.extend(around.findings.clone());
    let edition = Edition { audience: settings.audience, now: world.now() };
    let published = publish::Edition::of(settings.audience);
    let output = if settings.rehearsal {
        Output::look(&settings.out, &published)?
    } else {
        Output::open(&settings.out, &published)?
    };
    let name = state_name(&output, settings.audience, &around.site.base_url);
    let state = State::open(&name, lock);
    let stage = Stage::open(if settings.rehearsal { state.folder() } else { output.root() })?;
    let tools = Tools {
        world,
        records: &around.records,
        site: &around.site,
        catalogue,
        theme: &around.theme,
        edition: &edition,
        output: &output,
        stage: &stage,
        state: &state,
        progress,
        tick: state.tick()?,
        shared: around.shared,
        memory,
        touched,
        rehearsal: settings.rehearsal,
        consent: settings.consent,
        inputs: None,
    };
    let run = match run(&tools) {
        // Nothing is published before all is rendered.
        Err(BuildError::Render { error, .. }) => {
            memory.forget();
            findings.push(error.finding());
            return Ok(stopped(findings));
        }
        run => run?,
    };
    if run.demand.as_ref().is_some_and(|demand| demand.held) {
        // Of what is remembered of it, nothing came to be.
        memory.forget();
        drop(stage);
        output.close_unless_used();
    } else {
        run.compiled.iter().for_each(|one| memory.remember(one));
    }
    findings.extend(run.findings);
    let elapsed_ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    let broken = || run.compiled.iter().filter(|one| one.broken);
    Ok(Outcome {
        report: Report { elapsed_ms, ..run.report },
        forecast: run.forecast,
        demand: run.demand,
        findings: findings.sorted(),
        broken: broken().map(|one| one.key.clone()).collect(),
        absent: broken()
            .filter(|one| one.built.head.is_none())
            .map(|one| one.key.clone())
            .collect(),
    })
}

/// Loads and checks everything around the sessions; nothing where it has
/// errors, which are then added to the `findings`.
fn load(
    world: &World,
    settings: &Settings,
    catalogue: &Catalogue,
    findings: &mut Findings,
) -> Result<Option<Around>, BuildError> {
    let words = Six::from_fn(|language| catalogue.words(language).clone());
    let mut own = Findings::default();
    let theme = Theme::load(world, &words, &mut own);
    let records = SiteRecords::read(world, &mut own)?;
    let has_errors = findings.has_errors() || own.has_errors();
    let (Some(theme), Some(mut records), false) = (theme, records, has_errors) else {
        findings.extend(own);
        return Ok(None);
    };
    own.extend(std::mem::take(&mut records.of_guides));
    if let Some(base_url) = &settings.base_url {
        records.site.base_url.clone_from(base_url);
    }
    let site = records.model(settings.audience);
    let shared = shared(world, &theme, catalogue, settings.audience, &site);
    Ok(Some(Around { theme, records, site, shared, findings: own }))
}

/// What came of a run.
struct Run {
    report: Report,
    forecast: Option<Forecast>,
    demand: Option<Demand>,
    findings: Findings,
    compiled: Vec<Compiled>,
}

/// Compiles the sessions, links what is around them, and publishes.
fn run(tools: &Tools<'_>) -> Result<Run, BuildError> {
    let keys = &tools.records.keys;
    tools.progress.sessions(keys.len());
    let (mut compiled, round) = neighbours::compile(tools, keys)?;
    let heads: Vec<&Head> = compiled.iter().filter_map(|one| one.built.head.as_deref()).collect();
    let (mut around, mut findings) = site::build(tools, &compiled, &heads)?;
    around.extend(search::build(tools, &compiled)?);
    let all = heads.iter().copied().chain(around.iter().filter_map(|one| one.head.as_deref()));
    let root = root_manifest(tools, all)?;
    around.push(root);
    around.extend(removed(tools, keys));

    for one in &mut compiled {
        findings.extend(std::mem::take(&mut one.findings));
    }
    let built = compiled.iter_mut().map(|one| &mut one.built).chain(&mut around);
    let (report, forecast, demand) = finish(tools, built)?;
    for one in compiled.iter_mut().filter(|_| forecast.is_none()) {
        if let Some(inputs) = one.inputs.take() {
            ledger::write_inputs(tools.state, &one.built.scope, inputs)?;
        }
    }
    if let Some(round) = round.filter(|_| forecast.is_none()) {
        round.remember(tools.state)?;
    }
    Ok(Run { report, forecast, demand, findings, compiled })
}

/// Everything that is wrong with a site's files, without building it.
/// `findings` are those that loading the catalogue made.
///
/// # Errors
/// If the files cannot be listed.
pub fn examine(
    world: &World,
    catalogue: &Catalogue,
    mut findings: Findings,
) -> Result<Vec<Finding>, BuildError> {
    let words = Six::from_fn(|language| catalogue.words(language).clone());
    Theme::load(world, &words, &mut findings);
    if let Some(mut records) = SiteRecords::read(world, &mut findings)? {
        findings.extend(std::mem::take(&mut records.of_guides));
        let examine = |key: &SessionKey| {
            let mut findings = Findings::default();
            let record = opening::examine_session(world, &records, key, &mut findings);
            let claims = record.map(|record| neighbours::claims(&record, world.now()));
            (findings, claims.unwrap_or_default())
        };
        let all: Vec<_> = records.keys.par_iter().map(examine).collect();
        let (all, claims): (Vec<Findings>, Vec<Vec<Claim>>) = all.into_iter().unzip();
        all.into_iter().for_each(|found| findings.extend(found));
        neighbours::claimed_twice(&claims, &mut findings);
        let waiting = records.under_review.par_iter();
        let waiting: Vec<Findings> = waiting.map(|key| examine(key).0.softened()).collect();
        waiting.into_iter().for_each(|found| findings.extend(found));
    }
    Ok(findings.sorted())
}

/// Nothing was built, because of errors around the sessions.
fn stopped(findings: Findings) -> Outcome {
    Outcome {
        report: Report::default(),
        forecast: None,
        demand: None,
        findings: findings.sorted(),
        broken: Vec::new(),
        absent: Vec::new(),
    }
}

/// The name of an output's state.
fn state_name(output: &Output, audience: Access, base_url: &str) -> String {
    let root = std::path::absolute(output.root()).unwrap_or_else(|_| output.root().to_owned());
    let text = format!("{}\n{}\n{base_url}", root.display(), audience.keyword());
    blake3::hash(text.as_bytes()).to_hex()[..16].to_owned()
}

/// Hash of what every session's plan depends on around it: the site's files,
/// the theme, the words, the edition, the titles in the footer.
fn shared(
    world: &World,
    theme: &Theme,
    catalogue: &Catalogue,
    audience: Access,
    site: &Site,
) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
    hasher.update(audience.keyword().as_bytes()).update(site.base_url.as_bytes());
    for name in ["site", "speakers", "subjects", "places"] {
        let file = format!("content/{name}.toml");
        hasher.update(blake3::hash(&world.read(&file).unwrap_or_default()).as_bytes());
    }
    for body in &site.bodies {
        let file = format!("content/bodies/{}.toml", body.id);
        hasher.update(blake3::hash(&world.read(&file).unwrap_or_default()).as_bytes());
    }
    for language in Language::ALL {
        for page in &site.pages {
            hasher.update(page.slug.as_str().as_bytes()).update(&[0]);
            hasher.update(page.texts[language].title.as_bytes()).update(&[0]);
        }
    }
    for version in crate::search::versions() {
        hasher.update(&version.to_le_bytes());
    }
    hasher.update(theme.digest().as_bytes());
    hasher.update(&catalogue.digest());
    *hasher.finalize().as_bytes()
}

/// Sessions that are remembered, or listed in the output's own manifest, but
/// have no folder any more.
fn removed(tools: &Tools<'_>, keys: &[SessionKey]) -> Vec<Built> {
    let kept: BTreeSet<String> = keys.iter().map(scope::of_session).collect();
    let listed = Manifest::read(tools.output, MANIFEST_ROOT);
    let listed = listed.files().filter_map(|file| {
        let name = publish::manifest_scope(&file.path)?;
        name.contains('/').then(|| scope::of_session(name))
    });
    let all: BTreeSet<String> = tools.state.sessions().into_iter().chain(listed).collect();
    all.difference(&kept).map(|scope| scope::remove(tools, scope.clone())).collect()
}

/// The manifest of manifests, itself a scope of one file.
fn root_manifest<'h>(
    tools: &Tools<'_>,
    heads: impl Iterator<Item = &'h Head>,
) -> Result<Built, BuildError> {
    let manifests = heads.flat_map(|head| &head.manifests);
    scope::root(tools, Manifest::of(manifests).to_bytes())
}

/// Moves everything into place and remembers it; or only tells what would be
/// moved, and why it has to be confirmed.
fn finish<'b>(
    tools: &Tools<'_>,
    built: impl Iterator<Item = &'b mut Built>,
) -> Result<(Report, Option<Forecast>, Option<Demand>), BuildError> {
    let mut report = Report::default();
    let mut changes = Changes::default();
    let mut scopes: Vec<&mut Built> = Vec::new();
    for one in built {
        report += &one.report;
        changes.append(&mut one.changes);
        scopes.push(one);
    }
    report.deleted -= search::spare(&mut changes, &scopes);
    report.deleted -= scope::spare(tools, &mut changes, &scopes);
    let orphans = intent::orphans(tools.state, &changes, &scopes);
    report.deleted += orphans.len();
    changes.extend(orphans);
    let demand = demand::of(tools, tools.consent, &changes);
    if tools.rehearsal || demand.as_ref().is_some_and(|demand| demand.held) {
        return Ok((report, Some(Forecast::of(&changes, tools.output)), demand));
    }
    tools.progress.committing(changes.len());
    intent::begin(tools.state, &changes)?;
    publish::commit(tools.output.root(), &changes)?;
    for one in scopes {
        match (&one.head, one.ledger.take()) {
            (Some(head), Some(ledger)) => ledger::write(tools.state, &one.scope, head, ledger)?,
            (None, _) => ledger::forget(tools.state, &one.scope),
            (Some(_), None) => {}
        }
    }
    intent::end(tools.state);
    Ok((report, None, demand))
}
