//! The names of fields in queries, in six languages.

/// A field that a query may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Symbol,
    Speaker,
    Item,
    Session,
    Date,
}

/// The names of each field, folded: English first, then ar zh fr ru es.
const NAMES: [(Field, &[&str]); 5] = [
    (
        Field::Symbol,
        &[
            "symbol",
            "رمز",
            "الرمز",
            "文号",
            "编号",
            "cote",
            "symbole",
            "обозначение",
            "символ",
            "signatura",
            "simbolo",
        ],
    ),
    (
        Field::Speaker,
        &[
            "speaker",
            "متكلم",
            "المتكلم",
            "متحدث",
            "المتحدث",
            "发言者",
            "发言人",
            "orateur",
            "oratrice",
            "оратор",
            "выступающий",
            "orador",
            "oradora",
        ],
    ),
    (
        Field::Item,
        &["item", "بند", "البند", "项目", "议程项目", "议题", "point", "пункт", "tema", "punto"],
    ),
    (Field::Session, &["session", "دوره", "الدوره", "届会", "会议", "сессия", "periodo", "sesion"]),
    (Field::Date, &["date", "تاريخ", "التاريخ", "日期", "дата", "fecha"]),
];

/// The field of a name, folded.
pub(super) fn field(name: &str) -> Option<Field> {
    NAMES.into_iter().find(|(_, names)| names.contains(&name)).map(|(field, _)| field)
}
