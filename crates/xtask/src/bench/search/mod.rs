//! What search costs: the index in files and bytes, its making, what one
//! statement more changes, requests and bytes and time of queries in the
//! native engine and in a browser, beside Pagefind. `cargo xtask bench-search`
//! starts at [`measure`]; docs/search.md says how its texts are made.

use std::path::{Path, PathBuf};

mod browser;
mod dice;
mod engine;
mod folder;
mod prose;
mod questions;
mod report;
mod words;

use super::process::{self, Run};
use super::site::{self, Size, Spoken, Waiting};
use super::value;
use crate::run::Program;
use crate::{Outcome, workspace};
use prose::Speeches;

/// Enough for a try; the tables are made with 2604 and 10000.
const STATEMENTS: usize = 120;
/// As many statements as a session has.
const IN_A_SESSION: usize = 500;

/// What is measured, and with what.
struct Options {
    work: PathBuf,
    /// The program that builds.
    binary: PathBuf,
    /// A program of the time before search, to tell its cost apart.
    before: Option<PathBuf>,
    browser: bool,
    pagefind: bool,
}

/// Measures each size and prints a table as Markdown.
pub(crate) fn measure(words: &[String]) -> Outcome<String> {
    let mut sizes = super::values(words, "--statements")?;
    if sizes.is_empty() {
        sizes.push(STATEMENTS);
    }
    let without = |what: &str| words.iter().any(|word| word == what);
    let work = value(words, "--work")?.unwrap_or_else(|| PathBuf::from("target/bench-search"));
    let options = Options {
        work: workspace().canonicalize()?.join(work),
        binary: binary(value(words, "--binary")?)?,
        before: value::<PathBuf>(words, "--before")?.map(|path| path.canonicalize()).transpose()?,
        browser: !without("--without-browser"),
        pagefind: !without("--without-pagefind"),
    };
    let sizes: Outcome<Vec<_>> = sizes.into_iter().map(|size| one(size, &options)).collect();
    Ok(report::table(&sizes?))
}

/// Everything about a site of a size.
fn one(statements: usize, options: &Options) -> Outcome<report::Column> {
    let sessions = (statements / IN_A_SESSION).max(2);
    let size = Size { sessions, statements, spoken: Spoken::InAll };
    let root = options.work.join(format!("site-{statements}"));
    eprintln!("── {size}");
    let texts = Speeches::read(&workspace())?;
    site::make(size, &root, &texts)?;
    let site = Site { root, waiting: site::waiting(size, &options.work.join(format!("site-{statements}")))? };
    site.waiting.withhold()?;

    eprintln!("── building");
    let before = match &options.before {
        Some(binary) => Some(site.build(binary, &super::table::unused(&site.root, "before")?)?),
        None => None,
    };
    let out = super::table::unused(&site.root, "public")?;
    let build = site.build(&options.binary, &out)?;
    let index = folder::by_language(&out)?;
    let earlier = folder::Snapshot::of(&out.join("search"))?;

    eprintln!("── one statement more");
    site.waiting.release()?;
    let more = site.build(&options.binary, &out)?;
    let change = earlier.change_to(&folder::Snapshot::of(&out.join("search"))?);
    site.waiting.withhold()?;
    let again = site.build(&options.binary, &out)?;

    eprintln!("── asking");
    let asked = questions::write(&site.root, &site::sessions(size, &site::Sample::read()?), &texts)?;
    let engine = engine::measure(&out, &asked)?;
    let browser = match options.browser {
        true => Some(browser::measure(&site, &out, &asked, options)?),
        false => None,
    };
    let _ = again;
    Ok(report::Column { statements, sessions, before, build, more, index, change, engine, browser })
}

/// A site that was made, and the statement that it waits for.
struct Site {
    root: PathBuf,
    waiting: Waiting,
}

impl Site {
    fn build(&self, binary: &Path, out: &Path) -> Outcome<Run> {
        let program = Program::at(binary).arg("--site").arg(&self.root).arg("build");
        process::time(program.arg("--out").arg(out).arg("--now").arg(self.waiting.evening()))
    }
}

fn binary(given: Option<PathBuf>) -> Outcome<PathBuf> {
    if let Some(binary) = given {
        return Ok(binary.canonicalize()?);
    }
    Program::new("cargo build --release --bin papersmart").run()?;
    Ok(workspace().join("target/release/papersmart"))
}
