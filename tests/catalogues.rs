//! The catalogues as a site meets them: the program's own are complete, a
//! site's own prevail, and what is wrong with them is found where it stands.

use std::fs;

use jiff::Timestamp;
use papersmart::diagnostic::{Finding, Findings, Severity};
use papersmart::i18n::{Catalogue, Language};
use papersmart::model::{
    Access, AgendaStatus, Distribution, DocumentKind, DocumentStatus, ItemState, ListPolicy,
    ListStatus, MeetingKind, MeetingState, Posting, RecordingKind, RelationKind, SessionState,
    SpeakerKind, StatementKind, Term, VersionRole, VersionState,
};
use papersmart::source::World;

/// The catalogue of a site with these files, and what is wrong with it.
fn load(files: &[(&str, &str)]) -> (Catalogue, Vec<Finding>) {
    let site = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = site.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let mut findings = Findings::default();
    let catalogue = Catalogue::load(&World::new(site.path(), Timestamp::UNIX_EPOCH), &mut findings);
    (catalogue, findings.sorted())
}

/// Severity, code, file, the text pointed at, and the arguments but the first,
/// which is the language.
fn told(files: &[(&str, &str)]) -> Vec<String> {
    let text =
        |file: &str| files.iter().find(|(path, _)| *path == file).map_or("", |(_, text)| text);
    let tell = |finding: &Finding| {
        let place = &finding.place;
        let part = &text(&place.file)[place.start as usize..place.end as usize];
        let severity = if finding.severity == Severity::Error { "error" } else { "warning" };
        let args: Vec<_> = finding.args.iter().skip(1).map(|(_, value)| value.as_str()).collect();
        format!("{severity} {} {}[{part}] {}", finding.code, place.file, args.join(" "))
    };
    load(files).1.iter().map(tell).collect()
}

#[test]
fn the_programs_own_catalogues_are_complete() {
    let (catalogue, findings) =
        load(&[("i18n/en/own.ftl", "# They are only looked at together with others.\n")]);
    assert_eq!(findings, []);
    let english: Vec<_> = catalogue.words(Language::En).keys().collect();
    assert!(english.len() > 100);
    for language in Language::ALL {
        assert_eq!(catalogue.words(language).keys().collect::<Vec<_>>(), english, "{language}");
    }
}

#[test]
fn every_term_has_a_label_in_every_language() {
    let catalogue = Catalogue::embedded();
    macro_rules! labelled {
        ($($name:ident),+) => {$(
            let kebab: String = stringify!($name)
                .chars()
                .flat_map(|c| c.is_uppercase().then_some('-').into_iter().chain(c.to_lowercase()))
                .collect();
            for term in $name::ALL {
                let id = format!("term{kebab}-{}", term.keyword());
                for language in Language::ALL {
                    assert!(catalogue.word(language, &id).is_some(), "{language} {id}");
                }
            }
        )+};
    }
    labelled!(
        Access,
        AgendaStatus,
        Distribution,
        DocumentKind,
        DocumentStatus,
        ItemState,
        ListPolicy,
        ListStatus,
        MeetingKind,
        MeetingState,
        Posting,
        RecordingKind,
        RelationKind,
        SessionState,
        SpeakerKind,
        StatementKind,
        VersionRole,
        VersionState
    );
    let name = |language, id| catalogue.word(language, id);
    assert_eq!(
        name(Language::Fr, "term-document-kind-pre-session"),
        Some("Document d’avant-session")
    );
    assert_eq!(name(Language::Es, "language-name-fr"), Some("francés"));
}

#[test]
fn each_language_quotes_with_its_own_marks() {
    for language in Language::ALL {
        let [open, close] = match language {
            Language::Ar => ['”', '“'],
            Language::Fr | Language::Ru => ['«', '»'],
            Language::Zh | Language::En | Language::Es => ['“', '”'],
        };
        let folder = format!("{}/i18n/{language}", env!("CARGO_MANIFEST_DIR"));
        for file in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            for line in fs::read_to_string(&file).unwrap().lines() {
                let marks: Vec<char> = line.chars().filter(|c| "„“”«»".contains(*c)).collect();
                // Straight marks belong to the formats that messages show.
                let paired =
                    marks.chunks(2).all(|pair| pair == [open, close]) && !line.contains("\"{ $");
                assert!(paired, "{}: {line}", file.display());
            }
        }
    }
}

