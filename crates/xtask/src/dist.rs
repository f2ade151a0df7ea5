//! `cargo xtask dist`: the program as others get it, what it is built from, and
//! the digests of both. The same commit and compiler are to give the same
//! bytes in whatever folder, so that anybody can build it again and compare.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::Program;
use crate::test::install;
use crate::{Outcome, workspace};

/// Where the folder of the sources and that of cargo seem to be.
const SOURCES: &str = "/papersmart";
const CARGO: &str = "/cargo";

/// The name of lists while they are made.
const LIST: &str = "papersmart.cdx";

/// Writes program, list and digests to `target/dist`, or where `--out` says.
pub(crate) fn run(words: &[String]) -> Outcome<String> {
    let out: String = crate::bench::value(words, "--out")?.unwrap_or_else(|| "target/dist".into());
    let out = workspace().join(out);
    fs::create_dir_all(&out)?;
    let program = build()?;
    let host = host()?;
    let name = format!("papersmart-{}-{host}", env!("CARGO_PKG_VERSION"));
    fs::copy(program, out.join(&name))?;
    let parts = format!("papersmart-{}.cdx.json", env!("CARGO_PKG_VERSION"));
    list_parts(&host, &out.join(&parts))?;
    let sums = Program::new("sha256sum").args(&format!("{name} {parts}")).inside(&out);
    let sums = sums.quietly()?;
    fs::write(out.join("SHA256SUMS"), &sums)?;
    Ok(format!("{}\n{sums}", out.display()))
}

/// Builds the program in a folder of its own; gives its path.
fn build() -> Outcome<PathBuf> {
    let sources = workspace().canonicalize()?;
    let home = || std::env::home_dir().map(|home| home.join(".cargo"));
    let cargo = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home);
    let cargo = cargo.ok_or("nothing tells where cargo keeps its crates")?;
    let maps = [(sources.as_path(), SOURCES), (cargo.as_path(), CARGO)];
    let told = |option: &str| -> String {
        let one = |(from, to): &(&Path, &str)| format!("{option}={}={to}", from.display());
        maps.iter().map(one).collect::<Vec<_>>().join(" ")
    };
    Program::new("cargo build --release --locked --bin papersmart --target-dir target/dist-build")
        .env("RUSTFLAGS", &told("--remap-path-prefix"))
        .env("CFLAGS", &told("-ffile-prefix-map"))
        .env("SOURCE_DATE_EPOCH", "0")
        .run()?;
    Ok(sources.join("target/dist-build/release/papersmart"))
}

/// The kind of this machine, as compilers name it.
pub(crate) fn host() -> Outcome<String> {
    let told = Program::new("rustc --version --verbose").quietly()?;
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.ok_or("the compiler does not tell the kind of the machine")?.to_owned())
}

/// Writes what the program is built from, as CycloneDX has it. Each crate of the
/// workspace gets a list beside its manifest; the program's is kept.
fn list_parts(host: &str, to: &Path) -> Outcome<()> {
    Program::new(&install::cargo_cyclonedx()?)
        .args("cyclonedx --quiet --format json --spec-version 1.5")
        .args(&format!("--override-filename {LIST} --target {host}"))
        .env("SOURCE_DATE_EPOCH", "0")
        .run()?;
    let sources = workspace().canonicalize()?;
    let list = |folder: &Path| folder.join(format!("{LIST}.json"));
    let text = fs::read_to_string(list(&sources))?;
    fs::write(to, text.replace(&format!("file://{}", sources.display()), "file:///papersmart"))?;
    fs::remove_file(list(&sources))?;
    for entry in fs::read_dir(sources.join("crates"))? {
        fs::remove_file(list(&entry?.path()))?;
    }
    Ok(())
}
