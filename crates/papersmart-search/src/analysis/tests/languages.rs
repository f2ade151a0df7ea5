//! What meets and what does not, a table for each language.

use super::super::{fold, stop};
use super::*;

/// All forms of a line share a stem.
fn meet(language: Language, lines: &[&str]) {
    for line in lines {
        let stems = stems(language, line, Purpose::Index);
        assert!(stems.iter().all(|stem| *stem == stems[0]), "{line}: {stems:?}");
    }
}

/// No two words of a line share a stem.
fn differ(language: Language, lines: &[&str]) {
    for line in lines {
        let stems = stems(language, line, Purpose::Index);
        for (index, stem) in stems.iter().enumerate() {
            assert!(!stems[..index].contains(stem), "{line}: {stems:?}");
        }
    }
}

#[test]
fn english_inflections_and_spellings_meet() {
    meet(
        Language::En,
        &[
            "organize organise organization organisations organised organizing",
            "programme programmes program programs",
            "labour labor labours",
            "behaviour behavior",
            "neighbouring neighboring neighbours",
            "defence defense defences",
            "centre centers centres",
            "woman women woman’s women's",
            "child children",
            "crisis crises",
            "forum fora",
            "analyse analyzed analysing",
            "resolution resolutions",
            "disarmament disarm disarming",
            "travelled traveling",
            "co-operation cooperation Co-operation",
            "re-election reelection",
            "fulfilment fulfillment",
            "criteria criterion",
            "policy policies",
        ],
    );
    differ(
        Language::En,
        &["organ organize", "police policy", "universe university", "general generation"],
    );
}

#[test]
fn a_hyphen_behind_a_common_head_does_not_part_a_word() {
    let index = |text| forms(Language::En, text, Purpose::Index);
    assert_eq!(
        index("off-line On‑line non-governmental"),
        ["offline", "online", "nongovernmental"]
    );
    assert_eq!(
        index("long-term Asia-Pacific 5-year"),
        ["long", "term", "asia", "pacific", "5", "year"]
    );
    assert_eq!(forms(Language::Fr, "l’inter-session", Purpose::Index), ["intersession"]);
    assert_eq!(stems(Language::En, "off-line copy", Purpose::Query), ["offlin", "copi"]);
}

#[test]
fn what_follows_a_head_is_found_by_itself() {
    let index = |text| stems(Language::En, text, Purpose::Index);
    assert_eq!(index("non-proliferation"), ["nonprolifer", "prolifer"]);
    assert_eq!(index("non-co-operation"), ["noncooper", "cooper"]);
    assert_eq!(index("co-operation"), ["cooper"]);
    assert_eq!(index("non-"), ["non"]);
}

#[test]
fn french_inflections_and_elisions_meet() {
    meet(
        Language::Fr,
        &[
            "l’Assemblée assemblée d'assemblées assemblee",
            "adopté adoptée adoptées adopter adoption",
            "financier financière financières",
            "national nationale nationaux",
            "actif active actifs",
            "négocier négociée négocié négociation",
            "développement développer développées",
            "égalité d’égalité L'EGALITE",
            "désarmement desarmement",
            "œuvre oeuvre œuvres",
            "travail travaux",
            "jusqu’ici ici",
            "d'Ivoire Ivoire",
            "homme l’homme hommes qu'homme",
            "premier première premières",
        ],
    );
    assert_eq!(forms(Language::Fr, "aujourd’hui", Purpose::Query), ["aujourdhui"]);
    assert_eq!(forms(Language::Fr, "N’Djamena", Purpose::Query), ["ndjamena"]);
    assert_eq!(forms(Language::Fr, "qu’il s’est l’État", Purpose::Query), ["il", "est", "etat"]);
}

#[test]
fn spanish_inflections_meet_without_accents() {
    meet(
        Language::Es,
        &[
            "nación naciones nacion",
            "organización organizaciones organizacion organizado",
            "mujer mujeres",
            "año años",
            "niño niños nino",
            "contraseña contrasena contraseñas",
            "país países pais",
            "informe informes",
            "capaz capaces",
            "interés intereses interes",
            "clase clases",
            "base bases",
            "económico económica económicas",
            "tecnología tecnologías",
            "refugiado refugiadas",
            "desarme",
            "región regiones region",
            "político políticos",
            "derecho derechos",
        ],
    );
    differ(Language::Es, &["desarme desarrollo", "mujer mundo", "nación nacional"]);
}

#[test]
fn russian_cases_meet() {
    meet(
        Language::Ru,
        &[
            "нераскаянный нераскаянного нераскаянная нераскаянных нераскаянным",
            "государство государства государств государству государствами",
            "безопасность безопасности безопасностью",
            "ребёнок ребенок ребенка",
            "партнёры партнеров партнер",
            "рынок рынка рынки рынков",
            "беженец беженцы беженцев беженцам",
            "день дня дни дней днями",
            "дети детей детьми детям",
            "Лавров Лаврова Лаврову Лавровым",
            "Захарова Захаровой Захарову",
            "море моря морей морям",
            "действие действия действий действиями",
            "резолюция резолюции резолюций",
            "основа основы основ",
            "вооружённый вооруженных вооруженные",
            "попытка попыток попытки",
            "международный международного международных международными",
            "соглашение соглашений соглашения",
            "ООН",
        ],
    );
    differ(Language::Ru, &["мир война", "страна сторона", "право правда"]);
    assert_eq!(fold("Йемен и\u{306} ёж"), "йемен й еж");
}

