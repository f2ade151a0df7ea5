//! `cargo xtask wasm`: the search engine for browsers, from source to the
//! module and the script that are committed below
//! `crates/papersmart-search-wasm/dist`, so that nobody else needs a compiler
//! for it. With `--check` it leaves them alone. It starts at [`run`].

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::Program;
use crate::{Outcome, workspace};

mod compiler;
mod debian;
mod stamp;

use compiler::Compiler;

const PACKAGE: &str = "papersmart-search-wasm";
/// Where the engine is built, below the workspace.
const BUILT: &str = "target/wasm/dist";
/// Where it is committed.
const COMMITTED: &str = "crates/papersmart-search-wasm/dist";
const FILES: [&str; 2] = ["engine.js", "engine.wasm"];

/// The floor: WebAssembly as it was first released. With the script around it,
/// that is Chrome 57, Edge 79, Firefox 52 and Safari 11, all of 2017 but Edge.
const TARGET: &str = "-Ctarget-cpu=mvp";
const FLOOR: &str = "--mvp-features";

/// Functions stay apart: brotli finds their likeness, and it makes 5 per cent.
const SHRINK: &str = "-Oz --converge --one-caller-inline-max-function-size=0 --strip-producers";

/// Builds the engine, tries it, and keeps it unless it is only a check.
pub(crate) fn run(words: &[String]) -> Outcome<String> {
    let is_check = match words {
        [] => false,
        [word] if word == "--check" => true,
        _ => return Err("usage: cargo xtask wasm [--check]".into()),
    };
    let compiler = Compiler::find()?;
    let module = compile(&compiler)?;
    finish(&module)?;
    try_out()?;
    if is_check {
        return Ok(format!("built {BUILT} with {}", compiler.version));
    }
    let (from, to) = (workspace().join(BUILT), workspace().join(COMMITTED));
    fs::create_dir_all(&to)?;
    for file in FILES {
        fs::copy(from.join(file), to.join(file))?;
    }
    stamp::write(&module.with_extension("d"), &compiler.version)?;
    Ok(format!("built {COMMITTED} with {}", compiler.version))
}

/// Why the engine cannot be built here, if it cannot.
pub(crate) fn obstacle() -> Option<String> {
    Compiler::find().err().map(|error| error.to_string())
}

/// What the compiler makes of the source.
fn compile(compiler: &Compiler) -> Outcome<PathBuf> {
    let cargo = Program::new("cargo build --locked --profile wasm --target-dir target/wasm")
        .args("--target wasm32-unknown-unknown --package")
        .arg(PACKAGE);
    compiler.apply(cargo).run()?;
    let name = PACKAGE.replace('-', "_");
    Ok(workspace().join(format!("target/wasm/wasm32-unknown-unknown/wasm/{name}.wasm")))
}

/// The script around the module, and the module made small; nothing if it is
/// the same as the last time.
fn finish(module: &Path) -> Outcome<()> {
    let built = workspace().join(BUILT);
    let done = built.join("made-from");
    let made_from = format!("{} {}", stamp::digest(&fs::read(module)?), stamp::tools()?);
    if fs::read_to_string(&done).is_ok_and(|before| before == made_from) {
        return Ok(());
    }
    fs::create_dir_all(&built)?;
    Program::new("cargo run --locked --quiet --package xtask --features glue --bin glue --")
        .arg(module)
        .arg(BUILT)
        .run()?;
    if !Program::new("npm --prefix tests/browser ls binaryen").works() {
        Program::new("npm --prefix tests/browser ci --no-audit --no-fund").run()?;
    }
    Program::new("node tests/browser/node_modules/binaryen/bin/wasm-opt")
        .args(&format!("{FLOOR} {SHRINK} {BUILT}/engine_bg.wasm -o {BUILT}/engine.wasm"))
        .run()?;
    Ok(fs::write(done, made_from)?)
}

/// Loads it in node, asks it something, and weighs it.
fn try_out() -> Outcome<()> {
    let program = Program::new("node --test --test-reporter=spec tests/browser/engine.test.js");
    program.env("ENGINE", BUILT).run()
}
