//! `cargo xtask gallery`: the theme's components by their examples, in six
//! languages. The work is done by `examples/gallery.rs`, which knows the theme.

use std::path::{Path, PathBuf};

use crate::run::Program;
use crate::{Outcome, workspace};

/// Where tests look for it.
const FOLDER: &str = "target/gallery";

/// Writes the gallery, below `--out` where that is given.
pub(crate) fn run(words: &[String]) -> Outcome<String> {
    let out = match words {
        [] => return for_tests().map(|()| shown(Path::new(FOLDER))),
        [option, folder] if option == "--out" => PathBuf::from(folder),
        _ => return Err("usage: cargo xtask gallery [--out DIR]".into()),
    };
    write(&out).map(|()| shown(&out))
}

/// Writes it where tests look, without what earlier examples left there.
pub(crate) fn for_tests() -> Outcome<()> {
    let folder = workspace().join(FOLDER);
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    write(Path::new(FOLDER))
}

fn write(out: &Path) -> Outcome<()> {
    Program::new("cargo run --quiet --example gallery -- .").arg(out).run()
}

fn shown(out: &Path) -> String {
    format!("see {}", out.join("en/index.html").display())
}
