//! A text as what stands in the body of an Akoma Ntoso document (OASIS
//! LegalDocML 3.0): its headings are sections, its numbered paragraphs are
//! paragraphs with their numbers, and notes stand where they are referred to. It
//! is made from the same prepared tree as the HTML of pages. Start at [`to_akn`].

mod body;
mod notes;
mod writer;

use pulldown_cmark::{Parser, TextMergeStream};

use super::OPTIONS;
use super::prepare::prepare;
use writer::Writer;

/// The content of a `mainBody` element; `page` is the absolute address of the
/// page that the text stands on.
#[must_use]
pub fn to_akn(markdown: &str, page: &str) -> String {
    let prepared = prepare(markdown);
    let mut writer = Writer::new(page);
    for event in TextMergeStream::new(Parser::new_ext(&prepared, OPTIONS)) {
        writer.event(event);
    }
    let (parts, notes) = writer.finish();
    notes.place(&body::put_together(parts))
}

/// Text in XML: escaped, without what the reader of a text never gets either.
pub(super) fn escaped(text: &str) -> String {
    let text = super::prepare::unmarked(text);
    let mut xml = String::with_capacity(text.len() + 8);
    for one in text.chars() {
        match one {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            _ => xml.push(one),
        }
    }
    xml
}

#[cfg(test)]
mod tests {
    use super::to_akn;

    const PAGE: &str = "https://a.example/base/en/x/";

    fn body(markdown: &str) -> String {
        to_akn(markdown, PAGE)
    }

    #[test]
    fn headings_hold_what_follows_them() {
        let xml = body("Before.\n\n# One\n\nA.\n\n## Below\n\nB.\n\n# Two\n");
        assert_eq!(
            xml,
            "<p>Before.</p>\
             <section eId=\"sec_1\"><heading>One</heading>\
             <intro eId=\"sec_1__intro\"><p>A.</p></intro>\
             <section eId=\"sec_2\"><heading>Below</heading>\
             <content eId=\"sec_2__content\"><p>B.</p></content></section></section>\
             <section eId=\"sec_3\"><heading>Two</heading></section>"
        );
    }

    #[test]
    fn numbered_paragraphs_keep_their_numbers() {
        let xml = body("4. First\n5. Second\n   - a\n\n1. Again\n\n<!-- -->\n\n4. Once more\n");
        assert!(xml.starts_with("<paragraph eId=\"para_4\"><num>4.</num><content eId=\"para_4__content\"><p>First</p></content></paragraph>"), "{xml}");
        assert!(xml.contains("<num>5.</num>"), "{xml}");
        assert!(xml.contains("<blockList eId=\"list_1\"><item eId=\"list_1__item_1\"><num>•</num><p>a</p></item></blockList>"), "{xml}");
        assert!(xml.contains("<paragraph eId=\"para_4-2\">"), "{xml}");
    }

    #[test]
    fn notes_stand_where_they_are_first_referred_to() {
        let xml = body("One.[^a] Two.[^a]\n\n[^a]: A *note*.\n");
        assert_eq!(
            xml,
            "<p>One.<authorialNote eId=\"fn_1\" marker=\"1\" placement=\"bottom\">\
             <p>A <i>note</i>.</p></authorialNote> \
             Two.<noteRef href=\"#fn_1\" marker=\"1\"/></p>"
        );
        let unused = body("One.\n\n[^b]: Never referred to.\n");
        assert!(unused.ends_with("<p>Never referred to.</p></authorialNote></p>"), "{unused}");
    }

    #[test]
    fn links_are_absolute_or_words() {
        let xml = body(
            "[a](/en/y/) [b](../z/) [c](https://b.example/?q=1&r) [d](javascript:x) [e](https://b.example:x/)",
        );
        assert_eq!(
            xml,
            "<p><a href=\"https://a.example/en/y/\">a</a> \
             <a href=\"https://a.example/base/en/x/../z/\">b</a> \
             <a href=\"https://b.example/?q=1&amp;r\">c</a> d e</p>"
        );
    }

    #[test]
    fn tables_quotes_and_code_have_their_place() {
        let xml = body("> Said.\n\n| a | b |\n|---|---|\n| 1 |  |\n\n```\nx <y>\n  z\n```\n");
        assert_eq!(
            xml,
            "<blockContainer eId=\"quote_1\" class=\"quotation\"><p>Said.</p></blockContainer>\
             <table eId=\"table_1\"><tr><th><p>a</p></th><th><p>b</p></th></tr>\
             <tr><td><p>1</p></td><td/></tr></table>\
             <p><inline name=\"code\">x &lt;y&gt;<br/>  z</inline></p>"
                .replace("<td/>", "<td></td>")
        );
    }

    #[test]
    fn an_empty_text_is_a_paragraph_of_nothing() {
        assert_eq!(body(""), "<p/>");
        assert_eq!(body("#\n"), "<p/>");
    }

    #[test]
    fn chinese_lines_join() {
        assert_eq!(body("请\n**看** A\n*b*"), "<p>请<b>看</b> A <i>b</i></p>");
    }
}
