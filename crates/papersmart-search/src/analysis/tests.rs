#![allow(missing_docs)]
use super::*;

#[test]
fn smoke() {
    for (language, text) in [
        (
            Language::En,
            "The Organization's programmes, l’Assemblée A/C.3/68/L.22/Rev.1 and resolution 68/123; 1,200 at 3.5 on 12.03.2025 co-operation",
        ),
        (Language::Zh, "“A/68/123”號決議在聯合國2025年人权"),
        (Language::Ar, "والصداقة الصداقة صداقة بالصداقة"),
        (Language::Ru, "нераскаянный нераскаянного А/68/123 ещё"),
        (Language::Fr, "l’adoptée aujourd’hui qu’il s'est"),
        (Language::Es, "la Organización de las Naciones"),
    ] {
        let mut analyser = Analyser::new(language);
        for purpose in [Purpose::Index, Purpose::Query] {
            let mut out = String::new();
            analyser.analyse(text, purpose, &mut |token| {
                out += &format!(
                    "[{}|{}|{}] ",
                    &text[token.from..token.to],
                    token.form.unwrap_or("-"),
                    token.stem.unwrap_or("-")
                );
            });
            println!("{purpose:?} {out}");
        }
    }
}
