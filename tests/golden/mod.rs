//! Whether search finds what people ask for. `queries/` holds questions in six
//! languages with the pages of the sample site that answer them, `floors.toml`
//! what must be reached. `cargo test --test it golden:: -- --nocapture` prints the
//! table and every question that is not answered fully;
//! `GOLDEN_FLOORS=write` sets the floors to what is measured.

mod queries;
mod scores;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use crate::built::{self, Sample};
use papersmart::i18n::Language;
use papersmart::search::{self, Host, Question};
use papersmart::source::World;
use queries::Query;
use scores::{Floors, Score, Table};

/// The sample long after its sessions, built once for all tests.
static SAMPLE: LazyLock<Sample> = LazyLock::new(|| built::sample("2026-11-21T00:00:00Z"));

/// Those who ask look at the first page of hits.
const LIMIT: usize = 10;

#[test]
fn every_language_asks_sixty_different_questions_and_more() {
    for language in Language::ALL {
        let queries = queries::read(language);
        let different: BTreeSet<_> =
            queries.iter().map(|query| (&query.class, &query.query)).collect();
        assert!(queries.len() >= 60, "{}: {} questions", language.code(), queries.len());
        assert_eq!(different.len(), queries.len(), "{}: asked twice", language.code());
    }
}

#[test]
fn the_judged_pages_exist() {
    let out = &SAMPLE.out;
    for language in Language::ALL {
        for Query { query, pages, never, .. } in queries::read(language) {
            assert!(!pages.is_empty(), "{}: nothing answers {query}", language.code());
            for page in pages.iter().chain(&never) {
                let file = out.join(language.code()).join(page).join("index.html");
                assert!(file.exists(), "{}: {query}: no {page}", language.code());
            }
        }
    }
}

#[test]
fn search_finds_what_people_ask_for() {
    let table = asked(&SAMPLE.out);
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
    let folder = World::at_present(out);
    let mut table = Table::default();
    for language in Language::ALL {
        let mut host = Host::new(&folder, move || search::engine(language));
        for query in queries::read(language) {
            let (q, prefix) = (query.query.as_str(), query.is_still_typed());
            let answer = host.answer(&Question { q, limit: LIMIT, prefix }).unwrap();
            let hits: Vec<_> = answer.hits.iter().map(|hit| page(&hit.url)).collect();
            table.add(language, &query, Score::of(&query, &hits, LIMIT));
        }
    }
    table
}

/// An address from the root of its language.
fn page(url: &str) -> &str {
    url.trim_start_matches('/').split_once('/').map_or("", |(_, page)| page)
}
