//! Text in several languages as it is typed: `LANG=TEXT`, once a language, or
//! a text that stands for one.

use std::collections::BTreeMap;

use super::stop::{Refusal, Stop};
use crate::i18n::{Language, Six, SixText};

/// Words that were typed, those with a language and one without.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    plain: Option<String>,
    by_language: BTreeMap<Language, String>,
}

impl Words {
    /// Sorts words that were typed; of several without a language, the last.
    #[must_use]
    pub fn of(typed: &[String]) -> Self {
        let mut words = Self::default();
        for text in typed {
            let halves = text.split_once('=');
            match halves.and_then(|(code, text)| Some((Language::from_code(code)?, text))) {
                Some((language, text)) => {
                    words.by_language.insert(language, text.to_owned());
                }
                None => words.plain = Some(text.clone()),
            }
        }
        words
    }

    /// The text without a language.
    #[must_use]
    pub fn plain(&self) -> Option<&str> {
        self.plain.as_deref()
    }

    /// The texts by language, however few.
    pub(super) fn some(&self) -> impl Iterator<Item = (Language, &str)> {
        self.by_language.iter().map(|(language, text)| (*language, text.as_str()))
    }

    /// The text in all six languages, if it was typed in any.
    ///
    /// # Errors
    /// If it was typed in some languages only.
    pub fn six(&self) -> Result<Option<SixText>, Stop> {
        if self.by_language.is_empty() {
            return Ok(None);
        }
        let text = |language| self.by_language.get(&language).cloned();
        if let Some(six) = Six::from_fn(text).complete() {
            return Ok(Some(six));
        }
        let missing = Language::ALL.into_iter().filter(|it| !self.by_language.contains_key(it));
        Err(Refusal::new("languages-missing").texts("languages", missing).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(typed: &[&str]) -> Words {
        Words::of(&typed.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn a_text_belongs_to_the_language_before_the_sign() {
        let six = words(&["ar=a", "zh=b", "en=c = d", "fr=e", "ru=f", "es=g"]);
        let text = six.six().unwrap().unwrap();
        assert_eq!(text[Language::En], "c = d");
        assert_eq!(words(&["a=b"]).plain(), Some("a=b"));
        assert!(words(&["Room I"]).six().unwrap().is_none());
    }

    #[test]
    fn languages_that_are_missing_are_named() {
        let Err(Stop::Refused(refusal)) = words(&["en=c", "fr=e", "es=g"]).six() else {
            panic!("it was taken");
        };
        let expected = Refusal::new("languages-missing").texts("languages", ["ar", "zh", "ru"]);
        assert_eq!(refusal, expected);
    }
}
