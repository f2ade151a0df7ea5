//! `papersmart bundle`: sessions to a stick, or into a ZIP file, from an edition
//! that was built and is up to date.

use std::path::{Path, PathBuf};

use clap::Args;
use indicatif::ProgressBar;
use jiff::Timestamp;

use super::Exit;
use super::arguments::audience;
use super::build::world;
use super::console::Console;
use super::export::up_to_date;
use super::progress::bar;
use crate::bundle::{self, Bundle, BundleError, Kind, Order, Refreshed, Row, Stick, Trouble, Work};
use crate::diagnostic::Findings;
use crate::i18n::{Arg, Catalogue, Language, Six};
use crate::model::{Access, SessionKey};
use crate::publish::{SiteLock, is_full, is_locked};
use crate::render::Theme;

#[derive(Args, Clone, Debug)]
pub(super) struct BundleOptions {
    #[arg(long, value_name = "BODY/SESSION", required = true)]
    session: Vec<SessionKey>,
    #[arg(long, value_name = "DIR|FILE.zip")]
    out: PathBuf,
    #[arg(long, value_name = "DIR", default_value = "public")]
    from: PathBuf,
    #[arg(long, value_parser = audience, default_value = "public")]
    audience: Access,
    #[arg(long, value_name = "SIZE", value_parser = size)]
    capacity: Option<u64>,
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    #[arg(long, value_name = "RFC3339")]
    now: Option<Timestamp>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    force: bool,
}

/// A size as sticks have it printed on them: `16GB`.
fn size(text: &str) -> Result<u64, String> {
    let text = text.replace(' ', "").to_uppercase();
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit: u64 = match &text[digits.len()..] {
        "" | "B" => 1,
        "MB" => 1_000_000,
        "MIB" => 1 << 20,
        "G" | "GB" => 1_000_000_000,
        "GIB" => 1 << 30,
        "TB" => 1_000_000_000_000,
        _ => return Err(text),
    };
    // A hundredth is for what the disk itself keeps.
    let bytes = digits.parse::<u64>().ok().and_then(|it| it.checked_mul(unit)).ok_or(text)?;
    Ok(bytes - bytes / 100)
}

pub(super) fn run(console: &Console, site: &Path, options: &BundleOptions) -> Exit {
    let world = world(site, options.now);
    if options.audience == Access::Podium {
        return stopped(console, options, &BundleError::Podium);
    }
    let (from, base_url) = (&options.from, options.base_url.as_deref());
    if let Err(exit) = up_to_date(console, site, from, options.audience, base_url, world.now()) {
        return exit;
    }
    let mut findings = Findings::default();
    let catalogue = Catalogue::load(&world, &mut findings);
    let words = Six::from_fn(|language| catalogue.words(language).clone());
    let Some(theme) = Theme::load(&world, &words, &mut findings) else {
        return console.verdict(&findings.sorted());
    };
    let mut sessions = Vec::new();
    for key in &options.session {
        if !sessions.contains(key) {
            sessions.push(key.clone());
        }
    }
    let order = Order {
        world: &world,
        catalogue: &catalogue,
        theme: &theme,
        from,
        audience: options.audience,
        sessions: &sessions,
        to: &options.out,
        capacity: options.capacity,
    };
    // While nobody builds, lest half of a build is taken along. Sticks are slow:
    // while they are written, statements may be released again.
    let planned = match SiteLock::hold(site, || console.tell("cli-waiting", &[])) {
        Ok(_lock) => bundle::plan(&order),
        Err(error) => return stopped(console, options, &error.into()),
    };
    match planned.and_then(|planned| carry(console, options, &order, &planned)) {
        Ok(()) => Exit::Fine,
        Err(error) => stopped(console, options, &error),
    }
}

/// Tells how large it becomes, and writes it.
fn carry(
    console: &Console,
    options: &BundleOptions,
    order: &Order<'_>,
    bundle: &Bundle,
) -> Result<(), BundleError> {
    let mut works = Vec::new();
    for stick in &bundle.sticks {
        measured(console, stick);
        let work = bundle::work(order, stick, options.force)?;
        ahead(console, &work);
        works.push(work);
    }
    bundle::has_room(&works)?;
    if options.dry_run {
        return Ok(());
    }
    for (stick, work) in bundle.sticks.iter().zip(&works) {
        let template = "{spinner} {bytes}/{total_bytes} {msg} {elapsed}";
        let bar: ProgressBar = bar(console, template, "bundle-progress");
        bar.set_length(work.bytes());
        let written = bundle::write(order, bundle, stick, work, &|bytes| bar.inc(bytes));
        bar.finish_and_clear();
        done(console, options, stick, written?);
    }
    Ok(())
}

