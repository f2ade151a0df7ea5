//! Published files: there, inside their folder, and what they are said to be.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::Around;
use super::routes::short_enough;
use crate::content::{FileRecord, FileSource, SessionRecord};
use crate::diagnostic::{At, Finding, Findings};
use crate::model::{Access, Digest};
use crate::source::{Facts, World};

/// What is known of files by their paths.
type KnownFacts<'a> = &'a (dyn Fn(&str) -> Option<Facts> + Sync);

/// One file, where it should be and what is said of it.
struct Declared<'a> {
    path: &'a At<String>,
    /// The folder that its path starts from.
    folder: String,
    record: Option<&'a FileRecord>,
    hidden: bool,
}

pub(super) fn as_declared(record: &SessionRecord, around: &Around<'_>, findings: &mut Findings) {
    let mut spellings: BTreeMap<String, (String, bool)> = BTreeMap::new();
    let declared = declared(record, around);
    let (world, facts) = (around.world, around.facts);
    let found: Vec<Findings> =
        declared.par_iter().map(|file| examine(file, world, facts)).collect();
    for (file, own) in declared.iter().zip(found) {
        findings.extend(own.hidden(file.hidden));
        let below = format!("{}/{}", file.folder, file.path.value);
        let relative = below.trim_start_matches("content/sessions/");
        let relative = relative.strip_prefix(&record.key.to_string()).unwrap_or(relative);
        short_enough(
            record,
            relative.trim_start_matches('/'),
            &file.path.place,
            file.hidden,
            findings,
        );
        match spellings.get(&below.to_lowercase()) {
            Some((other, hidden)) if *other != below => findings.push(
                Finding::error("case-collision", &file.path.place)
                    .with("path", &file.path.value)
                    .hidden(file.hidden || *hidden),
            ),
            Some(_) => {}
            None => _ = spellings.insert(below.to_lowercase(), (below, file.hidden)),
        }
    }
}

fn declared<'a>(record: &'a SessionRecord, around: &Around<'_>) -> Vec<Declared<'a>> {
    let base = format!("content/sessions/{}", record.key);
    let mut declared = Vec::new();
    let mut add = |folder: &str, files: &'a [FileRecord], hidden: bool| {
        for file in files {
            if let FileSource::Path(path) = &file.source {
                let folder = format!("{base}/{folder}");
                declared.push(Declared { path, folder, record: Some(file), hidden });
            }
        }
    };
    for document in &record.documents {
        add("files", &document.files, document.is_embargoed(around.world.now()));
    }
    for statement in record.statements.iter().filter(|statement| !statement.left) {
        for version in statement.versions.values() {
            add(&format!("statements/{}", statement.id), &version.files, statement.is_embargoed());
        }
    }
    for meeting in &record.meetings {
        let hidden = meeting.access != Access::Public;
        declared.extend(meeting.captions.iter().map(|captions| Declared {
            path: &captions.path,
            folder: format!("{base}/captions"),
            record: None,
            hidden,
        }));
    }
    declared
}

fn examine(file: &Declared<'_>, world: &World, facts: KnownFacts<'_>) -> Findings {
    let mut findings = Findings::default();
    let at = &file.path.place;
    let named = |code: &'static str| Finding::error(code, at).with("path", &file.path.value);
    if !stays(&file.path.value) {
        findings.push(named("leaves-folder"));
        return findings;
    }
    let path = format!("{}/{}", file.folder, file.path.value);
    let facts = facts(&path);
    let known = facts.map(|facts| facts.size).ok_or(());
    let Ok(size) = known.or_else(|()| world.size(&path)) else {
        findings.push(named("file-not-there").with("folder", &file.folder));
        return findings;
    };
    if facts.is_none() && !world.stays_below(&path, &file.folder) {
        findings.push(named("leaves-folder"));
        return findings;
    }
    let Some(record) = file.record else { return findings };
    if let Some(bytes) = record.bytes.as_ref().filter(|bytes| bytes.value != size) {
        let finding = Finding::error("size-differs", &bytes.place).with("path", &file.path.value);
        findings.push(finding.with("said", bytes.value).with("found", size));
    }
    if let Some(expected) = media_type(&file.path.value).filter(|it| *it != record.media_type.value)
    {
        findings.push(
            Finding::error("media-type-differs", &record.media_type.place)
                .with("path", &file.path.value)
                .with("said", &record.media_type.value)
                .with("expected", expected),
        );
    }
    contents(record, &path, (world, facts), &named, &mut findings);
    findings
}

/// Looks into the file, as far as needed and not known.
fn contents(
    record: &FileRecord,
    path: &str,
    (world, facts): (&World, Option<Facts>),
    named: &dyn Fn(&'static str) -> Finding,
    findings: &mut Findings,
) {
    let facts = facts.filter(|facts| record.sha256.is_none() || facts.sha256.is_some());
    let looked = || -> std::io::Result<(bool, Option<Digest>)> {
        let bytes = match &record.sha256 {
            Some(_) => world.read(path),
            None => world.read_start(path, 8),
        }?;
        let digest = record.sha256.is_some().then(|| Digest::of(&bytes));
        Ok((bytes.starts_with(b"%PDF-"), digest))
    };
    let known = facts.map(|facts| Ok((facts.is_pdf, facts.sha256.map(Digest))));
    let Ok((is_pdf, digest)) = known.unwrap_or_else(looked) else {
        findings.push(named("file-not-readable"));
        return;
    };
    if record.media_type.value == "application/pdf" && !is_pdf {
        findings.push(named("not-a-pdf"));
    }
    if let (Some(said), Some(found)) = (&record.sha256, digest)
        && said.value != found
    {
        let finding = named("digest-differs").with("found", found);
        findings.push(Finding { place: said.place.clone(), ..finding });
    }
}

/// Whether a path stays below the folder that it starts from, on any system.
fn stays(path: &str) -> bool {
    let odd =
        |c: char| c.is_control() || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let segment =
        |name: &str| !name.is_empty() && !name.starts_with('.') && !name.ends_with([' ', '.']);
    !path.contains(odd) && path.split('/').all(segment)
}

/// The media type that a file's name promises.
pub(crate) fn media_type(path: &str) -> Option<&'static str> {
    let (_, extension) = path.rsplit_once('.')?;
    Some(match extension.to_ascii_lowercase().as_str() {
        "pdf" => "application/pdf",
        "epub" => "application/epub+zip",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "doc" => "application/msword",
        "odt" => "application/vnd.oasis.opendocument.text",
        "rtf" => "application/rtf",
        "txt" => "text/plain",
        "csv" => "text/csv",
        "vtt" => "text/vtt",
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "tif" | "tiff" => "image/tiff",
        "mp3" => "audio/mpeg",
        "mp4" => "video/mp4",
        "zip" => "application/zip",
        _ => return None,
    })
}
