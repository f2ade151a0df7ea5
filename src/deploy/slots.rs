//! Two copies and a link to one of them: the other one is made ready while nobody
//! looks, then the link is renamed over. A run that is killed leaves the link where
//! it was or where it shall be, and a mark on the copy that it was at work on, which
//! the next run looks at file by file. Start at [`Slots`]; where the copies are is a
//! [`Yard`]'s business.
//!
//! The copy that was there before stays, for a rollback; unless it shows what has
//! been taken back since. Then it is brought up to date as well.

use super::{Bytes, Cargo, Copy, Found, Plan, Sent, Shown, Target, Trouble};
use crate::publish::EDITION_FILE;

/// The file beside them that is locked while they are changed.
pub(super) const LOCK: &str = "publish.lock";

/// One of the two copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// `a`.
    A,
    /// `b`.
    B,
}

impl Slot {
    /// Both.
    pub const ALL: [Self; 2] = [Self::A, Self::B];

    /// The name of its folder.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }

    /// The file beside it that stands there while it is not whole.
    #[must_use]
    pub fn mark(self) -> String {
        format!("{}.unfinished", self.name())
    }

    /// The file beside it that says what the public could see in it.
    #[must_use]
    pub fn record(self) -> String {
        format!("{}.shown", self.name())
    }
}

/// Where two copies and a link are.
pub trait Yard: Send {
    /// What is held while copies are changed, and given up when it is dropped.
    type Hold;

    /// Makes sure that nobody else changes the copies, where that can be had.
    ///
    /// # Errors
    /// If somebody else does.
    fn hold(&mut self) -> Result<Self::Hold, Trouble>;
    /// The copy that readers see, if there is one.
    fn current(&mut self) -> Result<Option<Slot>, Trouble>;
    /// Whether a copy is marked.
    fn is_marked(&mut self, slot: Slot) -> Result<bool, Trouble>;
    /// Those of these files of a copy that are there.
    fn read(&mut self, slot: Slot, paths: &[String]) -> Result<Bytes, Trouble>;
    /// All files of a copy by their bytes.
    fn look(&mut self, slot: Slot) -> Result<Found, Trouble>;
    /// What the public could see in a copy, as it was kept.
    fn record(&mut self, slot: Slot) -> Result<Option<Vec<u8>>, Trouble>;
    /// Marks a copy, which may not be there yet, and forgets its record.
    fn mark(&mut self, slot: Slot) -> Result<(), Trouble>;
    /// Takes files of the other copy that are named by their bytes.
    fn share(&mut self, slot: Slot, paths: &[&String]) -> Result<(), Trouble>;
    /// Puts files into a copy, and says how many bytes went there.
    fn put(&mut self, slot: Slot, cargo: &Cargo<'_>, paths: &[String]) -> Result<u64, Trouble>;
    /// Deletes files of a copy.
    fn delete(&mut self, slot: Slot, paths: &[String]) -> Result<(), Trouble>;
    /// Makes sure that a copy outlives a power cut, keeps its record, and takes its
    /// mark away.
    fn settle(&mut self, slot: Slot, record: Option<&[u8]>) -> Result<(), Trouble>;
    /// Shows a copy to readers.
    fn switch(&mut self, slot: Slot) -> Result<(), Trouble>;
}

/// A target of two copies and a link.
#[derive(Debug)]
pub struct Slots<Y>(pub Y);

impl<Y: Yard> Slots<Y> {
    /// What stands in a copy; looked at file by file where that is not certain.
    fn found(&mut self, slot: Slot, cargo: &Cargo<'_>) -> Result<(Found, Option<Copy>), Trouble> {
        let yard = &mut self.0;
        if yard.is_marked(slot)? {
            return Ok((yard.look(slot)?, None));
        }
        if !cargo.manner.thorough {
            let here = cargo.files.folder();
            if let Some(copy) = Copy::read(here, |paths| yard.read(slot, paths))? {
                return Ok((copy.found(), Some(copy)));
            }
        }
        let found = yard.look(slot)?;
        if !found.is_empty() && !found.contains_key(EDITION_FILE) {
            return Err(Trouble::NotOurs(slot.name().to_owned()));
        }
        Ok((found, None))
    }

