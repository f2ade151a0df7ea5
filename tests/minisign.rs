//! What minisign itself makes of our keys and signatures, and we of its own.
//! `cargo xtask test` installs it and runs these.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::fixture::released::{PAGE, Released};
use papersmart::release::{
    Part, PublicKey, RELEASE_FILE, Refusal, Release, SIGNATURE_FILE, Signer, Standing, Tree, Trust,
};

fn minisign(folder: &Path, words: &[&str]) -> Output {
    let mut command = Command::new("minisign");
    command.current_dir(folder).env("HOME", folder).stdin(Stdio::null()).args(words);
    command.output().unwrap()
}

fn accepted(folder: &Path, words: &[&str]) -> bool {
    minisign(folder, words).status.success()
}

/// A release in a folder.
fn published(folder: &Path) -> Release {
    let tree: Tree = [("manifest.sha256".to_owned(), Part::of(b"1"))].into_iter().collect();
    let now = "2026-03-25T09:00:00Z".parse().unwrap();
    let release = Release::next(&tree, None, Vec::new(), now);
    fs::write(folder.join(RELEASE_FILE), release.to_bytes()).unwrap();
    release
}

#[test]
#[ignore = "needs the program minisign"]
fn minisign_accepts_what_we_signed_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let release = published(folder);
    let (signer, _) = Signer::create(None).unwrap();
    fs::write(folder.join(SIGNATURE_FILE), signer.sign(&release).unwrap()).unwrap();
    let line = signer.public().to_string();
    let check = ["-Vm", RELEASE_FILE, "-P", &line];
    let said = minisign(folder, &check);
    assert!(said.status.success(), "{said:?}");
    assert!(String::from_utf8_lossy(&said.stdout).contains("release 1 of 2026-03-25T09:00:00Z"));
    let (other, _) = Signer::create(None).unwrap();
    assert!(!accepted(folder, &["-Vm", RELEASE_FILE, "-P", &other.public().to_string()]));
    let altered = String::from_utf8(release.to_bytes()).unwrap().replace("09:00:00", "09:00:01");
    fs::write(folder.join(RELEASE_FILE), altered).unwrap();
    assert!(!accepted(folder, &check));
}

#[test]
#[ignore = "needs the program minisign"]
fn minisign_signs_with_our_keys_and_we_accept_it() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let release = published(folder);
    let (signer, text) = Signer::create(None).unwrap();
    fs::write(folder.join("ours.key"), text).unwrap();
    let signed = minisign(folder, &["-Sm", RELEASE_FILE, "-s", "ours.key"]);
    assert!(signed.status.success(), "{signed:?}");
    let signature = fs::read(folder.join(SIGNATURE_FILE)).unwrap();
    let trust = Trust::of(vec![signer.public().clone()]);
    let standing = trust.judge(&release.to_bytes(), Some(&signature));
    assert_eq!(standing, Standing::Signed(signer.public().id()));
}

#[test]
#[ignore = "needs the program minisign"]
fn we_sign_with_keys_of_minisign_and_accept_its_signatures() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let release = published(folder);
    let made = minisign(folder, &["-GW", "-p", "theirs.pub", "-s", "theirs.key"]);
    assert!(made.status.success(), "{made:?}");
    let read = |file: &str| fs::read_to_string(folder.join(file)).unwrap();
    let public = PublicKey::parse(&read("theirs.pub")).unwrap();
    let signer = Signer::parse(&read("theirs.key"), None).unwrap();
    assert_eq!(*signer.public(), public);
    assert!(read("theirs.pub").contains(&public.id().to_string()));

    assert!(accepted(folder, &["-Sm", RELEASE_FILE, "-s", "theirs.key"]));
    let trust = Trust::of(vec![public.clone()]);
    let bytes = release.to_bytes();
    let theirs = fs::read(folder.join(SIGNATURE_FILE)).unwrap();
    assert_eq!(trust.judge(&bytes, Some(&theirs)), Standing::Signed(public.id()));
    let mut altered = bytes.clone();
    altered[20] ^= 1;
    assert_eq!(trust.judge(&altered, Some(&theirs)), Standing::Refused(Refusal::Forged));

    fs::write(folder.join(SIGNATURE_FILE), signer.sign(&release).unwrap()).unwrap();
    assert!(accepted(folder, &["-Vm", RELEASE_FILE, "-p", "theirs.pub"]));
}

/// The steps by which a stranger checks a copy, as docs/continuity.md has them.
fn steps(key: &str) -> Vec<String> {
    let text = include_str!("../docs/continuity.md");
    let (_, text) = text.split_once("## Checking a copy without papersmart").unwrap();
    let (text, _) = text.split_once("\n## ").unwrap();
    let blocks = text.split("```sh").skip(1);
    let block = |block: &str| block.split_once("```").unwrap().0.replace("KEY", key);
    blocks.map(block).collect()
}

#[test]
#[ignore = "needs the program minisign"]
fn a_stranger_checks_a_copy_by_the_steps_of_the_manual() {
    let released = Released::twice();
    let copy = released.copy("second");
    let steps = steps(&released.signer.public().to_string());
    let [signed, root, files, others] = steps.as_slice() else { panic!("{steps:?}") };
    let run = |step: &str| {
        let listed = copy.parent().unwrap().join("listed");
        let step = step.replace("/tmp/listed", listed.to_str().unwrap());
        let output = Command::new("sh").current_dir(&copy).args(["-c", &step]).output().unwrap();
        let said = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
        (output.status.success(), said.concat())
    };
    let (verified, said) = run(signed);
    assert!(verified && said.contains("release 2 of"), "{said}");
    let (_, said) = run(root);
    let digest = said.split_whitespace().next().unwrap();
    assert!(digest.len() == 64 && said.matches(digest).count() == 2, "{said}");
    assert_eq!(run(files).1, "");
    let own = "papersmart.json\nrelease.json\nrelease.json.minisig\n";
    assert_eq!(run(others).1, own);

    fs::write(copy.join(PAGE), "altered").unwrap();
    assert!(run(files).1.contains(PAGE));
    fs::write(copy.join("extra"), "extra").unwrap();
    assert!(run(others).1.contains("extra"));
    fs::write(copy.join(RELEASE_FILE), "{}").unwrap();
    assert!(!run(signed).0);
}
