//! Where everything is that was put into a folder.

use std::path::Path;

use super::receipts::{Outcome, Reason, Receipt, receipts};
use super::{Left, names, shelf};
use crate::build::BuildError;
use crate::publish::Tray;
use crate::source::{Shape, arrivals};

/// What lies where.
#[derive(Debug, Default)]
pub struct Status {
    /// What is still in the folder; with what keeps it there, where that shows
    /// without reading it.
    pub waiting: Vec<(String, u64, Option<Left>)>,
    /// What was filed, oldest first.
    pub filed: Vec<Receipt>,
    /// What came again.
    pub duplicates: Vec<Receipt>,
    /// What is in quarantine, by name.
    pub quarantine: Vec<Held>,
}

/// A file in quarantine.
#[derive(Debug)]
pub struct Held {
    /// Its name there.
    pub name: String,
    /// The name it came under, where that is known.
    pub file: Option<String>,
    /// Why, where that is known.
    pub reason: Option<Reason>,
}

impl Status {
    /// Looks at a folder; nothing is locked and nothing is changed.
    ///
    /// # Errors
    /// What the file system says.
    pub fn of(folder: &Path) -> Result<Self, BuildError> {
        let tray = Tray::new(folder);
        let mut status = Self::default();
        let all = arrivals(folder)
            .map_err(|error| BuildError::Read { path: folder.display().to_string(), error })?;
        for one in all {
            let left = match one.shape {
                Shape::Folder if shelf::OURS.iter().any(|it| one.name.eq_ignore_ascii_case(it)) => {
                    continue;
                }
                Shape::File if names::is_partial(&one.name) => Some(Left::Partial),
                Shape::File => None,
                Shape::Folder => Some(Left::Folder),
                Shape::Link => Some(Left::Link),
                Shape::Special => Some(Left::Special),
            };
            let name = one.name.to_string_lossy().into_owned();
            status.waiting.push((name, one.sight.size, left));
        }
        let mut quarantined = Vec::new();
        for receipt in receipts(&tray)? {
            match receipt.outcome {
                Outcome::Filed => status.filed.push(receipt),
                Outcome::Duplicate => status.duplicates.push(receipt),
                Outcome::Quarantined => quarantined.push(receipt),
            }
        }
        for name in tray.names(shelf::QUARANTINE)? {
            let path = format!("{}/{name}", shelf::QUARANTINE);
            if tray.starts_with(&path, shelf::NOTE.as_bytes()) {
                continue;
            }
            let of = |one: &&Receipt| one.to.as_ref() == Some(&path);
            let receipt = quarantined.iter().rev().find(of);
            status.quarantine.push(Held {
                file: receipt.map(|one| one.file.clone()),
                reason: receipt.and_then(|one| one.reason.clone()),
                name,
            });
        }
        Ok(status)
    }
}
