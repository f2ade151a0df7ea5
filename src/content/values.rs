//! How each scalar is written: texts, numbers, dates, terms, identifiers.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use toml::de::DeValue;
use toml::value::{Datetime, Offset as WrittenOffset};

use super::fields::{Cell, Value, closest};
use crate::colour::Colour;
use crate::diagnostic::At;
use crate::i18n::{Language, Tag};
use crate::model::{Digest, Id, SessionKey, Symbol, Term};

impl<T: Value> Value for At<T> {
    fn read(cell: Cell<'_>) -> Option<Self> {
        Some(Self { value: T::read(cell)?, place: cell.place() })
    }
}

impl<T: Term> Value for T {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let word = cell.text()?;
        let term = T::from_keyword(word);
        if term.is_none() {
            let allowed: Vec<_> = T::ALL.iter().map(|term| term.keyword()).collect();
            cell.report(
                cell.error("unknown-word")
                    .with("found", word)
                    .with("suggestion", closest(word, allowed.iter().copied()))
                    .with("allowed", allowed.join(", ")),
            );
        }
        term
    }
}

impl Value for String {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let text = cell.text()?;
        if text.trim().is_empty() {
            cell.report(cell.error("empty-text"));
            return None;
        }
        Some(text.to_owned())
    }
}

impl Value for bool {
    fn read(cell: Cell<'_>) -> Option<Self> {
        match cell.value() {
            DeValue::Boolean(value) => Some(*value),
            _ => cell.wrong_type("boolean"),
        }
    }
}

impl Value for u64 {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let DeValue::Integer(number) = cell.value() else { return cell.wrong_type("integer") };
        match Self::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Some(number),
            Err(_) => cell.bad("bad-number", number.as_str()),
        }
    }
}

impl Value for u32 {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let number = u64::read(cell)?;
        Self::try_from(number).ok().or_else(|| cell.bad("bad-number", &number.to_string()))
    }
}

/// A whole number from 0 to 100.
pub(super) struct Percent(pub(super) u8);

impl Value for Percent {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let number = u64::read(cell)?;
        let small = u8::try_from(number).ok().filter(|number| *number <= 100);
        small.map(Self).or_else(|| cell.bad("bad-number", &number.to_string()))
    }
}

/// Reads a text that is parsed, with the code of the finding when it is not.
macro_rules! parsed {
    ($($type:ty => $code:literal),+ $(,)?) => {$(
        impl Value for $type {
            fn read(cell: Cell<'_>) -> Option<Self> {
                parse(cell, $code)
            }
        }
    )+};
}

parsed! {
    Id => "bad-id",
    SessionKey => "bad-session",
    Symbol => "bad-symbol",
    Digest => "bad-digest",
    Colour => "bad-colour",
}

fn parse<T: FromStr>(cell: Cell<'_>, code: &'static str) -> Option<T> {
    let text = cell.text()?;
    text.parse().ok().or_else(|| cell.bad(code, text))
}

/// Another session's item: `BODY/SESSION#ITEM`.
impl Value for (SessionKey, Id) {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let text = cell.text()?;
        let halves = text.split_once('#');
        let item = halves.and_then(|(key, item)| Some((key.parse().ok()?, item.parse().ok()?)));
        item.or_else(|| cell.bad("bad-item", text))
    }
}

/// The tag of a text that is in its canonical spelling.
pub(super) fn canonical_tag(text: &str) -> Option<Tag> {
    text.parse::<Tag>().ok().filter(|tag| tag.as_str() == text)
}

impl Value for Tag {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let text = cell.text()?;
        canonical_tag(text).or_else(|| cell.bad("bad-language", text))
    }
}

impl Value for Language {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let text = cell.text()?;
        Self::from_code(text).or_else(|| cell.bad("not-official", text))
    }
}

impl Value for TimeZone {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let name = cell.text()?;
        Self::get(name).ok().or_else(|| cell.bad("bad-time-zone", name))
    }
}

