//! A few files at a time: read before the site is locked, filed in one edit,
//! then put away. Whatever comes in between, content and folder agree: a file
//! whose bytes are filed already is only put away.

use std::path::Path;
use std::time::Instant;

use super::place::{self, Place, Seen, place, refusal};
use super::receipts::receipts;
use super::{Answer, Clerk, Intake, LONGEST_PAUSE, Left, Question, shelf};
use crate::desk::{Desk, HandIn, HandedIn, Name, Refusal, Standing, Stop, Word, shown};
use crate::i18n::Tag;
use crate::paper::{Mark, Unreadable};
use crate::publish::Turn;
use crate::source::{Arrival, Sight, World};

/// A file that was looked at.
pub(super) struct Look<'b> {
    pub(super) arrival: &'b Arrival,
    pub(super) digest: [u8; 32],
    pub(super) seen: Result<Seen, Unreadable>,
    /// What somebody said of it.
    answer: Option<(Name, Tag)>,
}

impl Look<'_> {
    /// Where it belongs, or why nobody knows.
    fn wish(&self) -> Result<Place, Refusal> {
        let seen = self.seen.as_ref().map_err(|why| refusal(unreadable(*why), Vec::new()))?;
        if let Some((entry, lang)) = &self.answer {
            let (entry, lang) = (entry.clone(), Some(lang.clone()));
            return Ok(Place { entry, lang, by_slip: true });
        }
        place(&self.arrival.name, seen)?.ok_or_else(|| refusal("no-place", Vec::new()))
    }
}

