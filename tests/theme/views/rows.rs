//! The pieces that made-up views share.

use std::sync::Arc;

use papersmart::i18n::Language;
use papersmart::plan::view::*;

use super::words::words;

pub(super) fn link(label: &str) -> Link {
    Link { href: "/en/somewhere/".into(), label: label.into() }
}

pub(super) fn phrase(text: &str) -> Phrase {
    Phrase { text: text.into(), ..Phrase::default() }
}

pub(super) fn foreign() -> Phrase {
    Phrase {
        text: "Ordre du jour provisoire annoté".into(),
        lang: Some("fr".into()),
        dir: Some("ltr"),
    }
}

pub(super) fn day(language: Language) -> When {
    When { datetime: "2026-04-27".into(), text: words(language).day.into() }
}

pub(super) fn time(language: Language) -> When {
    When { datetime: "2026-04-27T10:00+02:00".into(), text: words(language).time.into() }
}

pub(super) fn count(language: Language, label: &str) -> Count {
    Count {
        href: "/en/somewhere/".into(),
        label: phrase(label),
        count: words(language).count.into(),
    }
}

pub(super) fn statements(language: Language) -> Vec<Arc<StatementRow>> {
    let words = words(language);
    let row = |rich: bool| {
        Arc::new(StatementRow {
            href: "/en/somewhere/".into(),
            speakers: words.speaker.into(),
            on_behalf_of: rich.then(|| words.behalf.into()),
            kind: rich.then(|| words.kind.into()),
            items: if rich { vec!["3 (a)".into(), "4".into()] } else { vec!["3".into()] },
            when: Some(day(language)),
            time: Some(time(language)),
            languages: words.languages.map(String::from).into(),
            remark: rich.then(|| words.state.into()),
        })
    };
    vec![row(false), row(true), row(false)]
}

pub(super) fn documents(language: Language) -> Vec<DocumentRow> {
    let words = words(language);
    let row = |symbols: &[&str], title| DocumentRow {
        href: "/en/somewhere/".into(),
        symbols: symbols.iter().map(ToString::to_string).collect(),
        title,
        kind: words.statement.into(),
        date: day(language),
        languages: words.languages.map(String::from).into(),
        remark: symbols.is_empty().then(|| words.state.into()),
    };
    vec![
        row(&["E/AC.51/2026/L.4/Rev.1"], phrase(words.item)),
        row(&["A/81/6 (Prog. 13)", "E/AC.51/2026/7"], foreign()),
        row(&[], phrase(words.item)),
    ]
}

pub(super) fn meetings(language: Language) -> Vec<MeetingRow> {
    let words = words(language);
    let row = |state: Option<&'static str>| MeetingRow {
        href: "/en/somewhere/".into(),
        label: words.meeting.into(),
        when: time(language),
        state,
        remark: state.map(|_| words.remark.into()),
        room: Some(words.room.into()),
        items: vec!["3 (a)".into(), "4".into()],
    };
    vec![row(None), row(Some("cancelled"))]
}

pub(super) fn items(language: Language) -> Vec<ItemRow> {
    let words = words(language);
    let row = |number: &str, depth, remark: Option<&str>| ItemRow {
        href: "/en/somewhere/".into(),
        number: number.into(),
        title: words.item.into(),
        depth,
        remark: remark.map(Into::into),
        count: Some(words.count.into()),
    };
    vec![
        row("1", 0, None),
        row("2", 0, None),
        row("2 (a)", 1, None),
        row("3", 0, Some(words.remark)),
    ]
}

pub(super) fn facts(language: Language) -> Vec<Fact> {
    let words = words(language);
    let fact = |href: Option<&str>| Fact {
        label: words.kind.into(),
        value: words.room.into(),
        href: href.map(Into::into),
    };
    vec![fact(None), fact(Some("/en/somewhere/"))]
}

pub(super) fn files(language: Language) -> Vec<FileLink> {
    let languages = words(language).languages;
    let file = |name: &str, lang: &str| FileLink {
        href: "/files/x.pdf".into(),
        lang: lang.into(),
        language: name.into(),
        details: "PDF, 212\u{a0}kB".into(),
        ask: (lang == "ar").then(|| "mailto:secretariat@example.org".into()),
    };
    vec![file(languages[0], "en"), file(languages[1], "ar")]
}

pub(super) fn notices(language: Language) -> Vec<Notice> {
    ["info", "changed", "gone"]
        .map(|kind| Notice { kind, text: words(language).sentence.into() })
        .into()
}

pub(super) fn session_link(language: Language) -> SessionLink {
    let words = words(language);
    SessionLink {
        href: "/en/somewhere/".into(),
        label: words.session.into(),
        body: words.body.into(),
        dates: day(language),
        state: words.state.into(),
    }
}

pub(super) fn journal_session(language: Language) -> JournalSession {
    JournalSession {
        session: session_link(language),
        day: day(language),
        meetings: meetings(language),
    }
}

pub(super) fn versions(language: Language) -> Vec<VersionLink> {
    let words = words(language);
    let version = |href: Option<&str>, index: usize, lang: &str| VersionLink {
        href: href.map(Into::into),
        lang: lang.into(),
        language: words.languages[index].into(),
        role: words.statement.into(),
    };
    vec![version(None, 0, "en"), version(Some("/ar/somewhere/"), 1, "ar")]
}
