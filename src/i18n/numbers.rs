//! Numbers and sizes: Western digits in all six languages, grouped as United
//! Nations documents group them.

use super::catalogue::Catalogue;
use super::language::Language;

/// What stands between groups of three digits, and before decimals.
const fn separators(language: Language) -> (char, char) {
    match language {
        Language::En | Language::Zh => (',', '.'),
        Language::Ar | Language::Fr | Language::Ru | Language::Es => ('\u{a0}', ','),
    }
}

/// A whole number: `1,234`; with no-break spaces in Arabic, French, Russian
/// and Spanish.
#[must_use]
pub fn number(language: Language, number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separators(language).0);
        }
        grouped.push(digit);
    }
    grouped
}

impl Catalogue {
    /// The size of a file in decimal units: `212 kB`, `1.4 MB`. One decimal
    /// below ten, none above; kilobytes are whole.
    #[must_use]
    pub fn bytes(&self, language: Language, bytes: u64) -> String {
        let rounded = |unit: u64| bytes.saturating_add(unit / 2) / unit;
        let (id, size) = match bytes {
            0..1_000 => ("size-bytes", number(language, bytes)),
            1_000..999_500 => ("size-kilobytes", number(language, rounded(1_000))),
            999_500..999_500_000 => ("size-megabytes", tenths(language, rounded(100_000))),
            _ => ("size-gigabytes", tenths(language, rounded(100_000_000))),
        };
        self.say(language, id, &[("size", size.into())])
    }
}

fn tenths(language: Language, tenths: u64) -> String {
    if tenths >= 100 || tenths.is_multiple_of(10) {
        number(language, (tenths + 5) / 10)
    } else {
        format!("{}{}{}", tenths / 10, separators(language).1, tenths % 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_by_threes() {
        assert_eq!(number(Language::En, 999), "999");
        assert_eq!(number(Language::En, 1_234), "1,234");
        assert_eq!(number(Language::Fr, 1_234_567), "1\u{a0}234\u{a0}567");
    }

    #[test]
    fn sizes_have_units_and_decimals_of_the_language() {
        let catalogue = Catalogue::embedded();
        let bytes = |language, size| catalogue.bytes(language, size).replace('\u{a0}', " ");
        assert_eq!(bytes(Language::En, 0), "0 B");
        assert_eq!(bytes(Language::En, 212_499), "212 kB");
        assert_eq!(bytes(Language::Fr, 212_000), "212 ko");
        assert_eq!(bytes(Language::Ru, 212_000), "212 КБ");
        assert_eq!(bytes(Language::Ar, 212_000), "212 كيلوبايت");
        assert_eq!(bytes(Language::En, 999_500), "1 MB");
        assert_eq!(bytes(Language::Es, 1_440_000), "1,4 MB");
        assert_eq!(bytes(Language::Zh, 1_440_000), "1.4 MB");
        assert_eq!(bytes(Language::En, 99_960_000), "100 MB");
        assert_eq!(bytes(Language::En, 2_500_000_000), "2.5 GB");
        assert_eq!(catalogue.bytes(Language::Fr, 5_000), "5\u{a0}ko");
    }
}
