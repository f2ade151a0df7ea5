//! `papersmart search`: searches a built folder as a browser would, through
//! the same blocks and the same engine, and needs nothing but that folder.

use std::path::Path;

use serde::Serialize;

use super::Exit;
use super::arguments::SearchOptions;
use super::console::Console;
use crate::i18n::{Arg, Language};
use crate::search::{self, Answer, Engine, Failure, Host, Question};
use crate::source::World;

pub(super) fn run(console: &Console, lang: Option<&str>, options: &SearchOptions) -> Exit {
    let asked = lang.map(str::to_ascii_lowercase);
    let language = match asked.as_deref().map(Language::from_code) {
        Some(Some(language)) => language,
        None => console.language(),
        Some(None) => {
            let lang = lang.unwrap_or_default();
            console.tell("cli-search-language", &[("language", Arg::from(lang))]);
            return Exit::Usage;
        }
    };
    let folder = World::at_present(&options.out);
    if !search::has_index(&folder, language) {
        tell(console, "cli-search-nothing", &options.out);
        return Exit::Environment;
    }
    let queries = match &options.queries {
        None => vec![options.query.clone().unwrap_or_default()],
        Some(path) => match read(path) {
            Ok(queries) => queries,
            Err(error) => {
                let reason = format!("{}: {error}", path.display());
                console.tell("cli-failed", &[("reason", Arg::from(&reason))]);
                return Exit::Environment;
            }
        },
    };
    let mut host = Host::new(&folder, || search::engine(language));
    for query in &queries {
        match answer(&mut host, query, options.limit) {
            Ok(answer) if options.json || options.queries.is_some() => {
                anstream::println!("{}", json(query, &answer));
            }
            Ok(answer) => people(console, &answer),
            Err(failure) => {
                tell(console, message(failure), &options.out);
                return Exit::Environment;
            }
        }
    }
    Exit::Fine
}

fn answer<E: Engine>(host: &mut Host<'_, E>, query: &str, limit: usize) -> Result<Answer, Failure> {
    host.answer(&Question { q: query, limit, prefix: false })
}

/// The queries of a file, one a line.
fn read(path: &Path) -> std::io::Result<Vec<String>> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let bytes = World::at_present(folder).read(&name)?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(text.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect())
}

fn message(failure: Failure) -> &'static str {
    match failure {
        Failure::Format => "cli-search-format",
        Failure::Tampered | Failure::Missing | Failure::Data => "cli-search-damaged",
    }
}

fn tell(console: &Console, id: &str, folder: &Path) {
    console.tell(id, &[("path", Arg::from(&folder.display().to_string()))]);
}

/// An answer for programs, on one line.
fn json(query: &str, answer: &Answer) -> String {
    #[derive(Serialize)]
    struct Told<'a> {
        query: &'a str,
        total: u64,
        hits: Vec<Found<'a>>,
    }
    #[derive(Serialize)]
    struct Found<'a> {
        url: &'a str,
        title: &'a str,
        lang: &'a str,
        kind: &'a str,
        score: f64,
        excerpt: String,
    }
    let hits = answer.hits.iter().map(|hit| Found {
        url: &hit.url,
        title: &hit.title,
        lang: hit.lang.as_deref().or(hit.title_lang.as_deref()).unwrap_or_default(),
        kind: &hit.kind,
        score: hit.score,
        excerpt: hit.plain_excerpt(),
    });
    let told = Told { query, total: answer.total, hits: hits.collect() };
    serde_json::to_string(&told).unwrap_or_default()
}

/// An answer for people.
fn people(console: &Console, answer: &Answer) {
    let total = usize::try_from(answer.total).unwrap_or(usize::MAX);
    anstream::println!("{}", console.say("cli-search-found", &[("count", Arg::from(total))]));
    for hit in &answer.hits {
        anstream::println!("\n{}\n  {}", hit.title, hit.url);
        let excerpt = hit.plain_excerpt();
        if !excerpt.is_empty() {
            anstream::println!("  {excerpt}");
        }
    }
}
