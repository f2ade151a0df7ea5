//! Questions with the pages that answer them. They start at [`read`].

use std::path::Path;

use papersmart::i18n::Language;
use serde::Deserialize;

/// What somebody types, and what it should lead to.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Query {
    /// What is hard about it.
    pub(crate) class: String,
    /// As it is typed.
    pub(crate) query: String,
    /// Pages that answer it, from the root of the language.
    pub(crate) pages: Vec<String>,
    /// Pages that must not be among the first hits.
    #[serde(default)]
    pub(crate) never: Vec<String>,
}

impl Query {
    /// Whether the last word may be the beginning of one.
    pub(crate) fn is_still_typed(&self) -> bool {
        self.class == "prefix"
    }
}

/// All that is asked in a language.
pub(crate) fn read(language: Language) -> Vec<Query> {
    #[derive(Deserialize)]
    struct File {
        queries: Vec<Query>,
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/queries");
    let text = std::fs::read_to_string(folder.join(format!("{}.toml", language.code()))).unwrap();
    toml::from_str::<File>(&text).unwrap().queries
}