impl Intake<'_> {
    pub(super) fn batch(
        &mut self,
        turn: &Turn<'_>,
        arrivals: &[Arrival],
        clerk: &mut dyn Clerk,
    ) -> Result<(), Stop> {
        let looks = arrivals.iter().filter_map(|one| self.look(one, clerk)).collect();
        let open = self.file(turn, looks, self.options.ask, clerk)?;
        if open.is_empty() {
            return Ok(());
        }
        // Somebody may take their time; others work meanwhile.
        let desk = self.desk(clerk)?;
        let choices = clerk.choices(&desk)?;
        drop(desk);
        let mut answered = Vec::new();
        for (mut look, entry) in open {
            let lang =
                look.seen.as_ref().ok().and_then(|it| place::language(&look.arrival.name, it));
            let (file, entry) = (look.arrival.name.as_os_str(), entry.as_ref());
            match clerk.ask(&Question { file, entry, lang: lang.as_ref() }, &choices) {
                Answer::For(entry, lang) => look.answer = Some((entry, lang)),
                Answer::Quarantine => {}
                Answer::Later => {
                    self.leave(look.arrival, Left::Unanswered, None, clerk);
                    continue;
                }
            }
            answered.push(look);
        }
        self.file(turn, answered, false, clerk).map(|_| ())
    }

    fn desk(&self, clerk: &mut dyn Clerk) -> Result<Desk, Stop> {
        Desk::open(&self.site, self.options.now, || clerk.waiting())
    }

    /// Reads a file, unless it changes meanwhile or cannot be read now.
    fn look<'b>(&mut self, arrival: &'b Arrival, clerk: &mut dyn Clerk) -> Option<Look<'b>> {
        let path = self.tray.folder().join(&arrival.name);
        let same = || Sight::of(&path) == Some(arrival.sight);
        if !same() {
            return None;
        }
        if self.tray.starts_with(&arrival.name, shelf::NOTE.as_bytes()) {
            self.leave(arrival, Left::Note, None, clerk);
            return None;
        }
        let Ok(digest) = World::digest(&path) else {
            self.leave(arrival, Left::Unreadable, Some(LONGEST_PAUSE), clerk);
            return None;
        };
        let seen = (self.read)(&path).map(Seen::from);
        if !same() {
            return None;
        }
        match seen {
            Err(Unreadable::Disk) => {
                self.leave(arrival, Left::Unreadable, Some(LONGEST_PAUSE), clerk);
                return None;
            }
            Err(Unreadable::Empty | Unreadable::Broken) => {
                let rest = self.settling.rest(&arrival.name, Instant::now());
                if let Some(more) =
                    self.options.patience.checked_sub(rest).filter(|it| !it.is_zero())
                {
                    self.leave(arrival, Left::Incomplete, Some(more), clerk);
                    return None;
                }
            }
            _ => {}
        }
        Some(Look { arrival, digest, seen, answer: None })
    }

    /// Files what can be filed and puts it away; with `ask`, gives back what
    /// somebody may know more of, with the entry if that is known.
    fn file<'b>(
        &mut self,
        turn: &Turn<'_>,
        looks: Vec<Look<'b>>,
        ask: bool,
        clerk: &mut dyn Clerk,
    ) -> Result<Vec<(Look<'b>, Option<Name>)>, Stop> {
        if looks.is_empty() {
            return Ok(Vec::new());
        }
        let desk = self.desk(clerk)?;
        let (fates, stops) = self.decide(&desk, &looks);
        let at = desk.now();
        drop(desk);
        let mut earlier = receipts(&self.tray)?;
        let mut open = Vec::new();
        for (look, fate) in looks.into_iter().zip(fates) {
            match &fate {
                HandIn::Refused(Refusal { code: "no-place", .. }) if ask => open.push((look, None)),
                HandIn::Refused(Refusal { code: "no-language", .. }) if ask => {
                    let entry = look
                        .seen
                        .as_ref()
                        .ok()
                        .and_then(|seen| Some(place(&look.arrival.name, seen).ok()??.entry));
                    open.push((look, entry));
                }
                HandIn::Waits => {
                    if stops.iter().all(|stop| !matches!(stop, Stop::Failed(_))) {
                        self.leave(look.arrival, Left::Session, Some(LONGEST_PAUSE), clerk);
                    }
                }
                // Its bytes changed while they were copied: it has not come to rest.
                HandIn::Refused(Refusal { code: "file-changed", .. }) => {}
                _ => self.put_away(turn, &look, &fate, (at, &mut earlier), clerk)?,
            }
        }
        for stop in stops {
            match stop {
                Stop::Failed(_) => return Err(stop),
                other => clerk.stopped(other),
            }
        }
        Ok(open)
    }

    /// What becomes of each file.
    fn decide(&self, desk: &Desk, looks: &[Look<'_>]) -> (Vec<HandIn>, Vec<Stop>) {
        let mut fates: Vec<HandIn> = Vec::with_capacity(looks.len());
        let (mut handed, mut numbers) = (Vec::new(), Vec::new());
        for (number, look) in looks.iter().enumerate() {
            fates.push(match look.wish() {
                Ok(place) => {
                    handed.push(HandedIn {
                        file: self.tray.folder().join(&look.arrival.name),
                        size: look.arrival.sight.size,
                        digest: look.digest,
                        entry: place.entry,
                        lang: place.lang,
                        reading: look.seen.as_ref().ok().map(|seen| seen.reading.clone()),
                    });
                    numbers.push((number, place.by_slip));
                    HandIn::Waits
                }
                Err(refusal) => HandIn::Refused(refusal),
            });
        }
        let (results, stops) = desk.hand_in(&handed);
        for ((number, by_slip), result) in numbers.into_iter().zip(results) {
            fates[number] = match result {
                HandIn::Refused(Refusal { code: "unknown-entry", .. }) if !by_slip => {
                    HandIn::Refused(refusal("no-place", Vec::new()))
                }
                HandIn::Refused(mut refusal) => {
                    // Where it lies is known; which it is matters.
                    let name = shown(Path::new(&looks[number].arrival.name));
                    for (_, word) in refusal.args.iter_mut().filter(|(name, _)| *name == "file") {
                        *word = Word::Text(name.clone());
                    }
                    HandIn::Refused(refusal)
                }
                other => other,
            };
        }
        // What a process that was killed has filed, or somebody at the desk; only
        // where nothing tells for which entry that is there this one is.
        let mut standing: Option<Standing> = None;
        for (look, fate) in looks.iter().zip(&mut fates) {
            if let HandIn::Refused(Refusal { code, .. }) = fate
                && (matches!(*code, "no-place" | "unknown-entry") || code.starts_with("paper-"))
            {
                let standing = standing.get_or_insert_with(|| desk.standing());
                if let Some(there) = desk.filed(standing, look.arrival.sight.size, &look.digest) {
                    *fate = HandIn::There(there);
                }
            }
        }
        (fates, stops)
    }
}

fn unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::Empty => "paper-empty",
        Unreadable::Kind => "paper-kind",
        Unreadable::Broken => "paper-broken",
        Unreadable::Large => "paper-large",
        Unreadable::Slow => "paper-slow",
        Unreadable::Disk => "paper-disk",
    }
}

/// The keyword of a mark.
pub fn keyword(mark: Mark) -> &'static str {
    match mark {
        Mark::Encrypted => "encrypted",
        Mark::Active => "active",
        Mark::Attachments => "attachments",
        Mark::ImageOnly => "image-only",
        Mark::PoorText => "poor-text",
        Mark::Damaged => "damaged",
    }
}
