//! iCalendar (RFC 5545): each VEVENT is a meeting. Series by the day or week
//! become their meetings; of other rules the first is taken and the rule kept.
//! Who was invited is not taken over.

use std::collections::BTreeMap;
use std::io::{BufRead, Read};

use jiff::civil::{Date, DateTime};

use super::found::{Found, Sink, Trouble, thing};
use super::recurrence::{series, within};
use super::text::Measure;
use super::thing::{Field, Thing, What};
use super::{Manner, dates, languages, text};

/// A meeting with its description.
const MOST: u64 = 4 << 20;
/// What calendars keep for themselves.
const OWN: [&str; 5] = ["DTSTAMP", "CREATED", "LAST-MODIFIED", "TRANSP", "PRIORITY"];
/// People, of whom nothing is taken over.
const PEOPLE: [&str; 3] = ["ATTENDEE", "ORGANIZER", "CONTACT"];

/// A content line: `NAME;PARAM=value:text`.
#[derive(Debug, Clone)]
struct Property {
    name: String,
    parameters: BTreeMap<String, String>,
    value: String,
}

pub(super) fn read<R: Read>(
    source: R,
    manner: &Manner,
    sink: &mut Sink<'_>,
) -> std::io::Result<()> {
    let (source, measure) = text::open(source, manner.encoding, MOST)?;
    let mut lines = Lines { source, measure, number: 0, next: None };
    let mut event: Option<(u64, Vec<Property>)> = None;
    // Alarms and other parts inside an event.
    let mut inside = 0_u32;
    loop {
        let (number, line) = match lines.unfolded() {
            Ok(Some(line)) => line,
            Ok(None) => break,
            Err(error) => {
                sink(Found::Trouble(Trouble::new(lines.number + 1, "broken-off").detail(error)));
                return Ok(());
            }
        };
        if line.trim().is_empty() {
            continue;
        }
        let Some(property) = property(&line) else {
            sink(Found::Trouble(Trouble::new(number, "malformed").detail(&line)));
            continue;
        };
        let part = property.value.trim().to_ascii_uppercase();
        match (property.name.as_str(), &mut event) {
            ("BEGIN", None) if part == "VEVENT" => {
                event = Some((number, Vec::new()));
                inside = 0;
            }
            ("BEGIN", Some(_)) => inside += 1,
            ("END", Some((start, properties))) if part == "VEVENT" => {
                meeting(*start, properties, manner, sink);
                event = None;
                lines.measure.ended();
            }
            ("END", Some(_)) => inside = inside.saturating_sub(1),
            (_, Some((_, properties))) if inside == 0 => properties.push(property),
            (_, None) => lines.measure.ended(),
            _ => {}
        }
    }
    if let Some((number, _)) = event {
        sink(Found::Trouble(Trouble::new(number, "cut-off")));
    }
    Ok(())
}

/// Lines as they were before they were folded.
struct Lines<S> {
    source: S,
    measure: Measure,
    number: u64,
    next: Option<String>,
}

impl<S: BufRead> Lines<S> {
    fn line(&mut self) -> std::io::Result<Option<String>> {
        let mut line = String::new();
        if self.source.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        line.truncate(line.trim_end_matches(['\n', '\r']).len());
        Ok(Some(line))
    }

    /// A whole line with the number that it begins at.
    fn unfolded(&mut self) -> std::io::Result<Option<(u64, String)>> {
        let first = match self.next.take() {
            Some(line) => Some(line),
            None => self.line()?,
        };
        let Some(mut whole) = first else { return Ok(None) };
        let number = self.number;
        while let Some(line) = self.line()? {
            match line.strip_prefix([' ', '\t']) {
                Some(more) => whole.push_str(more),
                None => {
                    self.next = Some(line);
                    return Ok(Some((number, whole)));
                }
            }
        }
        Ok(Some((number, whole)))
    }
}

fn property(line: &str) -> Option<Property> {
    let mut quoted = false;
    let colon = line.find(|c: char| {
        quoted ^= c == '"';
        c == ':' && !quoted
    })?;
    let (head, value) = (&line[..colon], &line[colon + 1..]);
    let mut parts = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, character) in head.char_indices() {
        quoted ^= character == '"';
        if character == ';' && !quoted {
            parts.push(&head[start..at]);
            start = at + 1;
        }
    }
    parts.push(&head[start..]);
    let name = parts.first()?.trim().to_ascii_uppercase();
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if name.is_empty() || !name.chars().all(fits) {
        return None;
    }
    let parameters = parts[1..].iter().filter_map(|part| {
        let (key, value) = part.split_once('=')?;
        Some((key.trim().to_ascii_uppercase(), value.trim_matches('"').to_owned()))
    });
    Some(Property { name, parameters: parameters.collect(), value: value.to_owned() })
}

/// A text without the signs that protect its commas.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match (character, character == '\\') {
            (_, true) => match characters.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => {}
            },
            (character, _) => out.push(character),
        }
    }
    out
}

/// A time of a calendar: local, in a zone or in UTC; a day has none.
fn time(property: &Property) -> Option<(DateTime, Option<String>)> {
    let value = property.value.trim();
    let (local, utc) = value.strip_suffix('Z').map_or((value, false), |local| (local, true));
    let at = dates::moment(local)?;
    let zone = property.parameters.get("TZID").map(|zone| zone.trim_start_matches('/').to_owned());
    Some((at, if utc { Some("UTC".to_owned()) } else { zone }))
}

