//! `papersmart session` and `papersmart routes`: the end of a session, and the
//! addresses that stay.

use std::path::Path;

use serde::Serialize;

use super::arguments::{Family, RoutesCommand, SessionCommand};
use super::voice::Voice;
use super::{at_desk, list};
use crate::commands::Exit;
use crate::commands::console::Console;
use crate::desk::{Closed, SessionLine, Why};
use crate::model::{SessionKey, SessionState, Term as _};

pub(in crate::commands) fn session(
    console: &Console,
    site: &Path,
    family: &Family<SessionCommand>,
) -> Exit {
    at_desk(console, site, &family.common, |desk, voice| {
        match &family.command {
            SessionCommand::Close(options) => {
                let closed = desk.close(&options.session, options.by.as_deref())?;
                frozen(voice, "desk-session-closed", &options.session, closed);
            }
            SessionCommand::Seal(options) => {
                let closed = desk.seal(&options.session, options.by.as_deref())?;
                frozen(voice, "desk-session-sealed-now", &options.session, closed);
            }
            SessionCommand::Reopen(options) => {
                let reason = Some(options.reason.clone());
                desk.reopen(&options.session, &Why { reason, by: options.by.clone() })?;
                let session = options.session.to_string();
                voice.tell("desk-session-reopened", &[("session", session)]);
            }
            SessionCommand::List(options) => {
                let sessions = desk.sessions(options.session.as_ref())?;
                if options.json {
                    let lines: Vec<Line<'_>> = sessions.lines.iter().map(line).collect();
                    // Texts always serialise.
                    let json = serde_json::to_string_pretty(&lines).unwrap_or_default();
                    anstream::println!("{json}");
                } else {
                    sessions.lines.iter().for_each(|one| println(voice, one));
                }
                return Ok(list::unread(voice, sessions.unread));
            }
        }
        Ok(Exit::Fine)
    })
}

pub(in crate::commands) fn routes(
    console: &Console,
    site: &Path,
    family: &Family<RoutesCommand>,
) -> Exit {
    at_desk(console, site, &family.common, |desk, voice| {
        let RoutesCommand::Record(options) = &family.command;
        let recorded = desk.record_routes(&options.out)?;
        for (session, count) in &recorded.new {
            let args = [("session", session.to_string()), ("count", count.to_string())];
            voice.tell("desk-routes-recorded", &args);
        }
        if recorded.new.is_empty() {
            voice.tell("desk-routes-none", &[]);
        }
        Ok(Exit::Fine)
    })
}

fn frozen(voice: &Voice<'_>, id: &str, session: &SessionKey, closed: Closed) {
    let id = if closed.unchanged { "desk-session-unchanged" } else { id };
    let (records, files) = (closed.records.to_string(), closed.files.to_string());
    voice.tell(id, &[("session", session.to_string()), ("records", records), ("files", files)]);
}

/// A line for programs.
#[derive(Serialize)]
struct Line<'l> {
    session: String,
    state: &'static str,
    frozen: Option<String>,
    changed: usize,
    gone: usize,
    new: usize,
    history: Vec<Event<'l>>,
}

#[derive(Serialize)]
struct Event<'l> {
    act: &'static str,
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<&'l str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'l str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'l str>,
}

fn line(one: &SessionLine) -> Line<'_> {
    let history = one.history.iter().map(|past| Event {
        act: past.kind.keyword(),
        at: past.at.to_string(),
        of: past.of.as_deref(),
        reason: past.reason.as_deref(),
        by: past.by.as_deref(),
    });
    Line {
        session: one.key.to_string(),
        state: one.state.keyword(),
        frozen: one.since.map(|at| at.to_string()),
        changed: one.changed,
        gone: one.gone,
        new: one.new,
        history: history.collect(),
    }
}

fn println(voice: &Voice<'_>, one: &SessionLine) {
    let mut parts = vec![voice.term("session-state", one.state.keyword())];
    let over = matches!(one.state, SessionState::Closed | SessionState::Sealed);
    match one.since {
        Some(at) => {
            let at = at.strftime("%Y-%m-%d %H:%M UTC").to_string();
            parts.push(voice.console.say("desk-session-since", &[("at", (&at).into())]));
        }
        None if over => parts.push(voice.console.say("desk-session-not-frozen", &[])),
        None => {}
    }
    for (id, count) in [
        ("desk-session-changed", one.changed),
        ("desk-session-gone", one.gone),
        ("desk-session-new", one.new),
    ] {
        if count > 0 {
            parts.push(voice.console.say(id, &[("count", count.into())]));
        }
    }
    anstream::println!("{}: {}", one.key, parts.join(" · "));
}
