//! The commands that edit content: what they change, what they refuse, what
//! they say, and that they lose nothing.
//! `INSTA_UPDATE=always cargo test --test it desk::` accepts what is there now.

use std::collections::BTreeSet;
use std::process::Output;

use crate::fixture::{Fixture, NOW, OPEN, Tree, differences, tree};
use papersmart::i18n::Language;

const PDF: &str = "%PDF-1.7\n% text\n%%EOF\n";

/// A desk with a site and what was handed in.
struct Desk(Fixture);

impl Desk {
    fn new() -> Self {
        let desk = Self(Fixture::new());
        desk.hand_in("text.en.md", "Words for the second meeting.\n");
        desk.hand_in("text.fr.pdf", PDF);
        desk.hand_in("new.en.md", "Other words for the second meeting.\n");
        desk
    }

    fn hand_in(&self, name: &str, bytes: &str) {
        std::fs::write(self.0.out(name), bytes).unwrap();
    }

    fn run_at(&self, now: &str, arguments: &[&str]) -> Output {
        let mut command = self.0.command(&[arguments, &["--now", now]].concat());
        command.env_remove("CI").output().unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.run_at(NOW, arguments)
    }

    /// Runs a command that must be carried out; what it prints.
    fn does(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", said(&output));
        String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
    }

    /// Runs a command that must be refused and change nothing; why.
    fn refuses(&self, arguments: &[&str]) -> String {
        let before = self.content();
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {}", said(&output));
        assert_eq!(differences(&before, &self.content()), [""; 0], "{arguments:?}");
        said(&output)
    }

    fn content(&self) -> Tree {
        tree(&self.0.site().join("content"))
    }

    fn statement(&self, id: &str) -> String {
        self.0.read(&format!("{OPEN}/statements/{id}/statement.toml"))
    }

    fn list(&self, meeting: &str) -> String {
        self.0.read(&format!("{OPEN}/speakers/{meeting}.toml"))
    }

    /// The pages of a build in which a text is found.
    fn found(&self, text: &str) -> Vec<String> {
        let outcome = self.0.build("out", NOW);
        assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
        let built = self.0.tree("out");
        let holds = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(text);
        built.into_iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path).collect()
    }

    fn receive(&self) {
        let files = ["text.en.md", "text.fr.pdf"];
        let receive = ["statement", "receive", files[0], files[1], "--id", "birch-second"];
        self.does(&[&receive[..], &["--entry", "inscribed-birch"]].concat());
    }
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn help_of_the_desk_is_as_it_should_be() {
    let desk = Desk::new();
    let commands = [
        "statement",
        "statement receive",
        "statement stage",
        "statement release",
        "statement revise",
        "statement recall",
        "statement withdraw",
        "statement list",
        "speakers",
        "speakers inscribe",
        "speakers reply",
        "speakers reorder",
        "speakers deliver",
        "speakers defer",
        "speakers absent",
        "speakers withdraw",
        "meeting",
        "meeting move",
        "meeting cancel",
        "document",
        "document release",
        "document list",
    ];
    let help = |words: &&str| {
        let words: Vec<&str> = words.split(' ').chain(["--help"]).collect();
        String::from_utf8(desk.run(&words).stdout).unwrap()
    };
    let all: Vec<String> = commands.iter().map(help).collect();
    assert!(all.iter().all(|text| !text.contains("cli-")), "{all:#?}");
    insta::assert_snapshot!("help-of-the-desk", all.join("\n----\n\n"));
    for language in Language::ALL {
        for words in commands {
            let mut arguments = vec!["--lang", language.code()];
            arguments.extend(words.split(' ').chain(["--help"]));
            let text = String::from_utf8(desk.run(&arguments).stdout).unwrap();
            assert!(!text.contains("cli-") && !text.is_empty(), "{text}");
        }
    }
}

