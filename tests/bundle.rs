//! Portable editions: whole or visibly not, the same each time, and never more than
//! the edition that they are made of.

use std::fs;
use std::io::{Read as _, Write as _};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use crate::fixture::{self, disk::SmallDisk};
use crate::fixture::{Fixture, NOW, OPEN, Tree, differences, tree};
use papersmart::model::Access;

/// Words of embargoed and restricted texts of the fixture, and of such as were
/// taken back.
const CANARIES: [&str; 4] =
    ["waits for its delivery", "Un texte pour les interpr", "cedar-staged", "cedar-interpreters"];

const SECOND: [&str; 2] = ["--session", "council/second"];
const BOTH: [&str; 4] = ["--session", "council/second", "--session", "council/first"];

fn built() -> Fixture {
    let site = Fixture::new();
    let outcome = site.build("out", NOW);
    assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
    site
}

fn bundle(site: &Fixture, to: &str, more: &[&str]) -> Output {
    let own = ["bundle", "--from", "out", "--out", to, "--now", NOW];
    site.run(&[&own[..], more].concat())
}

#[track_caller]
fn bundled(site: &Fixture, to: &str, more: &[&str]) -> String {
    let output = bundle(site, to, more);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    said(&output)
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[track_caller]
fn assert_whole(site: &Fixture, folder: &str) {
    let output = site.run(&["verify", folder]);
    let found = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(0), "{found}{}", said(&output));
}

/// What pages lead to on their stick that is not there, or leads to no stick.
fn lost(tree: &Tree) -> Vec<String> {
    let rooted = |html: &str| html.contains(" href=/") || html.contains("=\"/");
    let pages = tree.iter().filter(|(path, _)| path.ends_with(".html"));
    let rooted: Vec<String> = pages
        .filter(|(_, bytes)| rooted(&String::from_utf8_lossy(bytes)))
        .map(|(path, _)| format!("{path} leads to the root"))
        .collect();
    rooted.into_iter().chain(fixture::dangling(tree)).collect()
}

#[test]
fn an_edition_stands_by_itself_and_is_the_same_each_time() {
    let site = built();
    bundled(&site, "stick", &BOTH);
    let stick = site.tree("stick");
    for path in [
        "index.html",
        "whole.css",
        "check/index.html",
        "en/council/second/index.html",
        "ar/council/first/index.html",
        "zh/search/index.html",
        "search/ru.json.js",
        "manifest/council/second.sha256",
    ] {
        assert!(stick.contains_key(path), "{path}");
    }
    assert!(!stick.keys().any(|path| path.ends_with("feed.xml") || path.starts_with("api/")));
    assert!(!stick.keys().any(|path| path.starts_with("en/board/first")));
    assert_eq!(lost(&stick), [""; 0]);
    assert_whole(&site, "stick");
    bundled(&site, "other", &BOTH);
    assert_eq!(differences(&stick, &site.tree("other")), [""; 0]);
}

#[test]
fn nothing_that_is_not_public_is_taken_along() {
    let site = built();
    bundled(&site, "stick", &BOTH);
    site.build_for(Access::Participants, "room", NOW).unwrap();
    let room = ["bundle", "--from", "room", "--audience", "participants", "--out", "inside"];
    let output = site.run(&[&room[..], &["--now", NOW], &SECOND].concat());
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("not for the public"), "{}", said(&output));
    for folder in ["stick", "inside"] {
        for (path, bytes) in site.tree(folder) {
            let text = String::from_utf8_lossy(&bytes);
            let found = CANARIES.iter().find(|one| text.contains(*one) || path.contains(*one));
            assert_eq!(found, None, "{folder}/{path}");
        }
    }
    let podium = bundle(&site, "none", &[&SECOND[..], &["--audience", "podium"]].concat());
    assert_eq!(podium.status.code(), Some(2));
    assert!(!site.out("none").exists());
}

