//! What the engine answers, through the same loop as a browser's.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod host;

use host::{Host, files, statement};
use papersmart_search::Language;
use serde_json::json;

fn small() -> Host {
    let groups = [
        vec![
            statement(
                "a",
                "Fisheries",
                "We protect the oceans. Plastic waste harms the marine life of the world.",
            ),
            statement(
                "b",
                "Health",
                "Plastic bags and marine law. The life of the city goes on, and waste grows.",
            ),
        ],
        vec![statement("c", "Oceans", "Nothing else is said here of substance, but fisheries.")],
    ];
    Host::new(Language::En, files(Language::En, &groups))
}

#[test]
fn words_find_their_records_in_all_segments() {
    let mut host = small();
    assert_eq!(host.urls("oceans")[0], "/en/ga/80/statements/c/");
    assert!(host.urls("plastic").len() == 2);
    assert_eq!(host.urls("plastic -bags"), ["/en/ga/80/statements/a/"]);
}

#[test]
fn a_phrase_is_found_only_where_it_stands() {
    let mut host = small();
    assert_eq!(host.urls("\"marine life\""), ["/en/ga/80/statements/a/"]);
    assert!(host.urls("\"life marine\"").is_empty());
}

#[test]
fn a_typing_error_is_mended() {
    let mut host = small();
    let answer = host.answer("plsatic");
    assert_eq!(answer["corrected"], "plastic");
    assert_eq!(answer["total"], 2);
}

#[test]
fn a_quoted_word_is_meant_as_it_stands() {
    let mut host = small();
    assert_eq!(host.urls("\"plastic\"").len(), 2);
    let answer = host.answer("\"plsatic\"");
    assert_eq!((&answer["total"], &answer["corrected"]), (&json!(0), &json!(null)));
}

#[test]
fn an_unfinished_word_finds_longer_ones() {
    assert_eq!(small().urls("fisher").len(), 2);
}

#[test]
fn fields_narrow() {
    let mut host = small();
    assert_eq!(host.urls("waste speaker:бразилия date:2025-09 item:7 session:80").len(), 2);
    assert!(host.urls("waste date:2026").is_empty());
}

#[test]
fn facets_count_exactly() {
    let mut host = small();
    let step = host.run(&json!({ "q": "plastic", "facets": true }));
    let facets = &step["done"]["facets"];
    assert_eq!(
        facets["session"][0],
        json!({ "key": "ga/80", "label": "Eightieth session", "count": 2 })
    );
    assert_eq!(facets["year"][0]["count"], 2);
}

#[test]
fn a_query_takes_few_rounds() {
    let mut host = small();
    host.run(&json!({ "warm": true }));
    assert_eq!(host.rounds, 1);
    host.answer("plastic");
    assert!(host.rounds <= 3, "{} rounds", host.rounds);
}

#[test]
fn a_tampered_block_is_refused() {
    let mut host = small();
    host.run(&json!({ "warm": true }));
    for (path, bytes) in &mut host.files {
        if path.ends_with(".bin") {
            bytes.iter_mut().for_each(|byte| *byte ^= 1);
        }
    }
    assert_eq!(host.run(&json!({ "q": "plastic" }))["error"]["kind"], "tampered");
}

#[test]
fn records_in_any_order_make_the_same_files() {
    let one = statement("a", "Fisheries", "We protect the oceans.");
    let two = statement("b", "Health", "We protect the hills.");
    let of = |records| files(Language::En, &[records]);
    assert_eq!(of(vec![one.clone(), two.clone()]), of(vec![two, one]));
}
