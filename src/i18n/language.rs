//! The six official languages, the text that exists in all of them, and the
//! tags of the many more in which a statement may be written.

use std::fmt;
use std::ops::{Index, IndexMut};
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// One of the six official languages of the United Nations (rule 51 of the
/// rules of procedure of the General Assembly), in the order of its sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Arabic.
    Ar,
    /// Chinese.
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

impl Language {
    /// All six, in the order in which they are shown.
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// The BCP 47 code, which is also the first segment of every address.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    /// The language's own name.
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::Zh => "中文",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Es => "Español",
        }
    }

    /// The direction its text runs in, as HTML's `dir` writes it.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// The language of a two-letter code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The language to speak to someone at a terminal: of what they asked for,
    /// else of the first of the environment's settings that says something, in
    /// the order `LC_ALL`, `LC_MESSAGES`, `LANG` (`fr_CH.UTF-8` is French).
    /// English where that is none of the six.
    #[must_use]
    pub fn from_environment(asked: Option<&str>, settings: [Option<&str>; 3]) -> Self {
        let code = [asked].into_iter().chain(settings).flatten().find(|value| !value.is_empty());
        let code = code.and_then(|value| value.split(['_', '-', '.', '@']).next());
        code.and_then(|code| Self::from_code(&code.to_ascii_lowercase())).unwrap_or(Self::En)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A value in each of the six languages: all six slots are always filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Six<T>([T; 6]);

/// Text that is complete in six languages.
pub type SixText = Six<String>;

impl<T> Six<T> {
    /// Builds the six values from a function of the language.
    pub fn from_fn(mut value: impl FnMut(Language) -> T) -> Self {
        Self(Language::ALL.map(&mut value))
    }

    /// The six pairs, in the order of [`Language::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Language, &T)> {
        Language::ALL.into_iter().zip(&self.0)
    }

    /// The six values, each made into another.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Six<U> {
        Six(self.0.map(change))
    }
}

impl<T> Six<Option<T>> {
    /// The six values, if all are there.
    #[must_use]
    pub fn complete(self) -> Option<Six<T>> {
        let [ar, zh, en, fr, ru, es] = self.0;
        Some(Six([ar?, zh?, en?, fr?, ru?, es?]))
    }
}

impl<T> Index<Language> for Six<T> {
    type Output = T;

    fn index(&self, language: Language) -> &T {
        &self.0[language as usize]
    }
}

impl<T> IndexMut<Language> for Six<T> {
    fn index_mut(&mut self, language: Language) -> &mut T {
        &mut self.0[language as usize]
    }
}

/// The language of a text, as a canonical BCP 47 tag: any language, not only
/// the six, because statements are also made in Portuguese or German.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tag(String);

impl Tag {
    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The official language of the same code, if it is one.
    #[must_use]
    pub fn official(&self) -> Option<Language> {
        Language::from_code(self.0.split('-').next().unwrap_or_default())
    }

    /// The direction its script runs in, as HTML's `dir` writes it.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        let identifier = self.0.parse::<LanguageIdentifier>();
        match identifier.map(|identifier| identifier.character_direction()) {
            Ok(CharacterDirection::RTL) => "rtl",
            _ => "ltr",
        }
    }
}

impl From<Language> for Tag {
    fn from(language: Language) -> Self {
        Self(language.code().to_owned())
    }
}

impl FromStr for Tag {
    type Err = unic_langid::LanguageIdentifierError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let identifier: LanguageIdentifier = text.parse()?;
        Ok(Self(identifier.to_string()))
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_setting_decides() {
        let speak = Language::from_environment;
        assert_eq!(speak(Some("ar"), [Some("fr_FR.UTF-8"), None, None]), Language::Ar);
        assert_eq!(speak(None, [Some(""), Some("es_PA@euro"), Some("ru_RU")]), Language::Es);
        assert_eq!(speak(None, [None, None, Some("zh-Hant-TW")]), Language::Zh);
        assert_eq!(speak(None, [Some("de_CH.UTF-8"), None, Some("fr_CH.UTF-8")]), Language::En);
        assert_eq!(speak(None, [Some("C"), None, Some("fr")]), Language::En);
        assert_eq!(speak(None, [None; 3]), Language::En);
    }
}
