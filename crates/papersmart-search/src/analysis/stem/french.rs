//! French: Snowball looks for accents that folding took; what it misses for
//! that is cut here.

use frostem::Stemmer;

/// Endings whose accent Snowball waits for, and what meets their base form.
const ENDINGS: &[(&str, &str)] =
    &[("ees", "e"), ("ee", "e"), ("ieres", "ier"), ("iere", "ier"), ("erent", "er")];

pub(super) fn stem(form: &str, snowball: Stemmer) -> String {
    let ending = ENDINGS.iter().find_map(|(ending, base)| {
        let head = form.strip_suffix(ending).filter(|head| head.len() >= 3)?;
        Some(format!("{head}{base}"))
    });
    snowball.stem(ending.as_deref().unwrap_or(form)).into_owned()
}
