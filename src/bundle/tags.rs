//! The start tags of a page, read as browsers do (HTML, 13.2.5) and written again
//! where something of them changed; all else of the page stays byte for byte. Start
//! at [`rewrite`].

use std::ops::Range;

/// Elements whose content is text, whatever it looks like.
const TEXT: [&str; 8] =
    ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

/// A start tag.
#[derive(Debug)]
pub(super) struct Tag<'h> {
    /// The element, in small letters.
    pub(super) name: String,
    attributes: Vec<Attribute<'h>>,
    added: Vec<(String, String)>,
    dropped: bool,
}

#[derive(Debug)]
struct Attribute<'h> {
    name: String,
    value: &'h str,
    /// Where it stands, with the space before it.
    place: Range<usize>,
    change: Change,
}

#[derive(Debug)]
enum Change {
    None,
    Gone,
    To(String),
}

impl<'h> Tag<'h> {
    /// The value of an attribute, as it is written.
    pub(super) fn get(&self, name: &str) -> Option<&'h str> {
        self.attributes.iter().find(|one| one.name == name).map(|one| one.value)
    }

    /// Gives an attribute another value; what has to be escaped in it is.
    pub(super) fn set(&mut self, name: &str, value: String) {
        match self.attributes.iter_mut().find(|one| one.name == name) {
            Some(one) => one.change = Change::To(value),
            None => self.added.push((name.to_owned(), value)),
        }
    }

    /// Takes an attribute away.
    pub(super) fn remove(&mut self, name: &str) {
        let all = self.attributes.iter_mut().filter(|one| one.name == name);
        all.for_each(|one| one.change = Change::Gone);
    }

    /// Takes the whole tag away: of an element that has no content.
    pub(super) fn drop(&mut self) {
        self.dropped = true;
    }

    fn write(&self, html: &str, place: &Range<usize>, out: &mut String) {
        if self.dropped {
            return;
        }
        let mut from = place.start + 1 + self.name.len();
        out.push_str(&html[place.start..from]);
        for (name, value) in &self.added {
            put(name, value, out);
        }
        for Attribute { name, place, change, .. } in &self.attributes {
            if let Change::None = change {
                continue;
            }
            out.push_str(&html[from..place.start]);
            if let Change::To(value) = change {
                put(name, value, out);
            }
            from = place.end;
        }
        out.push_str(&html[from..place.end]);
    }
}

fn put(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    out.push_str(&value.replace('"', "&quot;"));
    out.push('"');
}

/// A page with its start tags as they are after each was looked at.
pub(super) fn rewrite(html: &str, mut look: impl FnMut(&mut Tag<'_>)) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 4);
    let mut at = 0;
    while let Some(found) = html[at..].find('<') {
        out.push_str(&html[at..at + found]);
        at += found;
        let rest = &html[at..];
        let end = match rest.as_bytes().get(1) {
            Some(first) if first.is_ascii_alphabetic() => {
                let (mut tag, end) = start_tag(html, at);
                look(&mut tag);
                tag.write(html, &(at..end), &mut out);
                at = end;
                if TEXT.contains(&tag.name.as_str()) {
                    let text = html.len() - at - text(&html[at..], &tag.name).len();
                    out.push_str(&html[at..at + text]);
                    at += text;
                }
                continue;
            }
            Some(b'!') if rest.starts_with("<!--") => {
                // `<!-->` is a whole one.
                rest[2..].find("-->").map_or(html.len(), |end| at + 2 + end + 3)
            }
            Some(b'/') if rest.as_bytes().get(2).is_some_and(u8::is_ascii_alphabetic) => {
                start_tag(html, at + 1).1
            }
            Some(b'!' | b'?' | b'/') => rest.find('>').map_or(html.len(), |end| at + end + 1),
            _ => at + 1,
        };
        out.push_str(&html[at..end]);
        at = end;
    }
    out.push_str(&html[at..]);
    out
}

/// What follows the text of an element that has nothing but text.
fn text<'h>(html: &'h str, name: &str) -> &'h str {
    let mut rest = html;
    while let Some(at) = rest.find("</") {
        rest = &rest[at..];
        let end = rest.as_bytes().get(2..2 + name.len());
        let after = rest.as_bytes().get(2 + name.len());
        let after = after.is_none_or(|next| is_space(*next) || matches!(next, b'/' | b'>'));
        if after && end.is_some_and(|end| end.eq_ignore_ascii_case(name.as_bytes())) {
            return rest;
        }
        rest = &rest[2..];
    }
    ""
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c')
}

