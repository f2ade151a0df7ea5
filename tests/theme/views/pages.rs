//! Made-up views, one a family.

use papersmart::i18n::Language;
use papersmart::plan::view::*;

use super::rows::*;
use super::words::words;

pub(super) fn chooser() -> ChooserView {
    let entry = |language: Language| ChooserEntry {
        lang: language.code(),
        dir: language.dir(),
        name: language.endonym(),
        href: format!("/{language}/"),
        text: words(language).sentence.into(),
    };
    ChooserView { entries: Language::ALL.map(entry).into() }
}

pub(super) fn home(language: Language) -> HomeView {
    let words = words(language);
    HomeView {
        heading: words.site.into(),
        description: words.sentence.into(),
        today: vec![journal_session(language)],
        day: day(language),
        coming: vec![journal_session(language)],
        statements: statements(language),
        open: vec![session_link(language)],
        bodies: vec![link(words.body), link(words.body)],
    }
}

pub(super) fn body(language: Language) -> BodyView {
    let words = words(language);
    BodyView {
        heading: words.body.into(),
        duty_station: words.room.into(),
        former: vec![words.sentence.into()],
        parent: Some(link(words.body)),
        successor: Some(link(words.body)),
        current: vec![session_link(language)],
        past: vec![session_link(language), session_link(language)],
        years: vec![link("2026"), link("2025")],
    }
}

pub(super) fn year(language: Language) -> YearView {
    YearView {
        heading: words(language).day.into(),
        body: words(language).body.into(),
        sessions: vec![session_link(language)],
        pager: list(language).pager,
        previous: Some(link("2024")),
        next: Some(link("2026")),
    }
}

pub(super) fn recordings(language: Language) -> RecordingsView {
    let words = words(language);
    let meeting = |captions| RecordedMeeting {
        href: "/en/somewhere/".into(),
        label: words.meeting.into(),
        when: time(language),
        recordings: files(language),
        captions,
    };
    RecordingsView {
        heading: words.statement.into(),
        count: words.count.into(),
        meetings: vec![meeting(files(language)), meeting(Vec::new())],
        pager: list(language).pager,
    }
}

pub(super) fn session(language: Language) -> SessionView {
    let words = words(language);
    SessionView {
        heading: words.session.into(),
        body: link(words.body),
        state: words.state.into(),
        podium: Some(link(words.kind)),
        parts: vec![day(language)],
        venue: Some(words.room.into()),
        zone: words.sentence.into(),
        officers: facts(language),
        registration: Some("https://registration.example/".into()),
        agenda_status: words.statement.into(),
        agenda: items(language),
        all_items: Some(count(language, words.item)),
        days: vec![MeetingDay {
            day: day(language),
            href: "/en/somewhere/".into(),
            meetings: meetings(language),
        }],
        day_counts: vec![count(language, words.day)],
        statements: statements(language),
        documents: documents(language),
        press: vec![count(language, words.statement)],
        recordings: Some(count(language, words.statement)),
        document_lists: vec![link(words.kind), link(words.day)],
        statement_lists: vec![link(words.kind), link(words.day)],
    }
}

pub(super) fn agenda(language: Language) -> AgendaView {
    let words = words(language);
    AgendaView {
        heading: words.item.into(),
        count: words.count.into(),
        items: items(language),
        previous: Some(link(words.day)),
        next: Some(link(words.day)),
    }
}

pub(super) fn item(language: Language) -> ItemView {
    let words = words(language);
    ItemView {
        number: "3 (a)".into(),
        heading: words.item.into(),
        notices: notices(language),
        parent: items(language).pop(),
        children: items(language),
        of: Some(link(words.session)),
        meetings: meetings(language),
        day_counts: vec![count(language, words.day)],
        documents: documents(language),
        all_documents: Some(count(language, words.kind)),
        statements: statements(language),
        all_statements: Some(count(language, words.statement)),
        press: vec![count(language, words.statement)],
        previous: Some(link(words.item)),
        next: Some(link(words.item)),
    }
}

pub(super) fn meeting(language: Language) -> MeetingView {
    let words = words(language);
    let entry = |rich: bool| SpeakerEntry {
        name: words.speaker.into(),
        on_behalf_of: rich.then(|| words.behalf.into()),
        item: Some("3 (a)".into()),
        kind: rich.then(|| words.kind.into()),
        status: words.state.into(),
    };
    MeetingView {
        heading: words.meeting.into(),
        notices: notices(language),
        day: day(language),
        day_href: "/en/somewhere/".into(),
        time: time(language),
        facts: facts(language),
        items: items(language),
        documents: documents(language),
        speakers_list: vec![entry(false), entry(true)],
        statements: statements(language),
        recordings: files(language),
        captions: files(language),
        press: vec![count(language, words.statement)],
        previous: Some(link(words.meeting)),
        next: Some(link(words.meeting)),
    }
}

