//! Plain text for search and excerpts. Start at [`to_text`].

use pulldown_cmark::{Event, Parser, TagEnd};

use super::OPTIONS;
use super::prepare::{prepare, unmarked};
use super::typography::joins;

/// What a text says, without its markup: one paragraph, heading, list item or
/// row of a table a line, footnotes where they are written.
#[must_use]
pub fn to_text(markdown: &str) -> String {
    let prepared = prepare(markdown);
    let mut out = String::with_capacity(prepared.len());
    let mut broken = false;
    for event in Parser::new_ext(&prepared, OPTIONS) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                let text = unmarked(&text);
                if broken {
                    settle_break(&mut out, &text);
                    broken = false;
                }
                out.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => broken = true,
            Event::End(TagEnd::TableCell) => out.push(' '),
            Event::Start(tag) if is_block(&tag.to_end()) => new_line(&mut out),
            Event::End(tag) if is_block(&tag) => {
                new_line(&mut out);
                broken = false;
            }
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn is_block(tag: &TagEnd) -> bool {
    use TagEnd::{Emphasis, Image, Link, Strikethrough, Strong, TableCell};
    !matches!(tag, Emphasis | Strong | Strikethrough | Link | Image | TableCell)
}

fn new_line(out: &mut String) {
    out.truncate(out.trim_end().len());
    if !out.is_empty() {
        out.push('\n');
    }
}

fn settle_break(out: &mut String, next: &str) {
    let sides = out.chars().next_back().zip(next.chars().next());
    if sides.is_some_and(|(before, after)| !before.is_whitespace() && !joins(before, after)) {
        out.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::to_text;

    #[test]
    fn paragraphs_stand_on_lines() {
        let markdown = "# A *title*\n\nOne\ntwo `x`.[^1]\n\n- a\n- [b](/c)\n\n[^1]: A note.\n";
        assert_eq!(to_text(markdown), "A title\nOne two x.\na\nb\nA note.");
    }

    #[test]
    fn tables_and_images_keep_their_words() {
        let markdown = "| a | b |\n|---|---|\n| 1 | 2 |\n\n![A map](map.png)\n";
        assert_eq!(to_text(markdown), "a b\n1 2\nA map");
    }

    #[test]
    fn chinese_lines_join() {
        assert_eq!(to_text("**注意：**请\n看 A\nb"), "注意：请看 A b");
    }
}
