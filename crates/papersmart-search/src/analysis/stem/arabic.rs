//! Arabic: a light stemmer of our own. It takes off the conjunction, the
//! preposition, the article and the endings of number, gender and possession;
//! the commonest broken plurals are listed, as no rule makes them.

/// Conjunction, preposition and article together, longest first.
const ARTICLES: &[&str] =
    &["وبال", "وكال", "وفال", "فبال", "ولل", "فلل", "وال", "فال", "بال", "كال", "لل", "ال"];

/// Beginnings of words whose first letters only look like a prefix.
const ROOTS: &[&str] = &[
    "وزير",
    "وزار",
    "وزرا",
    "وطن",
    "ولاي",
    "ولايات",
    "ولد",
    "والدي",
    "والده",
    "واحد",
    "وحده",
    "وحدات",
    "وحيد",
    "وثيق",
    "وثايق",
    "وكال",
    "وكيل",
    "وفد",
    "وفود",
    "وفاه",
    "وفيات",
    "ورق",
    "وضع",
    "وصول",
    "وقف",
    "وقت",
    "وسط",
    "وسايل",
    "وسيل",
    "وسيط",
    "واقع",
    "وقع",
    "وجود",
    "وجه",
    "وجوه",
    "واجب",
    "واجه",
    "ورش",
    "وصف",
    "وفق",
    "وافق",
    "وظيف",
    "وظايف",
    "وساط",
    "وعي",
    "وقاي",
    "واشنطن",
    "وارد",
    "وافد",
    "وباء",
    "واصل",
    "واسع",
    "وعود",
    "وصاي",
    "برنامج",
    "برامج",
    "بيان",
    "بلد",
    "بحث",
    "بحوث",
    "بحر",
    "بحار",
    "بناء",
    "بنيه",
    "بعث",
    "بروتوكول",
    "بنك",
    "بشر",
    "بريطاني",
    "بلغاري",
    "برازيل",
    "بداي",
    "بيي",
    "بطال",
    "بديل",
    "بدايل",
    "برلمان",
    "بالغ",
    "بلجيك",
    "باكستان",
    "بلاغ",
    "بيولوج",
    "بلاد",
    "بغداد",
    "بيروت",
    "بنغا",
    "بنم",
    "بولي",
    "بولن",
    "بيلار",
    "بورو",
    "بوتس",
    "بوتا",
    "بربا",
    "برون",
    "بورك",
    "بوسن",
    "بيرو",
    "بعض",
    "بين",
    "لجن",
    "لبنان",
    "ليبي",
    "لاجي",
    "لقاء",
    "لغه",
    "لغات",
    "لجوء",
    "لايح",
    "لوايح",
    "لوكس",
    "ليسوتو",
    "ليتوان",
    "لاتفي",
    "لاوس",
    "لندن",
    "ليخت",
    "لكن",
    "لدي",
];

/// Broken plurals, as stems, and the stem of their singular.
const PLURALS: &[(&str, &str)] = &[
    ("لجان", "لجن"),
    ("برامج", "برنامج"),
    ("اطفال", "طفل"),
    ("اعضا", "عضو"),
    ("وزرا", "وزير"),
    ("فقرا", "فقير"),
    ("قوان", "قان"),
    ("تقارير", "تقرير"),
    ("مشاريع", "مشروع"),
    ("اهداف", "هدف"),
    ("موارد", "مورد"),
    ("مناطق", "منطق"),
    ("اسلح", "سلاح"),
    ("شعوب", "شعب"),
    ("روسا", "رييس"),
    ("شركا", "شريك"),
    ("اراض", "ارض"),
    ("خبرا", "خبير"),
    ("سفرا", "سفير"),
    ("احكام", "حكم"),
    ("جهود", "جهد"),
    ("مدن", "مدين"),
    ("افراد", "فرد"),
    ("مدارس", "مدرس"),
    ("نظم", "نظام"),
    ("نتايج", "نتيج"),
    ("معايير", "معيار"),
    ("تدابير", "تدبير"),
    ("مصادر", "مصدر"),
    ("حقوق", "حق"),
    ("وثايق", "وثيق"),
    ("وفود", "وفد"),
    ("مبادي", "مبدا"),
    ("قضايا", "قضي"),
    ("قضا", "قضي"),
    ("اطراف", "طرف"),
    ("اسباب", "سبب"),
    ("اثار", "اثر"),
    ("مخاطر", "خطر"),
    ("ضحا", "ضحي"),
    ("اشخاص", "شخص"),
    ("اعمال", "عمل"),
    ("انشط", "نشاط"),
    ("اجهز", "جهاز"),
    ("مكاتب", "مكتب"),
    ("مراكز", "مركز"),
    ("مواد", "ماد"),
    ("بنود", "بند"),
    ("اليات", "ال"),
    ("حروب", "حرب"),
    ("جرايم", "جريم"),
    ("مسايل", "مسال"),
    ("وسايل", "وسيل"),
    ("اصوات", "صوت"),
    ("سكان", "سكان"),
];

/// Endings, longest first, and how many letters must stay.
const SUFFIXES: &[(&str, usize)] = &[
    ("تها", 3),
    ("تهم", 3),
    ("تنا", 3),
    ("هما", 3),
    ("تين", 3),
    ("تان", 3),
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
    let stem = without_suffixes(without_prefixes(form));
    let singular = PLURALS.iter().find(|(plural, _)| *plural == stem);
    singular.map_or(stem, |(_, singular)| singular).to_owned()
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

fn is_root(word: &str) -> bool {
    ROOTS.iter().any(|root| word.starts_with(root))
}

fn without_prefixes(form: &str) -> &str {
    if is_root(form) {
        return form;
    }
    // For the committee: the word's own ل follows that of the preposition.
    let own = form.strip_prefix('و').unwrap_or(form).strip_prefix('ل');
    if let Some(rest) = own.filter(|rest| rest.starts_with('ل') && is_root(rest)) {
        return rest;
    }
    let behind_article = ARTICLES
        .iter()
        .find_map(|prefix| form.strip_prefix(prefix).filter(|rest| letters(rest) >= 2));
    behind_article.unwrap_or_else(|| without_preposition(form))
}

/// Without و and then ب or ل before a word that has no article.
fn without_preposition(word: &str) -> &str {
    let word = match word.strip_prefix('و') {
        Some(rest) if letters(rest) >= 3 => rest,
        _ => word,
    };
    if is_root(word) {
        return word;
    }
    match word.strip_prefix(['ب', 'ل']) {
        Some(rest) if letters(rest) >= 4 || is_root(rest) => rest,
        _ => word,
    }
}

fn without_suffixes(mut word: &str) -> &str {
    loop {
        // The hamza of `اعضاء` becomes ي in `اعضائها`.
        if let Some(head) = word.strip_suffix(['ء', 'ي'])
            && head.ends_with('ا')
            && letters(head) >= 3
        {
            return head;
        }
        let rest = SUFFIXES.iter().find_map(|(suffix, least)| {
            word.strip_suffix(suffix).filter(|rest| letters(rest) >= *least)
        });
        match rest {
            Some(rest) => word = rest,
            None => return word,
        }
    }
}
