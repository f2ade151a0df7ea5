//! What a page's bytes depend on besides its view: the sources it can reach,
//! the words these show, the addresses of the assets they mention. A change of
//! one translation so changes the pages that show it and no others.

use std::collections::{BTreeMap, BTreeSet};

use blake3::{Hash, Hasher};

use super::mentions::Mentions;
use super::sources::Sources;

/// Raised when the same sources are rendered to other bytes: another minifier,
/// another template engine.
const FORMAT: u32 = 1;

/// The templates by file, with what each mentions.
pub(super) type Graph = BTreeMap<String, Mentions>;

/// The files that a template can reach, itself among them.
pub(super) fn closure<'a>(graph: &'a Graph, template: &'a str) -> BTreeSet<&'a str> {
    let homes: BTreeMap<&str, &str> = graph
        .iter()
        .flat_map(|(file, mentions)| mentions.defines.keys().map(|name| (&**name, &**file)))
        .collect();
    let mut reached = BTreeSet::new();
    let mut open = vec![template];
    while let Some(file) = open.pop() {
        let Some(mentions) = graph.get(file) else { continue };
        if reached.insert(file) {
            open.extend(mentions.templates.keys().map(String::as_str));
            open.extend(mentions.components.keys().filter_map(|name| homes.get(&**name)));
        }
    }
    reached
}

/// The digest of a template in a language.
pub(super) fn fingerprint(
    sources: &Sources,
    graph: &Graph,
    template: &str,
    words: &BTreeMap<String, String>,
    addresses: &BTreeMap<String, String>,
) -> Hash {
    let mut hasher = Hasher::new();
    let mut add = |text: &str| {
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    };
    add(&FORMAT.to_string());
    let mut shown = BTreeSet::new();
    let mut linked = BTreeSet::new();
    for file in closure(graph, template) {
        add(file);
        let text = sources.templates.get(file).map_or("", |source| &source.text);
        add(text);
        linked.extend(addresses.keys().filter(|name| text.contains(&***name)));
        if let Some(mentions) = graph.get(file) {
            shown.extend(mentions.words.keys());
            if mentions.all_words {
                shown.extend(words.keys());
            }
        }
    }
    for word in shown {
        add(word);
        add(words.get(word).map_or("", String::as_str));
    }
    for name in linked {
        add(name);
        add(addresses.get(name).map_or("", String::as_str));
    }
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reach_follows_parents_includes_and_components() {
        let graph: Graph = [
            ("base", r#"{% include "foot" %}"#),
            ("foot", ""),
            ("home", r#"{% extends "base" %}{{ <row/> }}"#),
            ("rows", "{% component row() %}{{ <link/> }}{% endcomponent row %}"),
            ("link", "{% component link() %}{% endcomponent link %}"),
            ("other", ""),
        ]
        .into_iter()
        .map(|(file, text)| (file.to_owned(), Mentions::of(text)))
        .collect();
        let reached: Vec<&str> = closure(&graph, "home").into_iter().collect();
        assert_eq!(reached, ["base", "foot", "home", "link", "rows"]);
    }
}
