//! A whole build, from the site's folder to the output folder.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;
use std::time::Instant;

use rayon::prelude::*;

use super::intent;
use super::ledger::{self, Head, Ledger};
use super::report::Report;
use super::scope::{self, Built};
use super::session::{self, Compiled};
use super::site::{self, SiteRecords};
use super::state::State;
use crate::diagnostic::{Finding, Findings};
use crate::disclosure::Edition;
use crate::i18n::{Catalogue, Language, Six};
use crate::model::{Access, SessionKey, Site, Term};
use crate::publish::{
    self, Change, MANIFEST_ROOT, Manifest, Output, OutputError, Stage, WriteError,
};
use crate::render::{RenderError, Theme};
use crate::source::{Inputs, World};

/// What to build, and where.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The output folder.
    pub out: PathBuf,
    /// Instead of the site's own.
    pub base_url: Option<String>,
    /// For whom.
    pub audience: Access,
}

/// What came of a build.
#[derive(Debug)]
pub struct Outcome {
    /// What was done.
    pub report: Report,
    /// What is wrong, by file and place.
    pub findings: Vec<Finding>,
    /// Sessions that errors stopped.
    pub broken: Vec<SessionKey>,
    /// Sessions that errors stopped and of which no published pages are at
    /// hand, so that the output lacks them.
    pub absent: Vec<SessionKey>,
}

/// Why a build could not be made at all.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The output folder cannot be used.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// Something could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// Something could not be read.
    #[error("{path}: {error}")]
    Read {
        /// What.
        path: String,
        /// What the system says.
        error: io::Error,
    },
    /// A page could not be rendered: a fault of the theme.
    #[error("{route}: {error}")]
    Render {
        /// The page.
        route: String,
        /// What the template engine says.
        error: RenderError,
    },
}

/// Hears how a build is getting on.
pub trait Progress: Sync {
    /// Another build is at work; this one waits.
    fn waiting(&self) {}
    /// So many sessions will be looked at.
    fn sessions(&self, _count: usize) {}
    /// A session is done.
    fn session(&self) {}
    /// A page is settled.
    fn page(&self) {}
    /// So many files are moved into place.
    fn committing(&self, _files: usize) {}
}

/// Nobody listens.
#[derive(Debug)]
pub struct Silent;

impl Progress for Silent {}

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
    /// Hash of the static pages' texts.
    pub(super) texts: [u8; 32],
    inputs: Option<&'a Inputs>,
}

