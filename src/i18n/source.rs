//! Where catalogues come from: the files of `i18n/` that are part of the
//! program, and those of the same layout that a site adds.

use std::sync::Arc;

use fluent_bundle::FluentResource;
use include_dir::{Dir, include_dir};

use super::language::{Language, Six};
use crate::diagnostic::{Finding, Findings, Place};
use crate::source::World;

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/i18n");

/// One parsed catalogue file.
#[derive(Debug)]
pub(super) struct Source {
    /// `i18n/LANG/NAME.ftl`.
    pub(super) file: Arc<str>,
    /// What it says.
    pub(super) resource: Arc<FluentResource>,
}

impl Source {
    /// Parses a file. What cannot be read is left out and found.
    pub(super) fn parse(file: &str, text: String, findings: &mut Findings) -> Self {
        let file: Arc<str> = Arc::from(file);
        let resource = FluentResource::try_new(text).unwrap_or_else(|(rest, errors)| {
            for error in errors {
                let place = Place {
                    file: Arc::clone(&file),
                    start: offset(error.pos.start),
                    end: offset(error.pos.end),
                };
                findings.push(Finding::error("message-syntax", &place).with("reason", &error.kind));
            }
            rest
        });
        Self { file, resource: Arc::new(resource) }
    }

    /// The place of a slice of the file's text.
    pub(super) fn place(&self, part: &str) -> Place {
        let start = part.as_ptr() as usize - self.resource.source().as_ptr() as usize;
        Place {
            file: Arc::clone(&self.file),
            start: offset(start),
            end: offset(start + part.len()),
        }
    }
}

fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// The program's own catalogues, sorted by name.
pub(super) fn embedded(findings: &mut Findings) -> Six<Vec<Source>> {
    Six::from_fn(|language| {
        let files = EMBEDDED.get_dir(language.code()).into_iter().flat_map(Dir::files);
        let mut texts: Vec<_> = files
            .filter_map(|file| Some((file.path().to_str()?.replace('\\', "/"), file)))
            .filter(|(path, _)| path.ends_with(".ftl"))
            .map(|(path, file)| (format!("i18n/{path}"), file.contents_utf8().unwrap_or_default()))
            .collect();
        texts.sort();
        texts
            .into_iter()
            .map(|(path, text)| Source::parse(&path, text.to_owned(), findings))
            .collect()
    })
}

/// Adds a site's catalogues behind the program's, so that they prevail.
pub(super) fn add_site(world: &World, sources: &mut Six<Vec<Source>>, findings: &mut Findings) {
    let files = world.files("i18n").unwrap_or_else(|error| {
        findings.push(unreadable("i18n", &error));
        Vec::new()
    });
    for path in files.into_iter().map(|file| file.path) {
        let parts: Vec<_> = path.split('/').collect();
        let language = match parts.as_slice() {
            [_, code, name] if name.ends_with(".ftl") => Language::from_code(code),
            _ => None,
        };
        let Some(language) = language else {
            let place = Place::whole(&Arc::from(path.as_str()));
            findings.push(
                Finding::warning("unknown-file", &place)
                    .with("file", &path)
                    .with("suggestion", "none"),
            );
            continue;
        };
        let text = world.read(&path).and_then(|bytes| {
            String::from_utf8(bytes).map_err(|error| std::io::Error::other(error.utf8_error()))
        });
        match text {
            Ok(text) => sources[language].push(Source::parse(&path, text, findings)),
            Err(error) => findings.push(unreadable(&path, &error)),
        }
    }
}

fn unreadable(path: &str, error: &std::io::Error) -> Finding {
    Finding::error("unreadable-file", &Place::whole(&Arc::from(path)))
        .with("file", path)
        .with("reason", error)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::ast::Entry;

    use super::*;

    #[test]
    fn no_message_of_the_program_is_written_twice() {
        let mut findings = Findings::default();
        for (language, sources) in embedded(&mut findings).iter() {
            let mut ids = BTreeSet::new();
            for entry in sources.iter().flat_map(|source| source.resource.entries()) {
                if let Entry::Message(message) = entry {
                    assert!(ids.insert(message.id.name), "{language} {}", message.id.name);
                }
            }
            assert!(!ids.is_empty());
        }
        assert!(findings.is_empty());
    }
}
