//! The register of UN names of States that is part of the program.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use super::document::parse;
use super::fields::{Cell, Value};
use crate::diagnostic::Findings;
use crate::i18n::SixText;
use crate::model::SpeakerKind;

/// A State's names.
pub(super) struct State {
    pub(super) kind: SpeakerKind,
    pub(super) name: SixText,
    pub(super) formal: Option<SixText>,
}

impl Value for State {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let kind = fields.or("kind", SpeakerKind::State);
            let name = fields.required("name");
            let formal = fields.optional("formal");
            Some(Self { kind: kind?, name: name?, formal })
        })
    }
}

/// The register, by ISO 3166-1 alpha-3 code in lower case.
pub(super) fn register() -> &'static BTreeMap<String, State> {
    static REGISTER: LazyLock<BTreeMap<String, State>> =
        LazyLock::new(|| read(&mut Findings::default()));
    &REGISTER
}

fn read(findings: &mut Findings) -> BTreeMap<String, State> {
    let file: Arc<str> = "states.toml".into();
    let states = parse(&file, 0, include_str!("states.toml"), findings, |fields| {
        let states = fields.each();
        Some(
            states
                .filter_map(|(cell, _)| Some((cell.key().to_owned(), State::read(cell)?)))
                .collect(),
        )
    });
    states.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn the_register_is_complete() {
        let mut findings = Findings::default();
        let states = read(&mut findings);
        assert!(findings.is_empty(), "{:?}", findings.sorted());
        let observers = states.values().filter(|state| state.kind == SpeakerKind::Observer);
        assert_eq!((states.len(), observers.count()), (195, 2));
        assert!(states.values().all(|state| state.formal.is_some()));
        assert_eq!(states["tur"].name[Language::Fr], "Türkiye");
        assert_eq!(states["civ"].name[Language::En], "Côte d'Ivoire");
        let marks =
            |text: &str| text.contains('*') || text.ends_with("(the)") || text.contains("  ");
        assert!(!states.values().any(|state| state.name.iter().any(|(_, name)| marks(name))));
    }
}
