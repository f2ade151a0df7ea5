//! Document symbols within running text, such as `A/68/123`. Start at
//! [`find`].

use std::ops::Range;

/// The stretches of a text that are document symbols: at least three segments
/// between slashes, each beginning with a capital or a digit, the first one a
/// capital's and without small letters.
pub(super) fn find(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = if text.contains('/') { 0 } else { text.len() };
    std::iter::from_fn(move || {
        while let Some(start) = text[rest..].find(belongs).map(|at| rest + at) {
            let length = text[start..].find(|c| !belongs(c)).unwrap_or(text.len() - start);
            rest = start + length;
            let word = &text[start..rest];
            let from = start + word.len() - word.trim_start_matches(EDGES).len();
            let symbol = word.trim_matches(EDGES);
            if is_symbol(symbol) {
                return Some(from..from + symbol.len());
            }
        }
        None
    })
}

const EDGES: [char; 3] = ['.', '-', '/'];

fn belongs(c: char) -> bool {
    c.is_ascii_alphanumeric() || EDGES.contains(&c)
}

fn is_symbol(word: &str) -> bool {
    let mut segments = word.split('/');
    let organ = segments.next().unwrap_or_default();
    organ.starts_with(|c: char| c.is_ascii_uppercase())
        && !organ.contains(|c: char| c.is_ascii_lowercase())
        && segments.clone().count() >= 2
        && segments.all(|s| s.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::find;

    fn found(text: &str) -> Vec<&str> {
        find(text).map(|range| &text[range]).collect()
    }

    #[test]
    fn symbols_are_found_without_what_surrounds_them() {
        let text = "انظر A/68/123، و(NPT/CONF.2026/PC.III/WP.12/Rev.1). A/C.3/68/L.22.";
        assert_eq!(found(text), ["A/68/123", "NPT/CONF.2026/PC.III/WP.12/Rev.1", "A/C.3/68/L.22"]);
    }

    #[test]
    fn dates_paths_and_addresses_are_not_symbols() {
        assert!(found("12/05/2026 and/or/not https://example.org/A/68/123 A/68 A//1").is_empty());
    }
}
