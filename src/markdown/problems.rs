//! What of a text will not be shown as its author meant. Start at
//! [`problems`].

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TextMergeWithOffset};

use super::prepare::too_deep;
use super::{OPTIONS, address};

/// One thing to tell the author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where, in bytes of the text.
    pub range: Range<usize>,
    /// The name of its message.
    pub code: &'static str,
    /// What it is about: the address, the tag, the note's label, the levels.
    pub detail: String,
}

/// Everything that [`to_html`](super::to_html) changes or leaves out, in the
/// order of the text.
#[must_use]
pub fn problems(markdown: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    let deep = too_deep(markdown);
    if let Some(first) = deep.first() {
        report(&mut found, *first..first + 1, "markdown-too-deep", "");
        // The parser must not see what the writers keep from it.
        return found;
    }
    let mut heading = None;
    for (event, range) in
        TextMergeWithOffset::new(Parser::new_ext(markdown, OPTIONS).into_offset_iter())
    {
        match event {
            Event::Start(Tag::HtmlBlock) => {
                let first = markdown[range.clone()].lines().next().unwrap_or_default();
                report(&mut found, range, "markdown-raw-html", first);
            }
            Event::InlineHtml(html) => report(&mut found, range, "markdown-raw-html", &html),
            Event::Start(Tag::Link { dest_url, .. }) if !address::allowed(&dest_url) => {
                report(&mut found, range, "markdown-unsafe-link", &dest_url);
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                report(&mut found, range, "markdown-image", &dest_url);
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let level = level as u8;
                if let Some(previous) = heading.filter(|previous| level > previous + 1) {
                    let detail = format!("{previous} → {level}");
                    report(&mut found, range, "markdown-heading-skips", &detail);
                }
                heading = Some(level);
            }
            Event::Text(_) => undefined_notes(markdown, range, &mut found),
            _ => {}
        }
    }
    found
}

fn report(found: &mut Vec<Problem>, range: Range<usize>, code: &'static str, detail: &str) {
    found.push(Problem { range, code, detail: detail.to_owned() });
}

/// The parser leaves a reference to a note that does not exist as text.
fn undefined_notes(markdown: &str, range: Range<usize>, found: &mut Vec<Problem>) {
    let text = &markdown[range.clone()];
    let mut rest = 0;
    while let Some(start) = text[rest..].find("[^").map(|at| rest + at) {
        rest = start + 2;
        let label = text[rest..].split([']', '[', '\n']).next().unwrap_or_default();
        let closed = text[rest + label.len()..].starts_with(']');
        let escaped = markdown[..range.start + start].ends_with('\\');
        if closed && !label.is_empty() && !escaped {
            let end = rest + label.len() + 1;
            let place = range.start + start..range.start + end;
            report(found, place, "markdown-footnote-undefined", label);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(markdown: &str) -> Vec<(&str, &'static str, String)> {
        let found = problems(markdown).into_iter();
        found.map(|p| (&markdown[p.range], p.code, p.detail)).collect()
    }

    #[test]
    fn a_sound_text_has_none() {
        let markdown = "## A\n\n### B\n\n[c](/d) <https://example.org/> e[^1] `<b>` \\[^2]\n\n## F\n\n[^1]: g\n";
        assert_eq!(problems(markdown), []);
    }

    #[test]
    fn each_is_named_at_its_place() {
        let markdown = "é <b>x</b>\n\n[a](javascript:b) ![c](d.png) e[^2]\n\n# F\n\n### G\n";
        let expected = [
            ("<b>", "markdown-raw-html", "<b>"),
            ("</b>", "markdown-raw-html", "</b>"),
            ("[a](javascript:b)", "markdown-unsafe-link", "javascript:b"),
            ("![c](d.png)", "markdown-image", "d.png"),
            ("[^2]", "markdown-footnote-undefined", "2"),
            ("### G\n", "markdown-heading-skips", "1 → 3"),
        ];
        assert_eq!(named(markdown), expected.map(|(at, code, what)| (at, code, what.to_owned())));
    }

    #[test]
    fn a_block_of_html_is_one() {
        let markdown = "<div>\n<p>x\n</div>\n";
        assert_eq!(named(markdown), [(markdown, "markdown-raw-html", "<div>".to_owned())]);
    }

    #[test]
    fn nesting_too_deep_is_one() {
        let markdown = "> ".repeat(10_000);
        assert_eq!(named(&markdown), [(">", "markdown-too-deep", String::new())]);
    }
}
