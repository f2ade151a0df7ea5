//! Whether the theme's colours can be told apart: the tokens of its style
//! sheets, in light and in dark, as the cascade leaves them. A site that
//! replaces one colour so learns at once what no longer stands out on it. It
//! starts at [`check`].

use std::collections::BTreeMap;
use std::ops::Range;

use super::sources::Source;
use crate::colour::Colour;
use crate::diagnostic::{Finding, Findings};

/// Tokens that stand on each other, and the contrast that they need: 7 for
/// words (WCAG 2.2, level AAA), 3 for edges and focus.
const PAIRS: [(&str, &str, f64); 14] = [
    ("--ink", "--paper", 7.0),
    ("--ink", "--sheet", 7.0),
    ("--soft", "--paper", 7.0),
    ("--soft", "--sheet", 7.0),
    ("--link", "--paper", 7.0),
    ("--link", "--sheet", 7.0),
    ("--visited", "--paper", 7.0),
    ("--band-ink", "--band", 7.0),
    ("--changed", "--changed-ground", 7.0),
    ("--gone", "--gone-ground", 7.0),
    ("--focus", "--paper", 3.0),
    ("--focus", "--sheet", 3.0),
    ("--edge", "--paper", 3.0),
    ("--edge", "--sheet", 3.0),
];

/// A token's colour, and where it was given.
#[derive(Clone)]
struct Token {
    colour: Colour,
    order: (usize, usize),
    range: Range<usize>,
}

/// Finds the pairs that are too faint in either scheme. What is no plain colour
/// (`var(…)`, `currentColor`) is not judged.
pub(super) fn check(styles: &[Source], findings: &mut Findings) {
    let (mut light, mut dark) = (BTreeMap::new(), BTreeMap::new());
    for (at, source) in styles.iter().enumerate() {
        for (name, scheme, range) in declarations(&source.text) {
            let Some(colour) = source.text.get(range.clone()).and_then(Colour::from_css) else {
                continue;
            };
            let token = Token { colour, order: (at, range.start), range };
            if scheme == Scheme::Any {
                light.insert(name, token.clone());
            }
            dark.insert(name, token);
        }
    }
    let mut told = Vec::new();
    for tokens in [&light, &dark] {
        for (ink, ground, least) in PAIRS {
            let (Some(one), Some(other)) = (tokens.get(ink), tokens.get(ground)) else { continue };
            let found = one.colour.contrast(other.colour);
            // Who wrote last is who can mend it.
            let last = if one.order > other.order { one } else { other };
            let Some(source) = styles.get(last.order.0).filter(|_| found < least) else { continue };
            let place = source.place(last.range.start, last.range.end);
            if !told.contains(&(last.order, ink, ground)) {
                told.push((last.order, ink, ground));
                let finding = Finding::error("theme-contrast", &place)
                    .with("ink", ink)
                    .with("ground", ground)
                    .with("found", format!("{:.1}", (found * 10.0).floor() / 10.0))
                    .with("least", least);
                findings.push(finding);
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Scheme {
    Any,
    Dark,
}

/// The custom properties of `:root` with the places of their values, those
/// for other media left out.
fn declarations(css: &str) -> Vec<(&str, Scheme, Range<usize>)> {
    let mut found = Vec::new();
    let mut around: Vec<&str> = Vec::new();
    let (mut start, mut comment) = (0, false);
    for (at, byte) in css.bytes().enumerate() {
        if comment {
            comment = !css.as_bytes()[..=at].ends_with(b"*/");
            start = at + 1;
            continue;
        }
        match byte {
            b'*' if css[..at].ends_with('/') => comment = true,
            b'{' => {
                around.push(css[start..at].trim());
                start = at + 1;
            }
            b';' | b'}' => {
                if let (Some(scheme), Some((name, value))) =
                    (scheme(&around), css[start..at].split_once(':'))
                    && name.trim().starts_with("--")
                {
                    let end = start + css[start..at].trim_end().len();
                    let begin = end - value.trim().len();
                    found.push((name.trim(), scheme, begin..end));
                }
                if byte == b'}' {
                    around.pop();
                }
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// What a rule inside these is for; nothing where it is no `:root` of screens.
fn scheme(around: &[&str]) -> Option<Scheme> {
    match around {
        [":root"] => Some(Scheme::Any),
        [media, ":root"] if media.replace(' ', "").ends_with("(prefers-color-scheme:dark)") => {
            Some(Scheme::Dark)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(files: &[&str]) -> Vec<(String, u32)> {
        let source = |(at, text): (usize, &&str)| Source {
            file: format!("{at}.css").into(),
            text: (*text).to_owned(),
        };
        let styles: Vec<Source> = files.iter().enumerate().map(source).collect();
        let mut findings = Findings::default();
        check(&styles, &mut findings);
        let sorted = findings.sorted();
        assert!(sorted.iter().all(|one| one.code == "theme-contrast"));
        sorted.iter().map(|one| (one.place.file.to_string(), one.place.start)).collect()
    }

    #[test]
    fn a_faint_colour_is_found_where_it_is_given() {
        let shipped = ":root { --ink: #000; --paper: #fff }";
        assert_eq!(found(&[shipped]), []);
        let own = ":root { --paper: #777 }";
        assert_eq!(found(&[shipped, own]), [("1.css".to_owned(), 17)]);
    }

    #[test]
    fn dark_is_judged_as_the_cascade_leaves_it() {
        let dark = ":root { --ink: #000; --paper: #fff }
            @media (prefers-color-scheme: dark) { :root { --ink: #fff; --paper: #000 } }";
        assert_eq!(found(&[dark]), []);
        // Outside the query it wins there too: white words on white paper.
        assert_eq!(found(&[dark, ":root { --paper: #fff }"]).len(), 1);
    }

    #[test]
    fn comments_other_media_and_other_rules_are_passed_over() {
        let css = "/* --ink: #fff; */ :root { --ink: #000; /* why */ --paper: #fff }
            a { --ink: #fff }
            @media print { :root { --ink: #fff } }";
        assert_eq!(found(&[css]), []);
        assert_eq!(declarations(css).len(), 2);
    }
}
