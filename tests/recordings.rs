//! Recordings: what was said is found, and every place in a transcript has an
//! address.

use crate::fixture::{Fixture, NOW, OPEN, Tree};

const RECORDING: &str = "council/second/meetings/plenary-1/recording/";
const CAPTIONS: &str = "WEBVTT\n\n\
    00:02.000 --> 00:07.000\n<v Chair>The meeting is called to order.\n\n\
    12:34.500 --> 12:39.000\n<v Birch>Umbrellas are welcome &amp; useful.\n";

fn page(tree: &Tree, path: &str) -> String {
    let path = format!("{path}index.html");
    assert!(tree.contains_key(&path), "there is no {path}");
    String::from_utf8(tree[&path].clone()).unwrap()
}

fn with_captions() -> Fixture {
    let site = Fixture::new();
    site.write(&format!("{OPEN}/captions/plenary-1.en.vtt"), CAPTIONS);
    let statement = format!("{OPEN}/statements/cedar-revised/statement.toml");
    site.replace(&statement, "order = 20", "order = 20\nmoment = \"12:30\"");
    let outcome = site.build("out", NOW);
    assert!(outcome.findings.is_empty(), "{:#?}", outcome.findings);
    site
}

#[test]
fn a_word_that_was_spoken_is_found_at_its_second() {
    let site = with_captions();
    let found = |lang: &str| {
        let out = site.out("out");
        let query = ["--lang", lang, "--json", "umbrellas"];
        let arguments = [&["search", "--out", out.to_str().unwrap()], &query[..]].concat();
        String::from_utf8(site.command(&arguments).output().unwrap().stdout).unwrap()
    };
    let address = format!("\"/en/{RECORDING}#t-754\"");
    assert!(found("en").contains(&address), "{}", found("en"));
    assert!(!found("fr").contains("#t-754"), "nobody said it in French");
    let tree = site.tree("out");
    assert!(page(&tree, &format!("en/{RECORDING}")).contains("id=t-754"));
}

#[test]
fn the_transcript_says_who_spoke_and_in_which_language_it_is() {
    let tree = with_captions().tree("out");
    let english = page(&tree, &format!("en/{RECORDING}"));
    assert!(english.contains("<strong>Birch</strong> Umbrellas are welcome & useful."));
    assert!(english.contains("kind=captions"), "the player has the captions");
    let arabic = page(&tree, &format!("ar/{RECORDING}"));
    assert!(!arabic.contains("Umbrellas"));
    assert!(arabic.contains(&format!("/en/{RECORDING}")), "it leads to the transcript");
}

#[test]
fn an_item_leads_to_the_second_at_which_it_was_taken_up() {
    let tree = with_captions().tree("out");
    let item = page(&tree, "fr/council/second/agenda/work/");
    assert!(item.contains(&format!("/fr/{RECORDING}#t-720")), "{item}");
    let recording = page(&tree, &format!("fr/{RECORDING}"));
    let places = ["#t-5", "#t-720", "#t-750", "#t-9600"];
    let order: Vec<usize> = places.iter().map(|at| recording.find(at).unwrap()).collect();
    assert!(order.is_sorted(), "chapters and statements follow each other: {order:?}");
    assert!(recording.contains("kind=chapters"), "players have them");
    assert!(recording.contains("2:41:07"), "the length of the file is told");
}

#[test]
fn players_get_chapters_that_end_where_the_next_begins() {
    let tree = with_captions().tree("out");
    let file = &tree[&format!("es/{RECORDING}chapters.vtt")];
    let lines: Vec<&str> = std::str::from_utf8(file).unwrap().lines().collect();
    assert_eq!(lines[0], "WEBVTT");
    let times: Vec<&&str> = lines.iter().filter(|line| line.contains("-->")).collect();
    assert_eq!(
        times,
        [
            &"00:00:05.000 --> 00:12:00.000",
            &"00:12:00.000 --> 00:12:30.000",
            &"00:12:30.000 --> 02:40:00.000",
            &"02:40:00.000 --> 02:41:07.000",
        ]
    );
    assert!(lines.contains(&"Anuncios"));
}

#[test]
fn a_chapter_is_about_one_thing_that_is_there() {
    let site = Fixture::new();
    let programme = format!("{OPEN}/programme.toml");
    site.replace(&programme, "item = \"work\" }", "item = \"wrok\" }");
    site.replace(&programme, "{ at = \"0:05\", item = \"opening\" }", "{ at = \"0:05\" }");
    let codes: Vec<&str> = site.build("out", NOW).findings.iter().map(|one| one.code).collect();
    assert_eq!(codes, ["unknown-item", "chapter-of-what"]);
}

#[test]
fn a_statement_leads_to_its_moment() {
    let tree = with_captions().tree("out");
    let statement = page(&tree, "ru/council/second/statements/cedar-revised/");
    assert!(statement.contains(&format!("/ru/{RECORDING}#t-750")), "{statement}");
    let recording = page(&tree, &format!("ru/{RECORDING}"));
    assert!(recording.contains("id=t-750"), "the moment has an address without scripts");
}