#[test]
fn a_stick_is_brought_up_to_date_by_what_differs() {
    let site = built();
    bundled(&site, "stick", &BOTH);
    fs::write(site.out("stick/mine.txt"), "mine").unwrap();
    let again = bundled(&site, "stick", &BOTH);
    assert!(again.contains("To write: 0 "), "{again}");
    // Bytes that a bad stick lost are written again.
    let lost = "stick/fr/council/second/index.html";
    fs::write(site.out(lost), "").unwrap();
    let healed = bundled(&site, "stick", &BOTH);
    assert!(healed.contains("Files written: 2."), "{healed}");
    site.remove(&format!("{OPEN}/press/opening"));
    site.build("out", NOW);
    bundled(&site, "stick", &SECOND);
    bundled(&site, "fresh", &SECOND);
    let mut stick = site.tree("stick");
    assert_eq!(stick.remove("mine.txt").as_deref(), Some(&b"mine"[..]));
    assert_eq!(differences(&stick, &site.tree("fresh")), [""; 0]);
    assert!(!site.out("stick/en/council/first").exists());
}

/// Kills a run as soon as it is time, which has to be before its end.
#[track_caller]
fn kill(site: &Fixture, to: &str, sessions: &[&str], is_time: impl Fn() -> bool) {
    let own = ["bundle", "--from", "out", "--out", to, "--now", NOW];
    let mut command = site.command(&[&own[..], sessions].concat());
    let mut child = command.stderr(Stdio::null()).spawn().unwrap();
    while !is_time() {
        assert_eq!(child.try_wait().unwrap(), None, "it ended before it was killed");
        std::thread::sleep(Duration::from_millis(1));
    }
    child.kill().unwrap();
    assert_eq!(child.wait().unwrap().code(), None, "it ended before it was killed");
    assert!(!site.out(to).join("whole.css").exists());
}

#[test]
fn what_was_killed_looks_so_until_it_is_finished() {
    let site = built();
    bundled(&site, "whole", &BOTH);
    // Each goes on where the one before was killed.
    for reached in ["ar/council/second", "es/council/first", "fr/search"] {
        let reached = site.out("stick").join(reached);
        kill(&site, "stick", &BOTH, || reached.exists());
    }
    bundled(&site, "stick", &BOTH);
    assert_eq!(differences(&site.tree("stick"), &site.tree("whole")), [""; 0]);
}

#[test]
fn what_was_killed_while_it_took_away_is_taken_away_by_the_next() {
    let site = built();
    bundled(&site, "fresh", &SECOND);
    bundled(&site, "stick", &BOTH);
    let begun = site.out("stick/unfinished.sha256");
    kill(&site, "stick", &SECOND, || begun.exists());
    // The list of what it takes away goes as well.
    let _ = fs::remove_file(site.out("stick/manifest/council/first.sha256"));
    bundled(&site, "stick", &SECOND);
    assert_eq!(differences(&site.tree("stick"), &site.tree("fresh")), [""; 0]);
}

#[test]
fn what_stands_in_the_way_stays() {
    let site = built();
    fs::create_dir_all(site.out("stick/en")).unwrap();
    fs::write(site.out("stick/index.html"), "mine").unwrap();
    let output = bundle(&site, "stick", &SECOND);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("index.html"), "{}", said(&output));
    let before: Vec<String> = site.tree("stick").into_keys().collect();
    assert_eq!(before, ["index.html"]);
    for inside in ["out/stick", "site/content/stick", "site/public/stick"] {
        assert_eq!(bundle(&site, inside, &SECOND).status.code(), Some(1), "{inside}");
        assert!(!site.out(inside).exists());
    }
}

#[test]
fn a_link_where_files_wait_leads_nowhere() {
    let site = built();
    fs::create_dir(site.out("stick")).unwrap();
    fs::write(site.out("mine.txt"), "mine").unwrap();
    let waiting = site.out("stick/papersmart.new");
    std::os::unix::fs::symlink(site.out("mine.txt"), &waiting).unwrap();
    bundled(&site, "stick", &SECOND);
    assert_eq!(fs::read_to_string(site.out("mine.txt")).unwrap(), "mine");
    assert!(waiting.symlink_metadata().is_err());
    assert_whole(&site, "stick");
    fs::create_dir_all(site.out("other/papersmart.new")).unwrap();
    let output = bundle(&site, "other", &SECOND);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("papersmart.new"), "{}", said(&output));
    assert_eq!(site.tree("other"), Tree::new());
}

