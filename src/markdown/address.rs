//! Which addresses a text may link to. Start at [`allowed`], and at [`absolute`]
//! for those that leave the site.

use pulldown_cmark_escape::escape_href;

const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// Whether an address is of a known scheme, or a path or fragment of this
/// site. `//host` is neither: it names another site without saying how.
pub(super) fn allowed(address: &str) -> bool {
    if address.chars().any(char::is_control) {
        return false;
    }
    // Browsers skip spaces at the front and read a backslash as a slash.
    let address = address.trim_start();
    let mut slashes = address.chars();
    if [slashes.next(), slashes.next()].iter().all(|c| matches!(c, Some('/' | '\\'))) {
        return false;
    }
    let head = address.split(['/', '?', '#']).next().unwrap_or_default();
    head.split_once(':')
        .is_none_or(|(scheme, _)| SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known)))
}

/// An address that a text may link to, as it is from anywhere; `page` is the
/// absolute address of where it stands. Nothing where strict readers would take
/// it for no address.
#[must_use]
pub fn absolute(address: &str, page: &str) -> Option<String> {
    let address = address.trim();
    let mut encoded = String::new();
    escape_href(&mut encoded, address).ok().filter(|()| allowed(address))?;
    // Made for HTML, where these two are written otherwise.
    let encoded = encoded.replace("&amp;", "&").replace("&#x27;", "'").replace('\\', "%5C");
    let head = encoded.split(['/', '?', '#']).next().unwrap_or_default();
    let whole = match head.split_once(':') {
        Some(_) => encoded,
        None if encoded.starts_with('/') => {
            let host = page.find("://").map_or(0, |at| at + 3);
            let origin = page[host..].find('/').map_or(page, |end| &page[..host + end]);
            format!("{origin}{encoded}")
        }
        None => format!("{page}{encoded}"),
    };
    is_strict(&whole).then_some(whole)
}

/// Whether an address is one for RFC 3986 too.
fn is_strict(address: &str) -> bool {
    let Some((scheme, rest)) = address.split_once(':') else { return false };
    let authority =
        rest.strip_prefix("//").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let host = |authority: &str| {
        let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
        let plain = |one: char| one.is_ascii_alphanumeric() || "-._".contains(one);
        !host.is_empty() && host.chars().all(plain) && port.chars().all(|one| one.is_ascii_digit())
    };
    let web = scheme.to_ascii_lowercase().starts_with("http");
    let encoded = address
        .split('%')
        .skip(1)
        .all(|rest| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit()));
    let plain = |one: char| one.is_ascii_graphic() && !"<>\"{}|\\^`[]".contains(one);
    let fragments = address.matches('#').count() <= 1;
    encoded && fragments && address.chars().all(plain) && authority.map_or(!web, host)
}

#[cfg(test)]
mod tests {
    use super::{absolute, allowed};

    #[test]
    fn what_leaves_the_site_is_whole() {
        let page = "https://a.example/base/en/x/";
        let from = |address| absolute(address, page);
        assert_eq!(from("#n").as_deref(), Some("https://a.example/base/en/x/#n"));
        assert_eq!(from("tel:+41").as_deref(), Some("tel:+41"));
        assert_eq!(from("/é").as_deref(), Some("https://a.example/%C3%A9"));
        for none in ["https:/x", "http://", "https://a:b/", "/%zz", "#a#b", "javascript:x"] {
            assert_eq!(from(none), None, "{none}");
        }
    }

    #[test]
    fn known_schemes_and_own_paths_pass() {
        for address in [
            "https://example.org/a?b=c:d",
            "HTTP://example.org",
            "mailto:desk@example.org",
            "tel:+41000000000",
            "/en/journal/",
            "../a",
            "#note",
            "?q=a:b",
            "",
        ] {
            assert!(allowed(address), "{address}");
        }
    }

    #[test]
    fn everything_else_does_not() {
        for address in [
            "javascript:alert(1)",
            " JavaScript:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//example.org",
            "/\\example.org",
            "\\\\example.org",
            ":x",
        ] {
            assert!(!allowed(address), "{address}");
        }
    }
}
