//! `papersmart check`: everything that is wrong with a site's files.

use std::path::Path;

use super::Exit;
use super::arguments::{CheckOptions, Format};
use super::build::world;
use super::console::Console;
use crate::build::{BuildError, examine};
use crate::diagnostic::{Finding, Findings};
use crate::i18n::Catalogue;

pub(super) fn run(console: &Console, site: &Path, options: &CheckOptions) -> Exit {
    let world = world(site, options.now);
    let mut findings = Findings::default();
    let catalogue = Catalogue::load(&world, &mut findings);
    let findings: Result<Vec<Finding>, BuildError> = examine(&world, &catalogue, findings);
    let findings = match findings {
        Ok(findings) => findings,
        Err(error) => {
            console.failure(&error);
            return Exit::Environment;
        }
    };
    match options.format {
        Format::Human => {
            console.findings(&findings, true);
            console.verdict(&findings)
        }
        Format::Json => {
            anstream::println!("{}", console.json(&findings, true));
            let fine =
                findings.iter().all(|one| one.severity != crate::diagnostic::Severity::Error);
            if fine { Exit::Fine } else { Exit::Input }
        }
    }
}
