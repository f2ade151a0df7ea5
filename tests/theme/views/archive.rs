//! Made-up views of the archive, and of a guide in another language.

use papersmart::i18n::Language;
use papersmart::plan::view::*;

use super::pages::list;
use super::rows::*;
use super::words::words;

pub(super) fn archive(language: Language) -> ArchiveView {
    let words = words(language);
    ArchiveView {
        heading: words.site.into(),
        lede: words.sentence.into(),
        bodies: vec![count(language, words.body)],
        years: vec![link("2026"), link("2025")],
        places: vec![count(language, words.site)],
        more: vec![link(words.item), link(words.statement)],
    }
}

pub(super) fn archived(language: Language) -> ArchivedView {
    let session =
        |meetings, more| ArchivedSession { session: session_link(language), meetings, more };
    ArchivedView {
        heading: words(language).day.into(),
        sessions: vec![
            session(meetings(language), None),
            session(Vec::new(), Some(link(words(language).count))),
        ],
        pager: list(language).pager,
        previous: Some(link("2024")),
        next: Some(link("2026")),
    }
}

pub(super) fn subjects(language: Language) -> SubjectsView {
    let words = words(language);
    SubjectsView {
        heading: words.site.into(),
        subjects: vec![link(words.item), link(words.body)],
        pager: list(language).pager,
    }
}

pub(super) fn subject(language: Language) -> SubjectView {
    let words = words(language);
    let session = SearchedSession { session: link(words.session), lists: vec![link(words.count)] };
    SubjectView {
        heading: words.item.into(),
        broader: Some(link(words.body)),
        narrower: vec![link(words.item)],
        same_as: Some("https://thesaurus.example/42".into()),
        sessions: vec![session],
        pager: list(language).pager,
    }
}

pub(super) fn topics(language: Language) -> Vec<Topic> {
    let words = words(language);
    vec![
        Topic { href: Some("/en/somewhere/".into()), text: words.item.into() },
        Topic { href: None, text: "<deadlines>".into() },
    ]
}

pub(super) fn foreign_text(language: Language) -> TextView {
    let words = words(language);
    TextView {
        heading: words.statement.into(),
        notices: notices(language),
        text_lang: Some("fr".into()),
        text_dir: Some("ltr"),
    }
}
