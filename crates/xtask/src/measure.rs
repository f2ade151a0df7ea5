//! `cargo xtask lighthouse` and `cargo xtask vitals`: what pages cost a reader
//! on a slow telephone. Machines differ, so these are tables and no tests.

use crate::run::Program;
use crate::{Outcome, test};

/// Lighthouse's four scores of five pages.
pub(crate) fn lighthouse() -> Outcome<String> {
    test::prepare_pages()?;
    Program::new("npm --prefix tests/lighthouse ci --no-audit --no-fund").run()?;
    Program::new("node tests/lighthouse/run.js").run()?;
    Ok("measured on this machine, as busy as it is".to_owned())
}

/// Bytes, requests, paint and shifts of a page of each family.
pub(crate) fn vitals() -> Outcome<String> {
    test::prepare_pages()?;
    Program::new("node tests/browser/vitals.js").run()?;
    Ok("measured on this machine, as busy as it is".to_owned())
}
