//! `papersmart import`: what other systems know, for review. What could not be
//! taken over goes to standard output, a line each; what was done is said beside.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use encoding_rs::Encoding;
use jiff::Timestamp;

use super::Exit;
use super::console::Console;
use super::desk::voice::Voice;
use crate::desk::{Bulk, Desk, Stop};
use crate::i18n::{Arg, Language};
use crate::import::{self, Format, Imported, Manner, Note, Order, Placing, Rules, What};
use crate::model::{DocumentKind, Id, MeetingKind, SessionKey, Term};
use crate::source::World;

#[derive(Subcommand, Clone, Debug)]
pub(super) enum ImportCommand {
    Indico(ImportOptions),
    Marcxml(ImportOptions),
    Csv(TableOptions),
    Ics(ImportOptions),
    Sitemap(ImportOptions),
    Accept(AcceptOptions),
}

#[derive(Args, Clone, Debug)]
pub(super) struct ImportOptions {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "BODY/SESSION")]
    session: Option<SessionKey>,
    #[arg(long, value_name = "BODY", conflicts_with = "session")]
    into: Option<Id>,
    #[arg(long, value_name = "FILE", conflicts_with = "session")]
    rules: Option<PathBuf>,
    #[arg(long, value_name = "LANG", value_parser = language, default_value = "en")]
    lang: Language,
    #[arg(long, value_name = "LABEL", value_parser = encoding)]
    encoding: Option<&'static Encoding>,
    #[arg(long, value_name = "NAME")]
    source: Option<Id>,
    #[arg(long, value_name = "KIND", value_parser = kind::<MeetingKind>)]
    meeting_kind: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = kind::<DocumentKind>)]
    document_kind: Option<String>,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    desk: DeskOptions,
}

#[derive(Args, Clone, Debug)]
pub(super) struct TableOptions {
    #[command(flatten)]
    import: ImportOptions,
    #[arg(long, value_name = "NAME=COLUMN", value_delimiter = ',', value_parser = column)]
    columns: Vec<(String, String)>,
    #[arg(long = "type", id = "type", value_name = "TYPE", value_parser = what)]
    what: Option<What>,
}

#[derive(Args, Clone, Debug)]
pub(super) struct AcceptOptions {
    #[arg(value_name = "BODY/SESSION")]
    session: SessionKey,
    #[arg(value_name = "ID")]
    ids: Vec<Id>,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    desk: DeskOptions,
}

#[derive(Args, Clone, Debug)]
struct DeskOptions {
    #[arg(long, value_name = "RFC3339")]
    now: Option<Timestamp>,
    #[arg(long)]
    quiet_names: bool,
}

fn language(text: &str) -> Result<Language, String> {
    let codes = || Language::ALL.map(Language::code).join(", ");
    Language::from_code(text).ok_or_else(codes)
}

fn encoding(text: &str) -> Result<&'static Encoding, String> {
    Encoding::for_label(text.as_bytes()).ok_or_else(|| "utf-8".to_owned())
}

fn kind<T: Term>(text: &str) -> Result<String, String> {
    let allowed: Vec<&str> = T::ALL.iter().map(|term| term.keyword()).collect();
    if allowed.contains(&text) { Ok(text.to_owned()) } else { Err(allowed.join(", ")) }
}

fn column(text: &str) -> Result<(String, String), String> {
    let halves =
        text.split_once('=').filter(|(name, column)| !name.is_empty() && !column.is_empty());
    let own = |(name, column): (&str, &str)| (name.trim().to_owned(), column.trim().to_owned());
    halves.map(own).ok_or_else(|| "NAME=COLUMN".to_owned())
}

fn what(text: &str) -> Result<What, String> {
    let found = What::ALL.into_iter().find(|what| what.name() == text);
    found.ok_or_else(|| What::ALL.map(What::name).join(", "))
}