impl Value for Date {
    fn read(cell: Cell<'_>) -> Option<Self> {
        match written(cell) {
            Some(at @ Datetime { time: None, offset: None, .. }) => {
                civil(at).map(DateTime::date).or_else(|| cell.bad("bad-date", &at.to_string()))
            }
            _ => cell.wrong_type("date"),
        }
    }
}

impl Value for DateTime {
    fn read(cell: Cell<'_>) -> Option<Self> {
        match written(cell) {
            Some(at @ Datetime { time: Some(_), offset: None, .. }) => {
                civil(at).or_else(|| cell.bad("bad-date", &at.to_string()))
            }
            _ => cell.wrong_type("local-time"),
        }
    }
}

impl Value for Timestamp {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let Some(at @ Datetime { time: Some(_), offset: Some(offset), .. }) = written(cell) else {
            return cell.wrong_type("instant");
        };
        let seconds = match offset {
            WrittenOffset::Z => 0,
            WrittenOffset::Custom { minutes } => i32::from(minutes) * 60,
        };
        let offset = Offset::from_seconds(seconds).ok();
        let instant = offset.zip(civil(at)).and_then(|(offset, at)| offset.to_timestamp(at).ok());
        instant.or_else(|| cell.bad("bad-date", &at.to_string()))
    }
}

/// A date or time with a day in it.
fn written(cell: Cell<'_>) -> Option<Datetime> {
    cell.value().as_datetime().copied().filter(|at| at.date.is_some())
}

fn civil(at: Datetime) -> Option<DateTime> {
    let small = |number: u8| i8::try_from(number).ok();
    let day = at.date?;
    let day = Date::new(i16::try_from(day.year).ok()?, small(day.month)?, small(day.day)?).ok()?;
    let Some(time) = at.time else { return Some(day.at(0, 0, 0, 0)) };
    let second = small(time.second.unwrap_or_default())?;
    let nanosecond = i32::try_from(time.nanosecond.unwrap_or_default()).ok()?;
    let time = jiff::civil::Time::new(small(time.hour)?, small(time.minute)?, second, nanosecond);
    Some(day.to_datetime(time.ok()?))
}

/// Declares kinds of addresses by the beginnings they may have.
macro_rules! addresses {
    ($($(#[$doc:meta])* $name:ident: $($scheme:literal),+;)+) => {$(
        $(#[$doc])*
        pub(super) struct $name(pub(super) String);

        impl Value for $name {
            fn read(cell: Cell<'_>) -> Option<Self> {
                let text = cell.text()?;
                let allowed = [$($scheme),+];
                let rest = allowed.iter().find_map(|scheme| text.strip_prefix(scheme));
                let odd = |c: char| c.is_whitespace() || c.is_control() || "\"<>\\^`|".contains(c);
                if rest.is_none_or(|rest| rest.is_empty() || rest.contains(odd)) {
                    let finding = cell.error("bad-address").with("found", text);
                    cell.report(finding.with("allowed", allowed.join(", ")));
                    return None;
                }
                Some(Self(text.to_owned()))
            }
        }
    )+};
}

addresses! {
    /// A page on the web, over a safe connection.
    SafeAddress: "https://";
    /// The site's own address, or a file on another host.
    WebAddress: "https://", "http://";
    /// Where the secretariat is reached.
    ContactAddress: "https://", "mailto:";
}

/// A media type: `type/subtype`.
pub(super) struct MediaType(pub(super) String);

impl Value for MediaType {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let text = cell.text()?;
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".+-".contains(c);
        let part = |part: &str| !part.is_empty() && part.chars().all(fits);
        match text.split_once('/') {
            Some((kind, subtype)) if part(kind) && part(subtype) => Some(Self(text.to_owned())),
            _ => cell.bad("bad-media-type", text),
        }
    }
}
