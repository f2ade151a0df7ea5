//! Why a command changes nothing: a rule of the desk refuses it, the files
//! would have errors, or the environment failed.

use std::collections::BTreeMap;
use std::fmt::Display;

use super::names::Item;
use crate::build::BuildError;
use crate::diagnostic::Finding;
use crate::model::Term;
use crate::publish::WriteError;
use crate::source::World;

/// Why a command changed nothing.
#[derive(Debug)]
pub enum Stop {
    /// A rule refuses it.
    Refused(Refusal),
    /// The files have, or would have, these errors.
    Found {
        /// What is wrong.
        findings: Vec<Finding>,
        /// The text of each file that they are in, as it is or would be.
        sources: BTreeMap<String, String>,
    },
    /// The environment failed.
    Failed(BuildError),
}

/// A refusal: its message is `desk-CODE` of the catalogues.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Stable name of the rule.
    pub code: &'static str,
    /// Arguments of the message.
    pub args: Vec<(&'static str, Word)>,
}

/// An argument that whoever speaks puts into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// As it is.
    Text(String),
    /// The label of a keyword: `term-FAMILY-KEYWORD`.
    Term(&'static str, &'static str),
    /// Something that may be embargoed, by its id.
    Item(Item),
    /// Several, in order.
    List(Vec<Self>),
    /// A command line, of words and of things that may be embargoed.
    Command(Vec<Self>),
}

impl Refusal {
    pub(super) fn new(code: &'static str) -> Self {
        Self { code, args: Vec::new() }
    }

    pub(super) fn word(mut self, name: &'static str, word: Word) -> Self {
        self.args.push((name, word));
        self
    }

    pub(super) fn text(self, name: &'static str, text: impl Display) -> Self {
        self.word(name, Word::Text(text.to_string()))
    }

    pub(super) fn texts<T: Display>(
        self,
        name: &'static str,
        texts: impl IntoIterator<Item = T>,
    ) -> Self {
        let texts = texts.into_iter().map(|text| Word::Text(text.to_string()));
        self.word(name, Word::List(texts.collect()))
    }

    pub(super) fn term(self, name: &'static str, family: &'static str, term: impl Term) -> Self {
        self.word(name, Word::Term(family, term.keyword()))
    }

    pub(super) fn item(self, name: &'static str, item: &Item) -> Self {
        self.word(name, Word::Item(item.clone()))
    }
}

impl Stop {
    /// Whether the disk is full.
    #[must_use]
    pub fn is_full(&self) -> bool {
        let error = match self {
            Self::Failed(BuildError::Write(WriteError { error, .. })) => error,
            Self::Failed(BuildError::Read { error, .. }) => error,
            _ => return false,
        };
        error.kind() == std::io::ErrorKind::StorageFull
    }

    /// The findings, with the text of the files that they are in.
    pub(super) fn found(world: &World, findings: Vec<Finding>) -> Self {
        let text = |file: &str| String::from_utf8(world.read(file).ok()?).ok();
        let files = findings.iter().map(|finding| finding.place.file.to_string());
        let sources = files.filter_map(|file| Some((file.clone(), text(&file)?))).collect();
        Self::Found { findings, sources }
    }
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<BuildError> for Stop {
    fn from(error: BuildError) -> Self {
        Self::Failed(error)
    }
}

impl From<WriteError> for Stop {
    fn from(error: WriteError) -> Self {
        Self::Failed(error.into())
    }
}
