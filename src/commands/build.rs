//! `papersmart build`: a site's folder to an output folder.

use std::path::Path;

use super::arguments::BuildOptions;
use super::console::Console;
use super::progress::Bars;
use super::{Exit, watch};
use crate::build::{self, BuildError, Outcome, Settings};
use crate::diagnostic::Findings;
use crate::i18n::{Arg, Catalogue};
use crate::publish::write_atomically;
use crate::source::World;

pub(super) fn run(console: &Console, site: &Path, options: &BuildOptions) -> Exit {
    let settings = Settings {
        out: options.out.clone(),
        base_url: options.base_url.as_ref().map(|url| url.trim_end_matches('/').to_owned()),
        audience: options.audience,
    };
    let once = || {
        let world = world(site, options.now);
        let result = build_once(console, &world, &settings);
        let exit = console.outcome(&result);
        match (&options.report, &result) {
            (Some(path), Ok(outcome)) => write_report(console, path, outcome).unwrap_or(exit),
            _ => exit,
        }
    };
    let exit = once();
    if options.watch {
        return watch::run(console, site, |_| {
            once();
        });
    }
    exit
}

/// The site as it is now, or as it would be at another moment.
pub(super) fn world(site: &Path, now: Option<jiff::Timestamp>) -> World {
    now.map_or_else(|| World::at_present(site), |now| World::new(site, now))
}

/// One build, with a progress bar on a terminal.
pub(super) fn build_once(
    console: &Console,
    world: &World,
    settings: &Settings,
) -> Result<Outcome, BuildError> {
    let mut findings = Findings::default();
    let catalogue = Catalogue::load(world, &mut findings);
    let bars = Bars::new(console);
    build::build(world, settings, &catalogue, findings, &bars)
}

fn write_report(console: &Console, path: &Path, outcome: &Outcome) -> Option<Exit> {
    let json = serde_json::to_vec(&outcome.report).unwrap_or_default();
    let error = write_atomically(path, &json).err()?;
    console.tell("cli-failed", &[("reason", Arg::from(&error.to_string()))]);
    Some(Exit::Environment)
}
