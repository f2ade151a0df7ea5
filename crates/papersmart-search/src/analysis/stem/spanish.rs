//! Spanish: plurals are taken off before Snowball, which would keep `mujeres`
//! from `mujer` and `años` from `año`; and the accents it looks for in the
//! common endings, taken by folding, are put back.

use frostem::Stemmer;

/// Endings as folded and as written.
const ENDINGS: &[(&str, &str)] = &[("cion", "ción"), ("sion", "sión"), ("logia", "logía")];

/// Words that Snowball cuts in two, and their stem.
const IRREGULAR: &[(&str, &str)] =
    &[("desarme", "desarm"), ("firme", "firm"), ("gendarme", "gendarm")];

pub(super) fn stem(form: &str, snowball: Stemmer) -> String {
    let singular = singular(form);
    if let Some((_, stem)) = IRREGULAR.iter().find(|(word, _)| *word == singular) {
        return (*stem).to_owned();
    }
    let ending = ENDINGS.iter().find_map(|(folded, written)| {
        singular.strip_suffix(folded).map(|head| format!("{head}{written}"))
    });
    let stem = snowball.stem(ending.as_deref().unwrap_or(&singular)).into_owned();
    if stem.len() < 2 { singular } else { stem.replace('ó', "o").replace('í', "i") }
}

fn singular(form: &str) -> String {
    let vowel = |head: &str| head.ends_with(['a', 'e', 'i', 'o', 'u']);
    // `capaces` of `capaz`, but `indices` of `indice`.
    if let Some(head) = form.strip_suffix("ces")
        && vowel(head)
        && head.len() > 1
        && !["indi", "apendi", "verti"].contains(&head)
    {
        return format!("{head}z");
    }
    // `clases` of `clase`, but `gases` of `gas`.
    if form.len() > 5 && (form.ends_with("ases") || form.ends_with("oses")) {
        return form[..form.len() - 1].to_owned();
    }
    let mut word = form;
    // Twice for `intereses`, so that `interes` meets it.
    for _ in 0..2 {
        word = match word.strip_suffix("es") {
            Some(head) if head.len() > 2 && !vowel(head) => head,
            _ => word,
        };
    }
    match word.strip_suffix('s') {
        Some(head) if head.len() > 2 && head.ends_with(['a', 'e', 'o']) => head.to_owned(),
        _ => word.to_owned(),
    }
}
