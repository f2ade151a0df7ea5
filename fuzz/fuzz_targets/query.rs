//! Whatever is typed is answered: the first byte chooses the language and
//! whether the last word is still being typed, the rest is the query.
#![no_main]

#[path = "../../crates/papersmart-search/tests/host/mod.rs"]
mod host;

use std::cell::RefCell;

use host::{Host, small};
use libfuzzer_sys::fuzz_target;
use papersmart_search::Language;
use serde_json::json;

thread_local! {
    static HOSTS: RefCell<Vec<Host>> = RefCell::new(
        Language::ALL.into_iter().map(|language| Host::new(language, small(language))).collect(),
    );
}

fuzz_target!(|input: (u8, &str)| {
    let (choice, q) = input;
    let (place, prefix) = (usize::from(choice >> 1) % Language::ALL.len(), choice & 1 == 1);
    HOSTS.with_borrow_mut(|hosts| {
        let step = hosts[place].run(&json!({ "q": q, "prefix": prefix, "facets": true }));
        assert!(step.get("done").is_some(), "{step}");
    });
});
