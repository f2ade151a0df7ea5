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

/// Where it is built.
const BUILD: &str = "target/dist-build";

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
    // Whoever fetches needs numbers that nobody knows.
    Program::new("cargo fetch --locked").run()?;
    let mut build =
        Program::new("cargo build --release --locked --offline --bin papersmart --target-dir")
            .arg(BUILD)
            .env("RUSTFLAGS", &told("--remap-path-prefix"))
            .env("CFLAGS", &told("-ffile-prefix-map"))
            .env("SOURCE_DATE_EPOCH", "0");
    if cfg!(target_os = "linux") {
        build = build.env("LD_PRELOAD", &numbers(&sources.join(BUILD))?);
    }
    build.run()?;
    Ok(sources.join(BUILD).join("release/papersmart"))
}

/// Compiles what gives the same numbers to all who ask for random ones, as the
/// scripts of some crates do without need; gives its path.
fn numbers(folder: &Path) -> Outcome<String> {
    fs::create_dir_all(folder)?;
    let (source, library) = (folder.join("numbers.c"), folder.join("numbers.so"));
    fs::write(&source, include_str!("numbers.c"))?;
    Program::new("cc -shared -fPIC -O1 -o").arg(&library).arg(&source).run()?;
    let path = library.to_str().ok_or("the folder has a name that is no text")?;
    Ok(path.to_owned())
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

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::hash::{BuildHasher as _, RandomState};
    use std::process::Command;

    use super::numbers;
    use crate::{Outcome, workspace};

    /// What a hash map's order comes from, told to whoever runs this program again.
    #[test]
    #[ignore = "is run by the other one"]
    fn tells_a_hash() {
        println!("hash {}", RandomState::new().hash_one(7));
    }

    #[test]
    fn hash_maps_have_one_order_while_the_program_is_built() -> Outcome<()> {
        let library = numbers(&workspace().join("target/dist-numbers"))?;
        let hash = |library: &str| -> Outcome<String> {
            let mut command = Command::new(std::env::current_exe()?);
            command.args(["--ignored", "--exact", "--nocapture", "dist::tests::tells_a_hash"]);
            let told = String::from_utf8(command.env("LD_PRELOAD", library).output()?.stdout)?;
            let line = told.lines().find_map(|line| line.split_once("hash "));
            Ok(line.ok_or("no hash was told")?.1.to_owned())
        };
        assert_eq!(hash(&library)?, hash(&library)?);
        assert_ne!(hash("")?, hash("")?);
        Ok(())
    }
}
