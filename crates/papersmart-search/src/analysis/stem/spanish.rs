//! Spanish: Snowball looks for accents that folding took; those of the common
//! endings are put back before.

use frostem::Stemmer;

/// Endings as folded and as written.
const ENDINGS: &[(&str, &str)] = &[("cion", "ción"), ("sion", "sión"), ("logia", "logía")];

pub(super) fn stem(form: &str, snowball: Stemmer) -> String {
    let ending = ENDINGS.iter().find_map(|(folded, written)| {
        form.strip_suffix(folded).map(|head| format!("{head}{written}"))
    });
    snowball.stem(ending.as_deref().unwrap_or(form)).into_owned()
}