/// The tag whose `<` stands before a name, and where it ends.
fn start_tag(html: &str, at: usize) -> (Tag<'_>, usize) {
    let bytes = html.as_bytes();
    let until = |from: usize, ends: &dyn Fn(u8) -> bool| {
        bytes[from..].iter().position(|byte| ends(*byte)).map_or(bytes.len(), |end| from + end)
    };
    let mut end = until(at + 1, &|byte| is_space(byte) || matches!(byte, b'/' | b'>'));
    let name = html[at + 1..end].to_ascii_lowercase();
    let mut attributes = Vec::new();
    loop {
        let from = end;
        let begin = until(from, &|byte| !is_space(byte) && byte != b'/');
        match bytes.get(begin) {
            None => break end = bytes.len(),
            Some(b'>') => break end = begin + 1,
            Some(_) => {}
        }
        let named = until(begin + 1, &|byte| is_space(byte) || matches!(byte, b'/' | b'>' | b'='));
        let equals = until(named, &|byte| !is_space(byte));
        let (value, after) = match bytes.get(equals) {
            Some(b'=') => {
                let first = until(equals + 1, &|byte| !is_space(byte));
                match bytes.get(first) {
                    Some(&quote @ (b'"' | b'\'')) => {
                        let last = until(first + 1, &|byte| byte == quote);
                        (&html[first + 1..last], (last + 1).min(bytes.len()))
                    }
                    _ => {
                        let last = until(first, &|byte| is_space(byte) || byte == b'>');
                        (&html[first..last], last)
                    }
                }
            }
            _ => ("", named),
        };
        let name = html[begin..named].to_ascii_lowercase();
        attributes.push(Attribute { name, value, place: from..after, change: Change::None });
        end = after;
    }
    (Tag { name, attributes, added: Vec::new(), dropped: false }, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_in_which_nothing_changes_stays_as_it_is() {
        for html in [
            "<!doctype html><html lang=en><!-- <a href=x> --><p a='>' b=\">\" c = d / e>1 < 2</p >",
            "<!--><a>",
            "<a",
            "<a b",
            "<a b=",
            "<a b='c",
            "</",
            "<",
            "<?x>",
            "</a href='>'>é<b>",
            "<script><a href=b></a></scripted></SCRIPT ><title><a></title>",
            "<script>",
            "<svg><path d=m/></svg><br/><a href=/x/>",
            "<p =a b==c é=\u{a0}>",
        ] {
            assert_eq!(rewrite(html, |_| {}), html);
        }
    }

    #[test]
    fn what_changes_is_written_and_nothing_else() {
        let html = "<A HREF=/x/ Class='a b' hidden>t</A><a href = '/y/'/><b>href=/x/</b><c\nd=e>";
        let page = rewrite(html, |tag| {
            if tag.get("href").is_some() {
                tag.set("href", format!("\"{}\"", tag.get("href").unwrap_or_default()));
                tag.remove("class");
                tag.set("new", "1".into());
            }
            if tag.name == "c" {
                tag.drop();
            }
        });
        let expected = "<A new=\"1\" href=\"&quot;/x/&quot;\" hidden>t</A>\
                        <a new=\"1\" href=\"&quot;/y/&quot;\"/><b>href=/x/</b>";
        assert_eq!(page, expected);
    }

    #[test]
    fn tags_are_found_as_browsers_find_them() {
        let names = |html: &str| {
            let mut names = Vec::new();
            rewrite(html, |tag| names.push(tag.name.clone()));
            names.join(" ")
        };
        assert_eq!(
            names("<p title='<a>'><!-- <b> --><i><1><textarea><b></textarea><noscript><u>"),
            "p i textarea noscript u"
        );
        assert_eq!(names("<script>'</scripts>'<a></script><em><!x <s>><q>"), "script em q");
    }
}
