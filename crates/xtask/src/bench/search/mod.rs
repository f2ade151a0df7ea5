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
use super::site::{self, DOCUMENTS, Size, Spoken, Waiting};
use super::table::unused;
use super::{value, values};
use crate::run::Program;
use crate::{Outcome, workspace};
use browser::{Browser, Pagefind};
use folder::Snapshot;
use prose::Speeches;
use report::Column;

/// Enough for a try; the tables are made with 2604 and 10000.
const STATEMENTS: usize = 120;
/// About as many statements as a session has.
const IN_A_SESSION: usize = 500;

/// Makes all that is needed, in one go: what both share is made once.
const PROGRAMS: &str =
    "cargo build --release -p papersmart -p papersmart-search --bin papersmart --example cost";

/// What is measured, and with what.
struct Options {
    work: PathBuf,
    /// A program of the time before search, to tell its cost apart.
    before: Option<PathBuf>,
    browser: bool,
    pagefind: bool,
}

/// Measures each size and prints a table as Markdown.
pub(crate) fn measure(words: &[String]) -> Outcome<String> {
    if !words.iter().any(|word| word == "--built") {
        Program::new(PROGRAMS).run()?;
    }
    let mut sizes = values(words, "--statements")?;
    if sizes.is_empty() {
        sizes.push(STATEMENTS);
    }
    let with = |what: &str| !words.contains(&format!("--without-{what}"));
    let work = value(words, "--work")?.unwrap_or_else(|| PathBuf::from("target/bench-search"));
    let options = Options {
        work: workspace().canonicalize()?.join(work),
        before: value::<PathBuf>(words, "--before")?.map(|path| path.canonicalize()).transpose()?,
        browser: with("browser"),
        pagefind: with("pagefind"),
    };
    let browser = Browser::prepare(&options)?;
    let columns = sizes.into_iter().map(|size| column(size, &options, browser.as_ref()));
    Ok(report::table(&columns.collect::<Outcome<Vec<_>>>()?))
}

/// Everything about a site of a size.
fn column(statements: usize, options: &Options, browser: Option<&Browser>) -> Outcome<Column> {
    let sessions = (statements / IN_A_SESSION).max(2);
    let size = Size { sessions, statements, documents: DOCUMENTS, spoken: Spoken::InAll };
    eprintln!("── making {size}");
    let root = options.work.join(format!("site-{statements}"));
    let texts = Speeches::read(&workspace())?;
    site::make(size, &root, &texts)?;
    let site = Site { waiting: site::waiting(size, &root)?, root };
    site.waiting.withhold()?;

    eprintln!("── building");
    let without = |binary: &PathBuf| site.build(binary, &unused(&site.root, "without")?);
    let before = options.before.as_ref().map(without).transpose()?;
    let out = unused(&site.root, "public")?;
    let binary = workspace().join("target/release/papersmart").canonicalize()?;
    let build = site.build(&binary, &out)?;
    let (index, files) = folder::by_language(&out)?;
    let bundle = unused(&site.root, "pagefind")?;
    let indexer = browser.filter(|_| options.pagefind);
    let theirs = match indexer {
        Some(browser) => Some((browser.index(&out, &bundle)?, Snapshot::of(&bundle)?)),
        None => None,
    };

    eprintln!("── one statement more");
    let earlier = Snapshot::of(&out.join("search"))?;
    site.waiting.release()?;
    let more = site.build(&binary, &out)?;
    let change = earlier.change_to(&Snapshot::of(&out.join("search"))?);
    let pagefind = match (indexer, theirs) {
        (Some(browser), Some((run, earlier))) => {
            let later = unused(&site.root, "pagefind")?;
            browser.index(&out, &later)?;
            let change = earlier.change_to(&Snapshot::of(&later)?);
            Some(Pagefind { run, size: earlier.tally(), change })
        }
        _ => None,
    };
    // As it was, so that the next run finds it so.
    site.waiting.withhold()?;

    eprintln!("── asking");
    let planned = site::sessions(size, &site::Sample::read()?);
    questions::write(&site.root, &planned, &texts)?;
    let engine = engine::measure(&out, &site.root)?;
    let bundle = pagefind.as_ref().map(|_| bundle.as_path());
    let browser = browser.map(|one| one.ask(&out, &site.root, bundle)).transpose()?;
    let index = report::Index { languages: index, files, change };
    Ok(Column { size, before, build, more, index, engine, browser, pagefind })
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
