//! Jobs that are done or dropped, and what was printed of each session, by day.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::queue::same;
use super::register::{Job, Request, State, What};
use super::shelf::printed;
use super::{Counter, Refusal, Standing, Stop};
use crate::model::{JobCode, SessionKey};
use crate::publish::Edits;

/// What came of closing jobs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closed {
    /// Jobs that were closed now.
    pub closed: Vec<JobCode>,
    /// Jobs that were closed before.
    pub before: Vec<JobCode>,
    /// How many copies were printed.
    pub copies: u64,
    /// How many sheets these took.
    pub sheets: u64,
    /// Whether some of them are estimated.
    pub estimated: bool,
}

impl Counter<'_> {
    /// Says that jobs were printed, perhaps in another number of copies than was
    /// asked for.
    ///
    /// # Errors
    /// If there is no such job, or what was printed of its session cannot be read;
    /// nothing is then closed.
    pub fn done(&mut self, codes: &[JobCode], copies: Option<u32>) -> Result<Closed, Stop> {
        let mut closed = Closed::default();
        for code in codes {
            let Some(job) = self.open(code)? else {
                closed.before.push(code.clone());
                continue;
            };
            let Some(thing) = self.thing(&job.what) else {
                return Err(Refusal::new("print-nothing-there").text("code", code).into());
            };
            let copies = copies.unwrap_or(job.copies);
            let (sheets, estimated) = thing.sheets(self.desk, &job.lang);
            let sheets = sheets.saturating_mul(u64::from(copies));
            let session = thing.session.key.clone();
            let day = self.desk.now().to_zoned(thing.zone().clone()).date();
            self.count(&session, day, [1, u64::from(copies), sheets])?;
            self.close(job, State::Done { at: self.desk.now(), copies, sheets });
            closed.closed.push(code.clone());
            closed.copies += u64::from(copies);
            closed.sheets = closed.sheets.saturating_add(sheets);
            closed.estimated |= estimated;
        }
        Ok(closed)
    }

    /// Says that jobs will not be printed.
    ///
    /// # Errors
    /// If there is no such job; nothing is then closed.
    pub fn drop_jobs(&mut self, codes: &[JobCode], reason: &str) -> Result<Closed, Stop> {
        let mut closed = Closed::default();
        let (reason, _) = super::rows::clean(reason);
        for code in codes {
            let Some(job) = self.open(code)? else {
                closed.before.push(code.clone());
                continue;
            };
            self.close(job, State::Dropped { at: self.desk.now(), reason: Some(reason.clone()) });
            closed.closed.push(code.clone());
        }
        Ok(closed)
    }

    /// Gives every job that waits without a ticket one, if it can be printed.
    pub(super) fn give_tickets(&mut self) {
        let mut loose: BTreeMap<(What, String, _), Vec<usize>> = BTreeMap::new();
        for (at, request) in self.register.requests.iter().enumerate() {
            let there = |request: &Request| {
                self.thing(&request.what)
                    .is_some_and(|thing| thing.standing(&request.lang) == Standing::There)
            };
            if request.job.is_none() && there(request) {
                loose.entry(same(request)).or_default().push(at);
            }
        }
        for (same, places) in loose {
            let code = self.code_of(&same);
            let first = &self.register.requests[places[0]];
            let job = self.job(code.clone(), first, &places);
            self.register.jobs.push(job);
            for at in places {
                self.register.requests[at].job = Some(code.clone());
            }
        }
    }

    fn job(&self, code: JobCode, first: &Request, places: &[usize]) -> Job {
        let copies = places.iter().map(|at| self.register.requests[*at].copies);
        Job {
            code,
            what: first.what.clone(),
            lang: first.lang.clone(),
            place: first.place.clone(),
            copies: copies.fold(0, u32::saturating_add),
            at: self.desk.now(),
            state: State::Ticket,
        }
    }

    /// The job of a code, unless it is closed. One without a ticket becomes one.
    fn open(&mut self, code: &JobCode) -> Result<Option<Job>, Stop> {
        if let Some(job) = self.register.job(code) {
            return Ok(job.state.closed().is_none().then(|| job.clone()));
        }
        let places: Vec<usize> = (self.register.requests.iter().enumerate())
            .filter(|(_, one)| one.job.is_none() && self.code_of(&same(one)) == *code)
            .map(|(at, _)| at)
            .collect();
        let Some(first) = places.first().map(|at| &self.register.requests[*at]) else {
            return Err(Refusal::new("print-unknown-job").text("code", code).into());
        };
        // Codes are short, so two jobs without tickets may have the same.
        let is_one = places.iter().all(|at| same(&self.register.requests[*at]) == same(first));
        if !is_one {
            return Err(Refusal::new("print-two-jobs").text("code", code).into());
        }
        let job = self.job(code.clone(), first, &places);
        self.register.jobs.push(job.clone());
        for at in places {
            self.register.requests[at].job = Some(code.clone());
        }
        Ok(Some(job))
    }

    fn close(&mut self, job: Job, state: State) {
        let own = self.register.jobs.iter_mut().find(|own| own.code == job.code);
        if let Some(own) = own {
            own.state = state;
        }
    }

    /// Adds to what was printed of a session on a day.
    fn count(&mut self, key: &SessionKey, day: Date, more: [u64; 3]) -> Result<(), Stop> {
        if !self.printed.contains_key(key) {
            let Some(days) = printed(self.desk, key) else {
                return Err(Refusal::new("print-printed-unread").text("session", key).into());
            };
            self.printed.insert(key.clone(), days);
        }
        let days = self.printed.entry(key.clone()).or_default();
        let sums = days.entry(day).or_default();
        for (sum, more) in sums.iter_mut().zip(more) {
            *sum = sum.saturating_add(more);
        }
        Ok(())
    }

    /// Stages what was printed, session by session.
    pub(super) fn write_printed(&self, edits: &mut Edits<'_>) -> Result<(), Stop> {
        for (key, days) in &self.printed {
            let mut text = "# Written by papersmart print done.\n".to_owned();
            for (day, [jobs, copies, sheets]) in days {
                text += &format!(
                    "\n[[printed]]\ndate = {day}\njobs = {jobs}\ncopies = {copies}\nsheets = {sheets}\n"
                );
            }
            edits.write(&format!("content/sessions/{key}/printed.toml"), text.as_bytes())?;
        }
        Ok(())
    }
}