#[test]
fn a_statement_is_received_staged_delivered_and_revised() {
    let desk = Desk::new();
    desk.receive();
    let handed_in = std::fs::read_to_string(desk.0.out("text.fr.pdf")).unwrap();
    assert_eq!(handed_in, PDF, "what was handed in stays");
    assert_eq!(desk.found("Words for the second meeting"), [""; 0]);
    desk.does(&["statement", "stage", "birch-second"]);
    assert_eq!(desk.found("Words for the second meeting"), [""; 0]);
    desk.does(&["speakers", "deliver", "inscribed-birch", "--release"]);
    let page = "en/council/second/statements/birch-second/index.html";
    assert!(desk.found("Words for the second meeting").contains(&page.to_owned()));
    let file = "files/council/second/birch-second/fr.pdf";
    assert!(desk.found(PDF).contains(&file.to_owned()));

    let revise = ["statement", "revise", "birch-second", "new.en.md"];
    assert_eq!(desk.run_at("2026-03-25T09:30:00Z", &revise).status.code(), Some(0));
    assert_eq!(desk.found("Words for the second meeting"), [""; 0]);
    assert!(desk.found("Other words for the second meeting").contains(&page.to_owned()));
    insta::assert_snapshot!(
        "received-to-revised",
        [desk.statement("birch-second"), desk.list("plenary-2")].join("\n----\n")
    );
    let superseded = format!("{OPEN}/statements/birch-second/superseded/1/en.md");
    assert_eq!(desk.0.read(&superseded), "Words for the second meeting.\n");
}

#[test]
fn what_was_recalled_leaves_its_address_and_nothing_else() {
    let desk = Desk::new();
    let title = "en=Kanarie title";
    let receive = ["statement", "receive", "text.en.md", "--id", "canary", "--title", title];
    let about = ["--meeting", "plenary-2", "--speaker", "chair", "--item", "later"];
    let before = desk.0.clean(NOW);
    desk.does(&[&receive[..], &about, &["--check-against-delivery"]].concat());
    assert_eq!(differences(&before, &desk.0.clean(NOW)), [""; 0]);
    desk.does(&["statement", "release", "canary"]);
    assert!(!desk.found("Kanarie title").is_empty());
    desk.does(&["statement", "recall", "canary"]);

    let after = desk.0.clean(NOW);
    let changed = differences(&before, &after);
    let tail = "council/second/statements/canary/index.html";
    let mut pages = Language::ALL.map(|language| format!("{language}/{tail}")).to_vec();
    pages.push(tail.to_owned());
    let is_manifest =
        |path: &str| path == "manifest.sha256" || path.starts_with("manifest/council/second.");
    let rest: Vec<_> = changed
        .iter()
        .filter(|path| !pages.iter().any(|page| page == *path) && !is_manifest(path))
        .collect();
    assert_eq!(rest, [&""; 0], "nothing else tells of it");
    for page in &pages {
        let html = String::from_utf8(after[page].clone()).unwrap();
        assert!(!html.contains("Kanarie") && !html.contains("Words for the second meeting"));
    }
    let english = String::from_utf8(after[&pages[2]].clone()).unwrap();
    assert!(english.contains("This text is not available"), "{english}");

    // Only its name brings it back, and as if for the first time.
    desk.refuses(&["statement", "release", "canary"]);
    let again = ["statement", "release", "canary", "--lang", "en"];
    assert_eq!(desk.run_at("2026-03-25T09:59:00Z", &again).status.code(), Some(0));
    assert!(desk.statement("canary").contains("released = 2026-03-25T10:59:00+01:00"));
}

#[test]
fn a_withdrawal_says_why_in_six_languages() {
    let desk = Desk::new();
    desk.receive();
    desk.does(&["statement", "release", "birch-second"]);
    desk.refuses(&[
        "statement",
        "withdraw",
        "birch-second",
        "--reason",
        "en=Why",
        "--reason",
        "fr=P",
    ]);
    desk.refuses(&["statement", "withdraw", "birch-second", "--reason", "whatever"]);
    let withdraw = ["statement", "withdraw", "birch-second", "--lang", "en"];
    desk.does(&[&withdraw[..], &["--reason", "requested"]].concat());
    let text = desk.statement("birch-second");
    let expected = Language::ALL.map(|language| format!("{language} = \""));
    assert!(expected.iter().all(|part| text.contains(part)), "{text}");
    assert_eq!(desk.found("Words for the second meeting"), [""; 0]);
    assert!(!desk.found("at the request of the delegation").is_empty());
    // Withdrawn is the end.
    for act in ["stage", "release", "recall", "withdraw"] {
        desk.refuses(&["statement", act, "birch-second", "--lang", "en"]);
    }
}

