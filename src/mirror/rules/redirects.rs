//! `_redirects`: from, to, a status and conditions on a line. It starts at
//! [`RedirectRules::parse`].

use hyper::StatusCode;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::pattern::{Captures, Pattern};
use crate::mirror::coding::weighed;

/// What stays as it is in a path.
const OUTSIDE_PATHS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'\\')
    .add(b'^')
    .add(b'{')
    .add(b'}')
    .add(b'|');

/// A path as addresses write it.
pub(in crate::mirror) fn encoded(path: &str) -> String {
    utf8_percent_encode(path, OUTSIDE_PATHS).to_string()
}

/// The rules of a folder, in their order.
#[derive(Clone, Debug, Default)]
pub struct RedirectRules(Vec<Redirect>);

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    from: Pattern,
    /// What the query has to have: `:name` is any value, kept by that name.
    query: Vec<(String, String)>,
    to: String,
    status: StatusCode,
    /// Whether it holds where there is a file, too.
    force: bool,
    /// Languages of which a reader prefers one.
    languages: Option<Vec<String>>,
}

/// What becomes of a request by a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The reader is sent to another address.
    Elsewhere(StatusCode, String),
    /// Another file is the answer, with this status.
    File(StatusCode, String),
}

impl RedirectRules {
    /// Reads the file. Rules that need what a mirror does not have, such as the
    /// country of a reader, are passed over.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self(text.lines().filter_map(Redirect::parse).collect())
    }

    /// What becomes of a request: the first rule that is about it. `exists` says
    /// whether there is a file for it, `accepts` is its `Accept-Language`.
    #[must_use]
    pub fn follow(
        &self,
        path: &str,
        query: &str,
        accepts: Option<&str>,
        exists: bool,
    ) -> Option<Outcome> {
        let all = self.0.iter().filter(|rule| rule.force || !exists);
        all.filter(|rule| rule.speaks(accepts)).find_map(|rule| rule.follow(path, query))
    }

    /// Whether answers for a path depend on the reader's language.
    #[must_use]
    pub fn asks_for_language(&self, path: &str) -> bool {
        let mut asking = self.0.iter().filter(|rule| rule.languages.is_some() && rule.force);
        asking.any(|rule| rule.from.matches(path, false).is_some())
    }

    /// The rules as programs may compare them, one a line.
    pub fn listed(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|Redirect { query, to, status, force, languages, .. }| {
            let query: Vec<String> =
                query.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let languages = languages.as_deref().unwrap_or_default().join(",");
            format!("{} {to} {} {force} {languages}", query.join("&"), status.as_u16())
        })
    }
}

impl Redirect {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace().take_while(|word| !word.starts_with('#'));
        let written = words.next()?;
        let from = Pattern::parse(written)?;
        let is_target =
            |word: &&str| ["/", "http://", "https://"].iter().any(|start| word.starts_with(start));
        let pair = |word: &str| {
            let (name, value) = word.split_once('=')?;
            Some((name.to_owned(), value.to_owned()))
        };
        let words: Vec<&str> = words.collect();
        let at = words.iter().position(is_target);
        // `/x/* 200` is short for `/x/* /x/:splat 200`.
        let (to, query, rest) = match at {
            Some(at) => (words[at].to_owned(), &words[..at], &words[at + 1..]),
            None => (format!("{}:splat", written.strip_suffix('*')?), &[][..], &words[..]),
        };
        let query = query.iter().map(|word| pair(word)).collect::<Option<_>>()?;
        let (status, force) = match rest.first() {
            Some(word) => (word.trim_end_matches('!').parse().ok()?, word.ends_with('!')),
            None => (StatusCode::MOVED_PERMANENTLY, false),
        };
        let mut languages = None;
        for (name, value) in
            rest.iter().skip(1).map(|word| pair(word)).collect::<Option<Vec<_>>>()?
        {
            match name.as_str() {
                "Language" | "language" => {
                    languages = Some(value.split(',').map(str::to_ascii_lowercase).collect());
                }
                _ => return None,
            }
        }
        let elsewhere = !to.starts_with('/');
        let known = status.is_redirection() && status != StatusCode::NOT_MODIFIED
            || !elsewhere
                && matches!(status, StatusCode::OK | StatusCode::NOT_FOUND | StatusCode::GONE);
        known.then_some(Self { from, query, to, status, force, languages })
    }

    /// Whether a reader prefers a language of the rule: the first of those that the
    /// browser names, with or without its region.
    fn speaks(&self, accepts: Option<&str>) -> bool {
        let Some(languages) = &self.languages else { return true };
        let first = weighed(accepts.unwrap_or_default()).into_iter().next();
        let Some((first, _)) = first else { return false };
        let primary = first.split('-').next().unwrap_or_default();
        languages.iter().any(|one| *one == first || *one == primary)
    }

    fn follow(&self, path: &str, query: &str) -> Option<Outcome> {
        let mut captures = self.from.matches(path, false)?;
        for (name, value) in &self.query {
            let mut given = query.split('&').filter_map(|pair| pair.split_once('='));
            let (_, given) = given.find(|(own, _)| own == name)?;
            match value.strip_prefix(':') {
                Some(placeholder) => captures.push((placeholder.to_owned(), given.to_owned())),
                None if value == given => {}
                None => return None,
            }
        }
        let to = filled(&self.to, &captures);
        if !self.status.is_redirection() {
            return Some(Outcome::File(self.status, to));
        }
        let own = !self.query.is_empty() || to.contains('?') || query.is_empty();
        let to = if own { to } else { format!("{to}?{query}") };
        // Two slashes would begin the name of another host.
        let elsewhere = to.starts_with("//");
        (!elsewhere).then_some(Outcome::Elsewhere(self.status, to))
    }
}

