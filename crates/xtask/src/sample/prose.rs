//! The stock of prose: one Markdown file a language, whose second-level
//! headings name sections and whose blocks are paragraphs. It starts at
//! [`Stock::read`].

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::Outcome;

/// The official languages, in the order in which files are written.
pub(crate) const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

/// Paragraphs by language and section.
pub(crate) struct Stock {
    sections: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// The one text in a language that is not official.
    pub(crate) portuguese: String,
}

impl Stock {
    /// Reads `LANG.md` for the six languages, and `pt.md`.
    pub(crate) fn read(folder: &Path) -> Outcome<Self> {
        let mut sections = BTreeMap::new();
        for language in LANGUAGES {
            let path = folder.join(format!("{language}.md"));
            let text = fs::read_to_string(&path)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            sections.insert(language.to_owned(), split(&text));
        }
        Ok(Self { sections, portuguese: fs::read_to_string(folder.join("pt.md"))? })
    }

    /// The paragraph at a place of a section.
    pub(crate) fn paragraph(&self, language: &str, section: &str, at: usize) -> Outcome<&str> {
        self.section(language, section)
            .get(at)
            .map(String::as_str)
            .ok_or_else(|| format!("{language}.md has no paragraph {at} in {section}").into())
    }

    /// How many paragraphs the section has in every language.
    pub(crate) fn len(&self, section: &str) -> usize {
        LANGUAGES.iter().map(|language| self.section(language, section).len()).min().unwrap_or(0)
    }

    /// The heading for paragraphs of a section, if it has one.
    pub(crate) fn heading(&self, language: &str, section: &str) -> Option<&str> {
        let at = HEADED.iter().position(|headed| *headed == section)?;
        self.section(language, "subheads").first()?.lines().nth(at)
    }

    fn section(&self, language: &str, section: &str) -> &[String] {
        self.sections
            .get(language)
            .and_then(|sections| sections.get(section))
            .map_or(&[], Vec::as_slice)
    }
}

/// The sections that the lines of `subheads` stand for, in order.
const HEADED: [&str; 9] = [
    "documents",
    "languages",
    "access",
    "archives",
    "connectivity",
    "training",
    "security",
    "environment",
    "methods",
];

fn split(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut sections: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut section = String::new();
    for block in text.split("\n\n").map(str::trim).filter(|block| !block.is_empty()) {
        if let Some(name) = block.strip_prefix("## ") {
            section = name.to_owned();
        } else if !block.starts_with("# ") {
            sections.entry(section.clone()).or_default().push(block.to_owned());
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn blocks_belong_to_the_heading_above_them() {
        let sections =
            split("# en\n\n## opening\n\nOne.\n\nTwo.\n\n## list\n\nThree:\n- a;\n- b.\n");
        assert_eq!(sections["opening"], ["One.", "Two."]);
        assert_eq!(sections["list"], ["Three:\n- a;\n- b."]);
    }
}
