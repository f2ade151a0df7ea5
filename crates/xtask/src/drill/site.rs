//! The site of a drill: a copy of the sample's content, its output, and three
//! folders that stand for three machines. It starts at [`Site::make`].

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::Value;
use walkdir::WalkDir;

use crate::run::Program;
use crate::{Outcome, workspace};

const SESSION: &str = "pcpm/third-session";

/// An origin and two mirrors, each a folder beside the site.
const TARGETS: &str = r#"
[[targets]]
name = "portal"
role = "primary"
kind = "folder"
path = "../portal"

[[targets]]
name = "north"
role = "mirror"
kind = "folder"
path = "../north"

[[targets]]
name = "south"
role = "mirror"
kind = "folder"
path = "../south"
"#;

/// A site and its targets below one folder.
pub(super) struct Site {
    binary: PathBuf,
    root: PathBuf,
    /// The folder of the content.
    site: PathBuf,
    now: &'static str,
}

impl Site {
    /// Copies the sample's content.
    pub(super) fn make(binary: &Path, root: &Path, now: &'static str) -> Outcome<Self> {
        let site = root.join("site");
        copy(&workspace().join("content"), &site.join("content"))?;
        fs::write(site.join("publish.toml"), TARGETS)?;
        Ok(Self { binary: binary.to_owned(), root: root.to_owned(), site, now })
    }

    /// The same with nothing but its content, as a repository brings it.
    pub(super) fn clone_content(&self) -> Outcome<Self> {
        let site = self.root.join("clone");
        copy(&self.site.join("content"), &site.join("content"))?;
        fs::copy(self.site.join("publish.toml"), site.join("publish.toml"))?;
        Ok(Self { binary: self.binary.clone(), root: self.root.clone(), site, now: self.now })
    }

    /// A folder of an output or a target.
    pub(super) fn folder(&self, name: &str) -> PathBuf {
        let beside = if name == "public" { &self.site } else { &self.root };
        beside.join(name)
    }

    /// What readers of a target see.
    pub(super) fn target(&self, name: &str) -> PathBuf {
        self.folder(name).join("current")
    }

    fn program(&self, words: &str) -> Program {
        let program = Program::at(&self.binary).args("--lang en --site").arg(&self.site);
        program.args(words).inside(&self.site)
    }

    /// Builds the site.
    pub(super) fn build(&self, out: &str) -> Outcome<()> {
        let build = self.program("build --now").arg(self.now).arg("--out").arg(self.folder(out));
        build.quietly().map(drop)
    }

    /// Publishes an output; gives how long that took.
    pub(super) fn publish(&self, out: &str, more: &[&str]) -> Outcome<Duration> {
        self.publish_from(&self.folder(out), more)
    }

    /// Publishes a folder; gives how long that took.
    pub(super) fn publish_from(&self, from: &Path, more: &[&str]) -> Outcome<Duration> {
        let start = Instant::now();
        self.publication(from, more).quietly()?;
        Ok(start.elapsed())
    }

    fn publication(&self, from: &Path, more: &[&str]) -> Program {
        let program = self.program("publish --now").arg(self.now).arg("--from").arg(from);
        more.iter().fold(program, |program, word| program.arg(word))
    }

    /// Publishes an output, and ends that by force.
    pub(super) fn publish_and_kill(&self, out: &str, after: Duration) -> Outcome<()> {
        let mut command = self.publication(&self.folder(out), &[]).into_command();
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        std::thread::sleep(after);
        // It may have come to its end.
        let _ = child.kill();
        child.wait()?;
        Ok(())
    }

    /// Adds a line to a page of the site itself.
    pub(super) fn edit(&self) -> Outcome<()> {
        let page = self.site.join("content/pages/about.en.md");
        let text = fs::read_to_string(&page)?;
        Ok(fs::write(&page, format!("{text}\nA line more.\n"))?)
    }

    /// Makes one more statement public.
    pub(super) fn release_one(&self) -> Outcome<()> {
        let statements = self.site.join("content/sessions").join(SESSION).join("statements");
        let staged = |folder: &PathBuf| {
            let told = fs::read_to_string(folder.join("statement.toml"));
            told.is_ok_and(|text| text.contains("state = \"staged\""))
        };
        let mut folders: Vec<PathBuf> =
            fs::read_dir(statements)?.flatten().map(|entry| entry.path()).collect();
        folders.sort();
        let folder = folders.into_iter().find(staged).ok_or("no statement waits any more")?;
        let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let release = self.program("statement release --delivered --now").arg(self.now);
        release.arg(format!("{SESSION}/{id}")).quietly().map(drop)
    }

    /// Holds a target to be whole.
    pub(super) fn verify(&self, target: &str) -> Outcome<()> {
        self.program("verify").arg(self.target(target)).quietly().map(drop)
    }

    /// Brings an altered target back to what it should be.
    pub(super) fn mend(&self, target: &str, out: &str) -> Outcome<()> {
        // What is altered is nobody's any more: the whole copy goes.
        fs::remove_dir_all(self.folder(target))?;
        self.publish(out, &["--to", target]).map(drop)
    }

    /// The release that each target shows.
    pub(super) fn releases(&self) -> Outcome<Vec<(String, Option<u64>)>> {
        let told = self.program("status --format json").into_command().output()?;
        let told: Value = serde_json::from_slice(&told.stdout)?;
        let targets = told["targets"].as_array().ok_or("no target answers")?;
        let one = |target: &Value| {
            (target["name"].as_str().unwrap_or_default().to_owned(), target["release"].as_u64())
        };
        Ok(targets.iter().map(one).collect())
    }

    /// Holds all targets to show the newest release, whole.
    pub(super) fn all_alike(&self) -> Outcome<()> {
        self.program("status").quietly()?;
        for target in ["portal", "north", "south"] {
            self.verify(target)?;
        }
        Ok(())
    }

    /// The digest of the whole of an output.
    pub(super) fn root_digest(&self, out: &str) -> Outcome<Vec<u8>> {
        Ok(fs::read(self.folder(out).join("manifest.sha256"))?)
    }

    /// The same of what a target shows.
    pub(super) fn root_digest_of(&self, target: &str) -> Outcome<Vec<u8>> {
        Ok(fs::read(self.target(target).join("manifest.sha256"))?)
    }
}

fn copy(from: &Path, to: &Path) -> Outcome<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let place = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}
