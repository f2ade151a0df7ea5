//! What other systems know already: their exports become content files that wait
//! for review. A reader for each format makes one neutral stream of things, each
//! finds its session, and all of one import is one edit. Start at [`import`].

mod accept;
mod base;
mod dates;
mod filing;
mod found;
mod ics;
mod index;
mod indico;
mod languages;
mod marcxml;
mod merge;
mod place;
mod record;
mod recurrence;
mod sitemap;
mod table;
pub(crate) mod text;
mod thing;
mod values;

use std::collections::BTreeMap;
use std::io::Read;
use std::path::PathBuf;
use std::sync::Arc;

use encoding_rs::Encoding;

use crate::build::BuildError;
use crate::desk::{Desk, Stop};
use crate::i18n::Language;
use crate::model::SessionKey;
use crate::source::World;

pub use accept::{Accepted, accept};
pub use found::{Found, Trouble};
pub use merge::{Conflict, Merged, merge};
pub use place::{Placing, Rules};
pub use thing::{Field, FileAt, Hints, Thing, What};

/// What a source is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The export of Indico's HTTP API, in JSON.
    Indico,
    /// Catalogue records, in MARCXML.
    Marcxml,
    /// A table with a header.
    Csv,
    /// A calendar.
    Ics,
    /// A list of addresses.
    Sitemap,
}

impl Format {
    /// Its name, on the command line and in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Indico => "indico",
            Self::Marcxml => "marcxml",
            Self::Csv => "csv",
            Self::Ics => "ics",
            Self::Sitemap => "sitemap",
        }
    }
}

/// How a source is to be read.
#[derive(Clone, Debug)]
pub struct Manner {
    /// The language of texts that name none.
    pub lang: Language,
    /// The encoding of files that tell none.
    pub encoding: Option<&'static Encoding>,
    /// Other names of columns, and the names that they stand for.
    pub columns: Vec<(String, String)>,
    /// What a row is that does not say it.
    pub what: Option<What>,
}

impl Default for Manner {
    fn default() -> Self {
        Self { lang: Language::En, encoding: None, columns: Vec::new(), what: None }
    }
}

/// Reads a source from its beginning to its end, and hands on what it comes by.
/// Only one record is in memory at a time.
///
/// # Errors
/// If the source cannot be read at all; what is wrong within it is handed on.
pub fn read<R: Read>(
    format: Format,
    source: R,
    manner: &Manner,
    mut sink: impl FnMut(Found),
) -> std::io::Result<()> {
    match format {
        Format::Indico => indico::read(source, manner, &mut sink),
        Format::Marcxml => marcxml::read(source, manner, &mut sink),
        Format::Csv => table::read(source, manner, &mut sink),
        Format::Ics => ics::read(source, manner, &mut sink),
        Format::Sitemap => sitemap::read(source, manner, &mut sink),
    }
}

/// What is to be imported.
#[derive(Clone, Debug)]
pub struct Order {
    /// What the files are written in.
    pub format: Format,
    /// The files.
    pub files: Vec<PathBuf>,
    /// How they are to be read.
    pub manner: Manner,
    /// Where what they tell belongs.
    pub placing: Placing,
    /// The name under which is remembered what the source said.
    pub source: crate::model::Id,
    /// What is set where the source does not say it: keys of kinds of things.
    pub kinds: BTreeMap<What, String>,
    /// Whether nothing is to be written.
    pub rehearsal: bool,
}

/// Something to tell about a line of a source or about a record of content.
#[derive(Clone, Debug)]
pub struct Note {
    /// The file: a source's, or of content.
    pub file: Arc<str>,
    /// What there is to tell.
    pub trouble: Trouble,
}

/// What came of an import.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Things that were found.
    pub found: usize,
    /// Records that are new, and under review.
    pub new: usize,
    /// Records that have new values.
    pub changed: usize,
    /// Records of which nothing is new.
    pub same: usize,
    /// What could not be taken over, or only in part.
    pub troubles: usize,
    /// Sessions that are new, and under review.
    pub sessions: usize,
}

/// Imports files. Nothing of it is published before it is accepted.
///
/// # Errors
/// If nothing can be imported: the disk fails, or accepted sessions would have
/// errors. Nothing has then changed.
pub fn import(desk: &Desk, order: &Order, told: &mut dyn FnMut(Note)) -> Result<Imported, Stop> {
    let mut spool = desk.spool()?;
    let mut all = Imported::default();
    let mut failed = None;
    for (number, path) in order.files.iter().enumerate() {
        let file: Arc<str> = path.display().to_string().into();
        let unreadable = |error| Stop::from(BuildError::Read { path: file.to_string(), error });
        let source = World::open(path).map_err(unreadable)?;
        let before = (all.found, all.troubles);
        let mut tell = |trouble: Trouble, all: &mut Imported| {
            all.troubles += 1;
            told(Note { file: Arc::clone(&file), trouble });
        };
        let sink = |found: Found| {
            if failed.is_some() {
                return;
            }
            let thing = match found {
                Found::Thing(thing) => Thing { file: number, ..*thing },
                Found::Trouble(trouble) => return tell(trouble, &mut all),
            };
            all.found += 1;
            for (field, texts) in &thing.unmapped {
                for text in texts {
                    let trouble = Trouble::new(thing.record, "unmapped").field(field);
                    tell(trouble.detail(text), &mut all);
                }
            }
            match order.placing.place(&thing.hints, desk) {
                Ok(key) => match serde_json::to_vec(&thing) {
                    Ok(line) => failed = spool.push(&key.to_string(), &line).err(),
                    Err(error) => {
                        tell(Trouble::new(thing.record, "malformed").detail(error), &mut all);
                    }
                },
                Err(code) => {
                    let trouble = Trouble::new(thing.record, code).field(&thing.uid);
                    tell(trouble.detail(named(&thing.hints)), &mut all);
                }
            }
        };
        read(order.format, source, &order.manner, sink).map_err(unreadable)?;
        if let Some(error) = failed {
            return Err(error.into());
        }
        if (all.found, all.troubles) == before {
            all.troubles += 1;
            told(Note { file, trouble: Trouble::new(1, "no-record") });
        }
    }
    let keys: Vec<SessionKey> = spool.names().filter_map(|name| name.parse().ok()).collect();
    let mut bulk = desk.bulk()?;
    for key in keys {
        let lines = spool.lines(&key.to_string())?;
        let things = lines.iter().filter_map(|line| serde_json::from_str(line).ok()).collect();
        drop(lines);
        filing::file(desk, &mut bulk, order, &key, things, &mut all, told)?;
    }
    drop(spool);
    bulk.put(order.rehearsal)?;
    Ok(all)
}

/// What a record tells of where it belongs, for people.
fn named(hints: &Hints) -> String {
    let parts = [&hints.session, &hints.organ, &hints.name, &hints.category];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    parts.join(", ")
}
