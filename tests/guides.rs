//! The sample's guides speak the interface's own words: whatever they set in
//! bold can be read on a page in that language, and every page leads to them.

use std::fs;
use std::path::Path;

use crate::built;
use papersmart::i18n::{Catalogue, Language};
use walkdir::WalkDir;

const GUIDES: [&str; 4] = ["delegate", "interpreter", "secretariat", "archivist"];

/// A guide as its editor wrote it, without its head.
fn guide(name: &str, language: Language) -> String {
    let file = format!("{}/content/guides/{name}.{language}.md", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(file).unwrap().splitn(3, "+++").nth(2).unwrap().to_owned()
}

/// What a text sets in bold.
fn bold(text: &str) -> Vec<&str> {
    text.split("**").skip(1).step_by(2).collect()
}

/// Whether a phrase is a label, or the part of a sentence before its colon.
fn is_said(catalogue: &Catalogue, language: Language, phrase: &str) -> bool {
    let plain = |text: &str| text.replace('\u{a0}', " ").replace('’', "'");
    let phrase = plain(phrase);
    catalogue.words(language).values().any(|word| {
        let word = plain(word);
        let start = word.split([':', '：']).next().unwrap_or_default();
        phrase == word || phrase == start.trim_end()
    })
}

#[test]
fn what_guides_set_in_bold_is_what_the_interface_says() {
    let catalogue = Catalogue::embedded();
    for language in Language::ALL {
        for name in GUIDES {
            let text = guide(name, language);
            let strange: Vec<_> = (bold(&text).into_iter())
                .filter(|phrase| !is_said(&catalogue, language, phrase))
                .collect();
            assert!(strange.is_empty(), "{name} in {language}: {strange:?}");
        }
    }
    assert!(!is_said(&catalogue, Language::En, "Upcoming sessions"), "the test can fail");
}

/// The same steps and the same labels in six languages, so that no language
/// falls behind when a guide changes.
#[test]
fn guides_have_the_same_steps_in_every_language() {
    let shape = |name, language| {
        let text = guide(name, language);
        let starts = text.lines().filter(|line| !line.is_empty()).map(|line| {
            line.split(' ').next().filter(|mark| matches!(*mark, "##" | "-") || mark.ends_with('.'))
        });
        let starts: Vec<_> = starts.map(|mark| mark.map(str::to_owned)).collect();
        (starts, bold(&text).len(), text.matches('`').count())
    };
    for name in GUIDES {
        let english = shape(name, Language::En);
        for language in Language::ALL {
            assert_eq!(shape(name, language), english, "{name} in {language}");
        }
    }
}

#[test]
fn every_page_leads_to_the_guides_and_their_page_to_each() {
    let sample = built::sample("2026-04-29T08:30:00Z");
    let mut seen = 0;
    for language in Language::ALL {
        let folder = sample.out.join(language.code());
        let pages = WalkDir::new(&folder).into_iter().map(|entry| entry.unwrap());
        for page in pages.filter(|entry| entry.path().extension().is_some_and(|it| it == "html")) {
            let html = fs::read_to_string(page.path()).unwrap();
            let link = format!("href=/{language}/guides/");
            assert!(html.contains(&link), "{}", page.path().display());
            seen += 1;
        }
        let index = fs::read_to_string(folder.join("guides/index.html")).unwrap();
        for name in GUIDES {
            assert!(index.contains(&format!("/{language}/guides/{name}/")), "{language} {name}");
            assert!(Path::new(&folder).join(format!("guides/{name}/index.html")).exists());
        }
    }
    assert!(seen > 1000, "only {seen} pages");
}
