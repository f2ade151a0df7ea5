//! How sources name languages: by code, in their own words, in file names.

use crate::i18n::{Language, Tag};

/// What the six are called, in lower case.
const NAMES: [(Language, &[&str]); 6] = [
    (Language::Ar, &["ar", "ara", "a", "arabic", "arabe", "árabe", "العربية", "عربي", "арабский"]),
    (Language::Zh, &["zh", "chi", "zho", "c", "chinese", "chinois", "chino", "中文", "китайский"]),
    (Language::En, &["en", "eng", "e", "english", "anglais", "inglés", "英文", "английский"]),
    (Language::Fr, &["fr", "fre", "fra", "f", "french", "français", "francais", "francés"]),
    (Language::Ru, &["ru", "rus", "r", "russian", "russe", "ruso", "русский"]),
    (Language::Es, &["es", "spa", "s", "spanish", "español", "espanol", "espagnol"]),
];

/// One of the six by a name of three letters at least, or a code of two.
pub(super) fn official(name: &str) -> Option<Language> {
    let name = name.trim().to_lowercase();
    // A single letter stands for a language only where one is sure to stand.
    NAMES
        .iter()
        .find(|(_, names)| name.chars().count() > 1 && names.contains(&name.as_str()))
        .map(|it| it.0)
}

/// Any language, by its name among the six or by its tag.
pub(super) fn tag(name: &str) -> Option<Tag> {
    let name = name.trim();
    if let Some(language) = official(name) {
        return language.code().parse().ok();
    }
    // Longer ones are words, not codes.
    let primary = name.split('-').next().unwrap_or(name);
    if primary.len() > 3 { None } else { name.parse().ok() }
}

/// The language that an address tells: `…-EN.pdf`, `…_fr.pdf`, `/en/…`,
/// `lang=ru`.
pub(super) fn of_address(address: &str) -> Option<Language> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let asked = query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        matches!(key.to_ascii_lowercase().as_str(), "lang" | "language" | "ln" | "l").then(|| value)
    });
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let last = stem.rsplit_once(['-', '_', '.']).map(|(_, last)| last.to_lowercase());
    let coded = |code: &str| NAMES.iter().find(|(_, names)| names.contains(&code)).map(|it| it.0);
    asked
        .and_then(official)
        .or_else(|| last.and_then(|last| coded(&last)))
        .or_else(|| path.split('/').find_map(|part| Language::from_code(&part.to_lowercase())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_tell_languages() {
        for (address, expected) in [
            ("https://x.example/files/A_68_123-AR.pdf", Some(Language::Ar)),
            ("https://x.example/A_68_123_E.pdf", Some(Language::En)),
            ("https://x.example/zh/A/68/123", Some(Language::Zh)),
            ("https://x.example/doc?symbol=A/68/123&Lang=R", None),
            ("https://x.example/doc?symbol=A/68/123&Lang=ru", Some(Language::Ru)),
            ("https://x.example/A/68/123", None),
        ] {
            assert_eq!(of_address(address), expected, "{address}");
        }
        assert_eq!(official("العربية"), Some(Language::Ar));
        assert_eq!(official("e"), None);
        assert_eq!(tag("Deutsch"), None);
        assert_eq!(tag("pt").map(|tag| tag.to_string()), Some("pt".to_owned()));
    }
}
