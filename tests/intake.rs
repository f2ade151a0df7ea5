//! The folder that files are received in: what is filed, what is quarantined
//! and why, what stays, and that nothing is lost or filed twice, whatever
//! happens.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::fixture::{self, disk::SmallDisk};
use crate::fixture::{NOW, OPEN};
use crate::receiving::{Book, Receiving, paper, read, slip};
use papersmart::i18n::{Catalogue, Language};
use papersmart::intake::{Answer, Clerk as _, Intake};

const ARABIC: &str = "%text السيد الرئيس، يود وفد بلدي أن يعرب عن شكره العميق للأمين العام";

#[test]
fn a_slip_files_it_whatever_its_name() {
    let desk = Receiving::new(4);
    desk.drop("scan0001.pdf", paper(&format!("{}:FR", slip("e-1"))));
    desk.drop("scan0002.pdf", paper(&format!("{}\n{ARABIC}", slip("e-2"))));
    desk.drop("scan es.pdf", paper(&slip("e-3")));
    desk.drop("e-1.ru.pdf", paper(&format!("{}:EN\n%mark image-only", slip("e-4"))));
    assert_eq!(
        desk.once(),
        [
            "e-1.ru.pdf: filed en {ImageOnly}",
            "scan es.pdf: filed es",
            "scan0001.pdf: filed fr",
            "scan0002.pdf: filed ar",
        ]
    );
    let list = desk.site.read(&format!("{OPEN}/speakers/plenary-2.toml"));
    assert_eq!(list.matches("statement = ").count(), 4);
    assert!(desk.lies().keys().all(|path| path.starts_with("filed/")), "{:?}", desk.lies().keys());
    assert_eq!(desk.site.build("out", NOW).findings.len(), 0);
}

#[test]
fn a_name_files_it_where_there_is_no_slip() {
    let desk = Receiving::new(3);
    desk.drop("E-1_FR.PDF", paper("one"));
    desk.drop("council+second+e-2.pt-br.pdf", paper("two"));
    desk.drop("e-1.en (1).pdf", paper("three"));
    desk.drop("e-3.pdf", paper(ARABIC));
    let told = desk.once();
    assert_eq!(
        told,
        [
            "E-1_FR.PDF: filed fr",
            "council+second+e-2.pt-br.pdf: filed pt-BR",
            "e-1.en (1).pdf: filed en",
            "e-3.pdf: filed ar",
        ]
    );
    let statements = fixture::tree(&desk.site.site().join(OPEN).join("statements"));
    let of_one = |name: &str| {
        let folder = statements.iter().find(|(_, it)| **it == paper("one").into_bytes()).unwrap().0;
        format!("{}/{name}", folder.rsplit_once('/').unwrap().0)
    };
    assert_eq!(statements[&of_one("en.pdf")], paper("three").into_bytes(), "one statement");
    assert_eq!(desk.site.build("out", NOW).findings.len(), 0);
}

#[test]
fn somebody_at_the_terminal_says_where_it_belongs() {
    let desk = Receiving::new(3);
    desk.drop("a.pdf", paper("a"));
    desk.drop("b.pdf", paper("b"));
    desk.drop("c.pdf", paper("c"));
    desk.drop("e-3.pdf", paper("d"));
    let answer =
        |entry: &str, lang: &str| Answer::For(entry.parse().unwrap(), lang.parse().unwrap());
    let book =
        desk.asked([answer("e-2", "ru"), Answer::Quarantine, Answer::Later, answer("e-3", "es")]);
    assert_eq!(book.choices, ["e-1", "e-2", "e-3"]);
    assert_eq!(
        book.told,
        [
            "c.pdf: left Unanswered",
            "a.pdf: filed ru",
            "b.pdf: no-place quarantine/b.pdf",
            "e-3.pdf: filed es",
        ]
    );
    assert!(desk.lies().contains_key("c.pdf"));
}

