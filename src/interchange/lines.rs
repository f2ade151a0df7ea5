//! Content lines of iCalendar (RFC 5545, 3.1): folded, with escaped texts.

use jiff::civil::DateTime;
use jiff::{Timestamp, Zoned};

/// How many octets a line may have.
const WIDTH: usize = 75;

/// Lines, one after the other.
#[derive(Debug, Default)]
pub(super) struct Lines(pub(super) String);

impl Lines {
    /// A line whose value is written as it is.
    pub(super) fn put(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        let parts = [name, ":", value];
        // Nothing in a value may end its line.
        let clean = parts.iter().flat_map(|part| part.chars()).filter(|one| !one.is_control());
        for one in clean {
            if octets + one.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(one);
            octets += one.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A line with a text for people, in their language.
    pub(super) fn text(&mut self, name: &str, language: &str, text: &str) {
        self.put(&format!("{name};LANGUAGE={language}"), &escaped(text));
    }

    /// A line with a local time.
    pub(super) fn local(&mut self, name: &str, at: &Zoned) {
        let zone = zone_name(at.time_zone());
        self.put(&format!("{name};TZID={zone}"), &local(at.datetime()));
    }
}

/// A text as a value (3.3.11).
pub(super) fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len() + 8);
    for one in text.chars() {
        match one {
            '\\' | ';' | ',' => value.extend(['\\', one]),
            '\n' => value.push_str("\\n"),
            _ => value.push(one),
        }
    }
    value
}

/// A local time as a value.
pub(super) fn local(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

/// An instant as a value.
pub(super) fn instant(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// What a zone is called.
pub(super) fn zone_name(zone: &jiff::tz::TimeZone) -> &str {
    zone.iana_name().unwrap_or("UTC")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    #[test]
    fn lines_are_folded_between_characters_whatever_their_script() {
        for text in ["ترتيبات العمل ".repeat(20), "会议日程".repeat(40), "é".repeat(200)]
        {
            let mut lines = Lines::default();
            lines.text("SUMMARY", "en", &text);
            assert!(lines.0.split("\r\n").all(|line| line.len() <= WIDTH), "{}", lines.0);
            assert!(lines.0.split("\r\n").count() > 3);
            assert_eq!(unfolded(&lines.0), format!("SUMMARY;LANGUAGE=en:{text}\r\n"));
        }
    }

    #[test]
    fn a_line_of_full_width_is_not_folded() {
        let mut lines = Lines::default();
        lines.put("X", &"a".repeat(WIDTH - 2));
        assert_eq!(lines.0.len(), WIDTH + 2);
        lines.put("X", &"a".repeat(WIDTH - 1));
        assert!(lines.0.ends_with("\r\n a\r\n"), "{}", lines.0);
    }

    #[test]
    fn no_text_can_end_its_line_or_value() {
        assert_eq!(escaped("a;b,c\\d\ne"), "a\\;b\\,c\\\\d\\ne");
        let mut lines = Lines::default();
        lines.put("URL", "https://a.example/\r\nATTENDEE:x");
        assert_eq!(lines.0, "URL:https://a.example/ATTENDEE:x\r\n");
    }
}
