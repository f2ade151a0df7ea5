//! What tests need. For licences: cargo-deny. For pages: Chromium with fonts
//! for six languages, text browsers, Java for the HTML checker, and the packages
//! of `tests/browser`.

use std::path::Path;

use crate::run::Program;
use crate::{Outcome, workspace};

/// A Debian package and the file that shows that it is there.
const DEBIAN: [(&str, &str); 6] = [
    ("chromium", "/usr/bin/chromium"),
    ("default-jre-headless", "/usr/bin/java"),
    ("fonts-noto-core", "/usr/share/fonts/truetype/noto"),
    ("fonts-noto-cjk", "/usr/share/fonts/opentype/noto"),
    ("lynx", "/usr/bin/lynx"),
    ("w3m", "/usr/bin/w3m"),
];

/// The program that checks licences, built below `target` where it is missing:
/// that takes a minute or two, once; it runs once too, so it need not be fast.
pub(crate) fn cargo_deny() -> Outcome<&'static str> {
    if Program::new("cargo-deny --version").works() {
        return Ok("cargo-deny");
    }
    let own = "target/tools/bin/cargo-deny";
    if !workspace().join(own).exists() {
        Program::new("cargo install --locked --quiet --debug cargo-deny --root target/tools")
            .run()?;
    }
    Ok(own)
}

/// Installs what pages are tested with.
pub(crate) fn browser_tools() -> Outcome<()> {
    // The tests' own variable for a browser that is somewhere else.
    let brought = std::env::var_os("CHROMIUM").is_some();
    let there = |package, file| Path::new(file).exists() || (brought && package == "chromium");
    let missing: Vec<&str> = DEBIAN
        .iter()
        .filter(|(package, file)| !there(*package, *file))
        .map(|(package, _)| *package)
        .collect();
    if !missing.is_empty() {
        debian(&missing)?;
    }
    Program::new("npm --prefix tests/browser ci --no-audit --no-fund").run()
}

fn debian(packages: &[&str]) -> Outcome<()> {
    let packages = packages.join(" ");
    let apt = format!("apt-get install --yes --no-install-recommends {packages}");
    let root = Program::new("id -u").quietly().is_ok_and(|id| id.trim() == "0");
    let sudo = if root {
        ""
    } else if Program::new("sudo --non-interactive true").works() {
        "sudo "
    } else {
        return Err(format!("as root, run: {apt}").into());
    };
    Program::new(&format!("{sudo}apt-get update --quiet")).quietly()?;
    // Nobody is there to answer questions.
    Program::new(&format!("{sudo}env DEBIAN_FRONTEND=noninteractive {apt}")).quietly().map(drop)
}
