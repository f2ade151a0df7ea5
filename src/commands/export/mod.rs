//! `papersmart export`: a session as a bag or as a web archive, from an edition
//! that was built and is up to date; and books, in `books.rs`.

mod books;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use jiff::Timestamp;

use super::Exit;
use super::arguments::audience;
use super::build::{Workbench, world};
use super::console::Console;
use super::progress::bar;
use crate::build::{Consent, Outcome, Settings, Touched};
use crate::export::{self, ExportError, Exported, Order};
use crate::i18n::Arg;
use crate::model::{Access, SessionKey};
use crate::publish::SiteLock;

#[derive(Subcommand, Clone, Debug)]
pub(super) enum ExportCommand {
    Bag(ExportOptions),
    Wacz(ExportOptions),
    Epub(books::BookOptions),
}

#[derive(Args, Clone, Debug)]
pub(super) struct ExportOptions {
    #[arg(value_name = "BODY/SESSION")]
    session: SessionKey,
    #[arg(long, value_name = "PATH")]
    to: PathBuf,
    #[arg(long, value_name = "DIR", default_value = "public")]
    from: PathBuf,
    #[arg(long, value_parser = audience, default_value = "public")]
    audience: Access,
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    #[arg(long, value_name = "RFC3339")]
    now: Option<Timestamp>,
    #[arg(long)]
    force: bool,
}

/// What makes an export of a built edition.
type Export = fn(&Order<'_>) -> Result<Exported, ExportError>;

pub(super) fn run(console: &Console, site: &Path, command: &ExportCommand) -> Exit {
    let (options, export): (_, Export) = match command {
        ExportCommand::Bag(options) => (options, export::bag),
        ExportCommand::Wacz(options) => (options, export::wacz),
        ExportCommand::Epub(options) => return books::run(console, site, options),
    };
    let now = world(site, options.now).now();
    let (from, base_url) = (&options.from, options.base_url.as_deref());
    if let Err(exit) = up_to_date(console, site, from, options.audience, base_url, now) {
        return exit;
    }
    // While nobody builds, lest half of a build is exported.
    let lock = match SiteLock::hold(site, || console.tell("cli-waiting", &[])) {
        Ok(lock) => lock,
        Err(error) => return stopped(console, &options.from, &error.into()),
    };
    let bar = bar(console, "{spinner} {pos} {msg} {elapsed}", "export-files");
    let order = Order {
        site,
        from: &options.from,
        audience: options.audience,
        key: &options.session,
        to: &options.to,
        force: options.force,
        now,
        progress: &|| bar.inc(1),
    };
    let made = export(&order);
    drop(lock);
    bar.finish_and_clear();
    match made {
        Ok(exported) => {
            done(console, options, exported);
            Exit::Fine
        }
        Err(error) => stopped(console, &options.from, &error),
    }
}

/// Whether the edition is as its content is now: something may have been taken
/// back since it was built, in any session, and pages around sessions show it.
pub(super) fn up_to_date(
    console: &Console,
    site: &Path,
    from: &Path,
    audience: Access,
    base_url: Option<&str>,
    now: Timestamp,
) -> Result<(), Exit> {
    let settings = Settings {
        out: from.to_owned(),
        base_url: base_url.map(|url| url.trim_end_matches('/').to_owned()),
        audience,
        rehearsal: true,
        consent: Consent::default(),
    };
    let result = Workbench::new(console, site, Some(now), settings).build(&Touched::Everything);
    let outcome: Outcome = match result {
        Ok(outcome) => outcome,
        Err(_) => return Err(console.outcome(&result)),
    };
    // A session that errors stop stands as it was, whatever was taken back in it.
    if outcome.forecast.is_none() || !outcome.broken.is_empty() {
        return Err(console.outcome(&Ok(outcome)));
    }
    if outcome.report.written + outcome.report.deleted > 0 {
        let path = from.display().to_string();
        console.tell("export-not-up-to-date", &[("path", Arg::from(&path))]);
        return Err(Exit::Input);
    }
    Ok(())
}

fn done(console: &Console, options: &ExportOptions, exported: Exported) {
    let path = options.to.display().to_string();
    let args = [
        ("path", Arg::from(&path)),
        ("files", Arg::from(exported.files)),
        ("bytes", Arg::from(exported.bytes)),
    ];
    console.tell("export-done", &args);
    if exported.elsewhere > 0 {
        console.tell("export-elsewhere", &[("count", Arg::from(exported.elsewhere))]);
    }
    if options.audience != Access::Public {
        console.tell("export-confidential", &[("path", Arg::from(&path))]);
    }
}

/// Says why nothing was exported.
fn stopped(console: &Console, from: &Path, error: &ExportError) -> Exit {
    let tell = |id: &str, value: &dyn std::fmt::Display| {
        console.tell(id, &[("path", Arg::from(value.to_string()))]);
        Exit::Input
    };
    match error {
        ExportError::NoEdition(path) => tell("export-no-edition", &path.display()),
        ExportError::OtherEdition { path, audience } => {
            let path = path.display().to_string();
            let args = [("path", Arg::from(&path)), ("audience", Arg::from(*audience))];
            console.tell("export-other-edition", &args);
            Exit::Input
        }
        ExportError::NoSession(key) => {
            let (path, session) = (from.display().to_string(), key.to_string());
            let args = [("path", Arg::from(&path)), ("session", Arg::from(&session))];
            console.tell("export-no-session", &args);
            Exit::Input
        }
        ExportError::Changed(path) => tell("export-changed", path),
        ExportError::Occupied(path) => tell("export-occupied", &path.display()),
        ExportError::Exposed(path) => tell("export-exposed", &path.display()),
        ExportError::Read { .. } | ExportError::Write(_) => {
            console.tell("cli-failed", &[("reason", Arg::from(&error.to_string()))]);
            Exit::Environment
        }
    }
}
