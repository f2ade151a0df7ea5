//! French: Snowball looks for accents that folding took; the endings it misses
//! for that are brought to ones that it knows.

use frostem::Stemmer;

/// Endings without their accents, longest first, and what meets their base.
const ENDINGS: &[(&str, &str)] = &[
    ("ieres", "ier"),
    ("iere", "ier"),
    ("ciees", "cier"),
    ("fiees", "fier"),
    ("ciee", "cier"),
    ("fiee", "fier"),
    ("cies", "cier"),
    ("fies", "fier"),
    ("cie", "cier"),
    ("fie", "fier"),
    ("erent", "er"),
    ("ees", "e"),
    ("ee", "e"),
    ("ifs", "ive"),
    ("if", "ive"),
];

/// Plurals that no rule makes.
const IRREGULAR: &[(&str, &str)] = &[("travaux", "travail"), ("yeux", "oeil"), ("baux", "bail")];

pub(super) fn stem(form: &str, snowball: Stemmer) -> String {
    if let Some((_, singular)) = IRREGULAR.iter().find(|(plural, _)| *plural == form) {
        return snowball.stem(singular).into_owned();
    }
    let ending = ENDINGS.iter().find_map(|(ending, base)| {
        let head = form.strip_suffix(ending).filter(|head| head.len() >= 3)?;
        Some(format!("{head}{base}"))
    });
    snowball.stem(ending.as_deref().unwrap_or(form)).into_owned()
}