#[test]
fn arabic_prefixes_and_endings_meet() {
    meet(
        Language::Ar,
        &[
            "الصداقة والصداقة صداقة بالصداقة للصداقة وصداقتهم صداقات",
            "المسلمون المسلمين مسلم للمسلمين مسلمات",
            "الدولة دولة الدول والدول للدول دول",
            "التنمية وتنمية بالتنمية تنميتها للتنمية",
            "الأمن والأمن أمن الامن أمنها للأمن",
            "القرار قرارات القرارات وقراراتها بقرار",
            "فلسطين الفلسطيني الفلسطينيين",
            "لجنة اللجنة للجنة واللجنة لجان",
            "مُعَلِّم معلم المعلّمون معلمــين",
            "حقوق بحقوق الحقوق وحقوقهم لحقوق",
            "أعضاء الأعضاء أعضائها عضو",
            "بلدان البلدان بلد والبلدان",
            "وزير وزراء والوزراء ووزير",
            "لاجئ اللاجئين للاجئين لاجئون",
            "إسرائيل اسرائيل الإسرائيلي",
            "برنامج برامج لبرامج والبرنامج",
            "على علي وعلى",
            "حماية بحماية الحماية لحماية",
            "کتاب كتاب",
            "٢٠٢٥ 2025 ۲۰۲۵",
            "\u{fe8d}\u{fedf}\u{fe92}\u{fef4}\u{fe8e}\u{fee5} البيان",
        ],
    );
    differ(Language::Ar, &["دول قرار أمن سلام بيان", "وطن طن", "بلد ولد"]);
}

#[test]
fn chinese_is_pairs_for_the_index_and_the_query() {
    let text = "聯合國";
    let terms = |purpose| -> Vec<(Option<String>, Option<String>)> {
        tokens(Language::Zh, text, purpose).into_iter().map(|t| (t.form, t.stem)).collect()
    };
    let some = |term: &str| Some(term.to_owned());
    assert_eq!(
        terms(Purpose::Index),
        [(some("联合"), some("联")), (some("合国"), some("合")), (None, some("国"))]
    );
    assert_eq!(terms(Purpose::Query), [(some("联合"), None), (some("合国"), None)]);
    assert_eq!(stems(Language::Zh, "和", Purpose::Query), ["和"]);
    for (traditional, simplified) in [
        (
            "臺灣 後 髮 發 乾 裏 著 眾 裁軍會議 國際法 無中生有",
            "台湾 后 发 发 干 里 着 众 裁军会议 国际法 无中生有",
        ),
        ("⾮⼈", "非人"),
    ] {
        assert_eq!(fold(traditional), simplified);
    }
    let index = forms(Language::Zh, "班轮公司无中生有", Purpose::Index);
    for asked in forms(Language::Zh, "无中生有", Purpose::Query) {
        assert!(index.contains(&asked), "{asked}");
    }
}

#[test]
fn each_script_has_its_analyser_in_every_index() {
    for language in Language::ALL {
        let stems = stems(language, "والصداقة Лаврова 联合国 مسلمين", Purpose::Index);
        assert_eq!(stems, ["صداق", "лавр", "联", "合", "国", "مسلم"], "{language:?}");
    }
    assert_eq!(
        forms(Language::Zh, "COVID疫情в2025年底", Purpose::Query),
        ["covid", "疫情", "в2025", "年底"]
    );
}

#[test]
fn folding_brings_spellings_together() {
    for (text, folded) in [
        ("Ünïted Ñandú Łódź straße Œuvre Ærø", "united nandu lodz strasse oeuvre aero"),
        ("ＵＮ　２０２５", "un 2025"),
        ("ﬁnance", "finance"),
        ("e\u{301}te\u{301}", "ete"),
        ("co\u{ad}operation", "cooperation"),
        ("İstanbul ırk", "istanbul irk"),
        ("Việt Nam Türkiye", "viet nam turkiye"),
        ("إِسْرَائِيل آدم ٱلله مـــؤتمر", "اسراييل ادم الله موتمر"),
        ("مى ية", "مي يه"),
    ] {
        assert_eq!(fold(text), folded);
    }
}

#[test]
fn numbers_are_squashed() {
    for (text, numbers) in [
        ("1,200", &["1200"][..]),
        ("1.200.000", &["1200000"]),
        ("3.5", &["3.5"]),
        ("3,5", &["3.5"]),
        ("1,234,567.89", &["1234567.89"]),
        ("2030.", &["2030"]),
        ("12.03.2025", &["12", "03", "2025"]),
        ("٣٫٥", &["3.5"]),
        ("١٬٢٠٠", &["1200"]),
        ("5G", &["5g"]),
        ("第68届", &["68"]),
        ("و2030", &["و", "2030"]),
    ] {
        let found: Vec<_> = tokens(Language::En, text, Purpose::Query)
            .into_iter()
            .filter(|token| token.kind != TokenKind::Han)
            .filter_map(|token| token.form)
            .collect();
        assert_eq!(found, numbers, "{text}");
    }
}

#[test]
fn function_words_are_known_in_folded_form() {
    for (language, word) in [
        (Language::Ar, "في"),
        (Language::Zh, "的"),
        (Language::En, "the"),
        (Language::Fr, "etre"),
        (Language::Ru, "не"),
        (Language::Es, "tambien"),
    ] {
        assert!(stop(language, word));
        assert!(!stop(language, "zzz"));
    }
}
