//! Files that were handed in: which languages they are in, whether they can be
//! filed, and under which names.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml_edit::{InlineTable, Table};

use super::draft::Draft;
use super::sheet;
use super::stop::{Refusal, Stop};
use crate::check::media_type;
use crate::content::{FileSource, StatementRecord, VersionRecord, words_of};
use crate::i18n::{Language, Tag};
use crate::model::{Id, Term as _, TextSource, VersionRole, VersionState};
use crate::paper::Reading;

/// Files that were handed in, by their language.
pub(super) type Papers = BTreeMap<Tag, Vec<Paper>>;

/// A file that was handed in.
#[derive(Clone, Debug)]
pub(super) struct Paper {
    pub(super) source: PathBuf,
    extension: String,
    /// Of a file; a text has none.
    media_type: Option<&'static str>,
    /// What its bytes were when it was looked at, where it was.
    pub(super) digest: Option<[u8; 32]>,
    /// What was seen in it, where anybody has looked.
    pub(super) seen: Option<Reading>,
}

impl Paper {
    /// Whether it is a PDF or a picture, in which there is something to see.
    pub(super) fn has_pages(&self) -> bool {
        matches!(
            self.media_type,
            Some("application/pdf" | "image/jpeg" | "image/png" | "image/tiff")
        )
    }
}

/// The files by language, each there and of a kind that is published.
pub(super) fn papers(files: &[PathBuf], langs: &[Tag], only: Option<&Tag>) -> Result<Papers, Stop> {
    if langs.len() > 1 && langs.len() != files.len() {
        return Err(Refusal::new("languages-of-files").into());
    }
    let mut papers: Papers = BTreeMap::new();
    for (number, source) in files.iter().enumerate() {
        let said = langs.get(number).or_else(|| langs.first()).cloned();
        let shown = || shown(source);
        let tag = said.or_else(|| named(source)).or_else(|| only.cloned());
        let Some(tag) = tag else {
            return Err(Refusal::new("file-language").text("file", shown()).into());
        };
        let extension = source.extension().and_then(|it| it.to_str()).unwrap_or_default();
        let extension = extension.to_ascii_lowercase();
        let media_type = media_type(&format!("x.{extension}"));
        if media_type.is_none() && extension != "md" {
            return Err(Refusal::new("file-type").text("file", shown()).into());
        }
        let paper =
            Paper { source: source.clone(), extension, media_type, digest: None, seen: None };
        match std::fs::metadata(source) {
            Ok(metadata) if metadata.is_file() && metadata.len() > 0 => {}
            Ok(_) => return Err(Refusal::new("file-empty").text("file", shown()).into()),
            Err(error) => return Err(unreadable(&paper, &error)),
        }
        papers.entry(tag).or_default().push(paper);
    }
    Ok(papers)
}

/// The name of a file as it can be shown: without characters that would steer
/// a terminal or turn the direction of what follows.
#[must_use]
pub fn shown(path: &Path) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    path.to_string_lossy().replace(steers, "\u{fffd}")
}

pub(super) fn unreadable(paper: &Paper, error: &std::io::Error) -> Stop {
    let refusal = Refusal::new("file-unreadable").text("file", shown(&paper.source));
    refusal.text("reason", error.kind()).into()
}

/// The language that a file is named after: `fr.pdf`, `statement.fr.pdf`,
/// `statement_fr.pdf`.
#[must_use]
pub fn named(path: &Path) -> Option<Tag> {
    let stem = path.file_stem()?.to_str()?;
    let last = stem.rsplit('.').next()?;
    let canonical = |text: &str| text.parse::<Tag>().ok().filter(|tag| tag.as_str() == text);
    let official = || {
        let code = last.rsplit(['-', '_', ' ']).next()?;
        Language::from_code(&code.to_ascii_lowercase()).map(Tag::from)
    };
    let short = last.split('-').next().is_some_and(|primary| primary.len() == 2);
    let apart = last.len() == 2 || last.len() < stem.len();
    official().or_else(|| canonical(last).filter(|_| short && apart))
}

pub(super) fn version_table(
    draft: &mut Draft<'_>,
    id: &Id,
    tag: &Tag,
    papers: &[Paper],
    role: Option<VersionRole>,
) -> Result<Table, Stop> {
    let mut table = Table::new();
    sheet::set(&mut table, "state", VersionState::Received.keyword());
    if let Some(role) = role {
        sheet::set(&mut table, "role", role.keyword());
    }
    let files = copies(draft, id, tag, papers)?;
    if !files.is_empty() {
        sheet::set(&mut table, "files", sheet::list(files));
    }
    Ok(table)
}

