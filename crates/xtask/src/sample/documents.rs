//! Turns a manifest in which `pdf = ["en", "fr"]` says in which languages a
//! document is there into `documents.toml` with real files, sizes and digests.
//! Everything else of the manifest passes through as it was written. It starts
//! at [`generate`].

use std::collections::BTreeMap;
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
    title: BTreeMap<String, String>,
    pdf: Option<Vec<String>>,
}

/// Adds the manifest of a session and the files of its documents.
pub(crate) fn generate(session: &Path, manifest: &str, files: &mut Files) -> Outcome<()> {
    let Manifest { documents } = toml::from_str(manifest)?;
    let mut listed =
        documents.iter().filter_map(|document| Some((document, document.pdf.as_ref()?)));
    let mut written = String::new();
    for line in manifest.lines() {
        if !line.starts_with("pdf = ") {
            writeln!(written, "{line}")?;
            continue;
        }
        let (document, languages) = listed.next().ok_or("a `pdf` line belongs to a document")?;
        writeln!(written, "files = [")?;
        for language in languages {
            let path = format!("{}.{language}.pdf", document.id);
            let page = document.page(language);
            writeln!(written, "    {},", entry(language, &path, &page))?;
            files.insert(session.join("files").join(path), page);
        }
        writeln!(written, "]")?;
    }
    files.insert(session.join("documents.toml"), written.into_bytes());
    Ok(())
}

/// A file as documents and statements list it.
pub(crate) fn entry(language: &str, path: &str, bytes: &[u8]) -> String {
    let size = bytes.len();
    let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    format!(
        "{{ lang = \"{language}\", path = \"{path}\", media_type = \"application/pdf\", \
         bytes = {size}, sha256 = \"{digest}\" }}"
    )
}

impl Document {
    fn page(&self, language: &str) -> Vec<u8> {
        // The built-in fonts of PDF have Latin letters only.
        let latin = matches!(language, "en" | "fr" | "es");
        let title = self.title.get(if latin { language } else { "en" });
        let note = format!("Sample document, language: {language}");
        pdf::page(&[&self.symbols.join(", "), title.map_or("", String::as_str), &note])
    }
}
