//! What a build would make public, change and take away, told before it does:
//! the pages and files of its changes by address. It starts at
//! [`Forecast::of`].

use std::collections::BTreeMap;

use serde::Serialize;

use crate::i18n::{Language, Six};
use crate::publish::{Change, Changes, Output};

/// What would come of a build.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Forecast {
    /// What would become public.
    pub appears: Vec<Address>,
    /// What would change.
    pub changes: Vec<Address>,
    /// What would vanish.
    pub vanishes: Vec<Address>,
}

/// A page, in some languages, or another file that readers ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Address {
    /// Its address, without the language.
    pub path: String,
    /// The languages of the pages; none for another file.
    pub languages: Vec<&'static str>,
    /// The page's title in each of them.
    #[serde(skip)]
    pub titles: Six<Option<String>>,
}

/// What becomes of a file.
#[derive(Clone, Copy)]
enum Fate {
    Appears,
    Changes,
    Vanishes,
}

impl Forecast {
    /// The forecast of some changes to an output folder.
    pub(super) fn of(changes: &Changes, output: &Output) -> Self {
        let mut groups: [BTreeMap<String, Address>; 3] = Default::default();
        for change in changes.iter() {
            let (Change::Delete { path } | Change::Write { path, .. }) = &change;
            let Some((address, language)) = asked_for(path) else { continue };
            let fate = match &change {
                Change::Delete { .. } => Fate::Vanishes,
                Change::Write { .. } if output.has(path) => Fate::Changes,
                Change::Write { .. } => Fate::Appears,
            };
            let entry = groups[fate as usize].entry(address.to_owned());
            let entry = entry.or_insert_with_key(|path| Address {
                path: path.clone(),
                languages: Vec::new(),
                titles: Six::from_fn(|_| None),
            });
            if let Some(language) = language {
                let bytes = match &change {
                    Change::Delete { path } => output.read(path),
                    Change::Write { staged, .. } => staged.read(),
                };
                entry.languages.push(language.code());
                entry.titles[language] = bytes.as_deref().and_then(title);
            }
        }
        let [appears, changes, vanishes] = groups.map(|group| {
            let sorted = |mut address: Address| {
                address.languages.sort_unstable();
                address
            };
            group.into_values().map(sorted).collect()
        });
        Self { appears, changes, vanishes }
    }
}

/// The address that readers know a file by, and its language; nothing for
/// what only programs ask for.
pub(super) fn asked_for(path: &str) -> Option<(&str, Option<Language>)> {
    if path.starts_with("files/") {
        return Some((path, None));
    }
    let page = path.strip_suffix("index.html")?;
    let (code, rest) = page.split_once('/')?;
    Some((rest, Some(Language::from_code(code)?)))
}

/// The title of a page.
fn title(bytes: &[u8]) -> Option<String> {
    let html = std::str::from_utf8(bytes).ok()?;
    let (_, after) = html.split_once("<title>")?;
    let (title, _) = after.split_once("</title>")?;
    Some(title.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readers_know_pages_without_their_language_and_files_as_they_are() {
        let english = Some(Language::En);
        assert_eq!(asked_for("en/index.html"), Some(("", english)));
        assert_eq!(asked_for("en/a/b/index.html"), Some(("a/b/", english)));
        assert_eq!(asked_for("files/a/b/x.pdf"), Some(("files/a/b/x.pdf", None)));
        for other in ["sitemap.xml", "search/en.json", "index.html", "en/a/latest.json"] {
            assert_eq!(asked_for(other), None);
        }
    }

    #[test]
    fn titles_are_told_as_they_are_read() {
        let page = b"<!doctype html><html lang=en><title>A &amp; B</title><body>";
        assert_eq!(title(page).as_deref(), Some("A & B"));
        assert_eq!(title(b"<p>none"), None);
    }
}
