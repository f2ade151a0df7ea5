//! `cargo xtask sample`: makes the voluminous part of the sample site from the
//! plans and the stock of prose in `crates/xtask/sample`. It owns, in each
//! session of `content/sessions`, `documents.toml`, `files/` and `statements/`;
//! agendas, programmes, lists, captions and press releases are written by hand
//! and left alone. What lies in `by-hand/` of a session there takes the place of what
//! is generated. It starts at [`run`]; [`generate`] is a pure function of the
//! files in `crates/xtask/sample`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::{Outcome, workspace};

mod compose;
mod documents;
mod pdf;
mod plan;
pub(crate) mod prose;
pub(crate) mod seed;
mod statements;

/// Generated files by their path below `content/sessions`.
type Files = BTreeMap<PathBuf, Vec<u8>>;

/// The sessions that the sample has, as `BODY/SESSION`.
const SESSIONS: [&str; 3] = ["carm/first-session", "ccs/2025", "pcpm/third-session"];

/// What the generator owns in the folder of a session.
const OWNED: [&str; 3] = ["documents.toml", "files", "statements"];

/// Writes what [`generate`] makes, and takes away what it makes no longer.
pub(crate) fn run() -> Outcome<String> {
    let root = workspace();
    let made = generate(&root)?;
    let target = root.join("content/sessions");
    for path in present(&target)? {
        if !made.contains_key(&path) {
            fs::remove_file(target.join(path))?;
        }
    }
    let mut written = 0;
    for (path, bytes) in &made {
        let path = target.join(path);
        if fs::read(&path).is_ok_and(|old| old == *bytes) {
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, bytes)?;
        written += 1;
    }
    Ok(format!("{} files of the sample, {written} of them changed", made.len()))
}

/// Every generated file of every session.
fn generate(root: &Path) -> Outcome<Files> {
    let source = root.join("crates/xtask/sample");
    let stock = prose::Stock::read(&source.join("prose"))?;
    let mut files = Files::new();
    for session in SESSIONS {
        let folder = source.join(session);
        let manifest = fs::read_to_string(folder.join("documents.toml"))?;
        documents::generate(Path::new(session), &manifest, &mut files)?;
        let plan = folder.join("statements.toml");
        if plan.exists() {
            let plan = toml::from_str(&fs::read_to_string(plan)?)?;
            statements::generate(Path::new(session), &plan, &stock, &mut files)?;
        }
        by_hand(session, &folder.join("by-hand"), &mut files)?;
    }
    Ok(files)
}

/// What people wrote into a session, in the place of what was generated.
fn by_hand(session: &str, folder: &Path, files: &mut Files) -> Outcome<()> {
    for entry in WalkDir::new(folder).sort_by_file_name().into_iter().filter(|_| folder.exists()) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let below = Path::new(session).join(entry.path().strip_prefix(folder)?);
            files.insert(below, fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// The owned files that exist, by their path below `content/sessions`.
fn present(target: &Path) -> Outcome<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for owned in
        SESSIONS.iter().flat_map(|session| OWNED.map(|name| target.join(session).join(name)))
    {
        if !owned.exists() {
            continue;
        }
        for entry in WalkDir::new(owned).sort_by_file_name() {
            let entry = entry?;
            if entry.file_type().is_file() {
                paths.push(entry.path().strip_prefix(target)?.to_owned());
            }
        }
    }
    Ok(paths)
}

#[cfg(test)]
mod tests;
