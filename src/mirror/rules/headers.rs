//! `_headers`: a path on a line of its own, and below it the headers that answers
//! for it carry. It starts at [`HeaderRules::parse`].

use hyper::header::{
    CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, DATE, ETAG, STRICT_TRANSPORT_SECURITY,
    TRANSFER_ENCODING, UPGRADE,
};
use hyper::header::{HeaderMap, HeaderName, HeaderValue};

use super::pattern::Pattern;

/// What is the server's own to say. That this host is never to be asked without TLS
/// is for whoever adds TLS to say.
const OWN: [HeaderName; 8] = [
    CONNECTION,
    CONTENT_ENCODING,
    CONTENT_LENGTH,
    DATE,
    ETAG,
    STRICT_TRANSPORT_SECURITY,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// The rules of a folder, in their order.
#[derive(Clone, Debug, Default)]
pub struct HeaderRules(Vec<(Pattern, Vec<Told>)>);

/// A header and its value; none where it is taken back.
type Told = (HeaderName, Option<HeaderValue>);

impl HeaderRules {
    /// Reads the file. A name without a value, `! Name`, takes back what earlier
    /// rules say.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut rules = Self::default();
        for line in text.lines().map(str::trim) {
            if line.starts_with('/') {
                rules.0.extend(Pattern::parse(line).map(|pattern| (pattern, Vec::new())));
                continue;
            }
            let parsed = match line.strip_prefix('!') {
                Some(name) => name.trim().parse().ok().map(|name| (name, None)),
                None => line.split_once(':').and_then(|(name, value)| {
                    let value = HeaderValue::from_str(value.trim()).ok()?;
                    Some((name.trim().parse().ok()?, Some(value)))
                }),
            };
            if let (Some((_, headers)), Some(header)) = (rules.0.last_mut(), parsed) {
                headers.push(header);
            }
        }
        rules
    }

    /// The headers of an answer. A later rule overrules an earlier one; values that
    /// one rule gives to one name are joined.
    #[must_use]
    pub fn of(&self, path: &str) -> HeaderMap {
        let mut all = HeaderMap::new();
        for (_, headers) in self.0.iter().filter(|(on, _)| on.matches(path, true).is_some()) {
            let mut own = HeaderMap::new();
            for (name, value) in headers {
                match value {
                    Some(value) => _ = own.insert(name, joined(own.get(name), value)),
                    None => _ = all.remove(name),
                }
            }
            all.extend(own);
        }
        OWN.iter().for_each(|name| _ = all.remove(name));
        all
    }
}

/// A value behind one of the same name.
fn joined(before: Option<&HeaderValue>, value: &HeaderValue) -> HeaderValue {
    let both = before.map(|before| [before.as_bytes(), b", ", value.as_bytes()].concat());
    both.and_then(|both| HeaderValue::from_bytes(&both).ok()).unwrap_or_else(|| value.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rules: &str, path: &str) -> Vec<String> {
        let headers = HeaderRules::parse(rules).of(path);
        let mut lines: Vec<String> = (headers.iter())
            .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
            .collect();
        lines.sort();
        lines
    }

    #[test]
    fn later_rules_overrule_earlier_ones() {
        let rules = "/*\n  A: 1\n  B: 2\n/x/*\n  A: 3\n";
        assert_eq!(of(rules, "/y"), ["a: 1", "b: 2"]);
        assert_eq!(of(rules, "/x/y"), ["a: 3", "b: 2"]);
    }

    #[test]
    fn a_header_is_taken_back() {
        assert_eq!(of("/*\n A: 1\n B: 2\n/x\n ! A\n", "/x"), ["b: 2"]);
        assert_eq!(of("/*\n A: 1\n/x\n ! A\n A: 2\n", "/x"), ["a: 2"]);
    }

    #[test]
    fn values_of_one_rule_are_joined() {
        let rules = "# why\n/*\n  Link: <a>\n\n  Link: <b>\n";
        assert_eq!(of(rules, "/"), ["link: <a>, <b>"]);
    }

    #[test]
    fn nonsense_and_what_frames_answers_is_passed_over() {
        let rules = "A: 1\n/*\nnothing\n  : x\n  Bad Name: x\n  Content-Length: 7\n  B: \u{1}\n";
        assert_eq!(of(rules, "/"), [""; 0]);
    }
}
