//! Cards: what the search index is to hold of a page in one language. A card
//! is cheap to make and to compare; its text stays Markdown until the page is
//! really indexed.

use std::collections::{BTreeMap, BTreeSet};

use papersmart_search::{Kind, Label, Named, Record};

use super::Prose;
use super::frame::Frame;
use crate::model::{Id, Site, Speaker};

/// A page in the search index of one language.
#[derive(Clone, Debug)]
pub struct Card {
    /// All but the running text.
    pub record: Record,
    /// The text of the page, if it belongs in the language's index.
    pub prose: Option<Prose>,
}

impl Card {
    /// A card of the page at `tail`, to be completed.
    #[must_use]
    pub fn new(frame: &Frame<'_>, kind: Kind, tail: &str, title: String) -> Self {
        let record = Record {
            url: frame.href(tail),
            kind,
            title,
            title_language: frame.language().code().to_owned(),
            symbols: Vec::new(),
            speakers: Vec::new(),
            items: Vec::new(),
            item_numbers: Vec::new(),
            body: None,
            session: None,
            date: None,
            languages: Vec::new(),
            keywords: Vec::new(),
            text: None,
        };
        Self { record, prose: None }
    }
}

/// All names of everyone: of today, formal and former, in every language, so
/// that a delegation is found by whichever the reader knows.
#[derive(Clone, Debug)]
pub struct Names(BTreeMap<Id, Vec<String>>);

impl Names {
    /// The names of a site's speakers.
    #[must_use]
    pub fn of(site: &Site) -> Self {
        Self(site.speakers.iter().map(|(id, speaker)| (id.clone(), all(speaker))).collect())
    }

    /// The names of a speaker.
    #[must_use]
    pub fn get(&self, id: &Id) -> &[String] {
        self.0.get(id).map_or(&[], Vec::as_slice)
    }

    /// A speaker under the name that a page gives them.
    #[must_use]
    pub fn named(&self, id: &Id, label: String) -> Named {
        let label = Label { key: id.to_string(), label };
        Named { label, names: self.get(id).to_vec() }
    }
}

fn all(speaker: &Speaker) -> Vec<String> {
    let former = speaker.former.iter().map(|(_, name)| name);
    let sets = [&speaker.name].into_iter().chain(&speaker.formal).chain(former);
    let names: BTreeSet<&String> =
        sets.flat_map(|names| names.iter().map(|(_, name)| name)).collect();
    names.into_iter().cloned().collect()
}
