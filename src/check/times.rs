//! Days and times follow each other and exist in the session's time zone.

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};

use super::Around;
use crate::content::{MeetingRecord, SessionRecord};
use crate::diagnostic::{At, Finding, Findings};
use crate::model::{Access, MeetingState, Term as _};

pub(super) fn in_order(record: &SessionRecord, _: &Around<'_>, findings: &mut Findings) {
    for part in &record.parts {
        if part.end < part.start {
            findings.push(
                Finding::error("part-ends-first", &part.place)
                    .with("start", part.start)
                    .with("end", part.end),
            );
        }
    }
    for meeting in &record.meetings {
        of_meeting(meeting, record, findings);
    }
    for statement in &record.statements {
        exists(statement.delivered.as_ref(), record, statement.is_embargoed(), findings);
    }
}

fn of_meeting(meeting: &MeetingRecord, record: &SessionRecord, findings: &mut Findings) {
    let hidden = meeting.access != Access::Public;
    let times = [Some(&meeting.start), Some(&meeting.end), meeting.originally.as_ref()];
    for time in times {
        exists(time, record, hidden, findings);
    }
    if meeting.end.value <= meeting.start.value {
        findings.push(
            Finding::error("meeting-ends-first", &meeting.end.place)
                .with("id", &meeting.id.value)
                .with("start", meeting.start.value)
                .with("end", meeting.end.value)
                .hidden(hidden),
        );
    }
    let day = meeting.start.date();
    if !record.parts.iter().any(|part| (part.start..=part.end).contains(&day)) {
        findings.push(
            Finding::error("meeting-outside-session", &meeting.start.place)
                .with("id", &meeting.id.value)
                .with("date", day)
                .hidden(hidden),
        );
    }
    if meeting.state == MeetingState::Moved && meeting.originally.is_none() {
        findings.push(
            Finding::error("moved-from-nowhere", &meeting.id.place)
                .with("id", &meeting.id.value)
                .hidden(hidden),
        );
    }
    let changed = matches!(meeting.state, MeetingState::Moved | MeetingState::Cancelled);
    if changed && meeting.changed.is_none() {
        findings.push(
            Finding::warning("meeting-change-untimed", &meeting.id.place)
                .with("id", &meeting.id.value)
                .with("state", meeting.state.keyword())
                .hidden(hidden),
        );
    }
}

/// Reports a time that daylight saving skips.
fn exists(
    time: Option<&At<DateTime>>,
    record: &SessionRecord,
    hidden: bool,
    findings: &mut Findings,
) {
    let Some(time) = time.filter(|time| skipped(time.value, &record.time_zone)) else { return };
    let zone = record.time_zone.iana_name().unwrap_or("UTC");
    findings.push(
        Finding::error("time-skipped", &time.place)
            .with("time", time.value)
            .with("zone", zone)
            .hidden(hidden),
    );
}

fn skipped(time: DateTime, zone: &TimeZone) -> bool {
    matches!(zone.to_ambiguous_timestamp(time).offset(), AmbiguousOffset::Gap { .. })
}
