//! Decades of meetings as an import brings them: statements that are there, and
//! as many documents from a library's catalogue, imported from one file of
//! MARCXML, accepted session by session, and built. It starts at [`measure`].

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::process;
use super::site::{self, Sample, Session, Size, Spoken};
use super::table::{self, shown};
use super::text::Texts;
use crate::run::Program;
use crate::{Outcome, workspace};

/// Statements of a session, and documents.
const EACH: usize = 184;
/// Makes 100,000 of either.
const SESSIONS: usize = 544;

/// Makes the site and its catalogue, and prints what import, acceptance and
/// builds took.
pub(crate) fn measure(words: &[String]) -> Outcome<String> {
    let sessions = super::value(words, "--sessions")?.unwrap_or(SESSIONS);
    let work = super::value(words, "--work")?.unwrap_or_else(|| PathBuf::from("target/bench"));
    let binary = table::released(super::value(words, "--binary")?)?;
    let statements = sessions * EACH;
    let size = Size { sessions, statements, documents: 0, spoken: Spoken::InTurn };
    let root = table::unused(&workspace().join(work), &format!("archive-{sessions}"))?;
    site::make(size, &root, &Texts::read(&workspace())?)?;
    let sample = Sample::read()?;
    let all = site::sessions(size, &sample);
    let (records, rules) = (root.join("catalogue.xml"), root.join("rules.toml"));
    write_catalogue(&records, &all, &sample)?;
    write_rules(&rules, &all)?;

    let mebibytes = fs::metadata(&records)?.len() >> 20;
    let told = || Program::at(&binary).arg("--site").arg(&root).arg("import");
    let import =
        || told().args("marcxml --document-kind report").arg(&records).arg("--rules").arg(&rules);
    let first = process::time(import())?;
    let again = process::time(import())?;
    println!(
        "{} records of {mebibytes} MiB: import {}, {} MiB; the same again {}, {} MiB",
        sessions * EACH,
        shown(first.time),
        first.peak_mib,
        shown(again.time),
        again.peak_mib,
    );
    let mut accepted = Vec::with_capacity(sessions);
    for Session { body, name, .. } in &all {
        let run = process::time(told().arg("accept").arg(format!("{body}/{name}")))?;
        accepted.push(run.time);
    }
    accepted.sort_unstable();
    let whole: Duration = accepted.iter().sum();
    println!(
        "{sessions} sessions accepted in {}, one in {}",
        shown(whole),
        shown(accepted[accepted.len() / 2])
    );
    println!("{}\n{}", table::HEAD, table::row(&binary, size, &root)?);
    Ok(String::new())
}

/// Records as the catalogue of a library writes them, all in one file.
fn write_catalogue(out: &Path, all: &[Session], sample: &Sample) -> Outcome<()> {
    let mut file = BufWriter::new(File::create(out)?);
    writeln!(file, "<collection>")?;
    for (at, session) in all.iter().enumerate() {
        for place in 0..EACH {
            let titles = &sample.documents[place % sample.documents.len()];
            let title = titles.get("en").ok_or("a document of the sample has no English title")?;
            record(&mut file, at * EACH + place, session, place + 1, title)?;
        }
    }
    Ok(writeln!(file, "</collection>")?)
}

fn record(
    file: &mut impl std::io::Write,
    key: usize,
    session: &Session,
    number: usize,
    title: &str,
) -> Outcome<()> {
    let Session { body, name, monday, .. } = session;
    let symbol = format!("S/{}/{number}", session.number);
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    let field = |tag: &str, parts: &[(&str, &str)]| {
        let parts =
            parts.iter().map(|(code, text)| format!("<subfield code=\"{code}\">{text}</subfield>"));
        format!(" <datafield tag=\"{tag}\">{}</datafield>\n", parts.collect::<String>())
    };
    write!(
        file,
        "<record><controlfield tag=\"001\">{}</controlfield>\n{}{}{}{}",
        900_000 + key,
        field("191", &[("a", &symbol), ("b", body), ("c", name)]),
        field("245", &[("a", title.as_str())]),
        field("269", &[("a", &monday.to_string())]),
        field("500", &[("a", "A note that content files have no place for.")]),
    )?;
    for language in ["AR", "ZH", "EN", "FR", "RU", "ES"] {
        let address = format!("https://library.example/{body}/{name}/{number}-{language}.pdf");
        write!(file, "{}", field("856", &[("u", &address)]))?;
    }
    Ok(writeln!(file, "</record>")?)
}

/// Each body's organ is called as the body is.
fn write_rules(out: &Path, all: &[Session]) -> Outcome<()> {
    let bodies: std::collections::BTreeSet<_> = all.iter().map(|session| session.body).collect();
    let rule = |body| format!("[[rules]]\norgan = \"{body}\"\ninto = \"{body}\"\n");
    Ok(fs::write(out, bodies.into_iter().map(rule).collect::<String>())?)
}
