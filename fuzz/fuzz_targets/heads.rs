//! A forged head, rightly named and listed, is refused or answered from: no
//! digest protects from whoever writes the manifest too.
#![no_main]

#[path = "../../crates/papersmart-search/tests/host/mod.rs"]
mod host;

use std::sync::LazyLock;

use host::{Files, ask, forge, small, splice};
use libfuzzer_sys::fuzz_target;
use papersmart_search::{Engine, Language};

static GOOD: LazyLock<Files> = LazyLock::new(|| small(Language::En));

fuzz_target!(|input: (u32, &[u8])| {
    let (at, piece) = input;
    let forged = forge(GOOD.clone(), |head| splice(head, at as usize, piece));
    let step = ask(&mut Engine::new(Language::En), &forged);
    assert!(step.get("error").is_some() || step.get("done").is_some(), "{step}");
});
