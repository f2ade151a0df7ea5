//! Putting a file away: first the receipt, then the note, then the file itself,
//! so that whoever is killed between two of them leaves a word of what was meant.

use std::io::ErrorKind;
use std::path::Path;

use jiff::Timestamp;

use super::batch::Look;
use super::receipts::{FiledAs, Outcome, Reason, Receipt};
use super::{Clerk, Intake, LONGEST_PAUSE, Left, News, names, shelf};
use crate::desk::{HandIn, Stop, shown};
use crate::model::Digest;
use crate::publish::{Turn, WriteError};
use crate::source::Sight;

impl Intake<'_> {
    /// Puts a file where it belongs now.
    pub(super) fn put_away(
        &mut self,
        turn: &Turn<'_>,
        look: &Look<'_>,
        fate: &HandIn,
        (at, receipts): (Timestamp, &mut Vec<Receipt>),
        clerk: &mut dyn Clerk,
    ) -> Result<(), Stop> {
        let name = &look.arrival.name;
        if Sight::of(&self.tray.folder().join(name)) != Some(look.arrival.sight) {
            return Ok(());
        }
        let digest = Digest(look.digest).to_string();
        let earlier: Vec<&Receipt> = receipts.iter().filter(|one| one.digest == digest).collect();
        let is_open = |one: &Receipt| one.to.as_ref().is_some_and(|to| !self.tray.has(to));
        let open = |outcome: Outcome| {
            let open = |one: &&&Receipt| one.outcome == outcome && is_open(one);
            earlier.iter().rev().find(open).copied()
        };
        let new = |outcome, to: Option<String>| Receipt {
            at,
            file: name.to_string_lossy().into_owned(),
            bytes: look.arrival.sight.size,
            digest: digest.clone(),
            outcome,
            to,
            filed: None,
            marks: Vec::new(),
            reason: None,
        };
        let marks = look.seen.as_ref().map(|seen| seen.reading.marks.clone()).unwrap_or_default();
        match fate {
            HandIn::Filed(filed) | HandIn::There(filed) => {
                let before = earlier.iter().any(|one| one.outcome == Outcome::Filed);
                let (outcome, open) = match (fate, open(Outcome::Filed)) {
                    // It was on its way when its process was killed.
                    (HandIn::There(_), Some(one)) => (Outcome::Filed, Some(one)),
                    (HandIn::There(_), None) if before => {
                        (Outcome::Duplicate, open(Outcome::Duplicate))
                    }
                    _ => (Outcome::Filed, None),
                };
                let to = match open.and_then(|one| one.to.clone()) {
                    Some(to) => Some(to),
                    None if self.options.discard => None,
                    None => {
                        let folder = shelf::filed(at, outcome);
                        Some(shelf::free(&self.tray, &folder, &names::kept(name), false)?)
                    }
                };
                if open.is_none() {
                    let receipt = Receipt {
                        filed: Some(FiledAs::of(filed)),
                        marks: marks.iter().copied().collect(),
                        ..new(outcome, to.clone())
                    };
                    turn.receipt(&line(&receipt))?;
                    receipts.push(receipt);
                }
                let moved = match &to {
                    Some(to) => turn.put_away(name, to),
                    None => turn.discard(name),
                };
                if self.is_stuck(look, moved, clerk)? {
                    return Ok(());
                }
                let news = match outcome {
                    Outcome::Duplicate => News::Duplicate(filed),
                    _ => News::Filed(filed, &marks),
                };
                clerk.told(name, &news);
            }
            HandIn::Refused(refusal) => {
                let words = clerk.words(refusal);
                let before = open(Outcome::Quarantined).and_then(|one| one.to.clone());
                let is_new = before.is_none();
                let to = match before {
                    Some(to) => to,
                    None => shelf::free(&self.tray, shelf::QUARANTINE, &names::kept(name), true)?,
                };
                let reason = Some(Reason::of(refusal, &words));
                let marks = marks.into_iter().collect();
                let receipt =
                    Receipt { reason, marks, ..new(Outcome::Quarantined, Some(to.clone())) };
                if is_new {
                    turn.receipt(&line(&receipt))?;
                }
                let shown = shown(Path::new(name));
                turn.note(&format!("{to}.txt"), &shelf::note(&shown, &receipt, &words))?;
                receipts.push(receipt);
                if self.is_stuck(look, turn.put_away(name, &to), clerk)? {
                    return Ok(());
                }
                clerk.told(name, &News::Quarantined(refusal, &to));
            }
            HandIn::Waits => {}
        }
        Ok(())
    }
}

impl Intake<'_> {
    /// Whether a file would not move: somebody has it open, or it is not ours
    /// to move. The others need not wait for it.
    fn is_stuck(
        &mut self,
        look: &Look<'_>,
        moved: Result<(), WriteError>,
        clerk: &mut dyn Clerk,
    ) -> Result<bool, Stop> {
        match moved {
            Ok(()) => Ok(false),
            Err(WriteError { error, .. }) if error.kind() != ErrorKind::StorageFull => {
                self.leave(look.arrival, Left::Stuck, Some(LONGEST_PAUSE), clerk);
                Ok(true)
            }
            Err(error) => Err(error.into()),
        }
    }
}

fn line(receipt: &Receipt) -> String {
    // Texts always serialise.
    serde_json::to_string(receipt).unwrap_or_default()
}
