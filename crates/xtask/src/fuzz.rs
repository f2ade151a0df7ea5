//! `cargo xtask fuzz`: hostile input for every reader of what others write, guided
//! by which code it reaches. It starts at [`run`].
//!
//! The tests try each target a number of times, always the same ones. A person or a
//! timer lets them run for hours: `cargo xtask fuzz --minutes 60`. It needs no other
//! compiler than the tests do; `cargo fuzz` takes the same targets.

use std::fs;

use crate::run::Program;
use crate::{Outcome, workspace};

/// A target, where examples of its input are, and how often tests try it.
struct Target {
    name: &'static str,
    examples: Option<&'static str>,
    tries: u32,
}

const TARGETS: [Target; 6] = [
    Target { name: "query", examples: None, tries: 1_000 },
    Target { name: "blocks", examples: None, tries: 1_000 },
    Target { name: "heads", examples: None, tries: 1_000 },
    Target { name: "import", examples: Some("tests/import"), tries: 5_000 },
    Target { name: "markdown", examples: Some("content/sessions/pcpm"), tries: 1_000 },
    Target { name: "content", examples: None, tries: 200 },
];

/// What makes code tell which parts of it were reached, as libFuzzer wants it.
const TELLING: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cdebug-assertions";

/// Tries targets for some time each: `[TARGET]... [--minutes N]`; all of them for
/// a minute where nothing else is said.
pub(crate) fn run(words: &[String]) -> Outcome<String> {
    let minutes: u32 = crate::bench::value(words, "--minutes")?.unwrap_or(1);
    let named = |target: &&Target| {
        let mut names = words.iter().filter(|word| word.parse::<u32>().is_err());
        let all = names.clone().all(|word| word.starts_with("--"));
        all || names.any(|word| word == target.name)
    };
    let is_known = |word: &str| TARGETS.iter().any(|target| target.name == word);
    let other = |word: &&String| {
        word.parse::<u32>().is_err() && *word != "--minutes" && !is_known(word.as_str())
    };
    if let Some(word) = words.iter().find(other) {
        return Err(format!("there is no target {word}").into());
    }
    let host = build()?;
    let time = format!("-max_total_time={} -timeout=60", 60 * minutes);
    for target in TARGETS.iter().filter(named) {
        attempt(&host, target, &format!("fuzz/corpus/{}", target.name), &time)?;
    }
    Ok("nothing was found".to_owned())
}

/// Tries every target as often as it says, from one seed and from nothing that was found
/// before.
pub(crate) fn for_tests() -> Outcome<()> {
    let host = build()?;
    let empty = workspace().join("target/fuzz/corpus");
    if empty.exists() {
        fs::remove_dir_all(&empty)?;
    }
    TARGETS.iter().try_for_each(|target| {
        let tries = format!("-runs={} -seed=1 -timeout=60", target.tries);
        attempt(&host, target, &format!("target/fuzz/corpus/{}", target.name), &tries)
    })
}

/// Builds the targets; gives the name of the machine's kind. Named, it keeps
/// what belongs to the compiler out of what is watched.
fn build() -> Outcome<String> {
    let host = crate::dist::host()?;
    Program::new("cargo build --locked --manifest-path fuzz/Cargo.toml --target-dir target/fuzz")
        .arg("--target")
        .arg(&host)
        .env("RUSTFLAGS", TELLING)
        .run()?;
    Ok(host)
}

/// Tries a target, keeping what reaches further in a folder; the examples are never
/// written to.
fn attempt(host: &str, target: &Target, found: &str, how: &str) -> Outcome<()> {
    let bad = workspace().join("fuzz/artifacts").join(target.name);
    for folder in [workspace().join(found), bad.clone()] {
        fs::create_dir_all(folder)?;
    }
    let mut program = Program::new(&format!("target/fuzz/{host}/debug/{}", target.name))
        .args(how)
        .args("-verbosity=0 -print_final_stats=1")
        .arg(format!("-artifact_prefix={}/", bad.display()))
        .arg(found);
    if let Some(examples) = target.examples {
        program = program.arg(examples);
    }
    program.run()
}
