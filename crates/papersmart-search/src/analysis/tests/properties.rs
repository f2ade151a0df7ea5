//! What holds for any text whatever: offsets, folding, index and query agree.

use proptest::prelude::*;

use super::super::{fold, latin_key, symbol_key, symbol_prefixes};
use super::*;

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

/// Any text, and text of the characters that matter here.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ a-zA-Zé’'\\-./()0-9٠-٩А-яёء-ي\u{64b}\u{640}一-丧後國，、。\u{200f}\u{ad}]{0,60}",
        "[ASEa-e]{1,3}[/ .–]{1,2}[A-C]?[.]?[0-9]{1,4}[/ ()–-][A-Z0-9/. ()-]{0,20}",
    ]
}

proptest! {
    #[test]
    fn tokens_lie_in_the_text_in_order_and_are_not_empty(language in language(), text in text()) {
        for purpose in [Purpose::Index, Purpose::Query] {
            let mut last = 0;
            for token in tokens(language, &text, purpose) {
                prop_assert!(token.from >= last && token.from < token.to);
                prop_assert!(text.is_char_boundary(token.from) && text.is_char_boundary(token.to));
                prop_assert!(token.form.is_some() || token.stem.is_some());
                prop_assert!(token.form.as_deref() != Some("") && token.stem.as_deref() != Some(""));
                last = token.from;
            }
        }
    }

    #[test]
    fn folding_twice_is_folding_once(text in text()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded);
    }

    #[test]
    fn folded_text_has_the_same_terms(language in language(), text in "[^/／⁄∕．，－]{0,40}") {
        let terms = |text: &str| -> Vec<_> {
            let tokens = tokens(language, text, Purpose::Index);
            tokens.into_iter().map(|token| (token.form, token.stem)).collect()
        };
        prop_assert_eq!(terms(&text), terms(&fold(&text)));
    }

    #[test]
    fn a_query_asks_for_nothing_that_its_own_text_lacks(language in language(), text in text()) {
        let index = tokens(language, &text, Purpose::Index);
        for asked in tokens(language, &text, Purpose::Query) {
            let has = |of: fn(&Owned) -> &Option<String>| {
                of(&asked).is_none() || index.iter().any(|token| of(token) == of(&asked))
            };
            prop_assert!(has(|token| &token.form) && has(|token| &token.stem), "{:?}", asked);
        }
    }

    #[test]
    fn an_analyser_that_has_read_much_agrees_with_a_new_one(language in language(), texts in prop::collection::vec(text(), 1..4)) {
        let mut used = Analyser::new(language);
        for text in &texts {
            let mut found = Vec::new();
            used.analyse(text, Purpose::Index, &mut |token| found.push((token.from, token.form.map(str::to_owned), token.stem.map(str::to_owned))));
            let fresh: Vec<_> = tokens(language, text, Purpose::Index).into_iter().map(|token| (token.from, token.form, token.stem)).collect();
            prop_assert_eq!(found, fresh);
        }
    }

    #[test]
    fn a_key_is_its_own_key(text in text()) {
        let _ = latin_key(&text);
        let _ = symbol_prefixes(&text);
        if let Some(key) = symbol_key(&text) {
            prop_assert_eq!(symbol_key(&key), Some(key.clone()));
        }
    }
}
