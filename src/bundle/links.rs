//! Pages for a disk. A page of the site leads elsewhere from the root of its host,
//! and a disk has none: what stands on the stick is led to from where the page is,
//! all else by its full address on the web. Start at [`Links`].

use std::collections::{BTreeMap, BTreeSet};

use super::tags::{Tag, rewrite};
use crate::plan::frame::{decoded, encoded};

/// What attributes of whatever element lead somewhere.
const LEADING: [&str; 6] = ["href", "src", "poster", "action", "formaction", "data-root"];

/// What of `<link>` a page on a disk is the better for. Others make browsers fetch
/// what cannot be fetched there, or tell programs of what they cannot find.
const KEPT: [&str; 5] = ["stylesheet", "icon", "canonical", "alternate", "license"];

/// A form that sends what somebody fills in.
const POSTED: &str = "form method=post";

/// Which files of an edition stand on a stick, and how its pages lead to them.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// The address that the site is served from, without a slash at its end.
    pub(super) base_url: String,
    /// Where files of the edition stand on the stick.
    pub(super) places: BTreeMap<String, String>,
}

impl Links {
    /// The origin of the site, and the path that it is served below.
    fn base(&self) -> (&str, &str) {
        let host = self.base_url.find("://").map_or(0, |at| at + 3);
        let path = self.base_url[host..].find('/').map_or(self.base_url.len(), |at| host + at);
        self.base_url.split_at(path)
    }

    /// The path in the edition that an address of a page means, and what follows it;
    /// nothing where it leads to another site, or to a place on its own page.
    fn path<'v>(&self, value: &'v str) -> Option<(String, &'v str)> {
        let (origin, prefix) = self.base();
        let rest = value.strip_prefix(origin).filter(|rest| rest.starts_with('/'));
        let own = rest.unwrap_or(value);
        let (path, tail) = own.split_at(own.find(['?', '#']).unwrap_or(own.len()));
        let path = path.strip_prefix(prefix)?;
        let path = match path.strip_prefix('/') {
            Some(path) if !path.starts_with('/') => path,
            None if path.is_empty() && !own.is_empty() && !prefix.is_empty() => path,
            _ => return None,
        };
        Some((decoded(&path.replace("&amp;", "&"))?, tail))
    }

    /// The files that a page leads to.
    pub(super) fn targets(&self, html: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        self.each(html, |element, name, value| {
            if element == "link" && name != "href" {
                return None;
            }
            found.insert(file(self.path(value)?.0));
            None
        });
        found
    }

    /// A page as it stands on the stick at a path.
    pub(super) fn page(&self, html: &str, at: &str) -> String {
        self.each(html, |element, name, value| {
            // What a page says of itself to programs stays the address on the web.
            if element == "link" && value.contains("://") {
                return None;
            }
            if name == "data-root" {
                return Some(up(at));
            }
            if element == POSTED {
                // What is sent needs somebody who takes it.
                let own = value.starts_with('/') && !value.starts_with("//");
                return own.then(|| format!("{}{value}", self.base().0));
            }
            self.lead(value, at)
        })
    }

    /// Where an address leads from a page of the stick; nothing where it stays.
    fn lead(&self, value: &str, at: &str) -> Option<String> {
        let (path, tail) = self.path(value)?;
        if path.is_empty() {
            return Some(format!("{}index.html{tail}", up(at)));
        }
        let place = self.places.get(&file(path));
        Some(match place {
            Some(place) => format!("{}{tail}", relative(at, place)),
            None if value.contains("://") => return None,
            None => format!("{}{value}", self.base().0),
        })
    }

    /// The address of a page from the top of the stick, as a hit of a search has it;
    /// nothing where the page is not there.
    pub(super) fn place(&self, url: &str) -> Option<String> {
        let place = self.places.get(&file(self.path(url)?.0))?;
        Some(format!("/{}", encoded(place.strip_suffix("index.html")?)))
    }

    /// Goes through what a page leads to; what is handed back takes its place.
    fn each(&self, html: &str, mut lead: impl FnMut(&str, &str, &str) -> Option<String>) -> String {
        rewrite(html, |tag| {
            // Captions are fetched, which nothing is from a disk; transcripts have them.
            if tag.name == "track" || (tag.name == "link" && !is_kept(tag)) {
                tag.drop();
                return;
            }
            if tag.get("http-equiv").is_some() {
                // To Firefox no other file on a disk is the page's own origin.
                let policy = tag.get("content").unwrap_or_default().split(';');
                let kept = policy.filter(|part| !part.trim_start().starts_with("form-action"));
                let kept: Vec<&str> = kept.collect();
                tag.set("content", kept.join(";"));
            }
            // Browsers refuse to check what comes from a disk, and then use none of it.
            tag.remove("integrity");
            let posts = tag.get("method").is_some_and(|way| way.eq_ignore_ascii_case("post"));
            let name = if posts { POSTED } else { tag.name.as_str() }.to_owned();
            for attribute in LEADING {
                let value = tag.get(attribute);
                if let Some(instead) = value.and_then(|it| lead(&name, attribute, it.trim())) {
                    tag.set(attribute, instead);
                }
            }
            if let Some(set) = tag.get("srcset") {
                let one = |part: &str| {
                    let part = part.trim();
                    let (value, size) = part.split_at(part.find(' ').unwrap_or(part.len()));
                    format!(
                        "{}{size}",
                        lead(&tag.name, "srcset", value).unwrap_or(value.to_owned())
                    )
                };
                let set: Vec<String> = set.split(", ").map(one).collect();
                tag.set("srcset", set.join(", "));
            }
            if matches!(tag.name.as_str(), "audio" | "video") {
                // A stick is for where there is no network, or a dear one.
                tag.set("preload", "none".to_owned());
            }
        })
    }
}

