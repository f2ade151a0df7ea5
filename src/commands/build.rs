//! `papersmart build`: a site's folder to an output folder.

use std::path::Path;

use serde::Serialize;

use super::arguments::BuildOptions;
use super::console::Console;
use super::forecast::{self, Names, Telling};
use super::progress::Bars;
use super::{Exit, watch};
use crate::build::{
    BuildError, Confirmation, Consent, Memory, Outcome, Report, Settings, Touched, build_with,
};
use crate::diagnostic::Findings;
use crate::i18n::{Arg, Catalogue};
use crate::publish::write_atomically;
use crate::source::World;

pub(super) fn run(console: &Console, site: &Path, options: &BuildOptions) -> Exit {
    let settings = Settings {
        out: options.out.clone(),
        base_url: options.base_url.as_ref().map(|url| url.trim_end_matches('/').to_owned()),
        audience: options.audience,
        rehearsal: options.dry_run,
        consent: options.confirm.map_or(Consent::Awaited, Consent::Given),
    };
    let telling = Telling {
        names: Names::of(console, options),
        format: options.format,
        given: options.confirm,
        rehearsal: options.dry_run,
    };
    // While it watches, a change that waits is told once.
    let mut waiting: Option<Confirmation> = None;
    let mut bench = Workbench::new(console, site, options.now, settings);
    let mut once = |touched: &Touched| {
        let result = bench.build(touched);
        let exit = console.outcome(&result);
        let Ok(outcome) = &result else { return exit };
        let held = outcome.demand.as_ref().filter(|demand| demand.held);
        let name = held.map(|demand| demand.confirmation);
        if name.is_none() || name != waiting {
            telling.tell(console, outcome);
        }
        waiting = name;
        let exit = if held.is_some() && !options.dry_run { Exit::Input } else { exit };
        let report = options.report.as_ref();
        report.and_then(|path| write_report(console, path, outcome, telling.names)).unwrap_or(exit)
    };
    if options.watch {
        return watch::run(console, site, |touched| {
            once(touched);
        });
    }
    once(&Touched::Everything)
}

/// A site being built once, or again and again.
pub(super) struct Workbench<'a> {
    console: &'a Console,
    site: &'a Path,
    now: Option<jiff::Timestamp>,
    settings: Settings,
    catalogue: Catalogue,
    memory: Memory,
}

impl<'a> Workbench<'a> {
    /// A site, to be built as it is now or as it would be at another moment.
    pub(super) fn new(
        console: &'a Console,
        site: &'a Path,
        now: Option<jiff::Timestamp>,
        settings: Settings,
    ) -> Self {
        let (catalogue, memory) = (Catalogue::embedded(), Memory::default());
        Self { console, site, now, settings, catalogue, memory }
    }

    /// One build, with a progress bar on a terminal.
    pub(super) fn build(&mut self, touched: &Touched) -> Result<Outcome, BuildError> {
        let world = world(self.site, self.now);
        let mut findings = Findings::default();
        if *touched == Touched::Everything {
            self.catalogue = Catalogue::load(&world, &mut findings);
        }
        let bars = Bars::new(self.console);
        let memory = &mut self.memory;
        let (settings, catalogue) = (&self.settings, &self.catalogue);
        build_with(&world, settings, catalogue, findings, &bars, memory, touched)
    }
}

/// The site as it is now, or as it would be at another moment.
pub(super) fn world(site: &Path, now: Option<jiff::Timestamp>) -> World {
    now.map_or_else(|| World::at_present(site), |now| World::new(site, now))
}

fn write_report(console: &Console, path: &Path, outcome: &Outcome, names: Names) -> Option<Exit> {
    #[derive(Serialize)]
    struct Written<'o> {
        #[serde(flatten)]
        report: &'o Report,
        #[serde(skip_serializing_if = "Option::is_none")]
        forecast: Option<forecast::Told<'o>>,
    }
    let forecast = outcome.forecast.as_ref().map(|one| forecast::Told::of(one, names));
    let written = Written { report: &outcome.report, forecast };
    let json = serde_json::to_vec(&written).unwrap_or_default();
    let error = write_atomically(path, &json).err()?;
    console.tell("cli-failed", &[("reason", Arg::from(&error.to_string()))]);
    Some(Exit::Environment)
}
