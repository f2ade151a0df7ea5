//! A folder as a target: cut off at every change that it makes, locked, overtaken, and
//! where others have put something.

use std::collections::BTreeMap;

use super::*;
use crate::deploy::{Files, Manner, Sent, Showed, Shown, Slots, Target as _, whole};
use crate::model::Digest;
use crate::publish::{MANIFEST_ROOT, manifest_path};
use crate::release::{Part, Release};

/// A built folder of some pages, each with its own style sheet.
fn built(root: &Path, pages: &[(&str, &str)]) -> Files {
    let mut files = BTreeMap::new();
    for (page, text) in pages {
        files.insert(format!("en/{page}/index.html"), *text);
        files.insert(format!("assets/style.{text}.css"), *text);
    }
    let mut listed = String::new();
    for (path, bytes) in &files {
        let place = root.join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(&place, bytes).unwrap();
        let part = Part::of(bytes.as_bytes());
        listed += &format!("# {} bytes\n{}  {path}\n", part.size, part.digest);
    }
    let scope = manifest_path("body/first");
    fs::create_dir_all(root.join(&scope).parent().unwrap()).unwrap();
    fs::write(root.join(&scope), &listed).unwrap();
    let part = Part::of(listed.as_bytes());
    let top = format!("# {} bytes\n{}  {scope}\n", part.size, part.digest);
    fs::write(root.join(MANIFEST_ROOT), top).unwrap();
    fs::write(root.join(EDITION_FILE), "{\"format\":1,\"audience\":\"public\"}").unwrap();
    let tree = Tree::read(root).unwrap();
    let now = "2026-04-29T08:30:00Z".parse().unwrap();
    let release = Release::next(&tree, None, Vec::new(), now);
    Files::new(root, &tree, &release, None).unwrap()
}

fn bring(target: &mut Slots<Folder>, files: &Files) -> Result<Sent, Trouble> {
    let top = target.read(&[RELEASE_FILE.to_owned()])?;
    let showed = match top.get(RELEASE_FILE) {
        Some(bytes) => Showed::Release(Digest::of(bytes)),
        None => Showed::Nothing,
    };
    bring_after(target, files, showed)
}

fn bring_after(target: &mut Slots<Folder>, files: &Files, showed: Showed) -> Result<Sent, Trouble> {
    let shown = Shown::default();
    let (now, record, manner) = (Some(&shown), Some(&shown), Manner::default());
    target.bring(&Cargo { files, showed, now, record, manner, told: &|_| {} })
}

/// What readers see: all of it, with the release that it is.
fn seen(root: &Path) -> Option<Vec<u8>> {
    let current = root.join(CURRENT);
    current.exists().then(|| {
        assert!(matches!(whole(&current, true), crate::deploy::Whole::Yes(_)));
        fs::read(current.join(RELEASE_FILE)).unwrap()
    })
}

#[test]
fn wherever_the_disk_gives_up_readers_see_all_of_one_release() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let releases = [
        built(&path("1"), &[("a", "x"), ("b", "x")]),
        built(&path("2"), &[("a", "x"), ("b", "y"), ("c", "y")]),
        built(&path("3"), &[("c", "z")]),
    ];
    let bytes = releases.each_ref().map(|files| files.made()[RELEASE_FILE].clone());
    // How many changes all of it takes.
    let mut target = Slots(Folder::new(&path("all")));
    target.0.left = AtomicUsize::new(100_000);
    for files in &releases {
        bring(&mut target, files).unwrap();
    }
    let changes = 100_000 - target.0.left.load(Ordering::SeqCst);
    assert!(changes > 40, "{changes}");
    for left in 0..changes {
        let root = path(&format!("cut-{left}"));
        let mut target = Slots(Folder::new(&root));
        target.0.left = AtomicUsize::new(left);
        let mut before = None;
        for (files, own) in releases.iter().zip(&bytes) {
            let brought = bring(&mut target, files);
            let now = seen(&root);
            if brought.is_ok() {
                assert_eq!(now.as_ref(), Some(own));
                before = now;
                continue;
            }
            assert!(now == before || now.as_ref() == Some(own), "cut at {left}");
            // The next run goes on from there, with a disk that works.
            target.0.left = AtomicUsize::new(usize::MAX);
            bring(&mut target, files).unwrap();
            assert_eq!(seen(&root).as_ref(), Some(own));
            break;
        }
        fs::remove_dir_all(&root).unwrap();
    }
}

#[test]
fn two_do_not_publish_to_one_folder_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let files = built(&path("1"), &[("a", "x")]);
    let other = Folder::new(&path("www")).hold().unwrap();
    let mut target = Slots(Folder::new(&path("www")));
    assert!(matches!(bring(&mut target, &files), Err(Trouble::Busy(_))));
    assert_eq!(seen(&path("www")), None);
    drop(other);
    bring(&mut target, &files).unwrap();
    assert!(seen(&path("www")).is_some());
}

#[test]
fn what_another_machine_published_meanwhile_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let mut target = Slots(Folder::new(&path("www")));
    let all = ["x", "y", "z"].map(|text| built(&path(text), &[("a", text)]));
    let showed = Showed::Release(all[0].release);
    bring(&mut target, &all[0]).unwrap();
    bring(&mut target, &all[1]).unwrap();
    let there = seen(&path("www"));
    for showed in [showed, Showed::Nothing, Showed::Unknown] {
        let brought = bring_after(&mut target, &all[2], showed);
        assert_eq!(brought, Err(Trouble::Overtaken("1".to_owned())));
    }
    let release = path("www/current").join(RELEASE_FILE);
    fs::write(&release, "{\"format\": 2}").unwrap();
    let brought = bring_after(&mut target, &all[2], Showed::Unknown);
    assert!(matches!(brought, Err(Trouble::Illegible(_))));
    fs::write(&release, there.clone().unwrap()).unwrap();
    assert_eq!(seen(&path("www")), there);
    // What was cut off is made whole.
    fs::write(&release, "{\"format\":").unwrap();
    bring_after(&mut target, &all[2], Showed::Unknown).unwrap();
    assert!(seen(&path("www")).is_some());
}

#[test]
fn only_what_differs_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let mut target = Slots(Folder::new(&path("www")));
    let first = built(&path("1"), &[("a", "x"), ("b", "x")]);
    assert_eq!(bring(&mut target, &first).unwrap().files, 7);
    assert_eq!(bring(&mut target, &first).unwrap(), Sent::default());
    // The other copy is not there yet.
    assert_eq!(bring(&mut target, &built(&path("2"), &[("a", "x"), ("b", "y")])).unwrap().files, 8);
    let sent = bring(&mut target, &built(&path("3"), &[("a", "x"), ("b", "z")])).unwrap();
    // A page, its style sheet, two manifests and the release; the two style sheets
    // of the copy that was `x` and `x` before: one is gone.
    assert_eq!((sent.files, sent.deleted), (5, 0));
}

#[test]
fn what_others_put_there_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::create_dir_all(path("www/a")).unwrap();
    fs::write(path("www/a/index.html"), "mine").unwrap();
    let files = built(&path("1"), &[("a", "x")]);
    let mut target = Slots(Folder::new(&path("www")));
    assert!(matches!(bring(&mut target, &files), Err(Trouble::NotOurs(_))));
    assert_eq!(fs::read(path("www/a/index.html")).unwrap(), b"mine");
    fs::create_dir_all(path("old/current")).unwrap();
    let mut target = Slots(Folder::new(&path("old")));
    assert!(matches!(bring(&mut target, &files), Err(Trouble::NotOurs(_))));
}
