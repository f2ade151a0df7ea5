//! `cargo xtask bless WHAT`: agrees on what pages look like now. Look at the
//! difference before it is committed.

use crate::run::Program;
use crate::{Outcome, test};

const USAGE: &str = "usage: cargo xtask bless text|screenshots";

/// Builds what is looked at and keeps what is seen.
pub(crate) fn run(words: &[String]) -> Outcome<String> {
    let what = match words {
        [what] if ["text", "screenshots"].contains(&what.as_str()) => what,
        _ => return Err(USAGE.into()),
    };
    test::prepare_pages()?;
    let program = Program::new("node --test").arg(format!("tests/browser/{what}.test.js"));
    program.env("BLESS", "1").run()?;
    Ok("look at the difference: git diff --stat tests/browser".to_owned())
}