fn is_kept(link: &Tag<'_>) -> bool {
    let rel = link.get("rel").unwrap_or_default();
    rel.split_whitespace().any(|rel| KEPT.contains(&rel))
}

/// The file that a path leads to.
fn file(path: String) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path }
}

/// The way from a page up to the top.
fn up(at: &str) -> String {
    match at.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

/// The way from one file to another.
pub(super) fn relative(at: &str, to: &str) -> String {
    let folders = |path: &str| path.matches('/').count();
    let shared = at.split('/').zip(to.split('/')).take(folders(at).min(folders(to)));
    let shared = shared.take_while(|(one, other)| one == other).count();
    let rest: Vec<&str> = to.split('/').skip(shared).collect();
    // Encoded, a name with a colon in it is taken for no scheme.
    format!("{}{}", "../".repeat(folders(at) - shared), encoded(&rest.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(base_url: &str) -> Links {
        let paths = ["en/a/index.html", "en/search/index.html", "files/é 1.pdf", "assets/a.css"];
        let places = paths.map(|path| (path.to_owned(), path.to_owned())).into();
        Links { base_url: base_url.to_owned(), places }
    }

    #[test]
    fn what_stands_on_the_stick_is_led_to_from_the_page() {
        let links = links("https://a.example/x");
        let html = "<link rel=stylesheet integrity=sha256-x href=/x/assets/a.css>\
            <a href=\"/x/en/a/?lang=fr&amp;b#c\">a</a><form action=/x/en/search/>\
            <a href=/x/files/%C3%A9%201.pdf>b</a><a href=/x/en/b/>c</a><a href=#d>d</a>\
            <a href=https://b.example/en/a/>e</a><a href=https://a.example/x/en/a/>f</a>\
            <a href=/x/>g</a><a href=//a.example/x/en/a/>h</a><div data-root=/x/>";
        let page = links.page(html, "en/b/c/index.html");
        assert_eq!(
            page,
            "<link rel=stylesheet href=\"../../../assets/a.css\">\
            <a href=\"../../a/index.html?lang=fr&amp;b#c\">a</a>\
            <form action=\"../../search/index.html\">\
            <a href=\"../../../files/%C3%A9%201.pdf\">b</a>\
            <a href=\"https://a.example/x/en/b/\">c</a><a href=#d>d</a>\
            <a href=https://b.example/en/a/>e</a><a href=\"../../a/index.html\">f</a>\
            <a href=\"../../../index.html\">g</a><a href=//a.example/x/en/a/>h</a>\
            <div data-root=\"../../../\">"
        );
    }

    #[test]
    fn words_are_no_links() {
        let links = links("https://a.example");
        let html = "<!-- <a href=/en/a/> --><p>write <code> href=/en/a/</code></p>\
            <script type=application/ld+json>{\"a\":\"<a href=/en/a/>\"}</script>\
            <p title=\"<a href=/en/a/>\">x</p><title><a href=/en/a/></title>";
        assert_eq!(links.page(html, "en/index.html"), html);
        assert!(links.targets(html).is_empty());
    }

    #[test]
    fn nothing_makes_a_browser_ask_the_network() {
        let links = links("https://a.example");
        let html = "<link rel=manifest href=/a.webmanifest><link rel=preload href=/b.js>\
            <link rel=canonical href=https://a.example/en/a/>\
            <video preload=auto src=/en/v.mp4><track src=/en/v.vtt></video>";
        assert_eq!(
            links.page(html, "en/a/index.html"),
            "<link rel=canonical href=https://a.example/en/a/>\
            <video preload=\"none\" src=\"https://a.example/en/v.mp4\"></video>"
        );
    }

    #[test]
    fn forms_may_lead_to_pages_of_the_disk() {
        let html = "<form method=post action=/en/a/>";
        let page = links("https://a.example").page(html, "en/a/index.html");
        assert_eq!(page, "<form method=post action=\"https://a.example/en/a/\">");
        let html = "<meta content=\"script-src 'self'; form-action 'self'; base-uri 'none'\" http-equiv=Content-Security-Policy>";
        let page = links("https://a.example").page(html, "en/a/index.html");
        assert_eq!(page, html.replace(" form-action 'self';", ""));
    }

    #[test]
    fn ways_are_short() {
        assert_eq!(relative("index.html", "en/a.html"), "en/a.html");
        assert_eq!(relative("en/a/index.html", "en/a/b.html"), "b.html");
        assert_eq!(relative("en/a/index.html", "en/a/index.html"), "index.html");
        assert_eq!(relative("en/a/index.html", "fr/a/index.html"), "../../fr/a/index.html");
    }
}
