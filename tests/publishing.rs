//! `papersmart publish`, `status` and `rollback` with targets that are folders.

use std::fs;
use std::path::PathBuf;

use crate::fixture::{self, Fixture, NOW, OPEN};
use papersmart::deploy::{Whole, whole};

const TARGETS: &str = r#"
[[targets]]
name = "portal"
role = "primary"
kind = "folder"
path = "../portal"
[[targets]]
name = "mirror"
kind = "folder"
path = "../mirror"
"#;

const PAGE: &str = "en/council/second/index.html";

/// A site that is built, with two targets.
fn built() -> Fixture {
    let site = Fixture::new();
    site.write("publish.toml", TARGETS);
    site.build("public", NOW);
    site
}

/// Runs the program; its exit code and what it said on both channels.
fn run(site: &Fixture, words: &[&str]) -> (i32, String) {
    let output = site.command(words).env_remove("PAPERSMART_SIGNING_KEY").output().unwrap();
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    (output.status.code().unwrap(), said.concat())
}

fn publish(site: &Fixture, more: &[&str]) -> (i32, String) {
    run(site, &[&["publish", "--now", NOW], more].concat())
}

/// What readers of a target see of a file.
fn seen(site: &Fixture, target: &str, path: &str) -> PathBuf {
    site.out(target).join("current").join(path)
}

fn sequence(site: &Fixture, target: &str) -> u64 {
    let bytes = fs::read(seen(site, target, "release.json")).unwrap();
    let release: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    release["sequence"].as_u64().unwrap()
}

/// Another title of the session, built.
fn edit(site: &Fixture, number: u32) {
    let guide = "content/pages/about.en.md";
    site.write(guide, format!("+++\ntitle = \"About {number}\"\norder = 1\n+++\nText.\n"));
    site.build("public", NOW);
}

