//! Builds sites of growing size, changes each a little, and prints what that
//! took. Folders are only ever written to, never deleted: a file system that
//! still forgets old files is slow at making new ones. It starts at [`print()`].

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use serde::Deserialize;
use walkdir::WalkDir;

use super::process::{self, Run};
use super::site::{self, DOCUMENTS, Size, Spoken, Waiting};
use super::{hugo, text};
use crate::run::Program;
use crate::{Outcome, workspace};

/// As many statements as a session of a real committee had.
pub(super) const STATEMENTS: usize = 184;
/// About as many pages does such a session have, in six languages.
pub(super) const PAGES: usize = 2_270;
const TIMES: usize = 3;

/// What the columns of a [`row`] are.
pub(super) const HEAD: &str = "\
    | | pages | full build | pages/s | peak | nothing changed | one statement released | \
    the same, watching | written for it | fresh clone |\n|---|--:|--:|--:|--:|--:|--:|--:|---|--:|";

/// What `--report` writes.
#[derive(Deserialize)]
struct Report {
    pages: usize,
    written: usize,
    bytes_written: u64,
    kinds: std::collections::BTreeMap<String, Tally>,
}

#[derive(Deserialize)]
struct Tally {
    count: usize,
    bytes: u64,
}

/// A site and where its builds go.
struct Bench {
    binary: PathBuf,
    root: PathBuf,
    out: PathBuf,
    report: PathBuf,
    waiting: Waiting,
}

/// Measures each size and prints as it goes.
pub(super) fn print(
    pages: &[usize],
    work: &Path,
    binary: Option<PathBuf>,
    with_hugo: bool,
) -> Outcome<String> {
    let binary = released(binary)?;
    let with_hugo = with_hugo && Program::new("hugo version").works();
    println!("{HEAD}");
    for &wanted in pages {
        let sessions = ((wanted + PAGES / 2) / PAGES).max(1);
        let statements = sessions * STATEMENTS;
        let size = Size { sessions, statements, documents: DOCUMENTS, spoken: Spoken::InTurn };
        let root = work.join(format!("site-{sessions}"));
        site::make(size, &root, &text::Texts::read(&workspace())?)?;
        println!("{}", row(&binary, size, &root)?);
        if with_hugo {
            println!("{}", theirs(size, &work.join(format!("hugo-{sessions}")))?);
        }
    }
    Ok(String::new())
}

/// The program as it is published, where no other is given.
pub(super) fn released(binary: Option<PathBuf>) -> Outcome<PathBuf> {
    if let Some(binary) = binary {
        return Ok(binary.canonicalize()?);
    }
    Program::new("cargo build --release --bin papersmart").run()?;
    Ok(workspace().join("target/release/papersmart"))
}

/// Builds a site that is there, changes it a little, and tells what that took.
pub(super) fn row(binary: &Path, size: Size, root: &Path) -> Outcome<String> {
    let bench = Bench {
        binary: binary.to_owned(),
        root: root.to_owned(),
        out: unused(root, "public")?,
        report: root.join("report.json"),
        waiting: site::waiting(size, root)?,
    };
    let full = bench.build()?;
    let built = bench.read_report()?;
    let unchanged = median(TIMES, || Ok(bench.build()?.time))?;
    let released = median(TIMES, || {
        bench.waiting.withhold()?;
        bench.build()?;
        bench.waiting.release()?;
        Ok(bench.build()?.time)
    })?;
    let change = bench.read_report()?;
    let watching = bench.watch()?;
    touch(&root.join("content"))?;
    let clone = bench.build()?.time;
    let rate = built.pages as f64 / full.time.as_secs_f64();
    Ok(format!(
        "| papersmart | {} | {} | {rate:.0} | {} MiB | {} | {} | {} | {} | {} |",
        built.pages,
        shown(full.time),
        full.peak_mib,
        shown(unchanged),
        shown(released),
        shown(watching),
        change.written_for(),
        shown(clone),
    ))
}

