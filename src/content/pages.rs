//! `content/pages/` and `content/guides/`: Markdown with a TOML head, one file
//! a language.

use std::collections::BTreeMap;

use super::document::{parse, place, read_markdown};
use super::paper_records::TextRecord;
use super::site_records::{PageRecord, PageText};
use crate::diagnostic::{Finding, Findings, Place};
use crate::i18n::{Language, Six};
use crate::model::Id;
use crate::source::World;

/// The line before and after a head.
const FENCE: &str = "+++";

/// Where guides are.
const GUIDES: &str = "content/guides";

/// Reads the pages of `content/FOLDER`, by slug. Those that are not there in six
/// languages have a finding: a warning for guides, of which readers are shown
/// another language.
pub fn read_pages(world: &World, folder: &str, findings: &mut Findings) -> Vec<PageRecord> {
    let base = format!("content/{folder}");
    let mut pages: BTreeMap<Id, Six<Option<(PageText, u32)>>> = BTreeMap::new();
    let files = world.files(&base).unwrap_or_else(|error| {
        let finding = Finding::error("unreadable-file", &Place::whole(&base.as_str().into()));
        findings.push(finding.with("file", &base).with("reason", error.kind()));
        Vec::new()
    });
    for file in files {
        let whole = Place::whole(&file.path.as_str().into());
        let name = &file.path[base.len() + 1..];
        if file.link && !world.stays_below(&file.path, "") {
            findings.push(Finding::error("leaves-folder", &whole).with("path", &file.path));
            continue;
        }
        let Some((slug, language)) = page_name(name) else {
            findings.push(Finding::error("bad-page-name", &whole).with("name", name));
            continue;
        };
        let texts = pages.entry(slug).or_default();
        texts[language] =
            read_markdown(world, &file.path, findings).and_then(|text| read_page(&text, findings));
    }
    pages
        .into_iter()
        .filter_map(|(slug, texts)| complete(world, &base, slug, texts, findings))
        .collect()
}

fn page_name(name: &str) -> Option<(Id, Language)> {
    let (slug, code) = name.strip_suffix(".md")?.rsplit_once('.')?;
    Some((slug.parse().ok()?, Language::from_code(code)?))
}

fn read_page(file: &TextRecord, findings: &mut Findings) -> Option<(PageText, u32)> {
    let Some((head, body)) = split_head(&file.markdown) else {
        findings.push(Finding::error("missing-head", &Place::whole(&file.place.file)));
        return None;
    };
    let start = file.place.start as usize;
    let end = start + file.markdown.len();
    let (from, markdown) = (start + body, &file.markdown[body..]);
    let text = &file.markdown[head.clone()];
    parse(&file.place.file, start + head.start, text, findings, |fields| {
        let title = fields.required("title");
        let summary = fields.optional("summary");
        let order = fields.optional("order").unwrap_or(0);
        let text = TextRecord::new(place(&file.place.file, from..end), markdown.into());
        Some((PageText { title: title?, summary, text }, order))
    })
}

/// Where the head stands, and where the Markdown after it begins.
fn split_head(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    let mut at = 0;
    let mut start = None;
    for line in text.split_inclusive('\n') {
        let next = at + line.len();
        match (line.trim_end() == FENCE, start) {
            (true, None) if at == 0 => start = Some(next),
            (true, Some(start)) => return Some((start..at, next)),
            (_, None) => return None,
            _ => {}
        }
        at = next;
    }
    None
}

fn complete(
    world: &World,
    base: &str,
    slug: Id,
    texts: Six<Option<(PageText, u32)>>,
    findings: &mut Findings,
) -> Option<PageRecord> {
    let file = |language| format!("{base}/{slug}.{language}.md");
    let (there, missing): (Vec<_>, Vec<_>) =
        Language::ALL.into_iter().partition(|language| world.exists(&file(*language)));
    if !missing.is_empty() {
        let place = Place::whole(&file(*there.first()?).into());
        let codes: Vec<_> = missing.into_iter().map(Language::code).collect();
        let finding = match base {
            GUIDES => Finding::warning("missing-guide", &place),
            _ => Finding::error("missing-page", &place),
        };
        findings.push(finding.with("slug", &slug).with("languages", codes.join(", ")));
    }
    let order = texts.iter().filter_map(|(_, text)| Some(text.as_ref()?.1)).max()?;
    Some(PageRecord { slug, order, texts: texts.map(|text| Some(text?.0)) })
}

#[cfg(test)]
mod tests {
    use super::split_head;

    #[test]
    fn a_head_stands_between_two_fences() {
        assert_eq!(split_head("+++\na = 1\n+++\ntext"), Some((4..10, 14)));
        assert_eq!(split_head("+++\r\n+++\r\n"), Some((5..5, 10)));
        assert_eq!(split_head("+++\na = 1\n"), None);
        assert_eq!(split_head("text\n+++\n+++\n"), None);
    }
}
