//! What is about somebody is kept no longer than the site says: after a job was
//! closed, or after the session of what nobody printed is over.

use jiff::{Timestamp, ToSpan as _, Unit};

use super::Counter;
use super::register::{Place, Request, State};
use super::shelf::last_day;
use crate::model::Session;

impl Counter<'_> {
    /// Forgets whatever has been kept long enough, and tells how much that was.
    pub(super) fn forget(&mut self) -> usize {
        let days = self.service().map_or(30, |service| service.keep_days);
        let now = self.desk.now();
        // Days of twenty-four hours, wherever the counter is.
        let over = |since: Timestamp, days: u32| {
            let kept = (24 * i64::from(days)).hours();
            since.checked_add(kept).is_ok_and(|until| until <= now)
        };
        let closed = |request: &Request| {
            let job = self.register.job(request.job.as_ref()?)?;
            job.state.closed()
        };
        // Whoever takes a request in has a day to print it, whatever the site says.
        let waited = |request: &Request| over(request.taken.max(request.at), days.max(1));
        let left = |request: &Request| {
            let key = request.what.session().filter(|key| self.desk.records.keys.contains(*key));
            let Some(key) = key else { return waited(request) };
            // Of a session that cannot be read, nobody knows that it is over.
            let session = self.shelf.session(self.desk, key);
            let is_over = |session: &Session| end(session).is_none_or(|end| over(end, days));
            session.is_some_and(|session| is_over(&session)) && waited(request)
        };
        let gone: Vec<bool> = (self.register.requests.iter())
            .map(|request| match closed(request) {
                Some(at) => over(at, days),
                None => left(request),
            })
            .collect();
        let mut forgotten = 0;
        let mut at = 0;
        let register = &mut self.register;
        register.requests.retain(|request| {
            let gone = gone[at];
            at += 1;
            if gone {
                register.forgotten.insert(request.mark.plain.clone());
                forgotten += 1;
            }
            !gone
        });
        register.aside.retain(|aside| {
            let gone = over(aside.at, days);
            if gone {
                register.forgotten.insert(aside.mark.plain.clone());
                forgotten += 1;
            }
            !gone
        });
        // A job of which no request is left says nothing of anybody.
        for job in &mut register.jobs {
            let left = register.requests.iter().any(|one| one.job.as_ref() == Some(&job.code));
            if left {
                continue;
            }
            if matches!(job.place, Place::Written(_)) {
                job.place = Place::Forgotten;
            }
            match &mut job.state {
                State::Ticket => job.state = State::Dropped { at: now, reason: None },
                State::Dropped { reason, .. } => *reason = None,
                State::Done { .. } => {}
            }
            if let super::register::What::Symbol(symbol) = &mut job.what {
                symbol.clear();
            }
            // To the day is enough.
            job.at = job.at.round(Unit::Hour).unwrap_or(job.at);
        }
        forgotten
    }
}

/// When a session is over, in its own zone.
fn end(session: &Session) -> Option<Timestamp> {
    let day = last_day(session)?.tomorrow().ok()?;
    Some(day.to_zoned(session.zone.clone()).ok()?.timestamp())
}
