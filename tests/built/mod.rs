//! The sample site, built into a folder that goes away with it.

use std::fs;
use std::path::{Path, PathBuf};

use papersmart::build::{self, Consent, Settings, Silent};
use papersmart::diagnostic::Findings;
use papersmart::i18n::Catalogue;
use papersmart::model::Access;
use papersmart::source::World;
use tempfile::TempDir;
use walkdir::WalkDir;

/// The built sample.
pub(crate) struct Sample {
    _folder: TempDir,
    /// Where it lies.
    pub(crate) out: PathBuf,
}

/// Builds the sample as it is at some time.
pub(crate) fn sample(now: &str) -> Sample {
    let folder = TempDir::new().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // The state of builds lies in the site's folder: the test has one of its own.
    for entry in WalkDir::new(root.join("content")) {
        let entry = entry.unwrap();
        let copy = folder.path().join(entry.path().strip_prefix(root).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(copy).unwrap();
        } else {
            fs::copy(entry.path(), copy).unwrap();
        }
    }
    let world = World::new(folder.path(), now.parse().unwrap());
    let out = folder.path().join("out");
    let settings = Settings {
        out: out.clone(),
        base_url: None,
        audience: Access::Public,
        rehearsal: false,
        consent: Consent::default(),
    };
    let mut findings = Findings::default();
    let catalogue = Catalogue::load(&world, &mut findings);
    build::build(&world, &settings, &catalogue, findings, &Silent).unwrap();
    Sample { _folder: folder, out }
}
