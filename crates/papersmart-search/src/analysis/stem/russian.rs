//! Russian: Snowball, and then what it leaves apart: vowels that come and go
//! (`рынок`, `рынка`; `беженец`, `беженцев`), surnames in `-ов` that look like
//! plurals, and a few words that follow no rule.

use frostem::Stemmer;

/// Forms and the stem they belong to.
const IRREGULAR: &[(&str, &str)] = &[
    ("дни", "ден"),
    ("дня", "ден"),
    ("дню", "ден"),
    ("днем", "ден"),
    ("дне", "ден"),
    ("дней", "ден"),
    ("дням", "ден"),
    ("днями", "ден"),
    ("днях", "ден"),
    ("детьми", "дет"),
    ("людьми", "люд"),
    ("времени", "врем"),
    ("временем", "врем"),
    ("времена", "врем"),
    ("времен", "врем"),
    ("земель", "земл"),
    ("писем", "письм"),
    ("сестер", "сестр"),
    ("мать", "матер"),
    ("дочь", "дочер"),
];

pub(super) fn stem(form: &str, snowball: Stemmer) -> String {
    if let Some((_, stem)) = IRREGULAR.iter().find(|(word, _)| *word == form) {
        return (*stem).to_owned();
    }
    let stem = snowball.stem(form).into_owned();
    let letters = stem.chars().count();
    if letters < 2 {
        return form.to_owned();
    }
    let without = |ending: &str, least: usize| {
        stem.strip_suffix(ending).filter(|_| letters >= least + ending.chars().count())
    };
    if let Some(head) = without("ов", 3).or_else(|| without("ев", 4)) {
        return head.to_owned();
    }
    let fleeting = |vowel: &str, consonant: &str| {
        let head = without(&format!("{vowel}{consonant}"), 2)?;
        (!head.ends_with(['а', 'е', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я']))
            .then(|| format!("{head}{consonant}"))
    };
    let after_hush = stem.ends_with("шек") || stem.ends_with("чек") || stem.ends_with("жек");
    let shorter = fleeting("о", "к").or_else(|| fleeting("е", "ц"));
    let shorter = shorter.or_else(|| if after_hush { fleeting("е", "к") } else { None });
    shorter.unwrap_or(stem)
}
