//! Text in the six languages: complete, or with gaps that are said.

use super::fields::{Cell, Fields, Value};
use crate::diagnostic::Finding;
use crate::i18n::{Language, Six, SixText};
use crate::model::PartialText;

impl Value for SixText {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let texts = texts(fields);
            if let Some(missing) = missing(fields) {
                fields.report(cell.error("missing-language").with("languages", missing));
            }
            texts.complete()
        })
    }
}

impl Value for PartialText {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let partial = texts(fields);
            if partial.iter().all(|(_, text)| text.is_none()) {
                fields.report(cell.error("no-language"));
                return None;
            }
            if let Some(missing) = missing(fields) {
                let warning = Finding::warning("untranslated", &cell.place());
                fields.report(warning.with("key", cell.key()).with("languages", missing));
            }
            Some(partial)
        })
    }
}

fn texts(fields: &mut Fields<'_>) -> PartialText {
    Six::from_fn(|language| fields.optional(language.code()))
}

/// The languages that are not there, if any.
fn missing(fields: &Fields<'_>) -> Option<String> {
    let codes: Vec<_> =
        Language::ALL.into_iter().map(Language::code).filter(|code| !fields.has(code)).collect();
    (!codes.is_empty()).then(|| codes.join(", "))
}