#[test]
fn a_text_for_the_interpreters_is_never_released() {
    let desk = Desk::new();
    desk.refuses(&["statement", "release", "cedar-interpreters"]);
    let receive = ["statement", "receive", "text.en.md", "--entry", "inscribed-birch"];
    let id = desk.does(&[&receive[..], &["--posting", "interpreters-only"]].concat());
    desk.does(&["statement", "stage", &id]);
    desk.refuses(&["statement", "release", &id]);
    desk.refuses(&["speakers", "deliver", "inscribed-birch", "--release"]);
    // The delivery itself is no secret.
    desk.does(&["speakers", "deliver", "inscribed-birch"]);
    assert_eq!(desk.found("Words for the second meeting"), [""; 0]);
}

#[test]
fn statements_appear_in_the_order_in_which_they_were_delivered() {
    let desk = Desk::new();
    let inscribe = ["speakers", "inscribe", "--meeting", "plenary-2", "--speaker"];
    for speaker in ["cedar", "chair"] {
        let entry = desk.does(&[&inscribe[..], &[speaker, "--item", "3 (a)"]].concat());
        desk.hand_in("own.en.md", &format!("Own text of {speaker}.\n"));
        let receive = ["statement", "receive", "own.en.md", "--id", speaker];
        desk.does(&[&receive[..], &["--entry", &entry]].concat());
    }
    desk.does(&["speakers", "reorder", "plenary-2-chair", "--first"]);
    for entry in ["plenary-2-chair", "plenary-2-cedar"] {
        desk.does(&["speakers", "deliver", entry, "--release"]);
    }
    let order = |id: &str| {
        let text = desk.statement(id);
        let line = text.lines().find_map(|line| line.strip_prefix("order = ")).unwrap();
        line.parse::<u32>().unwrap()
    };
    assert!(order("chair") < order("cedar"));
    insta::assert_snapshot!("reordered-list", desk.list("plenary-2"));
}

#[test]
fn a_list_is_carried_over_with_its_statements() {
    let desk = Desk::new();
    desk.receive();
    desk.does(&["speakers", "reply", "--meeting", "plenary-2", "--speaker", "cedar"]);
    desk.does(&["speakers", "absent", "plenary-2-cedar"]);
    desk.does(&["speakers", "defer", "--all-of", "plenary-2", "--to", "side-event-1"]);
    assert!(!desk.list("plenary-2").contains("entries"));
    insta::assert_snapshot!("carried-list", desk.list("side-event-1"));
    assert!(desk.statement("birch-second").contains("meeting = \"side-event-1\""));
    desk.does(&["speakers", "deliver", "inscribed-birch", "--release"]);
    assert!(!desk.found("Words for the second meeting").is_empty());
    desk.refuses(&["speakers", "deliver", "inscribed-birch"]);
    desk.refuses(&["speakers", "defer", "--all-of", "plenary-2", "--to", "side-event-1"]);
}

#[test]
fn a_statement_that_was_shown_too_early_goes_with_its_entry_too() {
    let desk = Desk::new();
    desk.receive();
    desk.does(&["statement", "release", "birch-second"]);
    desk.does(&["statement", "recall", "birch-second"]);
    desk.does(&["speakers", "defer", "inscribed-birch", "--to", "side-event-1"]);
    assert!(desk.statement("birch-second").contains("meeting = \"side-event-1\""));
}

