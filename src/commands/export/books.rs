//! `papersmart export epub`: books of a session, of an item, of a meeting or of a
//! single text, one for each language, made of content as the gate lets it through.

use std::path::{Path, PathBuf};

use clap::Args;
use jiff::Timestamp;

use super::stopped;
use crate::build::{self, SiteRecords};
use crate::commands::Exit;
use crate::commands::arguments::audience;
use crate::commands::build::world;
use crate::commands::console::Console;
use crate::diagnostic::Findings;
use crate::disclosure::Edition;
use crate::export::{self, Bound, ExportError};
use crate::i18n::{Arg, Catalogue, Language};
use crate::model::{Access, Id, SessionKey};
use crate::plan::{self, Around, BookOf, Imprint, NoBook};
use crate::publish::SiteLock;

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct BookOptions {
    #[arg(value_name = "BODY/SESSION")]
    session: SessionKey,
    #[arg(long, value_name = "DIR|FILE.epub")]
    to: PathBuf,
    #[arg(long, value_name = "ID", group = "of")]
    item: Option<Id>,
    #[arg(long, value_name = "ID", group = "of")]
    meeting: Option<Id>,
    #[arg(long, value_name = "SYMBOL|ID", group = "of")]
    document: Option<String>,
    #[arg(long, value_name = "ID", group = "of")]
    statement: Option<Id>,
    #[arg(long, value_name = "LANG", value_parser = official)]
    lang: Vec<Language>,
    #[arg(long, value_parser = audience, default_value = "public")]
    audience: Access,
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    #[arg(long, value_name = "NAME")]
    certified_by: Option<String>,
    #[arg(long, value_name = "RFC3339")]
    now: Option<Timestamp>,
    #[arg(long)]
    force: bool,
}

/// Reads one of the six languages.
fn official(text: &str) -> Result<Language, String> {
    Language::from_code(text).ok_or_else(|| text.to_owned())
}

impl BookOptions {
    fn of(&self) -> BookOf {
        let Self { item, meeting, document, statement, .. } = self.clone();
        let item = item.map(BookOf::Item).or(meeting.map(BookOf::Meeting));
        let text = document.map(BookOf::Document).or(statement.map(BookOf::Statement));
        item.or(text).unwrap_or(BookOf::Session)
    }

    /// The languages, each once, in the order in which they are shown.
    fn languages(&self) -> Vec<Language> {
        let asked = |language: &Language| self.lang.is_empty() || self.lang.contains(language);
        Language::ALL.into_iter().filter(asked).collect()
    }

    /// The file of the book in a language; nothing where one file is named for more.
    fn place(&self, of: &BookOf, language: Language) -> Option<PathBuf> {
        let one = self.to.extension().is_some_and(|end| end.eq_ignore_ascii_case("epub"));
        match one {
            true if self.languages().len() > 1 => None,
            true => Some(self.to.clone()),
            false => Some(self.to.join(of.file_name(&self.session, language))),
        }
    }
}

pub(super) fn run(console: &Console, site: &Path, options: &BookOptions) -> Exit {
    let of = options.of();
    let languages = options.languages();
    if languages.iter().any(|language| options.place(&of, *language).is_none()) {
        console.tell("export-epub-one-file", &[]);
        return Exit::Usage;
    }
    // While nobody edits, lest half of an edit is in a book.
    let lock = match SiteLock::hold(site, || console.tell("cli-waiting", &[])) {
        Ok(lock) => lock,
        Err(error) => return stopped(console, &options.to, &error.into()),
    };
    let books = match bound(console, site, options, &of, &languages) {
        Ok(books) => books,
        Err(exit) => return exit,
    };
    drop(lock);
    if let Err(error) = export::books(&books, site, options.force) {
        return stopped(console, &options.to, &error);
    }
    for Bound { place, .. } in &books {
        let path = place.display().to_string();
        console.tell("export-epub-done", &[("path", Arg::from(&path))]);
        if options.audience != Access::Public {
            console.tell("export-confidential", &[("path", Arg::from(&path))]);
        }
    }
    Exit::Fine
}

/// The books that are asked for, each with its place.
fn bound(
    console: &Console,
    site: &Path,
    options: &BookOptions,
    of: &BookOf,
    languages: &[Language],
) -> Result<Vec<Bound>, Exit> {
    let world = world(site, options.now);
    let mut findings = Findings::default();
    let catalogue = Catalogue::load(&world, &mut findings);
    let records = SiteRecords::read(&world, &mut findings);
    let records = records.map_err(|error| {
        console.failure(&error);
        Exit::Environment
    })?;
    let key = &options.session;
    let wrong = |findings: Findings| {
        let findings = findings.sorted();
        console.findings(&findings, false);
        console.verdict(&findings)
    };
    let Some(records) = records.filter(|_| !findings.has_errors()) else {
        return Err(wrong(findings));
    };
    if !records.keys.contains(key) {
        return Err(stopped(console, Path::new("content"), &ExportError::NoSession(key.clone())));
    }
    let edition = Edition { audience: options.audience, now: world.now() };
    let opened = build::open_session(&world, &records, key, &edition, &mut findings);
    let Some(opened) = opened else { return Err(wrong(findings)) };
    let mut model = records.model(options.audience);
    if let Some(url) = &options.base_url {
        url.trim_end_matches('/').clone_into(&mut model.base_url);
    }
    let around =
        Around { site: &model, titles: &opened.titles, foreign: &opened.foreign, acted: None };
    let imprint = Imprint { now: world.now(), certifier: options.certified_by.clone() };
    let mut books = Vec::new();
    for &language in languages {
        let book = plan::book(around, &opened.session, &catalogue, language, of, &imprint);
        let book = book.map_err(|none| {
            let id = match none {
                NoBook::Unknown => "export-epub-unknown",
                NoBook::NoText => "export-epub-no-text",
            };
            console.tell(id, &[("session", Arg::from(key.to_string()))]);
            Exit::Input
        })?;
        let place = options.place(of, language).unwrap_or_default();
        books.push(Bound { book, place });
    }
    Ok(books)
}