fn theirs(size: Size, root: &Path) -> Outcome<String> {
    let texts = text::Texts::read(&workspace())?;
    hugo::make(size, root, &texts)?;
    let out = unused(root, "public")?;
    let full = process::time(hugo::build(root, &out))?;
    let pages = pages_in(&out);
    hugo::add_statement(size, root, &texts)?;
    let more = process::time(hugo::build(root, &out))?;
    let rate = pages as f64 / full.time.as_secs_f64();
    Ok(format!(
        "| Hugo | {pages} | {} | {rate:.0} | {} MiB | – | {} | – | – | – |",
        shown(full.time),
        full.peak_mib,
        shown(more.time),
    ))
}

impl Bench {
    fn program(&self) -> Program {
        Program::at(&self.binary)
            .arg("--site")
            .arg(&self.root)
            .arg("build")
            .arg("--out")
            .arg(&self.out)
            .arg("--report")
            .arg(&self.report)
            .arg("--now")
            .arg(self.waiting.evening())
    }

    fn build(&self) -> Outcome<Run> {
        process::time(self.program())
    }

    fn read_report(&self) -> Outcome<Report> {
        Ok(serde_json::from_str(&fs::read_to_string(&self.report)?)?)
    }

    /// From the change of a file to the end of the build that sees it.
    fn watch(&self) -> Outcome<Duration> {
        self.waiting.withhold()?;
        fs::write(&self.report, "")?;
        let _running = process::start(self.program().arg("--watch"))?;
        self.until_reported()?;
        // It looks at the folder from now on.
        std::thread::sleep(Duration::from_secs(1));
        median(TIMES, || {
            fs::write(&self.report, "")?;
            self.waiting.release()?;
            let start = Instant::now();
            self.until_reported()?;
            let took = start.elapsed();
            fs::write(&self.report, "")?;
            self.waiting.withhold()?;
            self.until_reported()?;
            Ok(took)
        })
    }

    fn until_reported(&self) -> Outcome<()> {
        let start = Instant::now();
        while fs::metadata(&self.report)?.len() == 0 {
            if start.elapsed() > Duration::from_secs(300) {
                return Err("nothing was built while watching".into());
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        Ok(())
    }
}

impl Report {
    /// Files and bytes by kind.
    fn written_for(&self) -> String {
        let mut said = format!("{} files, {}", self.written, size(self.bytes_written));
        let kinds = self.kinds.iter().filter(|(_, tally)| tally.count > 0);
        for (kind, tally) in kinds {
            // Writing to a string cannot fail.
            let _ = write!(said, "; {} {kind} {}", tally.count, size(tally.bytes));
        }
        said
    }
}

fn size(bytes: u64) -> String {
    format!("{} kB", bytes.div_ceil(1000))
}

pub(super) fn shown(time: Duration) -> String {
    if time < Duration::from_secs(2) {
        format!("{} ms", time.as_millis())
    } else {
        format!("{:.1} s", time.as_secs_f64())
    }
}

fn median(times: usize, run: impl FnMut() -> Outcome<Duration>) -> Outcome<Duration> {
    let mut took = std::iter::repeat_with(run).take(times).collect::<Outcome<Vec<_>>>()?;
    took.sort_unstable();
    Ok(took.get(times / 2).copied().unwrap_or_default())
}

/// The first folder of that name that is not there yet.
pub(super) fn unused(root: &Path, name: &str) -> Outcome<PathBuf> {
    let free = (1..).map(|turn| root.join(format!("{name}-{turn}"))).find(|path| !path.exists());
    free.ok_or_else(|| "no name is free".into())
}

/// Gives every file a new time, as a clone does.
fn touch(folder: &Path) -> Outcome<()> {
    let now = SystemTime::now();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            File::options().append(true).open(entry.path())?.set_modified(now)?;
        }
    }
    Ok(())
}

fn pages_in(folder: &Path) -> usize {
    let files = WalkDir::new(folder).into_iter().flatten();
    files.filter(|file| file.path().extension().is_some_and(|kind| kind == "html")).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_one_of_three_counts() {
        let mut times = [30, 10, 20].into_iter().map(Duration::from_millis);
        let middle = median(3, || Ok(times.next().unwrap())).unwrap();
        assert_eq!(shown(middle), "20 ms");
    }

    #[test]
    fn a_used_folder_is_not_taken_again() {
        let src = workspace().join("crates/xtask");
        assert_eq!(unused(&src, "public").unwrap(), src.join("public-1"));
    }
}
