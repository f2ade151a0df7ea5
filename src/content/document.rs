//! One file as text: its size, its encoding and its syntax, before anything in
//! it is understood.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::ops::Range;
use std::sync::Arc;

use toml::de::DeTable;

use super::captions::cues;
use super::fields::Fields;
use super::paper_records::{FileRecord, FileSource, TextRecord};
use super::records::MeetingRecord;
use super::values::canonical_tag;
use crate::diagnostic::{Finding, Findings, Place};
use crate::i18n::Tag;
use crate::model::{Access, TextSource};
use crate::source::World;

/// Larger TOML is a mistake.
pub(crate) const TOML_LIMIT: u64 = 1 << 20;
/// A session's documents may be thousands.
pub(crate) const MANIFEST_LIMIT: u64 = 16 << 20;
/// Larger Markdown is a mistake.
const MARKDOWN_LIMIT: u64 = 4 << 20;
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A file being read: where it is, and what was found in it so far.
pub(super) struct Document {
    pub(super) file: Arc<str>,
    /// Where in the file the text that is read begins.
    start: usize,
    findings: RefCell<Findings>,
}

impl Document {
    pub(super) fn place(&self, span: Range<usize>) -> Place {
        place(&self.file, self.start + span.start..self.start + span.end)
    }

    pub(super) fn report(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }

    pub(super) fn take(&self) -> Findings {
        self.findings.take()
    }

    pub(super) fn extend(&self, findings: Findings) {
        self.findings.borrow_mut().extend(findings);
    }
}

/// A place in a file; files are far smaller than what 32 bits count.
pub(super) fn place(file: &Arc<str>, span: Range<usize>) -> Place {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Place { file: Arc::clone(file), start: offset(span.start), end: offset(span.end) }
}

/// Reads a file that may be missing.
pub(super) fn read_optional<T>(
    world: &World,
    path: &str,
    findings: &mut Findings,
    read: impl FnOnce(&mut Fields<'_>) -> Option<T>,
) -> Option<T> {
    if !world.exists(path) {
        return None;
    }
    read_toml(world, path, findings, read)
}

/// Reads a file that must be there.
pub(super) fn read_toml<T>(
    world: &World,
    path: &str,
    findings: &mut Findings,
    read: impl FnOnce(&mut Fields<'_>) -> Option<T>,
) -> Option<T> {
    let file: Arc<str> = path.into();
    let limit = if path.ends_with("/documents.toml") { MANIFEST_LIMIT } else { TOML_LIMIT };
    let text = load(world, &file, limit, findings)?;
    parse(&file, 0, &text, findings, read)
}

/// Understands TOML that stands in a file from byte `start` on. After errors of
/// syntax only these are reported, because what else seems wrong may be their
/// consequence.
pub(super) fn parse<T>(
    file: &Arc<str>,
    start: usize,
    text: &str,
    findings: &mut Findings,
    read: impl FnOnce(&mut Fields<'_>) -> Option<T>,
) -> Option<T> {
    let document = Document { file: Arc::clone(file), start, findings: RefCell::default() };
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut fields = Fields::root(&document, table.get_ref());
    let value = read(&mut fields);
    fields.finish();
    if errors.is_empty() {
        findings.extend(document.findings.into_inner());
        return value;
    }
    // Shown with the lines around it, which may be about anything.
    let hidden = file.starts_with("content/sessions/");
    for error in errors {
        let place = document.place(error.span().unwrap_or_default());
        let finding = Finding::error("bad-syntax", &place).with("detail", error.message());
        findings.push(finding.hidden(hidden));
    }
    value
}

/// Reads a Markdown file.
pub(super) fn read_markdown(
    world: &World,
    path: &str,
    findings: &mut Findings,
) -> Option<TextRecord> {
    let file: Arc<str> = path.into();
    let text = load(world, &file, MARKDOWN_LIMIT, findings)?;
    let markdown = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&text);
    let start = text.len() - markdown.len();
    Some(TextRecord::new(place(&file, start..text.len()), markdown.into()))
}

/// Reads the captions of meetings, where they are below the session's folder for
/// them; where they are not, a check says so.
pub(super) fn read_captions(
    world: &World,
    base: &str,
    meetings: &mut [MeetingRecord],
    findings: &mut Findings,
) {
    let folder = format!("{base}/captions");
    for meeting in meetings {
        let mut own = Findings::default();
        for captions in &mut meeting.captions {
            let path = format!("{folder}/{}", captions.path.value);
            if world.exists(&path) && world.stays_below(&path, &folder) {
                let file: Arc<str> = path.into();
                let text = load(world, &file, MARKDOWN_LIMIT, &mut own);
                captions.cues =
                    text.map_or_else(Arc::default, |text| cues(&file, &text, &mut own).into());
            }
        }
        findings.extend(own.hidden(meeting.access != Access::Public));
    }
}

/// Reads the texts that were taken out of files: `FILE.txt` beside each.
pub(super) fn read_words<'f>(
    world: &World,
    folder: &str,
    files: impl IntoIterator<Item = &'f mut FileRecord>,
    findings: &mut Findings,
) {
    for file in files {
        let (Some(TextSource::Layer | TextSource::Recognised), FileSource::Path(path)) =
            (file.text, &file.source)
        else {
            continue;
        };
        let path = words_of(&format!("{folder}/{}", path.value));
        if !world.exists(&path) || world.stays_below(&path, folder) {
            let words = load(world, &path.into(), MARKDOWN_LIMIT, findings);
            file.words = words.map(Arc::from);
        }
    }
}

/// Where the text of a file is that was taken out of it.
pub(crate) fn words_of(path: &str) -> String {
    format!("{path}.txt")
}

fn load(world: &World, file: &Arc<str>, limit: u64, findings: &mut Findings) -> Option<String> {
    let whole = Place::whole(file);
    let bytes = match world.read_start(file, limit + 1) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            findings.push(Finding::error("missing-file", &whole).with("file", file));
            return None;
        }
        Err(error) => {
            let reason = error.kind();
            findings.push(
                Finding::error("unreadable-file", &whole).with("file", file).with("reason", reason),
            );
            return None;
        }
    };
    if bytes.len() as u64 > limit {
        let mebibytes = limit >> 20;
        findings
            .push(Finding::error("too-large", &whole).with("file", file).with("limit", mebibytes));
        return None;
    }
    match simdutf8::compat::from_utf8(&bytes) {
        Ok(text) => Some(text.to_owned()),
        Err(error) => {
            let at = error.valid_up_to();
            findings.push(Finding::error("not-utf8", &place(file, at..at + 1)).with("file", file));
            None
        }
    }
}

/// Reads the `LANG.md` files among the files of a folder.
pub(super) fn read_texts(
    world: &World,
    folder: &str,
    files: &[&str],
    leave: bool,
    findings: &mut Findings,
) -> BTreeMap<Tag, TextRecord> {
    let mut texts = BTreeMap::new();
    for name in files {
        let Some(stem) = name.strip_suffix(".md").filter(|stem| !stem.contains('/')) else {
            continue;
        };
        let path = format!("{folder}/{name}");
        let Some(tag) = canonical_tag(stem) else {
            let place = Place::whole(&path.into());
            findings.push(Finding::error("bad-text-name", &place).with("name", name).hidden(true));
            continue;
        };
        if leave {
            let place = Place::whole(&path.into());
            texts.insert(tag, TextRecord::new(place, "".into()));
        } else if let Some(text) = read_markdown(world, &path, findings) {
            texts.insert(tag, text);
        }
    }
    texts
}
