//! What is remembered of PDFs and scans that are filed, what a person is told
//! of them, and what readers get of it.

use crate::fixture::{Fixture, NOW, OPEN, differences, tree};
use crate::sheets::{CODE, bomb, encoded, pages, sheet, words};
use image::ImageFormat;
use papersmart::i18n::Language;

const FOLDER: &str = "statements/birch-second";

/// A site, and a file that is handed in.
fn site(name: &str, bytes: &[u8]) -> Fixture {
    let site = Fixture::new();
    std::fs::write(site.out(name), bytes).unwrap();
    site
}

/// Runs a command of the desk that must be carried out; what it says.
fn does(site: &Fixture, arguments: &[&str]) -> String {
    let output = site.run(&[arguments, &["--now", NOW]].concat());
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
    said
}

fn receive(site: &Fixture, name: &str) -> String {
    let entry = ["--id", "birch-second", "--entry", "inscribed-birch"];
    does(site, &[&["statement", "receive", name][..], &entry].concat())
}

fn found(site: &Fixture, language: &str, query: &str) -> u64 {
    site.build("public", NOW);
    let search = ["search", "--out", "public", "--json", query];
    let output = site.run(&[&["--lang", language][..], &search].concat());
    let hits: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    hits["total"].as_u64().unwrap()
}

fn record(site: &Fixture) -> String {
    site.read(&format!("{OPEN}/{FOLDER}/statement.toml"))
}

#[test]
fn what_a_pdf_says_is_kept_beside_it_and_found_once_it_is_released() {
    let site = site("text.fr.pdf", &pages(&[&words("Le papier voyage mal.")], ""));
    let said = receive(&site, "text.fr.pdf");
    assert!(!said.contains("image only"), "{said}");
    assert!(record(&site).contains("text = \"layer\""), "{}", record(&site));
    let sidecar = format!("{OPEN}/{FOLDER}/fr.pdf.txt");
    assert_eq!(site.read(&sidecar), "Le papier voyage mal.");
    assert_eq!(found(&site, "fr", "voyage"), 0, "it waits for its release");
    does(&site, &["statement", "release", "birch-second"]);
    assert_eq!(found(&site, "fr", "voyage"), 1);
    assert_eq!(found(&site, "en", "voyage"), 0, "texts are in the index of their language");
    let public = site.tree("public");
    assert!(!public.keys().any(|path| path.ends_with(".txt") && path.contains("birch")));

    std::fs::write(site.out("new.fr.pdf"), pages(&[&words("Une autre page.")], "")).unwrap();
    does(&site, &["statement", "revise", "birch-second", "new.fr.pdf"]);
    assert_eq!((found(&site, "fr", "voyage"), found(&site, "fr", "autre")), (0, 1));
    let superseded = format!("{OPEN}/{FOLDER}/superseded/1/fr.pdf.txt");
    assert_eq!(site.read(&superseded), "Le papier voyage mal.");
    does(&site, &["statement", "recall", "birch-second"]);
    assert_eq!(found(&site, "fr", "autre"), 0);
}

#[test]
fn a_scan_without_text_says_so_on_its_page_in_each_language() {
    let site = site("scan.fr.png", &encoded(&sheet(CODE), ImageFormat::Png));
    // Without a program that recognises text.
    let mut command = site.command(&["statement", "receive", "scan.fr.png", "--now", NOW]);
    command.args(["--id", "birch-second", "--entry", "inscribed-birch"]);
    let output = command.env("PATH", "").output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("image only"), "{said}");
    assert!(record(&site).contains("text = \"none\""), "{}", record(&site));
    does(&site, &["statement", "release", "birch-second"]);
    site.build("public", NOW);
    for (language, words) in [
        ("en", "Image only, no readable text."),
        ("fr", "Image seule, sans texte lisible."),
        ("zh", "仅为图像，无可读文本。"),
    ] {
        let page = format!("{language}/council/second/statements/birch-second/index.html");
        let page = String::from_utf8(site.tree("public")[&page].clone()).unwrap();
        assert!(page.contains(words) && page.matches("mailto:").count() > 1, "{page}");
    }
}

#[test]
fn a_file_with_active_content_is_filed_with_a_warning_or_refused() {
    let active = pages(&[&words("Text")], "/OpenAction << /S /JavaScript /JS (1) >>");
    let policy = "[policies]\nrefuse = [\"active\", \"encrypted\"]\n";
    for language in Language::ALL {
        let site = site("text.en.pdf", &active);
        let receive = [
            "--lang",
            language.code(),
            "statement",
            "receive",
            "text.en.pdf",
            "--id",
            "birch-second",
            "--entry",
            "inscribed-birch",
        ];
        let said = does(&site, &receive);
        assert!(said.contains("text.en.pdf") && !said.contains("desk-"), "{said}");
        assert!(record(&site).contains("text = \"layer\""));
    }
    let site = site("text.en.pdf", &active);
    let toml = site.read("content/site.toml");
    let toml = match toml.contains("[policies]\n") {
        true => toml.replace("[policies]\n", policy),
        false => format!("{toml}\n{policy}"),
    };
    site.write("content/site.toml", toml);
    let before = tree(&site.site().join("content"));
    let entry = ["--entry", "inscribed-birch", "--now", NOW];
    let output = site.run(&[&["statement", "receive", "text.en.pdf"][..], &entry].concat());
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("policies.refuse"), "{said}");
    assert_eq!(differences(&before, &tree(&site.site().join("content"))), [""; 0]);
}

#[test]
fn a_file_that_unpacks_beyond_all_measure_is_not_filed() {
    let site = site("bomb.en.pdf", &bomb());
    let entry = ["--entry", "inscribed-birch", "--now", NOW];
    let output = site.run(&[&["statement", "receive", "bomb.en.pdf"][..], &entry].concat());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(1) && said.contains("unpacked"), "{said}");
}

#[test]
fn a_text_that_is_said_to_be_beside_a_file_has_to_be_there() {
    let site = site("text.fr.pdf", &pages(&[&words("Le papier voyage mal.")], ""));
    receive(&site, "text.fr.pdf");
    site.remove(&format!("{OPEN}/{FOLDER}/fr.pdf.txt"));
    let output = site.run(&["check", "--now", NOW]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(1) && said.contains("fr.pdf.txt"), "{said}");
}
