//! `papersmart verify` of published copies: what is flipped, missing, extra,
//! stale or rolled back is called that, and a release is believed by its key.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::fixture::released::{PAGE, Released, publish};
use papersmart::release::{RELEASE_FILE, Release, SIGNATURE_FILE, Signer};

/// What `verify` says of a folder: its faults, all else, and how it ends.
fn verify(folder: &Path, more: &[&str]) -> (Vec<String>, String, Option<i32>) {
    let words = [&["verify", folder.to_str().unwrap()], more].concat();
    let output = Released::twice().command(&words).output().unwrap();
    let faults = String::from_utf8(output.stdout).unwrap();
    let faults = faults.lines().map(str::to_owned).collect();
    (faults, String::from_utf8(output.stderr).unwrap(), output.status.code())
}

/// The faults of a folder, for somebody who trusts its publisher.
fn faults(folder: &Path, more: &[&str]) -> Vec<String> {
    let key = Released::twice().signer.public().to_string();
    let (faults, said, code) = verify(folder, &[&["--key", &key], more].concat());
    assert_eq!(code, Some(i32::from(!faults.is_empty())), "{said}");
    faults
}

#[test]
fn a_signed_release_is_whole_and_says_whose_it_is() {
    let released = Released::twice();
    let (folder, id) = (released.path("second"), released.signer.public().id());
    assert_eq!(faults(&folder, &[]), [""; 0]);
    let key = released.signer.public().to_string();
    let (_, said, _) = verify(&folder, &["--key", &key]);
    assert!(said.contains("Release 2 of 2026-03-25T09:00:00Z."), "{said}");
    assert!(said.contains(&format!("Signed by {id}")), "{said}");
    let (_, said, code) = verify(&folder, &[]);
    assert!(said.contains("nobody has checked that") && code == Some(0), "{said}");
    let named = released.copy("second").join("../key.pub");
    fs::write(&named, format!("untrusted comment: ours\n{key}\n")).unwrap();
    let (_, said, _) = verify(&folder, &["--key", named.to_str().unwrap()]);
    assert!(said.contains("Signed by"), "{said}");
}

#[test]
fn what_is_flipped_missing_or_extra_is_called_that() {
    let released = Released::twice();
    let copy = released.copy("second");
    let page = copy.join(PAGE);
    let whole = fs::read(&page).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    fs::write(&page, flipped).unwrap();
    assert_eq!(faults(&copy, &[]), [format!("altered: {PAGE}")]);
    fs::write(&page, [&whole[..], b"more"].concat()).unwrap();
    let said = faults(&copy, &[]);
    assert!(said.len() == 1 && said[0].starts_with("wrong length"), "{said:?}");
    fs::remove_file(&page).unwrap();
    assert_eq!(faults(&copy, &[]), [format!("missing: {PAGE}")]);
    fs::write(&page, whole).unwrap();
    fs::write(copy.join("en/extra.html"), "extra").unwrap();
    assert_eq!(faults(&copy, &[]), ["in no manifest: en/extra.html"]);
}

#[test]
fn what_an_earlier_release_had_is_stale() {
    let released = Released::twice();
    let copy = released.copy("second");
    fs::write(copy.join(PAGE), released.file("first", PAGE)).unwrap();
    assert_eq!(faults(&copy, &[]), [format!("stale, as it was in release 1: {PAGE}")]);
    let manifest = released.manifest();
    fs::write(copy.join(&manifest), released.file("first", &manifest)).unwrap();
    let said = faults(&copy, &[]);
    assert!(said.contains(&format!("stale, as it was in release 1: {manifest}")), "{said:?}");

    let copy = released.copy("second");
    let (before, after) = (released.tree("first"), released.tree("second"));
    let gone = before.files().find(|(path, _)| !after.has(path)).unwrap().0;
    let left = copy.join(gone);
    fs::create_dir_all(left.parent().unwrap()).unwrap();
    fs::write(left, released.file("first", gone)).unwrap();
    assert_eq!(faults(&copy, &[]), [format!("stale, as it was in release 1: {gone}")]);
}

#[test]
fn a_copy_of_which_only_the_release_is_new_is_stale_as_a_whole() {
    let released = Released::twice();
    let copy = released.copy("first");
    for file in [RELEASE_FILE, SIGNATURE_FILE] {
        fs::write(copy.join(file), released.file("second", file)).unwrap();
    }
    let said = faults(&copy, &[]);
    let stale = |path: &str| format!("stale, as it was in release 1: {path}");
    assert!(
        said.contains(&stale("manifest.sha256")) && said.contains(&stale(&released.manifest())),
        "{said:?}"
    );
}

