//! Made-up views, one a family.

use papersmart::i18n::Language;
use papersmart::plan::view::*;

use super::archive::topics;
use super::rows::*;
use super::words::words;

pub(super) fn chooser() -> ChooserView {
    let entry = |language: Language| ChooserEntry {
        lang: language.code(),
        dir: language.dir(),
        name: language.endonym(),
        href: format!("/{language}/"),
        text: words(language).sentence.into(),
        ways: vec![link(words(language).site), link(words(language).body)],
    };
    ChooserView { entries: Language::ALL.map(entry).into(), heads: "A NPT".into() }
}

pub(super) fn symbol() -> SymbolView {
    SymbolView { symbol: "A/81/6 (Prog. 13)".into(), entries: entries() }
}

pub(super) fn neutral() -> NeutralView {
    NeutralView { heading: words(Language::En).site.into(), entries: entries() }
}

pub(super) fn paper(language: Language) -> PaperView {
    let words = words(language);
    PaperView {
        heading: words.state.into(),
        lede: words.sentence.into(),
        facts: facts(language),
        how: words.kind.into(),
        formula: vec![words.sentence.into(), words.sentence.into()],
    }
}

pub(super) fn room(language: Language) -> RoomView {
    let words = words(language);
    RoomView {
        heading: words.state.into(),
        session: link(words.session),
        venue: Some(words.body.into()),
        zone: words.sentence.into(),
        days: days(language),
    }
}

fn days(language: Language) -> Vec<MeetingDay> {
    let (href, meetings) = ("/en/somewhere/".into(), meetings(language));
    vec![MeetingDay { day: day(language), href, meetings }]
}

fn entries() -> Vec<SymbolEntry> {
    let entry = |language: Language| SymbolEntry {
        lang: language.code(),
        dir: language.dir(),
        name: language.endonym(),
        href: format!("/{language}/somewhere/"),
        title: if language == Language::Zh { foreign() } else { phrase(words(language).item) },
        session: Some(words(language).session.into()),
    };
    Language::ALL.map(entry).into()
}

pub(super) fn moved(language: Language) -> MovedView {
    let words = words(language);
    MovedView {
        heading: words.statement.into(),
        canonical: Some("https://meetings.example/en/somewhere/".into()),
        text: words.sentence.into(),
        link: Some(link(words.session)),
        reason: Some(words.sentence.into()),
    }
}

pub(super) fn symbols(language: Language) -> SymbolsView {
    let words = words(language);
    SymbolsView {
        heading: words.site.into(),
        hint: words.sentence.into(),
        organs: vec![count(language, "A/C.3"), count(language, "NPT/CONF.2026/PC.III")],
    }
}

pub(super) fn series(language: Language) -> SeriesView {
    let words = words(language);
    let row = |series: &str| SeriesRow {
        href: "/en/somewhere/".into(),
        series: series.into(),
        session: words.session.into(),
        count: words.count.into(),
    };
    SeriesView {
        heading: words.body.into(),
        series: vec![row("A/C.3/81/L"), row("A/C.3/81/SR")],
        pager: list(language).pager,
    }
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
        archive: link(words.sentence),
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
        by_language: Some(link(words.kind)),
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
        days: days(language),
        day_counts: vec![count(language, words.day)],
        statements: statements(language),
        documents: documents(language),
        press: vec![count(language, words.statement)],
        recordings: Some(count(language, words.statement)),
        paper: Some(link(words.statement)),
        book: Some(link(words.kind)),
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
        topics: topics(language),
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
        recordings: vec![link(words.meeting)],
        book: Some(link(words.kind)),
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
        recording: Some(link(words.kind)),
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
    let member = |href: Option<&str>, remark| FamilyRow {
        href: href.map(Into::into),
        symbol: "E/AC.51/2026/7/Rev.1".into(),
        title: phrase(words.item),
        role: words.kind.into(),
        depth: 1,
        session: Some(words.session.into()),
        remark,
    };
    DocumentView {
        family: vec![member(None, None), member(Some("/en/x/"), Some(words.state.into()))],
        symbols: vec!["A/81/6 (Prog. 13)".into(), "E/AC.51/2026/7".into()],
        heading: foreign(),
        notices: notices(language),
        text_lang: Some(language.code().into()),
        text_dir: Some(language.dir()),
        versions: versions(language),
        beside: vec![link(words.day)],
        facts: facts(language),
        topics: topics(language),
        files: files(language),
        book: Some(link(words.day)),
        akn: Some(link(words.kind)),
        official: vec![link("A/81/6 (Prog. 13)")],
        missing: Some(words.sentence.into()),
        items: items(language),
        meetings: meetings(language),
        related: vec![related(Some(phrase(words.item))), related(None)],
        reissues: vec![words.sentence.into()],
        ask: Some(ask(language)),
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
        moment: Some(link(words.time)),
        beside: vec![link(words.day), link(words.kind)],
        revisions: Some(link(words.statement)),
        files: files(language),
        akn: Some(link(words.kind)),
        citation: Some(Citation {
            plain: words.sentence.into(),
            formats: vec![CitationFormat { name: "RIS", text: "TY  - GEN\nER  - ".into() }],
        }),
        ask: Some(ask(language)),
        previous: Some(link(words.speaker)),
        next: Some(link(words.speaker)),
    }
}

