//! What pages load besides themselves: one style sheet made of all components',
//! the theme's scripts and pictures, and the search engine, each named by a
//! digest of its bytes, so that a browser may keep it for ever.

use std::collections::BTreeMap;

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

use super::sources::{Source, Sources};
use crate::diagnostic::{Finding, Findings};
use crate::plan::view::integrity;

/// A file that pages refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Path in the output: `assets/site.<digest>.css`.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The search engine, built for browsers.
const ENGINE: [(&str, &[u8]); 2] = [
    ("engine.js", include_bytes!("../../crates/papersmart-search-wasm/dist/engine.js")),
    ("engine.wasm", include_bytes!("../../crates/papersmart-search-wasm/dist/engine.wasm")),
];

/// The theme's assets, and their addresses by the names that templates use:
/// `css` for the style sheet, else the file's name, `search_host_js`; of styles
/// and scripts also what a page asks their bytes to be, `css_integrity`.
pub(super) fn assemble(
    sources: &Sources,
    findings: &mut Findings,
) -> (Vec<Asset>, BTreeMap<String, String>) {
    let mut assets = Vec::new();
    let mut addresses = BTreeMap::new();
    let css = style_sheet(&sources.styles, findings).into_bytes();
    let css = ("css".to_owned(), hashed("site", "css", css));
    let own = sources.assets.iter().map(|(path, bytes)| (&**path, &**bytes));
    let others = ENGINE.into_iter().chain(own).map(|(path, bytes)| {
        let file = path.strip_prefix("assets/").unwrap_or(path);
        let (stem, ending) = file.rsplit_once('.').unwrap_or((file, "bin"));
        let lean = (ending == "js").then(|| std::str::from_utf8(bytes).ok().and_then(lean));
        let bytes = lean.flatten().map_or_else(|| bytes.to_vec(), String::into_bytes);
        (file.replace(['.', '-'], "_"), hashed(stem, ending, bytes))
    });
    for (name, asset) in std::iter::once(css).chain(others) {
        if asset.path.ends_with(".css") || asset.path.ends_with(".js") {
            addresses.insert(format!("{name}_integrity"), integrity(&asset.bytes));
        }
        addresses.insert(name, format!("/{}", asset.path));
        assets.push(asset);
    }
    (assets, addresses)
}

/// The worker that saves pages on phones, or the one that takes its place where
/// the site wants none.
pub(super) fn worker(sources: &Sources, saves: bool) -> Vec<u8> {
    let name = if saves { "worker/sw.js" } else { "worker/off.js" };
    let bytes = sources.workers.get(name).cloned().unwrap_or_default();
    let lean = std::str::from_utf8(&bytes).ok().and_then(lean);
    lean.map_or(bytes, String::into_bytes)
}

fn hashed(stem: &str, ending: &str, bytes: Vec<u8>) -> Asset {
    let digest = blake3::hash(&bytes).to_hex();
    Asset { path: format!("assets/{stem}.{}.{ending}", &digest[..16]), bytes }
}

/// A script without its lines of comment and its indentation; nothing where
/// text of its own may run over several lines.
fn lean(script: &str) -> Option<String> {
    let runs_on = |line: &str| line.matches('`').count() % 2 == 1;
    if script.lines().any(runs_on) {
        return None;
    }
    let lines = script.lines().map(str::trim);
    let kept = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    Some(kept.flat_map(|line| [line, "\n"]).collect())
}

/// Each file is minified on its own, so that a mistake is found where it is.
fn style_sheet(styles: &[Source], findings: &mut Findings) -> String {
    let mut sheet = String::new();
    for source in styles {
        match minified(&source.text) {
            Ok(css) => sheet.push_str(&css),
            Err((line, reason)) => {
                let start = source.text.split_inclusive('\n').take(line).map(str::len).sum();
                let place = source.place(start, start);
                findings.push(Finding::error("theme-syntax", &place).with("reason", reason));
            }
        }
    }
    sheet
}

/// The style sheet without what only people need, or the line (from 0) of the
/// mistake and what it is.
fn minified(css: &str) -> Result<String, (usize, String)> {
    let mut sheet = StyleSheet::parse(css, ParserOptions::default()).map_err(|error| {
        (error.loc.map_or(0, |place| place.line as usize), error.kind.to_string())
    })?;
    sheet.minify(MinifyOptions::default()).map_err(|error| (0, error.to_string()))?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    let printed = sheet.to_css(options).map_err(|error| (0, error.to_string()))?;
    Ok(printed.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_lose_comments_and_keep_their_order() {
        let source = |text: &str| Source { file: "themes/default/x.css".into(), text: text.into() };
        let styles = [source("/* why */\na {\n  color: red;\n}\n"), source("a { color: blue }")];
        let mut findings = Findings::default();
        assert_eq!(style_sheet(&styles, &mut findings), "a{color:red}a{color:#00f}");
        assert!(findings.is_empty());
    }

    #[test]
    fn a_mistake_is_found_at_its_line() {
        let file = "themes/default/styles/x.css";
        let styles = [Source { file: file.into(), text: "a {}\n\nb:: { }\nc {}\n".into() }];
        let mut findings = Findings::default();
        style_sheet(&styles, &mut findings);
        let found = findings.sorted();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].code, &*found[0].place.file), ("theme-syntax", file));
        assert_eq!(found[0].place.start, 6);
    }

    #[test]
    fn scripts_lose_comments_and_indentation() {
        let script = "// why\nfunction f() {\n  return `//${1}`; // so\n}\n";
        assert_eq!(lean(script).unwrap(), "function f() {\nreturn `//${1}`; // so\n}\n");
        assert_eq!(lean("const text = `\n  // kept\n`;"), None);
    }

    #[test]
    fn the_name_follows_the_bytes() {
        let one = hashed("site", "css", b"a{}".to_vec());
        assert_ne!(one.path, hashed("site", "css", b"b{}".to_vec()).path);
        assert!(one.path.starts_with("assets/site.") && one.path.ends_with(".css"));
    }
}
