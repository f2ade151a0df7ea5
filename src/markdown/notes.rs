//! The footnotes of one text: numbered in the order in which the text refers
//! to them, printed after it. Start at [`Notes`].

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Setting;
use super::html::attribute;

/// Footnotes by number and the numbers of their labels.
#[derive(Default)]
pub(super) struct Notes {
    numbers: BTreeMap<String, usize>,
    notes: Vec<Note>,
}

#[derive(Default)]
struct Note {
    html: Option<String>,
    links: usize,
}

impl Notes {
    /// The number of a label, a new one at its first use.
    pub(super) fn number(&mut self, label: &str) -> usize {
        if let Some(number) = self.numbers.get(label) {
            return *number;
        }
        self.notes.push(Note::default());
        self.numbers.insert(label.to_owned(), self.notes.len());
        self.notes.len()
    }

    /// Keeps what a note says; of two with one label the first counts.
    pub(super) fn define(&mut self, label: &str, html: String) {
        let number = self.number(label);
        if let Some(note) = self.notes.get_mut(number - 1) {
            note.html.get_or_insert(html);
        }
    }

    /// Prints a reference. A link cannot stand in a link, so there it is only
    /// a number.
    pub(super) fn refer(&mut self, label: &str, linked: bool, prefix: &str, out: &mut String) {
        let number = self.number(label);
        let Some(note) = self.notes.get_mut(number - 1).filter(|_| linked) else {
            let _ = write!(out, "<sup>{number}</sup>");
            return;
        };
        note.links += 1;
        let id = reference_id(prefix, number, note.links);
        let _ = write!(
            out,
            r##"<sup><a href="#{prefix}note-{number}" id="{id}" role="doc-noteref">{number}</a></sup>"##
        );
    }

    /// Prints all notes, each with the ways back to where it is referred to.
    pub(super) fn print(self, setting: &Setting<'_>, out: &mut String) {
        if self.notes.is_empty() {
            return;
        }
        out.push_str("<section role=\"doc-endnotes\"");
        attribute(out, "aria-label", setting.notes_label);
        out.push_str(">\n<ol>\n");
        for (note, number) in self.notes.iter().zip(1..) {
            let prefix = setting.id_prefix;
            let _ = writeln!(out, r#"<li id="{prefix}note-{number}">"#);
            let html = note.html.as_deref().unwrap_or_default();
            let paragraph = html.strip_suffix("</p>\n");
            out.push_str(paragraph.unwrap_or(html));
            for link in 1..=note.links {
                let id = reference_id(prefix, number, link);
                let _ = write!(out, r##" <a href="#{id}" role="doc-backlink""##);
                let which = if link > 1 { format!("-{link}") } else { String::new() };
                attribute(out, "aria-label", &format!("{} {number}{which}", setting.back_label));
                out.push_str(">\u{21A9}\u{FE0E}</a>");
            }
            out.push_str(if paragraph.is_some() { "</p>\n</li>\n" } else { "</li>\n" });
        }
        out.push_str("</ol>\n</section>\n");
    }
}

/// The id of a place that refers to a note.
fn reference_id(prefix: &str, number: usize, link: usize) -> String {
    match link {
        1 => format!("{prefix}ref-{number}"),
        _ => format!("{prefix}ref-{number}-{link}"),
    }
}
