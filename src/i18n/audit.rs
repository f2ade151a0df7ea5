//! What is wrong with the catalogues. English is the reference: every other
//! language has the same messages with the same arguments, and a site's own
//! English messages take the arguments that the program gives.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::language::{Language, Six};
use super::source::Source;
use crate::diagnostic::{Finding, Findings, Place};

/// Finds what is missing, unknown, or called with other arguments. `own` says
/// how many of each language's files are the program's.
pub(super) fn audit(sources: &Six<Vec<Source>>, own: &Six<usize>, findings: &mut Findings) {
    let english = &sources[Language::En];
    let mut reference = Definitions::of(english);
    let program = Definitions::of(english.get(..own[Language::En]).unwrap_or_default());
    for (id, definition) in program.0 {
        reference.0.entry(id).and_modify(|site| site.variables = definition.variables);
    }
    for (language, sources) in sources.iter() {
        let definitions = Definitions::of(sources);
        definitions.compare(language, &reference, findings);
        reference.missing_from(language, &definitions, findings);
    }
}

/// A message or an attribute.
struct Definition<'a> {
    place: Place,
    /// Whether it is a term, which only its own language's messages can use.
    term: bool,
    /// Variables it uses, those of the messages it refers to included.
    variables: BTreeSet<&'a str>,
    /// Messages and terms it refers to.
    references: BTreeSet<String>,
}

/// The last definition of every id, with `id.attribute` for attributes and
/// `-id` for terms.
struct Definitions<'a>(BTreeMap<String, Definition<'a>>);

impl<'a> Definitions<'a> {
    fn of(sources: &'a [Source]) -> Self {
        let mut all = Self(BTreeMap::new());
        for source in sources {
            for entry in source.resource.entries() {
                all.add(source, entry);
            }
        }
        all.follow_references();
        all
    }

    fn add(&mut self, source: &Source, entry: &'a Entry<&'a str>) {
        let (name, term, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name, false, message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (term.id.name, true, Some(&term.value), &term.attributes),
            _ => return,
        };
        let id = if term { format!("-{name}") } else { name.to_owned() };
        self.forget(&id);
        let value = value.map(|pattern| (id.clone(), name, pattern));
        let attributes = attributes
            .iter()
            .map(|part| (format!("{id}.{}", part.id.name), part.id.name, &part.value));
        for (id, at, pattern) in value.into_iter().chain(attributes) {
            let mut definition = Definition {
                place: source.place(at),
                term,
                variables: BTreeSet::new(),
                references: BTreeSet::new(),
            };
            definition.read(pattern);
            self.0.insert(id, definition);
        }
    }

    /// A message is replaced whole, attributes included.
    fn forget(&mut self, id: &str) {
        let attributes = format!("{id}.");
        let known = self.0.range(attributes.clone()..).map(|(id, _)| id.clone());
        let stale: Vec<_> = known.take_while(|known| known.starts_with(&attributes)).collect();
        for id in stale.iter().map(String::as_str).chain([id]) {
            self.0.remove(id);
        }
    }

    /// Adds the variables of referenced messages until nothing changes.
    fn follow_references(&mut self) {
        loop {
            let mut more = Vec::new();
            for (id, definition) in &self.0 {
                for reference in definition.references.iter().filter_map(|id| self.0.get(id)) {
                    // Terms take their own arguments, never the message's.
                    if !reference.term && !reference.variables.is_subset(&definition.variables) {
                        more.push((id.clone(), reference.variables.clone()));
                    }
                }
            }
            if more.is_empty() {
                return;
            }
            for (id, variables) in more {
                if let Some(definition) = self.0.get_mut(&id) {
                    definition.variables.extend(variables);
                }
            }
        }
    }

    /// Finds what this language has and English has not or has otherwise.
    fn compare(&self, language: Language, reference: &Self, findings: &mut Findings) {
        for (id, definition) in &self.0 {
            let finding = |finding: Finding| finding.with("language", language).with("id", id);
            for absent in definition.references.iter().filter(|id| !self.0.contains_key(*id)) {
                findings.push(
                    Finding::error("message-missing", &definition.place)
                        .with("language", language)
                        .with("id", absent),
                );
            }
            if definition.term {
                continue;
            }
            let Some(english) = reference.0.get(id) else {
                findings.push(finding(Finding::warning("message-unknown", &definition.place)));
                continue;
            };
            let strange: Vec<_> = definition.variables.difference(&english.variables).collect();
            let unused: Vec<_> = english.variables.difference(&definition.variables).collect();
            let mut differs = |base: Finding, variables: &[&&str]| {
                for variable in variables {
                    findings.push(finding(base.clone()).with("variable", variable));
                }
            };
            differs(Finding::error("message-arguments", &definition.place), &strange);
            differs(Finding::warning("message-arguments", &definition.place), &unused);
        }
    }

    /// Finds what English (this) has and another language has not.
    fn missing_from(&self, language: Language, other: &Self, findings: &mut Findings) {
        for (id, definition) in &self.0 {
            if definition.term || other.0.contains_key(id) {
                continue;
            }
            let name = definition.place.file.rsplit('/').next().unwrap_or_default();
            let message = id.split('.').next().and_then(|message| other.0.get(message));
            let place = message.map_or_else(
                || Place::whole(&format!("i18n/{language}/{name}").into()),
                |message| message.place.clone(),
            );
            findings.push(
                Finding::error("message-missing", &place).with("language", language).with("id", id),
            );
        }
    }
}

impl<'a> Definition<'a> {
    fn read(&mut self, pattern: &'a Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                variants.iter().for_each(|variant| self.read(&variant.value));
            }
        }
    }

    fn read_inline(&mut self, inline: &'a InlineExpression<&'a str>) {
        let named = |mark: &str, name: &str, attribute: Option<&str>| match attribute {
            Some(attribute) => format!("{mark}{name}.{attribute}"),
            None => format!("{mark}{name}"),
        };
        match inline {
            InlineExpression::VariableReference { id } if !self.term => {
                self.variables.insert(id.name);
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.read_inline(argument));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.references.insert(named("", id.name, attribute));
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.references.insert(named("-", id.name, attribute));
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::VariableReference { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