#[test]
fn every_target_shows_the_release_and_knows_it() {
    let site = built();
    let (code, said) = publish(&site, &["--report", "report.json"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("not signed"), "{said}");
    for target in ["portal", "mirror"] {
        let same = fs::read(site.out("public").join(PAGE)).unwrap();
        assert_eq!(fs::read(seen(&site, target, PAGE)).unwrap(), same);
        let current = site.out(target).join("current");
        assert!(matches!(whole(&current, true), Whole::Yes(_)));
        assert_eq!(sequence(&site, target), 1);
    }
    let report: serde_json::Value =
        serde_json::from_slice(&fs::read(site.out("report.json")).unwrap()).unwrap();
    let all = fixture::tree(&site.out("public")).len() as u64;
    assert_eq!(report["targets"][0]["files"], all + 1);
    assert_eq!(report["targets"][1]["name"], "mirror");

    let (code, said) = publish(&site, &[]);
    assert!(code == 0 && said.contains("Nothing has changed"), "{said}");
    assert_eq!(sequence(&site, "portal"), 1);
    assert_eq!(run(&site, &["status"]).0, 0);
}

#[test]
fn a_target_that_lags_is_named_and_brought_to_the_same_release() {
    let site = built();
    publish(&site, &[]);
    edit(&site, 1);
    let (code, said) = publish(&site, &["--to", "portal"]);
    assert_eq!(code, 0, "{said}");
    assert_eq!((sequence(&site, "portal"), sequence(&site, "mirror")), (2, 1));
    let (code, said) = run(&site, &["status"]);
    assert!(code == 1 && said.contains("mirror (mirror): release 1"), "{said}");
    assert!(said.contains("Behind by 1"), "{said}");
    let (code, said) = run(&site, &["status", "--format", "json", "--to", "mirror"]);
    let told: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!((code, &told["newest"], &told["targets"][0]["behind"]), (1, &2.into(), &1.into()));
    let (code, said) = publish(&site, &[]);
    assert!(code == 0 && said.contains("Nothing has changed"), "{said}");
    let releases =
        ["portal", "mirror"].map(|it| fs::read(seen(&site, it, "release.json")).unwrap());
    assert_eq!(releases[0], releases[1]);
}

#[test]
fn a_target_that_fails_stops_no_other() {
    let site = built();
    publish(&site, &[]);
    fs::remove_dir_all(site.out("portal")).unwrap();
    fs::write(site.out("portal"), "a file").unwrap();
    edit(&site, 1);
    let (code, said) = publish(&site, &[]);
    assert!(code == 3 && said.contains("portal: "), "{said}");
    assert_eq!(sequence(&site, "mirror"), 2);
    let (code, said) = run(&site, &["status"]);
    assert_eq!(code, 3, "{said}");
}

#[test]
fn a_target_that_is_not_meant_still_tells_the_number() {
    let site = built();
    publish(&site, &[]);
    edit(&site, 1);
    publish(&site, &["--to", "portal"]);
    edit(&site, 2);
    let (code, said) = publish(&site, &["--to", "mirror"]);
    assert_eq!((code, sequence(&site, "mirror")), (0, 3), "{said}");
    fs::remove_dir_all(site.out("portal")).unwrap();
    let (code, said) = publish(&site, &["--to", "portal"]);
    assert_eq!((code, sequence(&site, "portal")), (0, 3), "{said}");
}

#[test]
fn two_releases_of_one_number_are_told_and_followed_by_one() {
    let site = built();
    publish(&site, &[]);
    // Of two machines that publish, each reaches one target.
    for (number, own, other) in [(1, "portal", "mirror"), (2, "mirror", "portal")] {
        edit(&site, number);
        fs::rename(site.out(other), site.out("away")).unwrap();
        let (code, said) = publish(&site, &["--to", own]);
        assert_eq!(code, 0, "{said}");
        fs::rename(site.out("away"), site.out(other)).unwrap();
    }
    assert_eq!((sequence(&site, "portal"), sequence(&site, "mirror")), (2, 2));
    let (code, said) = run(&site, &["status"]);
    assert!(code == 1 && said.contains("Two machines published"), "{said}");
    let (_, said) = run(&site, &["status", "--format", "json"]);
    assert!(said.contains("\"twin\""), "{said}");
    let (code, said) = publish(&site, &[]);
    assert!(code == 0 && said.contains("another release 2"), "{said}");
    assert_eq!((sequence(&site, "portal"), sequence(&site, "mirror")), (3, 3));
    let (code, said) = publish(&site, &[]);
    assert!(code == 0 && !said.contains("another release"), "{said}");
    assert_eq!(run(&site, &["status"]).0, 0);
}

#[test]
fn nothing_begins_anew_while_a_target_may_have_the_newest() {
    let site = built();
    fs::write(site.out("portal"), "a file").unwrap();
    let (code, said) = publish(&site, &[]);
    assert!(code == 3 && said.contains("--first"), "{said}");
    assert!(!site.out("mirror").exists());
    let (code, said) = publish(&site, &["--first"]);
    assert_eq!((code, sequence(&site, "mirror")), (3, 1), "{said}");
}

#[test]
fn a_release_that_cannot_be_read_is_not_none() {
    let site = built();
    publish(&site, &[]);
    let release = ["portal", "mirror"].map(|target| seen(&site, target, "release.json"));
    let whole = fs::read_to_string(&release[0]).unwrap();
    let newer = whole.replacen("\"format\": 1", "\"format\": 2", 1);
    assert_ne!(newer, whole);
    for unread in [&whole[..whole.len() / 2], &newer] {
        release.iter().for_each(|path| fs::write(path, unread).unwrap());
        let (code, said) = publish(&site, &[]);
        assert!(code == 1 && said.contains("--first"), "{said}");
        assert_eq!(fs::read_to_string(&release[0]).unwrap(), unread);
        let (code, said) = run(&site, &["status"]);
        assert!(code == 1 && said.contains("cannot be read"), "{said}");
    }
    let (_, said) = run(&site, &["status", "--format", "json", "--to", "mirror"]);
    assert!(said.contains("\"illegible\""), "{said}");
    // What another target shows still counts.
    fs::write(&release[1], &whole).unwrap();
    edit(&site, 1);
    // A newer program may know better.
    let (code, said) = publish(&site, &[]);
    assert_eq!((code, sequence(&site, "mirror")), (3, 2), "{said}");
    assert!(said.contains("the newest papersmart"), "{said}");
    assert_eq!(fs::read_to_string(&release[0]).unwrap(), newer);
    // What was cut off is made whole.
    fs::write(&release[0], &whole[..whole.len() / 2]).unwrap();
    let (code, said) = publish(&site, &[]);
    assert_eq!((code, sequence(&site, "portal")), (0, 2), "{said}");
    let release = ["portal", "mirror"].map(|target| seen(&site, target, "release.json"));
    release.iter().for_each(|path| fs::write(path, "{").unwrap());
    let (code, said) = publish(&site, &["--first"]);
    assert_eq!((code, sequence(&site, "portal")), (0, 1), "{said}");
}

#[cfg(unix)]
#[test]
fn a_pipe_where_a_release_stood_is_refused_and_never_waited_for() {
    let site = built();
    publish(&site, &[]);
    let release = seen(&site, "portal", "release.json");
    fs::remove_file(&release).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&release).status();
    assert!(made.unwrap().success());
    let (code, said) = run(&site, &["status"]);
    assert!(code == 3 && said.contains("not published by papersmart"), "{said}");
    let (code, said) = publish(&site, &[]);
    assert!(code == 3 && said.contains("not published by papersmart"), "{said}");
}

