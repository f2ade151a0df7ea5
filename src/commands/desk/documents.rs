//! `papersmart document list`: which document there is in which language, those
//! that are not public included.

use std::collections::BTreeMap;

use serde::Serialize;

use super::voice::Voice;
use crate::desk::{InLanguage, ListedDocument};
use crate::i18n::Language;

/// A line for programs.
#[derive(Serialize)]
struct Line {
    session: String,
    document: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    symbols: Option<Vec<String>>,
    public: bool,
    languages: BTreeMap<&'static str, Standing>,
}

#[derive(Serialize)]
struct Standing {
    state: &'static str,
    day: Option<String>,
}

pub(super) fn print(voice: &Voice<'_>, documents: &[ListedDocument], json: bool) {
    if json {
        let lines: Vec<Line> = documents.iter().map(|one| line(voice, one)).collect();
        // Texts always serialise.
        anstream::println!("{}", serde_json::to_string_pretty(&lines).unwrap_or_default());
        return;
    }
    if documents.is_empty() {
        voice.tell("desk-documents-none", &[]);
    }
    let mut before = None;
    for one in documents {
        if before.replace(&one.session) != Some(&one.session) {
            anstream::println!("{}", one.session);
        }
        anstream::println!("  {}", sentence(voice, one));
    }
}

/// What may be said of it where others read along.
fn is_told(voice: &Voice<'_>, one: &ListedDocument) -> bool {
    one.is_public || !voice.quiet
}

fn line(voice: &Voice<'_>, one: &ListedDocument) -> Line {
    let standing = |(language, state): (&Language, &InLanguage)| {
        let (state, day) = match state {
            InLanguage::There(day) => ("there", day),
            InLanguage::Awaited(day) => ("awaited", day),
        };
        (language.code(), Standing { state, day: day.map(|day| day.to_string()) })
    };
    let symbols = one.symbols.iter().map(ToString::to_string);
    Line {
        session: one.session.to_string(),
        document: name(voice, one),
        symbols: is_told(voice, one).then(|| symbols.collect()),
        public: one.is_public,
        languages: one.languages.iter().map(standing).collect(),
    }
}

fn name(voice: &Voice<'_>, one: &ListedDocument) -> String {
    if one.is_public { one.document.id.to_string() } else { voice.item(&one.document) }
}

fn sentence(voice: &Voice<'_>, one: &ListedDocument) -> String {
    let symbol = one.symbols.first().filter(|_| is_told(voice, one));
    let name = symbol.map_or_else(|| name(voice, one), ToString::to_string);
    let of = |wanted: &dyn Fn(&InLanguage) -> Option<&Option<jiff::civil::Date>>| {
        let known = one.languages.iter().filter_map(|(language, state)| {
            let day = wanted(state)?;
            Some(match day {
                Some(day) => format!("{language} ({day})"),
                None => language.to_string(),
            })
        });
        known.collect::<Vec<_>>()
    };
    let there = of(&|state| match state {
        InLanguage::There(day) => Some(day),
        InLanguage::Awaited(_) => None,
    });
    let awaited = of(&|state| match state {
        InLanguage::Awaited(day) => Some(day),
        InLanguage::There(_) => None,
    });
    let says = |id: &str, languages: &[String]| {
        let languages = voice.list(languages);
        (!languages.is_empty())
            .then(|| voice.console.say(id, &[("languages", (&languages).into())]))
    };
    let hidden = (!one.is_public).then(|| voice.console.say("desk-documents-hidden", &[]));
    let parts =
        [says("desk-documents-there", &there), says("desk-documents-awaited", &awaited), hidden];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    format!("{name}: {}", parts.join("; "))
}
