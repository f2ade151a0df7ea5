//! Whatever a mirror sends is refused or answered from: a manifest of any
//! bytes, a file with other bytes than it is named for.
#![no_main]

#[path = "../../crates/papersmart-search/tests/host/mod.rs"]
mod host;

use std::sync::LazyLock;

use host::{Files, ask, small, splice};
use libfuzzer_sys::fuzz_target;
use papersmart_search::{Engine, Language, manifest_path};
use serde_json::Value;

static GOOD: LazyLock<Files> = LazyLock::new(|| small(Language::En));
static RIGHT: LazyLock<Value> = LazyLock::new(|| asked(&GOOD));

fn asked(files: &Files) -> Value {
    ask(&mut Engine::new(Language::En), files)
}

fuzz_target!(|input: (u8, u32, &[u8])| {
    let (which, at, bytes) = input;
    let mut files = GOOD.clone();
    let paths: Vec<String> = files.keys().filter(|path| path.ends_with(".bin")).cloned().collect();
    let Some(file) = paths.get(usize::from(which)).and_then(|path| files.get_mut(path)) else {
        files.insert(manifest_path(Language::En), bytes.to_vec());
        let _ = asked(&files);
        return;
    };
    splice(file, at as usize, bytes);
    let step = asked(&files);
    assert!(step.get("error").is_some() || step == *RIGHT, "{step}");
});
