//! A time zone as calendars need it: the changes of its clocks in the years
//! that are used (RFC 5545, 3.6.5), from the time zone data. Rules that repeat
//! for ever are not claimed: nobody knows the laws of later years.

use std::ops::RangeInclusive;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, date};
use jiff::tz::{Offset, TimeZone};

use super::lines::{Lines, local, zone_name};

/// A time from which the clocks of a zone go in some way.
struct Observance {
    daylight: bool,
    /// By the clocks as they went before.
    start: DateTime,
    before: Offset,
    after: Offset,
    name: String,
}

/// Adds a zone, as it is in some years.
pub(super) fn put(lines: &mut Lines, zone: &TimeZone, years: &RangeInclusive<i16>) {
    lines.put("BEGIN", "VTIMEZONE");
    lines.put("TZID", zone_name(zone));
    for one in observances(zone, years) {
        let kind = if one.daylight { "DAYLIGHT" } else { "STANDARD" };
        lines.put("BEGIN", kind);
        lines.put("DTSTART", &local(one.start));
        lines.put("TZOFFSETFROM", &offset(one.before));
        lines.put("TZOFFSETTO", &offset(one.after));
        lines.put("TZNAME", &one.name);
        lines.put("END", kind);
    }
    lines.put("END", "VTIMEZONE");
}

/// From the last change before the first day to the last change before the end.
fn observances(zone: &TimeZone, years: &RangeInclusive<i16>) -> Vec<Observance> {
    let start = instant(zone, date(*years.start(), 1, 1));
    let end = instant(zone, date(years.end().saturating_add(1).min(9999), 1, 1));
    let within = zone.following(start).take_while(|change| change.timestamp() < end);
    let last = zone.preceding(start).next();
    let changes = last.into_iter().chain(within);
    let mut found: Vec<Observance> = changes
        .map(|change| {
            let just_before = change.timestamp() - jiff::SignedDuration::from_secs(1);
            let before = zone.to_offset(just_before);
            Observance {
                daylight: change.dst().is_dst(),
                start: before.to_datetime(change.timestamp()),
                before,
                after: change.offset(),
                name: change.abbreviation().to_owned(),
            }
        })
        .collect();
    if found.first().is_none_or(|first| first.start > DateTime::from(date(*years.start(), 1, 1))) {
        // Its clocks have always gone like this.
        let info = zone.to_offset_info(start);
        let always = Observance {
            daylight: info.dst().is_dst(),
            start: date(1970, 1, 1).at(0, 0, 0, 0),
            before: info.offset(),
            after: info.offset(),
            name: info.abbreviation().to_owned(),
        };
        found.insert(0, always);
    }
    found
}

fn instant(zone: &TimeZone, day: Date) -> Timestamp {
    day.to_zoned(zone.clone()).map_or(Timestamp::UNIX_EPOCH, |start| start.timestamp())
}

/// `+0100`, or `-001521` where there are seconds.
fn offset(offset: Offset) -> String {
    let (sign, all) = (if offset.is_negative() { '-' } else { '+' }, offset.seconds().abs());
    let (hours, minutes, seconds) = (all / 3600, all / 60 % 60, all % 60);
    match seconds {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}{minutes:02}{seconds:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str, years: RangeInclusive<i16>) -> Vec<String> {
        let zone = TimeZone::get(name).unwrap();
        let said = |one: Observance| {
            let kind = if one.daylight { "daylight" } else { "standard" };
            format!("{kind} {} {}{} {}", one.start, offset(one.before), offset(one.after), one.name)
        };
        observances(&zone, &years).into_iter().map(said).collect()
    }

    #[test]
    fn clocks_change_when_the_zones_data_say_so() {
        let zurich = [
            "standard 2025-10-26T03:00:00 +0200+0100 CET",
            "daylight 2026-03-29T02:00:00 +0100+0200 CEST",
            "standard 2026-10-25T03:00:00 +0200+0100 CET",
        ];
        assert_eq!(of("Europe/Zurich", 2026..=2026), zurich);
        let new_york = of("America/New_York", 2006..=2007);
        assert_eq!(new_york[1], "daylight 2006-04-02T02:00:00 -0500-0400 EDT");
        assert_eq!(new_york[3], "daylight 2007-03-11T02:00:00 -0500-0400 EDT");
        assert_eq!(new_york.len(), 5);
    }

    #[test]
    fn a_zone_whose_clocks_no_longer_change_has_its_last_change() {
        assert_eq!(of("Africa/Nairobi", 2026..=2026).len(), 1);
        let utc = of("UTC", 2024..=2026);
        assert_eq!(utc, ["standard 1970-01-01T00:00:00 +0000+0000 UTC"]);
    }
}
