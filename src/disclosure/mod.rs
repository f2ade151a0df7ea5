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

use crate::content::{ItemRecord, MeetingRecord, SessionRecord};
use crate::diagnostic::At;
use crate::model::{
    Access, AgendaItem, Id, ListEntry, ListPolicy, Meeting, Officer, Part, Podium, PressRelease,
    Recording, Session,
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
/// `zone` is the zone of the session's local times and `lists` the policy for
/// its speakers' lists.
#[must_use]
pub fn disclose(
    record: &SessionRecord,
    edition: &Edition,
    zone: &TimeZone,
    lists: ListPolicy,
) -> Disclosed {
    let mut valid = Validity::always();
    let mut meetings: Vec<Meeting> = record
        .meetings
        .iter()
        .filter(|meeting| meeting.access <= edition.audience)
        .map(|meeting| disclose_meeting(record, meeting, zone, edition.audience, lists))
        .collect();
    meetings.sort_by(|a, b| (&a.start, &a.id).cmp(&(&b.start, &b.id)));
    let seen: BTreeSet<&Id> = meetings.iter().map(|meeting| &meeting.id).collect();

    let documents = documents::disclose(record, edition, zone, &seen, &mut valid);
    let (statements, unavailable) = statements::disclose(record, edition, zone, &meetings);
    let podium = podium::disclose(record, edition, &meetings);
    let mut press: Vec<PressRelease> = record
        .press
        .iter()
        .filter(|release| release.release_at.is_none_or(|at| valid.reached(at, edition.now)))
        .map(|release| PressRelease {
            id: release.id.clone(),
            date: release.date,
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

    let session = Session {
        key: record.key.clone(),
        title: record.title.clone(),
        short: record.short.clone().unwrap_or_else(|| record.title.clone()),
        state: record.state,
        parts: record
            .parts
            .iter()
            .map(|part| Part { start: part.start, end: part.end, venue: part.venue.clone() })
            .collect(),
        venue: record.venue.clone(),
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
    };
    Disclosed { session, podium, valid }
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
            })
            .collect(),
        captions: meeting
            .captions
            .iter()
            .map(|(tag, path)| (tag.clone(), path.value.clone()))
            .collect(),
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
