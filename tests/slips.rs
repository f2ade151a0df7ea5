//! Cover slips: what is printed, that a scanner can read it, and that it stays
//! with the secretariat.

use std::collections::BTreeSet;
use std::process::Output;

use crate::fixture::{Fixture, NOW, OPEN, tree};
use crate::scan::{SCALE, Scan, codewords};
use papersmart::i18n::{Catalogue, Language, Tag};
use papersmart::model::SlipCode;
use papersmart::qr::{QUIET_ZONE, QrCode};
use proptest::prelude::*;

/// Three on the list of a meeting, one of whom left it.
fn site() -> Fixture {
    let site = Fixture::new();
    let entry = |id: &str, order: u32, speaker: &str, more: &str| {
        format!(
            "[[entries]]\nid = \"{id}\"\norder = {order}\nspeaker = \"{speaker}\"\n\
             item = \"review\"\n{more}\n"
        )
    };
    let list = entry("late", 30, "birch", "")
        + &entry("early", 20, "cedar", "kind = \"right-of-reply\"\n")
        + &entry("gone", 25, "birch", "status = \"withdrawn\"\n");
    site.write(&format!("{OPEN}/speakers/plenary-2.toml"), list);
    site
}

fn run(site: &Fixture, arguments: &[&str]) -> Output {
    let asked = [&["slips", "--meeting", "plenary-2", "--now", NOW], arguments].concat();
    site.command(&asked).env_remove("CI").output().unwrap()
}

fn printed(site: &Fixture, arguments: &[&str]) -> String {
    let output = run(site, arguments);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The codes of a document as they are drawn, each with what is printed below.
fn codes(html: &str) -> Vec<(String, Scan)> {
    let between = |text: &str, start: &str, end: &str| {
        let from = text.find(start).unwrap() + start.len();
        text[from..from + text[from..].find(end).unwrap()].to_owned()
    };
    let drawn = html.split("<svg ").skip(1).map(|svg| {
        let words = between(&svg[svg.find("</svg>").unwrap()..], "<p>", "</p>");
        (words, Scan::drawn(svg))
    });
    drawn.collect()
}

#[test]
fn a_scanner_reads_every_slip_also_blurred_and_with_a_fifth_of_it_lost() {
    let html = printed(&site(), &["--lang", "en,pt-BR"]);
    let codes = codes(&html);
    let words: Vec<&str> = codes.iter().map(|(words, _)| words.as_str()).collect();
    let expected = ["EARLY:EN", "EARLY:PT-BR", "LATE:EN", "LATE:PT-BR"]
        .map(|end| format!("PAPERSMART:COUNCIL/SECOND/{end}"));
    assert_eq!(words, expected, "in speaking order, without those who left the list");
    for (words, scan) in codes {
        let expected = Some(words.as_str());
        assert_eq!(scan.read().as_deref(), expected);
        assert_eq!(scan.blurred(SCALE / 3).read().as_deref(), expected, "blurred");
        assert_eq!(scan.blotted(0.1).read().as_deref(), expected, "blotted");
        let worn = scan.worn(&words, 5);
        assert_eq!(worn.read().as_deref(), expected, "worn");
        assert_eq!(worn.blurred(SCALE / 3).read().as_deref(), expected, "worn and blurred");
        let code: SlipCode = words.parse().unwrap();
        assert_eq!(code.session, "council/second".parse().unwrap());
    }
}

/// So that wear is what it claims to be: past what the level of the code can
/// restore, nothing is read.
#[test]
fn a_code_that_is_worn_too_far_is_not_read() {
    let text = "PAPERSMART:COUNCIL/SECOND/EARLY:EN";
    let code = QrCode::of(text).unwrap();
    let scan = Scan::of(code.side(), |column, row| code.is_dark(column, row));
    assert_eq!(scan.worn(text, 5).decoded().as_deref(), Some(text));
    assert_eq!(scan.worn(text, 2).decoded(), None);
    let words: BTreeSet<usize> = codewords(text).into_values().collect();
    assert_eq!(words.len(), 71, "the 70 of version 3, and what remains over");
}

#[test]
fn a_slip_without_a_language_says_none() {
    let html = printed(&site(), &["--entry", "late"]);
    let codes = codes(&html);
    assert_eq!(codes.len(), 1);
    assert_eq!(codes[0].1.read().as_deref(), Some("PAPERSMART:COUNCIL/SECOND/LATE"));
}

#[test]
fn each_slip_speaks_six_languages() {
    let html = printed(&site(), &["--entry", "early", "--lang", "fr"]);
    let catalogue = Catalogue::embedded();
    for language in Language::ALL {
        let start = format!("<section dir={} lang={language}>", language.dir());
        let other = format!("<section lang={language} dir={}>", language.dir());
        let section = html.split(&start).nth(1).or_else(|| html.split(&other).nth(1)).unwrap();
        let section = section.split("</section>").next().unwrap();
        let order = catalogue.say(language, "slip-entry", &[("order", "20".into())]);
        let reply = catalogue.word(language, "term-statement-kind-right-of-reply").unwrap();
        let french = catalogue.word(language, "language-name-fr").unwrap();
        for words in [&order, reply, french, "2026"] {
            assert!(section.contains(words), "{language}: no {words} in {section}");
        }
        for id in ["slip-mark", "slip-scan"] {
            assert!(html.contains(catalogue.word(language, id).unwrap()), "{language} {id}");
        }
    }
    let names = ["Cedar", "Cèdre", "Кедр", "Cedro"];
    assert!(names.iter().all(|name| html.contains(name)), "{html}");
}

#[test]
fn a_slip_asks_for_nothing_and_runs_nothing() {
    let site = site();
    let speakers = site.read("content/speakers.toml");
    site.write(
        "content/speakers.toml",
        speakers.replacen("Cedar", "<script>x</script> & Cedar", 1),
    );
    let html = printed(&site, &[]);
    assert!(html.contains("&lt;script") && !html.contains("<script"), "{html}");
    for reference in [" src=", " href=", "url(", "@import", "http:", "https:"] {
        assert!(!html.contains(reference), "{reference}");
    }
}

#[test]
fn sheets_are_of_the_paper_that_was_asked_for() {
    let site = site();
    for (size, page, sheets) in
        [("a4", "A4;", 2), ("a5", "A5;", 2), ("a5-pairs", "A4 landscape;", 1)]
    {
        let html = printed(&site, &["--size", size]);
        assert!(html.contains(&format!("size: {page}")), "{size}");
        assert_eq!(html.matches("class=sheet").count(), sheets, "{size}");
        assert_eq!(codes(&html).len(), 2);
    }
    assert_eq!(run(&site, &["--size", "letter"]).status.code(), Some(2));
}

#[test]
fn the_same_list_makes_the_same_slips() {
    let site = site();
    assert_eq!(printed(&site, &[]), printed(&site, &[]));
}

#[test]
fn a_file_of_slips_is_its_owners_alone() {
    let site = site();
    let html = printed(&site, &[]);
    let path = site.out("slips.html");
    std::fs::write(&path, "older").unwrap();
    assert_eq!(printed(&site, &["--out", "slips.html"]), "");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), html);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    let beside = std::fs::read_dir(path.parent().unwrap()).unwrap();
    assert_eq!(beside.count(), 2, "the site and the slips");
}

