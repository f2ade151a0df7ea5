//! `cargo xtask test`: every check that a change has to pass, in the order in
//! which they are likely to fail. `cargo xtask supply`: the checks of what the program
//! is built from and of what reads hostile input, each of which compiles much and
//! seldom fails; CI runs them beside the others. All are tried, so that one run tells
//! all that is wrong. They start at [`run`] and [`supply`].

use std::time::Instant;

use crate::run::Program;
use crate::{Outcome, fuzz, gallery, wasm};

pub(crate) mod install;

/// A named check.
struct Step {
    name: &'static str,
    run: fn() -> Outcome<()>,
}

const STEPS: [Step; 14] = [
    Step { name: "format", run: || cargo("fmt --all --check") },
    Step { name: "lints", run: || cargo("clippy --workspace --all-targets -- -D warnings") },
    Step { name: "documentation", run: documentation },
    Step { name: "tests", run: || cargo("test --workspace --no-fail-fast") },
    Step { name: "browser tools", run: install::browser_tools },
    Step { name: "sample site", run: sample_site },
    Step { name: "other programs", run: interchange },
    Step { name: "books", run: books },
    Step { name: "hosts' own programs", run: hosting },
    Step { name: "publishing", run: targets },
    Step { name: "action for CI", run: action },
    Step { name: "portable edition", run: portable },
    Step { name: "components", run: gallery::for_tests },
    Step { name: "pages in a browser", run: browser },
];

const SUPPLY: [Step; 3] = [
    Step { name: "licences and sources", run: licences },
    Step { name: "hostile input", run: fuzz::for_tests },
    Step { name: "search engine", run: search_engine },
];

/// Checks a change.
pub(crate) fn run() -> Outcome<String> {
    try_all(&STEPS)
}

/// Checks what the program is built from.
pub(crate) fn supply() -> Outcome<String> {
    try_all(&SUPPLY)
}

fn try_all(steps: &[Step]) -> Outcome<String> {
    let mut summary = vec!["summary".to_owned()];
    let mut failed = Vec::new();
    for Step { name, run } in steps {
        println!("── {name}");
        let start = Instant::now();
        let outcome = run();
        let mark = if outcome.is_ok() { '✓' } else { '✗' };
        if let Err(error) = outcome {
            eprintln!("{error}\n");
            failed.push(*name);
        }
        summary.push(format!("  {mark} {name:<22} {:>6.1} s", start.elapsed().as_secs_f64()));
    }
    let summary = summary.join("\n");
    if failed.is_empty() {
        return Ok(summary);
    }
    Err(format!("{summary}\n\nfailed: {}", failed.join(", ")).into())
}

fn cargo(arguments: &str) -> Outcome<()> {
    Program::new(&format!("cargo {arguments}")).run()
}

fn documentation() -> Outcome<()> {
    let program = Program::new("cargo doc --workspace --no-deps");
    program.env("RUSTDOCFLAGS", "-D warnings").run()?;
    Ok(())
}

/// Advisories are left to a scheduled run: they change without a change here.
fn licences() -> Outcome<()> {
    Program::new(&install::cargo_deny()?).args("check bans licenses sources").run()
}

/// The kept engine is tried with the pages; this is one of today's source. On
/// a machine that can get no compiler for it, the kept one must do: a test
/// tells whether it is of today's source.
fn search_engine() -> Outcome<()> {
    if let Some(reason) = wasm::obstacle() {
        println!("not built from source on this machine: {reason}");
        return Ok(());
    }
    wasm::run(&["--check".to_owned()]).map(drop)
}

/// The whole workspace is built, as it is for its tests: on its own, the one
/// program would get other features of its libraries, and these be built again.
fn sample_site() -> Outcome<()> {
    cargo("build --workspace")?;
    let build = |to: &str| {
        Program::new("target/debug/papersmart build").args(to).args("--now").arg(SAMPLE_TIME).run()
    };
    build("--out target/browser-test")?;
    build("--out target/browser-test-podium --audience podium")
}

/// What other programs take of the sample site, as they read it.
fn interchange() -> Outcome<()> {
    Program::new("npm --prefix tests/interchange ci --no-audit --no-fund").run()?;
    Program::new("npm --prefix tests/interchange test").run()?;
    for to in ["bag bag", "bag bag.zip", "wacz session.wacz"] {
        let (what, name) = to.split_once(' ').unwrap_or_default();
        Program::new("target/debug/papersmart export")
            .args(what)
            .args("pcpm/third-session --from target/browser-test --force --now")
            .arg(SAMPLE_TIME)
            .args(&format!("--to target/archives/{name}"))
            .run()?;
    }
    Program::new(&install::python_tools()?).arg("tests/interchange/archives.py").run()?;
    install::minisign()?;
    cargo("test --workspace --test it -- --ignored minisign::")
}

/// Books of the sample site, as checkers of books and of access to them read them.
fn books() -> Outcome<()> {
    for of in [
        "pcpm/third-session",
        "ccs/2025",
        "pcpm/third-session --item languages --lang ar --lang fr",
        "pcpm/third-session --meeting plenary-4 --lang ar --lang fr",
        "pcpm/third-session --document CPM/PC.III/2 --lang ar --lang fr",
        "pcpm/third-session --statement pistachio-languages --lang ar --lang fr",
    ] {
        Program::new("target/debug/papersmart export epub")
            .args(of)
            .args("--to target/books --force --certified-by Sample --now")
            .arg(SAMPLE_TIME)
            .run()?;
    }
    Program::new(&install::book_tools()?).arg("tests/books/check.py").run()?;
    // Its browser is Debian's: none is fetched.
    Program::new("npm --prefix tests/books ci --ignore-scripts --no-audit --no-fund").run()?;
    Program::new("npm --prefix tests/books test").run()
}

/// What hosts are told, as their own parsers read it, and as our server obeys it.
fn hosting() -> Outcome<()> {
    Program::new("npm --prefix tests/hosting ci --no-audit --no-fund").run()?;
    Program::new("npm --prefix tests/hosting test").run()
}

/// A site on servers as they are, and on a double of one that is nobody's to run.
fn targets() -> Outcome<()> {
    Program::new(&install::target_tools()?).arg("tests/targets/targets.py").run()
}

/// The sample in one's hand, as two browsers open it from a disk.
fn portable() -> Outcome<()> {
    install::other_browser()?;
    Program::new("target/debug/papersmart bundle --from target/browser-test --now")
        .arg(SAMPLE_TIME)
        .args("--session pcpm/third-session --session ccs/2025 --out target/portable/edition")
        .run()?;
    Program::new("target/debug/papersmart verify target/portable/edition").run()?;
    Program::new("npm --prefix tests/portable test").run()
}

/// The steps of the action that publishes sites, with the program that was built
/// for the sample site.
fn action() -> Outcome<()> {
    Program::new("npm --prefix tests/action ci --no-audit --no-fund").run()?;
    Program::new("npm --prefix tests/action test").run()
}

/// Gets ready what tests and measurements look at in a browser.
pub(crate) fn prepare_pages() -> Outcome<()> {
    install::browser_tools()?;
    sample_site()?;
    gallery::for_tests()
}

/// A morning on which the sample's session meets.
const SAMPLE_TIME: &str = "2026-04-29T08:30:00Z";

fn browser() -> Outcome<()> {
    Program::new("npm --prefix tests/browser test").run()
}
