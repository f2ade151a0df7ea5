//! Whatever happens to a build, readers keep a whole site, and the next build
//! ends where one from nothing would.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::fixture::disk::SmallDisk;
use crate::fixture::{Fixture, NOW, OPEN, Tree, dangling_for_readers, differences, tree};

/// How many builds are killed.
const KILLS: u32 = 20;

const BUILD: [&str; 5] = ["build", "--out", "out", "--now", NOW];

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The site as it is at another time: most pages differ, some are new, some
/// are gone, and so is the theme.
fn change(site: &Fixture) {
    site.replace("content/site.toml", "Everything here is invented.", "All of it is invented.");
    site.replace("content/speakers.toml", "Birch", "White Birch");
    site.write("themes/default/components/facts/facts.css", ".facts{margin:1rem}\n");
    site.remove("content/sessions/council/first/statements/cedar-opening");
    let session = site.read("content/sessions/board/first/session.toml");
    site.write("content/sessions/board/second/session.toml", session);
    let statement = format!("{OPEN}/statements/joint-portuguese");
    let toml = site.read(&format!("{statement}/statement.toml"));
    let next = format!("{OPEN}/statements/joint-again");
    site.write(&format!("{next}/statement.toml"), toml.replace("order = 50", "order = 55"));
    site.write(&format!("{next}/pt.md"), "Mais uma vez.\n");
}

/// Every file is one of the two that it may be, and readers miss nothing.
fn assert_whole(found: &Tree, one: &Tree, other: &Tree, when: &str) {
    for (path, bytes) in found {
        let whole = one.get(path) == Some(bytes) || other.get(path) == Some(bytes);
        assert!(whole, "{path} is neither old nor new {when}");
    }
    assert_eq!(dangling_for_readers(found).first(), None, "{when}");
}

#[test]
fn a_build_killed_at_any_moment_loses_nothing() {
    let old = Fixture::new();
    let new = Fixture::new();
    change(&new);
    let (before, after) = (old.clean(NOW), new.clean(NOW));

    let site = Fixture::new();
    let started = Instant::now();
    assert_eq!(code(&site.run(&BUILD)), Some(0));
    let whole = started.elapsed();

    let mut wants_new = true;
    let mut finished = 0;
    for round in 0..KILLS {
        become_as(&site, if wants_new { &new } else { &old });
        let mut child = site.command(&BUILD).stderr(Stdio::null()).spawn().unwrap();
        // Moments spread over the whole build, half of them over the part that
        // writes.
        let share = f64::from(round * 7 % KILLS) / f64::from(KILLS);
        if round % 2 == 0 {
            std::thread::sleep(whole.mul_f64(share));
        } else {
            await_file(&mut child, &site.out("out/.staging"));
            std::thread::sleep(whole.mul_f64(share / 2.0));
        }
        finished += u32::from(child.try_wait().unwrap().is_some());
        child.kill().unwrap();
        child.wait().unwrap();
        let when = format!("in round {round}, at {share:.2}");
        assert_whole(&site.tree("out"), &before, &after, &when);
        // Sometimes twice in the same direction.
        wants_new ^= round % 3 != 2;
    }
    assert!(finished < KILLS, "nothing was killed");
    for (source, expected) in [(&new, &after), (&old, &before)] {
        become_as(&site, source);
        assert_eq!(code(&site.run(&BUILD)), Some(0));
        assert_eq!(differences(&site.tree("out"), expected), [""; 0]);
        assert!(!site.out("out/.staging").exists());
    }
}

#[test]
fn a_first_build_killed_leaves_nothing_half_done() {
    let expected = Fixture::new().clean(NOW);
    for round in 1..6 {
        let site = Fixture::new();
        let mut child = site.command(&BUILD).stderr(Stdio::null()).spawn().unwrap();
        // Until the first files stand there, and a little longer.
        await_file(&mut child, &site.out("out/assets"));
        std::thread::sleep(Duration::from_millis(round * 3));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_whole(&site.tree("out"), &expected, &expected, &format!("in round {round}"));
        // Something it has left behind is not wanted any more.
        site.remove(&format!("{OPEN}/press/opening"));
        assert_eq!(code(&site.run(&BUILD)), Some(0));
        assert_eq!(differences(&site.tree("out"), &site.clean(NOW)), [""; 0]);
    }
}

/// Waits until a build has made something, or has ended.
fn await_file(child: &mut Child, path: &Path) {
    while !path.exists() && child.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Makes the content and the theme of a site those of another.
fn become_as(site: &Fixture, other: &Fixture) {
    for part in ["content", "themes"] {
        let (here, there) = (tree(&site.site().join(part)), tree(&other.site().join(part)));
        for path in differences(&here, &there) {
            let name = format!("{part}/{path}");
            match there.get(path) {
                Some(bytes) => site.write(&name, bytes),
                None => site.remove(&name),
            }
        }
    }
    for body in ["council", "board"] {
        remove_empty(&site.site().join("content/sessions").join(body));
    }
}

fn remove_empty(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && tree(&path).is_empty() {
            fs::remove_dir_all(path).unwrap();
        }
    }
}

