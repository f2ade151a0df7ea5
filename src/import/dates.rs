//! Days and times as sources write them. What is not clear is not guessed.

use jiff::civil::{Date, DateTime, Time};

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A day: `2013-07-15`, `20130715`, `15.07.2013`, `15 July 2013`, `July 15, 2013`.
/// `07/15/2013` is read differently on each side of an ocean, so it is not read.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim().trim_matches(['[', ']', '.']);
    let head = text.split(['T', ' ']).next().unwrap_or(text);
    if let Ok(date) = head.parse::<Date>() {
        // What follows may only be a time of that day.
        let rest = text[head.len()..].trim_start_matches(['T', ' ']);
        return (rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_digit())).then_some(date);
    }
    let number = |text: &str| text.parse::<i16>().ok();
    let dotted: Vec<&str> = text.split('.').collect();
    if let [day, month, year] = dotted[..]
        && year.len() == 4
    {
        return of(number(year)?, number(month)?, number(day)?);
    }
    let words: Vec<&str> =
        text.split([' ', ',']).map(str::trim).filter(|word| !word.is_empty()).collect();
    let [one, two, year] = words[..] else { return None };
    let month = |word: &str| {
        let word = word.trim_end_matches('.').to_lowercase();
        let known = word.get(..3).and_then(|start| MONTHS.iter().position(|month| *month == start));
        known.and_then(|month| i16::try_from(month + 1).ok())
    };
    match (number(one), month(two), month(one), number(two)) {
        (Some(day), Some(month), ..) | (_, _, Some(month), Some(day)) => {
            of(number(year).filter(|year| *year > 1000)?, month, day)
        }
        _ => None,
    }
}

/// A local time: a day and a time of it, to the second at most.
pub(super) fn moment(text: &str) -> Option<DateTime> {
    let text = text.trim();
    let (day, time) = text.split_once(['T', ' '])?;
    Some(date(day)?.to_datetime(time_of_day(time)?))
}

/// `10:00`, `10:00:00`, `100000`.
pub(super) fn time_of_day(text: &str) -> Option<Time> {
    let text = text.trim();
    let parts: Vec<&str> = match text.contains(':') {
        true => text.split(':').collect(),
        false if text.len() == 6 && text.is_ascii() => vec![&text[..2], &text[2..4], &text[4..]],
        false => return None,
    };
    let number = |text: &&str| text.parse::<i8>().ok().filter(|_| text.len() == 2);
    let parts: Option<Vec<i8>> = parts.iter().map(number).collect();
    match parts?[..] {
        [hour, minute] => Time::new(hour, minute, 0, 0).ok(),
        [hour, minute, second] => Time::new(hour, minute, second, 0).ok(),
        _ => None,
    }
}

fn of(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_clear_is_read_and_nothing_else() {
        let expected = Date::new(2013, 7, 15).ok();
        for text in ["2013-07-15", "20130715", "15.07.2013", "15 July 2013", "[15 Jul. 2013]"] {
            assert_eq!(date(text), expected, "{text}");
        }
        assert_eq!(date("July 15, 2013"), expected);
        assert_eq!(date("2013-07-15T10:00:00Z"), expected);
        for text in
            ["", "2013", "July 2013", "07/15/2013", "15 Brumaire 2013", "2013-02-30", "9999999999"]
        {
            assert_eq!(date(text), None, "{text}");
        }
        assert!(moment("2013-07-15 10:00").is_some() && moment("2013-07-15 25:00").is_none());
    }
}
