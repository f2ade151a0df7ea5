//! Every code that the source uses has its message, with a help, and every
//! message has its code.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::Site;
use fluent_syntax::ast::{Entry, Message};

/// What a code is written after.
const BEFORE: [&str; 9] = [
    "Finding::error(",
    "Finding::warning(",
    ".error(",
    ".bad(",
    "named(",
    "parse(cell, ",
    "Known::new(",
    "cycles(&parents, ",
    "parsed! {",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The source of the program without its unit tests.
fn source() -> String {
    let mut source = String::new();
    let files = walkdir::WalkDir::new(root().join("src")).sort_by_file_name();
    for file in files {
        let file = file.unwrap();
        if file.path().extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(file.path()).unwrap();
            source.push_str(text.split("#[cfg(test)]").next().unwrap_or_default());
        }
    }
    source
}

fn looks_like_code(text: &str) -> bool {
    text.trim_matches('-').contains('-')
        && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// The codes that stand right after something that makes a finding.
fn used(source: &str) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for before in BEFORE {
        for (at, _) in source.match_indices(before) {
            let rest = source[at + before.len()..].trim_start();
            let literal = rest.strip_prefix('"').and_then(|rest| rest.split('"').next());
            codes.extend(literal.filter(|text| looks_like_code(text)).map(str::to_owned));
        }
    }
    let words = source.split('"').filter(|word| looks_like_code(word));
    codes.extend(words.filter(|word| word.starts_with("markdown-")).map(str::to_owned));
    codes
}

#[test]
fn codes_and_messages_agree() {
    let (source, catalogue) = (source(), Site::catalogue());
    let used = used(&source);
    let unsaid: Vec<_> = used.difference(&catalogue).collect();
    assert!(unsaid.is_empty(), "without a message: {unsaid:?}");
    let unused = |code: &&String| !source.contains(&format!("\"{code}\""));
    let unused: Vec<_> = catalogue.iter().filter(unused).collect();
    assert!(unused.is_empty(), "messages that nothing uses: {unused:?}");
    assert!(used.len() > 60, "only {} codes were found in the source", used.len());
}

#[test]
fn each_message_helps() {
    let resource =
        fluent_syntax::parser::parse(Site::messages()).map_err(|(_, errors)| errors).unwrap();
    let helps = |message: &Message<String>| {
        message.value.is_some() && message.attributes.iter().any(|it| it.id.name == "help")
    };
    let messages: Vec<_> = resource
        .body
        .iter()
        .filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None })
        .collect();
    let mute: Vec<_> = messages.iter().filter(|it| !helps(it)).map(|it| &it.id.name).collect();
    assert!(mute.is_empty(), "{mute:?}");
    assert_eq!(messages.len(), Site::catalogue().len());
}
