//! The counter's work: requests for the same thing in the same language and place
//! are one job, and jobs stand in the order in which they are needed.

use std::collections::BTreeMap;

use jiff::{Timestamp, Zoned};

use super::Counter;
use super::register::{Place, Request, Urgency, What};
use super::shelf::{Standing, Thing};
use crate::i18n::{Language, Tag};
use crate::model::{JobCode, SessionKey};

/// A job that waits.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its code.
    pub code: JobCode,
    /// The session that it is in, where that is known.
    pub session: Option<SessionKey>,
    /// Its address without the language, or the symbol that was typed.
    pub thing: String,
    /// Its symbol.
    pub symbol: Option<String>,
    /// What it is called.
    pub title: String,
    /// In which language.
    pub lang: Tag,
    /// How many copies.
    pub copies: u32,
    /// For whom, and how many for each.
    pub whom: Vec<(String, u32)>,
    /// Where to.
    pub place: String,
    /// How soon, by the soonest of its requests.
    pub when: Urgency,
    /// Until when.
    pub due: Zoned,
    /// Whether that is over.
    pub late: bool,
    /// The meeting that it is needed for next, and its start.
    pub meeting: Option<(String, Zoned)>,
    /// Whether there is a ticket.
    pub ticket: bool,
    /// Whether it can be printed.
    pub standing: Standing,
    /// How many requests it is made of.
    pub requests: usize,
    /// The languages of those who asked.
    pub readers: Vec<Language>,
}

/// What makes requests one job.
type Same = (What, String, Place);

impl Counter<'_> {
    /// The jobs that wait, in the order in which they are needed.
    #[must_use]
    pub fn queue(&self, language: Language) -> Vec<Waiting> {
        let mut ticketed: BTreeMap<&JobCode, Vec<&Request>> = BTreeMap::new();
        let mut loose: BTreeMap<Same, Vec<&Request>> = BTreeMap::new();
        for request in &self.register.requests {
            match &request.job {
                Some(code) => {
                    let open =
                        self.register.job(code).is_some_and(|job| job.state.closed().is_none());
                    if open {
                        ticketed.entry(code).or_default().push(request);
                    }
                }
                None => loose.entry(same(request)).or_default().push(request),
            }
        }
        let ticketed = ticketed.into_iter().map(|(code, all)| (code.clone(), all, true));
        let loose = loose.into_iter().map(|(same, all)| (self.code_of(&same), all, false));
        let all = ticketed.chain(loose);
        let mut waiting: Vec<Waiting> = all
            .filter_map(|(code, all, ticket)| self.waiting(code, &all, ticket, language))
            .collect();
        waiting.sort_by_cached_key(|one| {
            let meeting = one.meeting.as_ref().map(|(_, start)| start.timestamp());
            let meeting = (meeting.is_none(), meeting);
            let due = one.due.timestamp();
            // Nobody can do anything about it at the printer.
            let blocked = one.standing != Standing::There;
            (
                blocked,
                due,
                one.when,
                meeting,
                one.place.clone(),
                one.thing.clone(),
                one.code.clone(),
            )
        });
        waiting
    }

    fn waiting(
        &self,
        code: JobCode,
        requests: &[&Request],
        ticket: bool,
        language: Language,
    ) -> Option<Waiting> {
        let first = requests.first()?;
        let thing = self.shelf.thing(self.desk, &first.what);
        let zone = thing.as_ref().map(|thing| thing.zone().clone());
        let zone = zone.unwrap_or(jiff::tz::TimeZone::UTC);
        let now = self.desk.now().to_zoned(zone);
        let (due, when) = requests
            .iter()
            .map(|request| (due(request, &now), request.when))
            .min_by_key(|(due, when)| (due.timestamp(), *when))?;
        let mut whom: BTreeMap<&str, u32> = BTreeMap::new();
        for request in requests {
            let copies = whom.entry(&request.whom).or_default();
            *copies = copies.saturating_add(request.copies);
        }
        let mut readers: Vec<Language> = requests.iter().map(|one| one.reader).collect();
        readers.sort_unstable();
        readers.dedup();
        let standing =
            thing.as_ref().map_or(Standing::Unknown, |thing| thing.standing(&first.lang));
        let meeting = thing.as_ref().and_then(|thing| thing.next_meeting(&now));
        let meeting = meeting.map(|one| (one.id.to_string(), one.start.clone()));
        Some(Waiting {
            code,
            session: first.what.session().cloned(),
            thing: first.what.text(),
            symbol: thing.as_ref().and_then(|thing| thing.symbol.clone()),
            title: thing.as_ref().map(|thing| thing.title(language)).unwrap_or_default(),
            lang: first.lang.clone(),
            copies: requests.iter().fold(0, |sum, one| one.copies.saturating_add(sum)),
            whom: whom.into_iter().map(|(name, copies)| (name.to_owned(), copies)).collect(),
            place: self.place_in(&first.place, language),
            late: due <= now && when != Urgency::Now,
            due,
            when,
            meeting,
            ticket,
            standing,
            requests: requests.len(),
            readers,
        })
    }

    /// The code of a job that has none yet: the first of its series that is free.
    pub(super) fn code_of(&self, (what, lang, place): &Same) -> JobCode {
        let what = what.text();
        let parts = [what.as_str(), lang, place.text()];
        let mut codes = (0..).map(|round| JobCode::of(&parts, round));
        let free = |code: &JobCode| self.register.job(code).is_none();
        codes.find(free).unwrap_or_else(|| JobCode::of(&parts, 0))
    }

    /// A thing in a language of the counter.
    pub(super) fn thing(&self, what: &What) -> Option<Thing> {
        self.shelf.thing(self.desk, what)
    }

    /// The name of a place, in a language where it is one of the site's.
    pub(super) fn place_in(&self, place: &Place, language: Language) -> String {
        let Place::Listed(name) = place else { return place.text().to_owned() };
        let listed = self.service().into_iter().flat_map(|service| &service.places);
        let own = listed.into_iter().find(|own| own[Language::En] == *name);
        own.map_or_else(|| name.clone(), |own| own[language].clone())
    }
}

/// What makes a request one with others.
pub(super) fn same(request: &Request) -> Same {
    (request.what.clone(), request.lang.to_string(), request.place.clone())
}

/// Until when copies are needed: the end of a day, in the zone of the session.
fn due(request: &Request, now: &Zoned) -> Zoned {
    let at = |at: Timestamp| at.to_zoned(now.time_zone().clone());
    let asked = at(request.at);
    let days = match request.when {
        Urgency::Now => return asked,
        Urgency::Today => 1,
        Urgency::Tomorrow => 2,
    };
    let end =
        jiff::Span::new().try_days(days).and_then(|days| asked.start_of_day()?.checked_add(days));
    end.unwrap_or(asked)
}