#[test]
fn a_release_that_is_older_than_one_that_was_seen_is_rolled_back() {
    let released = Released::twice();
    let older = released.path("first");
    assert_eq!(faults(&older, &[]), [""; 0], "nothing in it shows that it is old");
    let wanted = "rolled back, release 1 instead of 2 or a later one: release.json";
    let seen = released.path("second").join(RELEASE_FILE);
    for after in ["2", seen.to_str().unwrap()] {
        assert_eq!(faults(&older, &["--after", after]), [wanted]);
        assert_eq!(faults(&released.path("second"), &["--after", after]), [""; 0]);
    }
    let first = released.path("first").join(RELEASE_FILE);
    assert_eq!(faults(&released.path("second"), &["--after", first.to_str().unwrap()]), [""; 0]);

    // A copy of the second that carries the first one's release again.
    let copy = released.copy("second");
    for file in [RELEASE_FILE, SIGNATURE_FILE] {
        fs::write(copy.join(file), released.file("first", file)).unwrap();
    }
    let said = faults(&copy, &["--after", "2"]);
    assert!(said.contains(&wanted.to_owned()) && said.len() > 1, "{said:?}");
    fs::remove_file(copy.join(RELEASE_FILE)).unwrap();
    let (said, _, code) = verify(&copy, &["--after", "2"]);
    assert!(code == Some(1) && said.contains(&"missing: release.json".to_owned()), "{said:?}");
}

#[test]
fn a_release_that_another_one_was_put_in_the_place_of_does_not_follow() {
    let released = Released::twice();
    let saved = released.path("second").join(RELEASE_FILE);
    let read = |which| Release::parse(&released.file(which, RELEASE_FILE)).unwrap();
    let forked = "does not follow release 2 that was seen before: release.json";
    // The second again, otherwise; and a third that follows that one.
    let copy = released.copy("first");
    let other = publish(&released.signer, &copy, Some((&read("first"), &released.tree("first"))));
    assert_eq!(faults(&copy, &["--after", saved.to_str().unwrap()]), [forked]);
    let third = publish(&released.signer, &copy, Some((&other.0, &other.1)));
    assert_eq!(faults(&copy, &["--after", saved.to_str().unwrap()]), [forked]);
    publish(&released.signer, &copy, Some((&third.0, &third.1)));
    assert_eq!(faults(&copy, &["--after", saved.to_str().unwrap()]), [forked]);
    assert_eq!(faults(&copy, &["--after", "2"]), [""; 0]);
}

#[test]
fn a_release_is_believed_by_its_key_only() {
    let released = Released::twice();
    let copy = released.copy("second");
    let (stranger, _) = Signer::create(None).unwrap();
    let (own, other) = (released.signer.public(), stranger.public().to_string());
    let refused = |more: &[&str]| {
        let (faults, said, code) = verify(&copy, more);
        assert!(said.contains("Do not trust this copy") || said.contains("no release"), "{said}");
        assert_eq!(code, Some(1));
        faults
    };
    let unknown = format!("signed by {}, a key that is not trusted: {SIGNATURE_FILE}", own.id());
    assert_eq!(refused(&["--key", &other]), [unknown]);
    let own = own.to_string();
    let (faults, said, _) = verify(&copy, &["--key", &other, "--key", &own]);
    assert!(faults.is_empty() && said.contains("Signed by"), "{said}");

    let forged = format!("the signature is not of this release: {SIGNATURE_FILE}");
    let text = fs::read_to_string(copy.join(RELEASE_FILE)).unwrap();
    fs::write(copy.join(RELEASE_FILE), text.replace("09:00:00Z", "09:00:01Z")).unwrap();
    assert_eq!(refused(&["--key", &own]), [forged.as_str()]);
    fs::write(copy.join(RELEASE_FILE), text.replace("  \"files\"", "   \"files\"")).unwrap();
    let said = refused(&["--key", &own]);
    assert!(said.contains(&"not as a release is written: release.json".to_owned()), "{said:?}");
    fs::write(copy.join(RELEASE_FILE), text).unwrap();
    fs::remove_file(copy.join(SIGNATURE_FILE)).unwrap();
    let unsigned = format!("not signed, though keys are trusted: {SIGNATURE_FILE}");
    assert_eq!(refused(&["--key", &own]), [unsigned]);
    let (faults, said, _) = verify(&copy, &[]);
    assert!(faults.is_empty() && said.contains("It is not signed"), "{said}");

    fs::remove_file(copy.join(RELEASE_FILE)).unwrap();
    assert_eq!(refused(&["--key", &own]), ["missing: release.json"]);
    let (faults, said, _) = verify(&copy, &[]);
    assert!(faults.is_empty() && said.contains("no release here"), "{said}");
}

#[test]
fn what_makes_no_sense_on_the_command_line_is_said() {
    let folder = Released::twice().path("second");
    for more in [["--key", "none"], ["--after", "none"]] {
        let (_, said, code) = verify(&folder, &more);
        assert!(code == Some(2) && said.contains("“none”"), "{said}");
    }
}