#[test]
fn a_full_disk_leaves_the_old_site() {
    let site = Fixture::new();
    let disk = site.out("disk");
    let Some(_disk) = SmallDisk::mount(&disk, 16 * 1024) else { return };
    let build = ["build", "--out", "disk/out", "--now", NOW];
    let first = site.run(&build);
    assert_eq!(code(&first), Some(0), "{}", said(&first));
    let before = tree(&disk.join("out"));

    change(&site);
    let pdf = format!("{OPEN}/files/note.fr.pdf");
    let small = site.read(&pdf);
    site.write(&pdf, format!("%PDF-1.7\n{}", "% much\n".repeat(2_000_000)));
    let output = site.run(&build);
    assert_eq!(code(&output), Some(3), "{}", said(&output));
    assert_eq!(differences(&before, &tree(&disk.join("out"))), [""; 0]);

    site.write(&pdf, small);
    assert_eq!(code(&site.run(&build)), Some(0));
    assert_eq!(differences(&tree(&disk.join("out")), &site.clean(NOW)), [""; 0]);
}

/// Where no small disk is to be had, a limit on the size of files stands for
/// one: it fails in the middle of writing a file, too.
#[test]
fn a_file_that_cannot_be_written_leaves_the_old_site() {
    let site = Fixture::new();
    site.build("out", NOW);
    let before = site.tree("out");
    change(&site);
    let pdf = format!("{OPEN}/files/note.fr.pdf");
    site.write(&pdf, format!("%PDF-1.7\n{}", "% much\n".repeat(200_000)));
    let limited = "trap '' XFSZ; ulimit -f 512; exec \"$@\"";
    let program = env!("CARGO_BIN_EXE_papersmart");
    let output = Command::new("sh")
        .args(["-c", limited, "sh", program, "--site"])
        .arg(site.site())
        .args(["build", "--now", NOW, "--out"])
        .arg(site.out("out"))
        .output()
        .unwrap();
    assert_eq!(code(&output), Some(3), "{}", said(&output));
    assert_eq!(differences(&before, &site.tree("out")), [""; 0]);
    assert!(!site.out("out/.staging").exists());
    site.build("out", NOW);
    assert_eq!(differences(&site.tree("out"), &site.clean(NOW)), [""; 0]);
}

#[test]
fn builds_at_once_take_turns() {
    let site = Fixture::new();
    let expected = site.clean(NOW);
    let start = |out| {
        let arguments = ["build", "--out", out, "--now", NOW];
        site.command(&arguments).stderr(Stdio::piped()).spawn().unwrap()
    };
    let children = [start("one"), start("one"), start("other")];
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert_eq!(code(&output), Some(0), "{}", said(&output));
    }
    for out in ["one", "other"] {
        assert_eq!(differences(&site.tree(out), &expected), [""; 0], "{out}");
    }
}

#[test]
fn an_output_that_cannot_be_used_is_refused() {
    let site = Fixture::new();
    let build = |out: &str, more: &[&str]| {
        site.run(&[&["build", "--now", NOW, "--out", out][..], more].concat())
    };
    // A file where a folder should be.
    fs::write(site.out("file"), "mine").unwrap();
    assert_eq!(code(&build("file", &[])), Some(3));
    assert_eq!(code(&build("file/below", &[])), Some(3));
    assert_eq!(fs::read(site.out("file")).unwrap(), b"mine");

    // A folder with something else in it.
    fs::create_dir(site.out("full")).unwrap();
    fs::write(site.out("full/index.html"), "mine").unwrap();
    assert_eq!(code(&build("full", &[])), Some(3));
    assert_eq!(tree(&site.out("full")).len(), 1);
    assert_eq!(fs::read(site.out("full/index.html")).unwrap(), b"mine");

    // Another edition: neither may ever hold what is meant for the other.
    assert_eq!(code(&build("out", &["--audience", "participants"])), Some(0));
    let before = site.tree("out");
    for audience in ["public", "podium"] {
        assert_eq!(code(&build("out", &["--audience", audience])), Some(3), "{audience}");
    }
    assert_eq!(differences(&before, &site.tree("out")), [""; 0]);

    // Files of others in a folder of ours stay.
    fs::write(site.out("out/mine.txt"), "mine").unwrap();
    assert_eq!(code(&build("out", &["--audience", "participants"])), Some(0));
    assert_eq!(fs::read(site.out("out/mine.txt")).unwrap(), b"mine");
}

#[test]
fn a_memory_that_cannot_be_kept_is_told() {
    let site = Fixture::new();
    site.write(".papersmart", "in the way");
    let output = site.run(&BUILD);
    assert_eq!(code(&output), Some(3), "{}", said(&output));
}
