//! Made-up pages in the languages whose scripts differ most.

mod archive;
mod pages;
mod rows;
mod words;

use std::sync::Arc;

use papersmart::i18n::Language;
use papersmart::plan::view::*;

use archive::*;
use pages::*;
use rows::link;
use words::{prose, words};

/// Every family: its template, its view, and its text if it has one.
pub(crate) fn families(language: Language) -> Vec<(&'static str, View, Option<String>)> {
    let plain = |name, view| (name, view, None);
    let text = Some(prose(language));
    vec![
        plain("chooser", View::Chooser(chooser())),
        plain("not-found", View::Chooser(chooser())),
        plain("symbol", View::Symbol(symbol())),
        plain("neutral", View::Neutral(neutral())),
        plain("room", View::Room(room(language))),
        plain("paper", View::Paper(paper(language))),
        plain("symbols", View::Symbols(symbols(language))),
        plain("series", View::Series(series(language))),
        plain("home", View::Home(home(language))),
        plain("body", View::Body(body(language))),
        plain("year", View::Year(year(language))),
        plain("session", View::Session(session(language))),
        plain("agenda", View::Agenda(agenda(language))),
        plain("item", View::Item(item(language))),
        plain("meeting", View::Meeting(meeting(language))),
        plain("podium", View::Podium(podium(language))),
        ("document", View::Document(document(language)), text.clone()),
        ("beside", View::Beside(beside(language)), text.clone()),
        ("statement", View::Statement(statement(language)), text.clone()),
        plain("parity", View::Parity(parity(language))),
        plain("revisions", View::Revisions(revisions(language))),
        plain("list", View::List(list(language))),
        plain("recording", View::Recording(recording(language))),
        plain("recordings", View::Recordings(recordings(language))),
        plain("index", View::Index(index(language))),
        plain("archive", View::Archive(archive(language))),
        plain("archived", View::Archived(archived(language))),
        plain("subjects", View::Subjects(subjects(language))),
        plain("subject", View::Subject(subject(language))),
        plain("journal", View::Journal(journal(language))),
        plain("journal-day", View::JournalDay(journal_day(language))),
        plain("speakers", View::Speakers(speakers(language))),
        plain("speaker", View::Speaker(speaker(language))),
        plain("search", View::Search(search(language))),
        ("press", View::Press(press(language)), text.clone()),
        plain("guides", View::Guides(guides(language))),
        plain(
            "offline",
            View::Offline(OfflineView {
                heading: words(language).state.into(),
                words: "{}".into(),
            }),
        ),
        plain("moved", View::Moved(moved(language))),
        plain("print", View::Print(print(language))),
        ("text", View::Text(foreign_text(language)), text),
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
        podium: None,
        venue: None,
        officers: Vec::new(),
        registration: None,
        agenda: Vec::new(),
        all_items: None,
        days: Vec::new(),
        day_counts: Vec::new(),
        statements: Vec::new(),
        documents: Vec::new(),
        press: Vec::new(),
        recordings: None,
        book: None,
        document_lists: Vec::new(),
        statement_lists: Vec::new(),
        ..session(language)
    };
    let archive = ArchiveView {
        bodies: Vec::new(),
        years: Vec::new(),
        places: Vec::new(),
        ..archive(language)
    };
    let archived = ArchivedView { sessions: Vec::new(), ..archived(language) };
    let subject = SubjectView {
        broader: None,
        narrower: Vec::new(),
        same_as: None,
        sessions: Vec::new(),
        pager: None,
        ..subject(language)
    };
    let item = ItemView {
        topics: Vec::new(),
        notices: Vec::new(),
        parent: None,
        children: Vec::new(),
        of: None,
        meetings: Vec::new(),
        day_counts: Vec::new(),
        documents: Vec::new(),
        all_documents: None,
        statements: Vec::new(),
        all_statements: None,
        press: Vec::new(),
        recordings: Vec::new(),
        book: None,
        previous: None,
        next: None,
        ..item(language)
    };
    let document = DocumentView {
        book: None,
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
        citation: None,
        previous: None,
        ..statement(language)
    };
    let body = BodyView {
        parent: None,
        successor: None,
        former: Vec::new(),
        current: Vec::new(),
        past: Vec::new(),
        years: Vec::new(),
        ..body(language)
    };
    let list = ListView { pager: None, views: Vec::new(), ..list(language) };
    let speaker = SpeakerView { formal: None, sessions: Vec::new(), ..speaker(language) };
    let press = PressView { symbol: None, meeting: None, text_lang: None, ..press(language) };
    vec![
        ("home", View::Home(home)),
        ("body", View::Body(body)),
        ("archive", View::Archive(archive)),
        ("archived", View::Archived(archived)),
        ("subject", View::Subject(subject)),
        ("session", View::Session(session)),
        ("item", View::Item(item)),
        ("document", View::Document(document)),
        ("statement", View::Statement(statement)),
        ("list", View::List(list)),
        ("speaker", View::Speaker(speaker)),
        (
            "search",
            View::Search(SearchView {
                bodies: Vec::new(),
                sessions: Vec::new(),
                ..search(language)
            }),
        ),
        ("press", View::Press(press)),
        ("text", View::Text(TextView::plain(words(language).statement.into()))),
    ]
}

/// What is around the content of every page.
pub(crate) fn chrome(language: Language, family: &str) -> Chrome {
    let words = words(language);
    let across = matches!(family, "chooser" | "not-found" | "symbol");
    let links = |labels: &[&str]| labels.iter().map(|label| link(label)).collect::<Vec<_>>();
    Chrome {
        lang: language.code(),
        dir: language.dir(),
        title: format!("{} — {}", words.session, words.site),
        description: words.sentence.into(),
        tail: if family == "home" { String::new() } else { format!("{family}/") },
        crumbs: if across || family == "home" {
            Vec::new()
        } else {
            links(&[words.site, words.body])
        },
        colours: (family == "body")
            .then(|| StyleSheet { href: "/assets/colours.css".into(), integrity: integrity(b"") }),
        latest: (family == "session").then(|| Latest {
            href: "/latest.json".into(),
            since: "2026-04-29T08:00:00Z".into(),
            of: String::new(),
        }),
        follow: matches!(family, "session" | "item" | "body").then(|| Follow {
            heading: words.day.into(),
            links: links(&[words.session, words.day]),
            calendar: Some(link(words.day)),
            atom: link(words.session),
            json: link(words.session),
        }),
        about: matches!(family, "meeting" | "document").then(|| About {
            data: "{\"@context\":\"https://schema.org\"}".into(),
            metas: vec![Meta { name: "DC.title".into(), content: words.session.into() }],
        }),
        site: Arc::new(Furniture {
            name: words.site.into(),
            notice: Some(words.sentence.into()).filter(|_| !across),
            audience: if family == "podium" { "podium" } else { "public" },
            edition: (family == "podium").then(|| words.sentence.into()),
            base: "https://meetings.example".into(),
            root: String::new(),
            languages: Language::ALL
                .map(|other| LanguageName {
                    lang: other.code(),
                    dir: other.dir(),
                    name: other.endonym(),
                })
                .into(),
            nav: links(&[words.body, words.day, words.item]),
            search: link(words.kind),
            foot: links(&[words.statement, words.item]),
            contact: "mailto:secretariat@meetings.example".into(),
            offline: family != "podium",
            hash: [0; 16],
        }),
    }
}
