//! How symbols are read: real ones in the spellings that people use, and made
//! ones in every spelling. The script of the pages reads them as the program
//! does.

use std::collections::BTreeSet;

use papersmart::model::Symbol;
use proptest::prelude::*;

struct Real {
    printed: Symbol,
    canonical: String,
    spellings: Vec<String>,
}

fn real() -> Vec<Real> {
    let lines = include_str!("symbols/real.tsv").lines();
    lines
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let canonical = fields.get(1).filter(|field| !field.is_empty()).unwrap_or(&fields[0]);
            Real {
                printed: fields[0].parse().unwrap(),
                canonical: (*canonical).to_owned(),
                spellings: fields.iter().skip(2).map(|one| decoded(one)).collect(),
            }
        })
        .collect()
}

/// What a host makes of an address.
fn decoded(address: &str) -> String {
    address.replace("%2F", "/").replace("%20", " ")
}

#[test]
fn real_symbols_have_the_form_that_is_printed() {
    let real = real();
    assert!(real.len() >= 150, "{}", real.len());
    let wrong: Vec<String> = real
        .iter()
        .filter(|one| one.printed.canonical() != one.canonical)
        .map(|one| format!("{}: {}, not {}", one.printed, one.printed.canonical(), one.canonical))
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn real_symbols_are_found_in_any_spelling() {
    let mut wrong = Vec::new();
    for Real { printed, canonical, spellings } in real() {
        let mut spellings = spellings;
        spellings.extend([printed.to_string(), canonical.clone(), format!("/zh/{canonical}/")]);
        // The last part of a page's address, where it does not hide several hyphens.
        let hidden =
            canonical.matches('-').count().max(printed.as_str().matches(['-', '(']).count());
        spellings.extend(Some(printed.slug()).filter(|_| hidden < 2));
        for spelling in &spellings {
            let readings = Symbol::readings(spelling);
            if !readings.contains(&canonical) {
                wrong.push(format!("{printed}: {spelling} reads {readings:?}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn different_symbols_stay_different_on_any_disk() {
    let real = real();
    let folded: BTreeSet<String> = real.iter().map(|one| one.canonical.to_lowercase()).collect();
    assert_eq!(folded.len(), real.len());
}

/// Symbols as committees number them, with suffixes on top of each other.
fn made() -> impl Strategy<Value = String> {
    let organ = prop_oneof![
        Just("A"),
        Just("S"),
        Just("E"),
        Just("A/C.3"),
        Just("A/HRC"),
        Just("E/CN.4"),
        Just("E/CN.4/Sub.2"),
        Just("NPT/CONF.2026/PC.III"),
        Just("FCCC/SBI"),
        Just("A/AC.105"),
        Just("CRC/C"),
        Just("ST/SG/AC.10/C.3"),
        Just("ISBA/19/C"),
    ];
    let session = prop_oneof![
        Just(String::new()),
        (1..99_u32).prop_map(|n| format!("/{n}")),
        (1946..2040_u32).prop_map(|n| format!("/{n}"))
    ];
    let series = prop_oneof![
        Just("/"),
        Just("/L."),
        Just("/WP."),
        Just("/PV."),
        Just("/CRP."),
        Just("/INF."),
        Just("/SR.")
    ];
    let suffix = prop_oneof![Just("Rev."), Just("Add."), Just("Corr."), Just("Amend.")];
    let suffixes = prop::collection::vec((suffix, 1..40_u32), 0..4);
    (organ, session, series, 1..12_000_u32, suffixes).prop_map(
        |(organ, session, series, number, suffixes)| {
            let mut symbol = format!("{organ}{session}{series}{number}");
            for (suffix, number) in suffixes {
                symbol.push_str(&format!("/{suffix}{number}"));
            }
            symbol
        },
    )
}

/// The ways in which one symbol is spelt; the first of its readings is meant.
fn spelt(symbol: &str) -> Vec<String> {
    let spaced = symbol.replace('/', " / ");
    let words: String = symbol.replace(['/', '.'], " ");
    vec![
        symbol.to_lowercase(),
        symbol.to_uppercase(),
        format!(" {symbol} "),
        spaced,
        words.clone(),
        words.to_lowercase(),
        symbol.replace('/', " "),
        symbol.replace('/', "-").to_lowercase(),
        symbol.replace('.', ""),
        symbol.replace('.', ". "),
        symbol.replace('/', "\\"),
        symbol.replace('/', "／"),
        format!("{symbol}*"),
        format!("“{symbol}”"),
        format!("/{symbol}/"),
        format!("/ar/{symbol}"),
        format!("/zh/{}/", symbol.to_lowercase()),
        format!("https://papersmart.example/ru/{symbol}/?lang=ru"),
        symbol.replace("/Add.", "Add.").replace("/Rev.", " Rev."),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_spelling_of_a_symbol_means_it(symbol in made()) {
        let canonical = symbol.parse::<Symbol>().unwrap().canonical();
        prop_assert_eq!(&canonical, &symbol);
        for spelling in spelt(&symbol) {
            let readings = Symbol::readings(&spelling);
            prop_assert!(readings.contains(&symbol), "{} reads {:?}", spelling, readings);
        }
    }

    #[test]
    fn the_canonical_form_is_its_own(text in "[ -~]{1,40}") {
        if let Ok(symbol) = text.parse::<Symbol>() {
            let canonical = symbol.canonical();
            let again: Symbol = canonical.parse().unwrap();
            prop_assert_eq!(again.canonical(), canonical);
        }
    }

    #[test]
    fn the_canonical_form_is_a_safe_path(text in "[ -~]{1,60}") {
        if let Ok(symbol) = text.parse::<Symbol>() {
            for part in symbol.canonical().split('/') {
                prop_assert!(part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-'), "{}", part);
                prop_assert!(!part.is_empty() && !part.starts_with('.') && !part.ends_with('.'), "{}", part);
            }
        }
    }

    #[test]
    fn forms_that_differ_in_case_alone_are_one(text in "[ -~]{1,40}") {
        if let Ok(symbol) = text.parse::<Symbol>() {
            let small: Symbol = text.to_lowercase().parse().unwrap();
            prop_assert_eq!(symbol.canonical(), small.canonical());
        }
    }

    #[test]
    fn no_text_stops_a_reading(text in any::<String>()) {
        let _ = Symbol::readings(&text);
    }

    #[test]
    fn suffixes_on_top_of_each_other_stay_in_the_family(symbol in made()) {
        let whole: Symbol = symbol.parse().unwrap();
        let member = whole.member();
        prop_assert_eq!(member.suffixes.len(), whole.suffixes().len());
        if let Some(base) = whole.base() {
            prop_assert!(base.member().holds(&member));
            prop_assert!(base.member() < member);
        }
    }
}

/// What the program reads in each spelling, kept for the script of the pages,
/// which must read the same. `INSTA_UPDATE=always` keeps it anew.
#[test]
fn readings_are_those_that_the_script_is_held_to() {
    let odd = [
        "",
        " ",
        "/",
        "A",
        "68",
        "68/123",
        "no symbol",
        "en/about/",
        "(",
        ")",
        "A/(",
        "A/68/)1(",
        "A/68/123/../../x1",
        "%2e%2e/A/1",
        "А/68/123",
        "٦٨/١٢٣",
        "Ａ／６８／１",
        "a\\68\\1",
        "CON/1",
        "aux.1/2",
        "A/COM1/3",
        "en/1",
        "ES/1",
        "symbols/ES/1",
        "files/a/b/1.pdf",
        "A--68--1",
        "A..68..1",
        "A/68/123?x=1#y",
        "1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20",
        "A/68/123 Corr. 1 (Part II)",
        "S-PV-7000",
        "ARES68/1",
        "E2014/1",
        "res 68 123",
        "A_68_123",
    ];
    let mut spellings: Vec<String> = odd.map(str::to_owned).into();
    for Real { printed, canonical, spellings: own } in real() {
        spellings.extend([printed.to_string(), canonical, printed.slug()]);
        spellings.extend(own);
    }
    let line = |spelling: String| {
        let readings = Symbol::readings(&spelling).join("\t");
        format!("{spelling}\t{readings}\n")
    };
    let text: String = spellings.into_iter().map(line).collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/symbols/readings.tsv");
    if std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
        std::fs::write(path, &text).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), text);
}

#[test]
fn search_knows_the_canonical_form_as_the_symbol() {
    let key = |text: &str| papersmart_search::symbol_key(text);
    // Of a symbol with brackets it knows what stands before them.
    let plain = real().into_iter().filter(|one| !one.printed.as_str().contains(['(', ' ', '*']));
    let (known, unknown): (Vec<Real>, Vec<Real>) =
        plain.partition(|one| key(one.printed.as_str()).is_some());
    assert!(known.len() > 10 * unknown.len(), "{} and {}", known.len(), unknown.len());
    for one in known {
        assert_eq!(key(one.printed.as_str()), key(&one.canonical), "{}", one.printed);
    }
}