#[test]
fn a_delivery_without_a_text_is_filed_and_its_text_follows() {
    let desk = Desk::new();
    desk.refuses(&["speakers", "deliver", "inscribed-birch", "--release"]);
    let id = desk.does(&["speakers", "deliver", "inscribed-birch", "--without-text"]);
    assert!(desk.statement(&id).contains("delivered = 2026-03-25T10:00:00"));
    desk.refuses(&["statement", "release", &id]);
    desk.does(&["statement", "receive", "text.en.md", "--id", &id]);
    desk.refuses(&["statement", "receive", "new.en.md", "--id", &id]);
    desk.does(&["statement", "release", &id]);
    assert!(!desk.found("Words for the second meeting").is_empty());
}

#[test]
fn a_file_that_cannot_be_filed_stays_where_it_is() {
    let desk = Desk::new();
    desk.hand_in("fake.en.pdf", "no PDF at all");
    desk.hand_in("empty.en.md", "");
    desk.hand_in("odd.en.xyz", "x");
    desk.hand_in("text.md", "x");
    let about = ["--meeting", "plenary-2", "--speaker", "birch"];
    for file in ["fake.en.pdf", "empty.en.md", "odd.en.xyz", "text.md", "absent.en.md"] {
        let why =
            desk.refuses(&[&["statement", "receive", "text.fr.pdf", file][..], &about].concat());
        assert!(why.contains("stay where they are"), "{why}");
        assert_eq!(desk.0.out(file).exists(), file != "absent.en.md");
    }
    desk.refuses(&[
        "statement",
        "receive",
        "text.en.md",
        "--meeting",
        "plenary-9",
        "--speaker",
        "x",
    ]);
    let unknown = ["statement", "receive", "text.en.md", "--meeting", "plenary-2"];
    let why = desk.refuses(&[&unknown[..], &["--speaker", "brich"]].concat());
    assert!(why.contains("“birch”"), "{why}");
    // The same bytes are not filed twice.
    desk.does(&[&["statement", "receive", "text.en.md"][..], &about].concat());
    desk.refuses(&[&["statement", "receive", "text.en.md"][..], &about].concat());
}

/// What holds for a whole statement is not changed in passing.
#[test]
fn a_further_language_takes_no_other_options() {
    let desk = Desk::new();
    let receive = ["statement", "receive", "text.en.md", "--id", "grove-no-text"];
    let others: [&[&str]; 9] = [
        &["--posting", "interpreters-only"],
        &["--access", "podium"],
        &["--title", "en=Title"],
        &["--kind", "written"],
        &["--speaker", "birch"],
        &["--item", "review"],
        &["--order", "70"],
        &["--check-against-delivery"],
        &["--on-behalf-of", "birch"],
    ];
    for other in others {
        let why = desk.refuses(&[&receive[..], other].concat());
        assert!(why.contains(other[0]) && why.contains("--role"), "{why}");
    }
    desk.refuses(&[&receive[..], &["--title", "Title"]].concat());
    desk.does(&[&receive[..], &["--role", "courtesy-translation"]].concat());
}

