//! Every word of the interface in six languages.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue};

use super::audit::audit;
use super::language::{Language, Six};
use super::messages::Messages;
use super::source::{Source, add_site, embedded};
use crate::diagnostic::Findings;
use crate::source::World;

/// The messages of the six languages. A message without arguments is a *word*,
/// formatted once when the catalogue is made; the others are *said*.
///
/// Ids are those of the `.ftl` files; an attribute is `id.attribute`. A message
/// that is missing reads as its id: [`Catalogue::load`] has found it before.
#[derive(Debug)]
pub struct Catalogue {
    languages: Six<Messages>,
    digest: [u8; 32],
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A count: chooses plural forms and is written with the language's
    /// grouping. Years and other numbers that are names are texts.
    Count(u64),
    /// Text, shown as it is.
    Text(Cow<'a, str>),
}

impl Catalogue {
    /// The program's own messages.
    #[must_use]
    pub fn embedded() -> Self {
        // A test sees to it that there is nothing to find.
        Self::of(&embedded(&mut Findings::default()))
    }

    /// The program's messages, each replaced by the site's own (its
    /// `i18n/LANG/*.ftl`) where it has one, and what is wrong with them.
    #[must_use]
    pub fn load(world: &World, findings: &mut Findings) -> Self {
        let mut sources = embedded(findings);
        let own = Six::from_fn(|language| sources[language].len());
        add_site(world, &mut sources, findings);
        // A test sees to it that there is nothing to find in the program's own.
        if Language::ALL.iter().any(|language| sources[*language].len() > own[*language]) {
            audit(&sources, &own, findings);
        }
        Self::of(&sources)
    }

    fn of(sources: &Six<Vec<Source>>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for source in sources.iter().flat_map(|(_, sources)| sources) {
            hasher.update(source.file.as_bytes()).update(&[0]);
            hasher.update(source.resource.source().as_bytes()).update(&[0]);
        }
        let digest = *hasher.finalize().as_bytes();
        let languages = Six::from_fn(|language| Messages::new(language, &sources[language]));
        Self { languages, digest }
    }

    /// A hash of all messages of all languages.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        self.digest
    }

    /// A message that needs no argument.
    #[must_use]
    pub fn word(&self, language: Language, id: &str) -> Option<&str> {
        self.words(language).get(id).map(String::as_str)
    }

    /// All messages that need no argument, by id.
    #[must_use]
    pub fn words(&self, language: Language) -> &BTreeMap<String, String> {
        self.languages[language].words()
    }

    /// A message with its arguments.
    #[must_use]
    pub fn say(&self, language: Language, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, arg.value());
        }
        self.languages[language].say(id, &values).unwrap_or_else(|| id.to_owned())
    }
}

impl Arg<'_> {
    fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Count(count) => (*count).into(),
            Self::Text(text) => text.as_ref().into(),
        }
    }
}

macro_rules! counts {
    ($($number:ty),+) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Count(u64::try_from(number).unwrap_or_default())
            }
        }
    )+};
}

// `i32` because that is what a bare literal is.
counts!(u8, u16, u32, u64, usize, i32);

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::source::Source;

    const COUNTED: &str = "
things = { $count ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
} { $count }
    .help = Read { $what }
plain = Don't { -name }
    .help = Help
-name = say
year = { $year }
ring = { ring }
";

    fn counted() -> Catalogue {
        let mut findings = Findings::default();
        let parse = |_| vec![Source::parse("x.ftl", COUNTED.to_owned(), &mut findings)];
        let sources = Six::from_fn(parse);
        assert!(findings.is_empty());
        Catalogue::of(&sources)
    }

    #[test]
    fn counts_choose_the_form_of_the_language() {
        let catalogue = counted();
        let forms = |language, counts: &[i32]| {
            let say =
                |count: &i32| catalogue.say(language, "things", &[("count", (*count).into())]);
            counts.iter().map(say).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(
            forms(Language::Ar, &[0, 1, 2, 3, 11, 100]),
            "zero 0, one 1, two 2, few 3, many 11, other 100"
        );
        assert_eq!(
            forms(Language::Ru, &[1, 2, 5, 11, 21, 22, 25]),
            "one 1, few 2, many 5, many 11, one 21, few 22, many 25"
        );
        assert_eq!(forms(Language::Fr, &[0, 1, 2]), "one 0, one 1, other 2");
        assert_eq!(forms(Language::Zh, &[1, 1_200]), "other 1, other 1,200");
    }

    #[test]
    fn words_are_the_messages_without_arguments() {
        let catalogue = counted();
        let ids: Vec<_> = catalogue.words(Language::En).keys().map(String::as_str).collect();
        assert_eq!(ids, ["plain", "plain.help"]);
        assert_eq!(catalogue.word(Language::En, "plain"), Some("Don’t say"));
        assert_eq!(catalogue.word(Language::En, "plain.help"), Some("Help"));
    }

    #[test]
    fn texts_are_said_as_they_are_and_nothing_panics() {
        let catalogue = counted();
        let say = |id, args: &[_]| catalogue.say(Language::En, id, args);
        assert_eq!(say("year", &[("year", "2026".into())]), "2026");
        assert_eq!(say("things.help", &[("what", "A/68/123".into())]), "Read A/68/123");
        assert_eq!(say("absent", &[]), "absent");
        assert_eq!(say("plain.absent", &[]), "plain.absent");
        assert_eq!(say("year", &[]), "{$year}");
        assert_eq!(say("ring", &[]), "{ring}");
    }

    #[test]
    fn threads_may_share_it() {
        fn shared<T: Send + Sync>() {}
        shared::<Catalogue>();
    }
}
