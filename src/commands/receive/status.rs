//! `papersmart receive --status`: where everything is, for people and for
//! programs.

use std::collections::BTreeMap;
use std::ffi::OsStr;

use serde::Serialize;

use super::{named, why};
use crate::commands::Exit;
use crate::commands::desk::voice::Voice;
use crate::i18n::Arg;
use crate::intake::{Held, Receipt, Status, mark_keyword};

/// Where everything is, for programs.
#[derive(Serialize)]
struct Told {
    waiting: Vec<Waiting>,
    filed: Vec<Line>,
    duplicates: Vec<Line>,
    quarantine: Vec<Kept>,
}

#[derive(Serialize)]
struct Waiting {
    file: String,
    bytes: u64,
    left: Option<&'static str>,
}

#[derive(Serialize)]
struct Line {
    file: String,
    at: String,
    bytes: u64,
    session: Option<String>,
    statement: Option<String>,
    language: Option<String>,
    marks: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
}

#[derive(Serialize)]
struct Kept {
    file: String,
    code: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    reason: BTreeMap<String, String>,
}

pub(super) fn tell(voice: &Voice<'_>, status: &Status, json: bool) -> Exit {
    if json {
        let told = told(voice, status);
        // Texts always serialise.
        anstream::println!("{}", serde_json::to_string_pretty(&told).unwrap_or_default());
        return Exit::Fine;
    }
    let told = told(voice, status);
    let say = |id: &str, args: &[(&str, Arg<'_>)]| {
        anstream::println!("{}", voice.console.say(id, args));
    };
    let parts = [
        ("intake-status-waiting", told.waiting.len()),
        ("intake-status-filed", told.filed.len()),
        ("intake-status-duplicates", told.duplicates.len()),
        ("intake-status-quarantine", told.quarantine.len()),
    ];
    let [waiting, filed, duplicates, quarantine] = parts;
    let head = |(id, count): (&str, usize)| say(id, &[("count", Arg::from(count))]);
    head(waiting);
    for one in &told.waiting {
        let reason = one.left.map(|why| voice.console.say(&format!("intake-left-{why}"), &[]));
        anstream::println!("  {}{}", one.file, after(reason));
    }
    for (part, lines) in [(filed, &told.filed), (duplicates, &told.duplicates)] {
        head(part);
        for one in lines {
            let place = [&one.session, &one.statement, &one.language];
            let place: Vec<&str> = place.into_iter().flatten().map(String::as_str).collect();
            anstream::println!("  {}{}", one.file, after(Some(place.join(" "))));
        }
    }
    head(quarantine);
    let language = voice.console.language().code();
    for one in &told.quarantine {
        let reason = one.reason.get(language).or(one.code.as_ref());
        let reason = reason.map(|text| text.lines().next().unwrap_or_default().to_owned());
        anstream::println!("  {}{}", one.file, after(reason));
    }
    Exit::Fine
}

fn after(text: Option<String>) -> String {
    text.map(|text| format!(" · {text}")).unwrap_or_default()
}

fn told(voice: &Voice<'_>, status: &Status) -> Told {
    let quiet = voice.quiet;
    let name = |name: &str| named(voice, OsStr::new(name));
    let line = |receipt: &Receipt| {
        let filed = receipt.filed.as_ref();
        Line {
            file: name(&receipt.file),
            at: receipt.at.to_string(),
            bytes: receipt.bytes,
            session: filed.map(|it| it.session.to_string()),
            statement: filed.and_then(|it| Some(voice.item(&it.item()?))),
            language: filed.map(|it| it.language.clone()),
            marks: receipt.marks.iter().map(|mark| mark_keyword(*mark)).collect(),
            to: receipt.to.clone().filter(|_| !quiet),
        }
    };
    let kept = |held: &Held| {
        let words = held.reason.iter().flat_map(|reason| &reason.words).filter(|_| !quiet);
        Kept {
            file: name(&held.name),
            code: held.reason.as_ref().map(|reason| reason.code.clone()),
            reason: words.map(|(it, text)| (it.code().to_owned(), text.clone())).collect(),
        }
    };
    let waiting = status.waiting.iter().map(|(file, bytes, left)| Waiting {
        file: name(file),
        bytes: *bytes,
        left: left.map(why),
    });
    Told {
        waiting: waiting.collect(),
        filed: status.filed.iter().map(line).collect(),
        duplicates: status.duplicates.iter().map(line).collect(),
        quarantine: status.quarantine.iter().map(kept).collect(),
    }
}
