//! What a page of the site leads to on its own host. Start at [`targets`].

use std::collections::BTreeSet;

use crate::plan::frame::decoded;

/// The files that a page leads to; `base` is the path that the site is served
/// below, without a slash at its end.
pub(super) fn targets(html: &str, base: &str) -> BTreeSet<String> {
    let after = |attribute: &'static str| html.split(attribute).skip(1);
    let values =
        after(" href=").chain(after(" src=")).filter_map(|rest| match rest.chars().next()? {
            quote @ ('"' | '\'') => rest[1..].split(quote).next(),
            _ => rest.split([' ', '>']).next(),
        });
    let path = |value: &str| {
        let path = value.split(['#', '?']).next()?.strip_prefix(base)?;
        let path = path.strip_prefix('/').filter(|path| !path.starts_with('/'))?;
        let path = decoded(path)?;
        Some(if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path
        })
    };
    values.filter_map(path).collect()
}

#[cfg(test)]
mod tests {
    use super::targets;

    #[test]
    fn own_pages_and_files_are_found() {
        let html = "<a href=/x/en/a/#b>a</a><a href=\"/x/f%C3%A9.pdf\">b</a>\
                    <script src=/x/assets/a.js></script><a href=https://b.example/x/>c</a>\
                    <a href=//b.example/>d</a><a href=/y/>e</a><a href=/x/?q=1>f</a>";
        let found: Vec<String> = targets(html, "/x").into_iter().collect();
        assert_eq!(found, ["assets/a.js", "en/a/index.html", "fé.pdf", "index.html"]);
    }
}
