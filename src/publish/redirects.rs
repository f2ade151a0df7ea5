//! `_redirects`, the rules that hosts read. How they follow them is told by the room
//! `mirror`.

use crate::i18n::Language;

/// Beginnings of symbols that have rules: with six languages each, as many as
/// all hosts take.
const HEADS: usize = 16;

/// Pages that moved and have rules, six each: more rules some hosts do not take.
/// The others have their own page, which leads on by a link.
const MOVED: usize = 300;

/// `_redirects`: the chooser is the root page itself, so that the site works
/// without a server's help; hosts that can answer by language do so. A symbol
/// behind a language, `/fr/A/68/123`, leads to the symbol's own page, which is
/// told the language. Nothing that is a page has a rule, for some hosts obey
/// rules before they look for files; but the page that a moved one left behind has
/// one, because its readers are better served by the answer.
#[must_use]
pub fn redirects(moved: &[(String, String)], heads: &[String]) -> Vec<u8> {
    let mut heads: Vec<&String> = heads.iter().take(HEADS).collect();
    heads.sort();
    let languages = || Language::ALL.iter();
    let roots = languages().map(|language| format!("/  /{language}/  302  Language={language}\n"));
    let mut moved: Vec<&(String, String)> = moved.iter().collect();
    moved.sort();
    let moved = moved.into_iter().take(MOVED).flat_map(|(from, to)| {
        languages().map(move |language| format!("/{language}/{from}  /{language}/{to}  301\n"))
    });
    let symbols = heads.iter().flat_map(|head| {
        languages().map(move |language| {
            format!("/{language}/{head}/*  /{head}/:splat?lang={language}  302\n")
        })
    });
    roots.chain(moved).chain(symbols).collect::<String>().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_no_more_rules_than_hosts_take() {
        let heads: Vec<String> = (0..500).map(|number| format!("ORGAN{number}")).collect();
        let rules = String::from_utf8(redirects(&[], &heads)).unwrap();
        assert!(rules.lines().filter(|rule| rule.contains('*')).count() <= 100);
        assert!(rules.lines().all(|rule| rule.len() < 1000));
    }
}