    /// Makes a copy what the cargo is. Nobody may be looking at it, unless it is that
    /// already but for some files.
    fn update(&mut self, slot: Slot, cargo: &Cargo<'_>) -> Result<Sent, Trouble> {
        let files = cargo.files;
        let (found, copy) = self.found(slot, cargo)?;
        let plan = Plan::between(&found, files.wanted(), files.retained());
        let sent: Vec<String> = plan.sent().cloned().collect();
        let mut told = Sent { files: sent.len(), bytes: 0, deleted: plan.deletions.len() };
        if cargo.manner.rehearsal {
            told.bytes = files.size(sent.iter());
            return Ok(told);
        }
        let yard = &mut self.0;
        yard.mark(slot)?;
        if yard.current()? == Some(slot.other()) {
            let here = |paths: &[String]| yard.read(slot.other(), paths);
            if let Some(other) = Copy::read(files.folder(), here)? {
                let has = |path: &&&String| {
                    copy.as_ref().is_some_and(|copy| copy.tree.has(path))
                        || found.get(**path).is_some_and(Option::is_some)
                };
                let mut shared = other.holding(files.retained());
                shared.retain(|path| !has(&path));
                if cargo.manner.thorough {
                    let there = yard.look(slot.other())?;
                    shared.retain(|path| {
                        there.get(*path) == Some(&files.retained().get(*path).copied())
                    });
                }
                yard.share(slot, &shared)?;
            }
        }
        told.bytes = yard.put(slot, cargo, &sent)?;
        yard.delete(slot, &plan.deletions)?;
        let record = cargo.record.map(Shown::to_bytes);
        yard.settle(slot, record.as_deref())?;
        Ok(told)
    }

    /// Whether a copy must not be shown again.
    fn is_stale(&mut self, slot: Slot, shown: Option<&Shown>) -> Result<bool, Trouble> {
        if self.0.is_marked(slot)? {
            return Ok(true);
        }
        if self.0.read(slot, &[EDITION_FILE.to_owned()])?.is_empty() {
            return Ok(false);
        }
        let record = self.0.record(slot)?;
        let record = record.as_deref().and_then(Shown::parse);
        Ok(match (record, shown) {
            (Some(then), Some(now)) => then.taken_back(now) > 0,
            _ => true,
        })
    }

    /// Whether the copy that readers see is this release, whole.
    fn is_current(&mut self, slot: Slot, cargo: &Cargo<'_>) -> Result<bool, Trouble> {
        let made = cargo.files.made();
        let paths: Vec<String> = made.keys().cloned().collect();
        let top = self.0.read(slot, &paths)?;
        cargo.still_follows(&top)?;
        Ok(top == *made && !self.0.is_marked(slot)?)
    }
}

impl<Y: Yard> Target for Slots<Y> {
    fn read(&mut self, paths: &[String]) -> Result<Bytes, Trouble> {
        match self.0.current()? {
            Some(slot) => self.0.read(slot, paths),
            None => Ok(Bytes::new()),
        }
    }

    fn bring(&mut self, cargo: &Cargo<'_>) -> Result<Sent, Trouble> {
        let rehearsal = cargo.manner.rehearsal;
        let _held = (!rehearsal).then(|| self.0.hold()).transpose()?;
        let current = self.0.current()?;
        let mut sent = Sent::default();
        let mut slot = current.unwrap_or(Slot::B);
        if current.is_none() || !self.is_current(slot, cargo)? {
            slot = slot.other();
            sent = self.update(slot, cargo)?;
            if rehearsal {
                return Ok(sent);
            }
            if current.is_some() && self.is_stale(slot.other(), cargo.now)? {
                // Should this end here, nobody takes it for whole.
                self.0.mark(slot.other())?;
            }
            self.0.switch(slot)?;
        } else if cargo.manner.thorough {
            sent = self.update(slot, cargo)?;
        }
        let before = slot.other();
        if !rehearsal && self.is_stale(before, cargo.now)? {
            sent.deleted += self.update(before, cargo)?.deleted;
        }
        Ok(sent)
    }
}
