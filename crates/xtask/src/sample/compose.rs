//! Composes the text of a statement from the stock. What is chosen depends on
//! the statement's id and on its neighbour's choice, never on the language, so
//! that the versions of one statement follow each other. It starts at
//! [`Outline::of`].

use std::collections::BTreeSet;

use super::Outcome;
use super::plan::Block;
use super::prose::Stock;
use super::seed::Seed;

/// A paragraph of the stock, by section and place.
type Passage = (String, usize);

/// Which paragraphs a statement has.
pub(crate) struct Outline {
    opening: Passage,
    body: Vec<Passage>,
    list: Option<Passage>,
    closing: Passage,
    headed: bool,
}

impl Outline {
    /// The outline of a statement that shares no paragraph with the one before it.
    pub(crate) fn of(id: &str, block: &Block, stock: &Stock, before: Option<&Self>) -> Self {
        let seed = Seed(id);
        let taken = before.map(Self::passages).unwrap_or_default();
        let choose = |sections: &[&str], count| choose(&seed, stock, sections, &taken, count);
        let first = |section| choose(&[section], 1).pop().unwrap_or((String::new(), 0));

        let joint = !block.with.is_empty()
            || !block.on_behalf_of.is_empty()
            || block.speakers.iter().any(|speaker| speaker.starts_with("group-"));
        let (section, length) = match block.kind.as_str() {
            "introduction" => ("introduction", 5),
            "explanation-before" | "explanation-after" => ("explanation", 2),
            "right-of-reply" => ("reply", 0),
            _ if joint => ("joint", 7),
            _ => ("opening", 7 + seed.below("length", 2)),
        };
        let topics: Vec<_> = block.topics.iter().map(String::as_str).collect();
        let mut body = choose(&topics, length);
        body.sort_by_key(|(section, _)| topics.iter().position(|topic| topic == section));
        Self {
            opening: block.passage.map_or_else(|| first(section), |at| (section.to_owned(), at)),
            list: (length > 5 && seed.once_in(3, "list")).then(|| first("list")),
            closing: first("closing"),
            headed: length > 5 && seed.once_in(3, "headed"),
            body,
        }
    }

    /// The text in a language, as Markdown.
    pub(crate) fn write(&self, language: &str, stock: &Stock) -> Outcome<String> {
        let mut blocks = Vec::new();
        let paragraph = |(section, at): &Passage| stock.paragraph(language, section, *at);
        blocks.push(paragraph(&self.opening)?.to_owned());
        let mut section = "";
        for passage in &self.body {
            if self.headed && passage.0 != section {
                section = &passage.0;
                let heading = stock.heading(language, section);
                blocks.extend(heading.map(|heading| format!("## {heading}")));
            }
            blocks.push(paragraph(passage)?.to_owned());
        }
        if let Some(list) = &self.list {
            // A blank line before the list keeps the sentence above it a paragraph.
            blocks.push(paragraph(list)?.replacen("\n- ", "\n\n- ", 1));
        }
        blocks.push(paragraph(&self.closing)?.to_owned());
        Ok(blocks.join("\n\n") + "\n")
    }

    fn passages(&self) -> BTreeSet<Passage> {
        let once = [&self.opening, &self.closing];
        self.body.iter().chain(once).chain(&self.list).cloned().collect()
    }
}

/// The passages of some sections, shuffled by the seed and without those taken.
fn choose(
    seed: &Seed<'_>,
    stock: &Stock,
    sections: &[&str],
    taken: &BTreeSet<Passage>,
    count: usize,
) -> Vec<Passage> {
    let mut pool: Vec<Passage> = sections
        .iter()
        .flat_map(|section| (0..stock.len(section)).map(|at| ((*section).to_owned(), at)))
        .filter(|passage| !taken.contains(passage))
        .collect();
    pool.sort_by_cached_key(|(section, at)| seed.number(&format!("{section}/{at}")));
    pool.truncate(count);
    pool
}