#[test]
fn a_sites_own_message_prevails_and_leaves_the_others() {
    let (catalogue, findings) = load(&[(
        "i18n/fr/own.ftl",
        "term-access-podium = Bureau !\nzone-of-city = heure de { $city }\n",
    )]);
    assert_eq!(findings, []);
    assert_eq!(catalogue.word(Language::Fr, "term-access-podium"), Some("Bureau\u{202f}!"));
    assert_eq!(catalogue.time_zone_name(Language::Fr, "Africa/Kigali"), "heure de Kigali");
    assert_eq!(catalogue.word(Language::Fr, "term-access-public"), Some("Public"));
    assert_eq!(catalogue.word(Language::En, "term-access-podium"), Some("Podium"));
}

#[test]
fn a_malformed_message_is_found_on_its_line_and_the_rest_is_kept() {
    let text = "term-access-podium = Bureau\nbroken {\n\nterm-access-public = Tous\n";
    let (catalogue, findings) = load(&[("i18n/fr/own.ftl", text)]);
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    assert_eq!((finding.code, &*finding.place.file), ("message-syntax", "i18n/fr/own.ftl"));
    assert_eq!(text[..finding.place.start as usize].lines().count(), 2);
    assert_eq!(finding.severity, Severity::Error);
    assert_eq!(catalogue.word(Language::Fr, "term-access-public"), Some("Tous"));
}

#[test]
fn new_messages_need_all_six_languages() {
    let mut files: Vec<_> = ["ar", "zh", "en", "ru"]
        .map(|code| (format!("i18n/{code}/own.ftl"), "hello = Hello\n    .help = Help\n"))
        .into();
    files.push(("i18n/es/own.ftl".into(), "hello = Hola\nstray = Solo\n"));
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    assert_eq!(
        told(&files),
        [
            "error message-missing i18n/es/own.ftl[hello] hello.help",
            "warning message-unknown i18n/es/own.ftl[stray] stray",
            "error message-missing i18n/fr/own.ftl[] hello",
            "error message-missing i18n/fr/own.ftl[] hello.help",
        ]
    );
}

#[test]
fn arguments_are_those_of_english() {
    let own = "month-year = { month-name } { $mon }\nzone-of-city = { zone-utc } { -absent }\n";
    assert_eq!(
        told(&[("i18n/ru/own.ftl", own)]),
        [
            "error message-arguments i18n/ru/own.ftl[month-year] month-year mon",
            "warning message-arguments i18n/ru/own.ftl[month-year] month-year year",
            "warning message-arguments i18n/ru/own.ftl[zone-of-city] zone-of-city city",
            "error message-missing i18n/ru/own.ftl[zone-of-city] -absent",
        ]
    );
    // A site's English takes the program's arguments too.
    assert_eq!(
        told(&[("i18n/en/own.ftl", "zone-of-city = { $town } time\n")]),
        [
            "warning message-arguments i18n/en/own.ftl[zone-of-city] zone-of-city city",
            "error message-arguments i18n/en/own.ftl[zone-of-city] zone-of-city town",
        ]
    );
}

#[test]
fn files_in_the_wrong_place_are_found() {
    let files = [("i18n/pt/own.ftl", "x = y"), ("i18n/en.ftl", ""), ("i18n/fr/a/b.ftl", "")];
    let found: Vec<_> =
        load(&files).1.iter().map(|found| (found.code, found.place.file.to_string())).collect();
    let wrong = ["i18n/en.ftl", "i18n/fr/a/b.ftl", "i18n/pt/own.ftl"];
    assert_eq!(found, wrong.map(|file| ("unknown-file", file.to_owned())));
}

#[test]
fn a_file_that_is_not_text_is_found() {
    let site = tempfile::tempdir().unwrap();
    fs::create_dir_all(site.path().join("i18n/zh")).unwrap();
    fs::write(site.path().join("i18n/zh/own.ftl"), [0xff, 0xfe]).unwrap();
    let mut findings = Findings::default();
    let world = World::new(site.path(), Timestamp::UNIX_EPOCH);
    let _ = Catalogue::load(&world, &mut findings);
    let codes: Vec<_> = findings.sorted().iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["unreadable-file"]);
}