/// Old assets stay while they are kept, and may be gone.
#[test]
fn old_assets_that_are_kept_are_no_fault_and_may_be_missing() {
    let released = Released::twice();
    let copy = released.copy("second");
    let old = copy.join("assets/old.0000.css");
    let last = Release::parse(&released.file("first", RELEASE_FILE)).unwrap();
    let before: papersmart::release::Tree = released
        .tree("first")
        .files()
        .map(|(path, part)| (path.to_owned(), *part))
        .chain([("assets/old.0000.css".to_owned(), papersmart::release::Part::of(b"a{}"))])
        .collect();
    publish(&released.signer, &copy, Some((&last, &before)));
    assert_eq!(faults(&copy, &[]), [""; 0]);
    fs::write(&old, "a{}").unwrap();
    assert_eq!(faults(&copy, &[]), [""; 0]);
    fs::write(&old, "b{}").unwrap();
    assert_eq!(faults(&copy, &[]), ["altered: assets/old.0000.css"]);
}

/// The sizes in manifests are no concern of the system's own program.
#[cfg(unix)]
#[test]
fn any_machine_checks_manifests_without_a_warning() {
    let copy = Released::twice().copy("second");
    let own = Released::twice().manifest();
    let check = |manifest: &str| {
        let mut sum = Command::new("sha256sum");
        let output = sum.current_dir(&copy).args(["--check", "--strict", "--warn", manifest]);
        let output = output.output().unwrap();
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    };
    let root = fs::read_to_string(copy.join("manifest.sha256")).unwrap();
    let manifests = root.lines().filter(|line| !line.starts_with('#'));
    let manifests: Vec<&str> = manifests.map(|line| line.split_once("  ").unwrap().1).collect();
    assert!(manifests.contains(&own.as_str()) && root.contains("# "), "{root}");
    for manifest in [&["manifest.sha256"], manifests.as_slice()].concat() {
        assert_eq!(check(manifest), (true, String::new()), "{manifest}");
    }
    fs::write(copy.join(PAGE), "altered").unwrap();
    assert!(!check(&own).0);
}

#[cfg(unix)]
#[test]
fn a_new_key_is_for_its_owner_alone_and_overwrites_nothing() {
    use std::os::unix::fs::PermissionsExt as _;
    let released = Released::twice();
    let folder = released.copy("second");
    let file = folder.parent().unwrap().join("keys/secret.key");
    let words = ["key", "new", "--out", file.to_str().unwrap()];
    let run = |password: Option<&str>| {
        let mut command = released.command(&words);
        command.env_remove("PAPERSMART_SIGNING_PASSWORD");
        if let Some(password) = password {
            command.env("PAPERSMART_SIGNING_PASSWORD", password);
        }
        command.output().unwrap()
    };
    let made = run(None);
    assert_eq!(made.status.code(), Some(0), "{}", String::from_utf8_lossy(&made.stderr));
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let text = fs::read_to_string(&file).unwrap();
    let signer = Signer::parse(&text, None).unwrap();
    assert_eq!(String::from_utf8(made.stdout).unwrap(), format!("{}\n", signer.public()));
    let said = String::from_utf8(made.stderr).unwrap();
    assert!(!said.contains(text.lines().nth(1).unwrap()), "the secret is not shown");

    assert_eq!(run(None).status.code(), Some(2));
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
    fs::remove_file(&file).unwrap();
    assert_eq!(run(Some("a password")).status.code(), Some(0));
    let text = fs::read_to_string(&file).unwrap();
    assert!(Signer::parse(&text, None).is_err());
    assert!(Signer::parse(&text, Some("a password".to_owned())).is_ok());

    let exposed = folder.join("secret.key");
    let words = ["key", "new", "--out", exposed.to_str().unwrap()];
    assert_eq!(released.command(&words).output().unwrap().status.code(), Some(2));
    assert!(!exposed.exists());
}

#[test]
#[cfg(unix)]
fn nothing_hides_behind_a_name_or_a_link() {
    let released = Released::twice();
    let copy = released.copy("second");
    // A web server would show it as `en%5Cindex.html`.
    fs::write(copy.join("en\\index.html"), "forged").unwrap();
    assert_eq!(faults(&copy, &[]), ["in no manifest: en\\index.html"]);
    fs::remove_file(copy.join("en\\index.html")).unwrap();
    // A line that looks like another one.
    fs::write(copy.join("x\u{1b}[2K\nWhole."), "forged").unwrap();
    let said = faults(&copy, &[]);
    assert!(said.len() == 1 && said[0].ends_with("x\u{fffd}[2K\u{fffd}Whole."), "{said:?}");
    fs::remove_file(copy.join("x\u{1b}[2K\nWhole.")).unwrap();
    let mark = copy.join("papersmart.json");
    let whole = fs::read(&mark).unwrap();
    fs::write(&mark, String::from_utf8(whole.clone()).unwrap().replace("public", "podium"))
        .unwrap();
    assert_eq!(faults(&copy, &[]), ["altered: papersmart.json"]);
    fs::remove_file(&mark).unwrap();
    std::os::unix::fs::symlink("/etc/passwd", &mark).unwrap();
    let said = faults(&copy, &[]);
    assert!(said.iter().any(|line| line.contains("papersmart.json")), "{said:?}");
    fs::remove_file(&mark).unwrap();
    fs::write(&mark, whole).unwrap();
    assert_eq!(faults(&copy, &[]), [""; 0]);
}
