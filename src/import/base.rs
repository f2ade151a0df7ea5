//! What a source said when it was last imported: `imported/SOURCE.toml` of a
//! session. It is committed with the content, so that the next import can tell
//! what an editor changed from what the source did.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::Table;

use super::thing::What;
use crate::model::Id;

/// A record as the source had it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Known {
    /// What it is called in content.
    pub(super) id: Id,
    /// What the source said of it.
    pub(super) fields: Table,
}

/// All records of a source in a session, by what the source knows them by.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Base(pub(super) BTreeMap<What, BTreeMap<String, Known>>);

/// A record on its way to the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    uid: String,
    id: Id,
    #[serde(default)]
    fields: Table,
}

const HEAD: &str = "# What the source said when it was last imported. The program reads and writes\n\
                    # this file: commit it, and leave it as it is.\n";

impl Base {
    /// What is written in a file.
    pub(super) fn parse(text: &str) -> Result<Self, toml::de::Error> {
        let rows: BTreeMap<What, Vec<Row>> = toml::from_str(text)?;
        let known = |row: Row| (row.uid, Known { id: row.id, fields: row.fields });
        let all =
            rows.into_iter().map(|(what, rows)| (what, rows.into_iter().map(known).collect()));
        Ok(Self(all.collect()))
    }

    /// The file.
    pub(super) fn text(&self) -> Result<String, toml::ser::Error> {
        let row = |(uid, known): (&String, &Known)| Row {
            uid: uid.clone(),
            id: known.id.clone(),
            fields: known.fields.clone(),
        };
        let filled = self.0.iter().filter(|(_, rows)| !rows.is_empty());
        let rows: BTreeMap<What, Vec<Row>> =
            filled.map(|(what, rows)| (*what, rows.iter().map(row).collect())).collect();
        Ok(format!("{HEAD}\n{}", toml::to_string(&rows)?))
    }
}
