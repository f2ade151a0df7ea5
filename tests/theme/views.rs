//! Made-up views, one a family, in the languages whose scripts differ most.

use papersmart::i18n::Language;
use papersmart::plan::view::*;

/// Every family: its template, its view, and its text if it has one.
pub(crate) fn families(language: Language) -> Vec<(&'static str, View, Option<String>)> {
    let plain = |name, view| (name, view, None);
    let text = Some(prose(language));
    vec![
        plain("chooser", View::Chooser(chooser())),
        plain("not-found", View::Chooser(chooser())),
        plain("home", View::Home(home(language))),
        plain("body", View::Body(body(language))),
        plain("session", View::Session(session(language))),
        plain("item", View::Item(item(language))),
        plain("meeting", View::Meeting(meeting(language))),
        plain("document", View::Document(document(language))),
        ("statement", View::Statement(statement(language)), text.clone()),
        plain("list", View::List(list(language))),
        plain("index", View::Index(index(language))),
        plain("journal", View::Journal(journal(language))),
        plain("journal-day", View::JournalDay(journal_day(language))),
        plain("speakers", View::Speakers(speakers(language))),
        plain("speaker", View::Speaker(speaker(language))),
        ("press", View::Press(press(language)), text.clone()),
        plain("guides", View::Guides(guides(language))),
        ("text", View::Text(TextView { heading: words(language).statement.into() }), text),
    ]
}

/// The same where there is as little to show as can be.
pub(crate) fn bare(language: Language) -> Vec<(&'static str, View)> {
    let home = home(language);
    let home = HomeView {
        today: Vec::new(),
        coming: Vec::new(),
        statements: Vec::new(),
        open: Vec::new(),
        bodies: Vec::new(),
        ..home
    };
    let session = SessionView {
        venue: None,
        officers: Vec::new(),
        registration: None,
        agenda: Vec::new(),
        days: Vec::new(),
        statements: Vec::new(),
        documents: Vec::new(),
        press: Vec::new(),
        document_lists: Vec::new(),
        statement_lists: Vec::new(),
        ..session(language)
    };
    let item = ItemView {
        notices: Vec::new(),
        parent: None,
        children: Vec::new(),
        of: None,
        meetings: Vec::new(),
        documents: Vec::new(),
        statements: Vec::new(),
        all_statements: None,
        press: Vec::new(),
        previous: None,
        next: None,
        ..item(language)
    };
    let document = DocumentView {
        symbols: Vec::new(),
        files: Vec::new(),
        official: Vec::new(),
        missing: None,
        next: None,
        ..document(language)
    };
    let statement = StatementView {
        title: None,
        on_behalf_of: None,
        delivered: None,
        items: Vec::new(),
        text_lang: None,
        text_dir: None,
        versions: Vec::new(),
        files: Vec::new(),
        previous: None,
        ..statement(language)
    };
    let body = BodyView { parent: None, successor: None, ..body(language) };
    let list = ListView { pager: None, views: Vec::new(), ..list(language) };
    let speaker = SpeakerView { formal: None, sessions: Vec::new(), ..speaker(language) };
    let press = PressView { symbol: None, meeting: None, text_lang: None, ..press(language) };
    vec![
        ("home", View::Home(home)),
        ("body", View::Body(body)),
        ("session", View::Session(session)),
        ("item", View::Item(item)),
        ("document", View::Document(document)),
        ("statement", View::Statement(statement)),
        ("list", View::List(list)),
        ("speaker", View::Speaker(speaker)),
        ("press", View::Press(press)),
        ("text", View::Text(TextView { heading: words(language).statement.into() })),
    ]
}

