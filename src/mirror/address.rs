//! The path that a request asks for, as a file's name or not at all. It starts at
//! [`Address::parse`].

use std::path::{Component, Path};

use hyper::Uri;
use percent_encoding::percent_decode_str;

/// Longer ones belong to nobody's page.
const LONGEST: usize = 2_048;

/// Files that hosts read and do not show.
const FOR_HOSTS: [&str; 2] = ["_headers", "_redirects"];

/// A path below the folder: segments without `.` and `..`, without what any system
/// takes for a separator, decoded once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// It begins with a slash.
    path: String,
    query: String,
}

/// Why there is no address in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It makes no sense, or means to leave the folder.
    Senseless,
    /// A slash is encoded in it: no file is named so, but a symbol may be.
    Slash,
    /// Nobody has one so long.
    Long,
}

impl Address {
    /// Reads the target of a request.
    ///
    /// # Errors
    /// If it is none of a file.
    pub fn parse(uri: &Uri) -> Result<Self, Refusal> {
        let raw = uri.path();
        let query = uri.query().unwrap_or_default();
        if raw.len() + query.len() > LONGEST {
            return Err(Refusal::Long);
        }
        let digits = |at: usize| raw.as_bytes().get(at + 1..at + 3);
        let whole = |at: usize| digits(at).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
        if !raw.starts_with('/') || !raw.match_indices('%').all(|(at, _)| whole(at)) {
            return Err(Refusal::Senseless);
        }
        let decoded = |segment: &str| {
            let text = percent_decode_str(segment).decode_utf8().ok()?.into_owned();
            let odd = |c: char| c.is_control() || c == '\\';
            let leads_up = text.split('/').any(|part| part == "." || part == "..");
            (!text.contains(odd) && !leads_up).then_some(text)
        };
        let segments: Option<Vec<String>> = raw[1..].split('/').map(decoded).collect();
        let segments = segments.ok_or(Refusal::Senseless)?;
        if segments.iter().any(|segment| segment.contains('/')) {
            return Err(Refusal::Slash);
        }
        Ok(Self { path: format!("/{}", segments.join("/")), query: query.to_owned() })
    }

    /// The address of a file of the folder.
    pub(super) fn of(path: &str) -> Option<Self> {
        Self::parse(&path.parse().ok()?).ok()
    }

    /// The path, decoded.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What stands behind the question mark.
    #[must_use]
    pub fn query(&self) -> &str {
        &self.query
    }

    /// The file that it names, relative to the folder; none of what is hidden or
    /// has nameless parts.
    #[must_use]
    pub fn file(&self) -> Option<String> {
        let path = &self.path[1..];
        let file = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        let shown = |(at, segment): (usize, &str)| {
            let hidden = segment.starts_with('.') && !(at == 0 && segment == ".well-known");
            !segment.is_empty() && !hidden
        };
        // What begins elsewhere, such as on another drive, is no part of the folder.
        let inside = Path::new(&file).components().all(|part| matches!(part, Component::Normal(_)));
        let open = inside && file.split('/').enumerate().all(shown);
        let open = open && !FOR_HOSTS.contains(&&*file);
        open.then_some(file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> Option<String> {
        Address::of(path)?.file()
    }

    #[test]
    fn folders_have_a_page() {
        assert_eq!(file("/").unwrap(), "index.html");
        assert_eq!(file("/en/").unwrap(), "en/index.html");
        assert_eq!(file("/a%20b/%C3%A9.pdf?x=/../").unwrap(), "a b/é.pdf");
        assert_eq!(file("/.well-known/resourcesync").unwrap(), ".well-known/resourcesync");
    }

    #[test]
    fn nothing_leads_out_of_the_folder() {
        let hostile = [
            "/../etc/passwd",
            "/en/../../x",
            "/%2e%2e/x",
            "/%2E./x",
            "/.%2e/",
            "/./x",
            "/a%2f..%2fb",
            "/%2f./x",
            "/a%2fb%00",
            "/a%2fb%5cc",
            "/..%5cx",
            "/a%5c..%5cb",
            "/a%00.html",
            "/%c0%ae%c0%ae/x",
            "/%e0%80%ae/",
            "/%ff",
            "/a%0d%0ab",
            "/%",
            "/%4",
            "/%zz",
            "/a%2",
        ];
        for path in hostile {
            let uri = path.parse::<Uri>().unwrap();
            assert_eq!(Address::parse(&uri), Err(Refusal::Senseless), "{path}");
        }
        for path in ["/A%2F68%2F123", "/a%2f", "/%2f", "/%2F%2Fhost/x", "/fr/A%2F68/L.2"] {
            let uri = path.parse::<Uri>().unwrap();
            assert_eq!(Address::parse(&uri), Err(Refusal::Slash), "{path}");
        }
        let double = Address::of("/%252e%252e/x").unwrap();
        assert_eq!(double.file().unwrap(), "%2e%2e/x");
    }

    #[test]
    fn what_is_hidden_stays_so() {
        for path in [
            "/.git/config",
            "/en/.x",
            "/en/.well-known/x",
            "/_headers",
            "/_redirects",
            "//x",
            "/a//b",
        ] {
            assert_eq!(file(path), None, "{path}");
        }
    }

    #[test]
    fn a_path_without_end_is_too_long() {
        let uri = format!("/{}", "a".repeat(3_000)).parse::<Uri>().unwrap();
        assert_eq!(Address::parse(&uri), Err(Refusal::Long));
    }
}