pub(super) fn document(language: Language) -> DocumentView {
    let words = words(language);
    let related = |title| RelatedDocument {
        relation: words.kind.into(),
        href: Some("/en/somewhere/".into()),
        symbol: "E/AC.51/2026/L.4".into(),
        title,
    };
    DocumentView {
        symbols: vec!["A/81/6 (Prog. 13)".into(), "E/AC.51/2026/7".into()],
        heading: foreign(),
        notices: notices(language),
        facts: facts(language),
        files: files(language),
        official: vec![link("A/81/6 (Prog. 13)")],
        missing: Some(words.sentence.into()),
        items: items(language),
        meetings: meetings(language),
        related: vec![related(Some(phrase(words.item))), related(None)],
        reissues: vec![words.sentence.into()],
        previous: Some(link("E/AC.51/2026/6")),
        next: Some(link("E/AC.51/2026/8")),
    }
}

pub(super) fn statement(language: Language) -> StatementView {
    let words = words(language);
    StatementView {
        heading: words.speaker.into(),
        title: Some(phrase(words.statement)),
        on_behalf_of: Some(words.behalf.into()),
        kind: words.kind.into(),
        delivered: Some(day(language)),
        meeting: link(words.meeting),
        items: items(language),
        speakers: vec![link(words.speaker)],
        notices: notices(language),
        text_lang: Some(language.code().into()),
        text_dir: Some(language.dir()),
        versions: versions(language),
        files: files(language),
        citation: Some(Citation {
            plain: words.sentence.into(),
            formats: vec![CitationFormat { name: "RIS", text: "TY  - GEN\nER  - ".into() }],
        }),
        previous: Some(link(words.speaker)),
        next: Some(link(words.speaker)),
    }
}

pub(super) fn list(language: Language) -> ListView {
    let words = words(language);
    ListView {
        heading: words.statement.into(),
        count: words.count.into(),
        views: vec![link(words.kind), link(words.day)],
        statements: statements(language),
        documents: documents(language),
        pager: Some(Pager {
            label: words.count.into(),
            newer: Some("/en/somewhere/3/".into()),
            older: Some("/en/somewhere/1/".into()),
        }),
    }
}

pub(super) fn index(language: Language) -> IndexView {
    let words = words(language);
    IndexView {
        heading: words.statement.into(),
        views: vec![link(words.kind)],
        entries: vec![count(language, words.speaker), count(language, words.item)],
    }
}

pub(super) fn journal(language: Language) -> JournalView {
    let words = words(language);
    let month = JournalMonth { heading: words.day.into(), days: vec![count(language, words.day)] };
    JournalView { heading: words.site.into(), years: vec![link("2026")], months: vec![month] }
}

pub(super) fn search(language: Language) -> SearchView {
    let words = words(language);
    let session = SearchedSession { session: link(words.site), lists: vec![link(words.statement)] };
    SearchView {
        heading: words.site.into(),
        words: r#"{"none":"a \"word\" & more"}"#.into(),
        places: vec![link(words.day)],
        bodies: vec![link(words.site)],
        sessions: vec![session],
    }
}

pub(super) fn journal_day(language: Language) -> JournalDayView {
    let words = words(language);
    JournalDayView {
        heading: words.day.into(),
        datetime: "2026-04-27".into(),
        sessions: vec![journal_session(language)],
        previous: Some(link(words.day)),
        next: Some(link(words.day)),
    }
}

pub(super) fn speakers(language: Language) -> SpeakersView {
    let words = words(language);
    let group = |kind| SpeakerGroup {
        heading: words.body.into(),
        kind,
        speakers: vec![link(words.speaker); 5],
    };
    SpeakersView { heading: words.speaker.into(), groups: vec![group("un-entity"), group("group")] }
}

pub(super) fn speaker(language: Language) -> SpeakerView {
    let words = words(language);
    SpeakerView {
        heading: words.speaker.into(),
        formal: Some(words.speaker.into()),
        former: vec![words.sentence.into()],
        kind: words.kind.into(),
        sessions: vec![count(language, words.session)],
    }
}

pub(super) fn press(language: Language) -> PressView {
    let words = words(language);
    PressView {
        heading: phrase(words.item),
        symbol: Some("ECOSOC/1234".into()),
        date: day(language),
        notices: notices(language),
        text_lang: Some(language.code().into()),
        text_dir: Some(language.dir()),
        versions: versions(language),
        meeting: Some(link(words.meeting)),
        items: items(language),
    }
}

pub(super) fn guides(language: Language) -> GuidesView {
    let words = words(language);
    let guide = |label, summary: bool| GuideLink {
        href: "/en/somewhere/".into(),
        label,
        summary: summary.then(|| words.sentence.into()),
    };
    GuidesView {
        heading: words.statement.into(),
        guides: vec![guide(phrase(words.item), true), guide(foreign(), false)],
    }
}

pub(super) fn podium(language: Language) -> PodiumView {
    let words = words(language);
    let turn = |href: Option<&str>| PodiumTurn {
        href: href.map(Into::into),
        speakers: words.speaker.into(),
        on_behalf_of: href.map(|_| words.behalf.into()),
        kind: href.map(|_| words.kind.into()),
        items: vec!["3".into(), "4 (a)".into()],
        status: href.map(|_| words.state.into()),
        languages: Vec::new(),
        remark: words.state.into(),
    };
    PodiumView {
        heading: words.meeting.into(),
        meeting: link(words.meeting),
        notice: words.sentence.into(),
        turns: vec![turn(Some("/en/somewhere/")), turn(None)],
        previous: Some(link(words.meeting)),
        next: None,
    }
}
