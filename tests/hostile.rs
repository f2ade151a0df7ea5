//! Whatever stands in the files: it is read, reported, and neither believed nor
//! a reason to panic; and nothing about an embargoed item is told in public.

use crate::support::Site;
use papersmart::diagnostic::Severity;
use proptest::prelude::*;

const ONE: &str = "content/sessions/body/first/statements/one/statement.toml";
const TWO: &str = "content/sessions/body/first/statements/two/statement.toml";
const DOCUMENTS: &str = "content/sessions/body/first/documents.toml";

fn files(site: &Site) -> Vec<String> {
    site.world().files("content").unwrap().into_iter().map(|file| file.path).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_in_any_file(which in any::<prop::sample::Index>(), bytes in any::<Vec<u8>>()) {
        let site = Site::new();
        let files = files(&site);
        let path: &String = which.get(&files);
        site.write(path, &bytes);
        let _ = site.findings();
    }

    #[test]
    fn any_change_of_any_file(
        which in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        piece in "[\\[\\]{}=\"'#+.,\\n0-9a-zé-]{0,6}",
    ) {
        let site = Site::new();
        let files = files(&site);
        let path: &String = which.get(&files);
        let mut bytes = site.world().read(path).unwrap();
        let at = at.index(bytes.len() + 1);
        bytes.splice(at..(at + piece.len() / 2).min(bytes.len()), piece.bytes());
        site.write(path, &bytes);
        for finding in site.findings() {
            let _ = site.line(&finding);
        }
    }
}

#[test]
fn deep_nesting_is_a_finding() {
    let site = Site::new();
    site.write("content/site.toml", format!("name = {}", "[".repeat(100_000)));
    assert!(site.findings().iter().any(|finding| finding.code == "bad-syntax"));
}

/// All findings must be about an embargoed item.
fn assert_hidden(site: &Site) {
    let findings = site.findings();
    assert!(findings.iter().any(|finding| finding.severity == Severity::Error));
    for finding in findings {
        assert!(finding.embargoed, "{}", site.line(&finding));
    }
}

#[test]
fn what_may_be_embargoed_is_hidden() {
    for (path, from, to) in [
        (TWO, "\"received\"", "\"recieved\""),
        (TWO, "\"bra\"", "\"che\""),
        (TWO, "versions.pt", "versions.PT"),
        // Not known to be public any more.
        (ONE, "\"released\"", "\"relaesed\""),
        (ONE, "order = 1", "order = 1\naccess = \"poduim\"\nitems = [\"xyz\"]"),
        (ONE, "\"released\"", "\"withdrawn\""),
        (DOCUMENTS, "2026-04-01T10:00:00+02:00", "2026-04-01\nitems = [\"xyz\"]"),
        (DOCUMENTS, "kind = \"informal\"", "kind = \"informal\"\nitems = [\"xyz\"]"),
        (DOCUMENTS, "kind = \"report\"", "kind = \"report\"\naccess = \"all\""),
        (
            DOCUMENTS,
            "kind = \"report\"",
            "kind = \"report\"\nacces = \"podium\"\nmeetings = [\"xyz\"]",
        ),
        (ONE, "order = 1", "order = 1\npostign = \"interpreters-only\"\non_behalf_of = [\"xyz\"]"),
    ] {
        let site = Site::new();
        site.replace(path, from, to);
        assert_hidden(&site);
    }
    let site = Site::new();
    site.write("content/sessions/body/first/statements/one/de.md", "Danke.");
    assert_hidden(&site);
}

#[test]
fn what_is_public_is_told() {
    let site = Site::new();
    site.replace(ONE, "\"fra\"", "\"che\"");
    let findings = site.findings();
    assert_eq!(findings.len(), 1);
    assert!(!findings[0].embargoed);
}

#[test]
fn records_hold_what_was_written() {
    let (site, session) = Site::new().records();
    assert_eq!(site.base_url, "https://example.org");
    let speakers: Vec<_> = site.speakers.iter().map(|speaker| speaker.id.as_str()).collect();
    assert_eq!(speakers, ["fra", "bra", "group"]);
    assert_eq!(session.time_zone.iana_name(), Some("Europe/Zurich"));
    let statements: Vec<_> = session.statements.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(statements, ["one", "two"]);
    let press = session.press[0].texts.values().next().unwrap();
    // The byte order mark is not part of the text.
    assert_eq!((&*press.markdown, press.place.start), ("Open.\n", 3));
    assert_eq!(session.documents[0].expected_languages.len(), 6);
    assert!(session.documents[1].expected_languages.is_empty());
}

#[cfg(unix)]
#[test]
fn links_out_of_the_site_are_not_followed() {
    let site = Site::new();
    let outside = tempfile::NamedTempFile::new().unwrap();
    let first = site.root().join("content/sessions/body/first");
    std::fs::remove_file(first.join("files/report.pdf")).unwrap();
    std::os::unix::fs::symlink(outside.path(), first.join("files/report.pdf")).unwrap();
    std::os::unix::fs::symlink(outside.path(), first.join("statements/two/de.md")).unwrap();
    let codes: Vec<_> = site.findings().iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["leaves-folder"; 3]);
}

#[test]
fn the_order_of_findings_does_not_depend_on_threads() {
    let site = Site::new();
    for number in 0..50 {
        let path = format!("content/sessions/body/first/statements/s-{number}/statement.toml");
        site.write(&path, "order = 1\n");
    }
    let first = site.findings();
    assert_eq!(first.len(), 100);
    assert_eq!(site.findings(), first);
}
