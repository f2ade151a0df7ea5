//! What tests need. For licences: cargo-deny. For pages: Chromium with fonts
//! for six languages, text browsers, Java for the HTML checker, and the packages
//! of `tests/browser`. For archives: Python, and the packages of
//! `tests/interchange`. For books: Java and a browser as for pages, and the packages of
//! `tests/books`. For releases: minisign. For publishing: servers, and the packages of
//! `tests/targets`.

use std::path::Path;

use crate::run::Program;
use crate::{Outcome, workspace};

/// A Debian package and the file that shows that it is there.
type Package = (&'static str, &'static str);

/// What pages, archives, books and releases are tested with.
const DEBIAN: [Package; 9] = [
    ("chromium", "/usr/bin/chromium"),
    ("default-jre-headless", "/usr/bin/java"),
    ("firefox-esr", "/usr/bin/firefox-esr"),
    ("fonts-noto-core", "/usr/share/fonts/truetype/noto"),
    ("fonts-noto-cjk", "/usr/share/fonts/opentype/noto"),
    ("lynx", "/usr/bin/lynx"),
    ("minisign", "/usr/bin/minisign"),
    ("poppler-utils", "/usr/bin/pdftotext"),
    ("w3m", "/usr/bin/w3m"),
];

/// What sites are published to.
const SERVERS: [Package; 3] = [
    ("openssh-client", "/usr/bin/ssh-keygen"),
    ("openssh-server", "/usr/sbin/sshd"),
    ("rsync", "/usr/bin/rsync"),
];

/// The program that checks licences.
pub(crate) fn cargo_deny() -> Outcome<String> {
    cargo_tool("cargo-deny")
}

/// The program that lists what a program is built from.
pub(crate) fn cargo_cyclonedx() -> Outcome<String> {
    cargo_tool("cargo-cyclonedx")
}

/// A program from the registry, built below `target` where it is missing: that
/// takes a minute or two, once; it runs once too, so it need not be fast.
fn cargo_tool(name: &str) -> Outcome<String> {
    if Program::new(&format!("{name} --version")).works() {
        return Ok(name.to_owned());
    }
    let own = format!("target/tools/bin/{name}");
    if !workspace().join(&own).exists() {
        Program::new("cargo install --locked --quiet --debug --root target/tools")
            .arg(name)
            .run()?;
    }
    Ok(own)
}

/// The tests' own variables for browsers that are somewhere else.
const BROUGHT: [(&str, &str); 2] = [("chromium", "CHROMIUM"), ("firefox-esr", "FIREFOX")];

/// Installs what is Debian's, and what pages are tested with.
pub(crate) fn tools() -> Outcome<()> {
    let own = |(package, _): &&Package| {
        !BROUGHT
            .iter()
            .any(|(one, variable)| one == package && std::env::var_os(variable).is_some())
    };
    let wanted: Vec<Package> = DEBIAN.iter().filter(own).chain(&SERVERS).copied().collect();
    let mut missing = missing(&wanted);
    if !has_venv() {
        missing.push("python3-venv");
    }
    debian(&missing)?;
    Program::new("npm --prefix tests/browser ci --no-audit --no-fund").run()
}

fn missing(wanted: &[Package]) -> Vec<&'static str> {
    let there = |(_, file): &&Package| !Path::new(file).exists();
    wanted.iter().filter(there).map(|(package, _)| *package).collect()
}

fn has_venv() -> bool {
    Program::new("python3 -c").arg("import ensurepip, venv").works()
}

/// The program that runs what other people read archives with.
pub(crate) fn python_tools() -> Outcome<String> {
    python("python", "tests/interchange/requirements.txt")
}

/// The program that runs what books are held to; the Java and the browser that it needs
/// are those of pages.
pub(crate) fn book_tools() -> Outcome<String> {
    python("books", "tests/books/requirements.txt")
}

/// The program that runs servers to publish to; the others of them are Debian's.
pub(crate) fn target_tools() -> Outcome<String> {
    debian(&missing(&SERVERS))?;
    python("targets", "tests/targets/requirements.txt")
}

/// Python in an environment of its own below `target`, made again when what it is to
/// hold has changed.
fn python(name: &str, wanted: &str) -> Outcome<String> {
    let own = format!("target/tools/{name}");
    let python = format!("{own}/bin/python");
    let made = workspace().join(&own).join("requirements.txt");
    let wanted_now = std::fs::read(workspace().join(wanted))?;
    if std::fs::read(&made).ok().as_ref() == Some(&wanted_now) {
        return Ok(python);
    }
    if !has_venv() {
        debian(&["python3-venv"])?;
    }
    Program::new("python3 -m venv --clear").arg(&own).run()?;
    let install = "-m pip install --quiet --disable-pip-version-check --require-hashes -r";
    Program::new(&python).args(install).arg(wanted).run()?;
    std::fs::write(made, wanted_now)?;
    Ok(python)
}

/// Installs packages, if any.
fn debian(packages: &[&str]) -> Outcome<()> {
    if packages.is_empty() {
        return Ok(());
    }
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