#[test]
fn each_reason_for_quarantine_is_told_beside_the_file() {
    let desk = Receiving::new(9);
    desk.site.replace("content/site.toml", "[policies]", "[policies]\nrefuse = [\"active\"]");
    let many = format!("{}\n{}", slip("e-1"), slip("e-2"));
    for (name, text) in [
        ("a.pdf", paper("nothing tells")),
        ("b.pdf", paper(&many)),
        ("c.pdf", paper(&format!("{}:FR\n{}:EN", slip("e-1"), slip("e-1")))),
        ("d.pdf", paper(&slip("e-3"))),
        ("e.fr.pdf", paper(&slip("e-99"))),
        ("e-4.fr.pdf", paper("%mark active")),
        ("e-4.ru.pdf", paper("%kind large")),
        ("e-4.zh.pdf", paper("%kind other")),
        ("e-5.fr.pdf", "%PDF-1.7\ncut".to_owned()),
        ("e-5.xyz", paper("%kind no")),
        ("e-6.fr.pdf", String::new()),
        ("e-6.ar.pdf", paper("%kind slow")),
        ("e-7.fr.exe", paper("exe")),
        ("f.fr.pdf", paper("%code PAPERSMART:BOARD/NONE/E-1")),
        // Taken for a PDF here, but not by the site's checks.
        ("e-8.es.pdf", "not a PDF\n%%EOF\n".to_owned()),
    ] {
        desk.drop(name, text);
    }
    let told = desk.once();
    assert_eq!(
        told,
        [
            "a.pdf: no-place quarantine/a.pdf",
            "b.pdf: several-slips [PAPERSMART:COUNCIL/SECOND/E-1 PAPERSMART:COUNCIL/SECOND/E-2] \
             quarantine/b.pdf",
            "c.pdf: several-slips [PAPERSMART:COUNCIL/SECOND/E-1:EN PAPERSMART:COUNCIL/SECOND/E-1:FR] \
             quarantine/c.pdf",
            "d.pdf: no-language [e-3] quarantine/d.pdf",
            "e-4.fr.pdf: refused-active [e-4.fr.pdf] quarantine/e-4.fr.pdf",
            "e-4.ru.pdf: paper-large quarantine/e-4.ru.pdf",
            "e-4.zh.pdf: paper-kind quarantine/e-4.zh.pdf",
            "e-5.fr.pdf: paper-broken quarantine/e-5.fr.pdf",
            "e-5.xyz: paper-kind quarantine/e-5.xyz",
            "e-6.ar.pdf: paper-slow quarantine/e-6.ar.pdf",
            "e-6.fr.pdf: paper-empty quarantine/e-6.fr.pdf",
            "e-7.fr.exe: file-type [e-7.fr.exe] quarantine/e-7.fr.exe",
            "e-8.es.pdf: would-break [not-a-pdf] quarantine/e-8.es.pdf",
            "e.fr.pdf: unknown-entry [council/second/e-99] quarantine/e.fr.pdf",
            "f.fr.pdf: unknown-session [board/none] quarantine/f.fr.pdf",
        ]
    );
    let lies = desk.lies();
    for line in &told {
        let note = format!("{}.txt", line.rsplit_once(' ').unwrap().1);
        let note = String::from_utf8(lies[&note].clone()).unwrap();
        let code = line.split(' ').find(|word| word.contains('-') && !word.contains('.'));
        for language in ["ar", "zh", "en", "fr", "ru", "es"] {
            let code = code.unwrap_or("marked");
            assert!(note.contains(&format!("{language} {code}")), "{line}: {note}");
        }
    }
}

#[test]
fn nothing_that_is_there_is_replaced() {
    let desk = Receiving::new(2);
    desk.drop("e-1.fr.pdf", paper("first"));
    desk.once();
    desk.drop("e-1.fr.pdf", paper("second"));
    desk.drop("e-2.fr.pdf", paper("first"));
    desk.drop("again.fr.pdf", paper("first"));
    desk.drop("e-1.FR.pdf", paper("first"));
    let told = desk.once();
    assert_eq!(
        told,
        [
            "again.fr.pdf: duplicate",
            "e-1.FR.pdf: duplicate",
            "e-1.fr.pdf: version-there [fr] quarantine/e-1.fr.pdf",
            "e-2.fr.pdf: file-there [e-2.fr.pdf] quarantine/e-2.fr.pdf",
        ]
    );
    let first = paper("first").into_bytes();
    assert_eq!(desk.content().iter().filter(|it| **it == first).count(), 1);
    assert!(!desk.content().contains(&paper("second").into_bytes()));
    let day = "filed/2026-03-25";
    let paths: Vec<String> = desk.lies().into_keys().collect();
    assert_eq!(
        paths,
        [
            format!("{day}/duplicates/again.fr.pdf"),
            format!("{day}/duplicates/e-1.FR.pdf"),
            format!("{day}/e-1.fr.pdf"),
            "quarantine/e-1.fr.pdf".to_owned(),
            "quarantine/e-1.fr.pdf.txt".to_owned(),
            "quarantine/e-2.fr.pdf".to_owned(),
            "quarantine/e-2.fr.pdf.txt".to_owned(),
        ]
    );
}