/// A new key: the secret one, and the line of the public one.
fn key(site: &Fixture, name: &str) -> (String, String) {
    let file = site.out(name);
    let (code, said) = run(site, &["key", "new", "--out", file.to_str().unwrap()]);
    assert_eq!(code, 0, "{said}");
    let line = said.split_whitespace().find(|word| word.len() == 56 && word.starts_with("RW"));
    (fs::read_to_string(file).unwrap(), line.unwrap().to_owned())
}

#[test]
fn one_key_follows_another_and_none_is_forgotten() {
    let site = built();
    let [(old, old_line), (new, new_line)] = ["old", "new"].map(|name| key(&site, name));
    let trusts = |lines: &[&str]| {
        let lines: Vec<String> = lines.iter().map(|line| format!("\"{line}\"")).collect();
        site.write("publish.toml", format!("keys = [{}]\n{TARGETS}", lines.join(", ")));
    };
    let signed = |key: Option<&str>| {
        let mut command = site.command(&["publish", "--now", NOW]);
        command.env_remove("PAPERSMART_SIGNING_KEY");
        key.map(|key| command.env("PAPERSMART_SIGNING_KEY", key));
        let output = command.output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        (output.status.code().unwrap(), said)
    };
    // Without the name of a key one altered mirror could tell the number.
    let (code, said) = signed(Some(&old));
    assert!(code == 1 && said.contains(&format!("keys = [\"{old_line}\"]")), "{said}");
    assert!(!site.out("portal").exists());
    trusts(&[&old_line]);
    for key in [None, Some(new.as_str())] {
        let (code, said) = signed(key);
        assert!(code == 1 && said.contains("nobody would believe"), "{said}");
        assert!(!site.out("portal").exists());
    }
    assert_eq!(signed(Some(&old)).0, 0);
    edit(&site, 1);
    assert_eq!(signed(Some(&old)).0, 0);
    // Nobody knows the number while the old key is not named.
    trusts(&[&new_line]);
    let (code, said) = signed(Some(&new));
    assert!(code == 1 && said.contains("--first"), "{said}");
    // With both, the release that stands is signed with the new one.
    trusts(&[&old_line, &new_line]);
    let release = fs::read(seen(&site, "portal", "release.json")).unwrap();
    let signature = fs::read(seen(&site, "portal", "release.json.minisig")).unwrap();
    let (code, said) = signed(Some(&new));
    assert_eq!(code, 0, "{said}");
    assert_eq!(fs::read(seen(&site, "portal", "release.json")).unwrap(), release);
    assert_ne!(fs::read(seen(&site, "portal", "release.json.minisig")).unwrap(), signature);
    trusts(&[&new_line]);
    edit(&site, 2);
    assert_eq!(signed(Some(&new)).0, 0);
    assert_eq!(sequence(&site, "mirror"), 3);
}

