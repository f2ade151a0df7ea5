//! The ledger of addresses, written from what was published: once an address was
//! public, it is remembered whatever becomes of its content.

use std::collections::BTreeSet;
use std::path::Path;

use super::Desk;
use super::stop::{Refusal, Stop};
use crate::archive::{LEDGER, Ledger};
use crate::diagnostic::Findings;
use crate::i18n::Language;
use crate::model::{Access, SessionKey};
use crate::plan::addresses::lasting;
use crate::publish::{Edition, Edits, Manifest, Output};

/// What was remembered of the addresses of the sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The sessions that have new addresses, and how many.
    pub new: Vec<(SessionKey, usize)>,
}

impl Desk {
    /// Remembers the addresses that the public's edition in a folder has. It judges
    /// nothing: what was public was public.
    ///
    /// # Errors
    /// If the folder holds no such edition, or the disk fails.
    pub fn record_routes(&self, out: &Path) -> Result<Recorded, Stop> {
        let edition = Edition::of(Access::Public);
        let is_public = Edition::held(out) == Some(Access::Public);
        let output = is_public.then(|| Output::look(out, &edition).ok()).flatten();
        let Some(output) = output else {
            return Err(Refusal::new("routes-no-edition").text("path", out.display()).into());
        };
        let mut edits = Edits::new(&self.lock)?;
        let mut new = Vec::new();
        for key in &self.records.keys {
            let manifest = Manifest::of_scope(&output, &key.to_string());
            let published: BTreeSet<String> =
                manifest.files().filter_map(|file| address(key, &file.path)).collect();
            let ledger = self.ledger(key)?;
            if let Some(text) = ledger.with(&published) {
                let count = published.iter().filter(|it| !ledger.routes.contains_key(*it)).count();
                edits.write(&format!("content/sessions/{key}/{LEDGER}"), text.as_bytes())?;
                new.push((key.clone(), count));
            }
        }
        if !edits.is_empty() {
            edits.put()?;
        }
        Ok(Recorded { new })
    }

    /// The addresses that are remembered of a session; where they cannot be read,
    /// nobody shall write over them.
    pub(super) fn ledger(&self, key: &SessionKey) -> Result<Ledger, Stop> {
        let mut findings = Findings::default();
        let ledger = Ledger::read(&self.world, key, &mut findings);
        match findings.has_errors() {
            true => Err(Stop::found(&self.world, findings.sorted())),
            false => Ok(ledger),
        }
    }
}

/// The address that a published file of a session has for good, if it is a page that
/// has one.
fn address(key: &SessionKey, path: &str) -> Option<String> {
    let tail = path.strip_suffix("index.html")?;
    let (first, rest) = tail.split_once('/')?;
    Language::from_code(first)?;
    let below = rest.strip_prefix(&format!("{key}/"))?;
    let route = if below.is_empty() { "./" } else { below };
    lasting(below).then(|| route.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_have_addresses_and_lists_have_none() {
        let key: SessionKey = "body/first".parse().unwrap();
        let address = |path: &str| address(&key, path);
        let is = |path: &str, route: &str| assert_eq!(address(path).as_deref(), Some(route));
        is("en/body/first/index.html", "./");
        is("fr/body/first/statements/one/index.html", "statements/one/");
        is("ar/body/first/meetings/a/recording/index.html", "meetings/a/recording/");
        for path in [
            "en/body/first/statements/index.html",
            "en/body/first/statements/by-item/index.html",
            "en/body/first/statements/page/2/index.html",
            "en/body/first/statements/one/revisions/index.html",
            "en/body/first/speakers/a/index.html",
            "en/body/second/index.html",
            "en/body/first/statements/one/cite.bib",
            "files/body/first/report.pdf",
            "A/68/123/index.html",
        ] {
            assert_eq!(address(path), None, "{path}");
        }
    }
}