fn meeting(line: u64, properties: &[Property], manner: &Manner, sink: &mut Sink<'_>) {
    let first = |name: &str| properties.iter().find(|property| property.name == name);
    let Some(uid) = first("UID").map(|uid| uid.value.trim()).filter(|uid| !uid.is_empty()) else {
        return sink(Found::Trouble(Trouble::new(line, "nameless").field("UID")));
    };
    let start = first("DTSTART").and_then(time);
    let zone = start.as_ref().and_then(|(_, zone)| zone.as_deref());
    let of_series = first("RECURRENCE-ID");
    let own = of_series.map_or_else(
        || uid.to_owned(),
        |id| match day(id, &id.value, zone) {
            Some(day) => format!("{uid} {day}"),
            None => format!("{uid} {}", id.value.trim()),
        },
    );
    let mut one = Thing::new(What::Meeting, own, line);
    one.replaces = of_series.is_some();
    let mut people = 0_u32;
    for property in properties {
        let (name, value) = (property.name.as_str(), unescaped(&property.value));
        let tongue = property.parameters.get("LANGUAGE").and_then(|it| it.get(..2));
        let lang = tongue.map_or(Some(manner.lang), languages::official);
        match (name, lang) {
            ("UID" | "RRULE" | "EXDATE", _) => {}
            ("RECURRENCE-ID", _) if !property.parameters.contains_key("RANGE") => {}
            ("SUMMARY", Some(lang)) => one.word("title", lang, name, &value),
            ("LOCATION", Some(lang)) => one.word("room", lang, name, &value),
            ("DTSTART" | "DTEND", _) => {
                let key = if name == "DTSTART" { "start" } else { "end" };
                let at = time(property).map(|(at, zone)| Field::Moment(at, zone));
                one.set(key, at, name, &value);
            }
            ("DURATION", _) => {
                let end = start.as_ref().and_then(|(start, zone)| {
                    let end = start.checked_add(duration(&value)?).ok()?;
                    Some(Field::Moment(end, zone.clone()))
                });
                one.set("end", end, name, &value);
            }
            ("STATUS", _) if value.trim().eq_ignore_ascii_case("CANCELLED") => {
                one.text("state", name, "cancelled");
            }
            ("CATEGORIES", _) => {
                one.hints.category.get_or_insert_with(|| value.clone());
                one.keep(name, &value);
            }
            _ if PEOPLE.contains(&name) => people += 1,
            _ if OWN.contains(&name) => {}
            _ => one.keep(name, &value),
        }
    }
    if people > 0 {
        sink(Found::Trouble(Trouble::new(line, "people").detail(people)));
    }
    let rule = first("RRULE").filter(|_| of_series.is_none());
    let series = rule.and_then(|rule| {
        let (start, _) = start.as_ref()?;
        let excepted = properties.iter().filter(|property| property.name == "EXDATE");
        let without: Option<Vec<Date>> = excepted
            .flat_map(|property| property.value.split(',').map(move |text| (property, text)))
            .map(|(property, text)| day(property, text, zone))
            .collect();
        series(&rule.value, *start, zone, &without?)
    });
    match (rule, series) {
        (Some(_), Some(days)) => {
            let from = start.map_or(Date::ZERO, |(start, _)| start.date());
            alike(&mut one);
            for day in days {
                thing(sink, moved(&one, uid, from, day));
            }
        }
        (Some(rule), None) => {
            one.keep("RRULE", &rule.value);
            thing(sink, one);
        }
        (None, _) => thing(sink, one),
    }
}

/// The day that a text of a property means in a zone.
fn day(property: &Property, text: &str, zone: Option<&str>) -> Option<Date> {
    let text = text.trim();
    if !text.contains('T') {
        return dates::date(text);
    }
    let own = Property { value: text.to_owned(), ..property.clone() };
    let (at, from) = time(&own)?;
    Some(within(at, from.as_deref(), zone)?.date())
}

/// The end of a meeting in the zone of its start, so that both move alike
/// where clocks change.
fn alike(one: &mut Thing) {
    let Some(Field::Moment(_, zone)) = one.fields.get("start").cloned() else { return };
    if let Some(Field::Moment(end, own)) = one.fields.get_mut("end")
        && own.is_some()
        && zone.is_some()
        && let Some(at) = within(*end, own.as_deref(), zone.as_deref())
    {
        (*end, *own) = (at, zone);
    }
}

/// The same meeting on another day.
fn moved(one: &Thing, uid: &str, from: Date, day: Date) -> Thing {
    let mut other = one.clone();
    other.uid = format!("{uid} {day}");
    for key in ["start", "end"] {
        if let Some(Field::Moment(at, _)) = other.fields.get_mut(key) {
            let later = from.until(day).and_then(|span| at.checked_add(span));
            *at = later.unwrap_or(*at);
        }
    }
    other
}

/// A length of time: `PT1H30M`, `P1D`.
fn duration(text: &str) -> Option<jiff::Span> {
    let span: jiff::Span = text.trim().parse().ok()?;
    span.is_positive().then_some(span)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_names_parameters_and_values() {
        let line = "SUMMARY;LANGUAGE=fr;X-A=\"a;b:c\":Séance\\, suite";
        let property = property(line).unwrap();
        assert_eq!(
            (property.name.as_str(), unescaped(&property.value).as_str()),
            ("SUMMARY", "Séance, suite")
        );
        assert_eq!(property.parameters["X-A"], "a;b:c");
        assert!(super::property("no colon").is_none() && super::property(":x").is_none());
    }
}