#[test]
fn an_edition_that_is_behind_its_content_is_not_taken_along() {
    let site = built();
    site.remove(&format!("{OPEN}/press/opening"));
    assert_eq!(bundle(&site, "stick", &SECOND).status.code(), Some(1));
    assert_eq!(bundle(&site, "stick", &["--session", "council/none"]).status.code(), Some(1));
    assert!(!site.out("stick").exists());
}

#[test]
fn a_zip_is_the_same_each_time_and_unpacks_to_one_folder() {
    let site = built();
    bundled(&site, "stick", &SECOND);
    bundled(&site, "one/edition.zip", &SECOND);
    bundled(&site, "two/edition.zip", &SECOND);
    let bytes = fs::read(site.out("one/edition.zip")).unwrap();
    assert_eq!(bytes, fs::read(site.out("two/edition.zip")).unwrap());
    assert_eq!(bundle(&site, "one/edition.zip", &SECOND).status.code(), Some(1));
    bundled(&site, "one/edition.zip", &[&SECOND[..], &["--force"]].concat());
    let mut zip =
        zip::ZipArchive::new(fs::File::open(site.out("one/edition.zip")).unwrap()).unwrap();
    let mut unpacked = Tree::new();
    for at in 0..zip.len() {
        let mut entry = zip.by_index(at).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        unpacked.insert(name.strip_prefix("edition/").unwrap().to_owned(), bytes);
    }
    assert_eq!(differences(&unpacked, &site.tree("stick")), [""; 0]);
}

/// What a folder takes on a stick, where files and folders take pieces of 32 KiB.
fn taken(site: &Fixture, folder: &str) -> u64 {
    let folders = walkdir::WalkDir::new(site.out(folder)).into_iter().filter_map(Result::ok);
    let folders = folders.filter(|entry| entry.file_type().is_dir()).count() as u64;
    let files = site.tree(folder).into_values().map(|it| (it.len() as u64).div_ceil(32 << 10));
    files.map(|pieces| pieces.max(1)).chain([folders]).sum::<u64>() << 15
}

#[test]
fn folders_take_room_as_well() {
    let site = built();
    bundled(&site, "one", &SECOND);
    let taken = taken(&site, "one");
    // A hundredth is for the disk itself; a session that fits on no stick is refused.
    for (room, code) in [(taken, 0), (taken - (1 << 15), 1)] {
        let capacity = (room * 100).div_ceil(99).to_string();
        let output = bundle(&site, "other", &[&SECOND[..], &["--capacity", &capacity]].concat());
        assert_eq!(output.status.code(), Some(code), "{}", said(&output));
    }
}

