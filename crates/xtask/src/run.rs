//! Running other programs in the workspace's folder. It starts at [`Program`].

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::{Outcome, workspace};

/// A program with its arguments, shown as it would be typed.
pub(crate) struct Program {
    command: Command,
    shown: String,
}

impl Program {
    /// A program by its path.
    pub(crate) fn at(path: &Path) -> Self {
        let command = Command::new(path);
        Self { command, shown: path.display().to_string() }
    }

    /// A program and the words after it, which hold no spaces.
    pub(crate) fn new(line: &str) -> Self {
        let mut words = line.split_whitespace();
        let mut command = Command::new(words.next().unwrap_or_default());
        command.args(words).current_dir(workspace());
        // Cargo's own variables would make the inner cargo build everything anew.
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CARGO_PKG_")) {
            command.env_remove(name);
        }
        command.env_remove("CARGO_MANIFEST_DIR");
        command.env_remove("CARGO_MANIFEST_PATH");
        Self { command, shown: line.to_owned() }
    }

    /// The same with further arguments, which hold no spaces.
    pub(crate) fn args(mut self, words: &str) -> Self {
        self.shown = format!("{} {words}", self.shown);
        self.command.args(words.split_whitespace());
        self
    }

    /// The same with a further argument.
    pub(crate) fn arg(mut self, word: impl AsRef<OsStr>) -> Self {
        self.shown = format!("{} {}", self.shown, word.as_ref().display());
        self.command.arg(word);
        self
    }

    /// The same with a variable set.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.shown = format!("{name}={value:?} {}", self.shown);
        self.command.env(name, value);
        self
    }

    /// The same in another folder than the workspace's.
    pub(crate) fn inside(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// The line to type for the same.
    pub(crate) fn shown(&self) -> &str {
        &self.shown
    }

    /// Runs it with its output on this terminal; it must succeed.
    pub(crate) fn run(mut self) -> Outcome<()> {
        let status = self.command.status().map_err(|error| format!("{}: {error}", self.shown))?;
        if status.success() { Ok(()) } else { Err(format!("{}: {status}", self.shown).into()) }
    }

    /// Runs it in silence; it must succeed. What it said is told if it fails.
    pub(crate) fn quietly(mut self) -> Outcome<String> {
        let output = self.command.output().map_err(|error| format!("{}: {error}", self.shown))?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        if output.status.success() {
            return Ok(said);
        }
        let complaint = String::from_utf8_lossy(&output.stderr);
        Err(format!("{}: {}\n{said}{complaint}", self.shown, output.status).into())
    }

    /// Whether it is there and succeeds.
    pub(crate) fn works(mut self) -> bool {
        let silent = self.command.stdout(Stdio::null()).stderr(Stdio::null());
        silent.status().is_ok_and(|status| status.success())
    }

    /// The command itself, for those who watch it run.
    pub(crate) fn into_command(self) -> Command {
        self.command
    }
}
