//! What a template mentions by name: other templates, components, words. Read
//! from its source, because the template engine keeps its own lists to itself.
//! A mention too many only renders a page too often; none may be missed.

use std::collections::BTreeMap;
use std::ops::Range;

/// Names and the first place each stands at.
pub(super) type Names = BTreeMap<String, Range<usize>>;

/// What a template mentions.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Mentions {
    /// Templates it extends or includes.
    pub(super) templates: Names,
    /// Components it calls.
    pub(super) components: Names,
    /// Components it defines.
    pub(super) defines: Names,
    /// Words it shows: the `x` of `t.x`.
    pub(super) words: Names,
    /// Whether it hands all words on (`t` alone), so that any may be shown.
    pub(super) all_words: bool,
}

/// What a tag is made of.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Token<'a> {
    Text(&'a str),
    Name(&'a str),
    Mark(u8),
}

impl Mentions {
    /// Reads a template's source.
    pub(super) fn of(source: &str) -> Self {
        let mut mentions = Self::default();
        for tag in tags(source) {
            let tokens = tokens(source, tag);
            for (index, (token, place)) in tokens.iter().enumerate() {
                let before = index.checked_sub(1).and_then(|index| tokens.get(index));
                mentions.note(before, *token, place);
            }
        }
        mentions
    }

    fn note(&mut self, before: Option<&(Token, Range<usize>)>, token: Token, place: &Range<usize>) {
        let before = before.map(|(token, _)| *token);
        let names = match (before, token) {
            (Some(Token::Name("extends" | "include")), Token::Text(_)) => &mut self.templates,
            (Some(Token::Name("component")), Token::Name(_)) => &mut self.defines,
            (Some(Token::Mark(b'<')), Token::Name(_)) => &mut self.components,
            (Some(Token::Mark(b'@')), Token::Name("t")) => return,
            (_, Token::Name("t")) => return self.all_words = true,
            (_, Token::Name(name)) if name.starts_with("t.") => &mut self.words,
            _ => return,
        };
        let (Token::Text(name) | Token::Name(name)) = token else { return };
        let name = name.strip_prefix("t.").unwrap_or(name);
        names.entry(name.to_owned()).or_insert_with(|| place.clone());
    }
}

/// The insides of `{{ … }}` and `{% … %}`; comments are passed over.
pub(super) fn tags(source: &str) -> Vec<Range<usize>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(open) = source[at..].find('{').map(|found| at + found) {
        let close = match source.as_bytes().get(open + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => "#}",
            _ => {
                at = open + 1;
                continue;
            }
        };
        let Some(end) = closing(source, open + 2, close) else { break };
        if close != "#}" {
            tags.push(open + 2..end);
        }
        at = end + close.len();
    }
    tags
}

/// Where a tag ends, strings in it passed over.
fn closing(source: &str, start: usize, close: &str) -> Option<usize> {
    let mut quote = None;
    for (offset, &byte) in source.as_bytes()[start..].iter().enumerate() {
        match quote {
            Some(open) if open == byte => quote = None,
            Some(_) => {}
            None if source.as_bytes()[start + offset..].starts_with(close.as_bytes()) => {
                return Some(start + offset);
            }
            None if close != "#}" && matches!(byte, b'"' | b'\'' | b'`') => quote = Some(byte),
            None => {}
        }
    }
    None
}

/// Strings, dotted names and single marks, with their places.
pub(super) fn tokens(source: &str, tag: Range<usize>) -> Vec<(Token<'_>, Range<usize>)> {
    let bytes = source.as_bytes();
    let in_name = |at: usize| bytes[at].is_ascii_alphanumeric() || matches!(bytes[at], b'_' | b'.');
    let mut tokens = Vec::new();
    let mut at = tag.start;
    while at < tag.end {
        let start = at;
        at += 1;
        match bytes[start] {
            byte if byte.is_ascii_whitespace() => {}
            quote @ (b'"' | b'\'' | b'`') => {
                let end = (at..tag.end).find(|&end| bytes[end] == quote).unwrap_or(tag.end);
                tokens.push((Token::Text(&source[at..end]), at..end));
                at = end + 1;
            }
            byte if byte.is_ascii_alphanumeric() || byte == b'_' => {
                at = (at..tag.end).find(|&end| !in_name(end)).unwrap_or(tag.end);
                tokens.push((Token::Name(&source[start..at]), start..at));
            }
            byte => tokens.push((Token::Mark(byte), start..at)),
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &Names) -> Vec<&str> {
        names.keys().map(String::as_str).collect()
    }

    #[test]
    fn names_are_found_where_they_stand() {
        let source = r#"{% extends "pages/base.html" %}{# t.no <no/> #}
            {% component row(value, @t) %}{{ t.one }}{% if t.two %}<b>{% endif %}
            {% include 'a.html' %}{{ <other label={t.three ~ "%} t.four"}/> }}
            {% <card> %}t.five{% </card> %}{% endcomponent row %}"#;
        let found = Mentions::of(source);
        assert_eq!(names(&found.templates), ["a.html", "pages/base.html"]);
        assert_eq!(names(&found.components), ["card", "other"]);
        assert_eq!(names(&found.defines), ["row"]);
        assert_eq!(names(&found.words), ["one", "three", "two"]);
        assert!(!found.all_words);
        assert_eq!(&source[found.words["two"].clone()], "t.two");
    }

    #[test]
    fn handing_on_all_words_is_noticed() {
        assert!(Mentions::of("{{ <row words={t}/> }}").all_words);
        assert!(Mentions::of("{{ t[name] }}").all_words);
        assert!(!Mentions::of("{{ page.t.x }} {{ total }}").all_words);
    }
}
