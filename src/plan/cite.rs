//! How to cite something: in a sentence, and in the formats of BibTeX, RIS and
//! CSL-JSON that reference managers read. It starts at [`Source::citation`].

use jiff::civil::Date;
use serde_json::json;

use super::view::{Citation, CitationFormat};

/// What is cited.
#[derive(Clone, Debug)]
pub struct Source {
    /// A name for it among others: letters, digits and hyphens.
    pub key: String,
    /// Who said or wrote it.
    pub authors: Vec<String>,
    /// What it is called.
    pub title: String,
    /// What kind of statement it is, in words.
    pub genre: String,
    /// Where it was made.
    pub event: String,
    /// When, if that is known.
    pub date: Option<Date>,
    /// Its permanent address.
    pub url: String,
    /// The language of the page (BCP 47).
    pub language: &'static str,
}

impl Source {
    /// All formats, with the sentence that a person would write.
    #[must_use]
    pub fn citation(&self, plain: String) -> Citation {
        let format = |name, text| CitationFormat { name, text };
        Citation {
            plain,
            formats: vec![
                format("BibTeX", self.bibtex()),
                format("RIS", self.ris()),
                format("CSL-JSON", self.csl()),
            ],
        }
    }

    /// A `@misc` entry; names stand in braces of their own, so that no part of
    /// them is taken for a family name.
    fn bibtex(&self) -> String {
        let authors: Vec<String> =
            self.authors.iter().map(|name| format!("{{{}}}", tex(name))).collect();
        let mut fields = vec![
            ("author", authors.join(" and ")),
            ("title", format!("{{{}}}", tex(&self.title))),
            ("howpublished", tex(&self.event)),
        ];
        if let Some(date) = self.date {
            fields.push(("date", date.to_string()));
            fields.push(("year", date.year().to_string()));
        }
        fields.push(("url", self.url.clone()));
        let lines: Vec<String> =
            fields.iter().map(|(name, value)| format!("  {name} = {{{value}}}")).collect();
        format!("@misc{{{},\n{}\n}}", self.key, lines.join(",\n"))
    }

    fn ris(&self) -> String {
        let mut lines = vec![("TY", "GEN".to_owned()), ("ID", self.key.clone())];
        lines.extend(self.authors.iter().map(|name| ("AU", line(name))));
        lines.push(("TI", line(&self.title)));
        lines.push(("T2", line(&self.event)));
        lines.push(("M3", line(&self.genre)));
        if let Some(date) = self.date {
            lines.push(("DA", date.strftime("%Y/%m/%d/").to_string()));
            lines.push(("PY", date.year().to_string()));
        }
        lines.push(("UR", self.url.clone()));
        lines.push(("LA", self.language.to_owned()));
        lines.push(("ER", String::new()));
        let lines: Vec<String> =
            lines.iter().map(|(tag, value)| format!("{tag}  - {value}")).collect();
        lines.join("\n")
    }

    fn csl(&self) -> String {
        let authors: Vec<_> =
            self.authors.iter().map(|name| json!({ "literal": line(name) })).collect();
        let mut item = json!({
            "id": self.key,
            "type": "speech",
            "author": authors,
            "title": line(&self.title),
            "genre": line(&self.genre),
            "event-title": line(&self.event),
            "URL": self.url,
            "language": self.language,
        });
        if let Some(date) = self.date {
            item["issued"] = json!({ "date-parts": [[date.year(), date.month(), date.day()]] });
        }
        serde_json::to_string(&[item]).unwrap_or_default()
    }
}

/// Text for TeX, whose own characters are told from ours.
fn tex(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars().filter(|character| is_shown(*character)) {
        match character {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '{' | '}' | '$' | '&' | '#' | '%' | '_' => escaped.extend(['\\', character]),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Text on one line.
fn line(text: &str) -> String {
    text.chars().filter(|character| is_shown(*character)).collect()
}

/// Marks of direction are for screens, not for the files of others.
fn is_shown(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source() -> Source {
        Source {
            key: "council-second-opening".into(),
            authors: vec!["Birch & Sons".into(), "Cedar".into()],
            title: "Costs of 50% {all}".into(),
            genre: "Statement".into(),
            event: "Second session, \u{2068}A_1\u{2069}".into(),
            date: Some(jiff::civil::date(2026, 3, 5)),
            url: "https://meetings.example/en/a/".into(),
            language: "en",
        }
    }

    #[test]
    fn bibtex_escapes_what_tex_would_read() {
        let text = source().bibtex();
        assert!(text.starts_with("@misc{council-second-opening,\n"), "{text}");
        assert!(text.contains("author = {{Birch \\& Sons} and {Cedar}}"), "{text}");
        assert!(text.contains("title = {{Costs of 50\\% \\{all\\}}}"), "{text}");
        assert!(text.contains("howpublished = {Second session, A\\_1}"), "{text}");
        assert_eq!(text.matches('{').count(), text.matches('}').count());
    }

    #[test]
    fn ris_has_a_field_a_line_and_ends() {
        let text = source().ris();
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some("TY  - GEN"));
        assert!(text.contains("AU  - Birch & Sons\nAU  - Cedar\n"), "{text}");
        assert!(text.contains("DA  - 2026/03/05/\n") && text.ends_with("ER  - "), "{text}");
        assert!(text.lines().all(|line| line.get(2..6) == Some("  - ")), "{text}");
    }

    #[test]
    fn csl_is_one_item_with_names_whole() {
        let read: serde_json::Value = serde_json::from_str(&source().csl()).unwrap();
        assert_eq!(read[0]["author"][0]["literal"], "Birch & Sons");
        assert_eq!(read[0]["issued"]["date-parts"][0], json!([2026, 3, 5]));
    }

    #[test]
    fn without_a_date_none_is_made_up() {
        let source = Source { date: None, ..source() };
        for text in [source.bibtex(), source.ris(), source.csl()] {
            assert!(!text.contains("date") && !text.contains("issued") && !text.contains("PY"));
        }
    }
}
