//! The receipts of a folder: one line for each file that was put away, written
//! before the file moves, so that a process that is killed leaves a word of
//! where it was about to go.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::shelf::{FILED, QUARANTINE};
use crate::desk::{Item, Received, Refusal};
use crate::i18n::{Language, SixText};
use crate::model::SessionKey;
use crate::paper::Mark;
use crate::publish::{Tray, WriteError};

/// One file that was put away.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Receipt {
    /// When.
    pub at: Timestamp,
    /// The name it came under.
    pub file: String,
    /// Its size.
    pub bytes: u64,
    /// Its BLAKE3 digest.
    pub digest: String,
    /// What became of it.
    pub outcome: Outcome,
    /// Where it is, below the folder; nowhere if it was discarded.
    pub to: Option<String>,
    /// What it was filed as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filed: Option<FiledAs>,
    /// What a person should know of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
    /// Why it is in quarantine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It is filed.
    Filed,
    /// Its bytes were filed before, for the same entry in the same language.
    Duplicate,
    /// It waits for a person.
    Quarantined,
}

/// The statement that a file was filed as.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FiledAs {
    /// The session.
    pub session: SessionKey,
    /// The statement.
    pub statement: String,
    /// The language.
    pub language: String,
}

/// Why a file is in quarantine.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Reason {
    /// Stable name of the rule.
    pub code: String,
    /// In six languages.
    pub words: BTreeMap<Language, String>,
}

impl Receipt {
    /// Whether it leads to where files are put away, and not somewhere else.
    fn stays_below(&self) -> bool {
        let stays = |to: &String| {
            let mut parts = to.split('/');
            let ours = matches!(parts.next(), Some(FILED | QUARANTINE));
            ours && parts.all(|part| !matches!(part, "" | "." | ".."))
        };
        self.to.as_ref().is_none_or(stays)
    }
}

impl FiledAs {
    /// The statement.
    #[must_use]
    pub fn item(&self) -> Option<Item> {
        Some(Item::statement(&self.session, &self.statement.parse().ok()?))
    }

    pub(super) fn of(received: &Received) -> Self {
        Self {
            session: received.statement.session.clone(),
            statement: received.statement.id.to_string(),
            language: received.versions.first().map(ToString::to_string).unwrap_or_default(),
        }
    }
}

impl Reason {
    pub(super) fn of(refusal: &Refusal, words: &SixText) -> Self {
        let words = words.iter().map(|(language, text)| (language, text.clone()));
        Self { code: refusal.code.to_owned(), words: words.collect() }
    }
}

/// All receipts of a folder, oldest first; lines that were cut off are left out.
///
/// # Errors
/// What the file system says.
pub(super) fn receipts(tray: &Tray) -> Result<Vec<Receipt>, WriteError> {
    let bytes = tray.receipts()?;
    let lines = bytes.split(|byte| *byte == b'\n');
    let receipts = lines.filter_map(|line| serde_json::from_slice::<Receipt>(line).ok());
    Ok(receipts.filter(Receipt::stays_below).collect())
}
