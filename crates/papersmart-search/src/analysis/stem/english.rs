//! English: British and American spellings meet before Snowball; `-is-` is the
//! one that stays, as Snowball would cut `organize` down to `organ`.

use frostem::Stemmer;

/// British beginnings of words and their American spelling.
const SPELLINGS: &[(&str, &str)] = &[
    ("programmed", "programed"),
    ("programme", "program"),
    ("centred", "centered"),
    ("centre", "center"),
    ("theatre", "theater"),
    ("fibre", "fiber"),
    ("kilometre", "kilometer"),
    ("metre", "meter"),
    ("litre", "liter"),
    ("calibre", "caliber"),
    ("defence", "defense"),
    ("offence", "offense"),
    ("licence", "license"),
    ("pretence", "pretense"),
    ("practise", "practice"),
    ("practising", "practicing"),
    ("catalogue", "catalog"),
    ("dialogue", "dialog"),
    ("grey", "gray"),
    ("sceptic", "skeptic"),
    ("judgement", "judgment"),
    ("ageing", "aging"),
    ("acknowledgement", "acknowledgment"),
    ("fulfill", "fulfil"),
    ("enroll", "enrol"),
    ("instalment", "installment"),
    ("travell", "travel"),
    ("labell", "label"),
    ("counsell", "counsel"),
    ("modell", "model"),
    ("channell", "channel"),
    ("fuell", "fuel"),
    ("cancell", "cancel"),
    ("signall", "signal"),
    ("marshall", "marshal"),
    ("paediatric", "pediatric"),
    ("anaemi", "anemi"),
    ("foetus", "fetus"),
    ("foetal", "fetal"),
    ("gynaeco", "gyneco"),
    ("haemo", "hemo"),
    ("archaeolog", "archeolog"),
    ("manoeuvr", "maneuver"),
    ("encyclopaed", "encycloped"),
    ("diarrhoea", "diarrhea"),
    ("aluminium", "aluminum"),
    ("sulphur", "sulfur"),
    ("artefact", "artifact"),
    ("enquir", "inquir"),
    ("mould", "mold"),
    ("tyre", "tire"),
    ("cheque", "check"),
    ("plough", "plow"),
    ("storey", "story"),
    ("towards", "toward"),
    ("whilst", "while"),
    ("amongst", "among"),
];

/// Beginnings of words in `-our`.
const OUR: &[&str] = &[
    "labour",
    "favour",
    "honour",
    "neighbour",
    "behaviour",
    "colour",
    "endeavour",
    "harbour",
    "humour",
    "rumour",
    "vapour",
    "vigour",
    "rigour",
    "armour",
    "clamour",
    "odour",
    "parlour",
    "saviour",
    "savour",
    "splendour",
    "tumour",
    "valour",
    "candour",
    "fervour",
    "glamour",
    "ardour",
    "demeanour",
    "rancour",
    "succour",
    "dishonour",
    "disfavour",
    "misbehaviour",
    "unfavour",
    "discolour",
];

/// Plurals and other forms that no rule makes.
const IRREGULAR: &[(&str, &str)] = &[
    ("children", "child"),
    ("women", "woman"),
    ("men", "man"),
    ("feet", "foot"),
    ("lives", "life"),
    ("wives", "wife"),
    ("halves", "half"),
    ("crises", "crisis"),
    ("analyses", "analysis"),
    ("bases", "basis"),
    ("theses", "thesis"),
    ("hypotheses", "hypothesis"),
    ("criteria", "criterion"),
    ("phenomena", "phenomenon"),
    ("indices", "index"),
    ("matrices", "matrix"),
    ("appendices", "appendix"),
    ("memoranda", "memorandum"),
    ("addenda", "addendum"),
    ("corrigenda", "corrigendum"),
    ("referenda", "referendum"),
    ("fora", "forum"),
    ("consortia", "consortium"),
    ("quanta", "quantum"),
    ("disarmament", "disarm"),
];

pub(super) fn stem(form: &str, snowball: Stemmer) -> String {
    let irregular = IRREGULAR.iter().find(|(plural, _)| *plural == form);
    let word = irregular.map_or(form, |(_, singular)| singular);
    let american = american(word);
    snowball.stem(&with_s(&american)).into_owned()
}

fn american(word: &str) -> String {
    if let Some(our) = OUR.iter().find(|our| word.starts_with(**our)) {
        return format!("{}or{}", &our[..our.len() - 3], &word[our.len()..]);
    }
    let spelling = SPELLINGS.iter().find_map(|(british, american)| {
        word.strip_prefix(british).map(|rest| format!("{american}{rest}"))
    });
    spelling.unwrap_or_else(|| word.to_owned())
}

/// `organize` as `organise`, `analyzed` as `analysed`.
fn with_s(word: &str) -> String {
    let endings = ["e", "es", "ed", "er", "ers", "ing", "ings", "ation", "ations", "able"];
    let at = ["iz", "yz"].iter().filter_map(|z| word.rfind(z)).max();
    match at {
        Some(at) if at >= 2 && endings.contains(&&word[at + 2..]) => {
            format!("{}s{}", &word[..=at], &word[at + 2..])
        }
        _ => word.to_owned(),
    }
}
