//! The gate: records in, a session that an audience may see out. This is the
//! only place that looks at embargoes and at levels of access, and the only
//! one that makes a [`Session`]; what it leaves out has no way further.
//! Start at [`disclose`].

mod documents;
mod podium;
mod statements;
mod validity;

use std::collections::BTreeSet;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::content::{
    ChapterRecord, GoneRecord, ItemRecord, MeetingRecord, MovedRecord, PrintedRecord, SessionRecord,
};
use crate::diagnostic::At;
use crate::model::{
    Access, AgendaItem, Captions, Chapter, ChapterOf, Gone, Id, ListEntry, ListPolicy, Meeting,
    Moved, Officer, Part, Podium, PressRelease, Printed, Recording, Session, SupersededPolicy,
};

pub use validity::Validity;

/// For whom, when, and by which rules a session is disclosed.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The audience; it sees its own level of access and wider ones.
    pub audience: Access,
    /// The moment.
    pub now: Timestamp,
}

/// What those who run the meetings have ruled for a session.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// Who sees its speakers' lists.
    pub lists: ListPolicy,
    /// Whether texts that revisions replaced may be read.
    pub superseded: SupersededPolicy,
}

impl Rules {
    /// What holds where nothing else is ruled.
    pub const STRICTEST: Self =
        Self { lists: ListPolicy::Podium, superseded: SupersededPolicy::Hidden };
}

/// A session as the edition's audience may see it now, and for how long this
/// stays true while no file changes.
#[derive(Clone, Debug)]
pub struct Disclosed {
    /// What may be seen.
    pub session: Session,
    /// What the podium has besides; nothing for any other audience.
    pub podium: Option<Podium>,
    /// Between which instants it is what may be seen.
    pub valid: Validity,
}

/// Leaves out of the records all that the edition's audience may not see.
///
/// `zone` is the zone of the session's local times.
#[must_use]
pub fn disclose(
    record: &SessionRecord,
    edition: &Edition,
    zone: &TimeZone,
    rules: Rules,
) -> Disclosed {
    let mut valid = Validity::always();
    let mut meetings: Vec<Meeting> = record
        .meetings
        .iter()
        .filter(|meeting| meeting.access <= edition.audience)
        .map(|meeting| disclose_meeting(record, meeting, zone, edition.audience, rules.lists))
        .collect();
    meetings.sort_by(|a, b| (&a.start, &a.id).cmp(&(&b.start, &b.id)));
    let seen: BTreeSet<&Id> = meetings.iter().map(|meeting| &meeting.id).collect();

    let documents = documents::disclose(record, edition, zone, &seen, &mut valid);
    let (statements, unavailable) =
        statements::disclose(record, edition, zone, rules.superseded, &meetings);
    let podium = podium::disclose(record, edition, &meetings);
    let mut press: Vec<PressRelease> = record
        .press
        .iter()
        .filter(|release| release.release_at.is_none_or(|at| valid.reached(at, edition.now)))
        .map(|release| PressRelease {
            id: release.id.clone(),
            date: release.date,
            since: release.release_at.unwrap_or_else(|| documents::midnight(release.date, zone)),
            symbol: release.symbol.clone(),
            title: release.title.clone(),
            meeting: release.meeting.as_ref().map(value).filter(|id| seen.contains(id)),
            items: values(&release.items),
            texts: release
                .texts
                .iter()
                .map(|(tag, text)| (tag.clone(), text.markdown.clone()))
                .collect(),
        })
        .collect();
    press.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));

    // An address that was never public is not told of.
    let known = |route: &At<String>| record.routes.contains_key(&route.value);
    let session = Session {
        key: record.key.clone(),
        title: record.title.clone(),
        short: record.short.clone().unwrap_or_else(|| record.title.clone()),
        state: record.state,
        parts: record
            .parts
            .iter()
            .map(|part| Part {
                start: part.start,
                end: part.end,
                venue: part.venue.clone(),
                at: part.at.as_ref().map(value),
            })
            .collect(),
        venue: record.venue.clone(),
        at: record.at.as_ref().map(value),
        zone: zone.clone(),
        officers: record
            .officers
            .iter()
            .map(|officer| Officer { role: officer.role.clone(), speaker: value(&officer.speaker) })
            .collect(),
        registration_url: record.registration_url.clone(),
        agenda_status: record.agenda_status,
        items: record.items.iter().map(agenda_item).collect(),
        meetings,
        documents,
        statements,
        unavailable,
        press,
        paper: record.paper,
        moved: record.moved.iter().filter(|one| known(&one.from)).map(moved).collect(),
        gone: record.gone.iter().filter(|one| known(&one.route)).map(gone).collect(),
        printed: record.printed.iter().map(printed).fold(Printed::default(), Printed::and),
    };
    Disclosed { session, podium, valid }
}

