//! `papersmart print`: the counter's requests, jobs and tickets.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use serde::Serialize;

use super::arguments::Family;
use super::at_desk;
use super::voice::Voice;
use crate::commands::Exit;
use crate::commands::console::Console;
use crate::desk::{
    self, Arrived, BookletOrder, ClosedJobs, Counter, Desk, PrintStanding, Refusal, Stop,
    WaitingJob, Word,
};
use crate::i18n::{Arg, Language};
use crate::model::{Id, JobCode, SessionKey};
use crate::publish::{WriteError, write_atomically};
use crate::source::World;

/// The variable with which an export is asked for, where it is not for everyone.
const TOKEN: &str = "PAPERSMART_PRINT_TOKEN";

#[derive(Subcommand, Clone, Debug)]
pub(in crate::commands) enum PrintCommand {
    Import(ImportOptions),
    Queue(QueueOptions),
    Tickets(TicketsOptions),
    Done(DoneOptions),
    Drop(DropOptions),
    Booklet(BookletOptions),
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct ImportOptions {
    #[arg(value_name = "FILE|URL")]
    export: String,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct QueueOptions {
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct TicketsOptions {
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    #[arg(long)]
    again: bool,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct DoneOptions {
    #[arg(value_name = "CODE", required = true, value_parser = code)]
    codes: Vec<JobCode>,
    #[arg(long, value_name = "N")]
    copies: Option<u32>,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct DropOptions {
    #[arg(value_name = "CODE", required = true, value_parser = code)]
    codes: Vec<JobCode>,
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct BookletOptions {
    #[arg(value_name = "BODY/SESSION")]
    session: SessionKey,
    #[arg(
        long,
        value_name = "ITEM",
        required_unless_present = "meeting",
        conflicts_with = "meeting"
    )]
    item: Option<Id>,
    #[arg(long, value_name = "MEETING")]
    meeting: Option<Id>,
    #[arg(long, value_name = "LANG", value_parser = language)]
    lang: Language,
    #[arg(long, value_enum, default_value_t = Sheet::A4)]
    paper: Sheet,
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
    #[arg(long, value_name = "PATH")]
    browser: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Sheet {
    A4,
    Letter,
}

fn language(text: &str) -> Result<Language, String> {
    Language::from_code(text).ok_or_else(|| Language::ALL.map(Language::code).join(", "))
}

fn code(text: &str) -> Result<JobCode, String> {
    text.parse().map_err(|error: crate::model::NoJobCode| error.to_string())
}

pub(in crate::commands) fn print(
    console: &Console,
    site: &Path,
    family: &Family<PrintCommand>,
) -> Exit {
    // Nobody waits for the lock of a site while a host is asked.
    let fetched = match &family.command {
        PrintCommand::Import(options) => exports(&options.export),
        _ => Ok(Vec::new()),
    };
    at_desk(console, site, &family.common, |desk, voice| {
        if let PrintCommand::Booklet(options) = &family.command {
            return booklet(console, desk, options);
        }
        let mut counter = desk.counter()?;
        if counter.forgotten() > 0 {
            console.tell("print-forgotten", &[("count", Arg::from(counter.forgotten()))]);
            // Whatever becomes of the command.
            counter.put()?;
            counter = desk.counter()?;
        }
        let exports = fetched?;
        let exit = match &family.command {
            PrintCommand::Import(_) => import(console, &mut counter, &exports)?,
            PrintCommand::Queue(options) => {
                queue(voice, &counter, options.format);
                Exit::Fine
            }
            PrintCommand::Tickets(options) => {
                // Written only once the counter knows of them: a ticket without a job
                // could not be closed.
                if voice.quiet && options.to.is_none() {
                    return Err(Refusal { code: "print-need-to", args: Vec::new() }.into());
                }
                let tickets = counter.tickets(console.language(), options.again)?;
                counter.put()?;
                match &options.to {
                    Some(path) => {
                        desk.keep_private(path, &tickets.html)?;
                        let path = path.display().to_string();
                        let args =
                            [("count", Arg::from(tickets.count)), ("path", Arg::from(&path))];
                        console.tell("print-tickets-written", &args);
                    }
                    None => {
                        let mut out = std::io::stdout().lock();
                        let written = out.write_all(&tickets.html).and_then(|()| out.flush());
                        written.map_err(WriteError::at(Path::new("-")))?;
                    }
                }
                if tickets.without > 0 {
                    console.tell("print-without", &[("count", Arg::from(tickets.without))]);
                }
                return Ok(Exit::Fine);
            }
            PrintCommand::Booklet(_) => Exit::Fine,
            PrintCommand::Done(options) => {
                let closed = counter.done(&options.codes, options.copies)?;
                told(console, &closed, "print-done");
                Exit::Fine
            }
            PrintCommand::Drop(options) => {
                let closed = counter.drop_jobs(&options.codes, &options.reason)?;
                told(console, &closed, "print-dropped");
                Exit::Fine
            }
        };
        counter.put()?;
        Ok(exit)
    })
}

/// Makes a booklet, as a page or as PDF by the ending of its file's name.
fn booklet(console: &Console, desk: &Desk, options: &BookletOptions) -> Result<Exit, Stop> {
    let order = BookletOrder {
        session: options.session.clone(),
        item: options.item.clone(),
        meeting: options.meeting.clone(),
        page: match options.paper {
            Sheet::A4 => "A4",
            Sheet::Letter => "letter",
        },
        language: options.lang,
    };
    let ending = options.to.extension().and_then(|it| it.to_str()).map(str::to_lowercase);
    let bytes = match ending.as_deref() {
        Some("html") => desk.booklet(&order)?,
        Some("pdf") => desk.pdf(&desk.booklet(&order)?, options.browser.as_deref())?,
        _ => {
            let file = Word::Text(options.to.display().to_string());
            return Err(Refusal { code: "print-ending", args: vec![("file", file)] }.into());
        }
    };
    write_atomically(&options.to, &bytes)?;
    let path = options.to.display().to_string();
    console.tell("print-booklet-written", &[("path", Arg::from(&path))]);
    Ok(Exit::Fine)
}

/// The exports at an address, or the one in a file.
fn exports(place: &str) -> Result<Vec<Vec<u8>>, Stop> {
    if place.starts_with("https://") || place.starts_with("http://") {
        let token = std::env::var(TOKEN).ok().filter(|token| !token.is_empty());
        return desk::fetch(place, token.as_deref());
    }
    let read = World::open(Path::new(place)).and_then(|mut file| {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut bytes).map(|_| bytes)
    });
    let failed = |error| crate::build::BuildError::Read { path: place.to_owned(), error };
    Ok(vec![read.map_err(failed)?])
}

fn import(console: &Console, counter: &mut Counter<'_>, exports: &[Vec<u8>]) -> Result<Exit, Stop> {
    let mut all = Arrived::default();
    for export in exports {
        let one = counter.import(export)?;
        all.new += one.new;
        all.known += one.known;
        all.others += one.others;
        all.cut += one.cut;
        all.aside.extend(one.aside);
        all.unknown.extend(one.unknown);
    }
    all.unknown.sort();
    all.unknown.dedup();
    let count = |number: usize| Arg::from(number);
    console.tell("print-imported", &[("new", count(all.new)), ("known", count(all.known))]);
    if all.others > 0 {
        console.tell("print-other-forms", &[("count", count(all.others))]);
    }
    if all.cut > 0 {
        console.tell("print-cut", &[("count", count(all.cut))]);
    }
    if !all.unknown.is_empty() {
        let names = crate::i18n::list(console.language(), &all.unknown);
        console.tell("print-unknown-columns", &[("columns", Arg::from(&names))]);
    }
    for (row, reason) in &all.aside {
        let reason = console.say(&format!("print-aside-{reason}"), &[]);
        console.tell("print-aside", &[("row", count(*row)), ("reason", Arg::from(&reason))]);
    }
    Ok(if all.aside.is_empty() { Exit::Fine } else { Exit::Input })
}

/// A job for programs.
#[derive(Serialize)]
struct Line {
    code: String,
    session: Option<String>,
    thing: String,
    symbol: Option<String>,
    title: String,
    language: String,
    copies: u32,
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    whom: Option<Vec<For>>,
    place: String,
    when: &'static str,
    due: String,
    late: bool,
    meeting: Option<String>,
    meeting_start: Option<String>,
    ticket: bool,
    state: &'static str,
    requests: usize,
}

#[derive(Serialize)]
struct For {
    name: String,
    copies: u32,
}

fn queue(voice: &Voice<'_>, counter: &Counter<'_>, format: Format) {
    let queue = counter.queue(voice.console.language());
    if format == Format::Json {
        let lines: Vec<Line> = queue.iter().map(|one| line(voice, one)).collect();
        // Texts always serialise.
        anstream::println!("{}", serde_json::to_string_pretty(&lines).unwrap_or_default());
        return;
    }
    if queue.is_empty() {
        voice.tell("print-queue-empty", &[]);
    }
    for one in &queue {
        anstream::println!("{}", spoken(voice, one));
    }
    if counter.aside() > 0 {
        voice.console.tell("print-queue-aside", &[("count", Arg::from(counter.aside()))]);
    }
}

fn line(voice: &Voice<'_>, one: &WaitingJob) -> Line {
    let whom = one.whom.iter().map(|(name, copies)| For { name: name.clone(), copies: *copies });
    let instant = |at: &jiff::Zoned| at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
    Line {
        code: one.code.to_string(),
        session: one.session.as_ref().map(ToString::to_string),
        thing: one.thing.clone(),
        symbol: one.symbol.clone(),
        title: one.title.clone(),
        language: one.lang.to_string(),
        copies: one.copies,
        whom: (!voice.quiet).then(|| whom.collect()),
        place: one.place.clone(),
        when: one.when.keyword(),
        due: instant(&one.due),
        late: one.late,
        meeting: one.meeting.as_ref().map(|(id, _)| id.clone()),
        meeting_start: one.meeting.as_ref().map(|(_, start)| instant(start)),
        ticket: one.ticket,
        state: one.standing.keyword(),
        requests: one.requests,
    }
}

fn spoken(voice: &Voice<'_>, one: &WaitingJob) -> String {
    let word = |id: &str| voice.console.say(id, &[]);
    let what = one.symbol.as_ref().unwrap_or(&one.thing);
    let mut parts = vec![
        one.code.to_string(),
        word(&format!("print-when-{}", one.when.keyword())),
        format!("{} × {}", one.copies, one.lang),
        format!("{what} {}", one.title).trim_end().to_owned(),
        format!("→ {}", one.place),
    ];
    if !voice.quiet {
        let whom: Vec<String> =
            one.whom.iter().map(|(name, copies)| format!("{name} {copies}")).collect();
        parts.push(format!("({})", whom.join(", ")));
    }
    if let Some((meeting, start)) = &one.meeting {
        parts.push(format!("{meeting} {}", start.strftime("%Y-%m-%d %H:%M")));
    }
    if one.late {
        parts.push(word("print-late"));
    }
    if one.ticket {
        parts.push(word("print-has-ticket"));
    }
    if one.standing != PrintStanding::There {
        parts.push(word(&format!("print-state-{}", one.standing.keyword())));
    }
    parts.join("  ")
}

fn told(console: &Console, closed: &ClosedJobs, id: &str) {
    let codes = |codes: &[JobCode]| codes.iter().map(ToString::to_string).collect::<Vec<_>>();
    if !closed.closed.is_empty() {
        let names = crate::i18n::list(console.language(), &codes(&closed.closed));
        let args = [
            ("codes", Arg::from(&names)),
            ("copies", Arg::from(usize::try_from(closed.copies).unwrap_or(usize::MAX))),
            ("sheets", Arg::from(usize::try_from(closed.sheets).unwrap_or(usize::MAX))),
        ];
        console.tell(id, &args);
    }
    if closed.estimated {
        console.tell("print-estimated", &[]);
    }
    if !closed.before.is_empty() {
        let names = crate::i18n::list(console.language(), &codes(&closed.before));
        console.tell("print-closed-before", &[("codes", Arg::from(&names))]);
    }
}
