//! Which text stands on the page of a language, and the ways to the others.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::i18n::{Language, Tag};
use crate::plan::{Links, Prose};

/// The text that stands on the page of a language: that language's own, or one
/// in a language that has no pages of its own.
pub(super) fn here(language: Language, texts: &BTreeMap<&Tag, &Arc<str>>) -> Option<Prose> {
    let own = Tag::from(language);
    let of = |wanted: Option<Language>| texts.keys().find(move |tag| tag.official() == wanted);
    let exact = texts.keys().find(|tag| ***tag == own);
    let tag = exact.or_else(|| of(Some(language))).or_else(|| of(None))?;
    Some(Prose {
        markdown: texts.get(tag).map(|text| (*text).clone())?,
        tag: (*tag).clone(),
        links: Links::default(),
    })
}
