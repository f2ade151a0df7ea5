//! Sealed editions: they open for their recipients, whole and as they were, and
//! for nobody else.

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::Output;

use crate::fixture::{Fixture, NOW, Tree, tree};
use age::secrecy::ExposeSecret as _;
use age::x25519::Identity;
use papersmart::model::Access;

/// A site whose podium's edition is built, and somebody's key.
struct Office {
    site: Fixture,
    key: Identity,
}

impl Office {
    fn new() -> Self {
        let site = Fixture::new();
        site.build_for(Access::Podium, "podium", NOW).unwrap();
        let key = Identity::generate();
        let office = Self { site, key };
        office.keep("key.txt", &office.key);
        office
    }

    fn keep(&self, name: &str, key: &Identity) {
        let text = format!("# a key\n{}\n", key.to_string().expose_secret());
        std::fs::write(self.site.out(name), text).unwrap();
    }

    fn seals(&self, out: &str) -> Vec<u8> {
        let to = self.key.to_public().to_string();
        let output = self.site.run(&["seal", "--in", "podium", "--out", out, "--to", &to]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        std::fs::read(self.site.out(out)).unwrap()
    }

    fn opens(&self, file: &str, key: &str, out: &str) -> Output {
        self.site.run(&["unseal", file, "--key", key, "--out", out])
    }

    /// A file that must not open; why, and that nothing came of it.
    fn refuses(&self, file: &str, key: &str) -> String {
        let before = self.names();
        let output = self.opens(file, key, "opened");
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        assert_eq!(self.names(), before);
        said(&output)
    }

    /// Everything that lies around, hidden or not.
    fn names(&self) -> Vec<String> {
        let walk = walkdir::WalkDir::new(self.site.out(".")).sort_by_file_name();
        walk.into_iter().map(|entry| entry.unwrap().path().display().to_string()).collect()
    }

    /// Seals whatever somebody makes up.
    fn forges(&self, entries: &[Forged<'_>]) {
        let mut archive = tar::Builder::new(Vec::new());
        for Forged { name, kind, link, bytes } in entries {
            let mut header = tar::Header::new_gnu();
            // As it is: the library refuses to write such names.
            header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
            header.as_old_mut().linkname[..link.len()].copy_from_slice(link.as_bytes());
            header.set_entry_type(*kind);
            header.set_size(bytes.len() as u64);
            header.set_mode(0o777);
            header.set_cksum();
            archive.append(&header, bytes.as_bytes()).unwrap();
        }
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all(&archive.into_inner().unwrap()).unwrap();
        let packed = packed.finish().unwrap();
        let sealed = age::encrypt(&self.key.to_public(), &packed).unwrap();
        std::fs::write(self.site.out("forged.age"), sealed).unwrap();
    }
}

struct Forged<'f> {
    name: &'f str,
    kind: tar::EntryType,
    link: &'f str,
    bytes: &'f str,
}

fn file<'f>(name: &'f str, bytes: &'f str) -> Forged<'f> {
    Forged { name, kind: tar::EntryType::Regular, link: "", bytes }
}

const MARKER: &str = r#"{"format":1,"audience":"podium"}"#;

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The clear bytes inside a sealed file.
fn clear(sealed: &[u8], key: &Identity) -> Vec<u8> {
    let packed = age::decrypt(key, sealed).unwrap();
    let mut clear = Vec::new();
    flate2::read::GzDecoder::new(packed.as_slice()).read_to_end(&mut clear).unwrap();
    clear
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    path.metadata().unwrap().permissions().mode() & 0o777
}

#[test]
fn what_was_sealed_opens_as_it_was_for_its_owner_alone() {
    let office = Office::new();
    let before = office.names();
    let sealed = office.seals("podium.age");
    assert_eq!(office.names().len(), before.len() + 1);
    assert!(sealed.starts_with(b"age-encryption.org/v1\n-> X25519 "));
    let canary = b"A text that waits for its delivery.";
    assert!(!sealed.windows(canary.len()).any(|part| part == canary));
    let output = office.opens("podium.age", "key.txt", "opened");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let opened = office.site.tree("opened");
    assert!(opened == office.site.tree("podium"));
    let text = |tree: &Tree| {
        tree.values().any(|bytes| bytes.windows(canary.len()).any(|part| part == canary))
    };
    assert!(text(&opened));
    #[cfg(unix)]
    {
        assert_eq!(mode(&office.site.out("podium.age")), 0o600);
        assert_eq!(mode(&office.site.out("opened")), 0o700);
        assert_eq!(mode(&office.site.out("opened/papersmart.json")), 0o600);
    }
}

#[test]
fn the_same_edition_packs_to_the_same_bytes_and_never_seals_to_the_same() {
    let office = Office::new();
    let one = office.seals("one.age");
    let other = Office { site: Fixture::new(), key: office.key.clone() };
    other.site.build_for(Access::Podium, "podium", NOW).unwrap();
    let other = other.seals("other.age");
    assert!(one != other);
    let opened = |sealed: &[u8]| age::decrypt(&office.key, sealed).unwrap();
    assert!(opened(&one) == opened(&other));
    let packed = clear(&one, &office.key);
    let mut archive = tar::Archive::new(packed.as_slice());
    let mut paths = Vec::new();
    for entry in archive.entries().unwrap() {
        let entry = entry.unwrap();
        let header = entry.header();
        let owner = (header.mtime().unwrap(), header.uid().unwrap(), header.gid().unwrap());
        assert_eq!((owner, header.mode().unwrap()), ((0, 0, 0), 0o644));
        paths.push(entry.path().unwrap().display().to_string());
    }
    assert!(paths.is_sorted() && paths.len() == office.site.tree("podium").len());
}

#[test]
fn each_of_several_recipients_opens_it() {
    let office = Office::new();
    let [second, third] = [Identity::generate(), Identity::generate()];
    office.keep("second.txt", &second);
    office.keep("third.txt", &third);
    let list = format!("# interpreters\n\n{}\n  {}  \n", second.to_public(), third.to_public());
    std::fs::write(office.site.out("recipients.txt"), list).unwrap();
    let own = office.key.to_public().to_string();
    let sealed = office.site.run(&[
        "seal",
        "--in",
        "podium",
        "--out",
        "podium.age",
        "--to",
        &own,
        "--recipients",
        "recipients.txt",
    ]);
    assert_eq!(sealed.status.code(), Some(0), "{}", said(&sealed));
    assert!(said(&sealed).contains("Recipients: 3"), "{}", said(&sealed));
    for (number, key) in ["key.txt", "second.txt", "third.txt"].into_iter().enumerate() {
        let output = office.opens("podium.age", key, &format!("opened-{number}"));
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    }
    let several = ["second.txt", "third.txt"]
        .map(|name| std::fs::read_to_string(office.site.out(name)).unwrap());
    std::fs::write(office.site.out("several.txt"), several.concat()).unwrap();
    let output = office.opens("podium.age", "several.txt", "opened-several");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

#[test]
fn a_wrong_key_opens_nothing() {
    let office = Office::new();
    office.seals("podium.age");
    office.keep("other.txt", &Identity::generate());
    assert!(office.refuses("podium.age", "other.txt").contains("sealed for others"));
    for text in ["", "# only words\n", "AGE-SECRET-KEY-1NONE\n"] {
        std::fs::write(office.site.out("none.txt"), text).unwrap();
        assert!(office.refuses("podium.age", "none.txt").contains("no usable key"));
    }
}

#[test]
fn a_file_that_is_damaged_or_cut_off_anywhere_opens_nothing() {
    let office = Office::new();
    let sealed = office.seals("podium.age");
    let length = sealed.len();
    assert!(length > 2 * 65_536, "several parts that are encrypted one by one");
    let cuts = [0, 1, 40, 200, 65_536, length / 2, length - 20, length - 1];
    for cut in cuts {
        std::fs::write(office.site.out("bad.age"), &sealed[..cut]).unwrap();
        assert!(office.refuses("bad.age", "key.txt").contains("damaged"), "cut at {cut}");
    }
    for at in [3, 60, 170, 400, length / 2, length - 1] {
        let mut bad = sealed.clone();
        bad[at] ^= 1;
        std::fs::write(office.site.out("bad.age"), bad).unwrap();
        office.refuses("bad.age", "key.txt");
    }
    std::fs::write(office.site.out("bad.age"), [&sealed[..], &b"more"[..]].concat()).unwrap();
    assert!(office.refuses("bad.age", "key.txt").contains("damaged"));
}

#[test]
fn nothing_leaves_the_folder_that_it_is_opened_into() {
    let office = Office::new();
    let link = |name, kind, link| Forged { name, kind, link, bytes: "" };
    let hostile = [
        file("../escaped", "x"),
        file("deep/../../escaped", "x"),
        file("/tmp/papersmart-escaped", "x"),
        file(".hidden/escaped", "x"),
        file("", "x"),
        link("link", tar::EntryType::Symlink, "/tmp"),
        link("link", tar::EntryType::Link, "../../key.txt"),
        link("folder", tar::EntryType::Directory, ""),
        link("device", tar::EntryType::Char, ""),
        file("papersmart.json", "twice"),
        file("papersmart.json/below", "x"),
    ];
    for entry in hostile {
        let name = entry.name;
        office.forges(&[file("papersmart.json", MARKER), entry]);
        let said = office.refuses("forged.age", "key.txt");
        assert!(
            said.contains("not a file that an edition has") || said.contains("damaged"),
            "{name}: {said}"
        );
    }
    office.forges(&[file("papersmart.json", MARKER), file("en/index.html", "x")]);
    assert_eq!(office.opens("forged.age", "key.txt", "opened").status.code(), Some(0));
    assert!(!Path::new("/tmp/papersmart-escaped").exists());
    office.forges(&[file("en/index.html", "x")]);
    let said = said(&office.opens("forged.age", "key.txt", "other"));
    assert!(said.contains("no edition") && !office.site.out("other").exists(), "{said}");
}

#[test]
fn what_was_made_to_fill_a_disk_is_not_unpacked() {
    let office = Office::new();
    let zeros = "\0".repeat(20_000_000);
    office.forges(&[file("papersmart.json", MARKER), file("en/index.html", &zeros)]);
    assert!(office.refuses("forged.age", "key.txt").contains("damaged"));
}

#[test]
fn what_is_public_or_no_edition_is_not_sealed() {
    let office = Office::new();
    office.site.build("built", NOW);
    let to = office.key.to_public().to_string();
    let seal = |folder: &str, out: &str| {
        let before = office.names();
        let output = office.site.run(&["seal", "--in", folder, "--out", out, "--to", &to]);
        assert_eq!((output.status.code(), office.names()), (Some(1), before), "{}", said(&output));
        said(&output)
    };
    assert!(seal("built", "x.age").contains("is public"));
    assert!(seal("site/content", "x.age").contains("no edition"));
    assert!(seal("nowhere", "x.age").contains("no edition"));
    for place in ["built/x.age", "podium/x.age", "site/content/x.age"] {
        assert!(seal("podium", place).contains("may be seen by others"), "{place}");
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/etc/hostname", office.site.out("podium/en/link")).unwrap();
        assert!(seal("podium", "x.age").contains("“en/link”"));
    }
}

#[test]
fn there_must_be_recipients() {
    let office = Office::new();
    let empty = office.site.out("empty.txt");
    std::fs::write(&empty, "# nobody\n").unwrap();
    let before = office.names();
    let seal = |more: &[&str]| {
        let words = [&["seal", "--in", "podium", "--out", "x.age"], more].concat();
        let output = office.site.run(&words);
        (output.status.code(), said(&output))
    };
    assert_eq!(seal(&[]).0, Some(2));
    assert!(seal(&["--recipients", "empty.txt"]).1.contains("nobody to seal"));
    std::fs::write(&empty, "# one\nage1none\n").unwrap();
    assert!(seal(&["--recipients", "empty.txt"]).1.contains("empty.txt:2"));
    assert_eq!(seal(&["--recipients", "nowhere.txt"]).0, Some(3));
    assert!(seal(&["--to", "age1none"]).1.contains("age1none"));
    let secret = office.key.to_string();
    let (code, said) = seal(&["--to", secret.expose_secret()]);
    assert_eq!(code, Some(1));
    assert!(!said.contains(&secret.expose_secret()[20..]), "a secret in a log");
    assert_eq!(office.names(), before);
}

#[test]
fn what_stands_there_is_never_overwritten_when_it_is_opened() {
    let office = Office::new();
    office.seals("podium.age");
    std::fs::create_dir(office.site.out("empty")).unwrap();
    assert_eq!(office.opens("podium.age", "key.txt", "empty").status.code(), Some(0));
    let before = tree(&office.site.out("empty"));
    let output = office.opens("podium.age", "key.txt", "empty");
    assert!(said(&output).contains("is not empty"), "{}", said(&output));
    assert!(before == tree(&office.site.out("empty")));
    let output = office.opens("podium.age", "key.txt", "key.txt");
    assert!(said(&output).contains("is not empty"), "{}", said(&output));
    let output = office.opens("podium.age", "key.txt", "podium/deeper");
    assert!(said(&output).contains("may be seen by others"), "{}", said(&output));
}

/// What a run that was killed left is neither in the way nor in what comes.
#[test]
fn a_killed_run_leaves_nothing_behind_for_long() {
    let office = Office::new();
    office.seals("podium.age");
    let waiting = office.site.out(".opened.papersmart-new");
    std::fs::create_dir(&waiting).unwrap();
    std::fs::write(waiting.join("half"), "x").unwrap();
    assert_eq!(office.opens("podium.age", "key.txt", "opened").status.code(), Some(0));
    assert!(!waiting.exists() && !office.site.out("opened/half").exists());
}
