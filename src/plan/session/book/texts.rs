//! Which text of something stands in a book, in which language, and what is said
//! of that. Start at [`Binder::statement_text`].

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Binder;
use super::lines::Entry;
use crate::book::{Block, Piece};
use crate::i18n::{Language, Tag};
use crate::markdown::{self, Setting};
use crate::model::{Document, PressRelease, Statement, VersionRole};
use crate::plan::session::statement;
use crate::plan::{Links, Prose};

/// The text of something in a book, if it has one.
pub(super) struct Text<'t> {
    text: Option<(&'t Tag, &'t Arc<str>)>,
    /// Whether it is in the language of the book.
    pub(super) is_own: bool,
    /// What it is among the others: as delivered, a translation, the original.
    role: Option<String>,
}

/// The texts of a statement that can be read.
pub(super) fn statement_texts(statement: &Statement) -> BTreeMap<&Tag, &Arc<str>> {
    statement::texts_of(statement)
}

impl Binder<'_> {
    pub(super) fn statement_text<'s>(&self, one: &'s Statement) -> Text<'s> {
        let texts = statement_texts(one);
        let role = |tag: &Tag| one.versions.get(tag).map(|version| version.role);
        let delivered = |tag: &&Tag| role(tag) == Some(VersionRole::AsDelivered);
        let original = texts.keys().copied().find(delivered);
        let mut text = Text::of(self.frame.frame.language(), &texts, original);
        let voice = self.frame.frame.voice;
        text.role =
            text.text.and_then(|(tag, _)| role(tag)).map(|one| voice.term("version-role", one));
        text
    }

    pub(super) fn document_text<'d>(&self, one: &'d Document) -> Text<'d> {
        let original = one.original_language.as_ref();
        let mut text = Text::of(self.frame.frame.language(), &one.texts.iter().collect(), original);
        let is_original = text.text.is_some_and(|(tag, _)| Some(tag) == original);
        text.role = is_original.then(|| self.word("document-original"));
        text
    }

    pub(super) fn press_text<'p>(&self, one: &'p PressRelease) -> Text<'p> {
        Text::of(self.frame.frame.language(), &one.texts.iter().collect(), None)
    }
}

impl<'t> Text<'t> {
    /// The text in the language of the book; else in that of the original; else
    /// in whichever there is.
    fn of(
        language: Language,
        texts: &BTreeMap<&'t Tag, &'t Arc<str>>,
        original: Option<&Tag>,
    ) -> Self {
        let exact = Tag::from(language);
        let is_own = |tag: &&&Tag| tag.official() == Some(language);
        let own = texts.keys().find(|tag| ***tag == exact).or_else(|| texts.keys().find(is_own));
        let known = |wanted: &Tag| texts.keys().find(|tag| **tag == wanted);
        let other = || original.and_then(known).or_else(|| texts.keys().next());
        let tag = own.or_else(other);
        let text = tag.and_then(|tag| texts.get_key_value(tag));
        Self { text: text.map(|(tag, text)| (*tag, *text)), is_own: own.is_some(), role: None }
    }

    /// The text as pages have it.
    pub(super) fn prose(&self) -> Option<Prose> {
        let (tag, markdown) = self.text?;
        let (markdown, tag) = (Arc::clone(markdown), tag.clone());
        Some(Prose { markdown, tag, links: Links::default() })
    }

    /// "Text: French, as delivered".
    pub(super) fn fact(&self, binder: &Binder<'_>) -> Option<(String, Entry)> {
        let (tag, _) = self.text?;
        let voice = binder.frame.frame.voice;
        let name = voice.language_name(tag);
        let text = match &self.role {
            Some(role) => voice.explained(&name, role),
            None => name,
        };
        Some((binder.word("book-text"), vec![vec![Piece::plain(text)]]))
    }

    /// The text, behind a word on its language where that is another one.
    pub(super) fn blocks(&self, binder: &Binder<'_>, tail: &str) -> Vec<Block> {
        let Some((tag, markdown)) = self.text else { return Vec::new() };
        let voice = binder.frame.frame.voice;
        let name = voice.language_name(tag);
        let other = (!self.is_own)
            .then(|| Block::Notice(voice.say("book-text-other", &[("language", &name)])));
        let page = binder.frame.frame.absolute(tail);
        let links: BTreeMap<String, String> = markdown::hrefs(markdown)
            .into_iter()
            .map(|href| {
                let address = markdown::absolute(&href, &page);
                let to = address.and_then(|address| binder.to(&address));
                (href, to.map(|to| to.href()).unwrap_or_default())
            })
            .collect();
        let (notes, back) = (binder.word("prose-notes"), binder.word("prose-back"));
        let setting = Setting {
            language: tag,
            links: &links,
            top_heading: 2,
            id_prefix: "t-",
            table_label: None,
            notes_label: &notes,
            back_label: &back,
        };
        let text = Block::Text(tag.clone(), markdown::to_xhtml(markdown, &setting));
        other.into_iter().chain([text]).collect()
    }
}