fn moved(record: &MovedRecord) -> Moved {
    Moved { from: value(&record.from), to: value(&record.to) }
}

fn gone(record: &GoneRecord) -> Gone {
    let (since, reason) = (record.since, record.reason.clone());
    Gone { route: value(&record.route), since, reason }
}

/// Sums of days tell nothing of what was printed: they are for everyone.
fn printed(record: &PrintedRecord) -> Printed {
    Printed { jobs: record.jobs, copies: record.copies, sheets: record.sheets }
}

fn agenda_item(record: &ItemRecord) -> AgendaItem {
    AgendaItem {
        id: value(&record.id),
        number: value(&record.number),
        title: record.title.clone(),
        parent: record.parent.as_ref().map(value),
        former_numbers: record.former_numbers.clone(),
        state: record.state,
        of: record.of.as_ref().map(value),
        subjects: values(&record.subjects),
    }
}

fn disclose_meeting(
    record: &SessionRecord,
    meeting: &MeetingRecord,
    zone: &TimeZone,
    audience: Access,
    lists: ListPolicy,
) -> Meeting {
    let shows_list = lists == ListPolicy::Public || audience == Access::Podium;
    let list = record
        .speakers_lists
        .iter()
        .filter(|(id, _)| shows_list && id.value == meeting.id.value)
        .flat_map(|(_, entries)| entries);
    let mut entries: Vec<_> = list.collect();
    entries.sort_by_key(|entry| (entry.order.value, entry.id.value.clone()));
    Meeting {
        id: value(&meeting.id),
        number: meeting.number,
        kind: meeting.kind,
        state: meeting.state,
        start: zoned(meeting.start.value, zone),
        end: zoned(meeting.end.value, zone),
        originally: meeting.originally.as_ref().map(|at| zoned(at.value, zone)),
        sequence: meeting.changes(),
        changed: meeting.changed,
        title: meeting.title.clone(),
        room: meeting.room.clone(),
        items: values(&meeting.items),
        joint_with: values(&meeting.joint_with),
        webcast: meeting.webcast.clone(),
        recordings: meeting
            .recordings
            .iter()
            .map(|recording| Recording {
                kind: recording.kind,
                channel: recording.channel.clone(),
                href: recording.href.clone(),
                media_type: recording.media_type.clone(),
                bytes: recording.bytes,
                sha256: recording.sha256,
                duration: recording.duration,
            })
            .collect(),
        captions: meeting
            .captions
            .iter()
            .map(|captions| Captions {
                lang: captions.lang.clone(),
                path: value(&captions.path),
                cues: captions.cues.clone(),
            })
            .collect(),
        chapters: chapters(meeting),
        sign_language: meeting.sign_language,
        speakers_list: entries
            .into_iter()
            .map(|entry| ListEntry {
                speaker: value(&entry.speaker),
                on_behalf_of: values(&entry.on_behalf_of),
                item: entry.item.as_ref().map(value),
                kind: entry.kind,
                status: entry.status,
            })
            .collect(),
    }
}

/// As they follow each other, wherever they were written.
fn chapters(meeting: &MeetingRecord) -> Vec<Chapter> {
    let of = |record: &ChapterRecord| match (&record.item, &record.title) {
        (Some(item), _) => Some(ChapterOf::Item(value(item))),
        (None, title) => title.clone().map(ChapterOf::Title),
    };
    let chapters = meeting.chapters.iter();
    let chapters = chapters.filter_map(|one| Some(Chapter { start: one.at, of: of(one)? }));
    let mut chapters: Vec<Chapter> = chapters.collect();
    chapters.sort_by_key(|chapter| chapter.start);
    chapters
}

/// The instant of a local time. Checks refuse times in a gap before this is
/// asked; should one come through, the later reading is as good as any.
fn zoned(local: DateTime, zone: &TimeZone) -> Zoned {
    zone.to_ambiguous_zoned(local)
        .compatible()
        .unwrap_or_else(|_| Timestamp::UNIX_EPOCH.to_zoned(zone.clone()))
}

fn value<T: Clone>(at: &At<T>) -> T {
    at.value.clone()
}

fn values<T: Clone>(all: &[At<T>]) -> Vec<T> {
    all.iter().map(value).collect()
}
