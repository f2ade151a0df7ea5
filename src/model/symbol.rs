//! Document symbols: what is printed, the parts that a meeting's staff read in
//! it, the relation that its last suffix implies, the family and the series that
//! it belongs to. Start at [`Symbol`].

mod family;
mod reading;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::RelationKind;
pub use family::{Member, Ordinal, Series, SuffixWord};

/// A document symbol such as `A/68/123` or `NPT/CONF.2026/PC.III/WP.12/Rev.1`.
/// Symbols of schemes that are not known are kept whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Symbol(String);

/// Why a text is not a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a symbol is 1 to 100 printable ASCII characters with a letter or digit among them")]
pub struct SymbolError;

/// What a suffix says of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SuffixKind {
    /// `Rev.`: a revision.
    Revision,
    /// `Add.`: an addendum.
    Addendum,
    /// `Corr.`: a corrigendum.
    Corrigendum,
    /// `Amend.`: an amendment.
    Amendment,
    /// `Part`: a part of a document issued in several.
    Part,
    /// `Vol.`: a volume.
    Volume,
    /// `Resumption`: a meeting that was resumed.
    Resumption,
}

/// One suffix of a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suffix<'a> {
    /// What it says.
    pub kind: SuffixKind,
    /// Its number as printed: `1`, `II`.
    pub number: &'a str,
}

/// The parts of a symbol before its suffixes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts<'a> {
    /// The organ: `A/C.3`, `NPT/CONF.2026/PC.III`.
    pub organ: &'a str,
    /// The session or year, where the symbol has one: `68`.
    pub session: Option<&'a str>,
    /// The series, where the symbol has one: `L`, `WP`, `SR`, `INF`.
    pub series: Option<&'a str>,
    /// The number within them.
    pub number: &'a str,
}

/// Series that are written before a number, as in `WP.12`.
const SERIES: [&str; 13] =
    ["PV", "SR", "WP", "CRP", "L", "INF", "NGO", "PRST", "MISC", "DEC", "RES", "IDC", "TP"];

impl Symbol {
    /// The symbol as printed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The segment of an address that stands for it: lower-case letters,
    /// digits, dots, and one hyphen for whatever stands between them.
    #[must_use]
    pub fn slug(&self) -> String {
        let mut slug = String::with_capacity(self.0.len());
        for character in self.0.chars() {
            match character.to_ascii_lowercase() {
                kept @ ('a'..='z' | '0'..='9') => slug.push(kept),
                '.' if !slug.is_empty() && !slug.ends_with(['.', '-']) => slug.push('.'),
                '.' => {}
                _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
                _ => {}
            }
        }
        slug.truncate(slug.trim_end_matches(['.', '-']).len());
        slug
    }

    /// The one form of all its spellings, which its address is made of: letters,
    /// digits, dots and hyphens in parts between slashes, the case of each letter
    /// given by the others. So no two canonical forms differ in case alone.
    #[must_use]
    pub fn canonical(&self) -> String {
        reading::likeliest(&self.0)
    }

    /// The canonical forms that somebody may mean by a text or address: spelt
    /// without regard to case, with spaces or hyphens for slashes, without dots,
    /// behind a language. The likeliest comes first.
    #[must_use]
    pub fn readings(text: &str) -> Vec<String> {
        let inner = reading::in_address(text);
        let mut all = reading::readings(inner);
        all.extend(
            reading::readings(text).into_iter().take(1).filter(|_| inner.len() < text.len()),
        );
        let mut readings: Vec<String> = Vec::new();
        for one in all {
            let numbered = one.bytes().any(|byte| byte.is_ascii_digit());
            if numbered && !readings.contains(&one) {
                readings.push(one);
            }
        }
        readings
    }

    /// The suffixes, in the order in which they are printed.
    #[must_use]
    pub fn suffixes(&self) -> Vec<Suffix<'_>> {
        let mut suffixes = Vec::new();
        let mut rest = self.as_str();
        while let Some((base, suffix)) = split_suffix(rest) {
            suffixes.push(suffix);
            rest = base;
        }
        suffixes.reverse();
        suffixes
    }

    /// The symbol without its last suffix.
    #[must_use]
    pub fn base(&self) -> Option<Self> {
        split_suffix(&self.0).map(|(base, _)| Self(base.to_owned()))
    }

    /// The relation that the last suffix implies, and to which symbol.
    #[must_use]
    pub fn implied_relation(&self) -> Option<(RelationKind, Self)> {
        let (base, suffix) = split_suffix(&self.0)?;
        let kind = match suffix.kind {
            SuffixKind::Revision => RelationKind::Revises,
            SuffixKind::Addendum => RelationKind::AddsTo,
            SuffixKind::Corrigendum => RelationKind::Corrects,
            SuffixKind::Amendment => RelationKind::Amends,
            SuffixKind::Part | SuffixKind::Volume | SuffixKind::Resumption => return None,
        };
        Some((kind, Self(base.to_owned())))
    }

    /// Organ, session, series and number; `None` for an unknown scheme.
    #[must_use]
    pub fn parts(&self) -> Option<Parts<'_>> {
        let mut main = self.as_str();
        while let Some((base, _)) = split_suffix(main) {
            main = base;
        }
        let (head, last) = main.rsplit_once('/')?;
        let numbered = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
        let (series, number) = match last.split_once('.') {
            Some((series, number)) if SERIES.contains(&series) && numbered(number) => {
                (Some(series), number)
            }
            _ if numbered(last) => (None, last),
            _ => return None,
        };
        let (head, session) = match head.rsplit_once('/') {
            Some((organ, session)) if numbered(session) => (organ, Some(session)),
            _ => (head, None),
        };
        let (organ, series) = match head.rsplit_once('/') {
            Some((organ, word)) if series.is_none() && SERIES.contains(&word) => {
                (organ, Some(word))
            }
            _ => (head, series),
        };
        organ.starts_with(|c: char| c.is_ascii_uppercase()).then_some(Parts {
            organ,
            session,
            series,
            number,
        })
    }
}