pub(super) fn run(console: &Console, site: &Path, command: &ImportCommand) -> Exit {
    let plain = (Vec::new(), None);
    let (format, options, (columns, what)) = match command {
        ImportCommand::Indico(options) => (Format::Indico, options, plain),
        ImportCommand::Marcxml(options) => (Format::Marcxml, options, plain),
        ImportCommand::Ics(options) => (Format::Ics, options, plain),
        ImportCommand::Sitemap(options) => (Format::Sitemap, options, plain),
        ImportCommand::Csv(table) => {
            (Format::Csv, &table.import, (table.columns.clone(), table.what))
        }
        ImportCommand::Accept(options) => return accept(console, site, options),
    };
    let voice = Voice::new(console, options.desk.quiet_names);
    let work = || -> Result<Imported, Stop> {
        let desk = Desk::open(site, options.desk.now, || console.tell("cli-waiting", &[]))?;
        let manner = Manner { lang: options.lang, encoding: options.encoding, columns, what };
        let order = order(options, format, manner)?;
        import::import(&desk, &order, &mut |note| tell(&voice, &note))
    };
    match work() {
        Ok(all) => {
            said(&voice, &all, options.dry_run);
            Exit::Fine
        }
        Err(stop) => voice.stopped(stop),
    }
}

fn order(options: &ImportOptions, format: Format, manner: Manner) -> Result<Order, Stop> {
    let rules = options.rules.as_deref().map(rules).transpose()?;
    let kinds = [(What::Meeting, &options.meeting_kind), (What::Document, &options.document_kind)];
    let kinds: BTreeMap<What, String> =
        kinds.into_iter().filter_map(|(what, kind)| Some((what, kind.clone()?))).collect();
    Ok(Order {
        format,
        files: options.files.clone(),
        manner,
        placing: Placing {
            session: options.session.clone(),
            body: options.into.clone(),
            rules: rules.unwrap_or_default(),
        },
        source: options.source.clone().unwrap_or_else(|| Id::made_of(format.name())),
        kinds,
        rehearsal: options.dry_run,
    })
}

fn rules(path: &Path) -> Result<Rules, Stop> {
    let bad = |detail: String| {
        let path = path.display().to_string();
        Bulk::refuse("import-bad-rules", &[("path", path), ("detail", detail)])
    };
    let opened = World::open(path).and_then(std::io::read_to_string);
    let text = opened.map_err(|error| bad(error.to_string()))?;
    Rules::parse(&text).map_err(|error| bad(error.message().to_owned()))
}

/// Tells what became of something: `FILE:RECORD: …`.
fn tell(voice: &Voice<'_>, note: &Note) {
    let trouble = &note.trouble;
    let hidden = |text: &str| if voice.quiet { "…".to_owned() } else { text.to_owned() };
    let (field, detail) = (hidden(&trouble.field), hidden(&trouble.detail));
    let other = hidden(&trouble.other);
    let args = [
        ("field", Arg::from(&field)),
        ("detail", Arg::from(&detail)),
        ("other", Arg::from(&other)),
    ];
    let message = voice.console.say(&format!("import-trouble-{}", trouble.code), &args);
    anstream::println!("{}:{}: {message}", note.file, trouble.record);
}

fn said(voice: &Voice<'_>, all: &Imported, rehearsal: bool) {
    let args = [
        ("found", Arg::from(all.found)),
        ("new", Arg::from(all.new)),
        ("changed", Arg::from(all.changed)),
        ("same", Arg::from(all.same)),
        ("sessions", Arg::from(all.sessions)),
        ("troubles", Arg::from(all.troubles)),
    ];
    voice.console.tell("import-done", &args);
    if rehearsal {
        voice.console.tell("import-rehearsed", &[]);
    } else if all.new + all.changed > 0 {
        voice.console.tell("import-review", &[]);
    }
}

fn accept(console: &Console, site: &Path, options: &AcceptOptions) -> Exit {
    let voice = Voice::new(console, options.desk.quiet_names);
    let ids: BTreeSet<Id> = options.ids.iter().cloned().collect();
    let accepted = Desk::open(site, options.desk.now, || console.tell("cli-waiting", &[]))
        .and_then(|desk| import::accept(&desk, &options.session, &ids, options.dry_run));
    match accepted {
        Ok(outcome) => {
            console.findings_in(&outcome.findings, !voice.quiet, &outcome.sources);
            outcome.kept.iter().for_each(|note| tell(&voice, note));
            let args = [
                ("accepted", Arg::from(outcome.accepted)),
                ("waiting", Arg::from(outcome.waiting)),
            ];
            console.tell("import-accepted", &args);
            if outcome.held > 0 {
                let session = options.session.to_string();
                let args = [("held", Arg::from(outcome.held)), ("session", Arg::from(&session))];
                console.tell("import-held", &args);
            }
            if options.dry_run {
                console.tell("import-rehearsed", &[]);
            }
            if outcome.waiting == 0 { Exit::Fine } else { Exit::Input }
        }
        Err(stop) => voice.stopped(stop),
    }
}
