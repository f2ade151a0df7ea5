//! What the committed engine was built from: `dist/stamp` holds a digest for
//! each source file that the compiler read, for the versions of the libraries,
//! for how it is built, and for the outcome. So a test can say that the engine
//! is older than its source, and where. It starts at [`write()`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::compiler::SMALL_STD;
use super::{COMMITTED, FILES, FLOOR, PACKAGE, SHRINK, TARGET};
use crate::{Outcome, workspace};

/// Packages of this workspace that go in.
const PACKAGES: [&str; 2] = ["papersmart-search", PACKAGE];

/// Writes the stamp. The list of sources is the compiler's own, in the form of
/// a rule for make.
pub(crate) fn write(rule: &Path, compiler: &str) -> Outcome<()> {
    let root = workspace().canonicalize()?;
    let rule = fs::read_to_string(rule)?;
    let (_, sources) = rule.split_once(": ").ok_or("the compiler names no sources")?;
    let mut names: BTreeSet<String> = FILES.map(|file| format!("{COMMITTED}/{file}")).into();
    names.extend(PACKAGES.map(|package| format!("crates/{package}/Cargo.toml")));
    let sources = sources.replace("\\ ", "\0");
    for source in sources.split_whitespace() {
        let source = source.replace('\0', " ");
        names.insert(Path::new(&source).strip_prefix(&root)?.to_string_lossy().into_owned());
    }
    let mut lines = vec![format!("# Written by `cargo xtask wasm`, with {compiler}.")];
    for name in names {
        lines.push(format!("{}  {name}", digest(&fs::read(root.join(&name))?)));
    }
    lines.extend(settings()?.map(|(name, value)| format!("{}  {name}", digest(value.as_bytes()))));
    Ok(fs::write(root.join(COMMITTED).join("stamp"), lines.join("\n") + "\n")?)
}

/// SHA-256 in hexadecimal digits.
pub(crate) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The tools behind the compiler, with their versions and flags.
pub(crate) fn tools() -> Outcome<String> {
    let lock = fs::read_to_string(workspace().join("tests/browser/package-lock.json"))?;
    let lock: serde_json::Value = serde_json::from_str(&lock)?;
    let binaryen = &lock["packages"]["node_modules/binaryen"]["version"];
    let glue = include_str!("../bin/glue.rs");
    Ok(format!("{FLOOR} {SHRINK} {binaryen} {}", digest(glue.as_bytes())))
}

/// What goes in beside files.
fn settings() -> Outcome<[(&'static str, String); 3]> {
    let manifest: toml::Table = fs::read_to_string(workspace().join("Cargo.toml"))?.parse()?;
    let profile = manifest.get("profile").and_then(|profiles| profiles.get("wasm"));
    let profile = profile.map(ToString::to_string).unwrap_or_default();
    Ok([
        ("Cargo.toml: profile.wasm", profile),
        ("Cargo.lock: libraries", libraries()?),
        ("crates/xtask: flags and tools", format!("{TARGET} {SMALL_STD:?} {}", tools()?)),
    ])
}

/// The locked versions of all that the packages depend on.
fn libraries() -> Outcome<String> {
    let lock: toml::Table = fs::read_to_string(workspace().join("Cargo.lock"))?.parse()?;
    let packages = lock.get("package").and_then(|packages| packages.as_array());
    let text = |package: &toml::Value, key| Some(package.get(key)?.as_str()?.to_owned());
    let mut dependencies = BTreeMap::new();
    let mut by_name: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in packages.ok_or("Cargo.lock lists no packages")? {
        let name = text(package, "name").unwrap_or_default();
        let full = format!("{name} {}", text(package, "version").unwrap_or_default());
        let below = package.get("dependencies").and_then(|list| list.as_array());
        let below = below.into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned));
        dependencies.insert(full.clone(), below.collect::<Vec<String>>());
        by_name.entry(name).or_default().push(full);
    }
    // A dependency is written with its version only where it has to be.
    let mut open: Vec<String> = by_name.get(PACKAGE).into_iter().flatten().cloned().collect();
    let mut reached = BTreeSet::new();
    while let Some(full) = open.pop() {
        for below in dependencies.get(&full).into_iter().flatten() {
            match below.contains(' ') {
                true => open.push(below.split(' ').take(2).collect::<Vec<_>>().join(" ")),
                false => open.extend(by_name.get(below).into_iter().flatten().cloned()),
            }
        }
        open.retain(|next| *next != full && !reached.contains(next));
        reached.insert(full);
    }
    Ok(reached.into_iter().collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn the_committed_engine_is_built_from_the_sources_beside_it() {
        let stamp = workspace().join(COMMITTED).join("stamp");
        let stamp = fs::read_to_string(stamp).expect("run `cargo xtask wasm`");
        let settings: BTreeMap<_, _> = settings().unwrap().into();
        let mut entries = 0;
        for line in stamp.lines().filter(|line| !line.starts_with('#')) {
            let (then, name) = line.split_once("  ").unwrap();
            let now = match settings.get(name) {
                Some(value) => digest(value.as_bytes()),
                None => {
                    fs::read(workspace().join(name)).map_or(String::new(), |file| digest(&file))
                }
            };
            assert!(
                now == then,
                "{name} has changed since the search engine was built: run `cargo xtask wasm`, \
                 and commit what it writes below {COMMITTED}"
            );
            entries += 1;
        }
        assert!(entries > settings.len() + FILES.len(), "the stamp is not whole");
    }

    #[test]
    fn the_libraries_of_the_engine_alone_are_in_its_stamp() {
        let libraries = libraries().unwrap();
        let has = |name| libraries.lines().any(|line| line.split(' ').next() == Some(name));
        assert!(has("tantivy") && has("bitpacking") && has("wasm-bindgen"));
        assert!(!has("tokio") && !has("walrus") && !has("papersmart"));
    }
}
