//! Tickets for the printers: one a job, with a cover sheet for each place that
//! copies go to.

use super::{Counter, Refusal, Standing, Stop};
use crate::i18n::{Language, Six};
use crate::model::JobCode;
use crate::plan::{self, TicketOf};

/// Tickets, ready for a printer.
#[derive(Clone, Debug)]
pub struct Tickets {
    /// The document.
    pub html: Vec<u8>,
    /// How many there are.
    pub count: usize,
    /// Jobs without one, because there is nothing to print.
    pub without: usize,
}

impl Counter<'_> {
    /// Tickets for the jobs that have none; for all that wait, where `again`.
    ///
    /// # Errors
    /// If there are none, or the site's theme has errors.
    pub fn tickets(&mut self, language: Language, again: bool) -> Result<Tickets, Stop> {
        let earlier: Vec<JobCode> = self.register.jobs.iter().map(|job| job.code.clone()).collect();
        self.give_tickets();
        let mut waiting = self.queue(language);
        let all = waiting.len();
        waiting.retain(|one| one.standing == Standing::There);
        let without = all - waiting.len();
        waiting.retain(|one| again || !earlier.contains(&one.code));
        if waiting.is_empty() {
            return Err(Refusal::new("print-no-tickets").text("count", without).into());
        }
        let tickets = waiting.iter().map(|one| {
            let job = self.register.job(&one.code);
            let thing = job.and_then(|job| self.thing(&job.what));
            let title = |language| thing.as_ref().map(|it| it.title(language)).unwrap_or_default();
            let place =
                |language| job.map(|job| self.place_in(&job.place, language)).unwrap_or_default();
            TicketOf {
                code: one.code.clone(),
                symbol: one.symbol.clone(),
                titles: Six::from_fn(title),
                lang: one.lang.clone(),
                copies: one.copies,
                whom: one.whom.clone(),
                places: Six::from_fn(place),
                at_once: one.when == super::Urgency::Now,
                day: one
                    .due
                    .checked_sub(jiff::Span::new().seconds(1))
                    .unwrap_or(one.due.clone())
                    .date(),
                readers: one.readers.clone(),
            }
        });
        let tickets: Vec<TicketOf> = tickets.collect();
        let (catalogue, theme) = self.desk.theme()?;
        let view = plan::tickets(&tickets, &catalogue, language);
        let view = view.map_err(|_| Refusal::new("slips-too-long"))?;
        let html = theme.sheet("tickets", language, &view);
        let html = html.map_err(|error| Stop::found(&self.desk.world, vec![error.finding()]))?;
        Ok(Tickets { html, count: tickets.len(), without })
    }
}
