//! A browser without a window, which makes a PDF of a document that needs nothing
//! else. It is given no network.

#![allow(clippy::disallowed_methods, reason = "what this file wrote is removed by it")]

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Desk, Refusal, Stop};
use crate::publish::{WriteError, write_atomically};

/// Browsers that can, by their usual names.
const NAMES: [&str; 8] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

impl Desk {
    /// A document as PDF, tagged and with an outline of its headings.
    ///
    /// # Errors
    /// If there is no browser, or it makes none.
    pub fn pdf(&self, html: &[u8], browser: Option<&Path>) -> Result<Vec<u8>, Stop> {
        let root = self.world.root();
        let root = root.canonicalize().map_err(WriteError::at(root))?;
        let room = Room(root.join(".papersmart/booklet"));
        let (page, pdf) = (room.0.join("booklet.html"), room.0.join("booklet.pdf"));
        // What a killed run left.
        let _ = fs::remove_dir_all(&room.0);
        write_atomically(&page, html)?;
        let asked = browser.map(Path::to_owned);
        let names: Vec<PathBuf> = match asked {
            Some(path) => vec![path],
            None => NAMES.iter().map(PathBuf::from).collect(),
        };
        for name in names {
            let run = Command::new(&name)
                .args(["--headless", "--disable-gpu", "--no-first-run", "--disable-sync"])
                .args(["--disable-background-networking", "--disable-component-update"])
                .args(["--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer"])
                .args(["--export-tagged-pdf", "--generate-pdf-document-outline"])
                .args(is_root().then_some("--no-sandbox"))
                .arg(option("--user-data-dir=", &room.0.join("profile")))
                .arg(option("--print-to-pdf=", &pdf))
                .arg(&page)
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
            match run {
                Ok(_) => {
                    let made = fs::read(&pdf).ok().filter(|bytes| bytes.starts_with(b"%PDF-"));
                    let failed =
                        || Refusal::new("print-browser-failed").text("browser", name.display());
                    return made.ok_or_else(|| failed().into());
                }
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(WriteError::at(&name)(error).into()),
            }
        }
        Err(Refusal::new("print-no-browser").into())
    }
}

/// A folder that goes when its work is done.
struct Room(PathBuf);

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn option(name: &str, path: &Path) -> std::ffi::OsString {
    let mut option = std::ffi::OsString::from(name);
    option.push(path);
    option
}

/// Whether this runs as the system's own user, whom browsers give no sandbox.
fn is_root() -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
    }
    #[cfg(not(unix))]
    false
}
