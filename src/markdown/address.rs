//! Which addresses a text may link to. Start at [`allowed`].

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

#[cfg(test)]
mod tests {
    use super::allowed;

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