#[test]
fn a_rehearsal_touches_nothing() {
    let site = built();
    let (code, said) = publish(&site, &["--rehearse"]);
    assert!(code == 0 && said.contains("would be sent"), "{said}");
    assert!(!site.out("portal").exists());
    publish(&site, &[]);
    edit(&site, 1);
    let before = fixture::tree(&site.out("portal"));
    let (code, said) = publish(&site, &["--rehearse"]);
    assert!(code == 0 && said.contains("would be sent"), "{said}");
    assert_eq!(fixture::tree(&site.out("portal")), before);
}

#[test]
fn only_a_whole_edition_for_the_public_is_published() {
    let site = built();
    site.build_for(papersmart::model::Access::Podium, "podium", NOW).unwrap();
    let (code, said) = publish(&site, &["--from", "podium"]);
    assert!(code == 1 && said.contains("podium"), "{said}");
    assert_eq!(publish(&site, &["--from", "nowhere"]).0, 1);
    fs::remove_file(site.out("public").join(PAGE)).unwrap();
    let (code, said) = publish(&site, &[]);
    assert!(code == 1 && said.contains(PAGE), "{said}");
    assert!(!site.out("portal").exists());
}

#[test]
fn a_file_that_is_not_what_its_manifest_says_is_sent_nowhere() {
    let site = built();
    let page = site.out("public").join(PAGE);
    let mut bytes = fs::read(&page).unwrap();
    bytes[0] ^= 1;
    fs::write(&page, bytes).unwrap();
    let (code, said) = publish(&site, &[]);
    assert!(code == 3 && said.contains(PAGE), "{said}");
    assert!(!site.out("portal/current").exists());
}

#[test]
fn a_session_that_errors_left_out_is_not_taken_away() {
    let site = built();
    publish(&site, &[]);
    let original = site.read(&format!("{OPEN}/session.toml"));
    site.write(&format!("{OPEN}/session.toml"), format!("{original}nonsense = 1\n"));
    // A machine that has nothing but the content.
    fs::remove_dir_all(site.out("public")).unwrap();
    fs::remove_dir_all(site.site().join(".papersmart")).unwrap();
    site.build("public", NOW);
    let (code, said) = publish(&site, &[]);
    assert!(code == 1 && said.contains("council/second"), "{said}");
    assert!(seen(&site, "portal", PAGE).exists());
    let (code, said) = publish(&site, &["--without", "council/second"]);
    assert_eq!(code, 0, "{said}");
    assert!(!seen(&site, "portal", PAGE).exists());
}

