//! The messages of one language, ready to be spoken.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::language::Language;
use super::numbers::number;
use super::source::Source;
use super::typography::typeset;

/// What one language can say.
pub(super) struct Messages {
    bundle: FluentBundle<Arc<FluentResource>>,
    words: BTreeMap<String, String>,
}

impl Messages {
    /// The messages of some files; later files prevail over earlier ones.
    pub(super) fn new(language: Language, sources: &[Source]) -> Self {
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        match language {
            Language::Ar => dress::<{ Language::Ar as usize }, _>(&mut bundle),
            Language::Zh => dress::<{ Language::Zh as usize }, _>(&mut bundle),
            Language::En => dress::<{ Language::En as usize }, _>(&mut bundle),
            Language::Fr => dress::<{ Language::Fr as usize }, _>(&mut bundle),
            Language::Ru => dress::<{ Language::Ru as usize }, _>(&mut bundle),
            Language::Es => dress::<{ Language::Es as usize }, _>(&mut bundle),
        }
        for (name, function) in CLOCK_FUNCTIONS {
            // It can only fail where a function of this name is there already.
            let _ = bundle.add_function(name, function);
        }
        for source in sources {
            bundle.add_resource_overriding(Arc::clone(&source.resource));
        }
        let mut messages = Self { bundle, words: BTreeMap::new() };
        messages.words = messages.collect_words(sources);
        messages
    }

    /// Everything that needs no argument, said once and for all.
    pub(super) fn words(&self) -> &BTreeMap<String, String> {
        &self.words
    }

    /// A message or, as `id.attribute`, an attribute of one.
    pub(super) fn say(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        self.format(id, Some(args), &mut Vec::new())
    }

    fn format(
        &self,
        id: &str,
        args: Option<&FluentArgs<'_>>,
        errors: &mut Vec<FluentError>,
    ) -> Option<String> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        Some(self.bundle.format_pattern(pattern, args, errors).into_owned())
    }

    fn collect_words(&self, sources: &[Source]) -> BTreeMap<String, String> {
        let mut words = BTreeMap::new();
        for entry in sources.iter().flat_map(|source| source.resource.entries()) {
            let ast::Entry::Message(message) = entry else { continue };
            let attributes = message.attributes.iter();
            let ids = std::iter::once(message.id.name.to_owned())
                .chain(attributes.map(|part| format!("{}.{}", message.id.name, part.id.name)));
            for id in ids {
                // What needs an argument reports its absence.
                let mut errors = Vec::new();
                match self.format(&id, None, &mut errors) {
                    Some(text) if errors.is_empty() => words.insert(id, text),
                    _ => words.remove(&id),
                };
            }
        }
        words
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("words", &self.words.len()).finish_non_exhaustive()
    }
}

/// Gives a bundle the language's spaces and figures. Bundles accept plain
/// functions only, hence the language as a constant.
fn dress<const LANGUAGE: usize, M>(
    bundle: &mut fluent_bundle::bundle::FluentBundle<Arc<FluentResource>, M>,
) {
    bundle.set_transform(Some(|text: &str| typeset(Language::ALL[LANGUAGE], text)));
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(n) if n.value >= 0.0 && n.value.fract() == 0.0 => {
            Some(number(Language::ALL[LANGUAGE], n.value as u64))
        }
        _ => None,
    }));
}

type Function = for<'a> fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a>;

/// What patterns of times need and Fluent lacks.
const CLOCK_FUNCTIONS: [(&str, Function); 3] = [
    ("HOUR12", |args, _| {
        figure(args, |hour| if hour % 12 == 0 { 12.into() } else { (hour % 12).into() })
    }),
    ("HALF", |args, _| figure(args, |hour| if hour < 12 { "am".into() } else { "pm".into() })),
    ("PAD", |args, _| figure(args, |number| format!("{number:02}").into())),
];

fn figure<'a>(
    args: &[FluentValue<'a>],
    function: impl FnOnce(u8) -> FluentValue<'a>,
) -> FluentValue<'a> {
    match args {
        [FluentValue::Number(number)] => function(number.value as u8),
        _ => FluentValue::Error,
    }
}