pub(super) fn ask(language: Language) -> AskView {
    let words = words(language);
    let tag = language.code().to_owned();
    let form = AskForm {
        action: "https://forms.example/print".into(),
        allow: Some("https://forms.example/print".into()),
        thing: Some("a/b/documents/c".into()),
        symbol: Some("E/AC.51/2026/7".into()),
        languages: vec![AskLanguage { lang: tag, name: words.kind.into(), is_own: true }],
        places: vec![AskPlace { value: "A".into(), name: words.room.into() }],
        most: "20".into(),
    };
    AskView { form: Some(form), mail: None, about: Some("/en/print/".into()) }
}

pub(super) fn print(language: Language) -> PrintView {
    let words = words(language);
    PrintView {
        heading: words.kind.into(),
        lede: words.sentence.into(),
        kept: vec![words.sentence.into()],
        places: vec![words.room.into()],
        ask: Some(AskView { about: None, ..ask(language) }),
    }
}

pub(super) fn recording(language: Language) -> RecordingView {
    let words = words(language);
    let player = |kind| Player {
        kind,
        link: files(language).remove(0),
        media_type: "video/mp4".into(),
        tracks: vec![Track {
            href: "/files/a.vtt".into(),
            lang: language.code().into(),
            label: words.kind.into(),
            is_shown: true,
        }],
        chapters: Some(Track {
            href: "/files/chapters.vtt".into(),
            lang: language.code().into(),
            label: words.kind.into(),
            is_shown: true,
        }),
    };
    RecordingView {
        heading: words.statement.into(),
        meeting: link(words.meeting),
        players: vec![player("video"), player("audio")],
        moments: vec![Moment {
            href: "#t-32".into(),
            label: words.speaker.into(),
            id: Some("t-32".into()),
            is_chapter: true,
        }],
        versions: versions(language),
        transcript_lang: Some(language.code().into()),
        transcript_dir: Some(language.dir()),
        transcript: vec![TranscriptParagraph {
            id: "t-2".into(),
            time: "0:00:02".into(),
            voice: Some(words.speaker.into()),
            text: words.sentence.into(),
        }],
    }
}

pub(super) fn parity(language: Language) -> ParityView {
    let words = words(language);
    let cell = |state, when| ParityCell { state, when, count: None };
    let cells = vec![
        cell("there", Some(day(language))),
        cell("there", None),
        cell("awaited", Some(day(language))),
        cell("awaited", None),
        cell("none", None),
        cell("none", None),
    ];
    ParityView {
        heading: words.statement.into(),
        counts: vec![words.count.into()],
        label: words.kind.into(),
        languages: vec![words.kind.into(); 6],
        rows: vec![ParityRow {
            href: "/en/somewhere/".into(),
            symbols: vec!["E/AC.51/2026/7".into()],
            title: foreign(),
            cells,
        }],
        views: vec![link(words.kind), link(words.day)],
        pager: list(language).pager,
    }
}

pub(super) fn beside(language: Language) -> BesideView {
    let words = words(language);
    BesideView {
        heading: words.statement.into(),
        text: link(words.item),
        languages: vec![words.day.into(), words.time.into()],
        pairs: vec![link(words.kind), link(words.day)],
    }
}

pub(super) fn revisions(language: Language) -> RevisionsView {
    let words = words(language);
    let stretch = |change, text: &str| StretchView { change, text: text.into() };
    let passage = PassageView {
        stretches: vec![
            stretch("kept", words.sentence),
            stretch("deleted", words.day),
            stretch("inserted", words.time),
        ],
    };
    RevisionsView {
        heading: words.statement.into(),
        statement: link(words.statement),
        revisions: vec![RevisionView {
            heading: words.time.into(),
            changed: words.count.into(),
            lang: language.code().into(),
            dir: language.dir(),
            parts: vec![ComparedPart { same: Some(words.count.into()), passages: vec![passage] }],
        }],
        elsewhere: versions(language),
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
