//! JSON for other programs: objects without what is not known, texts by their
//! languages, and the schemas that describe the site's interface. Start at
//! [`object`].

use include_dir::{Dir, include_dir};
use serde_json::{Map, Value, json};

use crate::i18n::{Language, Six, SixText};

static SCHEMAS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/interchange/schema");

/// The schemas by the names of their files.
pub fn schemas() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    SCHEMAS.files().filter_map(|file| Some((file.path().to_str()?, file.contents())))
}

/// An object without what is not known: no nulls, no empty lists.
#[must_use]
pub fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let known = |value: &Value| match value {
        Value::Null => false,
        Value::Array(all) => !all.is_empty(),
        Value::Object(all) => !all.is_empty(),
        _ => true,
    };
    let fields = fields.into_iter().filter(|(_, value)| known(value));
    Value::Object(fields.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

/// A text by its languages.
#[must_use]
pub fn six(text: &SixText) -> Value {
    let texts = text.iter().map(|(language, text)| (language.to_string(), json!(text)));
    Value::Object(texts.collect::<Map<_, _>>())
}

/// A text that may lack some of its languages.
#[must_use]
pub fn partial(text: &Six<Option<String>>) -> Value {
    let there = |(language, text): (Language, &Option<String>)| {
        Some((language.to_string(), json!(text.as_ref()?)))
    };
    Value::Object(text.iter().filter_map(there).collect::<Map<_, _>>())
}