#[test]
fn slips_are_never_written_where_they_would_be_published() {
    let site = site();
    site.build("built", NOW);
    #[cfg(unix)]
    std::os::unix::fs::symlink(site.out("built"), site.out("link")).unwrap();
    let before = tree(&site.out("."));
    let places = [
        "built/slips.html",
        "built/deep/er/slips.html",
        "link/slips.html",
        "none/../built/slips.html",
        "site/content/slips.html",
        "site/public/slips.html",
    ];
    for place in places {
        let output = run(&site, &["--out", place]);
        assert_eq!(output.status.code(), Some(1), "{place}: {}", said(&output));
        assert!(said(&output).contains("may be seen by others"), "{}", said(&output));
    }
    assert!(before == tree(&site.out(".")));
}

#[test]
fn where_others_read_along_slips_are_written_to_a_file_only() {
    let site = site();
    let command = ["slips", "--meeting", "plenary-2"];
    let output = site.command(&command).env("CI", "true").output().unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    assert!(!said(&output).contains("Cedar"));
    assert_eq!(run(&site, &["--quiet-names", "--out", "slips.html"]).status.code(), Some(0));
}

#[test]
fn what_is_on_no_list_has_no_slip() {
    let site = site();
    site.write(&format!("{OPEN}/speakers/plenary-2.toml"), "entries = []\n");
    assert_eq!(run(&site, &[]).status.code(), Some(1));
    assert_eq!(run(&site, &["--entry", "nobody"]).status.code(), Some(1));
    let entry = "[[entries]]\nid = \"first\"\norder = 1\nspeaker = \"birch\"\nitem = \"work\"\n";
    site.write(&format!("{OPEN}/speakers/plenary-1.toml"), entry);
    let output = run(&site, &["--entry", "first"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("not on the speakers’ list of plenary-2"), "{}", said(&output));
}

/// An id, mostly as long as those that people give.
fn id() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[a-z0-9][a-z0-9-]{0,11}", 1 => "[a-z0-9][a-z0-9-]{0,63}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_the_ids_a_scanner_reads_the_code(
        body in id(),
        session in id(),
        entry in id(),
        language in prop::option::of("(ar|zh|en|fr|ru|es|pt|de|zh-Hant|pt-BR)"),
    ) {
        let language: Option<Tag> = language.map(|tag| tag.parse().unwrap());
        let session = format!("{body}/{session}").parse().unwrap();
        let slip = SlipCode { session, entry: entry.parse().unwrap(), language };
        let text = slip.to_string();
        let code = QrCode::of(&text).unwrap();
        let scan = Scan::of(code.side(), |column, row| code.is_dark(column, row));
        prop_assert_eq!(scan.decoded(), Some(text.clone()));
        prop_assert_eq!(text.parse::<SlipCode>(), Ok(slip));
        // Up to version 4, which has room for 50 characters. Of larger codes the
        // reader that tests use loses some in a hundred when they are blurred.
        if code.side() <= 33 + 2 * QUIET_ZONE {
            let blurred = scan.blurred(SCALE / 6);
            prop_assert_eq!(blurred.read(), Some(text.clone()), "blurred");
            prop_assert_eq!(scan.worn(&text, 5).read(), Some(text.clone()), "worn");
        }
    }
}
