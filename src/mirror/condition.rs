//! Whether a reader has already what it asks for (RFC 9110, 13). It starts at
//! [`Conditions::verdict`].

use std::time::{Duration, SystemTime};

use hyper::header::{HeaderMap, HeaderName};
use hyper::header::{IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE};

/// The bytes that stand there now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// A strong entity tag, with its quotation marks.
    pub tag: String,
    /// When it was written, in whole seconds since 1970.
    pub modified: u64,
}

/// What a request makes its answer depend on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conditions {
    /// `If-Match`.
    pub is: Option<String>,
    /// `If-None-Match`.
    pub is_not: Option<String>,
    /// `If-Unmodified-Since`.
    pub unmodified: Option<String>,
    /// `If-Modified-Since`.
    pub modified: Option<String>,
    /// `If-Range`.
    pub range: Option<String>,
}

/// What comes of conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The answer is given.
    Given,
    /// The reader has it.
    Had,
    /// It is not what the reader means.
    Failed,
}

impl Conditions {
    /// The conditions of a request.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        let told = |name: HeaderName| {
            let values: Option<Vec<&str>> =
                headers.get_all(name).iter().map(|value| value.to_str().ok()).collect();
            values.filter(|values| !values.is_empty()).map(|values| values.join(", "))
        };
        Self {
            is: told(IF_MATCH),
            is_not: told(IF_NONE_MATCH),
            unmodified: told(IF_UNMODIFIED_SINCE),
            modified: told(IF_MODIFIED_SINCE),
            range: told(IF_RANGE),
        }
    }

    /// What comes of them for a request to read.
    #[must_use]
    pub fn verdict(&self, version: &Version) -> Verdict {
        let meant = match (&self.is, &self.unmodified) {
            (Some(tags), _) => named(tags, &version.tag, false),
            (None, Some(date)) => seconds(date).is_none_or(|date| version.modified <= date),
            (None, None) => true,
        };
        if !meant {
            return Verdict::Failed;
        }
        let had = match (&self.is_not, &self.modified) {
            (Some(tags), _) => named(tags, &version.tag, true),
            (None, Some(date)) => seconds(date).is_some_and(|date| version.modified <= date),
            (None, None) => false,
        };
        if had { Verdict::Had } else { Verdict::Given }
    }

    /// Whether a part may be sent: the reader has other parts of the same bytes. A
    /// date cannot tell that, because two versions may be of one second.
    #[must_use]
    pub fn allow_part(&self, version: &Version) -> bool {
        self.range.as_ref().is_none_or(|tag| tag.trim() == version.tag)
    }
}

/// Whether a list of tags has this one. Weak ones count where bytes need not be the
/// same.
fn named(tags: &str, tag: &str, weak: bool) -> bool {
    let plain = |one: &'_ str| -> bool {
        let own = one.strip_prefix("W/").filter(|_| weak).unwrap_or(one);
        own == tag
    };
    tags.trim() == "*" || tags.split(',').map(str::trim).any(plain)
}

/// A date of HTTP, in seconds since 1970.
fn seconds(date: &str) -> Option<u64> {
    let time = httpdate::parse_http_date(date.trim()).ok()?;
    time.duration_since(SystemTime::UNIX_EPOCH).ok().map(|since| since.as_secs())
}

/// Seconds since 1970 as a date of HTTP, which knows years of four digits.
pub(super) fn date(seconds: u64) -> String {
    const LAST: u64 = 253_402_300_799;
    httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.min(LAST)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(conditions: Conditions) -> Verdict {
        conditions.verdict(&Version { tag: "\"a\"".to_owned(), modified: 784_111_777 })
    }

    const THEN: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
    const BEFORE: &str = "Sun, 06 Nov 1994 08:49:36 GMT";

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn a_tag_is_known_again() {
        for (tags, answer) in [
            ("\"a\"", Verdict::Had),
            ("W/\"a\"", Verdict::Had),
            ("\"b\", \"a\"", Verdict::Had),
            ("*", Verdict::Had),
            ("\"b\"", Verdict::Given),
            ("a", Verdict::Given),
        ] {
            let conditions = Conditions { is_not: some(tags), ..Conditions::default() };
            assert_eq!(verdict(conditions), answer, "{tags}");
        }
    }

    #[test]
    fn a_tag_says_more_than_a_date() {
        let both =
            Conditions { is_not: some("\"b\""), modified: some(THEN), ..Conditions::default() };
        assert_eq!(verdict(both), Verdict::Given);
        let date = |date| Conditions { modified: some(date), ..Conditions::default() };
        assert_eq!(verdict(date(THEN)), Verdict::Had);
        assert_eq!(verdict(date(BEFORE)), Verdict::Given);
        assert_eq!(verdict(date("yesterday")), Verdict::Given);
    }

    #[test]
    fn what_is_not_meant_fails() {
        let is = |tags| Conditions { is: some(tags), ..Conditions::default() };
        assert_eq!(verdict(is("\"a\"")), Verdict::Given);
        assert_eq!(verdict(is("W/\"a\"")), Verdict::Failed);
        assert_eq!(verdict(is("\"b\"")), Verdict::Failed);
        let since = Conditions { unmodified: some(BEFORE), ..Conditions::default() };
        assert_eq!(verdict(since), Verdict::Failed);
    }
}