/// Takes the last suffix off: `/Rev.1`, `/Vol.II`, ` (Part II)`.
fn split_suffix(symbol: &str) -> Option<(&str, Suffix<'_>)> {
    let (base, last) = match symbol.strip_suffix(')').and_then(|open| open.rsplit_once('(')) {
        Some((base, last)) => (base.trim_end(), last),
        None => symbol.rsplit_once('/')?,
    };
    let end = last.find(|c: char| !c.is_ascii_alphabetic())?;
    let (word, number) = last.split_at(end);
    let kinds = [
        ("rev", SuffixKind::Revision),
        ("add", SuffixKind::Addendum),
        ("corr", SuffixKind::Corrigendum),
        ("amend", SuffixKind::Amendment),
        ("part", SuffixKind::Part),
        ("vol", SuffixKind::Volume),
        ("resumption", SuffixKind::Resumption),
    ];
    let (_, kind) = kinds.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(word))?;
    let number = number.trim_start_matches(['.', ' ']);
    let printed = !number.is_empty() && number.bytes().all(|b| b.is_ascii_alphanumeric());
    // What is left must itself be a symbol: "/Rev.1" alone has no base.
    (printed && base.parse::<Symbol>().is_ok()).then_some((base, Suffix { kind, number }))
}

impl FromStr for Symbol {
    type Err = SymbolError;

    fn from_str(text: &str) -> Result<Self, SymbolError> {
        let printable = text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ');
        let named = text.bytes().any(|byte| byte.is_ascii_alphanumeric());
        if text.len() > 100 || !printable || !named || text.trim() != text {
            return Err(SymbolError);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn symbol(text: &str) -> Symbol {
        text.parse().unwrap()
    }

    fn parts(text: &str) -> Option<(String, String, String, String)> {
        let symbol = symbol(text);
        let or_none = |part: Option<&str>| part.unwrap_or("-").to_owned();
        let parts = symbol.parts()?;
        let (session, series) = (or_none(parts.session), or_none(parts.series));
        Some((parts.organ.to_owned(), session, series, parts.number.to_owned()))
    }

    #[test]
    fn known_schemes_have_parts() {
        for (text, expected) in [
            ("A/68/123", ["A", "68", "-", "123"]),
            ("A/C.3/68/L.22/Rev.1", ["A/C.3", "68", "L", "22"]),
            ("NPT/CONF.2026/PC.III/WP.12/Rev.1", ["NPT/CONF.2026/PC.III", "-", "WP", "12"]),
            ("S/PV.7000", ["S", "-", "PV", "7000"]),
            ("A/RES/68/123", ["A", "68", "RES", "123"]),
            ("A/68/PV.5 (Part II)", ["A", "68", "PV", "5"]),
        ] {
            let [organ, session, series, number] = expected.map(str::to_owned);
            assert_eq!(parts(text), Some((organ, session, series, number)), "{text}");
        }
        assert_eq!(parts("C(2020)14/FINAL"), None);
        assert_eq!(parts("Non-paper 3"), None);
    }

    #[test]
    fn suffixes_stack_and_imply_relations() {
        let stacked = symbol("A/68/123/Rev.2/Add.1/Corr.3");
        let kinds: Vec<_> = stacked.suffixes().iter().map(|s| (s.kind, s.number)).collect();
        use SuffixKind::{Addendum, Corrigendum, Revision};
        assert_eq!(kinds, [(Revision, "2"), (Addendum, "1"), (Corrigendum, "3")]);
        let base = symbol("A/68/123/Rev.2/Add.1");
        assert_eq!(stacked.implied_relation(), Some((RelationKind::Corrects, base)));
        assert_eq!(symbol("A/68/6 (Part II)").base(), Some(symbol("A/68/6")));
        assert_eq!(symbol("A/68/6/Vol.II").implied_relation(), None);
        assert_eq!(symbol("A/68/6").base(), None);
        assert_eq!(symbol("Rev.1").base(), None);
    }

    #[test]
    fn slugs_read_like_the_symbol() {
        assert_eq!(symbol("A/C.3/68/L.22/Rev.1").slug(), "a-c.3-68-l.22-rev.1");
        assert_eq!(symbol("S/RES/1325 (2000)").slug(), "s-res-1325-2000");
        assert_eq!(symbol("../A/./x..").slug(), "a-x");
    }

    #[test]
    fn look_alike_letters_are_refused() {
        // The first letter is Cyrillic.
        assert!("А/68/123".parse::<Symbol>().is_err());
    }

    proptest! {
        #[test]
        fn display_gives_what_was_printed(text in "[ -~]{1,100}") {
            if let Ok(symbol) = text.parse::<Symbol>() {
                prop_assert_eq!(symbol.to_string(), text);
            }
        }

        #[test]
        fn slugs_are_safe_segments(text in "[./a-zA-Z0-9 ()*-]{1,100}") {
            if let Ok(symbol) = text.parse::<Symbol>() {
                let slug = symbol.slug();
                prop_assert!(slug.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-')));
                prop_assert!(!slug.is_empty() && !slug.starts_with('.') && slug != "..");
            }
        }

        #[test]
        fn arbitrary_text_never_panics(text in any::<String>()) {
            if let Ok(symbol) = text.parse::<Symbol>() {
                let _ = (symbol.slug(), symbol.parts().is_some(), symbol.suffixes().len());
                let _ = (symbol.base(), symbol.implied_relation());
            }
        }
    }
}