/// What is around the content of every page.
pub(crate) fn chrome(language: Language, family: &str) -> Chrome {
    let words = words(language);
    let across = matches!(family, "chooser" | "not-found");
    let links = |labels: &[&str]| labels.iter().map(|label| link(label)).collect::<Vec<_>>();
    Chrome {
        lang: language.code(),
        dir: language.dir(),
        title: format!("{} — {}", words.session, words.site),
        description: words.sentence.into(),
        site: words.site.into(),
        notice: Some(words.sentence.into()).filter(|_| !across),
        canonical: format!("https://meetings.example/{language}/{family}/"),
        alternates: Language::ALL
            .map(|other| Alternate {
                lang: other.code(),
                href: format!("https://meetings.example/{other}/{family}/"),
            })
            .into(),
        languages: Language::ALL
            .map(|other| LanguageLink {
                lang: other.code(),
                dir: other.dir(),
                name: other.endonym(),
                href: format!("/{other}/{family}/"),
                current: other == language,
            })
            .into(),
        crumbs: if across || family == "home" {
            Vec::new()
        } else {
            links(&[words.site, words.body])
        },
        nav: if across { Vec::new() } else { links(&[words.body, words.day, words.item]) },
        foot: links(&[words.statement, words.item]),
        contact: "mailto:secretariat@meetings.example".into(),
    }
}

