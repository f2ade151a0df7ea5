//! Whatever a text holds, what comes out of it is sound: the first byte chooses its
//! language, the rest is the text.
#![no_main]

#[path = "../../tests/support/sound.rs"]
mod sound;

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use papersmart::i18n::Language;
use papersmart::markdown::{Setting, beside, compare, links, problems, to_html, to_text};

fuzz_target!(|input: (u8, &str)| {
    let (choice, text) = input;
    let language = Language::ALL[usize::from(choice) % Language::ALL.len()];
    let tag = language.code().parse().expect("a language");
    let addresses = links(text).into_iter().map(|(_, link)| (link, "/a/".to_owned()));
    let addresses: BTreeMap<String, String> = addresses.collect();
    let setting = |id_prefix| Setting {
        language: &tag,
        links: &addresses,
        top_heading: 2,
        id_prefix,
        table_label: Some("Table"),
        notes_label: "Notes",
        back_label: "Back",
    };
    assert!(sound::sound(&to_html(text, &setting("t-"))) < 200);
    // What is beside it is the same text, in part.
    let half = text.char_indices().nth(text.chars().count() / 2).map_or(0, |(at, _)| at);
    sound::sound(&beside((text, &setting("a-")), (&text[half..], &setting("b-"))));
    let _ = compare(text, &text[half..]);
    assert!(to_text(text).len() <= 2 * text.len());
    for problem in problems(text) {
        assert!(text.get(problem.range).is_some());
    }
});
