//! The print counter: requests for printed copies, from the export of a form to a
//! closed ticket. What it keeps stands in `counter/` beside the content, is no part
//! of it, and changes together with what a session says was printed, or not at all.
//! Start at [`Desk::counter`].

mod arrive;
mod closing;
mod fetch;
mod forget;
mod queue;
mod register;
mod rows;
mod shelf;
mod tickets;

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Desk;
use super::stop::{Refusal, Stop};
use crate::model::{PrintService, SessionKey};
use crate::publish::Edits;
use register::Register;
use shelf::Shelf;

pub use arrive::Arrived;
pub use closing::Closed;
pub use fetch::fetch;
pub use queue::Waiting;
pub use register::Urgency;
pub use shelf::Standing;
pub use tickets::Tickets;

/// The counter of a site that is locked.
#[derive(Debug)]
pub struct Counter<'d> {
    desk: &'d Desk,
    register: Register,
    before: Register,
    shelf: Shelf,
    /// What was printed of sessions, by day, where that changed.
    printed: BTreeMap<SessionKey, BTreeMap<Date, [u64; 3]>>,
    forgotten: usize,
}

impl Desk {
    /// The print counter. What was kept long enough is forgotten by this.
    ///
    /// # Errors
    /// If what it keeps cannot be read.
    pub fn counter(&self) -> Result<Counter<'_>, Stop> {
        let before = Register::read(&self.world)?;
        let (register, shelf) = (before.clone(), Shelf::default());
        let (printed, forgotten) = (BTreeMap::new(), 0);
        let mut counter = Counter { desk: self, register, before, shelf, printed, forgotten };
        counter.settle();
        counter.forgotten = counter.forget();
        Ok(counter)
    }
}

impl Counter<'_> {
    /// How the site lets its readers ask, if it does.
    fn service(&self) -> Option<&PrintService> {
        self.desk.records.settings().print.as_ref()
    }

    /// What was asked for by a symbol may be there by now.
    fn settle(&mut self) {
        for at in 0..self.register.requests.len() {
            let request = &self.register.requests[at];
            if request.job.is_none() {
                let what = self.known(request.what.clone());
                self.register.requests[at].what = what;
            }
        }
    }

    /// How many requests were forgotten when the counter was opened.
    #[must_use]
    pub fn forgotten(&self) -> usize {
        self.forgotten
    }

    /// How many rows are kept aside.
    #[must_use]
    pub fn aside(&self) -> usize {
        self.register.aside.len()
    }

    /// Writes down what changed, all of it together.
    ///
    /// # Errors
    /// What the file system says; all is then as it was.
    pub fn put(mut self) -> Result<(), Stop> {
        // What was closed just now may be for no time at all.
        self.forget();
        if self.register == self.before && self.printed.is_empty() {
            return Ok(());
        }
        let mut edits = Edits::new(&self.desk.lock)?;
        self.register.write(&mut edits)?;
        self.write_printed(&mut edits)?;
        edits.put()?;
        let mut seen = self.desk.seen.borrow_mut();
        self.printed.keys().for_each(|key| _ = seen.remove(key));
        Ok(())
    }
}