struct Words {
    site: &'static str,
    body: &'static str,
    session: &'static str,
    item: &'static str,
    meeting: &'static str,
    statement: &'static str,
    speaker: &'static str,
    behalf: &'static str,
    state: &'static str,
    day: &'static str,
    time: &'static str,
    room: &'static str,
    kind: &'static str,
    remark: &'static str,
    count: &'static str,
    sentence: &'static str,
    languages: [&'static str; 2],
}

fn words(language: Language) -> Words {
    match language {
        Language::Ar => Words {
            site: "اجتماعات بلا ورق",
            body: "لجنة البرنامج والتنسيق",
            session: "الدورة الحادية والسبعون للجنة البرنامج والتنسيق",
            item: "استعراض كفاءة الأداء الإداري والمالي للأمم المتحدة",
            meeting: "الجلسة الثالثة",
            statement: "بيان بشأن تنظيم الأعمال",
            speaker: "منظمة الأمم المتحدة للتربية والعلم والثقافة",
            behalf: "باسم مجموعة من الوفود",
            state: "منعقدة حاليا",
            day: "الاثنين، 27 نيسان/أبريل 2026",
            time: "من الساعة 10:00 إلى الساعة 13:00",
            room: "قاعة الاجتماعات 4",
            kind: "حق الرد",
            remark: "أُلغيت",
            count: "12 بيانا و 3 وثائق",
            sentence: "هذا موقع تجريبي يعرض دورة مختلقة لتوضيح طريقة العمل.",
            languages: ["الإنكليزية", "العربية"],
        },
        Language::Zh => Words {
            site: "无纸化会议",
            body: "方案和协调委员会",
            session: "方案和协调委员会第七十一届会议",
            item: "审查联合国行政和财政业务效率",
            meeting: "第3次会议",
            statement: "关于工作安排的发言",
            speaker: "联合国教育、科学及文化组织",
            behalf: "代表若干代表团",
            state: "正在举行",
            day: "2026年4月27日，星期一",
            time: "上午10时至下午1时",
            room: "第4会议室",
            kind: "答辩权",
            remark: "已取消",
            count: "12次发言，3份文件",
            sentence: "本网站为示例，展示一届虚构的会议，以说明工作方式。",
            languages: ["英文", "中文"],
        },
        _ => Words {
            site: "Paperless meetings",
            body: "Committee for Programme and Coordination",
            session: "Committee for Programme and Coordination, seventy-first session",
            item: "Review of the efficiency of the administrative and financial functioning of the United Nations",
            meeting: "3rd meeting",
            statement: "Statement on the organization of work",
            speaker: "United Nations Educational, Scientific and Cultural Organization",
            behalf: "on behalf of a group of delegations",
            state: "In session",
            day: "Monday, 27 April 2026",
            time: "10 a.m. to 1 p.m.",
            room: "Conference Room 4",
            kind: "Right of reply",
            remark: "Cancelled",
            count: "12 statements, 3 documents",
            sentence: "This sample site shows an invented session, so that its workings can be seen.",
            languages: ["English", "Arabic"],
        },
    }
}

/// Trusted HTML, as the Markdown room makes it.
fn prose(language: Language) -> String {
    let sentence = words(language).sentence;
    let long = [sentence; 6].join(" ");
    format!(
        "<p>{long}</p><h2>{sentence}</h2><p>{long}</p><ul><li>{sentence}</li><li>{sentence}</li></ul><blockquote><p>{sentence}</p></blockquote><p>{long}</p>"
    )
}

fn link(label: &str) -> Link {
    Link { href: "/en/somewhere/".into(), label: label.into() }
}

fn phrase(text: &str) -> Phrase {
    Phrase { text: text.into(), ..Phrase::default() }
}

fn foreign() -> Phrase {
    Phrase {
        text: "Ordre du jour provisoire annoté".into(),
        lang: Some("fr".into()),
        dir: Some("ltr"),
    }
}

fn day(language: Language) -> When {
    When { datetime: "2026-04-27".into(), text: words(language).day.into() }
}

fn time(language: Language) -> When {
    When { datetime: "2026-04-27T10:00+02:00".into(), text: words(language).time.into() }
}

fn count(language: Language, label: &str) -> Count {
    Count {
        href: "/en/somewhere/".into(),
        label: phrase(label),
        count: words(language).count.into(),
    }
}

fn statements(language: Language) -> Vec<StatementRow> {
    let words = words(language);
    let row = |rich: bool| StatementRow {
        href: "/en/somewhere/".into(),
        speakers: words.speaker.into(),
        on_behalf_of: rich.then(|| words.behalf.into()),
        kind: rich.then(|| words.kind.into()),
        items: if rich { vec!["3 (a)".into(), "4".into()] } else { vec!["3".into()] },
        when: Some(day(language)),
        languages: words.languages.map(String::from).into(),
        remark: rich.then(|| words.state.into()),
    };
    vec![row(false), row(true), row(false)]
}

fn documents(language: Language) -> Vec<DocumentRow> {
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

fn meetings(language: Language) -> Vec<MeetingRow> {
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

fn items(language: Language) -> Vec<ItemRow> {
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

fn facts(language: Language) -> Vec<Fact> {
    let words = words(language);
    let fact = |href: Option<&str>| Fact {
        label: words.kind.into(),
        value: words.room.into(),
        href: href.map(Into::into),
    };
    vec![fact(None), fact(Some("/en/somewhere/"))]
}

fn files(language: Language) -> Vec<FileLink> {
    let languages = words(language).languages;
    let file = |name: &str, lang: &str| FileLink {
        href: "/files/x.pdf".into(),
        lang: lang.into(),
        language: name.into(),
        details: "PDF, 212\u{a0}kB".into(),
    };
    vec![file(languages[0], "en"), file(languages[1], "ar")]
}

fn notices(language: Language) -> Vec<Notice> {
    ["info", "changed", "gone"]
        .map(|kind| Notice { kind, text: words(language).sentence.into() })
        .into()
}

fn session_link(language: Language) -> SessionLink {
    let words = words(language);
    SessionLink {
        href: "/en/somewhere/".into(),
        label: words.session.into(),
        body: words.body.into(),
        dates: day(language),
        state: words.state.into(),
    }
}

fn journal_session(language: Language) -> JournalSession {
    JournalSession {
        session: session_link(language),
        day: day(language),
        meetings: meetings(language),
    }
}

fn versions(language: Language) -> Vec<VersionLink> {
    let words = words(language);
    let version = |href: Option<&str>, index: usize, lang: &str| VersionLink {
        href: href.map(Into::into),
        lang: lang.into(),
        language: words.languages[index].into(),
        role: words.statement.into(),
    };
    vec![version(None, 0, "en"), version(Some("/ar/somewhere/"), 1, "ar")]
}

fn chooser() -> ChooserView {
    let entry = |language: Language| ChooserEntry {
        lang: language.code(),
        dir: language.dir(),
        name: language.endonym(),
        href: format!("/{language}/"),
        text: words(language).sentence.into(),
    };
    ChooserView { entries: Language::ALL.map(entry).into() }
}

fn home(language: Language) -> HomeView {
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

fn body(language: Language) -> BodyView {
    let words = words(language);
    BodyView {
        heading: words.body.into(),
        duty_station: words.room.into(),
        former: vec![words.sentence.into()],
        parent: Some(link(words.body)),
        successor: Some(link(words.body)),
        current: vec![session_link(language)],
        past: vec![session_link(language), session_link(language)],
    }
}

fn session(language: Language) -> SessionView {
    let words = words(language);
    SessionView {
        heading: words.session.into(),
        body: link(words.body),
        state: words.state.into(),
        parts: vec![day(language)],
        venue: Some(words.room.into()),
        zone: words.sentence.into(),
        officers: facts(language),
        registration: Some("https://registration.example/".into()),
        agenda_status: words.statement.into(),
        agenda: items(language),
        days: vec![MeetingDay {
            day: day(language),
            href: "/en/somewhere/".into(),
            meetings: meetings(language),
        }],
        statements: statements(language),
        documents: documents(language),
        press: vec![count(language, words.statement)],
        document_lists: vec![link(words.kind), link(words.day)],
        statement_lists: vec![link(words.kind), link(words.day)],
    }
}

fn item(language: Language) -> ItemView {
    let words = words(language);
    ItemView {
        number: "3 (a)".into(),
        heading: words.item.into(),
        notices: notices(language),
        parent: items(language).pop(),
        children: items(language),
        of: Some(link(words.session)),
        meetings: meetings(language),
        documents: documents(language),
        statements: statements(language),
        all_statements: Some(count(language, words.statement)),
        press: vec![count(language, words.statement)],
        previous: Some(link(words.item)),
        next: Some(link(words.item)),
    }
}

fn meeting(language: Language) -> MeetingView {
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

fn document(language: Language) -> DocumentView {
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

fn statement(language: Language) -> StatementView {
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
        previous: Some(link(words.speaker)),
        next: Some(link(words.speaker)),
    }
}

fn list(language: Language) -> ListView {
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

fn index(language: Language) -> IndexView {
    let words = words(language);
    IndexView {
        heading: words.statement.into(),
        views: vec![link(words.kind)],
        entries: vec![count(language, words.speaker), count(language, words.item)],
    }
}

fn journal(language: Language) -> JournalView {
    let words = words(language);
    let month = JournalMonth { heading: words.day.into(), days: vec![count(language, words.day)] };
    JournalView { heading: words.site.into(), months: vec![month] }
}

fn journal_day(language: Language) -> JournalDayView {
    let words = words(language);
    JournalDayView {
        heading: words.day.into(),
        datetime: "2026-04-27".into(),
        sessions: vec![journal_session(language)],
        previous: Some(link(words.day)),
        next: Some(link(words.day)),
    }
}

fn speakers(language: Language) -> SpeakersView {
    let words = words(language);
    let group = |kind| SpeakerGroup {
        heading: words.body.into(),
        kind,
        speakers: vec![link(words.speaker); 5],
    };
    SpeakersView { heading: words.speaker.into(), groups: vec![group("un-entity"), group("group")] }
}

fn speaker(language: Language) -> SpeakerView {
    let words = words(language);
    SpeakerView {
        heading: words.speaker.into(),
        formal: Some(words.speaker.into()),
        former: vec![words.sentence.into()],
        kind: words.kind.into(),
        sessions: vec![count(language, words.session)],
    }
}

fn press(language: Language) -> PressView {
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

fn guides(language: Language) -> GuidesView {
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
