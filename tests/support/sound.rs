//! What HTML that was made from a text may hold, read strictly: [`sound`].

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

const ELEMENTS: &str = " a bdi blockquote br caption code div em h1 h2 h3 h4 h5 h6 hr li ol p pre s \
                        section strong sup table tbody td th thead tr ul ";

const ATTRIBUTES: [&str; 10] =
    ["aria-label", "class", "dir", "href", "id", "lang", "role", "scope", "start", "tabindex"];

/// Reads HTML strictly, refuses all that the writer has no business to print,
/// and returns how deep it nests.
pub(crate) fn sound(html: &str) -> usize {
    let mut open: Vec<&str> = Vec::new();
    let mut ids = BTreeSet::new();
    let mut deepest = 0;
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let text = &rest[..start];
        assert!(!text.contains('>'), "a bare > in {text}");
        let end = start + rest[start..].find('>').expect("a tag ends");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "balance");
            continue;
        }
        let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(ELEMENTS.contains(&format!(" {name} ")), "element {name}");
        while !attributes.is_empty() {
            let (name, value) = attributes.split_once("=\"").expect("a quoted value");
            assert!(ATTRIBUTES.contains(&name), "attribute {name}");
            let (value, more) = value.split_once('"').expect("a closing quote");
            attributes = more.trim_start();
            match name {
                "id" => assert!(ids.insert(value), "id {value} twice"),
                "href" => {
                    let scheme = value.split(['/', '?', '#']).next().unwrap_or_default();
                    let scheme = scheme.split_once(':').map_or("https", |(scheme, _)| scheme);
                    let scheme = scheme.to_ascii_lowercase();
                    assert!(["https", "http", "mailto", "tel"].contains(&&*scheme), "href {value}");
                    assert!(!value.starts_with("//"), "href {value}");
                }
                _ => {}
            }
        }
        if !["br", "hr"].contains(&name) {
            assert!(name != "a" || !open.contains(&"a"), "a link in a link");
            open.push(name);
            deepest = deepest.max(open.len());
        }
    }
    assert_eq!(open, [""; 0], "left open");
    assert!(!html.contains(
        |c: char| c == '\u{FDD0}' || (c.is_control() && c != '\n' && c != '\t' && c != '\r')
    ));
    deepest
}
