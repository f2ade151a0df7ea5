//! `sitemap.xml` of systems of official documents and of old portals: documents
//! by the symbols in their addresses. Nothing is fetched.

use std::io::Read;

use quick_xml::events::Event;

use super::found::{Found, Sink, Trouble, thing};
use super::marcxml::{Said, kind, place, said, xml};
use super::thing::{Field, Thing, What};
use super::{Manner, languages, text};
use crate::model::Symbol;

const MOST: u64 = 1 << 20;

pub(super) fn read<R: Read>(
    source: R,
    manner: &Manner,
    sink: &mut Sink<'_>,
) -> std::io::Result<()> {
    let (source, measure) = text::open(source, manner.encoding, MOST)?;
    let (mut number, mut open, mut inside) = (0, String::new(), None);
    let mut values: Vec<(String, String)> = Vec::new();
    let mut xml = xml(source);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = match xml.read_event_into(&mut buffer) {
            Ok(event) => event,
            Err(error) => {
                sink(Found::Trouble(Trouble::new(number + 1, "broken-off").detail(error)));
                return Ok(());
            }
        };
        match event {
            Event::Start(start) => {
                open.clear();
                let name = start.local_name().as_ref().to_owned();
                if matches!(name.as_str(), "url" | "sitemap") && inside.is_none() {
                    number += 1;
                    inside = Some(name);
                    values.clear();
                }
            }
            Event::End(end) => {
                let name = end.local_name().as_ref().to_owned();
                if inside.as_deref() == Some(name.as_str()) {
                    measure.ended();
                    inside = None;
                    match name.as_str() {
                        "url" => address(number, &values, sink),
                        // Another file: whoever asks has to name it as well.
                        _ => sink(Found::Trouble(
                            Trouble::new(number, "other-file").detail(value(&values, "loc")),
                        )),
                    }
                } else if inside.is_some() && values.len() < 1000 {
                    values.push((name, std::mem::take(&mut open)));
                }
            }
            other => match said(&other) {
                Said::Text(text) => open.push_str(&text),
                Said::Nothing => {}
                Said::End => break,
            },
        }
        if inside.is_none() {
            open.clear();
        }
    }
    if inside.is_some() {
        sink(Found::Trouble(Trouble::new(number, "cut-off")));
    }
    Ok(())
}

fn value<'v>(values: &'v [(String, String)], name: &str) -> &'v str {
    let found = values.iter().find(|(own, _)| own == name);
    found.map(|(_, text)| text.trim()).unwrap_or_default()
}

/// The document that an address leads to.
fn address(number: u64, values: &[(String, String)], sink: &mut Sink<'_>) {
    let href = value(values, "loc");
    let Some(symbol) = symbol_in(href) else {
        sink(Found::Trouble(Trouble::new(number, "no-symbol").field("loc").detail(href)));
        return;
    };
    let mut document = Thing::new(What::Document, symbol.as_str(), number);
    document.symbol("loc", symbol.as_str());
    place(&symbol, &mut document);
    if let Some(kind) = kind(&symbol) {
        document.fields.insert("kind".to_owned(), Field::Text(kind.to_owned()));
    }
    let lang = languages::of_address(href).and_then(|lang| lang.code().parse().ok());
    document.file(lang, "loc", href);
    for (name, text) in values.iter().filter(|(name, _)| name != "loc") {
        document.keep(name, text);
    }
    thing(sink, document);
}

/// The symbol in an address: `…?symbol=A/68/123`, `…/en/A/68/123`,
/// `…/A_68_123-EN.pdf`.
fn symbol_in(href: &str) -> Option<Symbol> {
    let (path, query) = href.split_once('?').unwrap_or((href, ""));
    let path = path.split('#').next().unwrap_or(path);
    let asked = query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        matches!(key.to_ascii_lowercase().as_str(), "symbol" | "s" | "ds").then(|| plain(value))
    });
    if let Some(symbol) = asked.and_then(|text| known(&text)) {
        return Some(symbol);
    }
    let (_, path) = path.split_once("://").unwrap_or(("", path));
    let path = plain(path.split_once('/')?.1);
    let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    // From the left: the longest stretch of segments that is a symbol.
    let stretch = (0..parts.len()).find_map(|start| known(&parts[start..].join("/")));
    stretch.or_else(|| {
        let name = parts.last()?;
        let stem = name
            .rsplit_once('.')
            .filter(|(_, end)| end.len() <= 4 && !end.starts_with(|c: char| c.is_ascii_digit()));
        let stem = stem.map_or(*name, |(stem, _)| stem);
        let ends = stem.rsplit_once(['-', '_']).filter(|(_, end)| {
            end.len() <= 2 && end.bytes().all(|byte| byte.is_ascii_alphabetic())
        });
        let stem = ends.map_or(stem, |(stem, _)| stem);
        stem.contains('_').then(|| known(&stem.replace('_', "/")))?
    })
}

/// A symbol of a scheme that is known, beginning with its organ in capitals.
fn known(text: &str) -> Option<Symbol> {
    let symbol: Symbol = text.trim().parse().ok()?;
    let organ = symbol.parts()?.organ;
    let fits = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || "/.-".contains(c);
    organ.chars().all(fits).then_some(symbol)
}

/// Without the signs that addresses write letters with.
fn plain(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let coded = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match coded.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_found_where_they_stand() {
        for (href, expected) in [
            ("https://docs.example/en/A/68/123", Some("A/68/123")),
            ("https://docs.example/fr/A/C.3/68/L.22/Rev.1", Some("A/C.3/68/L.22/Rev.1")),
            (
                "https://docs.example/?symbol=NPT%2FCONF.2026%2FWP.1&lang=E",
                Some("NPT/CONF.2026/WP.1"),
            ),
            ("https://docs.example/files/A_68_123-EN.pdf", Some("A/68/123")),
            ("https://docs.example/A/68/PV.5%20(Part%20II)", Some("A/68/PV.5 (Part II)")),
            ("https://docs.example/about/contact", None),
            ("https://docs.example/2013/07/15", None),
            ("nonsense", None),
        ] {
            let expected = expected.map(str::to_owned);
            assert_eq!(symbol_in(href).map(|it| it.to_string()), expected, "{href}");
        }
    }
}