#[test]
fn a_copy_takes_no_name_that_a_file_has() {
    let desk = Desk::new();
    desk.receive();
    let folder = format!("{OPEN}/statements/birch-second");
    let other = |text: &str| PDF.replace("text", text);
    let shared = "\n[versions.es]\nstate = \"received\"\n\
                  files = [{ lang = \"fr\", path = \"fr.pdf\", media_type = \"application/pdf\" }]\n";
    let text = desk.statement("birch-second") + shared;
    desk.0.write(&format!("{folder}/statement.toml"), text);
    desk.0.write(&format!("{folder}/ru.pdf"), other("unlisted"));
    desk.0.write(&format!("{folder}/zh.md"), b"\xff");

    desk.hand_in("new.fr.pdf", &other("new"));
    desk.does(&["statement", "revise", "birch-second", "new.fr.pdf"]);
    assert_eq!(desk.0.read(&format!("{folder}/fr.pdf")), PDF, "another version has it");
    assert_eq!(desk.0.read(&format!("{folder}/fr-2.pdf")), other("new"));

    desk.hand_in("text.ru.pdf", &other("ru"));
    desk.does(&["statement", "receive", "text.ru.pdf", "--id", "birch-second"]);
    assert_eq!(desk.0.read(&format!("{folder}/ru.pdf")), other("unlisted"));
    assert_eq!(desk.0.read(&format!("{folder}/ru-2.pdf")), other("ru"));

    // A text has one name only.
    desk.hand_in("text.zh.md", "Words.\n");
    let why = desk.refuses(&["statement", "receive", "text.zh.md", "--id", "birch-second"]);
    assert!(why.contains("zh.md"), "{why}");
    desk.hand_in("more.ar.md", "Other words.\n");
    desk.hand_in("text.ar.md", "Words.\n");
    let two = ["statement", "receive", "text.ar.md", "more.ar.md", "--id", "birch-second"];
    desk.refuses(&two);

    // What is replaced makes room for what replaces it.
    desk.does(&["statement", "revise", "birch-second", "new.en.md"]);
    let english = desk.0.read(&format!("{folder}/en.md"));
    assert_eq!(english, "Other words for the second meeting.\n");
}

#[test]
fn an_entry_has_one_statement() {
    let desk = Desk::new();
    desk.receive();
    let receive = ["statement", "receive", "new.en.md", "--entry", "inscribed-birch"];
    let why = desk.refuses(&receive);
    assert!(why.contains("--id birch-second"), "{why}");
    // A new text after a withdrawal is a new statement.
    desk.does(&["statement", "release", "birch-second"]);
    desk.does(&["statement", "withdraw", "birch-second", "--lang", "fr"]);
    desk.refuses(&receive);
    desk.does(&["statement", "withdraw", "birch-second", "--reason", "superseded"]);
    let id = desk.does(&receive);
    assert!(desk.list("plenary-2").contains(&format!("statement = \"{id}\"")));
}

#[test]
fn a_list_that_is_no_text_is_left_as_it_is() {
    let desk = Desk::new();
    let path = format!("{OPEN}/speakers/plenary-2.toml");
    let list = desk.list("plenary-2").replace("order = 1\n", "order = 5\n");
    let broken = [b"# \xff\n", list.as_bytes()].concat();
    desk.0.write(&path, &broken);
    desk.refuses(&["speakers", "inscribe", "--meeting", "plenary-2", "--speaker", "cedar"]);
}

