//! Symbols of documents in running text, in any spelling, and what is none.

use super::super::{symbol_key, symbol_prefixes};
use super::*;

/// The keys of the symbols that a query for the text holds.
fn found(text: &str) -> Vec<String> {
    tokens(Language::Zh, text, Purpose::Query)
        .into_iter()
        .filter(|token| token.kind == TokenKind::Symbol)
        .filter_map(|token| token.form)
        .collect()
}

#[test]
fn every_spelling_of_a_symbol_has_the_same_key() {
    for (key, spellings) in [
        (
            "A/68/123",
            &[
                "A/68/123",
                "a/68/123",
                "A／68／123",
                "Ａ/６８/１２３",
                "A / 68 / 123",
                "“A/68/123”",
                "А/68/123",
                "a 68 123",
                "A-68-123",
                "A–68–123",
                "A/68/123.",
            ][..],
        ),
        (
            "NPT/CONF2015/PCII/WP12",
            &[
                "NPT/CONF.2015/PC.II/WP.12",
                "npt conf.2015 pc.ii wp.12",
                "NPT/CONF2015/PCII/WP12",
                "npt/conf 2015/pc ii/wp 12",
            ],
        ),
        (
            "A/C3/68/L22/REV1",
            &[
                "A/C.3/68/L.22/Rev.1",
                "a c 3 68 l 22 rev 1",
                "a c.3 68 l.22 rev 1",
                "A-C.3-68-L.22-Rev.1",
                "a/c3/68/l22/rev1",
                "А/С.3/68/L.22/Rev.1",
                "A/C.3/68/L. 22/Rev. 1",
            ],
        ),
        (
            "S/RES/1325",
            &["S/RES/1325 (2000)", "S/RES/1325(2000)", "s/res/1325", "s res 1325", "S-RES-1325"],
        ),
        ("A/RES/70/1", &["A/RES/70/1", "a res 70 1"]),
        (
            "E/CN4/2005/1/ADD2",
            &["E/CN.4/2005/1/Add.2", "E/CN.4/2005/1–Add.2", "e cn.4 2005 1 add 2"],
        ),
        (
            "RES/68/123",
            &["res 68/123", "res/68/123", "RES 68 123", "resolution 68/123", "Résolution 68/123"],
        ),
        ("68/123", &["68/123", "68／123", "٦٨/١٢٣"]),
        ("CEDAW/C/2010/47/GC2", &["CEDAW/C/2010/47/GC.2", "cedaw c 2010 47 gc.2"]),
        ("TD/BSXXV/1", &["TD/B(S-XXV)/1"]),
        ("A/RES/S10/2", &["A/RES/S-10/2", "a-res-s-10-2"]),
        ("S/PV7138/RESUMPTION1", &["S/PV.7138 (Resumption 1)"]),
        ("S/PV7138", &["S/PV.7138", "s/pv 7138", "S-PV.7138"]),
        ("S/2014/348", &["S/2014/348", "s 2014 348"]),
        ("RES/1325", &["res 1325", "RES/1325"]),
    ] {
        for spelling in spellings {
            assert_eq!(symbol_key(spelling).as_deref(), Some(key), "{spelling}");
        }
    }
}

#[test]
fn different_symbols_have_different_keys() {
    assert_ne!(symbol_key("A/C.3/68/L.22"), symbol_key("A/C.3/68/L.2"));
    assert_ne!(symbol_key("A/68/12/3"), symbol_key("A/68/123"));
    assert_ne!(symbol_key("S/PV.7138"), symbol_key("S/PV.7138 (Resumption 1)"));
    assert_ne!(symbol_key("A/CONF.216/1"), symbol_key("A/CONF.21/61"));
}

#[test]
fn words_are_no_symbols() {
    for words in [
        "",
        " ",
        "a 5 year plan",
        "human rights",
        "and/or",
        "2030",
        "e 2030 agenda",
        "he/she",
        "/",
        "climate 68/123",
        "at 10 30",
        "dec 10 2025",
        "cat 9 2",
        "resolution 1325",
        "a 10",
        "s",
        "HIV/AIDS",
        "a 2030",
        "()",
        "A/68/123 and more",
    ] {
        assert_eq!(symbol_key(words), None, "{words}");
    }
}

#[test]
fn a_symbol_is_found_in_running_text_of_any_script() {
    for text in [
        "见A/68/123号文件",
        "“A/68/123”",
        "《A/68/123》，",
        "（Ａ／６８／１２３）",
        "see A/68/123.",
        "документ A/68/123, пункт 5",
        "документ А/68/123",
        "الوثيقة A/68/123 الصادرة",
        "(a/68/123)",
        "A/68/123：",
        "https://undocs.org/A/68/123",
        "https://undocs.org/en/A/68/123",
        "\u{200f}A/68/123\u{200f}",
    ] {
        assert_eq!(found(text), ["A/68/123"], "{text}");
    }
}

#[test]
fn joint_symbols_are_two() {
    for text in [
        "A/68/123–S/2013/456",
        "A/68/123-S/2013/456",
        "A/68/123 / S/2013/456",
        "A/68/123, S/2013/456",
    ] {
        assert_eq!(found(text), ["A/68/123", "S/2013/456"], "{text}");
    }
}

#[test]
fn slashes_between_words_make_no_symbol() {
    for text in
        ["and/or 5", "he/she", "HIV/AIDS", "km/h2", "12/03/2025", "w/o 3", "n/a 5", "1/2/3/4"]
    {
        assert!(found(text).is_empty(), "{text}: {:?}", found(text));
    }
    assert_eq!(forms(Language::En, "and/or", Purpose::Index), ["and", "or"]);
    assert_eq!(forms(Language::En, "COVID/19", Purpose::Index), ["COVID/19", "covid", "19"]);
}

#[test]
fn a_resolution_is_found_by_its_number() {
    let index = |text| forms(Language::En, text, Purpose::Index);
    assert_eq!(index("A/RES/68/123"), ["A/RES/68/123", "68/123", "RES/68/123"]);
    assert_eq!(index("A/68/123"), ["A/68/123", "68/123"]);
    assert_eq!(index("68/123"), ["68/123", "RES/68/123", "68", "123"]);
    assert_eq!(index("S/RES/1325 (2000)"), ["S/RES/1325", "1325", "RES/1325", "2000"]);
    assert_eq!(index("resolution ES-10/19"), ["resolution", "ES10/19", "RES/ES10/19"]);
    assert_eq!(index("A/RES/ES-10/19"), ["A/RES/ES10/19", "ES10/19", "RES/ES10/19"]);
}

#[test]
fn whatever_a_query_asks_of_a_symbol_is_in_the_index() {
    let text =
        "Resolution A/RES/68/123, A/C.3/68/L.22/Rev.1, 70/1, APLC/MSP.14/2 and S/RES/1325 (2000)";
    let index = tokens(Language::En, text, Purpose::Index);
    for asked in tokens(Language::En, text, Purpose::Query) {
        assert!(index.iter().any(|token| token.form == asked.form), "{asked:?}");
    }
}

#[test]
fn prefixes_are_those_at_slashes() {
    assert_eq!(symbol_prefixes("A/C.3/68/L.22/Rev.1"), ["A", "A/C3", "A/C3/68", "A/C3/68/L22"]);
    assert!(symbol_prefixes("no symbol").is_empty());
}
