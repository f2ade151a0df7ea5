//! Enumerations: "a, b and c".

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::{Locale, locale};

use super::language::Language;

/// Joins items as the language enumerates them, with its "and" before the
/// last. English follows British usage, as the United Nations does.
#[must_use]
pub fn list(language: Language, items: &[String]) -> String {
    let locale: Locale = match language {
        Language::Ar => locale!("ar"),
        Language::Zh => locale!("zh"),
        Language::En => locale!("en-GB"),
        Language::Fr => locale!("fr"),
        Language::Ru => locale!("ru"),
        Language::Es => locale!("es"),
    };
    // The data is part of the program, so the comma is never reached.
    ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default())
        .map_or_else(|_| items.join(", "), |format| format.format(items.iter()).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_enumerates_in_its_way() {
        let say = |language, items: &[&str]| {
            list(language, &items.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        assert_eq!(say(Language::En, &[]), "");
        assert_eq!(say(Language::En, &["A"]), "A");
        assert_eq!(say(Language::En, &["A", "B", "C"]), "A, B and C");
        assert_eq!(say(Language::Fr, &["A", "B", "C"]), "A, B et C");
        assert_eq!(say(Language::Es, &["Suiza", "Italia"]), "Suiza e Italia");
        assert_eq!(say(Language::Ru, &["А", "Б", "В"]), "А, Б и В");
        assert_eq!(say(Language::Zh, &["甲", "乙", "丙"]), "甲、乙和丙");
        assert_eq!(say(Language::Ar, &["أ", "ب"]), "أ وب");
    }
}
