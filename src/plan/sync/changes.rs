//! What changed in a session, as its content has it: released, revised,
//! withdrawn, issued, reissued. Each list has what happened in one hour, so that
//! what is told late, or taken back, changes the list of its hour and no other.
//! What was released by mistake is in none, and of what was withdrawn content
//! does not tell what there was: only its text is told to be gone, had it one or
//! not.

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use super::{address, job, listed, path, six_pages};
use crate::i18n::Tag;
use crate::interchange::{Capability, Change, Listed, Listing};
use crate::model::{Availability, Document, File, Session, Site, Statement};
use crate::plan::{BytesJob, Tails, session};

/// How many events of an hour stand in one list: most change a page in six
/// languages, and a list of changes may have 50,000 lines.
const EVENTS: usize = 1000;

const HOUR: i64 = 3600;

/// Something that happened to one thing.
struct Event {
    at: Timestamp,
    lines: Vec<Listed>,
}

/// The lists of changes of a session, and their index.
#[must_use]
pub fn changes(site: &Site, session: &Session) -> Vec<BytesJob> {
    let of = Of { site, session, tails: Tails::of(&session.key) };
    let mut events: Vec<Event> = Vec::new();
    for statement in &session.statements {
        of.statement(statement, &mut events);
    }
    for document in &session.documents {
        of.document(document, &mut events);
    }
    for release in &session.press {
        events.push(of.page(release.since, Change::Created, &of.tails.press(&release.id)));
    }
    let first = |event: &Event| event.lines.first().map(|line| line.address.clone());
    events.sort_by_cached_key(|event| (event.at, first(event)));
    let own = |name: &str| path(&session.key, name);
    let index = address(site, &own("changelist.xml"));
    let hour = |event: &Event| event.at.as_second().div_euclid(HOUR);
    let hours = events.chunk_by(|one, next| hour(one) == hour(next));
    let lists = hours.flat_map(|hour| hour.chunks(EVENTS).enumerate()).map(|(place, some)| {
        let list = Listing {
            capability: Capability::Changes,
            index: false,
            time: some[0].at,
            above: Some(("index", &index)),
        };
        let lines: Vec<Listed> = some.iter().flat_map(|event| event.lines.clone()).collect();
        let hour = some[0].at.strftime("%Y-%m-%dT%H");
        let name = match place {
            0 => format!("changes/{hour}.xml"),
            before => format!("changes/{hour}-{}.xml", before + 1),
        };
        job(&own(&name), list.xml(&lines))
    });
    let mut jobs: Vec<BytesJob> = lists.collect();
    let above = address(site, &own("capabilitylist.xml"));
    let time = events.first().map_or(Timestamp::UNIX_EPOCH, |event| event.at);
    let (capability, above) = (Capability::Changes, Some(("up", above.as_str())));
    let index = Listing { capability, index: true, time, above };
    let lines = jobs.iter().map(|job| Listed::at(address(site, job.route.as_str())));
    let lines: Vec<Listed> = lines.collect();
    jobs.push(job(&own("changelist.xml"), index.xml(&lines)));
    jobs
}

struct Of<'a> {
    site: &'a Site,
    session: &'a Session,
    tails: Tails,
}

impl Of<'_> {
    fn statement(&self, statement: &Statement, events: &mut Vec<Event>) {
        let tail = self.tails.statement(&statement.id);
        let since = statement.since();
        let delivered = statement.delivered.as_ref().map(Zoned::timestamp);
        if let Some(at) = since {
            events.push(self.page(at, Change::Created, &tail));
        }
        let mut told: Vec<Timestamp> = since.into_iter().collect();
        let mut again = |at: Timestamp, events: &mut Vec<Event>| {
            if since.is_none_or(|since| at > since) && !told.contains(&at) {
                told.push(at);
                events.push(self.page(at, Change::Updated, &tail));
            }
        };
        if let Some(at) = delivered {
            again(at, events);
        }
        for (tag, version) in &statement.versions {
            match &version.availability {
                Availability::Available { released, revised, text, files, .. } => {
                    let text = text.as_ref().map(|_| self.text(&tail, tag));
                    let own: Vec<Listed> = text.into_iter().chain(self.files(files)).collect();
                    again(*released, events);
                    events.extend(event(*released, Change::Created, own.clone()));
                    if let Some(at) = revised {
                        again(*at, events);
                        events.extend(event(*at, Change::Updated, own));
                    }
                }
                Availability::Withdrawn { at, .. } => {
                    again(*at, events);
                    events.extend(event(*at, Change::Deleted, vec![self.text(&tail, tag)]));
                }
                Availability::Recalled => {}
            }
        }
    }

    fn document(&self, document: &Document, events: &mut Vec<Event>) {
        let tail = self.tails.document(document.slug());
        events.push(self.page(document.since, Change::Created, &tail));
        let mut told = vec![document.since];
        let mut again = |at: Timestamp, events: &mut Vec<Event>| {
            if at > document.since && !told.contains(&at) {
                told.push(at);
                events.push(self.page(at, Change::Updated, &tail));
            }
        };
        for (language, day) in &document.issued {
            if let Some(at) = self.start(*day).filter(|_| document.is_in(*language)) {
                again(at, events);
            }
        }
        for tag in document.languages() {
            let issued = tag.official().and_then(|language| document.issued.get(&language));
            let since = issued.and_then(|day| self.start(*day)).unwrap_or(document.since);
            let since = since.max(document.since);
            let files = document.files.iter().filter(|file| file.lang == *tag);
            let text = document.texts.get(tag).map(|_| self.text(&tail, tag));
            let own: Vec<Listed> = text.into_iter().chain(self.files(files)).collect();
            events.extend(event(since, Change::Created, own.clone()));
            for reissue in &document.reissues {
                let own = reissue.lang.as_ref().is_none_or(|only| only == tag).then(|| own.clone());
                if let (Some(at), Some(own)) = (self.start(reissue.date), own) {
                    again(at, events);
                    if at > since {
                        events.extend(event(at, Change::Updated, own));
                    }
                }
            }
        }
    }

    /// Something that happened to a page in six languages.
    fn page(&self, at: Timestamp, change: Change, tail: &str) -> Event {
        let lines = six_pages(self.site, tail)
            .map(|address| Listed { change: Some((change, at)), ..Listed::at(address) });
        Event { at, lines: lines.collect() }
    }

    /// The file of a text.
    fn text(&self, tail: &str, tag: &Tag) -> Listed {
        let (home, name) = session::akn_file(tag);
        Listed::at(address(self.site, &format!("{home}/{tail}{name}")))
    }

    fn files<'f>(&self, files: impl IntoIterator<Item = &'f File>) -> Vec<Listed> {
        files.into_iter().filter_map(|file| listed(self.site, self.session, file)).collect()
    }

    /// The beginning of a day where the session meets.
    fn start(&self, day: Date) -> Option<Timestamp> {
        Some(day.to_zoned(self.session.zone.clone()).ok()?.timestamp())
    }
}

/// Something that happened to some files; nothing where there are none.
fn event(at: Timestamp, change: Change, lines: Vec<Listed>) -> Option<Event> {
    let gone = change == Change::Deleted;
    let told = |line: Listed| match gone {
        true => Listed { change: Some((change, at)), ..Listed::at(line.address) },
        false => Listed { change: Some((change, at)), ..line },
    };
    let lines: Vec<Listed> = lines.into_iter().map(told).collect();
    (!lines.is_empty()).then_some(Event { at, lines })
}
