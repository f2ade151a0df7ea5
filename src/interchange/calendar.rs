//! Calendars (iCalendar, RFC 5545 and 7986). An event is written once and
//! stands in every calendar that has it, byte for byte: whoever subscribes to
//! two of them has it once. Start at [`Calendar`].

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::lines::{Lines, escaped, instant, zone_name};
use super::zone;
use crate::i18n::Language;

/// How often programs should look again.
const REFRESH: &str = "PT15M";

/// A calendar in one language.
#[derive(Debug)]
pub struct Calendar<'a> {
    /// Its language.
    pub language: Language,
    /// What it is of.
    pub name: &'a str,
    /// Absolute address of the page that it follows.
    pub page: &'a str,
    /// Its own absolute address.
    pub source: &'a str,
    /// The zone of its place, which it has without any event too.
    pub zone: &'a TimeZone,
    /// The years that it is about, which it has without any event too.
    pub years: RangeInclusive<i16>,
}

/// What is known of an event.
#[derive(Debug)]
pub struct Convened<'a> {
    /// What it is known by, whatever becomes of it.
    pub uid: &'a str,
    /// How often it was changed.
    pub sequence: u32,
    /// When it was changed last.
    pub changed: Option<Timestamp>,
    /// When it starts.
    pub start: &'a Zoned,
    /// When it ends.
    pub end: &'a Zoned,
    /// Whether it will not take place.
    pub cancelled: bool,
    /// What it is, in a line.
    pub summary: &'a str,
    /// More of it, in several lines.
    pub description: &'a str,
    /// Where it is.
    pub location: Option<&'a str>,
    /// Of what kind it is.
    pub categories: &'a [String],
    /// Absolute address of its page.
    pub page: &'a str,
    /// Where it can be watched, and in what words that is offered.
    pub webcast: Option<(&'a str, &'a str)>,
}

/// An event as calendars have it.
#[derive(Debug)]
pub struct Event {
    start: Zoned,
    end: Zoned,
    text: String,
}

impl Event {
    /// Writes an event in a language. One that nobody has recorded a change of
    /// was changed before any that somebody has.
    #[must_use]
    pub fn new(language: Language, of: &Convened<'_>) -> Self {
        let code = language.code();
        let mut lines = Lines::default();
        lines.put("BEGIN", "VEVENT");
        lines.put("UID", &escaped(of.uid));
        lines.put("DTSTAMP", &instant(of.changed.unwrap_or(Timestamp::UNIX_EPOCH)));
        lines.put("SEQUENCE", &of.sequence.to_string());
        if let Some(changed) = of.changed {
            lines.put("LAST-MODIFIED", &instant(changed));
        }
        lines.local("DTSTART", of.start);
        lines.local("DTEND", of.end);
        lines.put("STATUS", if of.cancelled { "CANCELLED" } else { "CONFIRMED" });
        lines.text("SUMMARY", code, of.summary);
        lines.text("DESCRIPTION", code, of.description);
        if let Some(location) = of.location {
            lines.text("LOCATION", code, location);
        }
        let categories: Vec<String> = of.categories.iter().map(|one| escaped(one)).collect();
        lines.put(&format!("CATEGORIES;LANGUAGE={code}"), &categories.join(","));
        lines.put("URL", of.page);
        if let Some((address, label)) = of.webcast {
            let label = label.replace('"', "'");
            let name = format!("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=\"{label}\"");
            lines.put(&name, address);
        }
        lines.put("END", "VEVENT");
        Self { start: of.start.clone(), end: of.end.clone(), text: lines.0 }
    }

    /// When it starts.
    #[must_use]
    pub fn start(&self) -> &Zoned {
        &self.start
    }
}

impl Calendar<'_> {
    /// The calendar with some events.
    #[must_use]
    pub fn with<'e>(&self, events: impl Iterator<Item = &'e Event> + Clone) -> Vec<u8> {
        let mut lines = Lines::default();
        let code = self.language.code();
        lines.put("BEGIN", "VCALENDAR");
        lines.put("VERSION", "2.0");
        lines.put("PRODID", "-//papersmart//papersmart//EN");
        lines.text("NAME", code, self.name);
        lines.put("X-WR-CALNAME", &escaped(self.name));
        lines.put("X-WR-TIMEZONE", zone_name(self.zone));
        lines.put("URL", self.page);
        lines.put("SOURCE;VALUE=URI", self.source);
        lines.put("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
        lines.put("X-PUBLISHED-TTL", REFRESH);
        let own = (zone_name(self.zone), (self.zone, self.years.clone()));
        let mut zones = BTreeMap::from([own]);
        for event in events.clone() {
            let zone = event.start.time_zone();
            let years = event.start.year()..=event.end.year();
            let (_, all) = zones.entry(zone_name(zone)).or_insert((zone, years.clone()));
            *all = *years.start().min(all.start())..=*years.end().max(all.end());
        }
        for (zone, years) in zones.values() {
            zone::put(&mut lines, zone, years);
        }
        events.for_each(|event| lines.0.push_str(&event.text));
        lines.put("END", "VCALENDAR");
        lines.0.into_bytes()
    }
}
