//! The same HTML for readers of XML: books. Start at [`to_xhtml`].

use std::collections::BTreeSet;

use pulldown_cmark::{Event, LinkType, Parser, Tag};

use super::prepare::{prepare, unmarked};
use super::{OPTIONS, Setting, to_html};

/// What the HTML of a text has that XML has not, and what books say besides. In
/// HTML made here a `<`, and a quotation mark before a `>`, are always a tag's.
const CHANGES: [(&str, &str); 5] = [
    ("<br>", "<br/>"),
    ("<hr>", "<hr/>"),
    (" role=\"doc-noteref\">", " epub:type=\"noteref\" role=\"doc-noteref\">"),
    ("<section role=\"doc-endnotes\"", "<section epub:type=\"endnotes\" role=\"doc-endnotes\""),
    ("<li id=\"", "<li epub:type=\"endnote\" id=\""),
];

/// The XHTML of a text: well-formed blocks for a page that knows the prefix
/// `epub`.
#[must_use]
pub fn to_xhtml(markdown: &str, setting: &Setting<'_>) -> String {
    let html = to_html(markdown, setting);
    CHANGES.iter().fold(html, |html, (from, to)| html.replace(from, to))
}

/// What the links of a text lead to, as they are looked up in
/// [`Setting::links`].
#[must_use]
pub fn hrefs(markdown: &str) -> BTreeSet<String> {
    let prepared = prepare(markdown);
    let href = |event| match event {
        Event::Start(Tag::Link { link_type: LinkType::Email, dest_url, .. }) => {
            Some(format!("mailto:{}", unmarked(&dest_url)))
        }
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            Some(unmarked(&dest_url).into_owned())
        }
        _ => None,
    };
    Parser::new_ext(&prepared, OPTIONS).filter_map(href).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use std::collections::BTreeMap;

    use super::{hrefs, to_xhtml};
    use crate::markdown::Setting;

    fn xhtml(markdown: &str) -> String {
        let (language, links) = ("en".parse().unwrap(), BTreeMap::new());
        let setting = Setting {
            language: &language,
            links: &links,
            top_heading: 2,
            id_prefix: "t-",
            table_label: None,
            notes_label: "Notes",
            back_label: "Back",
        };
        to_xhtml(markdown, &setting)
    }

    #[test]
    fn empty_elements_are_closed() {
        assert_eq!(xhtml("a\\\nb\n\n***\n"), "<p>a<br/>\nb</p>\n<hr/>\n");
    }

    #[test]
    fn notes_are_known_to_reading_systems() {
        let html = xhtml("One.[^a]\n\n[^a]: Two.\n");
        assert!(html.contains("epub:type=\"noteref\" role=\"doc-noteref\">1</a>"), "{html}");
        assert!(html.contains("<section epub:type=\"endnotes\" role=\"doc-endnotes\""), "{html}");
        assert!(html.contains("<li epub:type=\"endnote\" id=\"t-note-1\">"), "{html}");
    }

    #[test]
    fn what_looks_like_markup_in_a_text_stays_as_it_is() {
        let typed = "x role=\"doc-noteref\"> <br> `<hr>` <li id=\"a\">";
        let html = xhtml(typed);
        assert_eq!(
            html,
            "<p>x role=\"doc-noteref\"&gt; &lt;br&gt; <code>&lt;hr&gt;</code> &lt;li id=\"a\"&gt;</p>\n"
        );
    }

    #[test]
    fn all_addresses_are_told() {
        let text = "[a](b/) <c@d.example> ![e](f.png) https://x.example <https://g.example/>";
        let found: Vec<String> = hrefs(text).into_iter().collect();
        assert_eq!(found, ["b/", "f.png", "https://g.example/", "mailto:c@d.example"]);
    }
}
