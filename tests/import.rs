//! What other systems know becomes content for review: each format as it should
//! be, nothing public before it is accepted, nothing lost that an editor wrote.

use std::fs;
use std::process::Output;

use crate::fixture::{Fixture, NOW, OPEN, Tree, differences, tree};
use papersmart::model::Access;

/// The fixtures, by format, with what places them in the open session.
const ALL: [(&str, &str); 5] = [
    ("indico", "events.json"),
    ("marcxml", "records.xml"),
    ("csv", "table.csv"),
    ("ics", "calendar.ics"),
    ("sitemap", "sitemap.xml"),
];

fn source(name: &str) -> String {
    format!("{}/tests/import/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn run(site: &Fixture, words: &[&str]) -> Output {
    site.run(&[&["import"], words].concat())
}

/// Imports, and takes what was printed and said.
fn import(site: &Fixture, words: &[&str]) -> (String, String) {
    let output = run(site, words);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    let root = format!("{}/tests/import/", env!("CARGO_MANIFEST_DIR"));
    (String::from_utf8(output.stdout).unwrap().replace(&root, ""), said)
}

fn content(site: &Fixture) -> Tree {
    tree(&site.site().join("content"))
}

/// A site with a rule file and its name.
fn import_all(site: &Fixture) {
    for (format, name) in ALL {
        import(site, &[format, &source(name), "--session", "council/second"]);
        import(site, &[format, &source(name), "--into", "board"]);
    }
}

/// The files that an import wrote, below their names.
fn written(site: &Fixture, before: &Tree) -> String {
    let mut out = String::new();
    for (path, bytes) in
        content(site).iter().filter(|(path, bytes)| before.get(*path) != Some(*bytes))
    {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let old = before.get(path).map(|old| String::from_utf8(old.clone()).unwrap());
        let new = text.strip_prefix(old.as_deref().unwrap_or_default()).unwrap();
        out.push_str(&format!("==== {path}\n{new}\n"));
    }
    out
}

#[test]
fn each_format_becomes_content_as_it_should() {
    for (format, name) in ALL {
        let site = Fixture::new();
        let before = content(&site);
        let mut words = vec![format, "", "--now", NOW];
        let path = source(name);
        words[1] = &path;
        if format == "csv" {
            words.extend(["--columns", "Titre=title.fr"]);
        }
        let into = if format == "indico" {
            ["--into", "council"]
        } else {
            ["--session", "council/second"]
        };
        words.extend(into);
        let (printed, said) = import(&site, &words);
        let all = format!("{}\n{said}\n{printed}", written(&site, &before));
        insta::assert_snapshot!(format!("import-{format}"), all);
    }
}

/// Whoever builds sees nothing of it: each edition is the same to the byte as
/// if nothing had been imported.
#[test]
fn nothing_imported_is_in_any_edition_before_it_is_accepted() {
    for audience in [Access::Public, Access::Participants, Access::Podium] {
        let site = Fixture::new();
        site.build_for(audience, "before", NOW).unwrap();
        let before = site.tree("before");
        import_all(&site);
        let outcome = site.build_for(audience, "after", NOW).unwrap();
        assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
        assert_eq!(differences(&before, &site.tree("after")), Vec::<String>::new(), "{audience:?}");
        // Nor does a build that goes on from an earlier one.
        site.build_for(audience, "before", NOW).unwrap();
        assert_eq!(differences(&before, &site.tree("before")), Vec::<String>::new());
        for (path, bytes) in site.tree("after") {
            let text = String::from_utf8_lossy(&bytes).to_lowercase();
            assert!(!text.contains("kanarie"), "{path}");
        }
    }
}

/// What is wrong with what is under review is told by `check`, and stops nothing.
#[test]
fn check_tells_what_to_fill_in() {
    let site = Fixture::new();
    import_all(&site);
    let output = site.run(&["check", "--now", NOW, "--format", "json"]);
    assert_eq!(output.status.code(), Some(0));
    let findings: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    let has = |code: &str, file: &str| {
        findings.iter().any(|it| it["code"] == code && it["file"].as_str().unwrap().ends_with(file))
    };
    assert!(has("missing-language", "board/event-4102/agenda.toml"));
    assert!(has("session-under-review", "board/event-4102/session.toml"));
    assert!(has("under-review", "council/second/documents.toml"));
    assert!(has("missing-key", "board/9/documents.toml"));
    assert!(findings.iter().all(|finding| finding["severity"] == "warning"));
}

#[test]
fn the_same_import_again_changes_nothing() {
    let site = Fixture::new();
    import_all(&site);
    let once = content(&site);
    import_all(&site);
    assert_eq!(differences(&once, &content(&site)), Vec::<String>::new());
}

#[test]
fn a_rehearsal_writes_nothing() {
    let site = Fixture::new();
    let before = content(&site);
    for (format, name) in ALL {
        let (_, said) =
            import(&site, &[format, &source(name), "--session", "council/second", "--dry-run"]);
        assert!(said.contains("--dry-run"), "{said}");
    }
    assert_eq!(differences(&before, &content(&site)), Vec::<String>::new());
    assert!(!site.site().join(".papersmart/import").exists());
    assert!(!site.site().join(".papersmart/desk").exists());
}

/// A file that cannot be read takes back those that could.
#[test]
fn an_import_that_fails_leaves_nothing() {
    let site = Fixture::new();
    let before = content(&site);
    let words =
        ["marcxml", &source("records.xml"), "no-such-file.xml", "--session", "council/second"];
    assert_eq!(run(&site, &words).status.code(), Some(3));
    assert_eq!(differences(&before, &content(&site)), Vec::<String>::new());
    assert!(!site.site().join(".papersmart/import").exists());
}

const HEADER: &str = "type,id,symbol,title.en,title.fr,kind,date\n";

fn paper(site: &Fixture, title: &str, french: &str, date: &str) -> (String, String) {
    let row = format!("document,paper,,{title},{french},report,{date}\n");
    let path = site.out("papers.csv");
    fs::write(&path, format!("{HEADER}{row}")).unwrap();
    import(site, &["csv", path.to_str().unwrap(), "--session", "council/second"])
}

fn documents(site: &Fixture) -> String {
    let text = site.read(&format!("{OPEN}/documents.toml"));
    text[text.find("id = \"paper\"").unwrap()..].to_owned()
}

#[test]
fn what_an_editor_changed_survives_and_what_the_source_changed_arrives() {
    let site = Fixture::new();
    paper(&site, "First", "Premier", "2026-03-01");
    let file = format!("{OPEN}/documents.toml");
    site.replace(&file, "fr = \"Premier\"", "fr = \"Premier texte\", es = \"Primero\"");
    let (printed, _) = paper(&site, "Second", "Premier", "2026-03-02");
    assert_eq!(printed, "");
    let now = documents(&site);
    for text in ["\"Second\"", "\"Premier texte\"", "\"Primero\"", "2026-03-02", "review = true"] {
        assert!(now.contains(text), "{now}");
    }
    // Both changed the French title: the editor's stays, and both are told.
    let (printed, _) = paper(&site, "Second", "Deuxième", "2026-03-02");
    assert!(printed.contains("Premier texte") && printed.contains("Deuxième"), "{printed}");
    assert!(
        documents(&site).contains("\"Premier texte\"") && !documents(&site).contains("Deuxième")
    );
    // Told once, not at every import.
    assert_eq!(paper(&site, "Second", "Deuxième", "2026-03-02").0, "");
    // What the source says no more stays, and is told.
    let (printed, _) = paper(&site, "Second", "Deuxième", "");
    assert!(printed.contains("paper: date"), "{printed}");
    assert!(documents(&site).contains("2026-03-02"));
}

#[test]
fn what_an_editor_took_out_stays_out() {
    let site = Fixture::new();
    paper(&site, "First", "Premier", "2026-03-01");
    let file = format!("{OPEN}/documents.toml");
    let text = site.read(&file);
    site.write(&file, &text[..text.rfind("[[documents]]").unwrap()]);
    let (printed, _) = paper(&site, "Other", "Autre", "2026-03-05");
    assert!(printed.contains("paper"), "{printed}");
    assert!(!site.read(&file).contains("id = \"paper\""));
}

/// Only where some are not named does the list end with an ellipsis.
#[test]
fn what_the_source_has_no_more_is_named() {
    let site = Fixture::new();
    let path = site.out("papers.csv");
    let left = |ids: &[&str]| {
        let rows: String = ids.iter().map(|id| format!("document,{id},report\n")).collect();
        fs::write(&path, format!("type,id,kind\n{rows}")).unwrap();
        import(&site, &["csv", path.to_str().unwrap(), "--session", "council/second"]).0
    };
    assert_eq!(left(&["a", "b", "c", "d", "e", "f", "g"]), "");
    let printed = left(&["f", "g"]);
    assert!(printed.contains("no more: 5 (a, b, c, d, e)."), "{printed}");
    let printed = left(&["g"]);
    assert!(printed.contains("no more: 6 (a, b, c, d, e…)."), "{printed}");
}

#[test]
fn what_is_complete_can_be_accepted_and_is_then_public() {
    let site = Fixture::new();
    paper(&site, "First", "Premier", "2026-03-01");
    let path = site.out("more.csv");
    fs::write(&path, "type,id,title.en,kind\ndocument,undated,Kanarie,report\n").unwrap();
    let more = path.to_str().unwrap();
    import(&site, &["csv", more, "--session", "council/second", "--source", "more"]);
    let output = run(&site, &["accept", "council/second"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("Accepted: 1. Still under review: 1.") && said.contains("date"),
        "{said}"
    );
    let file = site.read(&format!("{OPEN}/documents.toml"));
    assert_eq!(file.matches("review = true").count(), 1, "{file}");
    site.build("out", NOW);
    let pages = site.tree("out");
    assert!(
        pages.contains_key("en/council/second/documents/paper/index.html"),
        "{:?}",
        pages.keys()
    );
    assert!(!pages.keys().any(|path| path.contains("undated")));
}

/// A later import of what is public changes nothing that is public.
#[test]
fn changes_of_what_was_accepted_are_proposed() {
    let site = Fixture::new();
    paper(&site, "First", "Premier", "2026-03-01");
    assert_eq!(run(&site, &["accept", "council/second", "paper"]).status.code(), Some(0));
    site.build("out", NOW);
    let before = site.tree("out");
    paper(&site, "Kanarie", "Premier", "2026-03-01");
    assert!(documents(&site).contains("[documents.proposed]"), "{}", documents(&site));
    site.build("out", NOW);
    assert_eq!(differences(&before, &site.tree("out")), Vec::<String>::new());
    // Said again it is no news; taken back it is gone.
    let proposed = content(&site);
    paper(&site, "Kanarie", "Premier", "2026-03-01");
    assert_eq!(differences(&proposed, &content(&site)), Vec::<String>::new());
    paper(&site, "First", "Premier", "2026-03-01");
    assert!(!documents(&site).contains("proposed"), "{}", documents(&site));
    // Refused by an editor, it does not come back.
    paper(&site, "Kanarie", "Premier", "2026-03-01");
    let file = format!("{OPEN}/documents.toml");
    let text = site.read(&file);
    site.write(&file, &text[..text.find("\n[documents.proposed]").unwrap()]);
    paper(&site, "Kanarie", "Premier", "2026-03-01");
    assert!(!documents(&site).contains("proposed"), "{}", documents(&site));
    // Whatever else the source says of the title then, the editor's choice stays.
    let (printed, _) = paper(&site, "Other", "Premier", "2026-03-01");
    assert!(printed.contains("paper: title.en"), "{printed}");
    assert!(!documents(&site).contains("Other"), "{}", documents(&site));
}

/// Accepted, what is proposed takes the place of what stood there.
#[test]
fn what_is_proposed_can_be_accepted() {
    let site = Fixture::new();
    let file = format!("{OPEN}/documents.toml");
    paper(&site, "First", "Premier", "2026-03-01");
    assert_eq!(run(&site, &["accept", "council/second"]).status.code(), Some(0));
    paper(&site, "Third", "Premier", "2026-03-03");
    // What was edited meanwhile stays.
    site.replace(&file, "fr = \"Premier\"", "fr = \"Premier texte\"");
    assert_eq!(run(&site, &["accept", "council/second"]).status.code(), Some(0));
    let now = documents(&site);
    assert!(now.contains("2026-03-03") && !now.contains("proposed"), "{now}");
    assert!(now.contains("\"Third\"") && now.contains("\"Premier texte\""), "{now}");
}

#[test]
fn a_session_is_accepted_with_what_is_in_it() {
    let site = Fixture::new();
    let path = site.out("session.csv");
    let titles: Vec<String> =
        ["ar", "zh", "en", "fr", "ru", "es"].iter().map(|code| format!("title.{code}")).collect();
    let text = format!(
        "type,id,session,state,days,{},kind,start,end\n\
         session,third,council/third,open,2026-04-01/2026-04-02,a,b,c,d,e,f,,,\n\
         meeting,one,council/third,,,,,,,,,plenary,2026-04-01 10:00,2026-04-01 11:00\n",
        titles.join(",")
    );
    fs::write(&path, text).unwrap();
    import(&site, &["csv", path.to_str().unwrap()]);
    let build = |out: &str| {
        site.build(out, NOW);
        site.tree(out).keys().any(|path| path.starts_with("en/council/third/"))
    };
    assert!(!build("out"));
    // Taking out the key of the session alone shows the session alone.
    let output = run(&site, &["accept", "council/third"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(build("out"));
    // Put back under review, it is gone as if it had never been.
    let file = "content/sessions/council/third/session.toml";
    site.write(file, format!("review = true\n{}", site.read(file)));
    assert!(!build("out"));
}

#[test]
fn errors_in_what_is_public_are_never_made() {
    let site = Fixture::new();
    // An accepted document of the editors' own, of the same symbol.
    let path = site.out("papers.csv");
    fs::write(&path, "type,symbol,title.en,date\ndocument,C/2/1,Kanarie,2026-01-01\n").unwrap();
    let (printed, _) =
        import(&site, &["csv", path.to_str().unwrap(), "--session", "council/second"]);
    // Different from the editors' in title and date: theirs stay.
    assert!(printed.contains("note: date") && printed.contains("note: title"), "{printed}");
    let text = site.read(&format!("{OPEN}/documents.toml"));
    assert!(!text.contains("Kanarie"));
    assert_eq!(text.matches("C/2/1\"").count(), 1);
}

#[test]
fn what_belongs_to_other_sessions_is_told_apart_by_rules() {
    let site = Fixture::new();
    let rules = site.out("rules.toml");
    let name = rules.to_str().unwrap();
    fs::write(&rules, "[[rules]]\norgan = \"C\"\ninto = \"council\"\n").unwrap();
    import(&site, &["marcxml", &source("records.xml"), "--rules", name]);
    assert!(site.read("content/sessions/council/9/documents.toml").contains("C/9/PV.1"));
    assert!(site.read("content/sessions/council/2/documents.toml").contains("C/2/L.7"));
    fs::write(&rules, "[[rules]]\norgan = \"C\"\ninto = \"no-such-body\"\n").unwrap();
    let (printed, _) = import(&site, &["marcxml", &source("records.xml"), "--rules", name]);
    assert!(printed.contains("C/9/PV.1") && printed.contains("body"), "{printed}");
    fs::write(&rules, "[[rules]]\norgn = \"C\"\n").unwrap();
    let refused = run(&site, &["marcxml", &source("records.xml"), "--rules", name]);
    assert_eq!(refused.status.code(), Some(1));
}

/// Where others read along, no text of a source is repeated.
#[test]
fn logs_that_others_read_tell_no_texts() {
    let site = Fixture::new();
    let words = ["marcxml", &source("records.xml"), "--session", "council/second", "--quiet-names"];
    let (printed, said) = import(&site, &words);
    assert!(printed.contains("records.xml:1:"), "{printed}");
    assert!(!format!("{printed}{said}").to_lowercase().contains("kanarie"), "{printed}");
}

/// An event that is held within a session says nothing of the session.
#[test]
fn an_event_does_not_rename_the_session_it_is_held_in() {
    let site = Fixture::new();
    let file = format!("{OPEN}/session.toml");
    let before = site.read(&file);
    let words = ["indico", &source("events.json"), "--session", "council/second"];
    assert!(import(&site, &words).0.contains("event-4101"));
    assert_eq!(site.read(&file), before);
    assert!(site.read(&format!("{OPEN}/programme.toml")).contains("event-4101-meeting"));
}

/// What differs in signs only stays two.
#[test]
fn names_that_look_alike_become_two_records() {
    let site = Fixture::new();
    let path = site.out("papers.csv");
    let rows = "document,,A/68/L.1,One,\ndocument,,A/68/L/1,Two,\n\
                statement,a b,,,cedar\nstatement,a.b,,,birch\n";
    fs::write(&path, format!("type,id,symbol,title.en,speakers\n{rows}")).unwrap();
    let words = ["csv", path.to_str().unwrap(), "--session", "council/third"];
    import(&site, &words);
    let documents = site.read("content/sessions/council/third/documents.toml");
    assert!(documents.contains("id = \"a-68-l-1\"") && documents.contains("id = \"a-68-l-1-"));
    let statements = site.site().join("content/sessions/council/third/statements");
    assert_eq!(fs::read_dir(statements).unwrap().count(), 2);
    let once = content(&site);
    import(&site, &words);
    assert_eq!(differences(&once, &content(&site)), Vec::<String>::new());
}

#[test]
fn each_command_has_its_help_in_each_language() {
    let site = Fixture::new();
    for language in ["ar", "zh", "en", "fr", "ru", "es"] {
        for command in ["indico", "marcxml", "csv", "ics", "sitemap", "accept"] {
            let mut program = site.command(&["import", command, "--help"]);
            let output = program.env("LC_ALL", language).output().unwrap();
            let help = String::from_utf8(output.stdout).unwrap();
            assert!(help.contains("--dry-run") && !help.contains("cli-"), "{help}");
        }
    }
}

/// Every trouble that a reader or the filing can tell has its words.
#[test]
fn every_trouble_has_its_message() {
    let catalogue = papersmart::i18n::Catalogue::embedded();
    let folder = format!("{}/src/import", env!("CARGO_MANIFEST_DIR"));
    let mut codes = 0;
    let files = walkdir::WalkDir::new(folder).into_iter().map(|file| file.unwrap());
    for file in files.filter(|file| file.file_type().is_file()) {
        let text = fs::read_to_string(file.path()).unwrap();
        let text: String = text.split_whitespace().collect();
        for before in ["Trouble::new(", "Err(\"", ".ok_or(\""] {
            for (at, _) in text.match_indices(before) {
                let rest = &text[at + before.len()..];
                let rest =
                    if before.ends_with('"') { rest } else { rest.split_once(',').unwrap().1 };
                let code = rest.trim_start_matches('"').split('"').next().unwrap();
                let known = code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
                if !known || code.is_empty() || code == "code" {
                    continue;
                }
                codes += 1;
                let id = format!("import-trouble-{code}");
                let args = ["field", "detail", "other"].map(|name| (name, "x".into()));
                let said = catalogue.say(papersmart::i18n::Language::En, &id, &args);
                assert_ne!(said, id);
            }
        }
    }
    assert!(codes > 25, "only {codes} were found");
}

/// A statement that was released meanwhile stays so, whatever is proposed of it.
#[test]
fn a_release_survives_what_is_proposed() {
    let site = Fixture::new();
    let path = site.out("said.csv");
    let name = path.to_str().unwrap().to_owned();
    let rows = |more: &str| {
        let head = "type,id,meeting,speakers,order,file.en,file.fr\n";
        let row = format!("statement,said,plenary-1,cedar,77,https://x.example/said.pdf,{more}\n");
        fs::write(&path, format!("{head}{row}")).unwrap();
        import(&site, &["csv", &name, "--session", "council/second"]);
    };
    rows("");
    let accepted = run(&site, &["accept", "council/second"]);
    assert_eq!(accepted.status.code(), Some(0), "{}", String::from_utf8_lossy(&accepted.stderr));
    rows("https://x.example/dit.pdf");
    let released = site.run(&["statement", "release", "council/second/said", "--now", NOW]);
    assert_eq!(released.status.code(), Some(0), "{}", String::from_utf8_lossy(&released.stderr));
    assert_eq!(run(&site, &["accept", "council/second"]).status.code(), Some(0));
    let file = site.read(&format!("{OPEN}/statements/said/statement.toml"));
    assert!(file.contains("dit.pdf") && file.contains("state = \"released\""), "{file}");
    site.build("out", NOW);
    assert!(site.tree("out").contains_key("en/council/second/statements/said/index.html"));
}

/// The texts of a document may be filled in while it is under review.
#[test]
fn texts_of_what_is_under_review_stop_nothing_and_are_not_shown() {
    let site = Fixture::new();
    site.build("out", NOW);
    let before = site.tree("out");
    paper(&site, "First", "Premier", "2026-03-01");
    site.write(&format!("{OPEN}/documents/paper/en.md"), "Kanarie.\n");
    assert!(site.build("out", NOW).broken.is_empty());
    assert_eq!(differences(&before, &site.tree("out")), Vec::<String>::new());
    assert_eq!(run(&site, &["accept", "council/second"]).status.code(), Some(0));
    assert!(site.build("out", NOW).broken.is_empty());
    let page = site.tree("out")["en/council/second/documents/paper/index.html"].clone();
    assert!(String::from_utf8_lossy(&page).contains("Kanarie"));
}

fn accept(site: &Fixture, words: &[&str]) -> (Option<i32>, String) {
    let output = run(site, &[&["accept"], words].concat());
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(said).unwrap())
}

#[test]
fn an_incomplete_session_is_not_accepted_and_what_it_lacks_is_told() {
    let site = Fixture::new();
    let path = site.out("session.csv");
    let text = "type,id,session,title.en\nsession,third,council/third,Third\n";
    fs::write(&path, text).unwrap();
    import(&site, &["csv", path.to_str().unwrap()]);
    let before = content(&site);
    let (code, said) = accept(&site, &["council/third"]);
    assert_eq!(code, Some(1), "{said}");
    for lacking in ["title", "state", "parts"] {
        assert!(said.contains(lacking), "{said}");
    }
    assert!(!said.contains("Accepted"), "{said}");
    assert_eq!(differences(&before, &content(&site)), Vec::<String>::new());
}

/// What an editor changed after it was proposed to change it stays.
#[test]
fn proposals_give_way_to_later_changes_of_editors() {
    let site = Fixture::new();
    let path = site.out("papers.csv");
    let said = |file: &str, subjects: &str, date: &str| {
        let head = "type,id,title.en,kind,date,file.en,subjects\n";
        let row =
            format!("document,paper,First,report,{date},https://x.example/{file}.pdf,{subjects}\n");
        fs::write(&path, format!("{head}{row}")).unwrap();
        import(&site, &["csv", path.to_str().unwrap(), "--session", "council/second"]);
    };
    said("a", "water", "2026-03-01");
    assert_eq!(accept(&site, &["council/second"]).0, Some(0));
    said("b", "water", "2026-03-02");
    let file = format!("{OPEN}/documents.toml");
    let text = site.read(&file);
    let (own, proposed) = text.split_once("[documents.proposed]").unwrap();
    let own = own.replace("https://x.example/a.pdf", "https://x.example/mine.pdf");
    site.write(&file, format!("{own}[documents.proposed]{proposed}"));
    // The source changes the file once more: it is still the editor's.
    said("c", "water", "2026-03-02");
    let (code, told) = accept(&site, &["council/second"]);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("Accepted: 1. Still under review: 1."), "{told}");
    assert!(told.contains("paper: files") && told.contains("mine.pdf"), "{told}");
    let now = documents(&site);
    let (own, proposed) = now.split_once("[documents.proposed]").unwrap();
    assert!(own.contains("mine.pdf") && own.contains("2026-03-02"), "{now}");
    assert!(proposed.contains("c.pdf") && !proposed.contains("2026-03-02"), "{now}");
    // Again it says the same; put right by hand, it is over.
    assert_eq!(accept(&site, &["council/second"]).0, Some(1));
    let mended = now.replace("https://x.example/mine.pdf", "https://x.example/c.pdf");
    site.write(&file, site.read(&file).replace(&now, &mended));
    let (code, told) = accept(&site, &["council/second"]);
    assert_eq!(code, Some(0), "{told}");
    assert!(documents(&site).contains("c.pdf"));
}

/// A proposal of which it is not known what it would replace replaces nothing.
#[test]
fn proposals_that_tell_nothing_of_what_stood_there_replace_nothing() {
    let site = Fixture::new();
    paper(&site, "First", "Premier", "2026-03-01");
    assert_eq!(accept(&site, &["council/second"]).0, Some(0));
    let file = format!("{OPEN}/documents.toml");
    let proposed = "\n[documents.proposed]\ndate = 2026-05-05\ntitle = { es = \"Primero\" }\n";
    site.write(&file, format!("{}{proposed}", site.read(&file)));
    let (code, said) = accept(&site, &["council/second"]);
    assert_eq!(code, Some(1), "{said}");
    let now = documents(&site);
    let (own, proposed) = now.split_once("[documents.proposed]").unwrap();
    assert!(own.contains("Primero") && own.contains("2026-03-01"), "{now}");
    assert!(proposed.contains("2026-05-05") && !proposed.contains("Primero"), "{now}");
}

#[test]
fn a_session_is_accepted_only_if_it_is_meant() {
    let site = Fixture::new();
    let words = ["csv", &source("table.csv"), "--session", "council/third"];
    import(&site, &words);
    let file = "content/sessions/council/third/session.toml";
    let session = "review = true\nstate = \"open\"\n\
                   title = { ar = \"a\", zh = \"b\", en = \"c\", fr = \"d\", ru = \"e\", es = \"f\" }\n\
                   parts = [{ start = 2026-04-01, end = 2026-04-02 }]\n";
    site.write(file, session);
    let id = {
        let text = site.read("content/sessions/council/third/documents.toml");
        text.split("id = \"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    assert_eq!(accept(&site, &["council/third", &id]).0, Some(0));
    assert!(site.read(file).contains("review = true"));
    let text = site.read("content/sessions/council/third/documents.toml");
    assert!(!text.split("[[documents]]").nth(1).unwrap().contains("review = true"), "{text}");
}

#[test]
fn what_is_not_there_cannot_be_accepted() {
    let site = Fixture::new();
    paper(&site, "First", "Premier", "2026-03-01");
    let before = content(&site);
    let (code, said) = accept(&site, &["council/second", "paper", "papier"]);
    assert!(code == Some(1) && said.contains("papier"), "{said}");
    let (code, said) = accept(&site, &["council/nowhere"]);
    assert!(code == Some(1) && said.contains("council/nowhere"), "{said}");
    assert_eq!(differences(&before, &content(&site)), Vec::<String>::new());
}

#[test]
fn sessions_that_are_over_take_no_more_than_from_the_desk() {
    let site = Fixture::new();
    let state = |from: &str, to: &str| {
        let key = |state: &str| format!("state = \"{state}\"");
        site.replace(&format!("{OPEN}/session.toml"), &key(from), &key(to));
    };
    paper(&site, "First", "Premier", "2026-03-01");
    state("open", "sealed");
    assert_eq!(accept(&site, &["council/second"]).0, Some(1));
    assert!(documents(&site).contains("review = true"));
    state("sealed", "closed");
    assert_eq!(accept(&site, &["council/second", "paper"]).0, Some(0));
    assert!(!documents(&site).contains("review = true"));
    paper(&site, "Second", "Premier", "2026-03-01");
    let (code, said) = accept(&site, &["council/second", "paper"]);
    assert!(code == Some(1) && said.contains("session reopen council/second"), "{said}");
    assert!(documents(&site).contains("proposed"));
    // Without ids additions count, and the proposal waits for the session.
    let path = site.out("more.csv");
    fs::write(&path, "type,id,title.en,kind,date\ndocument,late,Late,report,2026-03-05\n").unwrap();
    let more = path.to_str().unwrap();
    import(&site, &["csv", more, "--session", "council/second", "--source", "more"]);
    let (code, said) = accept(&site, &["council/second"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("Accepted: 1. Still under review: 1."), "{said}");
    assert!(
        said.contains("closed: 1.") && said.contains("session reopen council/second"),
        "{said}"
    );
    let now = documents(&site);
    assert!(now.contains("proposed") && !now.contains("review = true"), "{now}");
    state("closed", "open");
    assert_eq!(accept(&site, &["council/second"]).0, Some(0));
    assert!(documents(&site).contains("\"Second\"") && !documents(&site).contains("proposed"));
}

/// Calendars that follow the programme learn of what an import changed.
#[test]
fn a_meeting_that_is_moved_by_a_proposal_is_told_to_calendars() {
    let site = Fixture::new();
    let path = site.out("meetings.csv");
    let said = |start: &str, number: &str| {
        let row = format!("meeting,extra,plenary,{number},2026-03-24 {start},2026-03-24 18:00\n");
        fs::write(&path, format!("type,id,kind,number,start,end\n{row}")).unwrap();
        import(&site, &["csv", path.to_str().unwrap(), "--session", "council/second"]);
        let (code, told) = accept(&site, &["council/second", "extra", "--now", NOW]);
        assert_eq!(code, Some(0), "{told}");
        let text = site.read(&format!("{OPEN}/programme.toml"));
        text[text.find("id = \"extra\"").unwrap()..].to_owned()
    };
    assert!(!said("15:00", "77").contains("sequence"));
    assert!(!said("15:00", "78").contains("sequence"));
    let moved = said("16:00", "78");
    assert!(moved.contains("sequence = 1") && moved.contains("changed = 20"), "{moved}");
    assert!(said("16:30", "78").contains("sequence = 2"));
}

#[test]
fn a_file_without_any_record_is_told() {
    let site = Fixture::new();
    let path = site.out("papers.csv");
    fs::write(&path, HEADER).unwrap();
    let (printed, _) =
        import(&site, &["csv", path.to_str().unwrap(), "--session", "council/second"]);
    assert!(printed.contains("papers.csv:1:"), "{printed}");
    fs::write(&path, "").unwrap();
    for (format, _) in ALL {
        let (printed, said) =
            import(&site, &[format, path.to_str().unwrap(), "--session", "council/second"]);
        assert!(printed.contains("papers.csv:1:"), "{format}: {printed}");
        assert!(said.contains("Remarks: 1."), "{format}: {said}");
    }
}

/// A day of a series that was changed takes the place of that day, and one
/// that was taken out is not there, whatever zone names it.
#[test]
fn a_changed_day_of_a_series_replaces_it() {
    let site = Fixture::new();
    let path = site.out("series.ics");
    let changed = "BEGIN:VEVENT\nUID:late\nRECURRENCE-ID;TZID=Asia/Tokyo:20260403T010000\n\
                   DTSTART;TZID=Asia/Tokyo:20260403T020000\nDTEND;TZID=Asia/Tokyo:20260403T030000\n\
                   SUMMARY:Moved\nEND:VEVENT\n";
    let series = "BEGIN:VEVENT\nUID:late\nDTSTART;TZID=Asia/Tokyo:20260402T010000\n\
                  DTEND;TZID=Asia/Tokyo:20260402T020000\nRRULE:FREQ=DAILY;UNTIL=20260404T160000Z\n\
                  EXDATE:20260403T160000Z\nSUMMARY:Plain\nEND:VEVENT\n";
    for (key, parts) in
        [("council/third", [series, changed]), ("council/fourth", [changed, series])]
    {
        let text = format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", parts.concat());
        fs::write(&path, text).unwrap();
        let (printed, _) = import(&site, &["ics", path.to_str().unwrap(), "--session", key]);
        assert_eq!(printed, "");
        let programme = site.read(&format!("content/sessions/{key}/programme.toml"));
        // Of 2, 3, 4 and 5 April there, the 4th is taken out and the 3rd is another.
        assert_eq!(programme.matches("[[meetings]]").count(), 3, "{programme}");
        assert_eq!(programme.matches("Plain").count(), 2, "{programme}");
        assert_eq!(programme.matches("Moved").count(), 1, "{programme}");
    }
}