#[test]
fn sessions_are_shared_out_over_sticks_each_whole_in_itself() {
    let site = built();
    let told = |sessions: &[&str]| {
        let dry = [sessions, &["--dry-run"]].concat();
        let said = bundled(&site, "sized", &dry);
        assert!(!site.out("sized").exists());
        said
    };
    assert!(told(&BOTH).contains("council/second, pages"));
    bundled(&site, "one", &SECOND);
    let capacity = format!("{}", taken(&site, "one") * 105 / 100);
    bundled(&site, "both", &[&BOTH[..], &["--capacity", &capacity]].concat());
    for (stick, session) in [("both/stick-1", "council/second"), ("both/stick-2", "council/first")]
    {
        assert!(site.out(&format!("{stick}/en/{session}/index.html")).exists(), "{stick}");
        assert_eq!(lost(&site.tree(stick)), [""; 0]);
        assert_whole(&site, stick);
    }
    // What is shared out otherwise than before would leave a stick behind.
    let fewer = bundle(&site, "both", &BOTH);
    assert_eq!(fewer.status.code(), Some(1));
    assert!(said(&fewer).contains("both/stick-1 has"), "{}", said(&fewer));
    assert!(!site.out("both/index.html").exists());
    fs::rename(site.out("both/stick-2"), site.out("both/stick-3")).unwrap();
    let fewer = bundle(&site, "both", &[&BOTH[..], &["--capacity", &capacity]].concat());
    assert_eq!(fewer.status.code(), Some(1));
    assert!(said(&fewer).contains("both/stick-3 has"), "{}", said(&fewer));
    bundled(&site, "all", &BOTH);
    let more = bundle(&site, "all", &[&BOTH[..], &["--capacity", &capacity]].concat());
    assert_eq!(more.status.code(), Some(1));
    assert!(said(&more).contains("all has"), "{}", said(&more));
    assert!(!site.out("all/stick-1").exists());
    let small = bundle(&site, "small", &[&BOTH[..], &["--capacity", "1MB"]].concat());
    assert_eq!(small.status.code(), Some(1));
    assert!(said(&small).contains("council/second"), "{}", said(&small));
    assert!(!site.out("small").exists());
    let odd = bundle(&site, "odd", &[&BOTH[..], &["--capacity", "big"]].concat());
    assert_eq!(odd.status.code(), Some(2));
}

#[test]
fn names_that_some_systems_cannot_have_are_written_otherwise() {
    let site = Fixture::new();
    let documents = site.read(&format!("{OPEN}/documents.toml"));
    let path = documents.split("path = \"").nth(1).and_then(|it| it.split('"').next()).unwrap();
    let odd = "aux.50%.pdf";
    let bytes = fs::read(site.site().join(format!("{OPEN}/files/{path}"))).unwrap();
    site.write(&format!("{OPEN}/files/{odd}"), bytes);
    site.replace(
        &format!("{OPEN}/documents.toml"),
        &format!("path = \"{path}\""),
        &format!("path = \"{odd}\""),
    );
    site.build("out", NOW);
    bundled(&site, "stick", &SECOND);
    let stick = site.tree("stick");
    assert!(stick.contains_key("files/council/second/=61ux.50=25.pdf"));
    let leads = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).contains("/%3D61ux.50%3D25.pdf");
    assert!(stick.values().any(leads));
    assert_whole(&site, "stick");
}

#[test]
fn a_file_that_is_renamed_in_capitals_only_is_brought_up_to_date() {
    let site = built();
    bundled(&site, "stick", &SECOND);
    let (old, new) = ("note.fr.pdf", "Note.fr.pdf");
    let files = site.site().join(format!("{OPEN}/files"));
    fs::rename(files.join(old), files.join(new)).unwrap();
    site.replace(
        &format!("{OPEN}/documents.toml"),
        &format!("path = \"{old}\""),
        &format!("path = \"{new}\""),
    );
    site.build("out", NOW);
    bundled(&site, "fresh", &SECOND);
    let files = site.out("stick/files/council/second");
    fs::write(files.join(new), "mine").unwrap();
    let output = bundle(&site, "stick", &SECOND);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains(new), "{}", said(&output));
    fs::remove_file(files.join(new)).unwrap();
    // One file of two names, as where capitals are not told apart.
    fs::hard_link(files.join(old), files.join(new)).unwrap();
    let said = bundled(&site, "stick", &SECOND);
    assert!(said.contains("To take away: 1."), "{said}");
    assert_eq!(differences(&site.tree("stick"), &site.tree("fresh")), [""; 0]);
}

