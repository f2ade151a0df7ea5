//! `papersmart statement list`: what is waiting, for people and for programs.

use std::collections::BTreeMap;

use serde::Serialize;

use super::voice::Voice;
use crate::commands::Exit;
use crate::desk::{Desk, Stop, Waiting};
use crate::model::{Id, Posting, SessionKey, StatementKind, Term as _};

/// A line for programs; where names are not said, neither is anything that
/// would tell one statement from another but by where it stands.
#[derive(Serialize)]
struct Line {
    session: String,
    meeting: String,
    entry: Option<String>,
    status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    speakers: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on_behalf_of: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    statement: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    posting: Option<&'static str>,
    versions: BTreeMap<String, &'static str>,
}

pub(super) fn print(desk: &Desk, voice: &Voice<'_>, waiting: &[Waiting], json: bool) {
    if json {
        let lines: Vec<Line> = waiting.iter().map(|one| line(voice, one)).collect();
        // Texts always serialise.
        anstream::println!("{}", serde_json::to_string_pretty(&lines).unwrap_or_default());
        return;
    }
    if waiting.is_empty() {
        voice.tell("desk-list-empty", &[]);
    }
    let mut place = 0;
    let mut before = None;
    for one in waiting {
        if before.replace((&one.session, &one.meeting)) != Some((&one.session, &one.meeting)) {
            place = 0;
            anstream::println!("{}/{}", one.session, one.meeting);
        }
        place += 1;
        anstream::println!("{place:>4}. {}", spoken(desk, voice, one));
    }
}

/// Says of which sessions nothing is listed, and why.
pub(in crate::commands) fn unread(voice: &Voice<'_>, unread: Vec<(SessionKey, Stop)>) -> Exit {
    let mut exit = Exit::Fine;
    for (session, stop) in unread {
        exit = voice.why(stop);
        voice.tell("desk-list-unread", &[("session", session.to_string())]);
    }
    exit
}

fn line(voice: &Voice<'_>, one: &Waiting) -> Line {
    let ids = |ids: &[Id]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    let named = |all: &[Id]| (!voice.quiet).then(|| ids(all));
    let states = one.versions.iter().map(|(tag, it)| (tag.to_string(), it.state.keyword()));
    Line {
        session: one.session.to_string(),
        meeting: one.meeting.to_string(),
        entry: one.entry.as_ref().map(|(entry, _)| voice.item(entry)),
        status: one.entry.as_ref().map(|(_, status)| status.keyword()),
        speakers: named(&one.speakers),
        on_behalf_of: named(&one.on_behalf_of),
        items: named(&one.items),
        kind: (!voice.quiet).then(|| one.kind.keyword()),
        statement: one.statement.as_ref().map(|statement| voice.item(statement)),
        posting: (!voice.quiet).then(|| one.posting.keyword()),
        versions: states.collect(),
    }
}

/// Who speaks, on what, and where the text stands.
pub(in crate::commands) fn spoken(desk: &Desk, voice: &Voice<'_>, one: &Waiting) -> String {
    let mut parts = Vec::new();
    if !voice.quiet {
        let language = voice.console.language();
        let names = |ids: &[Id]| {
            let names: Vec<String> = ids.iter().map(|id| desk.speaker(id, language)).collect();
            voice.list(&names)
        };
        let speakers = names(&one.speakers);
        parts.push(match one.on_behalf_of.as_slice() {
            [] => speakers,
            groups => format!("{speakers} ({})", names(groups)),
        });
        parts.extend(one.items.iter().map(ToString::to_string));
        if one.kind != StatementKind::Statement {
            parts.push(voice.term("statement-kind", one.kind.keyword()));
        }
    }
    if let Some((entry, status)) = &one.entry {
        let status = voice.term("list-status", status.keyword());
        parts.push(format!("{}: {status}", voice.item(entry)));
    }
    parts.push(match &one.statement {
        None => voice.console.say("desk-list-no-text", &[]),
        Some(statement) => {
            let state = |(tag, it): (&crate::i18n::Tag, &crate::desk::WaitingVersion)| {
                format!("{tag} {}", voice.term("version-state", it.state.keyword()))
            };
            let states: Vec<String> = one.versions.iter().map(state).collect();
            format!("{}: {}", voice.item(statement), states.join(", "))
        }
    });
    if one.posting == Posting::InterpretersOnly && !voice.quiet {
        parts.push(voice.term("posting", one.posting.keyword()));
    }
    parts.join(" · ")
}
