//! Recurrence rules (RFC 5545, 3.3.10): the days of series by the day or week that end.
//! Others are not guessed. It starts at [`series`].

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;

use super::dates;

/// A series is not followed further.
const LONGEST_SERIES: usize = 400;

/// A time in another zone; a local time of no zone is one of any.
pub(super) fn within(at: DateTime, from: Option<&str>, to: Option<&str>) -> Option<DateTime> {
    match (from, to) {
        (Some(from), Some(to)) if from != to => {
            let zoned = TimeZone::get(from).ok()?.to_ambiguous_zoned(at).unambiguous().ok()?;
            Some(zoned.with_time_zone(TimeZone::get(to).ok()?).datetime())
        }
        _ => Some(at),
    }
}

/// The days of a simple series: by the day or week, so many times or until a
/// day.
pub(super) fn series(
    rule: &str,
    start: DateTime,
    zone: Option<&str>,
    without: &[Date],
) -> Option<Vec<Date>> {
    let (start, begins) = (start.date(), start.time());
    let mut parts: BTreeMap<String, String> = BTreeMap::new();
    for part in rule.trim().split(';').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=')?;
        parts.insert(key.trim().to_ascii_uppercase(), value.trim().to_ascii_uppercase());
    }
    let weekly = match parts.remove("FREQ")?.as_str() {
        "DAILY" => false,
        "WEEKLY" => true,
        _ => return None,
    };
    let interval: i64 = parts.remove("INTERVAL").map_or(Some(1), |it| it.parse().ok())?;
    let count: Option<usize> = parts.remove("COUNT").map(|it| it.parse()).transpose().ok()?;
    let until = match parts.remove("UNTIL") {
        Some(text) => Some(match text.strip_suffix('Z') {
            Some(utc) => within(dates::moment(utc)?, Some("UTC"), zone)?,
            None if text.contains('T') => dates::moment(&text)?,
            None => dates::date(&text)?.to_datetime(begins),
        }),
        None => None,
    };
    let days: Option<Vec<Weekday>> = parts
        .remove("BYDAY")
        .map(|days| days.split(',').map(weekday).collect())
        .unwrap_or(Some(Vec::new()));
    let days = days?;
    // Which weeks are left out depends on the day that they begin with.
    let begin = parts.remove("WKST");
    let begin = begin.is_none_or(|day| day == "MO") || !weekly || interval == 1;
    let clear = begin && parts.is_empty() && (1..=52).contains(&interval);
    if !clear || count.is_none() && until.is_none() || !weekly && !days.is_empty() {
        return None;
    }
    let days = if days.is_empty() { vec![start.weekday()] } else { days };
    let monday =
        start.checked_sub(i64::from(start.weekday().to_monday_zero_offset()).days()).ok()?;
    let mut found = Vec::new();
    let mut day = start;
    for _ in 0..LONGEST_SERIES * 8 {
        if until.is_some_and(|until| day.to_datetime(begins) > until)
            || count.is_some_and(|most| found.len() >= most)
        {
            return Some(found.into_iter().filter(|day| !without.contains(day)).collect());
        }
        if found.len() > LONGEST_SERIES {
            return None;
        }
        let since = i64::from(if weekly { monday } else { start }.until(day).ok()?.get_days());
        let fits = match weekly {
            true => since / 7 % interval == 0 && days.contains(&day.weekday()),
            false => since % interval == 0,
        };
        if fits {
            found.push(day);
        }
        day = day.tomorrow().ok()?;
    }
    None
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(rule: &str, without: &[&str]) -> Option<Vec<String>> {
        let without: Vec<Date> = without.iter().filter_map(|day| dates::date(day)).collect();
        let start = Date::new(2026, 4, 27).ok()?.at(10, 0, 0, 0);
        Some(
            series(rule, start, Some("Europe/Zurich"), &without)?
                .iter()
                .map(Date::to_string)
                .collect(),
        )
    }

    #[test]
    fn simple_series_have_their_days() {
        let three = ["2026-04-27", "2026-04-28", "2026-04-29"].map(str::to_owned).to_vec();
        assert_eq!(days("FREQ=DAILY;COUNT=3", &[]), Some(three.clone()));
        assert_eq!(days("FREQ=DAILY;UNTIL=20260429T235959Z", &[]), Some(three));
        let odd = days("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4", &["2026-04-29"]);
        let expected = ["2026-04-27", "2026-05-11", "2026-05-13"].map(str::to_owned).to_vec();
        assert_eq!(odd, Some(expected));
    }

    #[test]
    fn a_series_ends_at_a_time_of_its_own_zone() {
        let two = ["2026-04-27", "2026-04-28"].map(str::to_owned).to_vec();
        assert_eq!(days("FREQ=DAILY;UNTIL=20260428T080000Z", &[]), Some(two.clone()));
        assert_eq!(days("FREQ=DAILY;UNTIL=20260428", &[]), Some(two.clone()));
        assert_eq!(days("FREQ=DAILY;UNTIL=20260429T075959Z", &[]), Some(two));
        let weeks = days("FREQ=WEEKLY;WKST=SU;COUNT=2", &[]);
        assert_eq!(weeks, Some(["2026-04-27", "2026-05-04"].map(str::to_owned).to_vec()));
    }

    #[test]
    fn other_series_are_not_guessed() {
        for rule in [
            "FREQ=MONTHLY;COUNT=3",
            "FREQ=DAILY",
            "FREQ=WEEKLY;BYDAY=2MO;COUNT=2",
            "COUNT=2",
            "FREQ=DAILY;COUNT=3;BYHOUR=9",
            "FREQ=DAILY;COUNT=99999999",
            "FREQ=DAILY;INTERVAL=0;COUNT=2",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU;COUNT=4",
        ] {
            assert_eq!(days(rule, &[]), None, "{rule}");
        }
    }
}