#[test]
fn a_rollback_is_the_next_release_of_the_tree_before() {
    let site = built();
    publish(&site, &[]);
    assert!(run(&site, &["rollback"]).1.contains("No tree from before"));
    let about = "en/pages/about/index.html";
    let first = fs::read(seen(&site, "portal", about)).unwrap();
    edit(&site, 1);
    let (_, said) = publish(&site, &[]);
    assert!(!said.contains("not what content says"), "{said}");
    assert_ne!(fs::read(seen(&site, "portal", about)).unwrap(), first);
    let (code, said) = run(&site, &["rollback", "--now", NOW]);
    assert_eq!(code, 0, "{said}");
    for target in ["portal", "mirror"] {
        assert_eq!(fs::read(seen(&site, target, about)).unwrap(), first);
        assert_eq!(sequence(&site, target), 3);
    }
    assert_eq!(run(&site, &["status"]).0, 0);
    // And back again.
    let (code, said) = run(&site, &["rollback", "--from", "portal", "--now", NOW]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(sequence(&site, "mirror"), 4);
    assert_ne!(fs::read(seen(&site, "portal", about)).unwrap(), first);
}

/// The statement of the fixture that is released, and what recalls it.
const STATEMENT: &str = "content/sessions/council/second/statements/birch-opening/statement.toml";

#[test]
fn a_rollback_never_shows_what_was_taken_back() {
    let site = built();
    publish(&site, &[]);
    edit(&site, 1);
    publish(&site, &[]);
    site.replace(STATEMENT, "state = \"released\"", "state = \"recalled\"");
    // Before it is built, and before it is published.
    let (code, said) = run(&site, &["rollback", "--now", NOW]);
    assert!(code == 1 && said.contains("taken back"), "{said}");
    site.build("public", NOW);
    let (code, said) = run(&site, &["rollback", "--now", NOW]);
    assert!(code == 1 && said.contains("taken back"), "{said}");
    let (code, said) = publish(&site, &[]);
    assert_eq!(code, 0, "{said}");
    // Now both copies are of after it.
    let slots = ["a", "b"].map(|slot| fixture::tree(&site.out("portal").join(slot)));
    assert_eq!(slots[0], slots[1]);
    let (code, said) = run(&site, &["rollback", "--now", NOW]);
    assert!(code == 1 && said.contains("No tree from before"), "{said}");
    // But for a target that lags.
    fs::remove_dir_all(site.out("mirror")).unwrap();
    let (code, said) = run(&site, &["rollback", "--to", "portal", "--now", NOW]);
    assert!(code == 1 && said.contains("No tree from before"), "{said}");
    let (code, said) = run(&site, &["rollback", "--now", NOW]);
    assert_eq!((code, sequence(&site, "mirror")), (0, 3), "{said}");
}

#[test]
fn a_rollback_shows_no_meeting_recording_or_captions_that_were_taken_back() {
    let site = built();
    publish(&site, &[]);
    edit(&site, 1);
    publish(&site, &[]);
    let [session, programme, captions] =
        ["session.toml", "programme.toml", "captions/plenary-1.en.vtt"]
            .map(|file| format!("{OPEN}/{file}"));
    let first = "id = \"plenary-1\"\n";
    let restricted = format!("{first}access = \"participants\"\n");
    let waiting = format!("{first}review = true\n");
    let edits = [
        (&programme, "captions = [{ lang = \"en\", path = \"plenary-1.en.vtt\" }]", ""),
        (&captions, "is open", "is 0pen"),
        (&programme, "https://media.test.example/1.mp3", "https://media.test.example/2.mp3"),
        (&programme, first, restricted.as_str()),
        (&programme, first, waiting.as_str()),
        (&session, "state = \"open\"", "review = true\nstate = \"open\""),
    ];
    for (file, from, to) in edits {
        let before = site.read(file);
        site.replace(file, from, to);
        let (code, said) = run(&site, &["rollback", "--now", NOW]);
        assert!(code == 1 && said.contains("taken back"), "{to}: {said}");
        site.write(file, before);
    }
    // Nor once it was published, when the copy from before has to be gone as well.
    site.replace(&session, "state = \"open\"", "review = true\nstate = \"open\"");
    site.build("public", NOW);
    let (code, said) = publish(&site, &["--without", "council/second"]);
    assert_eq!(code, 0, "{said}");
    let slots = ["a", "b"].map(|slot| fixture::tree(&site.out("portal").join(slot)));
    assert_eq!(slots[0], slots[1]);
    assert!(!slots[0].contains_key(PAGE));
}

#[test]
fn what_content_says_after_a_build_is_not_taken_for_what_was_shown() {
    let site = built();
    publish(&site, &[]);
    // The folder still shows what content no longer does.
    edit(&site, 1);
    site.replace(STATEMENT, "state = \"released\"", "state = \"recalled\"");
    let (code, said) = publish(&site, &[]);
    assert!(code == 0 && said.contains("not what content says"), "{said}");
    site.build("public", NOW);
    publish(&site, &[]);
    let (code, said) = run(&site, &["rollback", "--now", NOW]);
    assert!(code == 1 && said.contains("No tree from before"), "{said}");
}

#[test]
fn a_tree_that_was_touched_is_not_rolled_back_to() {
    let site = built();
    publish(&site, &[]);
    edit(&site, 1);
    publish(&site, &[]);
    let before = site.out("portal/a").join(PAGE);
    let mut bytes = fs::read(&before).unwrap();
    bytes[0] ^= 1;
    fs::write(&before, bytes).unwrap();
    let (code, said) = run(&site, &["rollback", "--from", "portal"]);
    assert!(code == 1 && said.contains("not whole"), "{said}");
    // Neither is one of which nobody knows what it showed.
    let folder = site.out("mirror/a");
    fs::remove_file(site.out("mirror/a.shown")).unwrap();
    let (code, said) = run(&site, &["rollback", "--from", folder.to_str().unwrap()]);
    assert!(code == 1 && said.contains("no record"), "{said}");
}

#[test]
fn what_was_altered_behind_its_manifest_is_mended_by_whoever_looks_at_all_of_it() {
    let site = built();
    assert_eq!(publish(&site, &[]).0, 0);
    edit(&site, 1);
    assert_eq!(publish(&site, &[]).0, 0);
    let right = fs::read(seen(&site, "mirror", PAGE)).unwrap();
    for copy in ["a", "b"] {
        let copy = site.out("mirror").join(copy);
        fs::remove_file(copy.join(PAGE)).unwrap();
        fs::write(copy.join(PAGE), "forged").unwrap();
        fs::write(copy.join("en/forged.html"), "forged").unwrap();
        fs::remove_file(copy.join("en/index.html")).unwrap();
    }
    let shown = site.out("mirror").join("current");
    let shown = shown.to_str().unwrap();
    let (code, said) = run(&site, &["verify", shown]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("publish --thorough"), "{said}");
    let (code, said) = publish(&site, &[]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(run(&site, &["verify", shown]).0, 1, "manifests are believed otherwise");
    // A rehearsal tells, and changes nothing.
    let (code, said) = publish(&site, &["--thorough", "--rehearse"]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(fs::read(seen(&site, "mirror", PAGE)).unwrap(), b"forged");
    let before = sequence(&site, "mirror");
    let (code, said) = publish(&site, &["--thorough"]);
    assert_eq!(code, 0, "{said}");
    let (code, said) = run(&site, &["verify", shown]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(fs::read(seen(&site, "mirror", PAGE)).unwrap(), right);
    assert_eq!(sequence(&site, "mirror"), before, "it is the same release");
    assert!(!seen(&site, "mirror", "en/forged.html").exists());
    let (code, said) = publish(&site, &["--thorough", "--report", "report.json"]);
    assert_eq!(code, 0, "{said}");
    let report: serde_json::Value =
        serde_json::from_slice(&fs::read(site.out("report.json")).unwrap()).unwrap();
    assert_eq!(report["targets"][1]["files"], 0, "where all is right, nothing is sent");
    // The copy from before is still there, and is not shown again as it is.
    let (code, said) = run(&site, &["rollback", "--from", "mirror", "--now", NOW]);
    assert_eq!(code, 1, "{said}");
}

#[test]
fn a_pipe_in_the_copy_from_before_holds_nobody_up() {
    let site = built();
    assert_eq!(publish(&site, &[]).0, 0);
    edit(&site, 1);
    assert_eq!(publish(&site, &[]).0, 0);
    let kept = ["a", "b"].map(|copy| site.out("mirror").join(copy));
    let current = fs::canonicalize(site.out("mirror/current")).unwrap();
    let kept = kept.into_iter().find(|copy| fs::canonicalize(copy).unwrap() != current).unwrap();
    let pipe = kept.join("release.json");
    fs::remove_file(&pipe).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let (code, said) = run(&site, &["rollback", "--from", "mirror", "--now", NOW]);
    assert_eq!(code, 1, "{said}");
    assert_eq!(sequence(&site, "mirror"), 2);
}
