//! Sitemaps (sitemaps.org), a plain list of addresses for each session and
//! language, so that one statement changes one short line in each language;
//! alternates are in the pages' own heads.

use std::fmt::Write as _;

/// A sitemap of some routes: one address a line.
pub fn list<'r>(base_url: &str, routes: impl Iterator<Item = &'r str>) -> Vec<u8> {
    let lines = routes.map(|route| format!("{base_url}/{route}\n"));
    lines.collect::<String>().into_bytes()
}

/// The index of sitemaps.
pub fn index<'p>(base_url: &str, paths: impl Iterator<Item = &'p str>) -> Vec<u8> {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for path in paths {
        let _ = writeln!(xml, "<sitemap><loc>{base_url}/{path}</loc></sitemap>");
    }
    xml.push_str("</sitemapindex>\n");
    xml.into_bytes()
}
