//! What a page's bytes depend on besides its view: the sources it can reach,
//! the words these show, the addresses of the assets they mention. A change of
//! one translation so changes the pages that show it and no others.

use std::collections::{BTreeMap, BTreeSet};

use blake3::{Hash, Hasher};

use super::mentions::Mentions;
use super::sources::{Source, Sources};
use super::theme::Words;
use crate::i18n::Six;

/// Raised when the same sources are rendered to other bytes: another minifier,
/// another template engine.
const FORMAT: u32 = 2;

/// The templates by file, with what each mentions.
pub(super) type Graph = BTreeMap<String, Mentions>;

/// Which file of the graph has each component.
type Homes<'a> = BTreeMap<&'a str, &'a str>;

fn homes(graph: &Graph) -> Homes<'_> {
    graph
        .iter()
        .flat_map(|(file, mentions)| mentions.defines.keys().map(|name| (&**name, &**file)))
        .collect()
}

/// The files that a template can reach, itself among them.
fn closure<'a>(graph: &'a Graph, homes: &Homes<'a>, template: &'a str) -> BTreeSet<&'a str> {
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

/// A file of templates by itself, which many templates reach.
struct Part<'a> {
    digest: Hash,
    linked: Vec<&'a str>,
}

/// The digest of each template in each language.
pub(super) fn fingerprints(
    sources: &Sources,
    graph: &Graph,
    words: &Six<Words>,
    addresses: &BTreeMap<String, String>,
) -> BTreeMap<String, Six<Hash>> {
    let homes = homes(graph);
    let part = |(file, source): (&'_ String, &Source)| {
        let names = addresses.keys().map(String::as_str);
        let linked = names.filter(|name| source.text.contains(name)).collect();
        (file.clone(), Part { digest: blake3::hash(source.text.as_bytes()), linked })
    };
    let parts: BTreeMap<String, Part<'_>> = sources.templates.iter().map(part).collect();
    let of = |template: &String| {
        let reached = closure(graph, &homes, template);
        let digest = |language| digest(&reached, graph, &parts, &words[language], addresses);
        (template.clone(), Six::from_fn(digest))
    };
    sources.templates.keys().map(of).collect()
}

/// The digest of the template that reaches these files, in a language.
fn digest(
    reached: &BTreeSet<&str>,
    graph: &Graph,
    parts: &BTreeMap<String, Part<'_>>,
    words: &Words,
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
    for file in reached {
        add(file);
        if let Some(part) = parts.get(*file) {
            add(&part.digest.to_hex());
            linked.extend(&part.linked);
        }
        if let Some(mentions) = graph.get(*file) {
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
        let reached: Vec<&str> = closure(&graph, &homes(&graph), "home").into_iter().collect();
        assert_eq!(reached, ["base", "foot", "home", "link", "rows"]);
    }
}
