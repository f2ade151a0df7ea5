//! XML that is well-formed whatever words are in it. Start at [`Xml`].

use crate::i18n::{Language, Tag};

/// XML that is being written.
#[derive(Debug, Default)]
pub(super) struct Xml {
    out: String,
    open: Vec<&'static str>,
}

impl Xml {
    /// A file of XML.
    pub(super) fn file() -> Self {
        let out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Self { out, open: Vec::new() }
    }

    /// A page in a language, open up to the end of its body's tag.
    pub(super) fn page(language: Language, title: &str, style: Option<&str>) -> Self {
        let mut xml = Self::file();
        xml.out.push_str("<!DOCTYPE html>\n");
        let (lang, dir) = (language.code(), language.dir());
        let xmlns = [
            ("xmlns", "http://www.w3.org/1999/xhtml"),
            ("xmlns:epub", "http://www.idpf.org/2007/ops"),
        ];
        xml.open(
            "html",
            &[&xmlns[..], &[("lang", lang), ("xml:lang", lang), ("dir", dir)]].concat(),
        );
        xml.line().open("head", &[]).line();
        xml.empty("meta", &[("charset", "UTF-8")]).line();
        xml.element("title", &[], title).line();
        if let Some(style) = style {
            let sheet = [("rel", "stylesheet"), ("type", "text/css"), ("href", style)];
            xml.empty("link", &sheet).line();
        }
        xml.close().line().open("body", &[]).line();
        xml
    }

    /// All of it, with what is still open closed.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close().line();
        }
        self.out
    }

    pub(super) fn open(&mut self, name: &'static str, attributes: &[(&str, &str)]) -> &mut Self {
        self.tag(name, attributes);
        self.out.push('>');
        self.open.push(name);
        self
    }

    pub(super) fn close(&mut self) -> &mut Self {
        if let Some(name) = self.open.pop() {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
        self
    }

    /// An element without anything inside.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> &mut Self {
        self.tag(name, attributes);
        self.out.push_str("/>");
        self
    }

    /// An element with words inside.
    pub(super) fn element(
        &mut self,
        name: &'static str,
        attributes: &[(&str, &str)],
        text: &str,
    ) -> &mut Self {
        self.open(name, attributes).text(text).close()
    }

    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        escape(&mut self.out, text);
        self
    }

    /// A line's end, where spaces do not count.
    pub(super) fn line(&mut self) -> &mut Self {
        self.out.push('\n');
        self
    }

    /// What was made as XML already.
    pub(super) fn made(&mut self, xml: &str) -> &mut Self {
        self.out.push_str(xml);
        self
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            escape(&mut self.out, value);
            self.out.push('"');
        }
    }
}

/// The attributes that say a language.
pub(super) fn in_language(tag: &Tag) -> [(&str, &str); 3] {
    [("lang", tag.as_str()), ("xml:lang", tag.as_str()), ("dir", tag.dir())]
}

fn escape(out: &mut String, text: &str) {
    for one in text.chars().filter(|one| is_fit(*one)) {
        match one {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // A line of words is one line.
            '\n' | '\r' | '\t' => out.push(' '),
            _ => out.push(one),
        }
    }
}

/// Whether a character may be in words: XML forbids some, and others would turn
/// around what follows them.
pub(super) fn is_fit(one: char) -> bool {
    let nothing = matches!(one, '\u{fdd0}'..='\u{fdef}') || u32::from(one) & 0xfffe == 0xfffe;
    let turns = matches!(one, '\u{202a}'..='\u{202e}');
    let control = one.is_control() && !matches!(one, '\n' | '\r' | '\t');
    !(nothing || turns || control)
}

#[cfg(test)]
mod tests {
    use super::Xml;

    #[test]
    fn words_stay_words() {
        let mut xml = Xml::default();
        xml.open("p", &[("title", "\"<&>\u{1}")]).text("a\u{0}<b>&amp;\u{202e}c\u{fffe}\nd");
        assert_eq!(xml.finish(), "<p title=\"&quot;&lt;&amp;&gt;\">a&lt;b&gt;&amp;amp;c d</p>\n");
    }
}
