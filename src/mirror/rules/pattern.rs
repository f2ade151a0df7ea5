//! The paths that a rule is about: segments, of which `:name` stands for any one,
//! and `*` for anything. It starts at [`Pattern::parse`].

use percent_encoding::percent_decode_str;

/// A path with placeholders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// These very characters.
    Plain(String),
    /// One segment, by its name.
    Segment(String),
    /// Anything, slashes too.
    Splat,
    /// A slash and anything, or nothing at all: a segment that is only a star.
    Below,
    /// A slash or none: at the end.
    Slash,
}

/// What stood at the placeholders, by their names; a star's is `splat`.
pub(super) type Captures = Vec<(String, String)>;

impl Pattern {
    /// The pattern of a rule, which begins with a slash.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = Vec::new();
        let mut plain = String::new();
        text.strip_prefix('/')?;
        for segment in text.split('/').filter(|segment| !segment.is_empty()) {
            if segment == "*" {
                parts.extend([Part::Plain(std::mem::take(&mut plain)), Part::Below]);
                continue;
            }
            plain.push('/');
            if let Some(name) = segment.strip_prefix(':') {
                let before = Part::Plain(std::mem::take(&mut plain));
                parts.extend([before, Part::Segment(name.to_owned())]);
                continue;
            }
            let decoded = percent_decode_str(segment).decode_utf8_lossy();
            for (at, piece) in decoded.split('*').enumerate() {
                if at > 0 {
                    parts.extend([Part::Plain(std::mem::take(&mut plain)), Part::Splat]);
                }
                plain.push_str(piece);
            }
        }
        parts.extend([Part::Plain(plain), Part::Slash]);
        parts.retain(|part| *part != Part::Plain(String::new()));
        Some(Self(parts))
    }

    /// What stands at the placeholders of a path, if the path is meant.
    pub(super) fn matches(&self, path: &str, any_case: bool) -> Option<Captures> {
        let mut captures = Captures::new();
        fits(&self.0, path, any_case, &mut captures).then(|| {
            captures.reverse();
            captures
        })
    }
}

/// Whether some parts are all of a text; the longest for the first star wins.
fn fits(parts: &[Part], text: &str, any_case: bool, captures: &mut Captures) -> bool {
    let Some((part, rest)) = parts.split_first() else { return text.is_empty() };
    match part {
        Part::Plain(plain) => text.split_at_checked(plain.len()).is_some_and(|(start, after)| {
            let same = start == plain || any_case && start.eq_ignore_ascii_case(plain);
            same && fits(rest, after, any_case, captures)
        }),
        Part::Slash => {
            let without =
                |text: &str, captures: &mut Captures| fits(rest, text, any_case, captures);
            text.strip_prefix('/').is_some_and(|after| without(after, captures))
                || without(text, captures)
        }
        Part::Segment(name) => {
            let (segment, after) = text.split_at(text.find('/').unwrap_or(text.len()));
            let fitting = !segment.is_empty() && fits(rest, after, any_case, captures);
            if fitting {
                captures.push((name.clone(), segment.to_owned()));
            }
            fitting
        }
        Part::Below => {
            let some = text.strip_prefix('/');
            if some.is_some_and(|below| anything(rest, below, any_case, captures)) {
                return true;
            }
            let none = fits(rest, text, any_case, captures);
            if none {
                captures.push(("splat".to_owned(), String::new()));
            }
            none
        }
        Part::Splat => anything(rest, text, any_case, captures),
    }
}

/// Whether the rest fits behind something; the longest is taken.
fn anything(rest: &[Part], text: &str, any_case: bool, captures: &mut Captures) -> bool {
    let mut ends = text.char_indices().map(|(at, _)| at).chain([text.len()]).rev();
    let end = ends.find(|&end| fits(rest, &text[end..], any_case, captures));
    if let Some(end) = end {
        captures.push(("splat".to_owned(), text[..end].to_owned()));
    }
    end.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn captured(pattern: &str, path: &str) -> Option<Vec<String>> {
        let captures = Pattern::parse(pattern).unwrap().matches(path, false)?;
        Some(captures.into_iter().map(|(name, value)| format!("{name}={value}")).collect())
    }

    #[test]
    fn a_star_at_the_end_is_everything_below() {
        assert_eq!(captured("/a/*", "/a/b/c").unwrap(), ["splat=b/c"]);
        assert_eq!(captured("/a/*", "/a/").unwrap(), ["splat="]);
        assert_eq!(captured("/a/*", "/a").unwrap(), ["splat="]);
        assert_eq!(captured("/a/*", "/b/c"), None);
        assert_eq!(captured("/a/*", "/ab/c"), None);
        assert_eq!(captured("/*", "/").unwrap(), ["splat="]);
    }

    #[test]
    fn a_name_is_one_segment() {
        let found = captured("/news/:year/:slug", "/news/2026/open").unwrap();
        assert_eq!(found, ["year=2026", "slug=open"]);
        assert_eq!(captured("/news/:year/:slug", "/news/2026"), None);
        assert_eq!(captured("/news/:year", "/news/2026/open"), None);
        assert_eq!(captured("/:lang/news/*", "/fr/news/a/b").unwrap(), ["lang=fr", "splat=a/b"]);
    }

    #[test]
    fn stars_stand_in_the_middle_too() {
        assert!(captured("/*/feed.xml", "/en/a/b/feed.xml").is_some());
        assert!(captured("/*/feed.xml", "/feed.xml").is_some());
        assert!(captured("/*/feed.xml", "/en/feed.xml.html").is_none());
        assert!(captured("/assets/*.wasm", "/assets/a.b.wasm").is_some());
        assert!(captured("/assets/*.wasm", "/assets/a.js").is_none());
    }

    #[test]
    fn a_slash_at_the_end_makes_no_difference() {
        assert!(captured("/a/b", "/a/b/").is_some());
        assert!(captured("/a/b/", "/a/b").is_some());
        assert!(captured("/", "/").is_some());
        assert!(captured("/", "/a").is_none());
    }
}
