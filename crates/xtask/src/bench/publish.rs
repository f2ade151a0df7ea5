//! What one more statement costs a target: `cargo xtask bench-publish` starts at
//! [`measure`]. The servers are those of `tests/targets`, and so is what asks them.

use std::path::PathBuf;

use super::site::{self, DOCUMENTS, Size, Spoken};
use super::table::{PAGES, STATEMENTS, released};
use super::{text, value};
use crate::run::Program;
use crate::test::install;
use crate::{Outcome, workspace};

/// Publishes a site of about `--pages N` pages to each kind of target, releases one of
/// its statements, and publishes again; prints a table as Markdown.
pub(crate) fn measure(words: &[String]) -> Outcome<String> {
    let pages: usize = value(words, "--pages")?.unwrap_or(20_000);
    let work = value(words, "--work")?.unwrap_or_else(|| PathBuf::from("target/bench-publish"));
    let binary = released(value(words, "--binary")?)?;
    let sessions = ((pages + PAGES / 2) / PAGES).max(1);
    let statements = sessions * STATEMENTS;
    let size = Size { sessions, statements, documents: DOCUMENTS, spoken: Spoken::InTurn };
    let root = workspace().canonicalize()?.join(work).join(format!("site-{sessions}"));
    site::make(size, &root, &text::Texts::read(&workspace())?)?;
    let waiting = site::waiting(size, &root)?;
    waiting.withhold()?;
    Program::new(&install::target_tools()?)
        .arg("tests/targets/difference.py")
        .env("SITE", &root.display().to_string())
        .env("NOW", &waiting.evening())
        .env("STATEMENT", &waiting.below(&root)?.display().to_string())
        .env("RELEASED", &waiting.time())
        .env("PAPERSMART", &binary.canonicalize()?.display().to_string())
        .run()?;
    Ok(format!("{size}, one of them released"))
}
