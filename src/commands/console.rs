//! Speaking to the person at the terminal, in their language.

use std::collections::BTreeMap;
use std::path::Path;

use crate::build::{BuildError, Outcome};
use crate::diagnostic::{self, Finding, Severity};
use crate::i18n::{Arg, Catalogue, Language};
use crate::publish::OutputError;
use crate::source::World;

use super::Exit;

/// The terminal.
pub(super) struct Console {
    catalogue: Catalogue,
    language: Language,
    site: World,
}

impl Console {
    /// The terminal of someone who works on a site.
    pub(super) fn new(language: Language, site: &Path) -> Self {
        Self { catalogue: Catalogue::embedded(), language, site: World::at_present(site) }
    }

    /// The language that is spoken.
    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// Whether others may read along: a service that runs this keeps its log.
    pub(super) fn is_shared(&self) -> bool {
        std::env::var_os("CI").is_some_and(|value| !value.is_empty())
    }

    /// A message.
    pub(super) fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.catalogue.say(self.language, id, args)
    }

    /// A size, as the person reads it.
    pub(super) fn bytes(&self, bytes: u64) -> String {
        self.catalogue.bytes(self.language, bytes)
    }

    /// A message in any language.
    pub(super) fn say_in(&self, language: Language, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.catalogue.say(language, id, args)
    }

    /// Prints a message about what goes on.
    pub(super) fn tell(&self, id: &str, args: &[(&str, Arg<'_>)]) {
        anstream::eprintln!("{}", self.say(id, args));
    }

    /// Prints findings for people. `disclose` tells whether those about
    /// embargoed items may be named.
    pub(super) fn findings(&self, findings: &[Finding], disclose: bool) {
        if findings.is_empty() {
            return;
        }
        let say = |id: &str, args: &[(&'static str, String)]| self.message(id, args);
        let source = |file: &str| self.source(file);
        anstream::eprintln!("{}", diagnostic::human_in_colour(findings, &say, &source, disclose));
    }

    /// The same, about files of which some are not written yet.
    pub(super) fn findings_in(
        &self,
        findings: &[Finding],
        disclose: bool,
        sources: &BTreeMap<String, String>,
    ) {
        let say = |id: &str, args: &[(&'static str, String)]| self.message(id, args);
        let source = |file: &str| sources.get(file).cloned();
        anstream::eprintln!("{}", diagnostic::human_in_colour(findings, &say, &source, disclose));
    }

    /// Findings for programs.
    pub(super) fn json(&self, findings: &[Finding], disclose: bool) -> String {
        let say = |id: &str, args: &[(&'static str, String)]| self.message(id, args);
        let source = |file: &str| self.source(file);
        diagnostic::json(findings, &say, &source, disclose)
    }

    fn message(&self, id: &str, args: &[(&'static str, String)]) -> String {
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        self.say(id, &args)
    }

    fn source(&self, file: &str) -> Option<String> {
        String::from_utf8(self.site.read(file).ok()?).ok()
    }

    /// Says how many errors and warnings there are.
    pub(super) fn verdict(&self, findings: &[Finding]) -> Exit {
        let errors = findings.iter().filter(|one| one.severity == Severity::Error).count();
        let warnings = findings.len() - errors;
        match (errors, warnings) {
            (0, 0) => self.tell("cli-no-findings", &[]),
            _ => self.tell(
                "cli-findings",
                &[("errors", Arg::from(errors)), ("warnings", Arg::from(warnings))],
            ),
        }
        if errors == 0 { Exit::Fine } else { Exit::Input }
    }

    /// Says what came of a build.
    pub(super) fn outcome(&self, result: &Result<Outcome, BuildError>) -> Exit {
        match result {
            Ok(outcome) => self.built(outcome),
            Err(error) => {
                self.failure(error);
                Exit::Environment
            }
        }
    }

    fn built(&self, outcome: &Outcome) -> Exit {
        let (shown, more) = diagnostic::folded(&outcome.findings);
        self.findings(&shown, false);
        for (code, count) in more {
            self.tell(
                "cli-findings-more",
                &[("code", Arg::from(code)), ("count", Arg::from(count))],
            );
        }
        for key in &outcome.broken {
            let absent = outcome.absent.contains(key);
            let id = if absent { "cli-session-absent" } else { "cli-session-stopped" };
            self.tell(id, &[("session", Arg::from(&key.to_string()))]);
        }
        let report = &outcome.report;
        let rehearsed = outcome.forecast.is_some();
        let failed = outcome.findings.iter().any(|one| one.severity == Severity::Error);
        if report.pages > 0 && !rehearsed {
            self.tell(
                "cli-built",
                &[
                    ("pages", Arg::from(report.pages)),
                    ("written", Arg::from(report.written)),
                    ("deleted", Arg::from(report.deleted)),
                    ("milliseconds", Arg::from(report.elapsed_ms)),
                ],
            );
        } else if failed {
            self.tell("cli-not-built", &[]);
        }
        if failed { Exit::Input } else { Exit::Fine }
    }

    /// Says why the environment failed.
    pub(super) fn failure(&self, error: &BuildError) {
        match error {
            BuildError::Output(OutputError::NotOurs(path)) => {
                self.tell("cli-not-ours", &[("path", Arg::from(&path.display().to_string()))]);
            }
            BuildError::Output(OutputError::OtherEdition { path, audience }) => self.tell(
                "cli-other-edition",
                &[
                    ("path", Arg::from(&path.display().to_string())),
                    ("audience", Arg::from(audience)),
                ],
            ),
            other => self.tell("cli-failed", &[("reason", Arg::from(&other.to_string()))]),
        }
    }
}
