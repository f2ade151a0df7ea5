//! The links of a text, as its author wrote them. Start at [`links`].

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag};

use super::OPTIONS;
use super::prepare::too_deep;

/// The links of a text, with what each leads to, but for addresses of mail: none of
/// a text that is not shown.
#[must_use]
pub fn links(markdown: &str) -> Vec<(Range<usize>, String)> {
    if !too_deep(markdown).is_empty() {
        return Vec::new();
    }
    let events = Parser::new_ext(markdown, OPTIONS).into_offset_iter();
    let link = |(event, range)| match event {
        Event::Start(Tag::Link { link_type: LinkType::Email, .. }) => None,
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            Some((range, dest_url.into_string()))
        }
        _ => None,
    };
    events.filter_map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::links;

    #[test]
    fn each_is_named_at_its_place() {
        let text = "é [a](/b/) <symbol:A/68/1> [c](<symbol:S/RES/1325 (2000)>) [d][e] <a@b.example>\n\n[e]: f/\n";
        let found: Vec<_> = links(text).into_iter().map(|(at, to)| (&text[at], to)).collect();
        let expected = [
            ("[a](/b/)", "/b/"),
            ("<symbol:A/68/1>", "symbol:A/68/1"),
            ("[c](<symbol:S/RES/1325 (2000)>)", "symbol:S/RES/1325 (2000)"),
            ("[d][e]", "f/"),
        ];
        assert_eq!(found, expected.map(|(at, to)| (at, to.to_owned())));
    }
}