#[test]
fn a_session_called_as_a_device_is_found_from_the_first_page() {
    let site = Fixture::new();
    let session = site.read("content/sessions/board/first/session.toml");
    site.write("content/sessions/board/aux/session.toml", session);
    site.build("out", NOW);
    bundled(&site, "stick", &["--session", "board/aux"]);
    let stick = site.tree("stick");
    assert!(stick.contains_key("en/board/=61ux/index.html"));
    assert!(stick.contains_key("manifest/board/=61ux.sha256"));
    let device = |path: &&String| path.split('/').any(|name| name.split('.').next() == Some("aux"));
    assert_eq!(stick.keys().find(device), None);
    // Addresses have the sign as digits.
    let is_lost = |one: &String| {
        one.split_once(" leads to ")
            .is_none_or(|(_, to)| !stick.contains_key(&to.replace("%3D", "=")))
    };
    assert_eq!(lost(&stick).into_iter().find(is_lost), None);
    assert_whole(&site, "stick");
}

#[test]
fn a_stick_without_room_or_with_a_lock_is_told_before_anything_is_written() {
    let site = built();
    let (full, locked) = (site.out("full"), site.out("locked"));
    let Some(_full) = SmallDisk::mount(&full, 200) else { return };
    let output = bundle(&site, "full/edition", &SECOND);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(said(&output).contains("are free"), "{}", said(&output));
    assert!(tree(&full).is_empty());
    let output = bundle(&site, "full/edition.zip", &SECOND);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(said(&output).contains("are free"), "{}", said(&output));
    assert!(tree(&full).is_empty());
    let Some(_locked) = SmallDisk::mount(&locked, 100_000) else { return };
    bundled(&site, "locked/edition", &SECOND);
    fs::remove_file(locked.join("edition/en/index.html")).unwrap();
    // Each would have room without the other.
    let capacity = (taken(&site, "locked/edition") * 105 / 100).to_string();
    let shared = site.out("shared");
    let files = tree(&locked.join("edition"));
    let one: u64 = files.values().map(|it| (it.len() as u64).div_ceil(4096).max(1) * 4).sum();
    let Some(_shared) = SmallDisk::mount(&shared, one * 2) else { return };
    bundled(&site, "shared/alone", &[&SECOND[..], &["--dry-run"]].concat());
    let split = [&BOTH[..], &["--capacity", &capacity]].concat();
    let output = bundle(&site, "shared/edition", &split);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(said(&output).contains("stick-2"), "{}", said(&output));
    assert!(said(&output).contains("are free"), "{}", said(&output));
    assert!(tree(&shared).is_empty());
    let remount = Command::new("mount").args(["-o", "remount,ro"]).arg(&locked).status();
    assert!(remount.unwrap().success());
    let output = bundle(&site, "locked/edition", &SECOND);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(said(&output).contains("switch"), "{}", said(&output));
}

#[test]
fn a_stick_that_something_else_fills_meanwhile_is_finished_when_there_is_room() {
    let site = built();
    bundled(&site, "fresh", &BOTH);
    let fresh = site.tree("fresh");
    let pages: u64 = fresh.values().map(|it| (it.len() as u64).div_ceil(4096).max(1) * 4).sum();
    let disk = site.out("disk");
    let Some(_disk) = SmallDisk::mount(&disk, pages * 2) else { return };
    let own = ["bundle", "--from", "out", "--out", "disk/edition", "--now", NOW];
    let mut command = site.command(&[&own[..], &BOTH].concat());
    let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
    while !disk.join("edition/ar/council/second").exists() {
        assert_eq!(child.try_wait().unwrap(), None, "it ended too early");
        std::thread::sleep(Duration::from_millis(1));
    }
    let other = disk.join("of-others.bin");
    let mut filling = fs::File::create(&other).unwrap();
    while filling.write_all(&[0; 1 << 14]).is_ok() {}
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(said(&output).contains("edition"), "{}", said(&output));
    assert!(!disk.join("edition/whole.css").exists());
    let verified = site.run(&["verify", "disk/edition"]);
    assert_ne!(verified.status.code(), Some(0), "it passes for whole");
    drop(filling);
    fs::remove_file(&other).unwrap();
    bundled(&site, "disk/edition", &BOTH);
    assert_eq!(differences(&site.tree("disk/edition"), &fresh), [""; 0]);
}
