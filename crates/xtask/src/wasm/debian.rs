//! Debian's compiler for browsers, unpacked below `target`: to install it
//! would fight with rustup. It starts at [`unpacked`].

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crate::run::Program;
use crate::{Outcome, workspace};

/// The compiler, the source of std, and what the first is linked to.
const PACKAGES: [&str; 2] = ["rustc-web", "rust-web-src"];
/// Of the packages that they depend on, those that are fetched too.
const BESIDE: [&str; 2] = ["libstd-rust-web-", "libllvm"];

/// Where the compiler's libraries lie in the folder.
pub(crate) const LIBRARIES: &str = "usr/lib/x86_64-linux-gnu";

/// The folder that holds the compiler, filled on the first call.
pub(crate) fn unpacked() -> Outcome<PathBuf> {
    let tools = workspace().canonicalize()?.join("target/wasm-tools");
    let debian = tools.join("debian");
    if debian.exists() {
        return Ok(debian);
    }
    let is_known = || Program::new("apt-cache show rustc-web").works();
    // A machine that has never asked for the lists of packages knows none.
    let learns = || Program::new("apt-get update --quiet").works() && is_known();
    if !(is_known() || learns()) {
        return Err("no compiler for wasm32: as root, run: apt-get update".into());
    }
    // Begun anew where an earlier run was stopped.
    let fresh = tools.join("debian.part");
    if fresh.exists() {
        fs::remove_dir_all(&fresh)?;
    }
    fs::create_dir_all(&fresh)?;
    for package in needed()? {
        let archive = fetch(&package, &tools)?;
        Program::new("dpkg --extract").arg(&archive).arg(&fresh).run()?;
        fs::remove_file(archive)?;
    }
    fs::rename(&fresh, &debian)?;
    Ok(debian)
}

/// The packages, with those of the chain below them that belong to the
/// compiler.
fn needed() -> Outcome<BTreeSet<String>> {
    let mut open: Vec<String> = PACKAGES.map(str::to_owned).into();
    let mut needed = BTreeSet::new();
    while let Some(package) = open.pop() {
        let lines = Program::new("apt-cache depends --important").arg(&package).quietly()?;
        let depends = lines.lines().filter_map(|line| line.trim().strip_prefix("Depends: "));
        let beside = depends.filter(|name| BESIDE.iter().any(|start| name.starts_with(start)));
        open.extend(beside.filter(|name| !needed.contains(*name)).map(str::to_owned));
        needed.insert(package);
    }
    Ok(needed)
}

/// Downloads a package's archive into a folder of its own.
fn fetch(package: &str, tools: &std::path::Path) -> Outcome<PathBuf> {
    let folder = tools.join("download");
    fs::create_dir_all(&folder)?;
    Program::new("apt-get download").arg(package).inside(&folder).quietly()?;
    let archive = fs::read_dir(&folder)?.next().ok_or(format!("{package} was not downloaded"))?;
    Ok(archive?.path())
}
