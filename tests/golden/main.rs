//! Whether search finds what people ask for. `queries/` holds questions in six
//! languages with the pages of the sample site that answer them, `floors.toml`
//! what must be reached. `cargo test --test golden -- --nocapture` prints the
//! table and every question that is not answered fully;
//! `GOLDEN_FLOORS=write` sets the floors to what is measured.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "tests write the site that they read")]

mod queries;
mod reader;
mod sample;
mod scores;

use std::collections::BTreeSet;
use std::path::Path;

use papersmart_search::Language;
use queries::Query;
use reader::Reader;
use scores::{Floors, Score, Table};

/// Those who ask look at the first page of hits.
const LIMIT: usize = 10;

#[test]
fn every_language_asks_sixty_different_questions_and_more() {
    for language in Language::ALL {
        let queries = queries::read(language);
        let different: BTreeSet<_> =
            queries.iter().map(|query| (&query.class, &query.query)).collect();
        assert!(queries.len() >= 60, "{}: {} questions", language.tag(), queries.len());
        assert_eq!(different.len(), queries.len(), "{}: asked twice", language.tag());
    }
}

#[test]
fn the_judged_pages_exist() {
    let out = sample::built();
    for language in Language::ALL {
        for Query { query, pages, never, .. } in queries::read(language) {
            assert!(!pages.is_empty(), "{}: nothing answers {query}", language.tag());
            for page in pages.iter().chain(&never) {
                let file = out.join(language.tag()).join(page).join("index.html");
                assert!(file.exists(), "{}: {query}: no {page}", language.tag());
            }
        }
    }
}

#[test]
fn search_finds_what_people_ask_for() {
    let table = asked(sample::built());
    println!("{table}");
    let floors = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/floors.toml");
    if std::env::var_os("GOLDEN_FLOORS").is_some_and(|wanted| wanted == "write") {
        std::fs::write(&floors, table.as_floors()).unwrap();
    }
    let floors: Floors = toml::from_str(&std::fs::read_to_string(&floors).unwrap()).unwrap();
    let below = table.below(&floors);
    assert!(below.is_empty(), "{}\n{}", table.misses(), below.join("\n"));
    println!("{}", table.misses());
}

fn asked(out: &Path) -> Table {
    let mut table = Table::default();
    for language in Language::ALL {
        let mut reader = Reader::open(out, language);
        for query in queries::read(language) {
            let hits = reader.pages(&query.query, query.is_still_typed(), LIMIT);
            table.add(language, &query, Score::of(&query, &hits, LIMIT));
        }
    }
    table
}
