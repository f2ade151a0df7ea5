//! `papersmart verify`: whatever happens to a file of a built folder, it is named.

use std::fs;
use std::process::Output;

use crate::fixture::{Fixture, NOW, part_of};

const PAGE: &str = "en/council/second/index.html";

fn built() -> Fixture {
    let site = Fixture::new();
    let outcome = site.build("out", NOW);
    assert!(outcome.findings.is_empty(), "{:#?}", outcome.findings);
    site
}

fn verify(site: &Fixture, more: &[&str]) -> Output {
    let out = site.out("out");
    let words = [&["verify", out.to_str().unwrap()], more].concat();
    site.command(&words).output().unwrap()
}

/// What it names on its standard output, one fault a line.
fn faults(site: &Fixture, more: &[&str]) -> Vec<String> {
    let output = verify(site, more);
    let said = String::from_utf8(output.stdout).unwrap();
    let faults: Vec<String> = said.lines().map(str::to_owned).collect();
    assert_eq!(output.status.code(), Some(i32::from(!faults.is_empty())), "{said}");
    faults
}

#[test]
fn an_untouched_folder_is_whole_and_tells_its_digest() {
    let site = built();
    let output = verify(&site, &[]);
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8(output.stderr).unwrap();
    use sha2::Digest as _;
    let root = sha2::Sha256::digest(fs::read(site.out("out").join("manifest.sha256")).unwrap());
    let digest: String = root.iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(said.contains(&digest), "{said}");
}

#[test]
fn every_kind_of_damage_is_named() {
    let site = built();
    let out = site.out("out");
    let page = fs::read(out.join(PAGE)).unwrap();
    let damage = |bytes: Vec<u8>| fs::write(out.join(PAGE), bytes).unwrap();

    let mut flipped = page.clone();
    flipped[page.len() / 2] ^= 1;
    damage(flipped);
    assert_eq!(faults(&site, &[]), [format!("altered: {PAGE}")]);
    damage(page[..page.len() - 1].to_vec());
    let (wanted, found) = (page.len(), page.len() - 1);
    let said = faults(&site, &[]).join("\n").replace(',', "");
    assert_eq!(said, format!("wrong length {found} bytes instead of {wanted}: {PAGE}"));
    fs::remove_file(out.join(PAGE)).unwrap();
    assert_eq!(faults(&site, &[]), [format!("missing: {PAGE}")]);
    damage(page);

    fs::write(out.join(".hidden"), "").unwrap();
    assert_eq!(faults(&site, &[]), ["in no manifest: .hidden"]);
    fs::remove_file(out.join(".hidden")).unwrap();
    assert_eq!(faults(&site, &[]), [""; 0]);
}

#[test]
fn a_manifest_that_was_rewritten_with_its_page_gives_itself_away() {
    let site = built();
    let out = site.out("out");
    fs::write(out.join(PAGE), "another page").unwrap();
    let part = part_of("council/second", PAGE, |path| fs::read_to_string(out.join(path)).unwrap());
    let manifest = out.join(&part);
    let lines = fs::read_to_string(&manifest).unwrap();
    use sha2::Digest as _;
    let own: String =
        sha2::Sha256::digest(b"another page").iter().map(|byte| format!("{byte:02x}")).collect();
    let old = lines.lines().find(|line| line.ends_with(PAGE)).unwrap();
    fs::write(&manifest, lines.replace(old, &format!("{own}  {PAGE}"))).unwrap();
    assert_eq!(faults(&site, &[]), [format!("altered: {part}")]);
}

#[test]
fn a_line_that_leaves_the_folder_is_not_followed() {
    let site = built();
    let root = site.out("out").join("manifest.sha256");
    let text = fs::read_to_string(&root).unwrap();
    let line = text.lines().count() + 1;
    fs::write(&root, format!("{text}{}  ../secret\n", "0".repeat(64))).unwrap();
    let wanted = format!("line {line} makes no sense or repeats a file: manifest.sha256");
    assert_eq!(faults(&site, &[]), [wanted]);
}

#[cfg(unix)]
#[test]
fn a_link_is_no_file() {
    let site = built();
    let out = site.out("out");
    fs::rename(out.join(PAGE), out.join("elsewhere")).unwrap();
    std::os::unix::fs::symlink(out.join("elsewhere"), out.join(PAGE)).unwrap();
    assert_eq!(
        faults(&site, &[]),
        ["in no manifest: elsewhere".to_owned(), format!("a link, no file: {PAGE}")]
    );
}

#[cfg(unix)]
#[test]
fn a_pipe_is_named_and_never_waited_for() {
    let site = built();
    let out = site.out("out");
    let pipe = |name: &str| {
        let _ = fs::remove_file(out.join(name));
        let made = std::process::Command::new("mkfifo").arg(out.join(name)).status();
        assert!(made.unwrap().success());
    };
    for name in ["release.json", "papersmart.json", PAGE] {
        pipe(name);
    }
    let named = ["release.json", "papersmart.json", PAGE].map(|it| format!("cannot be read: {it}"));
    let mut wanted = named.to_vec();
    wanted.sort_by_key(|line| line.split_once(": ").map(|(_, path)| path.to_owned()));
    assert_eq!(faults(&site, &[]), wanted);
    pipe("manifest.sha256");
    assert_eq!(verify(&site, &[]).status.code(), Some(3));
}

#[test]
fn a_session_is_checked_alone() {
    let site = built();
    let out = site.out("out");
    fs::write(out.join("en/index.html"), "damaged").unwrap();
    assert_eq!(faults(&site, &["--session", "council/second"]), [""; 0]);
    let mut page = fs::read(out.join(PAGE)).unwrap();
    page[0] ^= 1;
    fs::write(out.join(PAGE), page).unwrap();
    assert_eq!(faults(&site, &["--session", "council/second"]), [format!("altered: {PAGE}")]);
    assert_eq!(verify(&site, &["--session", "council/none"]).status.code(), Some(3));
}

#[test]
fn a_folder_without_a_manifest_is_no_edition() {
    let site = Fixture::new();
    fs::create_dir_all(site.out("out")).unwrap();
    assert_eq!(verify(&site, &[]).status.code(), Some(3));
}
