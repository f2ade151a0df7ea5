//! Stems: what the inflections of a word have in common. Input is folded, so
//! a word stems alike whether its accents were typed or not. Snowball does the
//! bulk; each language mends before and after it what folding or Snowball
//! itself leaves apart.

mod arabic;
mod english;
mod french;
mod russian;
mod spanish;

use frostem::{Algorithm, Stemmer as Snowball};

use super::script::Script;
use crate::Language;

/// The stemmers of one index.
pub(super) struct Stemmer {
    latin: Language,
    snowball: Snowball,
    russian: Snowball,
}

impl Stemmer {
    pub(super) fn new(language: Language) -> Self {
        let (latin, algorithm) = match language {
            Language::Fr => (Language::Fr, Algorithm::French),
            Language::Es => (Language::Es, Algorithm::Spanish),
            _ => (Language::En, Algorithm::English),
        };
        Self {
            latin,
            snowball: Snowball::new(algorithm),
            russian: Snowball::new(Algorithm::Russian),
        }
    }

    /// The stem of a folded word; one with digits is its own.
    pub(super) fn stem(&self, form: &str, script: Script) -> String {
        if form.bytes().any(|byte| byte.is_ascii_digit()) {
            return form.to_owned();
        }
        match (script, self.latin) {
            (Script::Latin, Language::Fr) => french::stem(form, self.snowball),
            (Script::Latin, Language::Es) => spanish::stem(form, self.snowball),
            (Script::Latin, _) => english::stem(form, self.snowball),
            (Script::Cyrillic, _) => russian::stem(form, self.russian),
            (Script::Arabic, _) => arabic::stem(form),
            (Script::Han | Script::Other, _) => form.to_owned(),
        }
    }
}
