//! What each check does.

use crate::run::Program;
use crate::{Outcome, gallery, wasm};

use super::install;

pub(super) fn format() -> Outcome<()> {
    cargo("fmt --all --check")
}

pub(super) fn lints() -> Outcome<()> {
    cargo("clippy --workspace --all-targets -- -D warnings")
}

pub(super) fn tests() -> Outcome<()> {
    cargo("test --workspace --no-fail-fast")
}

fn cargo(arguments: &str) -> Outcome<()> {
    Program::new(&format!("cargo {arguments}")).run()
}

pub(super) fn documentation() -> Outcome<()> {
    let program = Program::new("cargo doc --workspace --no-deps");
    program.env("RUSTDOCFLAGS", "-D warnings").run()?;
    Ok(())
}

/// Advisories are left to a scheduled run: they change without a change here.
pub(super) fn licences() -> Outcome<()> {
    Program::new(&install::cargo_deny()?).args("check bans licenses sources").run()
}

/// The kept engine is tried with the pages; this is one of today's source. On
/// a machine that can get no compiler for it, the kept one must do: a test
/// tells whether it is of today's source.
pub(super) fn search_engine() -> Outcome<()> {
    if let Some(reason) = wasm::obstacle() {
        println!("not built from source on this machine: {reason}");
        return Ok(());
    }
    wasm::run(&["--check".to_owned()]).map(drop)
}

/// The program is the one that the tests run: built on its own, its libraries would have
/// other features, and be built again.
pub(super) fn sample_site() -> Outcome<()> {
    cargo("test --workspace --no-run")?;
    let build = |to: &str| {
        Program::new("target/debug/papersmart build").args(to).args("--now").arg(SAMPLE_TIME).run()
    };
    build("--out target/browser-test")?;
    build("--out target/browser-test-podium --audience podium")
}

/// What other programs take of the sample site, as they read it.
pub(super) fn interchange() -> Outcome<()> {
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
    cargo("test --workspace --test it -- --ignored minisign::")
}

/// Books of the sample site, as checkers of books and of access to them read them.
pub(super) fn books() -> Outcome<()> {
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
pub(super) fn hosting() -> Outcome<()> {
    Program::new("npm --prefix tests/hosting ci --no-audit --no-fund").run()?;
    Program::new("npm --prefix tests/hosting test").run()
}

/// A site on servers as they are, and on a double of one that is nobody's to run.
pub(super) fn targets() -> Outcome<()> {
    Program::new(&install::target_tools()?).arg("tests/targets/targets.py").run()
}

/// The sample in one's hand, as two browsers open it from a disk.
pub(super) fn portable() -> Outcome<()> {
    Program::new("npm --prefix tests/portable ci --no-audit --no-fund").run()?;
    Program::new("target/debug/papersmart bundle --from target/browser-test --now")
        .arg(SAMPLE_TIME)
        .args("--session pcpm/third-session --session ccs/2025 --out target/portable/edition")
        .run()?;
    Program::new("target/debug/papersmart verify target/portable/edition").run()?;
    Program::new("npm --prefix tests/portable test").run()
}

/// The steps of the action that publishes sites, with the program that was built
/// for the sample site.
pub(super) fn action() -> Outcome<()> {
    Program::new("npm --prefix tests/action ci --no-audit --no-fund").run()?;
    Program::new("npm --prefix tests/action test").run()
}

/// Gets ready what tests and measurements look at in a browser.
pub(crate) fn prepare_pages() -> Outcome<()> {
    install::tools()?;
    sample_site()?;
    gallery::for_tests()
}

/// A morning on which the sample's session meets.
const SAMPLE_TIME: &str = "2026-04-29T08:30:00Z";

pub(super) fn browser() -> Outcome<()> {
    Program::new("npm --prefix tests/browser test").run()
}