/// A target with what stood at the placeholders.
fn filled(to: &str, captures: &Captures) -> String {
    let (start, rest) = match to.find("://") {
        Some(at) => to.split_at(at + 3),
        None => ("", to),
    };
    let mut pieces = rest.split(':');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let named = captures.iter().filter(|(name, _)| piece.starts_with(name.as_str()));
        match named.max_by_key(|(name, _)| name.len()) {
            Some((name, value)) => text += &(encoded(value) + &piece[name.len()..]),
            None => text = text + ":" + piece,
        }
    }
    format!("{start}{text}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn led(rules: &str, path: &str) -> Option<String> {
        match RedirectRules::parse(rules).follow(path, "", None, false)? {
            Outcome::Elsewhere(status, to) => Some(format!("{} {to}", status.as_u16())),
            Outcome::File(status, to) => Some(format!("{} file {to}", status.as_u16())),
        }
    }

    #[test]
    fn the_first_rule_that_is_about_a_path_holds() {
        let rules = "# all\n/a/b  /one  302\n/a/*  /two/:splat\n/*  /404.html 404 # rest\n";
        assert_eq!(led(rules, "/a/b").unwrap(), "302 /one");
        assert_eq!(led(rules, "/a/c/d").unwrap(), "301 /two/c/d");
        assert_eq!(led(rules, "/x").unwrap(), "404 file /404.html");
    }

    #[test]
    fn names_and_hosts_are_filled_in() {
        let rules = "/n/:year/:y  https://a.example/:y/:year 301\n/s/* /:splat 302\n";
        assert_eq!(led(rules, "/n/2026/é").unwrap(), "301 https://a.example/%C3%A9/2026");
        assert_eq!(led(rules, "/s//evil.example"), None);
    }

    #[test]
    fn a_rule_gives_way_to_a_file_unless_it_is_forced() {
        let rules = RedirectRules::parse("/a /b 302\n/c /d 302!\n");
        assert_eq!(rules.follow("/a", "", None, true), None);
        assert!(rules.follow("/a", "", None, false).is_some());
        assert!(rules.follow("/c", "", None, true).is_some());
    }

    #[test]
    fn a_language_is_the_first_that_the_reader_names() {
        let rules = RedirectRules::parse("/ /ar/ 302! Language=ar\n/ /fr/ 302! Language=fr,es\n");
        let led = |accepts| match rules.follow("/", "", accepts, true) {
            Some(Outcome::Elsewhere(_, to)) => to,
            _ => String::new(),
        };
        assert_eq!(led(Some("fr-CH, ar;q=0.9")), "/fr/");
        assert_eq!(led(Some("fr;q=0.5, ar;q=0.9")), "/ar/");
        assert_eq!(led(Some("de, fr")), "");
        assert_eq!(led(None), "");
        assert!(rules.asks_for_language("/") && !rules.asks_for_language("/fr/"));
    }

    #[test]
    fn queries_go_along_unless_the_rule_has_its_own() {
        let rules = RedirectRules::parse("/a /b 302\n/c /d?x=1 302\n/e id=:id /f/:id 302\n");
        let led = |path, query| match rules.follow(path, query, None, false) {
            Some(Outcome::Elsewhere(_, to)) => to,
            _ => String::new(),
        };
        assert_eq!(led("/a", "q=2"), "/b?q=2");
        assert_eq!(led("/c", "q=2"), "/d?x=1");
        assert_eq!(led("/e", "id=7"), "/f/7");
        assert_eq!(led("/e", ""), "");
    }

    #[test]
    fn a_symbol_behind_a_language_goes_to_its_own_page() {
        let rules = crate::publish::redirects(&[], &["A".to_owned()]);
        let rules = String::from_utf8(rules).unwrap();
        assert_eq!(led(&rules, "/fr/A/68/123").unwrap(), "302 /A/68/123?lang=fr");
        assert_eq!(led(&rules, "/fr/A/").unwrap(), "302 /A/?lang=fr");
        for other in ["/", "/fr/", "/fr/a/68", "/A/68/123", "/fr/AB/1"] {
            assert_eq!(led(&rules, other), None, "{other}");
        }
    }

    #[test]
    fn what_a_mirror_cannot_know_is_no_rule() {
        let rules = "/a /b 302 Country=ch\n/a https://x.example 200\n/a /b 999x\nx /b\n/a\n";
        assert_eq!(RedirectRules::parse(rules).0, []);
    }
}