impl<'a> Tools<'a> {
    /// The same with a session's input files.
    pub(super) fn with_inputs(&self, inputs: &'a Inputs) -> Self {
        Self { inputs: Some(inputs), ..*self }
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
    mut findings: Findings,
    progress: &dyn Progress,
) -> Result<Outcome, BuildError> {
    let started = Instant::now();
    let words = Six::from_fn(|language| catalogue.words(language).clone());
    let theme = Theme::load(world, &words, &mut findings);
    let records = SiteRecords::read(world, &mut findings)?;
    let (Some(theme), Some(mut records), false) = (theme, records, findings.has_errors()) else {
        return Ok(stopped(findings));
    };
    if let Some(base_url) = &settings.base_url {
        records.site.base_url.clone_from(base_url);
    }
    let site = records.model();
    let edition = Edition { audience: settings.audience, now: world.now() };
    let output = Output::open(&settings.out, &publish::Edition::of(settings.audience))?;
    let name = state_name(&output, settings.audience, &site.base_url);
    let state = State::open(world.root(), &name, || progress.waiting())?;
    let tick = state.tick()?;
    let stage = Stage::open(output.root())?;
    let tools = Tools {
        world,
        records: &records,
        site: &site,
        catalogue,
        theme: &theme,
        edition: &edition,
        output: &output,
        stage: &stage,
        state: &state,
        progress,
        tick,
        shared: shared(world, &theme, catalogue, settings.audience, &site),
        texts: *blake3::hash(format!("{:?}{:?}", site.pages, site.guides).as_bytes()).as_bytes(),
        inputs: None,
    };

    progress.sessions(records.keys.len());
    let compile = |key: &SessionKey| {
        let compiled = session::compile(&tools, key);
        progress.session();
        compiled
    };
    let mut compiled = records.keys.par_iter().map(compile).collect::<Result<Vec<_>, _>>()?;
    let heads: Vec<&Head> = compiled.iter().filter_map(|one| one.built.head.as_ref()).collect();
    let stopped = compiled.iter().any(|one| one.broken);
    let own = site::build(&tools, &heads, stopped)?;
    let gone = removed(&tools, &records.keys);
    let root = root_manifest(&tools, &heads, own.head.as_ref())?;

    let mut report = Report::default();
    let (mut broken, mut absent) = (Vec::new(), Vec::new());
    for one in &mut compiled {
        findings.extend(std::mem::take(&mut one.findings));
        if one.broken {
            broken.push(one.key.clone());
            if one.built.head.is_none() {
                absent.push(one.key.clone());
            }
        }
    }
    let inputs: Vec<_> = compiled
        .iter_mut()
        .filter_map(|one| Some((one.built.scope.clone(), one.inputs.take()?)))
        .collect();
    let built = compiled.into_iter().map(|one: Compiled| one.built);
    finish(&tools, built.chain([own, root]).chain(gone), &mut report)?;
    for (scope, inputs) in inputs {
        ledger::write_inputs(&state, &scope, &inputs)?;
    }
    report.elapsed_ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    Ok(Outcome { report, findings: findings.sorted(), broken, absent })
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
    if let Some(records) = SiteRecords::read(world, &mut findings)? {
        let examine = |key: &SessionKey| {
            let mut findings = Findings::default();
            session::read(world, &records, key, &mut findings);
            findings
        };
        let all: Vec<Findings> = records.keys.par_iter().map(examine).collect();
        all.into_iter().for_each(|found| findings.extend(found));
    }
    Ok(findings.sorted())
}

/// Nothing was built, because of errors around the sessions.
fn stopped(findings: Findings) -> Outcome {
    Outcome {
        report: Report::default(),
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
    for file in ["content/site.toml", "content/speakers.toml"] {
        hasher.update(blake3::hash(&world.read(file).unwrap_or_default()).as_bytes());
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
    hasher.update(theme.digest().as_bytes());
    hasher.update(&catalogue.digest());
    *hasher.finalize().as_bytes()
}

/// Sessions that are remembered, or listed in the output's own manifest, but
/// have no folder any more.
fn removed(tools: &Tools<'_>, keys: &[SessionKey]) -> Vec<Built> {
    let kept: BTreeSet<String> = keys.iter().map(|key| format!("sessions/{key}")).collect();
    let listed = Manifest::read(tools.output, MANIFEST_ROOT);
    let listed = listed.files().filter_map(|(path, _)| {
        let scope = path.strip_prefix("manifest/")?.strip_suffix(".sha256")?;
        scope.contains('/').then(|| format!("sessions/{scope}"))
    });
    let all: BTreeSet<String> = tools.state.sessions().into_iter().chain(listed).collect();
    all.difference(&kept).map(|scope| scope::remove(tools, scope.clone())).collect()
}

/// The manifest of manifests, itself a scope of one file.
fn root_manifest(
    tools: &Tools<'_>,
    heads: &[&Head],
    own: Option<&Head>,
) -> Result<Built, BuildError> {
    let manifests = heads.iter().copied().chain(own).filter_map(|head| head.manifest.as_ref());
    scope::root(tools, Manifest::of(manifests).to_bytes())
}

/// What to remember of a scope.
pub(super) struct Remembered {
    pub(super) scope: String,
    /// Whether it still has files.
    pub(super) stays: bool,
    /// Its ledger, if that is new.
    pub(super) ledger: Option<Ledger>,
}

/// Moves everything into place and remembers it.
fn finish(
    tools: &Tools<'_>,
    built: impl Iterator<Item = Built>,
    report: &mut Report,
) -> Result<(), BuildError> {
    let mut changes: Vec<Change> = Vec::new();
    let mut scopes = Vec::new();
    for one in built {
        *report += &one.report;
        changes.extend(one.changes);
        scopes.push(Remembered { scope: one.scope, stays: one.head.is_some(), ledger: one.ledger });
    }
    tools.progress.committing(changes.len());
    let orphans = intent::begin(tools.state, &changes, &scopes)?;
    report.deleted += orphans.len();
    changes.extend(orphans);
    publish::commit(tools.output.root(), changes)?;
    for Remembered { scope, stays, ledger } in scopes {
        match ledger {
            Some(ledger) => ledger::write(tools.state, &scope, &ledger)?,
            None if !stays => ledger::forget(tools.state, &scope),
            None => {}
        }
    }
    intent::end(tools.state);
    Ok(())
}
