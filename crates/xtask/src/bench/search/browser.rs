//! The same questions in a browser, and to Pagefind beside it: `tests/search-bench`,
//! run and read. It starts at [`Browser::prepare`].

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::folder::{Change, Tally};
use super::{Options, process};
use crate::run::Program;
use crate::{Outcome, workspace};

/// The pages that have a record of their own, in one language: Pagefind's index
/// of all six would need more memory than most machines have.
const PAGES: &str = "en/*/*/{statements,documents,agenda,meetings}/*/index.html";

/// What an answer took.
#[derive(Clone, Copy, Deserialize)]
pub(super) struct Answer {
    pub(super) ms: f64,
    #[serde(default)]
    pub(super) requests: u64,
    #[serde(default)]
    pub(super) bytes: u64,
}

/// An engine in a browser.
#[derive(Deserialize)]
pub(super) struct Asked {
    /// Loaded and ready to be asked.
    pub(super) ready: Answer,
    /// Question by question, in one visit.
    pub(super) rows: Vec<Answer>,
    /// Milliseconds of the same questions when everything is there.
    pub(super) again: Vec<f64>,
    /// The same with a processor four times slower.
    pub(super) throttled: Vec<f64>,
    #[serde(rename = "throttledAgain")]
    pub(super) throttled_again: Vec<f64>,
    /// From nothing to the first answer on a slow network, several times, by
    /// HTTP/1.1.
    pub(super) slow: Vec<Answer>,
    /// The same by HTTP/2.
    #[serde(rename = "slowModern")]
    pub(super) slow_modern: Vec<Answer>,
}

/// What a file weighs.
#[derive(Clone, Copy, Deserialize)]
pub(super) struct Weight {
    pub(super) raw: u64,
    pub(super) gzip: u64,
    pub(super) brotli: u64,
}

/// All that was measured in a browser.
#[derive(Deserialize)]
pub(super) struct Measured {
    pub(super) wasm: Weight,
    pub(super) glue: Weight,
    pub(super) engines: Vec<Asked>,
}

/// What Pagefind's index takes.
pub(super) struct Pagefind {
    pub(super) run: process::Run,
    pub(super) size: Tally,
    pub(super) change: Change,
}

/// What measures in browsers.
pub(super) struct Browser {
    tools: PathBuf,
    engine: PathBuf,
}

impl Browser {
    /// Gets its tools, if browsers are wanted and the engine was built for them.
    pub(super) fn prepare(options: &Options) -> Outcome<Option<Self>> {
        let root = workspace().canonicalize()?;
        let engine = root.join("crates/papersmart-search-wasm/dist");
        if !options.browser {
            return Ok(None);
        }
        if !engine.join("engine.wasm").exists() {
            return Err("the engine for browsers is missing: cargo xtask wasm".into());
        }
        // Not `ci`: the lock file need not name Pagefind for every platform.
        let install = "npm --prefix tests/search-bench install --no-save --no-audit --no-fund";
        Program::new(install).quietly()?;
        Ok(Some(Self { tools: root.join("tests/search-bench"), engine }))
    }

    /// Indexes a built site with Pagefind.
    pub(super) fn index(&self, out: &Path, bundle: &Path) -> Outcome<process::Run> {
        let binary = std::fs::read_dir(self.tools.join("node_modules/@pagefind"))?
            .filter_map(Result::ok)
            .map(|package| package.path().join("bin/pagefind_extended"))
            .find(|binary| binary.exists());
        let program = Program::at(&binary.ok_or("Pagefind is not there")?);
        process::time(
            program
                .arg("--site")
                .arg(out)
                .args("--silent --glob")
                .arg(PAGES)
                .arg("--output-path")
                .arg(bundle),
        )
    }

    /// Asks the questions.
    pub(super) fn ask(
        &self,
        out: &Path,
        questions: &Path,
        bundle: Option<&Path>,
    ) -> Outcome<Measured> {
        let mut program = Program::new("node")
            .arg(self.tools.join("bench.js"))
            .arg(out)
            .arg(&self.engine)
            .arg(questions.join("questions.en.json"));
        if let Some(bundle) = bundle {
            program = program.arg(bundle);
        }
        Ok(serde_json::from_str(&program.quietly()?)?)
    }
}
