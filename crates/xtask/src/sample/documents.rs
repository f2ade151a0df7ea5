//! Turns a manifest in which `pdf = ["en", "fr"]` says in which languages a
//! document is there into `documents.toml` with real files, sizes and digests.
//! Everything else of the manifest passes through as it was written. It starts
//! at [`generate`].

use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::{Files, Outcome, pdf};

#[derive(Deserialize)]
struct Manifest {
    documents: Vec<Document>,
}

#[derive(Deserialize)]
struct Document {
    id: String,
    #[serde(default)]
    symbols: Vec<String>,
    title: std::collections::BTreeMap<String, String>,
    #[serde(default)]
    pdf: Vec<String>,
}

/// Adds the manifest of a session and the files of its documents.
pub(crate) fn generate(session: &Path, manifest: &str, files: &mut Files) -> Outcome<()> {
    let Manifest { documents } = toml::from_str(manifest)?;
    let mut documents = documents.iter().filter(|document| !document.pdf.is_empty());
    let mut written = String::new();
    for line in manifest.lines() {
        if !line.starts_with("pdf = ") {
            writeln!(written, "{line}")?;
            continue;
        }
        let document = documents.next().ok_or("a `pdf` line must belong to a document")?;
        let mut pages = Vec::new();
        for language in &document.pdf {
            let path = format!("{}.{language}.pdf", document.id);
            pages.push((language.as_str(), path, document.page(language)));
        }
        let listed: Vec<_> =
            pages.iter().map(|(lang, path, page)| (*lang, path.clone(), page.as_slice())).collect();
        written += &self::files("\n", &listed);
        for (_, path, page) in pages {
            files.insert(session.join("files").join(path), page);
        }
    }
    files.insert(session.join("documents.toml"), written.into_bytes());
    Ok(())
}

impl Document {
    fn page(&self, language: &str) -> Vec<u8> {
        // The built-in fonts of PDF have Latin letters only.
        let latin = matches!(language, "en" | "fr" | "es");
        let title = self.title.get(if latin { language } else { "en" }).map_or("", String::as_str);
        let symbols = self.symbols.join(", ");
        let note = format!("Sample document, language: {language}");
        pdf::page(&[&symbols, title, &note])
    }
}

/// A `files` key; `separator` goes between its entries.
pub(crate) fn files(separator: &str, files: &[(&str, String, &[u8])]) -> String {
    let mut list = String::new();
    for (lang, path, bytes) in files {
        let size = bytes.len();
        let digest: String =
            Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let indent = if separator.is_empty() { "" } else { "    " };
        list += &format!(
            "{separator}{indent}{{ lang = \"{lang}\", path = \"{path}\", media_type = \"application/pdf\", bytes = {size}, sha256 = \"{digest}\" }},"
        );
    }
    format!(
        "files = [{}{separator}]\n",
        if separator.is_empty() { list.trim_end_matches(',') } else { &list }
    )
}
