//! Whatever people type and whatever a mirror sends: an answer or an error,
//! never a panic, never a page that is not in the index.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod host;

use host::{Host, ask, forge, small, splice};
use papersmart_search::{Engine, Language};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Queries that are made of what means something to the parser.
fn query() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\"".to_owned()),
        Just("«".to_owned()),
        Just("-".to_owned()),
        Just("date:".to_owned()),
        Just("发言者：".to_owned()),
        Just("..".to_owned()),
        Just("2026-04".to_owned()),
        Just("A/68/1".to_owned()),
        Just(" ".to_owned()),
        Just("oceans".to_owned()),
        Just("海洋".to_owned()),
        any::<char>().prop_map(String::from),
        "\\PC{0,12}",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bad_syntax_is_never_an_error(q in query(), place in 0..6_usize, prefix: bool) {
        let language = Language::ALL[place];
        let mut host = Host::new(language, small(language));
        let step = host.run(&json!({ "q": q, "prefix": prefix, "facets": true }));
        prop_assert!(step.get("done").is_some(), "{step}");
    }

    #[test]
    fn a_damaged_file_gives_an_error_or_the_same_answer(
        file in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        flip in 1..=255_u8,
        cut: bool,
    ) {
        let good = small(Language::En);
        let right = Host::new(Language::En, good.clone()).run(&json!({ "q": "plastic" }));
        let mut bad = good;
        let paths: Vec<String> = bad.keys().filter(|path| path.ends_with(".bin")).cloned().collect();
        let bytes = bad.get_mut(file.get(&paths)).unwrap();
        let place = at.index(bytes.len());
        if cut {
            bytes.truncate(place);
        } else {
            bytes[place] ^= flip;
        }
        let mut engine = Engine::new(Language::En);
        let step = ask(&mut engine, &bad);
        prop_assert!(step.get("error").is_some() || step == right, "{step}");
    }

    #[test]
    fn a_forged_head_gives_an_error_or_an_answer(
        at: usize,
        piece in prop::collection::vec(any::<u8>(), 0..6),
    ) {
        let forged = forge(small(Language::En), |head| splice(head, at, &piece));
        let step = ask(&mut Engine::new(Language::En), &forged);
        prop_assert!(step.get("error").is_some() || step.get("done").is_some(), "{step}");
    }

    #[test]
    fn a_manifest_of_anything_is_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut engine = Engine::new(Language::En);
        engine.ask("{}");
        engine.provide("search/en.json", 0, &bytes);
        let step: Value = serde_json::from_str(&engine.ask("{\"q\":\"x\"}")).unwrap();
        prop_assert!(step.get("error").is_some() || step.get("need").is_some());
    }
}
