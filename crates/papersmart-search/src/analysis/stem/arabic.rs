//! Arabic: a light stemmer of our own. It takes off the conjunction, the
//! preposition, the article and the endings of number, gender and possession,
//! and leaves broken plurals alone.

/// What may stand before a word, longest first.
const PREFIXES: &[&str] =
    &["وبال", "وكال", "وفال", "ولل", "فبال", "وال", "فال", "بال", "كال", "ولل", "فلل", "لل", "ال"];

/// Endings, longest first, and how many letters must stay.
const SUFFIXES: &[(&str, usize)] = &[
    ("تها", 3),
    ("تهم", 3),
    ("تنا", 3),
    ("هما", 3),
    ("كما", 3),
    ("يات", 3),
    ("ات", 3),
    ("ان", 3),
    ("ون", 3),
    ("ين", 3),
    ("ها", 3),
    ("هم", 3),
    ("هن", 3),
    ("نا", 3),
    ("كم", 3),
    ("يه", 3),
    ("ته", 3),
    ("وا", 3),
    ("تي", 3),
    ("ه", 3),
    ("ي", 3),
    ("ا", 3),
    ("ت", 4),
];

pub(super) fn stem(form: &str) -> String {
    let mut word = without_prefix(form);
    for _ in 0..2 {
        word = without_suffix(word);
    }
    match word.strip_suffix(['ء', 'ي']) {
        Some(head) if head.ends_with('ا') && letters(head) >= 3 => head.to_owned(),
        _ => word.to_owned(),
    }
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

fn without_prefix(word: &str) -> &str {
    let article = PREFIXES
        .iter()
        .find_map(|prefix| word.strip_prefix(prefix).filter(|rest| letters(rest) >= 2));
    if let Some(rest) = article {
        return rest;
    }
    match word.strip_prefix('و') {
        Some(rest) if letters(rest) >= 4 => rest,
        _ => word,
    }
}

fn without_suffix(word: &str) -> &str {
    SUFFIXES
        .iter()
        .find_map(|(suffix, least)| {
            word.strip_suffix(suffix).filter(|rest| letters(rest) >= *least)
        })
        .unwrap_or(word)
}