#[test]
fn what_the_site_takes_is_filed_and_what_is_discarded_is_gone() {
    let mut desk = Receiving::new(2);
    desk.options.discard = true;
    desk.drop("e-1.fr.pdf", paper("%mark active"));
    assert_eq!(desk.once(), ["e-1.fr.pdf: filed fr {Active}"]);
    assert!(desk.lies().is_empty());
    assert!(desk.content().contains(&paper("%mark active").into_bytes()));
}

#[test]
fn names_in_quarantine_steer_nothing_and_never_clash() {
    let desk = Receiving::new(1);
    desk.drop("a\u{202e}fdp.x\u{7}.pdf", paper("one"));
    desk.drop("A.PDF", paper("two"));
    desk.drop("a.pdf", paper("three"));
    desk.drop("a.pdf.txt", paper("four"));
    let told = desk.once();
    let places: Vec<&str> = told.iter().map(|line| line.rsplit_once(' ').unwrap().1).collect();
    assert_eq!(
        places,
        [
            "quarantine/A.PDF",
            "quarantine/a-2.pdf",
            "quarantine/a.pdf-2.txt",
            "quarantine/a_fdp.x_.pdf"
        ]
    );
    let note = &desk.lies()["quarantine/a_fdp.x_.pdf.txt"];
    assert!(!String::from_utf8_lossy(note).contains('\u{202e}'));
    // Put back together with its note, a file is taken again and the note is not.
    for name in ["a-2.pdf", "a-2.pdf.txt"] {
        fs::rename(desk.tray().join("quarantine").join(name), desk.tray().join(name)).unwrap();
    }
    assert_eq!(desk.once(), ["a-2.pdf.txt: left Note", "a-2.pdf: no-place quarantine/a-2.pdf"]);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_stays_where_it_is() {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;
    let desk = Receiving::new(2);
    let tray = desk.tray();
    let outside = desk.site.out("secret.pdf");
    fs::write(&outside, paper("secret")).unwrap();
    symlink(&outside, tray.join("e-1.fr.pdf")).unwrap();
    symlink("nowhere", tray.join("e-1.en.pdf")).unwrap();
    fs::create_dir(tray.join("e-1.es.pdf")).unwrap();
    assert!(Command::new("mkfifo").arg(tray.join("e-1.ru.pdf")).status().unwrap().success());
    let _socket = UnixListener::bind(tray.join("e-1.zh.pdf")).unwrap();
    desk.drop(".e-2.fr.pdf", paper("hidden"));
    desk.drop("e-2.fr.pdf.part", paper("partial"));
    assert_eq!(
        desk.once(),
        [
            ".e-2.fr.pdf: left Partial",
            "e-1.en.pdf: left Link",
            "e-1.es.pdf: left Folder",
            "e-1.fr.pdf: left Link",
            "e-1.ru.pdf: left Special",
            "e-1.zh.pdf: left Special",
            "e-2.fr.pdf.part: left Partial",
        ]
    );
    assert!(!desk.content().contains(&paper("secret").into_bytes()));
}

/// A folder of ours that is a link could lead anywhere.
#[cfg(unix)]
#[test]
fn nothing_is_put_away_through_a_link() {
    let desk = Receiving::new(1);
    fs::create_dir(desk.site.out("elsewhere")).unwrap();
    std::os::unix::fs::symlink("../elsewhere", desk.tray().join("quarantine")).unwrap();
    desk.drop("a.pdf", paper("a"));
    let told = desk.once();
    assert!(told.last().unwrap().starts_with("failed: "), "{told:?}");
    assert!(desk.tray().join("a.pdf").exists());
    assert_eq!(fs::read_dir(desk.site.out("elsewhere")).unwrap().count(), 0);
}

#[test]
fn a_session_that_cannot_be_read_holds_up_only_its_own_files() {
    let desk = Receiving::new(2);
    let sessions = "content/sessions/board/first";
    desk.site.write(
        &format!("{sessions}/speakers/first.toml"),
        "[[entries]]\nid = \"b-1\"\norder = 1\nspeaker = \"birch\"\n",
    );
    desk.site.write(&format!("{sessions}/session.toml"), "state = \"open\"\nbroken");
    desk.drop("e-1.fr.pdf", paper("one"));
    desk.drop("scan.fr.pdf", paper("%code PAPERSMART:BOARD/FIRST/B-1"));
    let told = desk.once();
    assert_eq!(told[..2], ["e-1.fr.pdf: filed fr", "scan.fr.pdf: left Session"], "{told:?}");
    assert!(told[2].starts_with("found "), "{told:?}");
    assert!(desk.tray().join("scan.fr.pdf").exists());
}

#[test]
fn many_at_once_are_filed_in_order() {
    let desk = Receiving::new(574);
    let names: Vec<String> = (1..=574).map(|number| format!("e-{number}.fr.pdf")).collect();
    let mut handed_in = BTreeMap::new();
    for name in &names {
        desk.drop(name, paper(name));
        handed_in.insert(name.clone(), paper(name).into_bytes());
    }
    let started = Instant::now();
    let told = desk.once();
    eprintln!("574 files took {:?}", started.elapsed());
    let mut expected: Vec<String> = names.iter().map(|name| format!("{name}: filed fr")).collect();
    expected.sort();
    assert_eq!(told, expected);
    desk.assert_whole(&handed_in, "at the end");
    assert_eq!(desk.site.build("out", NOW).findings.len(), 0);
}

/// A process of its own that receives with the reader of these tests, so that
/// it can be killed; by itself, a test of nothing.
#[test]
fn receives_as_a_child() {
    let Ok(folder) = std::env::var("RECEIVE_AS_A_CHILD") else { return };
    let folder = Path::new(&folder);
    fs::write(folder.join("alive"), "").unwrap();
    let options = papersmart::intake::Options {
        now: Some(NOW.parse().unwrap()),
        settle: Duration::from_millis(20),
        patience: Duration::from_millis(300),
        discard: false,
        ask: false,
    };
    let mut intake = Intake::new(&folder.join("site"), &folder.join("tray"), options, &read);
    intake.watch(&mut Book::default())
}

fn child(desk: &Receiving) -> Child {
    let folder = desk.site.out("tray").parent().unwrap().to_owned();
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "intake::receives_as_a_child", "--nocapture"])
        .env("RECEIVE_AS_A_CHILD", folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn end(mut child: Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Waits until something is so, but not for ever.
fn until(what: &str, so: impl Fn() -> bool) {
    let started = Instant::now();
    while !so() {
        assert!(started.elapsed() < Duration::from_secs(60), "never {what}");
        std::thread::sleep(Duration::from_micros(200));
    }
}

fn in_place(desk: &Receiving) -> usize {
    let all = fs::read_dir(desk.tray()).unwrap().map(Result::unwrap);
    all.filter(|one| one.path().is_file()).count()
}

#[test]
fn killed_at_any_moment_it_loses_nothing_and_files_nothing_twice() {
    let desk = Receiving::new(60);
    let mut handed_in = BTreeMap::new();
    let mut left = BTreeSet::new();
    let build = ["build", "--out", "out", "--now", NOW];
    for round in 0u64..24 {
        for number in 0..4 {
            let entry = (round * 5 + number * 7) % 60 + 1;
            // Some belong nowhere; some are for an entry that has one already.
            let name = match (round + number) % 5 {
                0 => format!("scan-{round}-{number}.pdf"),
                _ => format!("e-{entry}.{}.pdf", ["fr", "en", "es"][(round % 3) as usize]),
            };
            if desk.tray().join(&name).exists() {
                continue;
            }
            let text = paper(&format!("{round} {number}"));
            desk.drop(&name, &text);
            handed_in.insert(format!("{round}/{name}"), text.into_bytes());
        }
        let mut builder = (round % 3 == 0)
            .then(|| desk.site.command(&build).stderr(Stdio::null()).spawn().unwrap());
        let waiting = in_place(&desk);
        let child = child(&desk);
        until("alive", || desk.site.out("alive").exists());
        // Some are killed while they look, the others when so many are filed.
        let gone = (round % 4) as usize;
        until("filed", || in_place(&desk) + gone <= waiting);
        if gone == 0 {
            std::thread::sleep(Duration::from_millis(round * 7));
        }
        end(child);
        fs::remove_file(desk.site.out("alive")).unwrap();
        if let Some(builder) = &mut builder {
            assert!(builder.wait().unwrap().success());
        }
        desk.assert_whole(&handed_in, &format!("in round {round}"));
        left.insert(in_place(&desk));
    }
    assert!(left.len() > 2, "all were killed too early or too late: {left:?}");
    desk.once();
    assert_eq!(in_place(&desk), 0);
    desk.assert_whole(&handed_in, "at the end");
    assert_eq!(desk.site.build("out", NOW).findings.len(), 0);
    let receipts = fs::read_to_string(desk.tray().join(".receive/receipts.jsonl")).unwrap();
    let filed = receipts.lines().filter(|line| line.contains("\"outcome\":\"filed\"")).count();
    let kept = desk.lies().keys().filter(|path| path.starts_with("filed/")).count();
    assert_eq!(filed, kept, "a receipt for each");
}

#[test]
fn two_at_one_folder_take_turns() {
    let desk = Receiving::new(40);
    let mut handed_in = BTreeMap::new();
    let (one, other) = (child(&desk), child(&desk));
    for number in 1..=40 {
        let (name, text) = (format!("e-{number}.fr.pdf"), paper(&format!("{number}")));
        desk.drop(&name, &text);
        handed_in.insert(name, text.into_bytes());
    }
    until("all filed", || in_place(&desk) == 0);
    end(one);
    end(other);
    desk.assert_whole(&handed_in, "at the end");
    assert!(desk.lies().keys().all(|path| path.starts_with("filed/")));
}

#[test]
fn a_file_is_taken_only_when_it_has_come_to_rest() {
    let desk = Receiving::new(2);
    let child = child(&desk);
    // It grows for longer than files settle, seems cut off all the while, and
    // its time is moved back.
    let path = desk.tray().join("e-1.fr.pdf");
    let mut text = "%PDF-1.7\n".to_owned();
    for page in 0..10 {
        text.push_str(&format!("page {page}\n"));
        fs::write(&path, &text).unwrap();
        let past = std::time::UNIX_EPOCH + Duration::from_secs(page);
        fs::File::options().append(true).open(&path).unwrap().set_modified(past).unwrap();
        std::thread::sleep(Duration::from_millis(60));
        assert!(path.exists(), "it was taken at page {page}");
    }
    text.push_str("%%EOF\n");
    fs::write(&path, &text).unwrap();
    until("filed", || !path.exists());
    // One that never ends goes to quarantine, but not at once.
    desk.drop("e-2.fr.pdf", "%PDF-1.7\n");
    until("quarantined", || desk.tray().join("quarantine/e-2.fr.pdf").exists());
    end(child);
    assert!(desk.content().contains(&text.into_bytes()));
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_somebody_writes_to_stays_however_long_it_rests() {
    let desk = Receiving::new(2);
    desk.drop("e-1.fr.pdf", paper("one"));
    let open = fs::File::options().append(true).open(desk.tray().join("e-1.fr.pdf")).unwrap();
    let child = child(&desk);
    desk.drop("e-2.fr.pdf", paper("two"));
    until("filed", || !desk.tray().join("e-2.fr.pdf").exists());
    std::thread::sleep(Duration::from_millis(200));
    assert!(desk.tray().join("e-1.fr.pdf").exists());
    drop(open);
    until("filed", || !desk.tray().join("e-1.fr.pdf").exists());
    end(child);
}

/// What a process leaves that is killed between any two steps.
#[test]
fn what_was_half_put_away_is_put_away_and_not_filed_again() {
    let desk = Receiving::new(4);
    let whole = |desk: &Receiving, name: &str, text: &str| {
        desk.assert_whole(&[(name.to_owned(), paper(text).into_bytes())].into(), name);
    };
    let receipts =
        || fs::read_to_string(desk.tray().join(".receive/receipts.jsonl")).unwrap().lines().count();

    // Filed, but without a receipt; nothing but its bytes tells what it is.
    desk.drop("scan.pdf", paper("one"));
    let receive = ["statement", "receive", "tray/scan.pdf", "--entry", "e-1", "--lang", "fr"];
    assert!(desk.site.run(&[&receive[..], &["--now", NOW]].concat()).status.success());
    assert_eq!(desk.once(), ["scan.pdf: filed fr"]);
    whole(&desk, "scan.pdf", "one");
    assert_eq!(receipts(), 1);

    // With a receipt, but in its place; the receipts end in the middle of a line.
    let (tray, day) = (desk.tray(), "filed/2026-03-25");
    fs::rename(tray.join(day).join("scan.pdf"), tray.join("scan.pdf")).unwrap();
    let mut file = fs::File::options().append(true).open(tray.join(".receive/receipts.jsonl"));
    std::io::Write::write_all(file.as_mut().unwrap(), b"{\"at\":\"20").unwrap();
    assert_eq!(desk.once(), ["scan.pdf: filed fr"]);
    assert!(tray.join(day).join("scan.pdf").exists());
    desk.drop("e-2.fr.pdf", paper("two"));
    assert_eq!(desk.once(), ["e-2.fr.pdf: filed fr"]);
    assert_eq!(receipts(), 3);

    // In quarantine by receipt and note, but in its place.
    desk.drop("b.pdf", paper("three"));
    desk.once();
    fs::rename(tray.join("quarantine/b.pdf"), tray.join("b.pdf")).unwrap();
    assert_eq!(desk.once(), ["b.pdf: no-place quarantine/b.pdf"]);
    assert!(!tray.join("quarantine/b-2.pdf").exists());

    // Its entry has left the list meanwhile, and it is filed all the same.
    desk.drop("e-3.fr.pdf", paper("four"));
    desk.once();
    fs::rename(tray.join(day).join("e-3.fr.pdf"), tray.join("e-3.fr.pdf")).unwrap();
    let list = format!("{OPEN}/speakers/plenary-2.toml");
    desk.site.replace(&list, "\"e-3\"", "\"e-9\"");
    assert_eq!(desk.once(), ["e-3.fr.pdf: filed fr"]);
    whole(&desk, "e-3.fr.pdf", "four");
}

/// Fills the disk that a folder is on.
fn fill(folder: &Path) {
    let mut file = fs::File::create(folder.join("ballast")).unwrap();
    for size in [1 << 16, 1 << 10, 1] {
        while std::io::Write::write_all(&mut file, &vec![0; size]).is_ok() {}
    }
}

#[test]
fn on_a_full_disk_nothing_is_put_away() {
    let desk = Receiving::new(2);
    let disk = desk.site.out("disk");
    let Some(_disk) = SmallDisk::mount(&disk, 2048) else { return };
    let copied = Command::new("cp").args(["-r"]).arg(desk.site.site()).arg(&disk).status();
    assert!(copied.unwrap().success());
    fs::create_dir(disk.join("site/.papersmart")).unwrap();
    fs::write(disk.join("site/.papersmart/lock"), "").unwrap();
    fill(&disk);
    desk.drop("e-1.fr.pdf", paper(&"one ".repeat(2000)));
    desk.drop("e-2.fr.pdf", paper("two"));
    let content = |site: &Path| fixture::tree(&site.join("content"));
    let before = content(&desk.site.site());
    let receive = || {
        let (site, tray, mut book) = (disk.join("site"), desk.tray(), Book::default());
        let mut intake = Intake::new(&site, &tray, desk.options.clone(), &read);
        if let Err(stop) = intake.once(&mut book) {
            book.stopped(stop);
        }
        book.told
    };
    let told = receive();
    assert!(told.len() == 1 && told[0].starts_with("failed: "), "{told:?}");
    assert_eq!(in_place(&desk), 2);
    assert_eq!(fixture::differences(&before, &content(&disk.join("site"))), [""; 0]);
    fs::remove_file(disk.join("ballast")).unwrap();
    assert_eq!(receive(), ["e-1.fr.pdf: filed fr", "e-2.fr.pdf: filed fr"]);
}

#[test]
fn what_is_filed_while_its_own_disk_is_full_is_put_away_later() {
    let desk = Receiving::new(2);
    let tray = desk.tray();
    let Some(_disk) = SmallDisk::mount(&tray, 64) else { return };
    fs::create_dir(tray.join(".receive")).unwrap();
    fs::write(tray.join(".receive/lock"), "").unwrap();
    desk.drop("e-1.fr.pdf", paper("one"));
    fill(&tray);
    let told = desk.once();
    assert!(told.last().unwrap().starts_with("failed: "), "{told:?}");
    assert!(tray.join("e-1.fr.pdf").exists());
    fs::remove_file(tray.join("ballast")).unwrap();
    assert_eq!(desk.once(), ["e-1.fr.pdf: filed fr"]);
    desk.assert_whole(&[("e-1.fr.pdf".to_owned(), paper("one").into_bytes())].into(), "later");
}

fn program(desk: &Receiving, arguments: &[&str], ci: bool) -> (Option<i32>, String, String) {
    let mut command = desk.site.command(&[&["receive", "tray"], arguments].concat());
    let command = match ci {
        true => command.env("CI", "true"),
        false => command.env_remove("CI"),
    };
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_program_tells_a_line_a_file_and_where_everything_is() {
    let desk = Receiving::new(1);
    let take = ["--settle", "0", "--now", NOW];
    for (number, language) in Language::ALL.into_iter().enumerate() {
        let name = format!("birch-{number}.pdf");
        desk.drop(&name, format!("no PDF {number}"));
        let (code, printed, said) =
            program(&desk, &[&["--lang", language.code()], &take[..]].concat(), false);
        assert_eq!((code, printed.as_str(), said.lines().count()), (Some(1), "", 1), "{said}");
        assert!(said.contains(&name) && !said.contains("intake-"), "{said}");
        let (code, status, _) = program(&desk, &["--status", "--lang", language.code()], false);
        assert!(code == Some(0) && status.contains(&name) && !status.contains("intake-"));
    }
    let note = fs::read_to_string(desk.tray().join("quarantine/birch-0.pdf.txt")).unwrap();
    assert!(!note.contains("desk-") && !note.contains("{$"), "{note}");
    for language in Language::ALL {
        assert!(note.contains(language.endonym()), "{note}");
    }

    desk.drop("birch.part", "half");
    let (_, json, _) = program(&desk, &["--status", "--json"], false);
    let status: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(status["waiting"][0]["left"], "partial");
    assert_eq!(status["quarantine"][5]["file"], "birch-5.pdf");
    assert_eq!(status["quarantine"][5]["code"], "paper-kind");

    // Where others read along, no name is said.
    desk.drop("birch-6.pdf", "no PDF 6");
    let (_, _, said) = program(&desk, &take, true);
    assert!(said.contains("paper-kind"), "{said}");
    let quiet =
        program(&desk, &["--status"], true).1 + &program(&desk, &["--status", "--json"], true).1;
    assert!(!(said + &quiet).contains("birch"), "{quiet}");
}

#[test]
fn a_folder_of_the_site_is_no_folder_to_receive_in() {
    let desk = Receiving::new(1);
    fs::create_dir(desk.site.site().join("content/incoming")).unwrap();
    for folder in ["nowhere", "site", "site/content/incoming", "."] {
        let output = desk.site.run(&["receive", folder]);
        assert_eq!(output.status.code(), Some(2), "{folder}");
        assert!(!desk.site.out(folder).join(".receive").exists());
    }
}

/// Whatever the desk may say of a file can be said in six languages.
#[test]
fn each_reason_is_put_into_words_in_each_language() {
    let catalogue = Catalogue::embedded();
    let mut source = String::new();
    for folder in ["src/intake", "src/desk"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        source.extend(fixture::tree(&root).into_values().map(|it| String::from_utf8(it).unwrap()));
    }
    let mut codes = BTreeSet::new();
    for before in ["refusal(\"", "Refusal::new(\"", "=> \"paper-"] {
        let after = source.split(before).skip(1).filter_map(|rest| rest.split('"').next());
        let start = before.rsplit('"').next().unwrap();
        codes.extend(after.map(|code| format!("{start}{code}")));
    }
    assert!(codes.len() > 30 && codes.contains("paper-slow") && codes.contains("no-place"));
    for (code, language) in codes.iter().flat_map(|code| Language::ALL.map(|it| (code, it))) {
        let id = format!("desk-{code}");
        assert_ne!(catalogue.say(language, &id, &[]), id, "{language}");
    }
}

/// What the program itself sees: a text in Russian, a PDF that is only one by
/// its name, a text whose language nobody knows.
#[test]
fn the_program_files_what_it_reads() {
    let desk = Receiving::new(3);
    let russian = "Этот вопрос был рассмотрен на первом заседании Комитета. ".repeat(3);
    desk.drop("e-1.ru.md", &russian);
    desk.drop("e-2.fr.pdf", "no PDF");
    desk.drop("e-3.md", "Thank you, Chair.\n");
    let (code, _, said) = program(&desk, &["--settle", "0", "--now", NOW], false);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.lines().next().unwrap().contains("e-1.ru.md"), "{said}");
    assert!(desk.content().contains(&russian.into_bytes()));
    let lies: Vec<String> = desk.lies().into_keys().collect();
    assert_eq!(
        lies,
        [
            "filed/2026-03-25/e-1.ru.md",
            "quarantine/e-2.fr.pdf",
            "quarantine/e-2.fr.pdf.txt",
            "quarantine/e-3.md",
            "quarantine/e-3.md.txt",
        ]
    );
}

/// Two entries may be for one joint statement.
#[test]
fn of_two_files_for_one_statement_and_language_none_is_lost() {
    let desk = Receiving::new(2);
    desk.drop("e-1.en.pdf", paper("joint"));
    desk.once();
    let list = format!("{OPEN}/speakers/plenary-2.toml");
    let text = desk.site.read(&list);
    let joint = text.lines().find(|line| line.starts_with("statement = ")).unwrap().to_owned();
    desk.site.write(&list, text.replace("id = \"e-2\"\n", &format!("id = \"e-2\"\n{joint}\n")));
    desk.drop("e-1.fr.pdf", paper("first"));
    desk.drop("e-2.fr.pdf", paper("second"));
    let told = desk.once();
    assert_eq!(told[0], "e-1.fr.pdf: filed fr");
    assert!(told[1].starts_with("e-2.fr.pdf: version-there"), "{told:?}");
    assert!(desk.lies().contains_key("quarantine/e-2.fr.pdf"));
}

#[test]
fn bytes_of_a_statement_that_was_taken_back_are_no_duplicate() {
    let desk = Receiving::new(2);
    desk.drop("e-1.fr.pdf", paper("again"));
    desk.once();
    let statements = desk.site.site().join(OPEN).join("statements");
    let folders = std::fs::read_dir(&statements).unwrap().map(|entry| entry.unwrap().path());
    let filed = folders.into_iter().find(|one| one.join("fr.pdf").exists()).unwrap();
    let file = filed.join("statement.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("\"received\"", "\"recalled\"")).unwrap();
    desk.drop("scan.pdf", paper("again"));
    assert_eq!(desk.once(), ["scan.pdf: no-place quarantine/scan.pdf"]);
}

/// A link or a line that somebody else put there leads nowhere.
#[cfg(unix)]
#[test]
fn what_others_put_into_the_folder_of_receipts_is_not_followed() {
    let desk = Receiving::new(2);
    std::fs::create_dir(desk.tray().join(".receive")).unwrap();
    let settings = desk.site.site().join("content/site.toml");
    let before = std::fs::read(&settings).unwrap();
    std::os::unix::fs::symlink(&settings, desk.tray().join(".receive/lock")).unwrap();
    desk.drop("e-1.fr.pdf", paper("one"));
    desk.once();
    assert_eq!(std::fs::read(&settings).unwrap(), before);
    std::fs::remove_file(desk.tray().join(".receive/lock")).unwrap();
    let digest = blake3::hash(paper("two").as_bytes()).to_hex();
    let line = format!(
        "{{\"at\":\"2026-03-25T10:00:00Z\",\"file\":\"x.pdf\",\"bytes\":1,\"digest\":\"{digest}\",\
         \"outcome\":\"quarantined\",\"to\":\"../../escaped.pdf\"}}\n"
    );
    std::fs::write(desk.tray().join(".receive/receipts.jsonl"), line).unwrap();
    desk.drop("x.pdf", paper("two"));
    let told = desk.once();
    assert!(told.contains(&"x.pdf: no-place quarantine/x.pdf".to_owned()), "{told:?}");
}

/// What cannot be put away is filed all the same, and nobody waits for it.
#[cfg(unix)]
#[test]
fn a_file_that_will_not_move_stops_no_other() {
    let desk = Receiving::new(2);
    let elsewhere = desk.site.out("elsewhere");
    std::fs::create_dir(&elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, desk.tray().join("filed")).unwrap();
    desk.drop("e-1.fr.pdf", paper("one"));
    desk.drop("x.pdf", paper("two"));
    let told = desk.once();
    assert!(told.contains(&"e-1.fr.pdf: left Stuck".to_owned()), "{told:?}");
    assert!(told.contains(&"x.pdf: no-place quarantine/x.pdf".to_owned()), "{told:?}");
    assert_eq!(std::fs::read_dir(&elsewhere).unwrap().count(), 0);

    std::fs::remove_file(desk.tray().join("filed")).unwrap();
    assert_eq!(desk.once(), ["e-1.fr.pdf: filed fr"]);
    let content = desk.content();
    assert_eq!(content.iter().filter(|it| **it == paper("one").into_bytes()).count(), 1);
}