/// Copies files beside the statement, under names of their language that no
/// other file has; and what is written of those that are no texts.
pub(super) fn copies(
    draft: &mut Draft<'_>,
    id: &Id,
    tag: &Tag,
    papers: &[Paper],
) -> Result<Vec<InlineTable>, Stop> {
    let mut files = Vec::new();
    for paper in papers {
        let name = |number: usize| match number {
            1 => format!("{tag}.{}", paper.extension),
            _ => format!("{tag}-{number}.{}", paper.extension),
        };
        let free = |name: &String| {
            let path = format!("statements/{id}/{name}");
            !draft.exists(&path) && !draft.exists(&words_of(&path))
        };
        // A text is found by its name, so there is no other for it.
        let numbers = if paper.media_type.is_none() { 1..=1 } else { 1..=usize::MAX };
        let Some(name) = numbers.map(name).find(free) else {
            let refusal = Refusal::new("text-there").item("statement", &draft.statement(id));
            return Err(refusal.text("file", name(1)).into());
        };
        let path = format!("statements/{id}/{name}");
        let bytes = draft.copy(&path, &paper.source)?;
        if paper.digest.is_some() && draft.digest(&path) != paper.digest {
            return Err(Refusal::new("file-changed").text("file", shown(&paper.source)).into());
        }
        if let Some(media_type) = paper.media_type {
            let mut file = InlineTable::new();
            file.insert("lang", tag.as_str().into());
            file.insert("path", name.as_str().into());
            file.insert("media_type", media_type.into());
            file.insert("bytes", i64::try_from(bytes).unwrap_or(i64::MAX).into());
            if let Some(digest) = draft.sha256(&path) {
                file.insert("sha256", digest.to_string().into());
            }
            if let Some(keys) = paper.seen.as_ref().and_then(Reading::file_keys) {
                file.insert("text", keys.text.keyword().into());
                if let Some(confidence) = keys.confidence {
                    file.insert("confidence", i64::from(confidence).into());
                }
                if let Some(words) = keys.words {
                    draft.write(&words_of(&path), words.as_bytes())?;
                }
            }
            files.push(file);
        }
    }
    Ok(files)
}

/// The files of a version within its session.
pub(super) fn standing(id: &Id, tag: &Tag, version: &VersionRecord) -> Vec<String> {
    let text = version.text.as_ref().map(|_| format!("statements/{id}/{tag}.md"));
    let files = version.files.iter().flat_map(|file| match &file.source {
        FileSource::Path(path) => {
            let path = format!("statements/{id}/{}", path.value);
            let has_words = file.text.is_some_and(|text| text != TextSource::None);
            let words = has_words.then(|| words_of(&path));
            [Some(path), words]
        }
        FileSource::Href(_) => [None, None],
    });
    text.into_iter().chain(files.flatten()).collect()
}

/// Keeps the files of a version that is replaced; those that another version
/// has too stay where they are. Tells whether there was one to keep.
pub(super) fn keep(
    draft: &mut Draft<'_>,
    statement: &StatementRecord,
    tag: &Tag,
    version: &VersionRecord,
    folder: &str,
) -> Result<bool, Stop> {
    let others = statement.versions.iter().filter(|(other, _)| *other != tag);
    let shared: Vec<String> =
        others.flat_map(|(other, version)| standing(&statement.id, other, version)).collect();
    let base = format!("statements/{}/", statement.id);
    let mut kept = false;
    for path in standing(&statement.id, tag, version) {
        if !shared.contains(&path) {
            let name = path.strip_prefix(&base).unwrap_or(&path);
            draft.keep(&path, &format!("{folder}/{name}"))?;
            kept = true;
        }
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_steer_nothing() {
        assert_eq!(shown(Path::new("a\u{1b}[2J\u{202e}b.pdf")), "a\u{fffd}[2J\u{fffd}b.pdf");
    }

    #[test]
    fn a_file_is_named_after_its_language() {
        let of = |name: &str| named(Path::new(name)).map(|tag| tag.to_string());
        for name in ["fr.pdf", "statement.fr.pdf", "/a/en/statement_FR.docx", "birch fr.md"] {
            assert_eq!(of(name).as_deref(), Some("fr"), "{name}");
        }
        assert_eq!(of("statement.pt-BR.pdf").as_deref(), Some("pt-BR"));
        assert_eq!(of("pt.md").as_deref(), Some("pt"));
        assert_eq!(of("statement.pdf"), None);
        for name in ["birch-on.pdf", "new.md", "statement.final.pdf"] {
            assert_eq!(of(name), None, "{name}");
        }
    }
}
