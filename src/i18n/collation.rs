//! Alphabetical order in six languages (Chinese by pinyin).

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale::{Locale, locale};

use super::language::Language;

/// The alphabetical order of one language. Digits sort by value, so item 9
/// comes before item 10.
#[derive(Debug)]
pub struct Collation {
    whole: Option<CollatorBorrowed<'static>>,
    letters: Option<CollatorBorrowed<'static>>,
    language: Language,
}

impl Collation {
    /// The order of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            whole: collator(language, Strength::Tertiary),
            letters: collator(language, Strength::Primary),
            language,
        }
    }

    /// Compares two texts. Texts that the language holds equal are told apart
    /// by their characters, so that an order never depends on where it began.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = self.whole.as_ref().map_or(Ordering::Equal, |collator| collator.compare(a, b));
        order.then_with(|| a.cmp(b))
    }

    /// The letter under which an alphabetical list shows a text: É under E, Ё
    /// under Е, 中国 under Z; `#` for what is not of the language's alphabet.
    #[must_use]
    pub fn initial(&self, text: &str) -> String {
        let (alphabet, beyond) = alphabet(self.language);
        let follows = |start: &str| {
            self.letters.as_ref().is_some_and(|order| order.compare(start, text).is_le())
        };
        let last = match self.language {
            // Boundaries between the initials of pinyin are part of the data.
            Language::Zh if !follows("A") => {
                alphabet.chars().rfind(|letter| follows(&format!("\u{fdd0}{letter}")))
            }
            _ if follows(beyond) => None,
            _ => alphabet.chars().rfind(|letter| follows(letter.encode_utf8(&mut [0; 4]))),
        };
        last.unwrap_or('#').into()
    }
}

/// The letters of a language, in its order, and what sorts behind them all.
const fn alphabet(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Ar => ("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "a"),
        Language::Zh | Language::En | Language::Fr => ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "α"),
        Language::Ru => ("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ", "a"),
        Language::Es => ("ABCDEFGHIJKLMNÑOPQRSTUVWXYZ", "α"),
    }
}

/// The data is part of the program, so there always is a collator.
fn collator(language: Language, strength: Strength) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = match language {
        Language::Ar => locale!("ar"),
        Language::Zh => locale!("zh"),
        Language::En => locale!("en"),
        Language::Fr => locale!("fr"),
        Language::Ru => locale!("ru"),
        Language::Es => locale!("es"),
    };
    let mut preferences = CollatorPreferences::from(locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    let mut options = CollatorOptions::default();
    options.strength = Some(strength);
    CollatorBorrowed::try_new(preferences, options).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: Language, words: &str) -> String {
        let collation = Collation::new(language);
        let mut words: Vec<_> = words.split(' ').collect();
        words.sort_by(|a, b| collation.compare(a, b));
        words.join(" ")
    }

    #[test]
    fn each_language_has_its_order() {
        assert_eq!(sorted(Language::En, "item-10 item-9 Item-1"), "Item-1 item-9 item-10");
        assert_eq!(sorted(Language::En, "Zambia Åland Albania"), "Åland Albania Zambia");
        assert_eq!(
            sorted(Language::Fr, "Suède Équateur Espagne Égypte"),
            "Égypte Équateur Espagne Suède"
        );
        assert_eq!(sorted(Language::Es, "ñu oso nube nz"), "nube nz ñu oso");
        assert_eq!(sorted(Language::Ru, "жук ёлка ель енот ёж"), "ёж ёлка ель енот жук");
        assert_eq!(
            sorted(Language::Zh, "中国 巴西 法国 俄罗斯 阿根廷"),
            "阿根廷 巴西 俄罗斯 法国 中国"
        );
        assert_eq!(
            sorted(Language::Ar, "تونس أستراليا بلجيكا إسبانيا الأردن"),
            "إسبانيا أستراليا الأردن بلجيكا تونس"
        );
    }

    #[test]
    fn a_text_stands_under_its_letter() {
        for (language, texts, letters) in [
            (Language::En, "Åland zambia 3 Я «x»", "A Z # # #"),
            (Language::Fr, "États Œuvre", "E O"),
            (Language::Es, "ñandú nube", "Ñ N"),
            (Language::Ru, "ёлка Йемен Япония x", "Е Й Я #"),
            (Language::Ar, "إسبانيا آيسلندا اليمن تونس غانا x", "ا ا ا ت غ #"),
            (Language::Zh, "阿根廷 重庆 中国 巴西 俄罗斯 UNESCO 3", "A C Z B E U #"),
        ] {
            let collation = Collation::new(language);
            let found: Vec<_> = texts.split(' ').map(|text| collation.initial(text)).collect();
            assert_eq!(found.join(" "), letters);
        }
    }

    #[test]
    fn texts_that_are_equal_but_for_their_code_points_have_an_order() {
        assert_eq!(Collation::new(Language::Fr).compare("e\u{301}", "é"), Ordering::Less);
    }
}
