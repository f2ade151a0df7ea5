//! How long until a statement is public: the statements of a session, all
//! staged, are released one by one by the command, while a build watches; the
//! last of them by builds from a cold start. `cargo xtask bench-live` starts at
//! [`measure`].

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use serde::Deserialize;

use super::process;
use super::site::{self, DOCUMENTS, Session, Size, Spoken};
use super::table::unused;
use super::{text, value};
use crate::run::Program;
use crate::{Outcome, workspace};

/// As many as a real session had.
const STATEMENTS: usize = 2604;
/// How many are released from a cold start.
const COLD: usize = 20;
/// Longer than any build here should take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What `--report` writes of a build.
#[derive(Deserialize)]
struct Written {
    written: usize,
    bytes_written: u64,
}

/// The session on its way, and the program.
struct Live {
    binary: PathBuf,
    root: PathBuf,
    out: PathBuf,
    name: String,
}

/// Releases `--releases N` of `--statements N` while a build watches, and
/// twenty more from a cold start; gives a table as Markdown.
pub(crate) fn measure(words: &[String]) -> Outcome<String> {
    Program::new("cargo build --release --bin papersmart").run()?;
    let statements = value(words, "--statements")?.unwrap_or(STATEMENTS).max(COLD + 1);
    let releases = value(words, "--releases")?.unwrap_or(statements).min(statements - COLD);
    let work = value(words, "--work")?.unwrap_or_else(|| PathBuf::from("target/bench-live"));
    let root = workspace().canonicalize()?.join(work).join(format!("site-{statements}"));
    let size = Size { sessions: 1, statements, documents: DOCUMENTS, spoken: Spoken::InTurn };
    site::make(size, &root, &text::Texts::read(&workspace())?)?;
    let sessions = site::sessions(size, &site::Sample::read()?);
    let session = sessions.last().ok_or("a site has a session")?;
    stage(&root, session)?;
    let live = Live {
        binary: workspace().join("target/release/papersmart").canonicalize()?,
        out: unused(&root, "public")?,
        name: format!("{}/{}", session.body, session.name),
        root,
    };
    live.build()?;

    let (watching, said) = process::start_telling(live.program().arg("--watch"))?;
    built(&said)?;
    let (mut saved, mut public) = (Vec::new(), Vec::new());
    for statement in &session.statements[..releases] {
        while said.try_recv().is_ok() {}
        let start = Instant::now();
        live.release(&statement.id)?;
        saved.push(start.elapsed());
        built(&said)?;
        public.push(start.elapsed());
    }
    let after: Vec<Duration> =
        public.iter().zip(&saved).map(|(public, saved)| public.saturating_sub(*saved)).collect();
    let memory = watching.peak_mib();
    drop(watching);

    let mut cold = Vec::new();
    let mut written = Vec::new();
    for statement in &session.statements[releases..releases + COLD] {
        let start = Instant::now();
        live.release(&statement.id)?;
        written.push(live.build()?);
        cold.push(start.elapsed());
    }
    written.sort_by_key(|one| one.bytes_written);
    let Written { written: files, bytes_written } = &written[written.len() / 2];
    Ok(format!(
        "| {releases} of {statements} statements released | p50 / p95 / most |\n|---|--:|\n\
         | the command alone | {} |\n| from the command's end to the files, watching | {} |\n\
         | from the command's start to the files, watching | {} |\n\
         | from the command's start to the files, from cold | {} |\n\
         | written for one, in the median | {files} files, {} kB |\n\
         | peak memory of the build that watches | {memory} MiB |",
        shares(saved),
        shares(after),
        shares(public),
        shares(cold),
        bytes_written / 1000,
    ))
}

/// Puts every statement of a session under embargo.
fn stage(root: &Path, session: &Session) -> Outcome<()> {
    let folder = root.join("content/sessions").join(session.body).join(&session.name);
    for statement in &session.statements {
        let path = folder.join("statements").join(&statement.id).join("statement.toml");
        let text = fs::read_to_string(&path)?.replace("\"released\"", "\"staged\"");
        let kept = text
            .lines()
            .filter(|line| !line.starts_with("released = ") && !line.starts_with("delivered = "));
        fs::write(&path, kept.flat_map(|line| [line, "\n"]).collect::<String>())?;
    }
    Ok(())
}

/// Waits until a build says that it is done.
fn built(said: &Receiver<String>) -> Outcome<()> {
    loop {
        let line = said.recv_timeout(PATIENCE).map_err(|_| "no build within a minute")?;
        if line.contains("Written:") {
            return Ok(());
        }
    }
}

impl Live {
    fn program(&self) -> Program {
        let program = Program::at(&self.binary).args("--site").arg(&self.root);
        program.args("--lang en build --out").arg(&self.out)
    }

    fn build(&self) -> Outcome<Written> {
        let report = self.root.join("report.json");
        self.program().arg("--report").arg(&report).quietly()?;
        Ok(serde_json::from_slice(&fs::read(report)?)?)
    }

    fn release(&self, id: &str) -> Outcome<()> {
        let program = Program::at(&self.binary).args("--site").arg(&self.root);
        let named = format!("{}/{id}", self.name);
        program.args("statement release --delivered").arg(named).quietly().map(drop)
    }
}

/// The middle, what nineteen of twenty stay below, and the most.
fn shares(mut times: Vec<Duration>) -> String {
    times.sort();
    let at = |share: usize| times.get((times.len() * share / 100).min(times.len() - 1));
    let shown = [at(50), at(95), times.last()];
    let shown = shown.map(|time| time.copied().unwrap_or_default().as_millis().to_string());
    format!("{} ms", shown.join(" / "))
}