#[test]
fn a_new_place_on_the_list_is_named() {
    let desk = Desk::new();
    let before = desk.content();
    let output = desk.run(&["speakers", "reorder", "inscribed-birch"]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert_eq!(differences(&before, &desk.content()), [""; 0]);
    assert!(said(&output).contains("--first"), "{}", said(&output));
    desk.does(&["speakers", "reorder", "inscribed-birch", "--last"]);
}

#[test]
fn meetings_follow_what_happens_in_the_room() {
    let desk = Desk::new();
    desk.does(&["meeting", "suspend", "plenary-2"]);
    desk.refuses(&["meeting", "suspend", "plenary-2"]);
    desk.refuses(&["meeting", "move", "plenary-2", "--start", "2026-03-26T09:00"]);
    desk.does(&["meeting", "resume", "plenary-2"]);
    desk.does(&["meeting", "adjourn", "plenary-2"]);
    desk.does(&["meeting", "move", "side-event-1", "--start", "2026-03-26T18:00"]);
    desk.does(&["meeting", "move", "side-event-1", "--room", "Salle I"]);
    desk.does(&["meeting", "move", "side-event-1", "--start", "2026-03-26T17:00"]);
    desk.does(&["meeting", "cancel", "closed-1"]);
    desk.refuses(&["meeting", "move", "informal-1", "--start", "2026-05-01T10:00"]);
    desk.refuses(&["meeting", "move", "informal-1", "--room", "Room II"]);
    insta::assert_snapshot!("programme", desk.0.read(&format!("{OPEN}/programme.toml")));
}

#[test]
fn a_meeting_moves_in_the_time_zone_of_its_session() {
    let desk = Desk::new();
    let times = ["--start", "2026-03-26T17:00Z", "--end", "2026-03-26T13:30-05:00"];
    desk.does(&[&["meeting", "move", "side-event-1"][..], &times].concat());
    let programme = desk.0.read(&format!("{OPEN}/programme.toml"));
    assert!(programme.contains("start = 2026-03-26T18:00:00\n"), "{programme}");
    assert!(programme.contains("end = 2026-03-26T19:30:00\n"), "{programme}");
    // The night in which the clocks go forward.
    desk.refuses(&["meeting", "move", "side-event-1", "--start", "2026-03-29T02:30"]);
}

#[test]
fn a_document_is_released_in_the_time_zone_of_its_session() {
    let desk = Desk::new();
    let at = |time: &str| format!("release_at = {time}\n");
    let manifest = || desk.0.read(&format!("{OPEN}/documents.toml"));
    desk.does(&["document", "release", "c/2/3", "--at", "2026-03-25T10:30"]);
    assert!(manifest().contains(&at("2026-03-25T10:30:00+01:00")), "{}", manifest());
    // The night in which the clocks go forward.
    desk.refuses(&["document", "release", "C/2/3", "--at", "2026-03-29T02:30"]);
    desk.does(&["document", "release", "C/2/3"]);
    assert!(manifest().contains(&at("2026-03-25T10:00:00+01:00")));
    assert!(!desk.found("Embargoed text").is_empty());
    desk.refuses(&["document", "release", "C/2/3"]);
    desk.refuses(&["document", "release", "C/9/9"]);
    let why = desk.refuses(&["document", "release", "c/2/1/corr.1"]);
    assert!(why.contains("note-corr"), "{why}");
}

#[test]
fn a_document_waits_for_all_its_languages_where_they_are_released_together() {
    let desk = Desk::new();
    let session = format!("{OPEN}/session.toml");
    let title = "Joint paper";
    assert!(!desk.found(title).is_empty());
    let policy = "state = \"open\"\npolicies = { simultaneous_release = true }";
    desk.0.replace(&session, "state = \"open\"", policy);
    assert_eq!(desk.found(title), [""; 0], "only English is there");
    let why = desk.refuses(&["document", "release", "C/2/2"]);
    assert!(why.contains("ar, zh, fr, ru and es"), "{why}");
    let manifest = format!("{OPEN}/documents.toml");
    let files: String = ["ar", "zh", "fr", "ru", "es"]
        .map(|lang| {
            let name = format!("joint.{lang}.pdf");
            desk.0.write(&format!("{OPEN}/files/{name}"), PDF);
            format!(
                "{{ lang = \"{lang}\", path = \"{name}\", media_type = \"application/pdf\" }}, "
            )
        })
        .concat();
    desk.0.replace(
        &manifest,
        "files = [{ lang = \"en\", path = \"joint.en.pdf\"",
        &format!("files = [{files}{{ lang = \"en\", path = \"joint.en.pdf\""),
    );
    assert!(!desk.found(title).is_empty(), "the sixth opens it");
    // Those that are expected in one language wait for no other.
    assert!(!desk.found("Corrigendum").is_empty());
}

#[test]
fn what_is_waiting_is_told_in_speaking_order() {
    let desk = Desk::new();
    desk.receive();
    desk.does(&["speakers", "reply", "--meeting", "plenary-2", "--speaker", "cedar", "--first"]);
    insta::assert_snapshot!("waiting", desk.does(&["statement", "list"]));
    insta::assert_snapshot!("waiting-json", desk.does(&["statement", "list", "--json"]));
    let only = ["statement", "list", "--meeting", "side-event-1"];
    assert_eq!(desk.does(&only), "");
}

#[test]
fn a_session_that_cannot_be_read_hides_no_other_from_the_list() {
    let desk = Desk::new();
    let whole = desk.does(&["statement", "list"]);
    let session = "content/sessions/board/first/session.toml";
    desk.0.write(session, "state = \"planned\"\nparts = 7\n");
    let output = desk.run(&["statement", "list"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8(output.stdout.clone()).unwrap().trim_end(), whole);
    let why = said(&output);
    assert!(why.contains("board/first") && !why.contains("Nothing was changed"), "{why}");
}

#[test]
fn a_sealed_session_can_be_listed() {
    let desk = Desk::new();
    let session = format!("{OPEN}/session.toml");
    let whole = desk.does(&["statement", "list"]);
    desk.0.replace(&session, "state = \"open\"", "state = \"sealed\"");
    assert_eq!(desk.does(&["statement", "list", "--session", "council/second"]), whole);
    // A meeting named alone is looked for in the session that is named.
    let meeting = ["statement", "list", "--session", "council/second", "--meeting", "plenary-2"];
    assert!(desk.does(&meeting).starts_with("council/second/plenary-2"));
}

/// No name, no title, no id of anything embargoed where others read along; the
/// names that stand for them are as good as ids.
#[test]
fn quiet_names_say_nothing() {
    let desk = Desk::new();
    desk.receive();
    let quiet = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = desk.0.command(&[arguments, &["--now", NOW]].concat());
        let output = command.envs(variables.iter().copied()).output().unwrap();
        said(&output) + &String::from_utf8(output.stdout).unwrap()
    };
    let ci = [("CI", "true")];
    let list = quiet(&["statement", "list", "--json"], &ci);
    for text in [&list, &quiet(&["statement", "list", "--quiet-names"], &[])] {
        for name in ["irch", "edar", "review", "work", "inscribed", "nterpreters"] {
            let hidden = text.replace("\"inscribed\"", "").replace("Inscribed", "");
            assert!(!hidden.contains(name), "{name}: {text}");
        }
    }
    let list: serde_json::Value = serde_json::from_str(&list).unwrap();
    let birch = list.as_array().unwrap().iter().find(|line| line["status"] == "inscribed");
    let opaque = birch.unwrap()["statement"].as_str().unwrap();
    let staged = quiet(&["statement", "stage", opaque], &ci);
    assert!(staged.contains(opaque) && !staged.contains("birch"), "{staged}");
    assert!(desk.statement("birch-second").contains("staged"));
    // An error that an edit would make is named, its place is not.
    let receive = ["statement", "receive", "new.en.md", "--meeting", "plenary-2"];
    let refused = quiet(&[&receive[..], &["--speaker", "nobody"]].concat(), &ci);
    assert!(refused.contains("unknown-speaker") && !refused.contains("nobody"), "{refused}");
}

#[test]
fn refusals_explain_themselves_in_each_language() {
    let desk = Desk::new();
    desk.receive();
    desk.does(&["statement", "release", "birch-second", "--lang", "fr"]);
    desk.0.write(&format!("{OPEN}/statements/birch-second/zh.md"), b"\xff");
    desk.hand_in("text.zh.md", "Words.\n");
    let receive = ["statement", "receive", "new.en.md"];
    let elsewhere =
        [&receive[..], &["--entry", "inscribed-birch", "--meeting", "plenary-1"]].concat();
    let session = [&receive[..], &["--meeting", "plenary-2", "--id", "board/first/x"]].concat();
    let cases: [&[&str]; 22] = [
        &elsewhere,
        &session,
        &["statement", "list", "--session", "board/first", "--meeting", "council/second/plenary-2"],
        &["statement", "release", "cedar-interpreters"],
        &["statement", "release", "grove-withdrawn"],
        &["statement", "stage", "birch-second", "--lang", "fr"],
        &["statement", "revise", "cedar-staged", "new.en.md", "--lang", "pt"],
        &["statement", "release", "grove-no-text"],
        &["statement", "release", "nobody"],
        &["statement", "receive", "new.en.md"],
        &["statement", "receive", "new.en.md", "--meeting", "plenary-2"],
        &["statement", "receive", "new.en.md", "--id", "birch-second"],
        &[
            "statement",
            "receive",
            "new.en.md",
            "--id",
            "grove-no-text",
            "--order",
            "7",
            "--kind",
            "written",
        ],
        &["statement", "receive", "text.zh.md", "--id", "birch-second"],
        &["statement", "receive", "new.en.md", "--entry", "inscribed-birch"],
        &["statement", "withdraw", "birch-second", "--reason", "en=Why"],
        &["speakers", "deliver", "nobody"],
        &["speakers", "defer", "--all-of", "closed-1", "--to", "plenary-2"],
        &["meeting", "move", "closed-1"],
        &["meeting", "resume", "plenary-2"],
        &["document", "release", "C/2/1"],
        &["document", "release", "C/2/4", "--at", "2026-03-29T02:30"],
    ];
    let mut english = String::new();
    for case in cases {
        let mut told = BTreeSet::new();
        for language in Language::ALL {
            let why = desk.refuses(&[&["--lang", language.code()], case].concat());
            assert!(!why.contains("desk-") && !why.contains("{$"), "{why}");
            if language == Language::En {
                english += &format!("$ {}\n{why}\n", case.join(" "));
            }
            told.insert(why);
        }
        assert_eq!(told.len(), 6, "{case:?}");
    }
    insta::assert_snapshot!("refusals", english);
}

#[test]
fn a_session_that_is_over_takes_no_changes() {
    let desk = Desk::new();
    let session = format!("{OPEN}/session.toml");
    let name = |id: &str| format!("council/second/{id}");
    desk.0.replace(&session, "state = \"open\"", "state = \"closed\"");
    desk.refuses(&["statement", "revise", &name("birch-opening"), "new.en.md"]);
    desk.refuses(&["meeting", "cancel", &name("closed-1")]);
    // An id alone is sought in sessions that are not over.
    desk.refuses(&["statement", "recall", "birch-opening"]);
    // Late texts are welcome, and a mistake can always be taken back.
    desk.does(&["statement", "receive", "text.en.md", "--id", &name("grove-no-text")]);
    desk.does(&["statement", "recall", &name("birch-opening")]);
    desk.0.replace(&session, "state = \"closed\"", "state = \"sealed\"");
    desk.refuses(&["statement", "stage", &name("grove-no-text")]);
}

#[test]
fn comments_and_order_of_what_people_wrote_stay() {
    let desk = Desk::new();
    let text = "# Who spoke.\nspeakers = [ \"cedar\" ] # one\nmeeting   = \"plenary-1\"\norder = 60\n\
                items = [\n  \"work\", # two\n]\n\n[versions]\nen = { state = \"staged\" } # three\n\
                # The end.\n";
    let path = format!("{OPEN}/statements/cedar-staged/statement.toml");
    desk.0.write(&path, text);
    desk.does(&["statement", "release", "cedar-staged"]);
    let released = "\"released\", released = 2026-03-25T10:00:00+01:00";
    assert_eq!(desk.0.read(&path), text.replace("\"staged\"", released));
}

#[test]
fn an_error_that_was_there_before_does_not_stop_the_desk() {
    let desk = Desk::new();
    desk.0.replace(&format!("{OPEN}/agenda.toml"), "parent = \"work\"", "parent = \"wrk\"");
    desk.does(&["statement", "release", "cedar-staged"]);
    desk.refuses(&["speakers", "inscribe", "--meeting", "plenary-2", "--speaker", "ceda"]);
}

#[test]
fn two_commands_at_once_take_turns() {
    let desk = Desk::new();
    let inscribe = |speaker: &str| {
        let arguments = ["speakers", "inscribe", "--meeting", "plenary-2", "--speaker", speaker];
        desk.0.command(&arguments).spawn().unwrap()
    };
    let running: Vec<_> = ["cedar", "birch", "grove", "chair"].map(inscribe).into();
    for mut one in running {
        assert!(one.wait().unwrap().success());
    }
    let list = desk.list("plenary-2");
    let orders: BTreeSet<&str> = list.lines().filter(|line| line.starts_with("order")).collect();
    assert_eq!(orders.len(), 5, "{list}");
}