/// Says what a stick is made of: a line for each session and kind, a column for
/// each language.
fn measured(console: &Console, stick: &Stick) {
    let rows = stick.sizes();
    let name = |row: &Row| match &row.session {
        Some(session) => format!("{session}, {}", console.say(kind(row.kind), &[])),
        None => console.say(kind(row.kind), &[]),
    };
    let head = Language::ALL.map(|language| language.code().to_owned());
    let head = head.into_iter().chain([console.say("bundle-all", &[])]);
    let mut lines = vec![[String::new()].into_iter().chain(head).collect::<Vec<_>>()];
    for row in &rows {
        let size = |bytes: u64| if bytes == 0 { "–".to_owned() } else { console.bytes(bytes) };
        let sizes = row.languages.iter().map(|(_, bytes)| size(*bytes));
        lines.push([name(row)].into_iter().chain(sizes).chain([size(row.all)]).collect());
    }
    let wide =
        |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..8).map(wide).collect();
    for line in &lines {
        let cells = line.iter().zip(&widths).enumerate().map(|(at, (cell, width))| {
            let room = " ".repeat(width - cell.chars().count());
            if at == 0 { format!("{cell}{room}") } else { format!("{room}{cell}") }
        });
        anstream::eprintln!("{}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
    let path = stick.to.display().to_string();
    let (size, taken) = (console.bytes(stick.bytes()), console.bytes(stick.taken()));
    let args = [
        ("path", Arg::from(&path)),
        ("files", Arg::from(stick.files())),
        ("size", Arg::from(&size)),
        ("taken", Arg::from(&taken)),
    ];
    console.tell("bundle-stick", &args);
    if let Some(path) = stick.too_long() {
        console.tell("bundle-long-path", &[("path", Arg::from(path))]);
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Page => "bundle-kind-page",
        Kind::File => "bundle-kind-file",
        Kind::Data => "bundle-kind-data",
        Kind::Search => "bundle-kind-search",
        Kind::Site => "bundle-kind-site",
    }
}

fn ahead(console: &Console, work: &Work<'_>) {
    let size = console.bytes(work.bytes());
    let args = [
        ("files", Arg::from(work.files())),
        ("size", Arg::from(&size)),
        ("gone", Arg::from(work.gone())),
        ("kept", Arg::from(work.kept)),
    ];
    console.tell("bundle-ahead", &args);
}

fn done(console: &Console, options: &BundleOptions, stick: &Stick, refreshed: Refreshed) {
    let path = stick.to.display().to_string();
    let args = [
        ("path", Arg::from(&path)),
        ("written", Arg::from(refreshed.written)),
        ("gone", Arg::from(refreshed.gone)),
        ("kept", Arg::from(refreshed.kept)),
    ];
    console.tell("bundle-done", &args);
    if options.audience != Access::Public {
        console.tell("export-confidential", &[("path", Arg::from(&path))]);
    }
}

/// Says why there is no portable edition, or no whole one.
fn stopped(console: &Console, options: &BundleOptions, error: &BundleError) -> Exit {
    let path = |id: &str, value: &dyn std::fmt::Display| {
        console.tell(id, &[("path", Arg::from(value.to_string()))]);
        Exit::Input
    };
    match error {
        BundleError::NoEdition(folder) => path("export-no-edition", &folder.display()),
        BundleError::OtherEdition { path, audience } => {
            let path = path.display().to_string();
            let args = [("path", Arg::from(&path)), ("audience", Arg::from(*audience))];
            console.tell("export-other-edition", &args);
            Exit::Input
        }
        BundleError::Podium => {
            console.tell("bundle-podium", &[]);
            Exit::Usage
        }
        BundleError::NoSession(key) => {
            let (path, session) = (options.from.display().to_string(), key.to_string());
            let args = [("path", Arg::from(&path)), ("session", Arg::from(&session))];
            console.tell("export-no-session", &args);
            Exit::Input
        }
        BundleError::Changed(file) => path("bundle-changed", file),
        BundleError::Exposed(folder) => path("bundle-exposed", &folder.display()),
        BundleError::Occupied(file) => path("bundle-occupied", &file.display()),
        BundleError::Left(folder) => path("bundle-left", &folder.display()),
        BundleError::Unfit { session, taken } => {
            let (session, taken) = (session.to_string(), console.bytes(*taken));
            let args = [("session", Arg::from(&session)), ("size", Arg::from(&taken))];
            console.tell("bundle-unfit", &args);
            Exit::Input
        }
        BundleError::Trouble(all) => {
            all.iter().for_each(|one| troubled(console, one));
            console.tell("bundle-nothing", &[]);
            Exit::Input
        }
        BundleError::NoRoom { needed, free } => {
            let (needed, free) = (console.bytes(*needed), console.bytes(*free));
            let args = [("needed", Arg::from(&needed)), ("free", Arg::from(&free))];
            console.tell("bundle-no-room", &args);
            Exit::Environment
        }
        BundleError::Write(failed) if is_full(&failed.error) => {
            path("bundle-full", &failed.path);
            Exit::Environment
        }
        BundleError::Write(failed) if is_locked(&failed.error) => {
            path("bundle-locked", &failed.path);
            Exit::Environment
        }
        BundleError::Read { .. }
        | BundleError::Index(_)
        | BundleError::Render(_)
        | BundleError::Write(_) => {
            console.tell("cli-failed", &[("reason", Arg::from(&error.to_string()))]);
            Exit::Environment
        }
    }
}

fn troubled(console: &Console, trouble: &Trouble) {
    match trouble {
        Trouble::Large { path, bytes } => {
            let size = console.bytes(*bytes);
            let args = [("path", Arg::from(path)), ("size", Arg::from(&size))];
            console.tell("bundle-large", &args);
        }
        Trouble::Long(path) => console.tell("bundle-long-name", &[("path", Arg::from(path))]),
        Trouble::Alike(one, other) => {
            let args = [("path", Arg::from(one)), ("other", Arg::from(other))];
            console.tell("bundle-alike", &args);
        }
    }
}
