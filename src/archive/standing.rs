//! A session's folder as it stands: the records of its TOML files, and the files
//! that are texts, originals and captions.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::leaves::{Record, records};
use crate::model::SessionKey;
use crate::source::World;

/// Folders whose files are texts and originals.
const FOLDERS: [&str; 5] = ["captions", "documents", "files", "press", "statements"];

/// A session's folder as it stands.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// The records, by name.
    pub records: BTreeMap<String, Record>,
    /// The files that are no records, by their path below the session.
    pub files: BTreeSet<String>,
    /// Files that cannot be read as TOML: nothing is known of their records.
    pub unclear: BTreeSet<String>,
}

impl Standing {
    /// Looks at a session's folder; what cannot be read is for others to report.
    #[must_use]
    pub fn of(world: &World, key: &SessionKey) -> Self {
        let base = format!("content/sessions/{key}/");
        let found = world.files(base.trim_end_matches('/')).unwrap_or_default();
        let below = found.iter().filter_map(|file| file.path.strip_prefix(&base));
        let (sheets, others): (Vec<&str>, Vec<&str>) = below.partition(|path| is_sheet(path));
        let read = |below: &&str| {
            let path = format!("{base}{below}");
            let text = world.read(&path).ok().and_then(|bytes| String::from_utf8(bytes).ok());
            text.and_then(|text| records(below, &path, &text)).ok_or_else(|| (*below).to_owned())
        };
        let mut standing = Self::default();
        let all: Vec<_> = sheets.par_iter().map(read).collect();
        for one in all {
            match one {
                Ok(records) => standing.records.extend(records),
                Err(below) => _ = standing.unclear.insert(below),
            }
        }
        let ours = |path: &&str| FOLDERS.contains(&path.split('/').next().unwrap_or_default());
        standing.files = others.into_iter().filter(ours).map(str::to_owned).collect();
        standing
    }
}

/// Whether a file below a session holds records.
fn is_sheet(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [name] => matches!(
            *name,
            "session.toml" | "agenda.toml" | "programme.toml" | "documents.toml" | "moved.toml"
        ),
        ["speakers", name] => name.ends_with(".toml"),
        ["statements", _, name] => *name == "statement.toml",
        ["press", _, name] => *name == "press.toml",
        _ => false,
    }
}

/// The file that a record is in.
pub(super) fn file_of(record: &str) -> &str {
    record.split_once('#').map_or(record, |(file, _)| file)
}
